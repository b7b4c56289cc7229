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
        Entry("seed(self)", "Starts the random numbers at a seed of its own, and gives it.") { call in
          let seed = Int.random(in: 0...Int.max)
          (of(call[0]) ?? Engine.current.generator).manualSeed(UInt64(seed))
          return .int(seed)
        },
        Entry("get_state(self)", "The state as a tensor of bytes.", example: "torch.Generator().get_state().shape") {
          call in .tensor(try state(of(call[0]) ?? Engine.current.generator))
        },
        Entry("set_state(self, new_state)", "Takes up a state that get_state gave.") { call in
          try restore(of(call[0]) ?? Engine.current.generator, call, 1)
          return call[0]
        },
        Entry("clone_state(self)", "A generator in the same state.") { call in
          let copy = TorchGenerator()
          copy.savedState = (of(call[0]) ?? Engine.current.generator).savedState
          return .object(GeneratorObject(copy))
        },
      ]
    },
    getters: { [Getter("device", "Where the generator lives: the CPU.") { _, _ in .object(DeviceObject.cpu) }] })

  /// The state of a generator as a tensor of bytes.
  static func state(_ generator: TorchGenerator) throws -> Tensor {
    try ElementFormat.u8.tensor(generator.stateBytes[...], shape: [TorchGenerator.stateSize])
  }

  /// Gives a generator the state that a tensor of bytes holds.
  static func restore(_ generator: TorchGenerator, _ call: borrowing Call, _ index: Int) throws {
    let tensor = try call.tensor(index)
    guard tensor.dtype == .uint8 else {
      throw call.fail(.typeError, "expected a torch.ByteTensor, but got torch.\(tensor.dtype.legacyName)")
    }
    guard try generator.restore(stateBytes: tensor.elementBytes()) else {
      throw call.fail(.runtimeError, "RNG state is wrong size")
    }
  }

  override var type: TypeObject { Self.typeObject }
}
