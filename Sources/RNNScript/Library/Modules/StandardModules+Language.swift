// The modules that tell of the language itself.
extension StandardModules {
  static let language: [(String, Loader)] = [
    ("collections.abc", loadAbstractCollections), ("traceback", TracebackModule.load),
    ("inspect", source("inspect", FrozenSource.inspection)),
    ("importlib", source("importlib", FrozenSource.importing)),
    ("builtins", { ModuleObject(name: "builtins", namespace: $0.builtins) }),
  ]

  private static func loadAbstractCollections(_ interpreter: Interpreter) throws -> ModuleObject {
    let defines = Entry("_defines(cls, *names)", "Whether a class has all of some methods.") { call in
      guard let type = call[0].object as? TypeObject else { return .bool(false) }
      return .bool(
        try call.values(1).allSatisfy { name in
          type.lookup(Symbol(name.string ?? "")).map { !$0.isNone } ?? false
        })
    }
    return try NativeModule.make(
      "collections.abc", interpreter, entries: [defines], source: FrozenSource.collectionsABC)
  }
}
