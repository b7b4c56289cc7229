/// The module `tqdm`: bars go to the host as progress, one line for each bar.
enum ProgressModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make("tqdm", interpreter, entries: entries, source: FrozenSource.tqdm)
  }

  /// Makes one of the modules that give the same names: `tqdm.auto`, `tqdm.notebook`.
  static func loadAlias(_ name: String) -> StandardModules.Loader {
    { interpreter in
      let main = try interpreter.importedModule("tqdm")
      let names: [Symbol] = ["tqdm", "trange", "tqdm_notebook", "tnrange"]
      return try NativeModule.make(
        name, interpreter,
        constants: names.compactMap { symbol in
          main.namespace.get(symbol).map { (symbol.name, $0) }
        })
    }
  }

  private static let entries: [Entry] = [
    Entry("_progress(label, line, /)", "Shows a line of progress in the place of the one before; None ends it.") {
      call in
      call.interpreter.host.receive(.progress(label: try call.string(0), line: try call.optionalString(1)))
      return .none
    }
  ]
}
