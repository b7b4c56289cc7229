// Types and attributes.
extension Interpreter {
  /// The type of a value.
  @inline(__always) public func typeOf(_ value: Value) -> TypeObject {
    switch value {
    case .unbound, .none: .noneType
    case .bool: .bool
    case .int: .int
    case .float: .float
    case .object(let object): object.type
    }
  }

  /// `value.name`.
  ///
  /// Throws AttributeError where there is none.
  public func attribute(_ value: Value, _ name: Symbol) throws -> Value {
    if let found = try optionalAttribute(value, name) { return found }
    throw attributeError(of: value, name)
  }

  /// `value.name`, or nil where there is no such attribute.
  public func optionalAttribute(_ value: Value, _ name: Symbol) throws -> Value? {
    do {
      if case .object(let object) = value { return try object.attribute(name, self) }
      return try typeOf(value).boundAttribute(name, of: value, self)
    } catch let error as ScriptError where error.exception.type.isSubtype(of: .attributeError) {
      // A property or hook may say that there is none, but its words are better than ours.
      throw error
    }
  }

  /// `value.name`, or nil where reading it raises AttributeError: what `hasattr` and `getattr` with a default need.
  public func attributeIfAny(_ value: Value, _ name: Symbol) throws -> Value? {
    do {
      return try optionalAttribute(value, name)
    } catch let error as ScriptError where error.exception.type.isSubtype(of: .attributeError) {
      return nil
    }
  }

  /// `value.name = new`.
  public func setAttribute(_ value: Value, _ name: Symbol, _ new: Value) throws {
    guard case .object(let object) = value else { throw attributeError(of: value, name) }
    try object.setAttribute(name, to: new, self)
  }

  /// `del value.name`.
  public func deleteAttribute(_ value: Value, _ name: Symbol) throws {
    guard case .object(let object) = value else { throw attributeError(of: value, name) }
    try object.deleteAttribute(name, self)
  }
}
