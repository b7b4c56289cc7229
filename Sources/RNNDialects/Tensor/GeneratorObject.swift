import RNNKit
import RNNScript

/// `torch.Generator`: random numbers of their own, or the program's.
final class GeneratorObject: Object {
  /// Nil for the program's generator.
  let generator: TorchGenerator?

  init(_ generator: TorchGenerator?) { self.generator = generator }

  /// The generator that a `generator=` argument names; nil for the program's.
  static func of(_ value: Value) -> TorchGenerator? { (value.object as? GeneratorObject)?.generator }

  nonisolated(unsafe) static let typeObject = TypeObject(
    name: "Generator", module: "torch._C", bases: [.object],
    methods: {
      [
        Entry("__new__(cls, device='cpu')", "Random numbers of their own.", example: "torch.Generator().manual_seed(1)")
        {
          _ in .object(GeneratorObject(TorchGenerator()))
        },
        Entry("manual_seed(self, seed)", "Starts the random numbers at a seed.") { call in
          let seed = try Seeding.number(call[1], call.interpreter)
          (of(call[0]) ?? Engine.current.generator).manualSeed(seed)
          return call[0]
        },
        Entry("initial_seed(self)", "The seed.") { call in
          .int(Int(truncatingIfNeeded: (of(call[0]) ?? Engine.current.generator).seed))
        },
      ]
    })

  override var type: TypeObject { Self.typeObject }
}
