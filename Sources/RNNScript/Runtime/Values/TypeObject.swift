/// A Python type: its name, its bases, and what its instances can do.
public final class TypeObject: Object {
  /// The name without its module.
  public let name: String

  /// Makes a type.
  public init(name: String) { self.name = name }

  /// The name as `repr` shows it.
  public var qualifiedName: String { name }

  /// `object`, the root of all types.
  public nonisolated(unsafe) static let object = TypeObject(name: "object")
  public nonisolated(unsafe) static let typeError = TypeObject(name: "TypeError")
  public nonisolated(unsafe) static let attributeError = TypeObject(name: "AttributeError")

  func boundAttribute(_ name: Symbol, of value: Value, _ interpreter: Interpreter) throws -> Value? { nil }
  var allAttributeNames: [Symbol] { [] }
}
