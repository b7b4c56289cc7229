/// Makes the modules of the library: of functions written in Swift, and of source that is compiled at first import.
enum NativeModule {
  /// Makes a module of entries, types and constants; then runs `source` in it.
  static func make(
    _ name: String, _ interpreter: Interpreter, entries: [Entry] = [], types: [TypeObject] = [],
    constants: [(String, Value)] = [], source: String? = nil
  ) throws -> ModuleObject {
    let namespace = Namespace(journal: interpreter.journal)
    let module = ModuleObject(name: name, namespace: namespace)
    namespace.set(.name, .text(name))
    for entry in entries {
      let origin = StandardModules.isNative(name) ? name : nil
      namespace.set(Symbol(entry.name), .object(NativeFunction(entry, module: origin)))
    }
    for type in types { namespace.set(Symbol(type.shortName), .object(type)) }
    for (name, value) in constants { namespace.set(Symbol(name), value) }
    if let source {
      _ = try interpreter.run(SourceFile(name: "<\(name)>", text: source, isInternal: true), in: namespace, mode: .file)
    }
    return module
  }
}

/// The modules of the standard library that scripts can import.
enum StandardModules {
  /// Registers a loader for each.
  static func install(into interpreter: Interpreter) {
    for (name, load) in loaders + tools + files + language + withheld { interpreter.moduleLoaders[name] = load }
  }

  /// Whether CPython has the module in C: the errors of its functions and methods have C's words then.
  static func isNative(_ module: String) -> Bool { module == "builtins" || inC.contains(module) }

  private static let inC: Set<String> = [
    "math", "cmath", "time", "sys", "itertools", "collections", "_collections", "operator", "heapq", "bisect",
    "unicodedata", "zlib", "binascii", "struct", "array", "datetime",
  ]

  /// The dotted names of all modules.
  static var names: [String] { (loaders + tools + files + language).map(\.0) }

  /// Makes a module at its first import.
  typealias Loader = @Sendable (Interpreter) throws -> ModuleObject

  private static let loaders: [(String, Loader)] = [
    ("math", MathModule.load), ("random", RandomModule.load), ("time", TimeModule.load), ("sys", SysModule.load),
    ("itertools", ItertoolsModule.load), ("collections", CollectionsModule.load), ("copy", CopyModule.load),
    ("warnings", WarningsModule.load), ("gc", GarbageModule.load), ("weakref", WeakReferenceModule.load),
    ("collections.abc", source("collections.abc", FrozenSource.collectionsABC)),
    ("string", source("string", FrozenSource.string)),
    ("typing", source("typing", FrozenSource.typing)),
    ("abc", source("abc", FrozenSource.abc)),
    ("contextlib", source("contextlib", FrozenSource.contextlib)),
    ("dataclasses", source("dataclasses", FrozenSource.dataclasses)),
    ("enum", source("enum", FrozenSource.enumeration)),
    ("__future__", source("__future__", FrozenSource.future)),
  ]

  static func source(_ name: String, _ text: String) -> Loader {
    { try NativeModule.make(name, $0, source: text) }
  }
}
