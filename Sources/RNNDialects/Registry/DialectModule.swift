import RNNScript

/// A module of the dialects.
///
/// Making one costs next to nothing: functions and classes are made when they are named.
struct DialectModule: Sendable {
  /// The dotted name.
  let name: String
  /// The functions.
  var entries: @Sendable () -> [Entry] = { [] }
  /// The classes and constants.
  var values: @Sendable () -> [(name: String, value: Value)] = { [] }
  /// What is written in the language itself.
  var written: [WrittenSource] = []
  /// Modules below this one, loaded when they are first named.
  var children: [String] = []
  /// Names that the original has and this one lacks.
  var missing: MissingNames = MissingNames()

  /// Makes the module of `interpreter`.
  func load(_ interpreter: Interpreter) -> ModuleObject {
    let contents = ModuleContents(self)
    let module = ModuleObject(name: name, namespace: Namespace())
    module.lateNames = { contents.names.map { Symbol($0) } }
    module.lateAttribute = { [anchor = interpreter.anchor, unowned module] symbol in
      guard let interpreter = anchor.interpreter else { return nil }
      guard let value = try contents.value(symbol.name, interpreter) else { return nil }
      module.namespace.set(symbol, value)
      return value
    }
    return module
  }
}

/// What is in a module, indexed at the first question.
private final class ModuleContents {
  private let module: DialectModule
  private var loaded: [Int: Namespace] = [:]
  private lazy var entries = Dictionary(module.entries().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  /// Which source writes a name.
  private lazy var writers = Dictionary(
    module.written.enumerated().flatMap { index, source in source.names.map { ($0, index) } },
    uniquingKeysWith: { first, _ in first })
  private lazy var values = Dictionary(
    module.values().map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })

  init(_ module: DialectModule) { self.module = module }

  var names: [String] {
    (Array(entries.keys) + Array(values.keys) + module.written.flatMap(\.names) + module.children).sorted()
  }

  func value(_ name: String, _ interpreter: Interpreter) throws -> Value? {
    if let entry = entries[name] { return .object(NativeFunction(entry)) }
    if let value = values[name] { return value }
    if let index = writers[name] {
      let namespace = try loaded[index] ?? module.written[index].load(module.name, interpreter)
      loaded[index] = namespace
      return namespace.get(Symbol(name))
    }
    if module.children.contains(name) { return .object(try interpreter.module(named: "\(module.name).\(name)")) }
    guard let near = module.missing.nearest(name, in: module.name, among: names) else { return nil }
    throw interpreter.error(
      .attributeError,
      "module '\(module.name)' has no attribute '\(name)': it is not here yet. Did you mean: '\(module.name).\(near)'?")
  }
}

extension Interpreter {
  /// The loaded module of that name; loads it where that has not happened yet.
  func module(named name: String) throws -> ModuleObject {
    if let module = modules[name] { return module }
    guard let loader = moduleLoaders[name] else {
      throw error(.moduleNotFoundError, "No module named '\(name)'")
    }
    let module = try loader(self)
    modules[name] = module
    return module
  }
}
