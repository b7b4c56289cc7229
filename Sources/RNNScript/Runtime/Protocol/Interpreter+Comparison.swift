import BigInt

// Comparisons.
extension Interpreter {
  /// `a == b` as a truth.
  public func equals(_ a: Value, _ b: Value) throws -> Bool {
    switch (a, b) {
    case (.int(let x), .int(let y)): return x == y
    case (.none, .none): return true
    case (.object(let x), .object(let y)):
      if x === y { return true }
      if x.personality == nil, y.personality == nil, let x = x as? StringObject, let y = y as? StringObject {
        return x.isEqual(to: y)
      }
      return try truth(try compare(.equal, a, b))
    default: return try truth(try compare(.equal, a, b))
    }
  }

  /// Whether two values are the same key of a dict: identical or equal.
  @inline(__always) func isSameKey(_ a: Value, _ b: Value) throws -> Bool {
    if case .int(let x) = a, case .int(let y) = b { return x == y }
    if case .object(let x) = a, case .object(let y) = b, x === y { return true }
    return try equals(a, b)
  }

  /// `a operation b`.
  ///
  /// The result need not be a bool.
  public func compare(_ operation: ComparisonOperator, _ a: Value, _ b: Value) throws -> Value {
    switch operation {
    case .isSame: return .bool(a.isSame(as: b))
    case .isNotSame: return .bool(!a.isSame(as: b))
    case .isIn: return .bool(try contains(b, a))
    case .isNotIn: return .bool(!(try contains(b, a)))
    default: break
    }
    if let result = compareNumbers(operation, a, b) { return result }
    return try compareObjects(operation, a, b)
  }

  @inline(__always)
  func compareNumbers(_ operation: ComparisonOperator, _ a: Value, _ b: Value) -> Value? {
    switch (a, b) {
    case (.int(let x), .int(let y)): return .bool(operation.holds(x, y))
    case (.float(let x), .float(let y)): return .bool(operation.holds(x, y))
    case (.int(let x), .float(let y)): return .bool(Self.holds(operation, x, y))
    case (.float(let x), .int(let y)): return .bool(Self.holds(operation.mirrored, y, x))
    case (.bool(let x), _): return compareNumbers(operation, .int(x ? 1 : 0), b)
    case (_, .bool(let y)): return compareNumbers(operation, a, .int(y ? 1 : 0))
    case (.object(let x as BigIntObject), _):
      guard let y = Self.exact(b) else { return compareBig(operation, x.value, b) }
      return .bool(operation.holds(x.value, y))
    case (_, .object(let y as BigIntObject)):
      guard let x = Self.exact(a) else { return compareBig(operation.mirrored, y.value, a) }
      return .bool(operation.holds(x, y.value))
    default: return nil
    }
  }

  private func compareBig(_ operation: ComparisonOperator, _ big: BigInt, _ other: Value) -> Value? {
    guard case .float(let number) = other else { return nil }
    if number.isNaN { return .bool(operation == .notEqual) }
    if number.isInfinite { return .bool(operation.holds(0.0, number)) }
    let whole = BigInt(number.rounded(.towardZero))
    if whole == big { return .bool(operation.holds(0.0, number - number.rounded(.towardZero))) }
    return .bool(operation.holds(big, whole))
  }

  /// Compares an integer with a float exactly.
  private static func holds(_ operation: ComparisonOperator, _ integer: Int, _ number: Double) -> Bool {
    if integer.magnitude < 1 << 53 || !number.isFinite || number.magnitude >= 0x1p63 {
      return operation.holds(Double(integer), number)
    }
    let whole = Int(number.rounded(.towardZero))
    if whole == integer { return operation.holds(0, number - number.rounded(.towardZero)) }
    return operation.holds(integer, whole)
  }

  /// The value as a big integer where it is an integer.
  static func exact(_ value: Value) -> BigInt? {
    switch value {
    case .int(let number): BigInt(number)
    case .bool(let flag): BigInt(flag ? 1 : 0)
    case .object(let big as BigIntObject): big.value
    case .object(let number as NumberObject): exact(number.number)
    default: nil
    }
  }

  private func compareObjects(_ operation: ComparisonOperator, _ a: Value, _ b: Value) throws -> Value {
    try enterNative()
    defer { leaveNative() }
    let typeA = typeOf(a)
    let typeB = typeOf(b)
    // The right operand goes first where its class is a subclass.
    var isAsked = false
    if typeA !== typeB, typeB.isUserDefined, typeB.isSubtype(of: typeA), case .object(let second) = b {
      if let result = try comparison(second, operation.mirrored, a) { return result }
      isAsked = true
    }
    if case .object(let first) = a, let result = try comparison(first, operation, b) { return result }
    if !isAsked, case .object(let second) = b, let result = try comparison(second, operation.mirrored, a) {
      return result
    }
    switch operation {
    case .equal: return .bool(a.isSame(as: b))
    case .notEqual: return .bool(!a.isSame(as: b))
    default:
      throw error(
        .typeError,
        "'\(operation.rawValue)' not supported between instances of '\(typeA.name)' and '\(typeB.name)'")
    }
  }

  private func comparison(_ object: Object, _ operation: ComparisonOperator, _ other: Value) throws -> Value? {
    if object.hasUserType, operation == .notEqual, object.type.hook(.notEqual) == nil,
      object.type.hook(.equal)?.object is FunctionObject
    {
      return try userCompare(object, operation, other)
    }
    if object.hasUserType, let name = Symbol.comparison(operation), object.type.hook(name)?.object is FunctionObject {
      return try userCompare(object, operation, other)
    }
    return try object.compare(operation, other, self)
  }
}
