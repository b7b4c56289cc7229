/// A `property`.
public final class PropertyObject: Object {
  @exclusivity(unchecked) private(set) var getter: Value
  @exclusivity(unchecked) private(set) var setter: Value
  @exclusivity(unchecked) private(set) var deleter: Value
  @exclusivity(unchecked) private(set) var documentation: Value
  /// The name under which a class has it, for messages.
  @exclusivity(unchecked) var nameOfAttribute: Symbol?

  /// Makes a property; `.none` stands for a function that is missing.
  public init(getter: Value, setter: Value = .none, deleter: Value = .none, documentation: Value = .none) {
    self.getter = getter
    self.setter = setter
    self.deleter = deleter
    self.documentation = documentation
    super.init()
    track()
  }

  deinit { Dismantling.release(self) }

  override public func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(getter)
    visitor.visit(setter)
    visitor.visit(deleter)
    visitor.visit(documentation)
    visitor.visit(&personality)
  }

  override public func surrenderReferences(to pile: inout [Object]) {
    Dismantling.surrender(&getter, to: &pile)
    Dismantling.surrender(&setter, to: &pile)
    Dismantling.surrender(&deleter, to: &pile)
    Dismantling.surrender(personality, to: &pile)
  }

  override public var type: TypeObject { personality?.type ?? .property }

  /// Takes the functions: what `property.__init__` does.
  func fill(getter: Value, setter: Value, deleter: Value, documentation: Value, _ interpreter: Interpreter) {
    interpreter.journal.willWrite(self)
    self.getter = getter
    self.setter = setter
    self.deleter = deleter
    self.documentation = documentation
  }

  override public func savedContent() -> (() -> Void)? {
    let (getter, setter, deleter, documentation) = (getter, setter, deleter, documentation)
    return { [self] in
      self.getter = getter
      self.setter = setter
      self.deleter = deleter
      self.documentation = documentation
    }
  }

  func read(_ receiver: Value, _ interpreter: Interpreter) throws -> Value {
    guard !getter.isNone else {
      throw interpreter.error(
        .attributeError,
        "property\(nameOfAttribute.map { " '\($0)'" } ?? "") of '\(interpreter.typeOf(receiver).name)' object has no getter"
      )
    }
    return try interpreter.call(getter, [receiver])
  }

  func write(_ value: Value?, to receiver: Value, _ attribute: Symbol, _ interpreter: Interpreter) throws {
    let function = value == nil ? deleter : setter
    guard !function.isNone else {
      let what = value == nil ? "deleter" : "setter"
      throw interpreter.error(
        .attributeError,
        "property '\(nameOfAttribute ?? attribute)' of '\(interpreter.typeOf(receiver).name)' object has no \(what)")
    }
    _ = try interpreter.call(function, [receiver] + (value.map { [$0] } ?? []))
  }
}

/// A function in a class that binds in a way of its own: `staticmethod` and `classmethod`.
public class FunctionWrapperObject: Object {
  private(set) var function: Value

  /// Wraps a function.
  public init(_ function: Value) {
    self.function = function
    super.init()
    track()
  }

  deinit { Dismantling.release(self) }

  override public func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(function)
  }

  override public func surrenderReferences(to pile: inout [Object]) {
    Dismantling.surrender(&function, to: &pile)
  }

  override public func attribute(_ name: Symbol, _ interpreter: Interpreter) throws -> Value? {
    try super.attribute(name, interpreter) ?? interpreter.optionalAttribute(function, name)
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    "<\(type.name)(\(try interpreter.repr(function)))>"
  }
}

/// A `staticmethod`: the function is not bound.
public final class StaticMethodObject: FunctionWrapperObject {
  override public var type: TypeObject { .staticmethod }

  override public func call(_ arguments: CallArguments, _ interpreter: Interpreter) throws -> Value {
    try interpreter.call(function, arguments.positional, keywords: arguments.keywords)
  }
}

/// A `classmethod`: the first argument is the class.
public final class ClassMethodObject: FunctionWrapperObject {
  override public var type: TypeObject { .classmethod }

  /// The function with the class as its first argument; a property is read from the class.
  func bound(to type: Value, _ interpreter: Interpreter) throws -> Value {
    if let property = function.object as? PropertyObject { return try property.read(type, interpreter) }
    return .object(BoundMethodObject(receiver: type, function: function))
  }
}

/// A `super()`: attributes are looked up behind a class in the order of an instance.
public final class SuperObject: Object {
  let start: TypeObject
  private(set) var receiver: Value
  let receiverType: TypeObject

  init(start: TypeObject, receiver: Value, receiverType: TypeObject) {
    self.start = start
    self.receiver = receiver
    self.receiverType = receiverType
    super.init()
    track()
  }

  deinit { Dismantling.release(self) }

  override public func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(start)
    visitor.visit(receiver)
    visitor.visit(receiverType)
  }

  override public func surrenderReferences(to pile: inout [Object]) {
    Dismantling.surrender(&receiver, to: &pile)
  }

  override public var type: TypeObject { .superType }

  override public func attribute(_ name: Symbol, _ interpreter: Interpreter) throws -> Value? {
    let behind = receiverType.mro.drop { $0 !== start }.dropFirst()
    guard let member = TypeObject.lookup(name, in: behind), name != .className else {
      return try super.attribute(name, interpreter)
    }
    // In a class method or `__new__` the receiver is the class itself.
    if receiver.object === receiverType { return try receiverType.bindToType(member, interpreter) }
    return try receiverType.bind(member, to: receiver, interpreter)
  }

  override public func setAttribute(_ name: Symbol, to value: Value, _ interpreter: Interpreter) throws {
    throw interpreter.error(.attributeError, "'super' object has no attribute '\(name)'")
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    "<super: \(start.representation(interpreter)), <\(receiverType.name) object>>"
  }
}

extension Interpreter {
  /// `super(type, receiver)`.
  ///
  /// Throws TypeError where the receiver is no instance or subtype.
  func makeSuper(_ start: Value, _ receiver: Value) throws -> Value {
    guard let start = start.object as? TypeObject else {
      throw error(.typeError, "super() argument 1 must be a type, not \(typeOf(start).name)")
    }
    if let type = receiver.object as? TypeObject, type.isSubtype(of: start) {
      return .object(SuperObject(start: start, receiver: receiver, receiverType: type))
    }
    let type = typeOf(receiver)
    guard type.isSubtype(of: start) else {
      throw error(.typeError, "super(type, obj): obj must be an instance or subtype of type")
    }
    return .object(SuperObject(start: start, receiver: receiver, receiverType: type))
  }
}
