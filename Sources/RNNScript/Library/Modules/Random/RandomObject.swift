import BigInt
import Glibc

/// A `random.Random`: a generator whose draws are CPython's.
final class RandomObject: Object {
  /// The generator.
  var generator: MersenneTwister
  /// The second of two normal draws that are made together.
  var nextNormal: Double?

  init(_ generator: MersenneTwister = .unpredictable()) { self.generator = generator }

  override var type: TypeObject { personality?.type ?? .random }

  override func savedContent() -> (() -> Void)? {
    let (generator, nextNormal) = (generator, nextNormal)
    return { [self] in
      self.generator = generator
      self.nextNormal = nextNormal
    }
  }

  /// Seeds as `random.seed(value)` does: `None`, numbers and texts.
  func seed(_ value: Value, _ interpreter: Interpreter) throws {
    interpreter.journal.willWrite(self)
    nextNormal = nil
    if value.isNone {
      generator = .unpredictable()
      return
    }
    let number: BigInt
    if let integer = interpreter.integerIfPossible(value) {
      number = integer
    } else if case .float = value {
      number = BigInt(UInt(bitPattern: try interpreter.hash(value)))
    } else if let bytes = value.string.map({ Array($0.utf8) }) ?? (value.object as? BytesObject)?.value {
      number = (bytes + SHA512.digest(bytes)).reduce(BigInt(0)) { $0 << 8 | BigInt($1) }
    } else {
      throw interpreter.error(
        .typeError, "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
    }
    var key: [UInt32] = []
    for word in number.magnitude.words {
      key.append(UInt32(truncatingIfNeeded: word))
      key.append(UInt32(truncatingIfNeeded: word >> 32))
    }
    while key.count > 1, key.last == 0 { key.removeLast() }
    generator = MersenneTwister(key: key)
  }

  /// A normal draw by polar coordinates; every second one is left from the draw before.
  func gauss() -> Double {
    if let next = nextNormal {
      nextNormal = nil
      return next
    }
    let angle = generator.nextDouble() * (2 * Double.pi)
    let radius = (-2.0 * log(1.0 - generator.nextDouble())).squareRoot()
    nextNormal = sin(angle) * radius
    return cos(angle) * radius
  }

  /// A normal draw by Kinderman and Monahan's ratio of uniform variates.
  func normal() -> Double {
    let constant = 4 * exp(-0.5) / 2.0.squareRoot()
    while true {
      let u1 = generator.nextDouble()
      let u2 = 1.0 - generator.nextDouble()
      let z = constant * (u1 - 0.5) / u2
      if z * z / 4.0 <= -log(u2) { return z }
    }
  }

  /// A number in 0..<bound.
  func below(_ bound: BigInt) -> BigInt {
    if let small = Int(exactly: bound) { return BigInt(generator.below(small)) }
    let bits = bound.magnitude.bitWidth
    while true {
      let value = RandomObject.number(generator.nextWords(bits: bits))
      if value < bound { return value }
    }
  }

  /// The number of words, the lowest first.
  static func number(_ words: [UInt32]) -> BigInt { words.reversed().reduce(BigInt(0)) { $0 << 32 | BigInt($1) } }
}

extension TypeObject {
  /// The implementation of `random.Random`.
  nonisolated(unsafe) static let random: TypeObject = TypeObject(
    name: "Random", module: "random",
    methods: {
      [
        Entry("__init__(self, x=None)", "A generator, seeded with x.") { call in
          try RandomModule.receiver(call).seed(call[1], call.interpreter)
          return .none
        }
      ] + RandomModule.methods
    }, allocate: { RandomObject().adopting($0, beyond: .random) })
}
