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

  /// Whether the value is an instance of a type or of one of its subtypes.
  public func isInstance(_ value: Value, _ type: TypeObject) -> Bool { typeOf(value).isSubtype(of: type) }

  /// `isinstance(value, types)`: a type, or a tuple of such, nested as one likes.
  public func isInstance(_ value: Value, ofAny types: Value) throws -> Bool {
    try isMatch(types, "isinstance() arg 2 must be a type, a tuple of types, or a union") {
      if value.isNone, $0.isNone { return true }
      return isInstance(value, $0.object as? TypeObject ?? .noneType)
    }
  }

  /// `issubclass(type, types)`.
  public func isSubclass(_ type: Value, ofAny types: Value) throws -> Bool {
    guard let type = type.object as? TypeObject else {
      throw error(.typeError, "issubclass() arg 1 must be a class")
    }
    return try isMatch(types, "issubclass() arg 2 must be a class, a tuple of classes, or a union") {
      type.isSubtype(of: $0.object as? TypeObject ?? .noneType)
    }
  }

  private func isMatch(_ types: Value, _ message: String, _ test: (Value) throws -> Bool) throws -> Bool {
    if types.object is TypeObject || types.isNone { return try test(types) }
    guard let tuple = types.object as? TupleObject else { throw error(.typeError, message) }
    try enterNative()
    defer { leaveNative() }
    for type in tuple.elements where try isMatch(type, message, test) { return true }
    return false
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
