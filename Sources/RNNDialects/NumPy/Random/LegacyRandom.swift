import RNNKit
import RNNScript

/// `RandomState` and the functions of `np.random`: the legacy generator, draw for draw.
enum LegacyRandom {
  /// Seeds as `np.random.seed` does: with an integer, or with several.
  static func seed(_ generator: NumPyGenerator, _ value: Value, _ interpreter: Interpreter) throws {
    switch value {
    case .none, .unbound:
      // Without a seed the program's own generator gives one: sessions replay.
      generator.seed(key: (0..<4).map { _ in DialectState.of(interpreter).legacyGenerator.bits32() })
    default:
      let refused = interpreter.error(.valueError, "Seed must be between 0 and 2**32 - 1")
      if value.isInteger || value.object?.type === TypeObject.int {
        guard let number = try interpreter.indexValue(value), let seed = UInt32(exactly: number) else { throw refused }
        return generator.seed(seed)
      }
      guard value.object != nil else {
        throw interpreter.error(
          .typeError, "Cannot cast scalar from dtype('float64') to dtype('int64') according to the rule 'safe'")
      }
      let words = try ArrayReading.tensor(value, dtype: .int64, interpreter).ints()
      guard !words.isEmpty else { throw interpreter.error(.valueError, "Seed must be non-empty") }
      generator.seed(
        key: try words.map { word in
          guard let word = UInt32(exactly: word) else { throw refused }
          return word
        })
    }
  }

  static let methods: [Entry] = [
    Entry("seed(self, seed=None)", "Starts the numbers anew.", example: "np.random.seed(0)") { call in
      guard let generator = try Draws.source(call) as? NumPyGenerator else { return .none }
      try seed(generator, call[1], call.interpreter)
      return .none
    },
    SharedRandom.drawn("rand(self, *args)", "Numbers in [0, 1) of a shape.", "2, 2") { call, source in
      try plain(call) { source.uniform() }
    },
    SharedRandom.drawn("randn(self, *args)", "Standard normal numbers of a shape.", "2, 2") { call, source in
      try plain(call) { source.normal() }
    },
    unit("random_sample"), unit("random"), unit("ranf"), unit("sample"),
    SharedRandom.drawn("standard_normal(self, size=None)", "Standard normal numbers.", "3") { call, source in
      try Draws.sample(call, [], size: 1) { _ in source.normal() }
    },
    SharedRandom.drawn("standard_exponential(self, size=None)", "Exponential numbers of scale one.", "3") {
      call, source in
      try Draws.sample(call, [], size: 1) { _ in source.standardExponential() }
    },
    SharedRandom.drawn(
      "randint(self, low, high=None, size=None, dtype=int)", "Integers from low up to, not including, high.", "0, 10, 5"
    ) {
      call, source in
      try RandomIntegers.draw(
        call, source, low: call[1], high: call[2], size: 3, dtype: call[4], includesEnd: false)
    },
    SharedRandom.drawn("random_integers(self, low, high=None, size=None)", "Integers from low up to high.", "1, 6, 5") {
      call, source in
      try RandomIntegers.draw(
        call, source, low: call[2].isNone ? .int(1) : call[1], high: call[2].isNone ? call[1] : call[2], size: 3,
        dtype: .unbound, includesEnd: true)
    },
    SharedRandom.drawn(
      "shuffle(self, x)", "Brings a list or the slices of an array into random order, in place.", "[1, 2, 3]"
    ) { call, _ in
      try Draws.shuffle(call, 1, axis: 0)
      return .none
    },
    NumPySource.entry(
      "random", "choice(self, a, size=None, replace=True, p=None)", "Elements picked at random.",
      "np.random.choice(5, 3)"),
    Entry("get_state(self, legacy=True)", "The state of the generator.", example: "np.random.get_state()[0]") { call in
      guard let generator = try Draws.source(call) as? NumPyGenerator else { return .none }
      let parts = generator.savedState.parts
      return .tuple([
        .text("MT19937"), .array(try Tensor(parts.words.map { Int($0) })), .int(parts.position),
        .int(parts.normal == nil ? 0 : 1), .float(parts.normal ?? 0),
      ])
    },
    Entry(
      "set_state(self, state)", "Takes up a state of the generator.",
      example: "np.random.set_state(np.random.get_state())"
    ) { call in
      guard let generator = try Draws.source(call) as? NumPyGenerator else { return .none }
      let parts = try call.values(1)
      guard parts.count >= 3, (parts[0].object as? StringObject)?.value == "MT19937" else {
        throw call.fail(.valueError, "set_state can only be used with legacy MT19937 state instances.")
      }
      let words = try ArrayReading.tensor(parts[1], dtype: .int64, call.interpreter).ints()
      let keeps = parts.count > 4 ? try call.interpreter.truth(parts[3]) : false
      let normal = keeps ? try call.interpreter.doubleValue(parts[4]) : nil
      guard
        let state = generator.savedState.with(
          words: words.map { UInt32(truncatingIfNeeded: $0) },
          position: try call.interpreter.indexValue(parts[2]) ?? 0, normal: normal)
      else { throw call.fail(.valueError, "state must be 624 longs") }
      generator.savedState = state
      return .none
    },
  ]

  private static func unit(_ name: String) -> Entry {
    SharedRandom.drawn("\(name)(self, size=None)", "Numbers in [0, 1).", "3") { call, source in
      try Draws.sample(call, [], size: 1) { _ in source.uniform() }
    }
  }

  private static func plain(_ call: borrowing Call, _ draw: () -> Double) throws -> Value {
    let sizes = try call.values(1)
    if sizes.isEmpty { return .float(draw()) }
    let shape = try sizes.map { value in
      guard let size = try call.interpreter.indexValue(value) else {
        throw call.fail(
          .typeError, "'\(call.interpreter.typeOf(value).name)' object cannot be interpreted as an integer")
      }
      if size < 0 { throw call.fail(.valueError, "negative dimensions are not allowed") }
      return size
    }
    let count = try Shape.count(shape)
    try call.interpreter.reserve(count, of: 8)
    return .array(try Tensor(Draws.many(count, call.interpreter, draw), shape: shape))
  }

  /// The functions of the module: the methods, of the program's own generator.
  static var functions: [Entry] {
    (methods + SharedRandom.methods).map { method in
      nonisolated(unsafe) let function = NativeFunction(method)
      let signature = method.signature.replacingFirst("(self, ", "(").replacingFirst("(self)", "()")
      return Entry(signature, method.summary, shapes: method.shapes, example: method.example) { call in
        var arguments = try call.forwarded()
        arguments.positional.insert(.object(RandomObject.global(call.interpreter)), at: 0)
        return try function.call(arguments, call.interpreter)
      }
    }
  }
}

extension String {
  /// The text with the first occurrence of `part` replaced.
  fileprivate func replacingFirst(_ part: String, _ new: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return replacingCharacters(in: range, with: new)
  }

  private func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
