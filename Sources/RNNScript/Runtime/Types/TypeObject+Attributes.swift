// How attributes are found and bound.

extension Value {
  /// Whether the value, as a class member, decides over reading before the instance's own attributes do.
  var isDataDescriptor: Bool {
    guard case .object(let object) = self else { return false }
    if object is PropertyObject || object is GetterObject { return true }
    return (object as? InstanceObject)?.instanceType.lookup(.set) != nil
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
    if let member = lookup(name) {
      if let own, !member.isDataDescriptor { return own }
      return try bind(member, to: value, interpreter)
    }
    if let own { return own }
    if let computed = try specialAttribute(name, of: value) { return computed }
    if let hook = hook(.getAttribute) {
      return try interpreter.callUnbound(hook, value, [.object(StringObject(name.name))])
    }
    return nil
  }

  private func specialAttribute(_ name: Symbol, of value: Value) throws -> Value? {
    if name == .className { return .object(self) }
    if name == .dictName { return value.attributeDictionary }
    return nil
  }

  /// Binds a member of the type to an instance.
  func bind(_ member: Value, to value: Value, _ interpreter: Interpreter) throws -> Value {
    guard case .object(let object) = member else { return member }
    switch object {
    case is FunctionObject: return .object(BoundMethodObject(receiver: value, function: member))
    case let native as NativeFunction:
      return native.owner == nil ? member : .object(BoundMethodObject(receiver: value, function: member))
    case let getter as GetterObject: return try getter.getter.get(value, interpreter)
    case let property as PropertyObject: return try property.read(value, interpreter)
    case let method as StaticMethodObject: return method.function
    case let method as ClassMethodObject:
      return .object(BoundMethodObject(receiver: .object(self), function: method.function))
    case let instance as InstanceObject:
      guard let get = instance.instanceType.lookup(.get) else { return member }
      return try interpreter.callUnbound(get, member, [value, .object(self)])
    default: return member
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
      guard let hook = instance.instanceType.lookup(value == nil ? .delete : .set) else { return false }
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
    if let member = lookup(name), !(member.object is GetterObject) || TypeObject.type.lookup(name) == nil {
      return try bindToType(member, interpreter)
    }
    return try TypeObject.type.instanceAttribute(name, of: .object(self), own: nil, interpreter)
  }

  private func bindToType(_ member: Value, _ interpreter: Interpreter) throws -> Value {
    switch member.object {
    case let method as StaticMethodObject: return method.function
    case let method as ClassMethodObject:
      return .object(BoundMethodObject(receiver: .object(self), function: method.function))
    case let instance as InstanceObject:
      guard let get = instance.instanceType.lookup(.get) else { return member }
      return try interpreter.callUnbound(get, member, [.none, .object(self)])
    default: return member
    }
  }

  func setMemberAttribute(_ name: Symbol, to value: Value, _ interpreter: Interpreter) throws {
    guard isUserDefined else {
      throw interpreter.error(
        .typeError, "cannot set '\(name)' attribute of immutable type '\(qualifiedName)'")
    }
    interpreter.journal.willWrite(self)
    if name == .name, case .object(let object) = value, let text = object as? StringObject {
      self.name = text.value
      return
    }
    setMember(name, value)
  }

  func deleteMemberAttribute(_ name: Symbol, _ interpreter: Interpreter) throws {
    guard isUserDefined else {
      throw interpreter.error(
        .typeError, "cannot set '\(name)' attribute of immutable type '\(qualifiedName)'")
    }
    guard members[name] != nil else { throw interpreter.attributeError(of: .object(self), name) }
    interpreter.journal.willWrite(self)
    setMember(name, nil)
  }

  func parameterized(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    if let hook = lookup(.classGetItem) {
      let method = try bindToType(hook, interpreter)
      // A plain function under this name is a class method without saying so.
      if method.object is FunctionObject { return try interpreter.call(method, [.object(self), index]) }
      return try interpreter.call(method, [index])
    }
    let generic: [TypeObject] = [.list, .dict, .tuple, .set, .frozenset, .type]
    if generic.contains(where: { isSubtype(of: $0) }) { return .object(self) }
    throw interpreter.error(.typeError, "type '\(qualifiedName)' is not subscriptable")
  }
}

extension Value {
  /// The attributes of the object as a dict: `x.__dict__`.
  fileprivate var attributeDictionary: Value? {
    guard case .object(let object) = self else { return nil }
    switch object {
    case let instance as InstanceObject: return .object(DictObject(attributes: instance.attributes))
    case let function as FunctionObject: return .object(DictObject(attributes: function.attributes))
    case let exception as ExceptionObject: return .object(DictObject(attributes: exception.attributes))
    case let module as ModuleObject: return module.namespace.dictionary()
    default: return object.personality.map { personality in .object(DictObject(attributes: personality.attributes)) }
    }
  }
}
