// Elements, lengths and iteration.
extension Interpreter {
  /// `value[index]`.
  public func item(_ value: Value, _ index: Value) throws -> Value {
    guard case .object(let object) = value else {
      throw error(.typeError, "'\(typeOf(value).name)' object is not subscriptable")
    }
    if object.hasUserType, let result = try overriding(object, .getItem, [index]) { return result }
    return try object.item(index, self)
  }

  /// `value[index] = new`.
  public func setItem(_ value: Value, _ index: Value, _ new: Value) throws {
    guard case .object(let object) = value else {
      throw error(.typeError, "'\(typeOf(value).name)' object does not support item assignment")
    }
    if object.hasUserType, try overriding(object, .setItem, [index, new]) != nil { return }
    try object.setItem(index, to: new, self)
  }

  /// `del value[index]`.
  public func deleteItem(_ value: Value, _ index: Value) throws {
    guard case .object(let object) = value else {
      throw error(.typeError, "'\(typeOf(value).name)' object does not support item deletion")
    }
    if object.hasUserType, try overriding(object, .deleteItem, [index]) != nil { return }
    try object.deleteItem(index, self)
  }

  /// The method of a user's subclass of a native type; nil where the native one stands.
  func overriding(_ object: Object, _ name: Symbol, _ arguments: [Value] = []) throws -> Value? {
    guard let member = object.type.hook(name), member.object is FunctionObject else { return nil }
    return try callUnbound(member, .object(object), arguments)
  }

  /// `len(value)`.
  public func length(_ value: Value) throws -> Int {
    if case .object(let object) = value {
      if object.hasUserType, object.type.hook(.length)?.object is FunctionObject,
        let length = try userLength(object)
      {
        return length
      }
      if let length = try object.length(self) { return length }
    }
    throw error(.typeError, "object of type '\(typeOf(value).name)' has no len()")
  }

  /// `value in container`.
  public func contains(_ container: Value, _ value: Value) throws -> Bool {
    guard case .object(let object) = container else {
      throw error(.typeError, "argument of type '\(typeOf(container).name)' is not iterable")
    }
    if object.hasUserType, let result = try overriding(object, .contains, [value]) { return try truth(result) }
    if let result = try object.contains(value, self) { return result }
    guard let iterator = try iteratorIfAny(container) else {
      throw error(.typeError, "argument of type '\(typeOf(container).name)' is not iterable")
    }
    while let element = try iterator.next(self) {
      if try equals(element, value) { return true }
      try poll()
    }
    return false
  }

  /// `iter(value)`.
  ///
  /// Throws TypeError for what cannot be iterated over.
  public func iterator(_ value: Value) throws -> IteratorObject {
    if let iterator = try iteratorIfAny(value) { return iterator }
    throw error(.typeError, "'\(typeOf(value).name)' object is not iterable")
  }

  /// `iter(value)`, or nil for what cannot be iterated over.
  func iteratorIfAny(_ value: Value) throws -> IteratorObject? {
    guard case .object(let object) = value else { return nil }
    if object.hasUserType, object.type.hook(.iterator)?.object is FunctionObject { return try userIterator(object) }
    return try object.iterator(self)
  }

  /// Calls `body` with each element until it returns false.
  public func iterate(_ value: Value, _ body: (Value) throws -> Bool) throws {
    let iterator = try iterator(value)
    try enterNative()
    defer { leaveNative() }
    if value.object?.personality == nil, let list = value.object as? ListObject {
      var position = 0
      while position < list.elements.count {
        try poll()
        guard try body(list.elements[position]) else { return }
        position += 1
      }
      return
    }
    while let element = try iterator.next(self) {
      try poll()
      guard try body(element) else { return }
    }
  }

  /// All elements.
  ///
  /// Throws TypeError for what cannot be iterated over, MemoryError past the limit.
  public func array(_ value: Value) throws -> [Value] {
    if case .object(let object) = value, object.personality == nil {
      if let list = object as? ListObject { return list.elements }
      if let tuple = object as? TupleObject { return tuple.elements }
      if let range = object as? RangeObject {
        try reserve(range.count, of: MemoryLayout<Value>.stride)
        return try (0..<range.count).map { position in
          try pollInLoop(at: position)
          return .int(range.number(at: position))
        }
      }
    }
    var elements: [Value] = []
    try iterate(value) { element in
      elements.append(element)
      if elements.count & 0xFFFF == 0 { try reserve(bytes: elements.count * 2 * MemoryLayout<Value>.stride) }
      return true
    }
    return elements
  }

  /// All elements; a TypeError of its own for what cannot be iterated over.
  func array(_ value: Value, orError message: String) throws -> [Value] {
    if case .object(let object) = value, object.personality == nil, object is ListObject || object is TupleObject {
      return try array(value)
    }
    guard let iterator = try iteratorIfAny(value) else { throw error(.typeError, message) }
    // Only what has no `__iter__` of its own may be asked twice.
    return try array(value.object is ListObject || value.object is TupleObject ? value : .object(iterator))
  }
}
