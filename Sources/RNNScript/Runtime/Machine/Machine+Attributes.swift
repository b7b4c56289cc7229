// Reading and writing attributes and elements.
extension Interpreter {
  /// Reads an attribute of an instance's own into a register; false where it has none, or the type might object.
  @inline(__always) func readsAttribute(
    _ value: UnsafeMutablePointer<Value>, _ i: Instruction, _ cache: UnsafeMutablePointer<InlineCache>,
    _ target: UnsafeMutablePointer<Value>
  ) -> Bool {
    guard let instance = value.borrowed(InstanceObject.self) else { return false }
    return instance._withUnsafeGuaranteedRef { instance in
      let isPlain = instance.borrowedType._withUnsafeGuaranteedRef { type in
        !type.hasDataDescriptors || type.version == cache.pointee.key && cache.pointee.function == nil
      }
      guard isPlain else { return false }
      let position = instance.attributes.find(Symbol(index: i.c))
      guard position >= 0 else { return false }
      target.pointee = instance.attributes.value(at: position)
      return true
    }
  }

  /// Reads any attribute into a register; the frame of the function of a property, where it is one.
  func loadAttribute(
    _ value: UnsafeMutablePointer<Value>, _ i: Instruction, _ cache: UnsafeMutablePointer<InlineCache>,
    _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    let name = Symbol(index: i.c)
    if let instance = value.borrowed(InstanceObject.self)?.takeUnretainedValue() {
      let type = instance.instanceType
      if type.version != cache.pointee.key { note(type, name, cache) }
      if let function = cache.pointee.function, type.version == cache.pointee.key {
        let getter = unsafeDowncast(function.takeUnretainedValue(), to: FunctionObject.self)
        let frame = try push(getter.layout, result: i.a)
        frame.registers[0] = .object(instance)
        frame.setCallee(getter)
        return frame
      }
    }
    r[Int(i.a)] = try attribute(value.pointee, name)
    return nil
  }

  /// Remembers that an attribute is an instance's own, or a property that a function computes.
  private func note(_ type: TypeObject, _ name: Symbol, _ cache: UnsafeMutablePointer<InlineCache>) {
    guard type.readsPlainly, type.isUserDefined, name != .className, name != .dictName else { return }
    guard let member = type.lookup(name) else {
      cache.pointee = InlineCache(key: type.version)
      return
    }
    switch member.object {
    case let property as PropertyObject:
      // `__getattr__` wants to hear of the AttributeErrors of properties.
      guard let getter = property.getter.object as? FunctionObject, getter.plainCount == 1,
        type.hook(.getAttribute) == nil
      else { return }
      cache.pointee = InlineCache(key: type.version, function: .passUnretained(getter))
    case is InstanceObject, is GetterObject, is SlotObject: break
    default: cache.pointee = InlineCache(key: type.version)
    }
  }

  /// Writes an attribute.
  @inline(__always) func storeAttribute(
    _ value: UnsafeMutablePointer<Value>, _ i: Instruction, _ cache: UnsafeMutablePointer<InlineCache>,
    _ new: UnsafeMutablePointer<Value>
  ) throws {
    let isStored = value.borrowed(InstanceObject.self)?._withUnsafeGuaranteedRef { instance in
      guard instance.borrowedType._withUnsafeGuaranteedRef({ $0.version == cache.pointee.key }) else { return false }
      journal.willWrite(instance)
      instance.attributes.set(Symbol(index: i.c), new.pointee)
      return true
    }
    if isStored != true { try storeAttributeSlowly(value, Symbol(index: i.c), cache, new.pointee) }
  }

  private func storeAttributeSlowly(
    _ value: UnsafeMutablePointer<Value>, _ name: Symbol, _ cache: UnsafeMutablePointer<InlineCache>, _ new: Value
  ) throws {
    try setAttribute(value.pointee, name, new)
    guard let type = value.borrowed(InstanceObject.self)?.takeUnretainedValue().instanceType, type.isUserDefined,
      name != .className, name != .dictName, type.hook(.setAttribute) == nil, type.conduct.slotNames == nil
    else { return }
    switch type.lookup(name)?.object {
    case is InstanceObject, is GetterObject, is SlotObject, is PropertyObject: break
    default: cache.pointee = InlineCache(key: type.version)
    }
  }

  // MARK: Elements

  @inline(__always) func loadItem(
    _ container: UnsafeMutablePointer<Value>, _ index: UnsafeMutablePointer<Value>,
    _ target: UnsafeMutablePointer<Value>
  ) throws {
    if case .int(let number) = index.pointee {
      if let list = container.borrowed(ListObject.self) {
        let isLoaded = list._withUnsafeGuaranteedRef { list in
          guard list.personality == nil else { return false }
          let position = number < 0 ? number &+ list.elements.count : number
          guard position >= 0, position < list.elements.count else { return false }
          target.pointee = list.elements[position]
          return true
        }
        if isLoaded { return }
      } else if let tuple = container.borrowed(TupleObject.self) {
        let isLoaded = tuple._withUnsafeGuaranteedRef { tuple in
          guard tuple.personality == nil else { return false }
          let position = number < 0 ? number &+ tuple.elements.count : number
          guard position >= 0, position < tuple.elements.count else { return false }
          target.pointee = tuple.elements[position]
          return true
        }
        if isLoaded { return }
      }
    }
    try loadItemSlowly(container, index, target)
  }

  private func loadItemSlowly(
    _ container: UnsafeMutablePointer<Value>, _ index: UnsafeMutablePointer<Value>,
    _ target: UnsafeMutablePointer<Value>
  ) throws {
    if let dict = container.borrowed(DictObject.self)?.takeUnretainedValue(), dict.personality == nil,
      let value = try dict.get(index.pointee, self)
    {
      target.pointee = value
      return
    }
    if let text = container.borrowed(StringObject.self)?.takeUnretainedValue(), text.personality == nil,
      case .int(let number) = index.pointee, let character = character(of: text, at: number)
    {
      target.pointee = .object(character)
      return
    }
    target.pointee = try item(container.pointee, index.pointee)
  }

  @inline(__always) func storeItem(
    _ container: UnsafeMutablePointer<Value>, _ index: UnsafeMutablePointer<Value>,
    _ value: UnsafeMutablePointer<Value>
  ) throws {
    if case .int(let number) = index.pointee, let list = container.borrowed(ListObject.self) {
      let isStored = list._withUnsafeGuaranteedRef { list in
        let position = number < 0 ? number &+ list.elements.count : number
        guard list.personality == nil, position >= 0, position < list.elements.count else { return false }
        journal.willWrite(list)
        list.elements[position] = value.pointee
        return true
      }
      if isStored { return }
    }
    try setItem(container.pointee, index.pointee, value.pointee)
  }
}
