import RNNKit
import RNNScript

/// `np.random.Generator` over PCG64.
enum NewRandom {
  /// PCG64 from a seed: an integer of any size, several, or None.
  static func generator(_ value: Value, _ interpreter: Interpreter) throws -> PermutedCongruentialGenerator {
    if value.isNone || value.isUnbound {
      // Without a seed the program's own generator gives one: sessions replay.
      return PermutedCongruentialGenerator(
        words: (0..<4).map { _ in DialectState.of(interpreter).legacyGenerator.bits32() })
    }
    let namespace = try interpreter.module(named: "numpy._random").namespace
    guard let function = namespace.get("_words") else { return PermutedCongruentialGenerator(words: [0]) }
    let words = try interpreter.array(try interpreter.call(function, [value])).map {
      try interpreter.indexValue($0) ?? 0
    }
    return PermutedCongruentialGenerator(words: words.map { UInt32(truncatingIfNeeded: $0) })
  }

  static let functions: [Entry] = [
    Entry("default_rng(seed=None)", "A generator over PCG64.", example: "np.random.default_rng(0).random(2)") { call in
      if let object = call[0].object as? RandomObject { return .object(object) }
      if let bits = call[0].object as? BitGeneratorObject { return .object(RandomObject(bits.generator)) }
      return .object(RandomObject(try generator(call[0], call.interpreter)))
    }
  ]

  static let methods: [Entry] = [
    newer("random(self, size=None, dtype=..., out=None)", "Numbers in [0, 1).", "3") { call, source in
      guard call.isGiven(2), try ArrayDType.read(call[2], call.interpreter) == .float32,
        let bits = source as? PermutedCongruentialGenerator
      else { return try Draws.sample(call, [], size: 1) { _ in source.uniform() } }
      guard let shape = try Draws.shape(call, 1) else { return .float(Double(bits.uniformFloat())) }
      return .array(
        try Tensor(Draws.many(Shape.count(shape), call.interpreter) { bits.uniformFloat() }, shape: shape))
    },
    newer(
      "integers(self, low, high=None, size=None, dtype=..., endpoint=False)",
      "Integers from low up to, not including, high.", "0, 10, 5"
    ) {
      call, source in
      try RandomIntegers.draw(
        call, source, low: call[1], high: call[2], size: 3, dtype: call[4], includesEnd: call.bool(5))
    },
    newer("standard_normal(self, size=None, dtype=..., out=None)", "Standard normal numbers.", "3") { call, source in
      try requireDouble(call, 2)
      return try Draws.sample(call, [], size: 1) { _ in source.normal() }
    },
    newer(
      "standard_exponential(self, size=None, dtype=..., method='zig', out=None)", "Exponential numbers of scale one.",
      "3"
    ) { call, source in
      try requireDouble(call, 2)
      return try Draws.sample(call, [], size: 1) { _ in source.standardExponential() }
    },
    newer(
      "shuffle(self, x, axis=0)", "Brings a list or the slices of an array into random order, in place.", "[1, 2, 3]"
    ) { call, _ in
      try Draws.shuffle(call, 1, axis: call.int(2))
      return .none
    },
    NumPySource.entry(
      "random", "choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True)", "Elements picked at random.",
      "np.random.default_rng(0).choice(5, 3)", function: "generator_choice"),
    newer("spawn(self, n_children)", "Generators of their own: not here.", "1") { call, _ in
      throw call.fail(.notImplementedError, "Generator.spawn is not here: make generators from seeds of your own")
    },
  ]

  private static func newer(
    _ signature: String, _ summary: String, _ arguments: String,
    _ body: @escaping @Sendable (borrowing Call, any RandomSource) throws -> Value
  ) -> Entry {
    let name = signature.prefix { $0 != "(" }
    return Entry(signature, summary, example: "np.random.default_rng(0).\(name)(\(arguments))") { call in
      try body(call, Draws.source(call))
    }
  }

  private static func requireDouble(_ call: borrowing Call, _ index: Int) throws {
    if call.isGiven(index), try ArrayDType.read(call[index], call.interpreter) != .float64 {
      throw call.fail(
        .notImplementedError,
        "\(call.function.entry.name) in \(try ArrayDType.read(call[index], call.interpreter).name) is not here: draw float64 and convert"
      )
    }
  }
}
