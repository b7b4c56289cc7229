// `isinstance` and `issubclass`.
extension Interpreter {
  /// Whether the value is an instance of a type or of one of its subtypes.
  public func isInstance(_ value: Value, _ type: TypeObject) -> Bool { typeOf(value).isSubtype(of: type) }

  /// `isinstance(value, types)`: a type, a union, or a tuple of such, nested as one likes.
  public func isInstance(_ value: Value, ofAny types: Value) throws -> Bool {
    if case .object(let object) = types {
      let own = typeOf(value)
      if let answer = isPlainInstance(own, object) { return answer }
      if Swift.type(of: object) == TupleObject.self {
        var isKnown = true
        for type in unsafeDowncast(object, to: TupleObject.self).elements {
          guard case .object(let type) = type, let answer = isPlainInstance(own, type) else {
            isKnown = false
            break
          }
          if answer { return true }
        }
        if isKnown { return false }
      }
    }
    return try isMatch(types, "isinstance() arg 2 must be a type, a tuple of types, or a union", .instanceCheck, value)
    {
      type in
      if typeOf(value).isSubtype(of: type) { return true }
      guard let instance = value.object as? InstanceObject, instance.instanceType.isUserDefined,
        let claimed = instance.instanceType.lookup(.className), !(claimed.object is CellObject)
      else { return false }
      // A stand-in says what it stands for.
      return (try attribute(value, .className).object as? TypeObject)?.isSubtype(of: type) ?? false
    }
  }

  /// Whether `own` is a subtype where nobody has a say because both types are as they come; nil where somebody has.
  @inline(__always) private func isPlainInstance(_ own: TypeObject, _ object: Object) -> Bool? {
    guard Swift.type(of: object) == TypeObject.self else { return nil }
    let type = unsafeDowncast(object, to: TypeObject.self)
    if own === type { return true }
    return !own.isUserDefined && type.metatype == nil ? own.isSubtype(of: type) : nil
  }

  /// `issubclass(type, types)`.
  public func isSubclass(_ type: Value, ofAny types: Value) throws -> Bool {
    guard let subtype = type.object as? TypeObject else {
      throw error(.typeError, "issubclass() arg 1 must be a class")
    }
    return try isMatch(
      types, "issubclass() arg 2 must be a class, a tuple of classes, or a union", .subclassCheck, type
    ) {
      subtype.isSubtype(of: $0)
    }
  }

  /// Asks a type, its metaclass first; or each of several types.
  private func isMatch(
    _ types: Value, _ message: String, _ check: Symbol, _ subject: Value, _ test: (TypeObject) throws -> Bool
  ) throws -> Bool {
    switch types.object {
    case let type as TypeObject:
      if check == .instanceCheck, typeOf(subject) === type { return true }
      if let hook = type.metatype?.hook(check), hook.object is FunctionObject {
        return try truth(try callUnbound(hook, types, [subject]))
      }
      return try test(type)
    case is GenericAliasObject:
      throw error(.typeError, "\(message.prefix { $0 != "(" })() argument 2 cannot be a parameterized generic")
    case let form as InstanceObject:
      guard let hook = form.instanceType.hook(check) else { throw error(.typeError, message) }
      return try truth(try callUnbound(hook, types, [subject]))
    default: break
    }
    let members = (types.object as? UnionObject)?.members
    guard let members = members ?? (types.object as? TupleObject)?.elements else { throw error(.typeError, message) }
    try enterNative()
    defer { leaveNative() }
    for type in members where try isMatch(type, message, check, subject, test) { return true }
    return false
  }
}
