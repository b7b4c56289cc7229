/// The module `copy`.
enum CopyModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make(
      "copy", interpreter, entries: entries, source: "class Error(Exception):\n    pass\n\nerror = Error\n")
  }

  private static let entries: [Entry] = [
    Entry("copy(x)", "A copy that shares what x refers to.") { call in
      try shallow(call[0], call.interpreter)
    },
    Entry("deepcopy(x, memo=None)", "A copy of x and of all that it refers to.") { call in
      var memo = Memo(dict: call[1].object as? DictObject ?? DictObject())
      return try deep(call[0], &memo, call.interpreter)
    },
  ]

  /// What was copied already: equal references stay equal, cycles end.
  private struct Memo {
    var copies: [ObjectIdentifier: Value] = [:]
    /// Keeps the originals alive, so that no address is used twice.
    var originals: [Object] = []
    /// Handed to `__deepcopy__` methods, which pass it back.
    let dict: DictObject

    init(dict: DictObject) { self.dict = dict }

    mutating func remember(_ object: Object, _ copy: Value) {
      copies[ObjectIdentifier(object)] = copy
      originals.append(object)
    }

    /// What a call further out has copied and passed down through a method.
    func known(_ object: Object, _ interpreter: Interpreter) throws -> Value? {
      if let copy = copies[ObjectIdentifier(object)] { return copy }
      return try dict.get(.int(ObjectIdentifier(object).hashValue), interpreter)
    }
  }

  private static func shallow(_ value: Value, _ interpreter: Interpreter) throws -> Value {
    guard let object = value.object else { return value }
    if !(object is TypeObject), object.type.lookup("__copy__") != nil {
      return try interpreter.callMethod(value, "__copy__")
    }
    let copy: Object
    switch object {
    case let list as ListObject: copy = ListObject(list.elements)
    case let dict as DictObject:
      let result = DictObject()
      for (key, value) in dict.items { try result.set(key, value, interpreter) }
      copy = result
    case let set as SetObject: copy = try set.copy(interpreter)
    case let deque as DequeObject:
      let result = DequeObject()
      result.limit = deque.limit
      result.replace(with: deque.elements)
      copy = result
    case let instance as InstanceObject:
      if let made = try rebuilt(instance, interpreter, { $0 }) { return made }
      let result = InstanceObject(type: instance.instanceType)
      result.attributes = instance.attributes
      result.payload = instance.payload
      return .object(result)
    default: return value
    }
    copy.personality = Personality(object.type, beyond: copy.type)
    if let own = object.personality?.attributes { copy.personality?.attributes = own }
    return .object(copy)
  }

  private static func deep(_ value: Value, _ memo: inout Memo, _ interpreter: Interpreter) throws -> Value {
    guard let object = value.object else { return value }
    if let known = try memo.known(object, interpreter) { return known }
    try interpreter.poll()
    try interpreter.enterNative()
    defer { interpreter.leaveNative() }
    if !(object is TypeObject), object.type.lookup("__deepcopy__") != nil {
      // The method may come back here with the same memo: it must find what was copied so far.
      for original in memo.originals {
        if let copy = memo.copies[ObjectIdentifier(original)] {
          try memo.dict.set(.int(ObjectIdentifier(original).hashValue), copy, interpreter)
        }
      }
      let copy = try interpreter.callMethod(value, "__deepcopy__", [.object(memo.dict)])
      memo.remember(object, copy)
      return copy
    }
    switch object {
    case let list as ListObject:
      let copy = ListObject()
      copy.personality = Personality(list.type, beyond: .list)
      memo.remember(object, .object(copy))
      for element in list.elements { copy.elements.append(try deep(element, &memo, interpreter)) }
      try copyAttributes(of: object, to: copy, &memo, interpreter)
      return .object(copy)
    case let dict as DictObject:
      let copy = DictObject()
      copy.personality = Personality(dict.type, beyond: .dict)
      memo.remember(object, .object(copy))
      for (key, value) in dict.items {
        try copy.set(deep(key, &memo, interpreter), deep(value, &memo, interpreter), interpreter)
      }
      try copyAttributes(of: object, to: copy, &memo, interpreter)
      return .object(copy)
    case let tuple as TupleObject:
      let elements = try tuple.elements.map { try deep($0, &memo, interpreter) }
      // A tuple inside itself was copied on the way; one of unchanging things stays itself.
      if let known = memo.copies[ObjectIdentifier(object)] { return known }
      if zip(elements, tuple.elements).allSatisfy({ $0.isSame(as: $1) }) { return value }
      let copy = Value.object(TupleObject(elements).adopting(tuple.type, beyond: .tuple))
      memo.remember(object, copy)
      return copy
    case let set as SetObject:
      let elements = try set.elements.map { try deep($0, &memo, interpreter) }
      let copy = try SetObject(elements, isFrozen: set.isFrozen, interpreter)
      copy.personality = Personality(set.type, beyond: set.isFrozen ? .frozenset : .set)
      memo.remember(object, .object(copy))
      return .object(copy)
    case let deque as DequeObject:
      let copy = DequeObject()
      copy.limit = deque.limit
      memo.remember(object, .object(copy))
      copy.replace(with: try deque.elements.map { try deep($0, &memo, interpreter) })
      return .object(copy)
    case let instance as InstanceObject:
      if let made = try rebuilt(instance, interpreter, { try deep($0, &memo, interpreter) }) {
        memo.remember(object, made)
        return made
      }
      let copy = InstanceObject(type: instance.instanceType)
      copy.payload = instance.payload
      memo.remember(object, .object(copy))
      for name in instance.attributes.keys {
        guard let attribute = instance.attributes[name] else { continue }
        copy.attributes[name] = try deep(attribute, &memo, interpreter)
      }
      return .object(copy)
    case is IteratorObject: throw interpreter.error(.typeError, "cannot pickle '\(object.type.name)' object")
    default: return value
    }
  }

  /// A copy as the instance's own `__reduce__`, `__getstate__` and `__setstate__` make it; nil where it has none.
  private static func rebuilt(
    _ instance: InstanceObject, _ interpreter: Interpreter, _ inner: (Value) throws -> Value
  ) throws -> Value? {
    let (type, value) = (instance.instanceType, Value.object(instance))
    let made: Value
    var state = Value.none
    if type.hook("__reduce_ex__") != nil || type.hook("__reduce__") != nil {
      let reduced =
        try type.hook("__reduce_ex__") != nil
        ? interpreter.callMethod(value, "__reduce_ex__", [.int(4)]) : interpreter.callMethod(value, "__reduce__")
      if reduced.string != nil { return value }
      let parts = try interpreter.array(reduced)
      guard parts.count >= 2 else { throw interpreter.error(.typeError, "__reduce__ must return a string or tuple") }
      made = try interpreter.call(parts[0], interpreter.array(parts[1]).map(inner))
      if parts.count > 2 { state = try inner(parts[2]) }
    } else {
      guard type.hook("__getstate__") != nil || type.hook("__setstate__") != nil else { return nil }
      made = .object(InstanceObject(type: type))
      let own =
        try type.hook("__getstate__") != nil
        ? interpreter.callMethod(value, "__getstate__") : interpreter.attribute(value, .dictName)
      state = try inner(own)
    }
    if state.isNone { return made }
    if type.hook("__setstate__") != nil {
      try interpreter.callMethod(made, "__setstate__", [state])
    } else if let attributes = state.object as? DictObject {
      for (name, value) in attributes.items {
        if let name = name.string { try interpreter.setAttribute(made, Symbol(name), value) }
      }
    }
    return made
  }

  private static func copyAttributes(
    of object: Object, to copy: Object, _ memo: inout Memo, _ interpreter: Interpreter
  ) throws {
    guard let attributes = object.personality?.attributes else { return }
    for name in attributes.keys {
      guard let attribute = attributes[name] else { continue }
      copy.personality?.attributes[name] = try deep(attribute, &memo, interpreter)
    }
  }
}
