// What instances of user classes do: each protocol is a look-up of a method on the type.

extension Interpreter {
  /// Calls a member of a type with `receiver` bound to it.
  func callUnbound(_ member: Value, _ receiver: Value, _ arguments: [Value] = []) throws -> Value {
    if case .object(let object) = member, Swift.type(of: object) == FunctionObject.self {
      let function = unsafeDowncast(object, to: FunctionObject.self)
      if function.plainCount == arguments.count + 1 { return try run(method: function, receiver, arguments) }
    }
    if let object = member.object, object is FunctionObject || object is NativeFunction {
      return try arguments.withUnsafeBufferPointer { arguments in
        try ArgumentView(arguments).withReceiver(receiver) { try call(object, $0) }
      }
    }
    return try call(try typeOf(receiver).bind(member, to: receiver, self), arguments)
  }

  /// Calls a member of a type with `receiver` bound to it.
  ///
  /// Native members may come back to where they were called from: counted, as all native steps are.
  func callUnbound(_ member: Value, _ receiver: Value, _ arguments: CallArguments) throws -> Value {
    try enterNative()
    defer { leaveNative() }
    if let object = member.object, object is FunctionObject || object is NativeFunction {
      return try arguments.withView { try $0.withReceiver(receiver) { try call(object, $0) } }
    }
    let bound = try typeOf(receiver).bind(member, to: receiver, self)
    return try call(bound, arguments.positional, keywords: arguments.keywords)
  }

  /// Calls the method `name` of the object's class; nil where the class has none.
  func userMethod(_ object: Object, _ name: Symbol, _ arguments: [Value] = []) throws -> Value? {
    guard let member = object.type.hook(name), !member.isNone else { return nil }
    return try callUnbound(member, .object(object), arguments)
  }

  /// The result of an operator's method; nil where there is none or it gives `NotImplemented`.
  func userBinary(_ object: Object, _ operation: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value? {
    let names = Symbol.operation(operation)
    let result = try userMethod(object, reflected ? names.reflected : names.plain, [other])
    return result?.isNotImplemented == true ? nil : result
  }

  func userCompare(_ object: Object, _ operation: ComparisonOperator, _ other: Value) throws -> Value? {
    guard let name = Symbol.comparison(operation) else { return nil }
    if let result = try userMethod(object, name, [other]) { return result.isNotImplemented ? nil : result }
    // `!=` is the opposite of `==` unless the class says otherwise.
    if operation == .notEqual, let result = try userMethod(object, .equal, [other]), !result.isNotImplemented {
      return .bool(!(try truth(result)))
    }
    return nil
  }

  /// The hash of an instance: a class with `__eq__` and without `__hash__` is unhashable.
  func userHash(_ object: Object, identity: () -> Int?) throws -> Int? {
    let hash = object.type.hook(.hash)
    if let hash {
      if hash.isNone { return nil }
      return try integer(try callUnbound(hash, .object(object)), "__hash__ method should return an integer")
    }
    return object.type.hook(.equal) == nil ? identity() : nil
  }

  func userTruth(_ object: Object) throws -> Bool? {
    guard let result = try userMethod(object, .truth) else { return nil }
    guard case .bool(let truth) = result else {
      throw error(.typeError, "__bool__ should return bool, returned \(typeOf(result).name)")
    }
    return truth
  }

  func userLength(_ object: Object) throws -> Int? {
    guard let result = try userMethod(object, .length) else { return nil }
    let length = try integer(result, "'\(typeOf(result).name)' object cannot be interpreted as an integer")
    if length < 0 { throw error(.valueError, "__len__() should return >= 0") }
    return length
  }

  /// The iterator that `__iter__` gives; a class with `__getitem__` alone is a sequence.
  func userIterator(_ object: Object) throws -> IteratorObject? {
    if let hook = object.type.hook(.iterator) {
      if hook.isNone { return nil }
      let result = try callUnbound(hook, .object(object))
      if let iterator = result.object as? IteratorObject { return iterator }
      guard let iterator = result.object, iterator.type.lookup(.next) != nil else {
        throw error(.typeError, "iter() returned non-iterator of type '\(typeOf(result).name)'")
      }
      return UserIterator(iterator)
    }
    return object.type.hook(.getItem) == nil ? nil : SequenceIterator(object)
  }

  func userText(_ object: Object, _ name: Symbol) throws -> String? {
    guard let result = try userMethod(object, name) else { return nil }
    guard let text = result.object as? StringObject else {
      throw error(.typeError, "\(name) returned non-string (type \(typeOf(result).name))")
    }
    return text.value
  }

  private func integer(_ value: Value, _ message: String) throws -> Int {
    switch value {
    case .int(let number): return number
    case .bool(let flag): return flag ? 1 : 0
    case .object(let object):
      if let big = object as? BigIntObject { return big.hash }
      throw error(.typeError, message)
    default: throw error(.typeError, message)
    }
  }
}

/// An instance with `__next__`, as an iterator.
final class UserIterator: IteratorObject {
  @exclusivity(unchecked) private(set) var object: Object

  init(_ object: Object) {
    self.object = object
    super.init()
    track()
  }

  deinit { if isKnownUniquelyReferenced(&object) { Dismantling.release(self) } }

  override func visitReferences(_ visitor: ReferenceVisitor) { visitor.visit(object) }
  override func surrenderReferences(to pile: inout [Object]) { Dismantling.surrender(&object, to: &pile) }

  override var type: TypeObject { object.type }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    do {
      return try interpreter.userMethod(object, .next)
    } catch let error as ScriptError where error.exception.type.isSubtype(of: .stopIteration) {
      return nil
    }
  }
}

/// Iterates over an instance with `__getitem__` and no `__iter__`, until IndexError.
final class SequenceIterator: IteratorObject {
  @exclusivity(unchecked) private(set) var object: Object
  private var position = 0

  init(_ object: Object) {
    self.object = object
    super.init()
    track()
  }

  deinit { if isKnownUniquelyReferenced(&object) { Dismantling.release(self) } }

  override func visitReferences(_ visitor: ReferenceVisitor) { visitor.visit(object) }
  override func surrenderReferences(to pile: inout [Object]) { Dismantling.surrender(&object, to: &pile) }

  override func savedContent() -> (() -> Void)? {
    let position = position
    return { [self] in self.position = position }
  }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    interpreter.journal.willWrite(self)
    do {
      let value = try interpreter.userMethod(object, .getItem, [.int(position)])
      position += 1
      return value
    } catch let error as ScriptError where error.exception.type.isSubtype(of: .indexError) {
      return nil
    }
  }
}
