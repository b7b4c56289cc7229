/// A value of the language.
///
/// Scalars need no allocation; everything else is a reference to an `Object`.
public enum Value {
  /// No value at all: a variable before its assignment, an argument that was not given.
  case unbound
  case none
  case bool(Bool)
  case int(Int)
  case float(Double)
  case object(Object)

  /// The object, where the value is one.
  @inline(__always) public var object: Object? {
    if case .object(let object) = self { return object }
    return nil
  }

  /// Whether this is `None`.
  @inline(__always) public var isNone: Bool {
    if case .none = self { return true }
    return false
  }

  /// Whether there is no value at all.
  @inline(__always) public var isUnbound: Bool {
    if case .unbound = self { return true }
    return false
  }

  /// Python's `is`.
  public func isSame(as other: Value) -> Bool {
    switch (self, other) {
    case (.unbound, .unbound), (.none, .none): true
    case (.bool(let a), .bool(let b)): a == b
    case (.int(let a), .int(let b)): a == b
    case (.float(let a), .float(let b)): a.bitPattern == b.bitPattern
    case (.object(let a), .object(let b)): a === b
    default: false
    }
  }
}
