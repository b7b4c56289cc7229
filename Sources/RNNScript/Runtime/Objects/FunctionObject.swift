/// A function that a script defined: code, defaults, and the variables that it shares.
public final class FunctionObject: Object {
  let code: Code
  /// What the run loop needs of the code.
  let layout: Code.Layout
  /// How many positional arguments fill the registers of a frame; -1 where they must be bound.
  let plainCount: Int
  @exclusivity(unchecked) var defaults: [Value]
  /// Defaults of keyword-only parameters, in their order; unbound where there is none.
  @exclusivity(unchecked) private(set) var keywordDefaults: [Value]
  @exclusivity(unchecked) var closure: [CellObject]
  /// The name: `__name__`.
  public internal(set) var name: String
  /// The name with the classes and functions around it.
  public internal(set) var qualifiedName: String
  /// Attributes that were assigned.
  @exclusivity(unchecked) public internal(set) var attributes = AttributeTable()
  var annotations: Value = .unbound

  init(_ code: Code, defaults: [Value], keywordDefaults: [Value], closure: [CellObject]) {
    self.code = code
    layout = code.layout
    plainCount = code.plainCount
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    self.closure = closure
    name = code.name
    qualifiedName = code.qualifiedName
    super.init()
    track()
  }

  deinit { Dismantling.release(self) }

  override public var type: TypeObject { .function }

  override public func savedContent() -> (() -> Void)? {
    let (attributes, defaults, name) = (attributes, defaults, name)
    return { [self] in
      self.attributes = attributes
      self.defaults = defaults
      self.name = name
    }
  }

  override public func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(&closure)
    visitor.visit(&defaults)
    visitor.visit(&keywordDefaults)
    visitor.visit(&attributes)
    visitor.visit(annotations)
  }

  override public func surrenderReferences(to pile: inout [Object]) {
    if !closure.isEmpty {
      pile.append(contentsOf: closure as [Object])
      closure = []
    }
    Dismantling.surrender(&defaults, to: &pile)
    Dismantling.surrender(&keywordDefaults, to: &pile)
    Dismantling.surrender(&attributes, to: &pile)
    Dismantling.surrender(&annotations, to: &pile)
  }

  override public func attribute(_ name: Symbol, _ interpreter: Interpreter) throws -> Value? {
    if let value = attributes[name] { return value }
    return try super.attribute(name, interpreter)
  }

  override public func setAttribute(_ name: Symbol, to value: Value, _ interpreter: Interpreter) throws {
    interpreter.journal.willWrite(self)
    if let text = (value.object as? StringObject)?.value {
      if name == .name {
        self.name = text
        return
      }
      if name == .qualifiedName {
        qualifiedName = text
        return
      }
    }
    attributes[name] = value
  }

  override public func deleteAttribute(_ name: Symbol, _ interpreter: Interpreter) throws {
    guard attributes[name] != nil else { throw interpreter.attributeError(of: .object(self), name) }
    interpreter.journal.willWrite(self)
    attributes.removeValue(name)
  }

  override public func attributeNames(_ interpreter: Interpreter) -> [Symbol] {
    Array(attributes.keys) + type.allAttributeNames
  }

  override public func call(_ arguments: CallArguments, _ interpreter: Interpreter) throws -> Value {
    try arguments.withView { try interpreter.run(self, $0) }
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    "<function \(qualifiedName) at \(address)>"
  }
}

/// A function with its first argument.
public final class BoundMethodObject: Object {
  /// The first argument.
  public private(set) var receiver: Value
  /// What is called.
  public private(set) var function: Value

  /// Binds `receiver` to `function`.
  public init(receiver: Value, function: Value) {
    self.receiver = receiver
    self.function = function
    super.init()
    track()
  }

  override public var type: TypeObject { function.object is NativeFunction ? .builtinFunction : .method }

  deinit { if Dismantling.isLast(receiver) { Dismantling.release(self) } }

  override public func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(receiver)
    visitor.visit(function)
  }

  override public func surrenderReferences(to pile: inout [Object]) {
    Dismantling.surrender(&receiver, to: &pile)
    Dismantling.surrender(&function, to: &pile)
  }

  override public func attribute(_ name: Symbol, _ interpreter: Interpreter) throws -> Value? {
    if let value = try type.boundAttribute(name, of: .object(self), interpreter) { return value }
    return try interpreter.optionalAttribute(function, name)
  }

  override public func call(_ arguments: CallArguments, _ interpreter: Interpreter) throws -> Value {
    guard let function = function.object else { return .none }
    return try arguments.withView { try $0.withReceiver(receiver) { try interpreter.call(function, $0) } }
  }

  override public func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let other = other.object as? BoundMethodObject, operation == .equal || operation == .notEqual else {
      return nil
    }
    let same = receiver.isSame(as: other.receiver) && function.isSame(as: other.function)
    return .bool(same == (operation == .equal))
  }

  override public func hashValue(_ interpreter: Interpreter) throws -> Int? {
    (receiver.object.map { ObjectIdentifier($0).hashValue } ?? 0)
      ^ (function.object.map { ObjectIdentifier($0).hashValue } ?? 0)
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    if let native = function.object as? NativeFunction {
      return "<built-in method \(native.entry.name) of \(interpreter.typeOf(receiver).name) object>"
    }
    let name = (function.object as? FunctionObject)?.qualifiedName ?? "?"
    return "<bound method \(name) of \(try interpreter.repr(receiver))>"
  }
}
