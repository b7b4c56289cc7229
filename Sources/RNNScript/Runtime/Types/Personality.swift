/// What an instance of a subtype of a native type (`class Stack(list)`) has more than the native object: its type and
/// attributes.
public final class Personality {
  /// The subtype.
  public private(set) var type: TypeObject
  /// The attributes that were assigned.
  public internal(set) var attributes = AttributeTable()

  /// Makes the personality of an instance of `type`; nil where that is the native type itself.
  public init?(_ type: TypeObject, beyond native: TypeObject) {
    if type === native { return nil }
    self.type = type
  }

  deinit { Dismantling.release(&attributes) }

  /// Whether a dict holds its own attributes: `self.__dict__ = self`.
  private(set) var isOwnDictionary = false

  private func own(_ name: Symbol, of object: Object, _ interpreter: Interpreter) throws -> Value? {
    guard isOwnDictionary, let dict = object as? DictObject else { return attributes[name] }
    return try dict.get(.object(StringObject(name.name)), interpreter)
  }

  func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(type)
    visitor.visit(&attributes)
  }

  func attribute(_ name: Symbol, of object: Object, _ interpreter: Interpreter) throws -> Value? {
    try type.instanceAttribute(name, of: .object(object), own: try own(name, of: object, interpreter), interpreter)
  }

  /// The attribute without the hooks of the class.
  func plainAttribute(_ name: Symbol, of object: Object, _ interpreter: Interpreter) throws -> Value? {
    try type.plainAttribute(name, of: .object(object), own: try own(name, of: object, interpreter), interpreter)
  }

  /// Assigns an attribute, or removes it where `value` is nil.
  func setAttribute(_ name: Symbol, to value: Value?, of object: Object, _ interpreter: Interpreter) throws {
    if try type.interceptsAssignment(name, of: object, value: value, interpreter) { return }
    try setOwnAttribute(name, to: value, of: object, interpreter)
  }

  /// Assigns or removes without asking the hooks.
  func setOwnAttribute(_ name: Symbol, to value: Value?, of object: Object, _ interpreter: Interpreter) throws {
    if value == nil, try own(name, of: object, interpreter) == nil {
      throw interpreter.attributeError(of: .object(object), name)
    }
    if type.isUserDefined, let names = type.conduct.slotNames, !names.contains(name) {
      throw interpreter.attributeError(of: .object(object), name)
    }
    if isOwnDictionary, let dict = object as? DictObject {
      let key = Value.object(StringObject(name.name))
      if let value { try dict.set(key, value, interpreter) } else { _ = try dict.remove(key, interpreter) }
    } else {
      assign(name, value, interpreter)
    }
  }

  /// Puts a value under a name, or removes it, through the write barrier.
  func assign(_ name: Symbol, _ value: Value?, _ interpreter: Interpreter) {
    let old = attributes
    interpreter.journal.record { [self] in attributes = old }
    attributes[name] = value
  }

  /// Replaces all attributes: `x.__dict__ = …`.
  func replaceAttributes(_ table: AttributeTable, isOwnDictionary: Bool, _ interpreter: Interpreter) {
    let (old, wasOwn) = (attributes, self.isOwnDictionary)
    interpreter.journal.record { [self] in
      attributes = old
      self.isOwnDictionary = wasOwn
    }
    attributes = isOwnDictionary ? AttributeTable() : table
    self.isOwnDictionary = isOwnDictionary
  }
}

extension Object {
  /// Makes this native object an instance of a subtype of its native type.
  public func adopting(_ type: TypeObject, beyond native: TypeObject) -> Self {
    personality = Personality(type, beyond: native)
    // What holds nothing else holds its attributes and its class now.
    if personality != nil, !isContainer { track() }
    return self
  }

  /// The address as `repr` shows it.
  var address: String { "0x" + String(UInt(bitPattern: ObjectIdentifier(self).hashValue), radix: 16).leftPadded(12) }
}

extension String {
  fileprivate func leftPadded(_ width: Int) -> String {
    String(repeating: "0", count: max(0, width - utf8.count)) + self
  }
}
