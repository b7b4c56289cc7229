/// An instance of a user's class, or of a native class that keeps attributes.
public final class InstanceObject: Object {
  /// The class.
  @exclusivity(unchecked) public var instanceType: TypeObject
  /// The attributes, in the order of their first assignment.
  @exclusivity(unchecked) public var attributes: AttributeTable
  /// What a native class keeps beside the attributes; its dialect looks after it.
  @exclusivity(unchecked) public var payload: AnyObject?

  /// Makes an instance without attributes.
  public init(type: TypeObject) {
    instanceType = type
    attributes = AttributeTable(expecting: type.expectedNames)
    super.init()
    track()
  }

  deinit {
    if instanceType.hasFinalizer, needsFinalizer {
      // An object that goes cannot be kept: another takes over for its finalizer.
      let heir = InstanceObject(type: instanceType)
      (heir.attributes, heir.payload) = (attributes, payload)
      ObjectHeap.bury(heir)
    } else {
      Dismantling.release(&attributes)
    }
  }

  override public var type: TypeObject { instanceType }

  // MARK: Undo, memory

  override public func savedContent() -> (() -> Void)? {
    let (type, attributes, payload) = (instanceType, attributes, payload)
    return { [self] in
      instanceType = type
      self.attributes = attributes
      self.payload = payload
    }
  }

  override public func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(instanceType)
    visitor.visit(&attributes)
  }

  override public func surrenderReferences(to pile: inout [Object]) {
    Dismantling.surrender(&attributes, to: &pile)
  }

  override var needsFinalizer: Bool { instanceType.hasFinalizer && !marks.contains(.isFinalized) }

  // MARK: Attributes

  override public func attribute(_ name: Symbol, _ interpreter: Interpreter) throws -> Value? {
    if !instanceType.hasDataDescriptors, let own = attributes[name] { return own }
    return try instanceType.instanceAttribute(name, of: .object(self), own: attributes[name], interpreter)
  }

  override public func setAttribute(_ name: Symbol, to value: Value, _ interpreter: Interpreter) throws {
    if try instanceType.interceptsAssignment(name, of: self, value: value, interpreter) { return }
    try setOwnAttribute(name, to: value, interpreter)
  }

  override public func deleteAttribute(_ name: Symbol, _ interpreter: Interpreter) throws {
    if try instanceType.interceptsAssignment(name, of: self, value: nil, interpreter) { return }
    try deleteOwnAttribute(name, interpreter)
  }

  /// Assigns without asking the hook `__setattr__`: what `object.__setattr__` does.
  public func setOwnAttribute(_ name: Symbol, to value: Value, _ interpreter: Interpreter) throws {
    if name == .className {
      guard case .object(let object) = value, let type = object as? TypeObject else {
        throw interpreter.error(
          .typeError, "__class__ must be set to a class, not '\(interpreter.typeOf(value).name)' object")
      }
      interpreter.journal.willWrite(self)
      instanceType = type
      return
    }
    if instanceType.isUserDefined, let names = instanceType.conduct.slotNames, !names.contains(name) {
      if instanceType.lookup(name) != nil {
        throw interpreter.error(
          .attributeError, "'\(instanceType.name)' object attribute '\(name)' is read-only")
      }
      throw interpreter.attributeError(of: .object(self), name)
    }
    interpreter.journal.willWrite(self)
    attributes[name] = value
  }

  /// Removes without asking the hook `__delattr__`.
  public func deleteOwnAttribute(_ name: Symbol, _ interpreter: Interpreter) throws {
    guard attributes[name] != nil else { throw interpreter.attributeError(of: .object(self), name) }
    interpreter.journal.willWrite(self)
    attributes.removeValue(name)
  }

  override public func attributeNames(_ interpreter: Interpreter) -> [Symbol] {
    Array(attributes.keys) + instanceType.allAttributeNames.filter { attributes[$0] == nil }
  }

  /// Reads without asking the hooks: what `object.__getattribute__` does.
  func plainAttribute(_ name: Symbol, _ interpreter: Interpreter) throws -> Value? {
    try instanceType.plainAttribute(name, of: .object(self), own: attributes[name], interpreter)
  }

  // MARK: Protocols: the methods of the class

  override public func call(_ arguments: CallArguments, _ interpreter: Interpreter) throws -> Value {
    guard let method = instanceType.lookup(.call) else {
      throw interpreter.error(.typeError, "'\(instanceType.name)' object is not callable")
    }
    return try interpreter.callUnbound(method, .object(self), arguments)
  }

  override public func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    try interpreter.userBinary(self, operation, other, reflected: reflected)
  }

  override public func inPlace(
    _ operation: BinaryOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    try interpreter.userMethod(self, Symbol.operation(operation).inPlace, [other])
  }

  override public func unary(_ operation: UnaryOperator, _ interpreter: Interpreter) throws -> Value? {
    try interpreter.userMethod(self, operation.method)
  }

  override public func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    try interpreter.userCompare(self, operation, other)
  }

  override public func hashValue(_ interpreter: Interpreter) throws -> Int? {
    try interpreter.userHash(self) { ObjectIdentifier(self).hashValue >> 4 }
  }

  override public func truth(_ interpreter: Interpreter) throws -> Bool? { try interpreter.userTruth(self) }

  override public func length(_ interpreter: Interpreter) throws -> Int? { try interpreter.userLength(self) }

  override public func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    if let result = try interpreter.userMethod(self, .getItem, [index]) { return result }
    return try super.item(index, interpreter)
  }

  override public func setItem(_ index: Value, to value: Value, _ interpreter: Interpreter) throws {
    if try interpreter.userMethod(self, .setItem, [index, value]) != nil { return }
    try super.setItem(index, to: value, interpreter)
  }

  override public func deleteItem(_ index: Value, _ interpreter: Interpreter) throws {
    if try interpreter.userMethod(self, .deleteItem, [index]) != nil { return }
    try super.deleteItem(index, interpreter)
  }

  override public func contains(_ value: Value, _ interpreter: Interpreter) throws -> Bool? {
    guard let result = try interpreter.userMethod(self, .contains, [value]) else { return nil }
    return try interpreter.truth(result)
  }

  override public func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    try interpreter.userIterator(self)
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    if let text = try interpreter.userText(self, .representation) { return text }
    return "<\(instanceType.qualifiedName) object at \(address)>"
  }

  override public func text(_ interpreter: Interpreter) throws -> String {
    if let text = try interpreter.userText(self, .text) { return text }
    return try representation(interpreter)
  }

  override public func formatted(_ specification: String, _ interpreter: Interpreter) throws -> String? {
    guard let result = try interpreter.userMethod(self, .format, [.object(StringObject(specification))]) else {
      return nil
    }
    guard let text = result.object as? StringObject else {
      throw interpreter.error(.typeError, "__format__ must return a str, not \(interpreter.typeOf(result).name)")
    }
    return text.value
  }
}

extension UnaryOperator {
  /// The method that implements the operator.
  var method: Symbol {
    switch self {
    case .plus: Self.names.plus
    case .minus: Self.names.minus
    case .invert: Self.names.invert
    }
  }

  private static let names: (plus: Symbol, minus: Symbol, invert: Symbol) = ("__pos__", "__neg__", "__invert__")

  /// The operator as it is written.
  var sign: String {
    switch self {
    case .plus: "+"
    case .minus: "-"
    case .invert: "~"
    }
  }
}
