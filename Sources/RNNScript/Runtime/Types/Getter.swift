/// An attribute of a native type that is computed when it is read.
public struct Getter: Sendable {
  /// Reads the attribute of the receiver.
  public typealias Get = @Sendable (Value, Interpreter) throws -> Value
  /// Writes the attribute of the receiver: receiver, new value.
  public typealias Set = @Sendable (Value, Value, Interpreter) throws -> Void

  /// The attribute's name.
  public let name: String
  /// One line: what it is.
  public let summary: String
  /// How it is read.
  public let get: Get
  /// How it is written; nil for a read-only attribute.
  public let set: Set?

  /// Makes an attribute.
  public init(_ name: String, _ summary: String, get: @escaping Get, set: Set? = nil) {
    self.name = name
    self.summary = summary
    self.get = get
    self.set = set
  }
}

/// A getter as the object that a type's table holds.
final class GetterObject: Object {
  let getter: Getter
  let owner: String
  /// Whether instances of subclasses of `int` and `float` are taken as the numbers that they are.
  var takesNumbers: Bool { owner == "int" || owner == "float" }

  init(_ getter: Getter, owner: String) {
    self.getter = getter
    self.owner = owner
  }

  override var type: TypeObject { .getSetDescriptor }

  override func representation(_ interpreter: Interpreter) -> String {
    "<attribute '\(getter.name)' of '\(owner)' objects>"
  }
}
