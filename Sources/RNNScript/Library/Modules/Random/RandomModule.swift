import BigInt
import Glibc

/// The module `random`.
///
/// Algorithms and order of draws are those of CPython's `Lib/random.py`.
enum RandomModule {
  /// Makes the module: its functions are the methods of one generator.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    let generator = Value.object(RandomObject())
    let functions: [(String, Value)] = methods.map { entry in
      (
        entry.name,
        .object(BoundMethodObject(receiver: generator, function: .object(NativeFunction(entry, owner: .random))))
      )
    }
    return try NativeModule.make("random", interpreter, types: [.random, .systemRandom], constants: functions)
  }

  static func receiver(_ call: borrowing Call) throws -> RandomObject {
    guard let random = call[0].object as? RandomObject else { throw call.wrongReceiver("Random") }
    return random
  }

  /// The generator of a call, about to change.
  static func drawing(_ call: borrowing Call) throws -> RandomObject {
    let random = try receiver(call)
    call.interpreter.journal.willWrite(random)
    if random.isSystem { random.generator = .unpredictable() }
    return random
  }

  /// An integer of `randrange`; floats without fraction are taken too.
  private static func bound(_ call: borrowing Call, _ index: Int, _ name: String) throws -> BigInt {
    guard case .float(let x) = call[index] else { return try call.interpreter.integer(call[index]) }
    guard x.isFinite, x == x.rounded() else { throw call.fail(.valueError, "non-integer \(name) for randrange()") }
    return BigInt(x)
  }

  /// The methods of `Random`.
  static let methods: [Entry] = uniform + choosing + distributions

  private static let uniform: [Entry] = [
    Entry("seed(self, a=None, version=2)", "Starts the series of draws that belongs to a.") { call in
      try receiver(call).seed(call[1], version: try call.int(2), call.interpreter)
      return .none
    },
    Entry("random(self, /)", "A float in [0, 1).") { call in .float(try drawing(call).generator.nextDouble()) },
    Entry("uniform(self, a, b)", "A float between a and b.") { call in
      let (a, b) = (try call.double(1), try call.double(2))
      return .float(a + (b - a) * (try drawing(call).generator.nextDouble()))
    },
    Entry("getrandbits(self, k, /)", "An integer of k random bits.") { call in
      let count = try call.int(1)
      guard count >= 0 else { throw call.fail(.valueError, "number of bits must be non-negative") }
      try call.interpreter.reserve(bytes: count / 8)
      return .integer(RandomObject.number(try drawing(call).generator.nextWords(bits: count)))
    },
    Entry("randbytes(self, n)", "n random bytes.") { call in
      let count = try call.int(1)
      guard count >= 0 else { throw call.fail(.valueError, "number of bits must be non-negative") }
      try call.interpreter.reserve(bytes: count)
      let words = try drawing(call).generator.nextWords(bits: count * 8)
      let bytes = words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(8 * $0)) } }
      return .object(BytesObject(Array(bytes.prefix(count))))
    },
    Entry("randint(self, a, b)", "An integer from a to b, both included.") { call in
      let interpreter = call.interpreter
      let low = try bound(call, 1, "arg 1")
      let high = try bound(call, 2, "stop")
      guard high >= low else {
        throw call.fail(.valueError, "empty range for randrange() (\(low), \(high + 1), \(high - low + 1))")
      }
      return .integer(low + (try drawing(call)).below(high - low + 1))
    },
    Entry("randrange(self, start, stop=None, step=1)", "An element of range(start, stop, step).") { call in
      let interpreter = call.interpreter
      let start = try bound(call, 1, "arg 1")
      guard !call[2].isNone else {
        guard start > 0 else { throw call.fail(.valueError, "empty range for randrange()") }
        return .integer(try drawing(call).below(start))
      }
      let (stop, step) = (try bound(call, 2, "stop"), try bound(call, 3, "step"))
      let width = stop - start
      if step == 1 {
        guard width > 0 else {
          throw call.fail(.valueError, "empty range for randrange() (\(start), \(stop), \(width))")
        }
        return .integer(start + (try drawing(call)).below(width))
      }
      guard step != 0 else { throw call.fail(.valueError, "zero step for randrange()") }
      let count = step > 0 ? (width + step - 1) / step : (width + step + 1) / step
      guard count > 0, (width > 0) == (step > 0) else { throw call.fail(.valueError, "empty range for randrange()") }
      return .integer(start + step * (try drawing(call)).below(count))
    },
    Entry("getstate(self)", "The state of the generator, for setstate.") { call in
      let random = try receiver(call)
      let words: [Value] = random.generator.words.map { .int(Int($0)) } + [.int(random.generator.position)]
      return .tuple([.int(3), .tuple(words), random.nextNormal.map { .float($0) } ?? .none])
    },
    Entry("setstate(self, state)", "Takes up a state that getstate gave.") { call in
      let interpreter = call.interpreter
      let parts = try call.values(1)
      guard parts.count == 3, case .int(3) = parts[0] else {
        throw call.fail(
          .valueError,
          "state with version \(try interpreter.repr(parts.first ?? .none)) passed to "
            + "Random.setstate() of version 3")
      }
      let numbers = try interpreter.array(parts[1]).map { try interpreter.indexValue($0) ?? -1 }
      let words = numbers.dropLast().compactMap { UInt32(exactly: $0) }
      guard words.count == 624, numbers.count == 625,
        let generator = MersenneTwister(words: words, position: numbers[624])
      else { throw call.fail(.valueError, "invalid state") }
      let random = try drawing(call)
      random.generator = generator
      random.nextNormal = parts[2].isNone ? nil : try interpreter.double(parts[2])
      return .none
    },
  ]

  private static let choosing: [Entry] = [
    Entry("choice(self, seq)", "One element of a sequence.") { call in
      let count = try call.interpreter.length(call[1])
      guard count > 0 else { throw call.fail(.indexError, "Cannot choose from an empty sequence") }
      return try call.interpreter.item(call[1], .int(try drawing(call).generator.below(count)))
    },
    Entry("shuffle(self, x)", "Mixes a list in place.") { call in
      let interpreter = call.interpreter
      let random = try drawing(call)
      if let list = call[1].object as? ListObject, list.personality == nil {
        interpreter.journal.willWrite(list)
        for i in stride(from: list.elements.count - 1, to: 0, by: -1) {
          if i & 0xFFF == 0 { try interpreter.poll() }
          list.elements.swapAt(i, random.generator.below(i + 1))
        }
        return .none
      }
      for i in stride(from: try interpreter.length(call[1]) - 1, to: 0, by: -1) {
        let j = random.generator.below(i + 1)
        let (first, second) = (try interpreter.item(call[1], .int(i)), try interpreter.item(call[1], .int(j)))
        try interpreter.setItem(call[1], .int(i), second)
        try interpreter.setItem(call[1], .int(j), first)
      }
      return .none
    },
    Entry("sample(self, population, k, *, counts=None)", "k different elements.") { call in
      let interpreter = call.interpreter
      if !isSequence(call[1], interpreter) {
        throw call.fail(.typeError, "Population must be a sequence.  For dicts or sets, use sorted(d).")
      }
      var population = try interpreter.array(call[1])
      if !call[3].isNone {
        let counts = try call.integers(3)
        guard counts.count == population.count else {
          throw call.fail(.valueError, "The number of counts does not match the population")
        }
        guard counts.contains(where: { $0 > 0 }) else {
          throw call.fail(.valueError, "Total of counts must be greater than zero")
        }
        guard counts.allSatisfy({ $0 >= 0 }) else { throw call.fail(.valueError, "Counts must be non-negative") }
        population = try zip(population, counts).flatMap { value, count in
          try interpreter.reserve(count, of: 16)
          return [Value](repeating: value, count: count)
        }
      }
      let count = try call.int(2)
      guard count >= 0, count <= population.count else {
        throw call.fail(.valueError, "Sample larger than population or is negative")
      }
      return .list(try sample(population, count, try drawing(call), interpreter))
    },
    Entry("choices(self, population, weights=None, *, cum_weights=None, k=1)", "k elements, with repetition.") { call in
      let interpreter = call.interpreter
      let population = try interpreter.array(call[1])
      if case .int(let number) = call[2] {
        throw call.fail(.typeError, "The number of choices must be a keyword argument: k=\(number)")
      }
      let times = try call.int(4)
      guard !population.isEmpty else { throw call.fail(.indexError, "list index out of range") }
      try interpreter.reserve(max(0, times), of: 16)
      var cumulative: [Double]?
      if !call[3].isNone {
        guard call[2].isNone else {
          throw call.fail(.typeError, "Cannot specify both weights and cumulative weights")
        }
        cumulative = try call.values(3).map { try interpreter.double($0) }
      } else if !call[2].isNone {
        var total = 0.0
        cumulative = try call.values(2).map {
          total += try interpreter.double($0)
          return total
        }
      }
      let random = try drawing(call)
      var result: [Value] = []
      if let cumulative, let total = cumulative.last {
        guard cumulative.count == population.count else {
          throw call.fail(.valueError, "The number of weights does not match the population")
        }
        guard total > 0 else { throw call.fail(.valueError, "Total of weights must be greater than zero") }
        guard total.isFinite else { throw call.fail(.valueError, "Total of weights must be finite") }
        for step in 0..<max(0, times) {
          if step & 0xFFF == 0 { try interpreter.poll() }
          result.append(population[bisect(cumulative, random.generator.nextDouble() * total)])
        }
      } else {
        let count = Double(population.count)
        for step in 0..<max(0, times) {
          if step & 0xFFF == 0 { try interpreter.poll() }
          result.append(population[min(population.count - 1, Int(random.generator.nextDouble() * count))])
        }
      }
      return .list(result)
    },
  ]

  /// Whether a value has elements in an order.
  private static func isSequence(_ value: Value, _ interpreter: Interpreter) -> Bool {
    guard let object = value.object, !(object is SetObject), !(object is DictObject) else { return false }
    return !(object is IteratorObject) && (try? interpreter.length(value)) != nil
  }

  /// The first place whose sum is above `x`, the last place at most.
  private static func bisect(_ sums: [Double], _ x: Double) -> Int {
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if x < sums[middle] { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func sample(
    _ population: [Value], _ count: Int, _ random: RandomObject, _ interpreter: Interpreter
  ) throws -> [Value] {
    let n = population.count
    var setSize = 21.0
    if count > 5 { setSize += pow(4, ceil(log(Double(count * 3)) / log(4))) }
    var result: [Value] = []
    if Double(n) <= setSize {
      var pool = population
      for i in 0..<count {
        try interpreter.pollInLoop(at: i)
        let j = random.generator.below(n - i)
        result.append(pool[j])
        pool[j] = pool[n - i - 1]
      }
    } else {
      var selected = Set<Int>()
      for i in 0..<count {
        if i & 0xFFFF == 0xFFFF { try interpreter.reserve(bytes: 64 * i) }
        try interpreter.pollInLoop(at: i)
        var j = random.generator.below(n)
        while !selected.insert(j).inserted { j = random.generator.below(n) }
        result.append(population[j])
      }
    }
    return result
  }
}
