/// A module.
public final class ModuleObject: Object {
  /// The dotted name.
  public let name: String
  /// The module's globals.
  public let namespace: Namespace
  /// Asked for names that the namespace does not have: lazy sub-modules, errors that say what is not here yet.
  public var lateAttribute: ((Symbol) throws -> Value?)?
  /// The names that `lateAttribute` answers, for completion and `import *`.
  public var lateNames: (() -> [Symbol])?

  /// Makes a module.
  public init(name: String, namespace: Namespace) {
    self.name = name
    self.namespace = namespace
    super.init()
    if namespace.get(.name) == nil { namespace.set(.name, .object(StringObject(name))) }
  }

  override public var type: TypeObject { .module }

  override public func attribute(_ name: Symbol, _ interpreter: Interpreter) throws -> Value? {
    if let value = namespace.get(name) { return value }
    // What a package names itself hides a module of that name below it: `from PuzzleLib.Modules import RNN`.
    if let value = try lateAttribute?(name) { return value }
    if let value = interpreter.modules["\(self.name).\(name)"] { return .object(value) }
    return try super.attribute(name, interpreter)
  }

  override public func setAttribute(_ name: Symbol, to value: Value, _ interpreter: Interpreter) throws {
    namespace.set(name, value)
  }

  override public func deleteAttribute(_ name: Symbol, _ interpreter: Interpreter) throws {
    guard namespace.get(name) != nil else { throw interpreter.attributeError(of: .object(self), name) }
    namespace.remove(name)
  }

  override public func attributeNames(_ interpreter: Interpreter) -> [Symbol] {
    let present = namespace.names
    guard let late = lateNames?() else { return present }
    return present + late.filter { namespace.get($0) == nil }
  }

  override public func representation(_ interpreter: Interpreter) throws -> String { "<module '\(name)'>" }
}
