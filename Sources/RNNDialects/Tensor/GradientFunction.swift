import RNNKit
import RNNScript

/// What `x.grad_fn` shows: `<TanhBackward0 object at 0x…>`.
final class GradientFunction: Object {
  private let origin: TapeOrigin

  init(_ origin: TapeOrigin) { self.origin = origin }

  private nonisolated(unsafe) static let typeObject = TypeObject(
    name: "Node", module: "torch.autograd.graph", bases: [.object],
    methods: {
      [
        Entry("name(self)", "The name of the operation's derivative.") { call in
          .text((call[0].object as? GradientFunction)?.origin.name ?? "")
        }
      ]
    },
    getters: {
      [
        Getter("next_functions", "The operations that made the inputs, each with the number of its result.") {
          value, _ in
          let inputs = (value.object as? GradientFunction)?.origin.inputs ?? []
          return .tuple(
            inputs.map { input in
              .tuple([input.map { .object(GradientFunction($0)) } ?? .none, .int(input?.output ?? 0)])
            })
        },
        Getter("variable", "The tensor that a leaf's gradient is added to.") { value, _ in
          (value.object as? GradientFunction)?.origin.leaf.map { .tensor($0) } ?? .none
        },
      ]
    })

  override var type: TypeObject { Self.typeObject }

  override func representation(_ interpreter: Interpreter) throws -> String {
    let address = String(UInt(bitPattern: ObjectIdentifier(self).hashValue), radix: 16)
    // The derivatives that scripts write live in a module of their own.
    let name = origin.name.hasSuffix("Backward") ? "torch.autograd.function.\(origin.name)" : origin.name
    return "<\(name) object at 0x\(String(repeating: "0", count: max(0, 12 - address.utf8.count)))\(address)>"
  }
}
