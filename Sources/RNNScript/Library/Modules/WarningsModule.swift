/// The module `warnings`: what decides whether a warning is shown is written in the language.
enum WarningsModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make("warnings", interpreter, entries: CallerPlace.entries, source: FrozenSource.warnings)
  }
}

/// The module `logging`.
enum LoggingModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make("logging", interpreter, entries: CallerPlace.entries, source: FrozenSource.logging)
  }
}
