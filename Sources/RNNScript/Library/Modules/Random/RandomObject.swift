import BigInt
import Glibc

/// A `random.Random`: a generator whose draws are CPython's.
final class RandomObject: Object {
  /// The generator.
  var generator: MersenneTwister
  /// Whether draws come from the system and cannot be repeated.
  var isSystem = false
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
  ///
  /// Version 1 is how texts were hashed long ago.
  func seed(_ value: Value, version: Int = 2, _ interpreter: Interpreter) throws {
    interpreter.journal.willWrite(self)
    nextNormal = nil
    if value.isNone || isSystem {
      generator = .unpredictable()
      return
    }
    let number: BigInt
    if let integer = interpreter.integerIfPossible(value) {
      number = integer
    } else if version == 1, let units = value.string.map({ $0.unicodeScalars.map { UInt64($0.value) } }) {
      var hash = (units.first ?? 0) << 7
      for unit in units { hash = (hash &* 1_000_003) ^ unit }
      number = BigInt(hash ^ UInt64(units.count))
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

  /// A gamma draw of scale 1: Cheng's method above 1, Ahrens and Dieter's below.
  func gamma(_ alpha: Double, _ interpreter: Interpreter) throws -> Double {
    if alpha == 1 { return -log(1.0 - generator.nextDouble()) }
    if alpha > 1 {
      let root = (2.0 * alpha - 1.0).squareRoot()
      let (b, c) = (alpha - log(4.0), alpha + root)
      while true {
        try interpreter.poll()
        let u1 = generator.nextDouble()
        guard 1e-7 < u1, u1 < 0.9999999 else { continue }
        let u2 = 1.0 - generator.nextDouble()
        let v = log(u1 / (1.0 - u1)) / root
        let x = alpha * exp(v)
        let z = u1 * u1 * u2
        let r = b + c * v - x
        if r + (1.0 + log(4.5)) - 4.5 * z >= 0.0 || r >= log(z) { return x }
      }
    }
    while true {
      try interpreter.poll()
      let u = generator.nextDouble()
      let b = (M_E + alpha) / M_E
      let p = b * u
      let x = p <= 1.0 ? pow(p, 1.0 / alpha) : -log((b - p) / alpha)
      let u1 = generator.nextDouble()
      if p > 1.0 ? u1 <= pow(x, alpha - 1.0) : u1 <= exp(-x) { return x }
    }
  }

  /// A von Mises draw by Best and Fisher's method.
  func angle(_ mu: Double, _ kappa: Double, _ interpreter: Interpreter) throws -> Double {
    let turn = 2.0 * Double.pi
    if kappa <= 1e-6 { return turn * generator.nextDouble() }
    let s = 0.5 / kappa
    let r = s + (1.0 + s * s).squareRoot()
    while true {
      try interpreter.poll()
      let z = cos(.pi * generator.nextDouble())
      let d = z / (r + z)
      let u = generator.nextDouble()
      guard u < 1.0 - d * d || u <= (1.0 - d) * exp(d) else { continue }
      let q = 1.0 / r
      let f = (q + z) / (1.0 + q * z)
      let angle = generator.nextDouble() > 0.5 ? mu + acos(f) : mu - acos(f)
      return Interpreter.floorDivision(angle, turn).rest
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

  /// The implementation of `random.SystemRandom`.
  nonisolated(unsafe) static let systemRandom: TypeObject = TypeObject(
    name: "SystemRandom", module: "random", bases: [.random],
    methods: {
      ["getstate(self)", "setstate(self, state)"].map { signature in
        Entry(signature, "Raises NotImplementedError: the system's draws have no state.") { call in
          throw call.fail(.notImplementedError, "System entropy source does not have state.")
        }
      }
    },
    allocate: { type in
      let random = RandomObject().adopting(type, beyond: .object)
      random.isSystem = true
      return random
    })
}
