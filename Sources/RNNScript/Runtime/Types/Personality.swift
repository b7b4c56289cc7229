/// What an instance of a subtype of a native type (`class Stack(list)`) has more than the native object: its type and
/// attributes.
public final class Personality {
  /// The subtype.
  public let type: TypeObject
  /// The attributes that were assigned.
  public internal(set) var attributes = AttributeTable()

  /// Makes the personality of an instance of `type`; nil where that is the native type itself.
  public init?(_ type: TypeObject, beyond native: TypeObject) {
    if type === native { return nil }
    self.type = type
  }

  func attribute(_ name: Symbol, of object: Object, _ interpreter: Interpreter) throws -> Value? {
    try type.instanceAttribute(name, of: .object(object), own: attributes[name], interpreter)
  }

  /// Assigns an attribute, or removes it where `value` is nil.
  func setAttribute(_ name: Symbol, to value: Value?, of object: Object, _ interpreter: Interpreter) throws {
    if try type.interceptsAssignment(name, of: object, value: value, interpreter) { return }
    if value == nil, attributes[name] == nil { throw interpreter.attributeError(of: .object(object), name) }
    let old = attributes
    interpreter.journal.record { [self] in attributes = old }
    attributes[name] = value
  }
}

extension Object {
  /// Makes this native object an instance of a subtype of its native type.
  public func adopting(_ type: TypeObject, beyond native: TypeObject) -> Self {
    personality = Personality(type, beyond: native)
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
