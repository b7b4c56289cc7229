import RNNKit
import RNNScript

/// Seeded random numbers: PyTorch's, bit for bit.
enum RandomFunctions {
  static let entries: [Entry] = [
    Entry("manual_seed(seed)", "Starts the random numbers at a seed.", example: "torch.manual_seed(0)") { call in
      Engine.current.generator.manualSeed(try Seeding.number(call[0], call.interpreter))
      return .object(GeneratorObject(nil))
    },
    Entry(
      "seed()", "Starts the random numbers at a seed of its own, and gives it.",
      example: "torch.seed() > 0"
    ) { _ in
      let seed = Int(truncatingIfNeeded: UInt64.random(in: 0...UInt64(Int64.max)))
      Engine.current.generator.manualSeed(UInt64(bitPattern: Int64(seed)))
      return .int(seed)
    },
    Entry(
      "initial_seed()", "The seed of the random numbers.",
      example: "torch.manual_seed(3)\ntorch.initial_seed()"
    ) { _ in
      .int(Int(truncatingIfNeeded: Engine.current.generator.seed))
    },
    Entry(
      "get_rng_state()", "The state of the random numbers as a tensor of bytes.",
      example: "torch.get_rng_state().shape"
    ) { _ in
      .tensor(try GeneratorObject.state(Engine.current.generator))
    },
    Entry(
      "set_rng_state(new_state)", "Takes up a state of the random numbers.",
      example: "torch.set_rng_state(torch.get_rng_state())"
    ) { call in
      try GeneratorObject.restore(Engine.current.generator, call, 0)
      return .none
    },
    uniform("rand", "Uniform numbers between 0 and 1.") { try Tensor.rand($0, dtype: $1, generator: $2) },
    uniform("randn", "Normal numbers.") { try Tensor.randn($0, dtype: $1, generator: $2) },
    Entry(
      "randint(low=0, high=None, size=None, *, generator=None, dtype=None, device=None, requires_grad=False)",
      "Whole numbers from `low` up to, not including, `high`.", shapes: "-> [size]",
      example: "torch.randint(0, 10, (3,)).shape"
    ) { call in
      // `randint(high, size)` leaves the first out.
      let short = call[2].isNone
      if call[1].isNone { throw call.fail(.typeError, "randint() missing the argument 'size'") }
      let low = short ? 0 : try call.int(0)
      let high = short ? try call.int(0) : try call.int(1)
      guard low < high else {
        throw call.fail(.runtimeError, "random_ expects 'from' to be less than 'to', but got from=\(low) >= to=\(high)")
      }
      return .tensor(
        try Tensor.randint(
          low, high, call.sizes(short ? 1 : 2), dtype: call.optionalDType(4) ?? .int64,
          generator: GeneratorObject.of(call[3])))
    },
    Entry(
      "randperm(n, *, generator=None, dtype=None, device=None)", "The numbers below n in random order.",
      shapes: "-> [n]", example: "torch.randperm(4).shape"
    ) { call in
      let result = try Tensor.randperm(call.int(0), generator: GeneratorObject.of(call[1]))
      return .tensor(try result.to(call.optionalDType(2) ?? .int64))
    },
    Entry(
      "normal(mean, std=1.0, size=None, *, generator=None)", "Normal numbers of a mean and deviation.",
      example: "torch.normal(0.0, 1.0, (2,)).shape"
    ) { call in
      let generator = GeneratorObject.of(call[3])
      if !call[2].isNone {
        let result = try Tensor.empty(call.sizes(2))
        try result.normal_(call.double(0), call.double(1), generator: generator)
        return .tensor(result)
      }
      let (mean, deviation) = try call.operands(0, 1)
      let shape = try mean.add(deviation).shape
      let result = try Tensor.empty(shape)
      try result.normal_(0, 1, generator: generator)
      return .tensor(try result.mul(deviation).add(mean))
    },
    Entry(
      "bernoulli(input, *, generator=None)", "Zeros and ones, a one with the probability of the element.",
      shapes: "[*] -> [*]", example: "torch.bernoulli(torch.ones(2))"
    ) { call in .tensor(try call.tensor(0).bernoulli(generator: GeneratorObject.of(call[1]))) },
    Entry(
      "multinomial(input, num_samples, replacement=False, *, generator=None)", "Places drawn by weights.",
      shapes: "[B, N] -> [B, n]", example: "torch.multinomial(torch.tensor([0.0, 1.0]), 1)"
    ) { call in
      .tensor(
        try call.tensor(0).multinomial(
          call.int(1), replacement: call.bool(2), generator: GeneratorObject.of(call[3])))
    },
  ]

  private static func uniform(
    _ name: String, _ summary: String,
    _ make: @escaping @Sendable ([Int], DType?, TorchGenerator?) throws -> Tensor
  ) -> Entry {
    Entry(
      "\(name)(*size, generator=None, dtype=None, device=None, requires_grad=False, out=None)", summary,
      shapes: "-> [size]", example: "torch.\(name)(2, 3).shape"
    ) { call in
      try CreationFunctions.finish(
        make(call.sizes(0), call.optionalDType(2), GeneratorObject.of(call[1])), call.bool(4))
    }
  }
}
