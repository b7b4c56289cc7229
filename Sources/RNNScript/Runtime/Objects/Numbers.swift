import BigInt

/// An `int` that does not fit 64 bits.
public final class BigIntObject: Object {
  /// The number.
  public let value: BigInt

  /// Makes a big integer.
  ///
  /// Numbers that fit 64 bits are `.int`: use `Value.integer`.
  public init(_ value: BigInt) { self.value = value }

  override public var type: TypeObject { .int }

  /// The hash: the number modulo 2^61 - 1, as for small integers.
  var hash: Int {
    let modulus = BigInt((1 << 61) - 1)
    let rest = Int(value.magnitude % modulus.magnitude)
    return value < 0 ? (rest == 1 ? -2 : -rest) : rest
  }

  override public func hashValue(_ interpreter: Interpreter) throws -> Int? { hash }
  override public func truth(_ interpreter: Interpreter) throws -> Bool? { true }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    (value < 0 ? "-" : "") + (try interpreter.decimalDigits(of: value.magnitude))
  }

  override public func formatted(_ specification: String, _ interpreter: Interpreter) throws -> String? {
    try Formatting.format(.object(self), specification, interpreter)
  }
}

extension Value {
  /// An `int`, small where it fits.
  public static func integer(_ value: BigInt) -> Value {
    if let small = Int(exactly: value) { return .int(small) }
    return .object(BigIntObject(value))
  }
}

/// A `complex`.
public final class ComplexObject: Object {
  /// The real part.
  public let real: Double
  /// The imaginary part.
  public let imaginary: Double

  /// Makes a complex number.
  public init(_ real: Double, _ imaginary: Double) {
    self.real = real
    self.imaginary = imaginary
  }

  override public var type: TypeObject { personality?.type ?? .complex }

  override public func hashValue(_ interpreter: Interpreter) throws -> Int? {
    interpreter.hash(of: real) &+ 1_000_003 &* interpreter.hash(of: imaginary)
  }

  override public func truth(_ interpreter: Interpreter) throws -> Bool? { real != 0 || imaginary != 0 }

  override public func unary(_ operation: UnaryOperator, _ interpreter: Interpreter) throws -> Value? {
    switch operation {
    case .plus: .object(self)
    case .minus: .object(ComplexObject(-real, -imaginary))
    case .invert: nil
    }
  }

  private static func parts(_ value: Value, _ interpreter: Interpreter) throws -> (Double, Double)? {
    switch value {
    case .object(let big as BigIntObject): (try interpreter.double(big.value), 0)
    case .bool(let flag): (flag ? 1 : 0, 0)
    case .int(let number): (Double(number), 0)
    case .float(let number): (number, 0)
    case .object(let object as ComplexObject): (object.real, object.imaginary)
    case .object(let number as NumberObject): try parts(number.number, interpreter)
    default: nil
    }
  }

  override public func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let second = try Self.parts(other, interpreter) else { return nil }
    let (a, b) = reflected ? (second, (real, imaginary)) : ((real, imaginary), second)
    switch operation {
    case .add: return .object(ComplexObject(a.0 + b.0, a.1 + b.1))
    case .subtract: return .object(ComplexObject(a.0 - b.0, a.1 - b.1))
    case .multiply: return .object(ComplexObject(a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0))
    case .divide: return .object(try Self.quotient(a, b, interpreter))
    case .power: return .object(try Self.power(a, b, interpreter))
    default: return nil
    }
  }

  /// Smith's division, which avoids overflow.
  private static func quotient(
    _ a: (Double, Double), _ b: (Double, Double), _ interpreter: Interpreter
  ) throws -> ComplexObject {
    if b.0 == 0, b.1 == 0 { throw interpreter.error(.zeroDivisionError, "complex division by zero") }
    if abs(b.0) >= abs(b.1) {
      let ratio = b.1 / b.0
      let divisor = b.0 + b.1 * ratio
      return ComplexObject((a.0 + a.1 * ratio) / divisor, (a.1 - a.0 * ratio) / divisor)
    }
    let ratio = b.0 / b.1
    let divisor = b.0 * ratio + b.1
    return ComplexObject((a.0 * ratio + a.1) / divisor, (a.1 * ratio - a.0) / divisor)
  }

  private static func power(
    _ a: (Double, Double), _ b: (Double, Double), _ interpreter: Interpreter
  ) throws -> ComplexObject {
    if b.0 == 0, b.1 == 0 { return ComplexObject(1, 0) }
    let poleError = interpreter.error(.zeroDivisionError, "0.0 to a negative or complex power")
    let result: (Double, Double)
    if b.1 == 0, let exponent = Int(exactly: b.0), abs(exponent) <= 100 {
      let power = smallPower(a, abs(exponent))
      if exponent > 0 {
        result = power
      } else {
        if power.0 == 0, power.1 == 0 { throw poleError }
        let inverse = try quotient((1, 0), power, interpreter)
        result = (inverse.real, inverse.imaginary)
      }
    } else if a.0 == 0, a.1 == 0 {
      if b.1 != 0 || b.0 < 0 { throw poleError }
      result = (0, 0)
    } else {
      let (length, angle) = (hypotenuse(a.0, a.1), arcTangent(a.1, a.0))
      var size = powerOf(length, b.0)
      var turn = angle * b.0
      if b.1 != 0 {
        size /= exponential(angle * b.1)
        turn += b.1 * logarithm(length)
      }
      // C's cosine of an infinity is a domain error.
      if turn.isInfinite { throw poleError }
      result = (size * cosine(turn), size * sine(turn))
    }
    if result.0.isInfinite || result.1.isInfinite {
      throw interpreter.error(.overflowError, "complex exponentiation")
    }
    return ComplexObject(result.0, result.1)
  }

  /// The power by a small integer: squares, as C multiplies them.
  private static func smallPower(_ base: (Double, Double), _ exponent: Int) -> (Double, Double) {
    func product(_ a: (Double, Double), _ b: (Double, Double)) -> (Double, Double) {
      (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
    }
    var (result, square, bit) = ((1.0, 0.0), base, 1)
    while bit <= exponent {
      if exponent & bit != 0 { result = product(result, square) }
      bit <<= 1
      square = product(square, square)
    }
    return result
  }

  override public func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard operation == .equal || operation == .notEqual else { return nil }
    if other.object is BigIntObject {
      let isSame = try imaginary == 0 && interpreter.equals(.float(real), other)
      return .bool(isSame == (operation == .equal))
    }
    guard let second = try Self.parts(other, interpreter) else { return nil }
    return .bool((real == second.0 && imaginary == second.1) == (operation == .equal))
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    func digits(_ number: Double) -> String {
      let text = FloatText.representation(number)
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    if real == 0, real.sign == .plus { return "\(digits(imaginary))j" }
    let sign = imaginary.sign == .minus && !imaginary.isNaN ? "" : "+"
    return "(\(digits(real))\(sign)\(digits(imaginary))j)"
  }

  override public func formatted(_ specification: String, _ interpreter: Interpreter) throws -> String? {
    try Formatting.format(.object(self), specification, interpreter)
  }
}
