// How attributes are found and bound.

extension Value {
  /// Whether the value, as a class member, decides over reading before the instance's own attributes do.
  var isDataDescriptor: Bool {
    guard case .object(let object) = self else { return false }
    if object is PropertyObject || object is GetterObject { return true }
    guard let type = (object as? InstanceObject)?.instanceType else { return false }
    return type.lookup(.set) != nil || type.lookup(.delete) != nil
  }
}

extension TypeObject {
  /// The attribute `name` that instances have through their type, bound to `value`.
  public func boundAttribute(_ name: Symbol, of value: Value, _ interpreter: Interpreter) throws -> Value? {
    try instanceAttribute(name, of: value, own: nil, interpreter)
  }

  /// The attribute of an instance: data descriptors of the type, the instance's own (`own`), the type's, then the hook.
  func instanceAttribute(
    _ name: Symbol, of value: Value, own: Value?, _ interpreter: Interpreter
  ) throws -> Value? {
    let fallback = hook(.getAttribute)
    if fallback == nil, readsPlainly { return try plainAttribute(name, of: value, own: own, interpreter) }
    let argument = Value.object(StringObject(name.name))
    do {
      if !readsPlainly, let hook = hook(.getAttributeAlways) {
        return try interpreter.callUnbound(hook, value, [argument])
      }
      if let found = try plainAttribute(name, of: value, own: own, interpreter) { return found }
    } catch let error as ScriptError
      where fallback != nil && error.exception.type.isSubtype(of: .attributeError)
    {
      // The hook below answers instead.
    }
    return try fallback.map { try interpreter.callUnbound($0, value, [argument]) }
  }

  /// The attribute of an instance without the hooks: what `object.__getattribute__` does.
  func plainAttribute(_ name: Symbol, of value: Value, own: Value?, _ interpreter: Interpreter) throws -> Value? {
    if let member = lookup(name) {
      if let own, !member.isDataDescriptor { return own }
      return try bind(member, to: value, interpreter)
    }
    if let own { return own }
    if name == .className { return .object(self) }
    if name == .dictName { return interpreter.attributeDictionary(of: value) }
    return nil
  }

  /// Binds a member of the type to an instance.
  func bind(_ member: Value, to value: Value, _ interpreter: Interpreter) throws -> Value {
    guard case .object(let object) = member else { return member }
    switch object {
    case is FunctionObject: return .object(BoundMethodObject(receiver: value, function: member))
    case let native as NativeFunction:
      return native.owner == nil ? member : .object(BoundMethodObject(receiver: value, function: member))
    case let getter as GetterObject:
      return try getter.getter.get(getter.takesNumbers ? value.plainNumber : value, interpreter)
    case let slot as SlotObject:
      throw interpreter.error(.attributeError, "'\(name)' object has no attribute '\(slot.name)'")
    case let property as PropertyObject: return try property.read(value, interpreter)
    case let method as StaticMethodObject: return method.function
    case let method as ClassMethodObject: return try method.bound(to: .object(self), interpreter)
    case let instance as InstanceObject:
      guard let get = instance.instanceType.lookup(.get) else { return member }
      return try interpreter.callUnbound(get, member, [value, .object(self)])
    case is BoundMethodObject, is TypeObject: return member
    default:
      // What a dialect makes of a function, like a decorated one, binds as functions do.
      guard let get = object.type.lookup(.get) else { return member }
      return try interpreter.callUnbound(get, member, [value, .object(self)])
    }
  }

  /// Lets a property, a descriptor or the hooks `__setattr__` and `__delattr__` take an assignment.
  ///
  /// False: none did.
  func interceptsAssignment(
    _ name: Symbol, of object: Object, value: Value?, _ interpreter: Interpreter
  ) throws -> Bool {
    if let hook = hook(value == nil ? .deleteAttribute : .setAttribute) {
      let arguments = [.object(StringObject(name.name))] + (value.map { [$0] } ?? [])
      _ = try interpreter.callUnbound(hook, .object(object), arguments)
      return true
    }
    return try assignsThroughDescriptor(name, of: object, value: value, interpreter)
  }

  /// Lets a property or a descriptor take an assignment.
  ///
  /// False: there is none under the name.
  func assignsThroughDescriptor(
    _ name: Symbol, of object: Object, value: Value?, _ interpreter: Interpreter
  ) throws -> Bool {
    if name == .dictName, try interpreter.replaceDictionary(of: object, by: value) { return true }
    guard hasDataDescriptors || !isUserDefined, case .object(let member)? = lookup(name) else { return false }
    switch member {
    case let property as PropertyObject:
      try property.write(value, to: .object(object), name, interpreter)
    case let getter as GetterObject:
      guard let set = getter.getter.set, let value else {
        throw interpreter.error(
          .attributeError, "attribute '\(name)' of '\(getter.owner)' objects is not writable")
      }
      try set(.object(object), value, interpreter)
    case let instance as InstanceObject:
      let type = instance.instanceType
      guard let hook = type.lookup(value == nil ? .delete : .set) else {
        // What takes the one does not pass the other on to the instance.
        guard type.lookup(value == nil ? .set : .delete) != nil else { return false }
        throw interpreter.error(.attributeError, value == nil ? "__delete__" : "__set__")
      }
      _ = try interpreter.callUnbound(hook, .object(member), [.object(object)] + (value.map { [$0] } ?? []))
    default: return false
    }
    return true
  }

  /// Assigns to an attribute of an object that keeps none of its own.
  func setAttribute(_ name: Symbol, to value: Value?, of object: Object, _ interpreter: Interpreter) throws {
    if try interceptsAssignment(name, of: object, value: value, interpreter) { return }
    if lookup(name) != nil {
      throw interpreter.error(.attributeError, "'\(self.name)' object attribute '\(name)' is read-only")
    }
    throw interpreter.attributeError(of: .object(object), name)
  }

  // MARK: The type's own attributes

  func memberAttribute(_ name: Symbol, _ interpreter: Interpreter) throws -> Value? {
    guard let metatype, let fallback = metatype.hook(.getAttribute) else {
      return try plainMemberAttribute(name, interpreter)
    }
    if let found = try plainMemberAttribute(name, interpreter) { return found }
    return try interpreter.callUnbound(fallback, .object(self), [.object(StringObject(name.name))])
  }

  /// A member of the type or of its metaclass: data descriptors of the metaclass first.
  private func plainMemberAttribute(_ name: Symbol, _ interpreter: Interpreter) throws -> Value? {
    let above = type.lookup(name)
    if let above, above.isDataDescriptor { return try type.bind(above, to: .object(self), interpreter) }
    if let member = lookup(name) { return try bindToType(member, interpreter) }
    if name == .className { return .object(type) }
    return try above.map { try type.bind($0, to: .object(self), interpreter) }
  }

  /// Binds a member to the type itself.
  func bindToType(_ member: Value, _ interpreter: Interpreter) throws -> Value {
    switch member.object {
    case let method as StaticMethodObject: return method.function
    case let method as ClassMethodObject: return try method.bound(to: .object(self), interpreter)
    case let instance as InstanceObject:
      guard let get = instance.instanceType.lookup(.get) else { return member }
      return try interpreter.callUnbound(get, member, [.none, .object(self)])
    default: return member
    }
  }

  func setMemberAttribute(_ name: Symbol, to value: Value?, _ interpreter: Interpreter) throws {
    if let metatype {
      let isTaken: Bool
      if metatype.hook(value == nil ? .deleteAttribute : .setAttribute)?.object is FunctionObject {
        isTaken = try metatype.interceptsAssignment(name, of: self, value: value, interpreter)
      } else if let above = metatype.lookup(name), above.isDataDescriptor, !(above.object is GetterObject) {
        isTaken = try metatype.assignsThroughDescriptor(name, of: self, value: value, interpreter)
      } else {
        isTaken = false
      }
      if isTaken { return }
    }
    try setOwnMember(name, to: value, interpreter)
  }

  /// Assigns a member without asking the metaclass: what `type.__setattr__` does.
  func setOwnMember(_ name: Symbol, to value: Value?, _ interpreter: Interpreter) throws {
    guard isUserDefined else {
      throw interpreter.error(
        .typeError, "cannot set '\(name)' attribute of immutable type '\(qualifiedName)'")
    }
    guard let value else {
      guard members[name] != nil else { throw interpreter.attributeError(of: .object(self), name) }
      interpreter.journal.willWrite(self)
      return setMember(name, nil)
    }
    interpreter.journal.willWrite(self)
    if let text = (value.object as? StringObject)?.value {
      if name == .name {
        self.name = text
        return
      }
      if name == .qualifiedName {
        nestedName = text
        return
      }
      if name == .module {
        module = text
        return
      }
    }
    setMember(name, value)
  }

  func parameterized(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    if let hook = lookup(.classGetItem) {
      let method = try bindToType(hook, interpreter)
      // A plain function under this name is a class method without saying so.
      if method.object is FunctionObject { return try interpreter.call(method, [.object(self), index]) }
      return try interpreter.call(method, [index])
    }
    let generic: [TypeObject] = [.list, .dict, .tuple, .set, .frozenset, .type]
    if generic.contains(where: { isSubtype(of: $0) }), self !== TypeObject.type || index.object is TypeObject {
      return .object(try GenericAliasObject(self, (index.object as? TupleObject)?.elements ?? [index], interpreter))
    }
    let shown = module == "__main__" ? nestedName : qualifiedName
    throw interpreter.error(.typeError, "type '\(shown)' is not subscriptable")
  }
}

extension TypeObject {
  /// What a metaclass itself says under `name`, `type` aside.
  func metaclassHook(_ name: Symbol) -> Value? {
    guard self !== TypeObject.type, let found = lookup(name) else { return nil }
    if let root = TypeObject.type.ownMember(name), root.isSame(as: found) { return nil }
    return found
  }
}
