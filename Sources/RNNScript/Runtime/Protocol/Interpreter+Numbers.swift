import BigInt

// Arithmetic of ints and floats, Python's way: exact integers, floor division, modulo with the divisor's sign.
extension Interpreter {
  /// The result for two numbers; nil where an operand is none.
  ///
  /// Throws ZeroDivisionError, OverflowError, MemoryError.
  func arithmetic(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws -> Value? {
    switch (a, b) {
    case (.int(let x), .int(let y)): return try integers(operation, x, y)
    case (.float(let x), .float(let y)): return try floats(operation, x, y)
    case (.int(let x), .float(let y)): return try floats(operation, Double(x), y)
    case (.float(let x), .int(let y)): return try floats(operation, x, Double(y))
    case (.bool(let x), .bool(let y)):
      switch operation {
      case .bitAnd: return .bool(x && y)
      case .bitOr: return .bool(x || y)
      case .bitXor: return .bool(x != y)
      default: return try integers(operation, x ? 1 : 0, y ? 1 : 0)
      }
    case (.bool(let x), .int), (.bool(let x), .float): return try arithmetic(operation, .int(x ? 1 : 0), b)
    case (.int, .bool(let y)), (.float, .bool(let y)): return try arithmetic(operation, a, .int(y ? 1 : 0))
    case (.object(let x as BigIntObject), _):
      if case .float(let y) = b { return try floats(operation, try double(x.value), y) }
      guard let y = Self.exact(b) else { return nil }
      return try bigIntegers(operation, x.value, y)
    case (_, .object(let y as BigIntObject)):
      if case .float(let x) = a { return try floats(operation, x, try double(y.value)) }
      guard let x = Self.exact(a) else { return nil }
      return try bigIntegers(operation, x, y.value)
    default: return nil
    }
  }

  static func exactInteger(_ number: Int) -> BigInt { BigInt(number) }

  /// A big integer as a float.
  ///
  /// Throws OverflowError.
  func double(_ big: BigInt) throws -> Double {
    let number = big.nearestDouble
    if number.isInfinite { throw error(.overflowError, "int too large to convert to float") }
    return number
  }

  private func integers(_ operation: BinaryOperator, _ x: Int, _ y: Int) throws -> Value? {
    let result: (partialValue: Int, overflow: Bool)
    switch operation {
    case .add: result = x.addingReportingOverflow(y)
    case .subtract: result = x.subtractingReportingOverflow(y)
    case .multiply: result = x.multipliedReportingOverflow(by: y)
    case .floorDivide, .modulo:
      if y == 0 { throw error(.zeroDivisionError, "integer division or modulo by zero".modulo(operation)) }
      if y == -1, x == .min { return try bigIntegers(operation, BigInt(x), BigInt(y)) }
      let (quotient, rest) = x.quotientAndRemainder(dividingBy: y)
      let isBelow = rest != 0 && (rest < 0) != (y < 0)
      if operation == .modulo { return .int(isBelow ? rest + y : rest) }
      return .int(isBelow ? quotient - 1 : quotient)
    case .divide:
      if y == 0 { throw error(.zeroDivisionError, "division by zero") }
      if x.magnitude <= 1 << 53, y.magnitude <= 1 << 53 { return .float(Double(x) / Double(y)) }
      return .float(try quotient(BigInt(x), BigInt(y)))
    case .bitAnd: return .int(x & y)
    case .bitOr: return .int(x | y)
    case .bitXor: return .int(x ^ y)
    case .leftShift:
      if y < 0 { throw error(.valueError, "negative shift count") }
      if y < 63, (x << y) >> y == x { return .int(x << y) }
      return try bigIntegers(operation, BigInt(x), BigInt(y))
    case .rightShift:
      if y < 0 { throw error(.valueError, "negative shift count") }
      return .int(x >> min(y, 63))
    case .power:
      if y < 0 { return try floats(.power, Double(x), Double(y)) }
      if let small = Self.smallPower(x, y) { return .int(small) }
      return try bigIntegers(operation, BigInt(x), BigInt(y))
    case .matrixMultiply: return nil
    }
    return result.overflow ? try bigIntegers(operation, BigInt(x), BigInt(y)) : .int(result.partialValue)
  }

  private static func smallPower(_ base: Int, _ exponent: Int) -> Int? {
    if base == 0 || base == 1 { return exponent == 0 ? 1 : base }
    if base == -1 { return exponent & 1 == 0 ? 1 : -1 }
    if exponent > 63 { return nil }
    var result = 1
    for _ in 0..<exponent {
      let (product, overflow) = result.multipliedReportingOverflow(by: base)
      if overflow { return nil }
      result = product
    }
    return result
  }

  private func floats(_ operation: BinaryOperator, _ x: Double, _ y: Double) throws -> Value? {
    switch operation {
    case .add: return .float(x + y)
    case .subtract: return .float(x - y)
    case .multiply: return .float(x * y)
    case .divide:
      if y == 0 { throw error(.zeroDivisionError, "float division by zero") }
      return .float(x / y)
    case .floorDivide, .modulo:
      if y == 0 {
        throw error(.zeroDivisionError, operation == .modulo ? "float modulo" : "float floor division by zero")
      }
      let (quotient, rest) = Self.floorDivision(x, y)
      return .float(operation == .modulo ? rest : quotient)
    case .power: return try power(x, y)
    default: return nil
    }
  }

  /// Quotient and rest of a floor division of floats; the rest has the divisor's sign.
  static func floorDivision(_ x: Double, _ y: Double) -> (quotient: Double, rest: Double) {
    var rest = remainder(of: x, by: y)
    var division = (x - rest) / y
    if rest != 0 {
      if (y < 0) != (rest < 0) {
        rest += y
        division -= 1
      }
    } else {
      rest = y < 0 ? -0.0 : 0.0
    }
    guard division != 0 else { return ((x / y).sign == .minus ? -0.0 : 0.0, rest) }
    var floored = division.rounded(.down)
    if division - floored > 0.5 { floored += 1 }
    return (floored, rest)
  }

  private func power(_ x: Double, _ y: Double) throws -> Value {
    if x == 0, y < 0 { throw error(.zeroDivisionError, "0.0 cannot be raised to a negative power") }
    if x < 0, x.isFinite, y.isFinite, y != y.rounded() {
      return try ComplexObject(x, 0).binary(.power, .float(y), reflected: false, self) ?? .none
    }
    let result = powerOf(x, y)
    if result.isInfinite, x.isFinite, y.isFinite {
      throw ScriptError(
        ExceptionObject(.overflowError, [.int(34), .object(StringObject("Numerical result out of range"))]))
    }
    return .float(result)
  }

  // MARK: Big integers

  private func bigIntegers(_ operation: BinaryOperator, _ x: BigInt, _ y: BigInt) throws -> Value? {
    switch operation {
    case .add: return .integer(x + y)
    case .subtract: return .integer(x - y)
    case .multiply:
      try reserve(bits: x.bitWidth + y.bitWidth)
      return .integer(x * y)
    case .floorDivide, .modulo:
      if y == 0 { throw error(.zeroDivisionError, "integer division or modulo by zero".modulo(operation)) }
      let (quotient, rest) = x.quotientAndRemainder(dividingBy: y)
      let isBelow = rest != 0 && (rest < 0) != (y < 0)
      if operation == .modulo { return .integer(isBelow ? rest + y : rest) }
      return .integer(isBelow ? quotient - 1 : quotient)
    case .divide:
      if y == 0 { throw error(.zeroDivisionError, "division by zero") }
      return .float(try quotient(x, y))
    case .bitAnd: return .integer(Self.bitwise(x, y, &))
    case .bitOr: return .integer(Self.bitwise(x, y, |))
    case .bitXor: return .integer(Self.bitwise(x, y, ^))
    case .leftShift, .rightShift: return try shifted(operation, x, y)
    case .power: return try bigPower(x, y)
    case .matrixMultiply: return nil
    }
  }

  /// Combines the bits of two numbers in two's complement.
  private static func bitwise(_ x: BigInt, _ y: BigInt, _ combine: (UInt, UInt) -> UInt) -> BigInt {
    let (first, second) = (Array(x.words), Array(y.words))
    let (firstFill, secondFill): (UInt, UInt) = (x < 0 ? .max : 0, y < 0 ? .max : 0)
    let count = max(first.count, second.count) + 1
    return BigInt(
      words: (0..<count).map { place in
        combine(
          place < first.count ? first[place] : firstFill, place < second.count ? second[place] : secondFill)
      })
  }

  private func shifted(_ operation: BinaryOperator, _ x: BigInt, _ y: BigInt) throws -> Value {
    if y < 0 { throw error(.valueError, "negative shift count") }
    if operation == .rightShift {
      guard let count = Int(exactly: y), count < x.bitWidth else { return .int(x < 0 ? -1 : 0) }
      // Bits of negative numbers fall off below: the quotient is rounded down.
      return .integer(x < 0 ? -((-x - 1) >> count) - 1 : x >> count)
    }
    if x == 0 { return .int(0) }
    guard let count = Int(exactly: y) else { throw ScriptError(ExceptionObject(.memoryError)) }
    try reserve(bits: count)
    return .integer(x << count)
  }

  private func bigPower(_ x: BigInt, _ y: BigInt) throws -> Value? {
    if y < 0 { return try floats(.power, try double(x), try double(y)) }
    if x == 0 || x == 1 { return .integer(y == 0 ? 1 : x) }
    if x == -1 { return .int(y.words.first.map { $0 & 1 == 0 } ?? true ? 1 : -1) }
    guard let exponent = Int(exactly: y) else { throw ScriptError(ExceptionObject(.memoryError)) }
    let bits = x.bitWidth.multipliedReportingOverflow(by: exponent)
    try reserve(bits: bits.overflow ? .max : bits.partialValue)
    var (result, base, rest) = (BigInt(1), x, exponent)
    while rest > 0 {
      try poll()
      if rest & 1 == 1 { result *= base }
      rest >>= 1
      if rest > 0 { base *= base }
    }
    return .integer(result)
  }

  /// Integers of more than some million bits take longer than anyone waits: they count as too large.
  private func reserve(bits: Int) throws {
    if bits > 1 << 26 { throw ScriptError(ExceptionObject(.memoryError)) }
    try reserve(bytes: bits / 8)
  }

  /// The quotient of two integers, correctly rounded.
  private func quotient(_ x: BigInt, _ y: BigInt) throws -> Double {
    let shift = 62 - (x.magnitude.bitWidth - y.magnitude.bitWidth)
    let (scaled, divisor) = shift >= 0 ? (x.magnitude << shift, y.magnitude) : (x.magnitude, y.magnitude << -shift)
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: divisor)
    // At most 63 bits, of which a sticky one keeps halves from being taken for ties.
    let sticky = rest == 0 ? whole : whole | 1
    let magnitude = Double(UInt64(truncatingIfNeeded: sticky))
    let result = scalbn(magnitude, -shift)
    if result.isInfinite { throw error(.overflowError, "integer division result too large for a float") }
    return (x < 0) != (y < 0) ? -result : result
  }

  private func scalbn(_ value: Double, _ exponent: Int) -> Double {
    // Two steps: the factor itself may lie beyond the range of a Double.
    let half = exponent / 2
    return Double(
      sign: .plus, exponent: exponent - half, significand: Double(sign: .plus, exponent: half, significand: value))
  }
}

extension String {
  /// CPython 3.11 words modulo and division differently.
  fileprivate func modulo(_ operation: BinaryOperator) -> String {
    operation == .modulo ? "integer modulo by zero" : self
  }
}
