extension Builtins {
  /// What imports by name.
  static let importing: [Entry] = [
    Entry("__import__(name, globals=None, locals=None, fromlist=(), level=0)", "A module by its name.") { call in
      let name = try call.string(0)
      let module = try call.interpreter.importedModule(name)
      let outermost = String(name.prefix { $0 != "." })
      if try call.interpreter.truth(call[3]) || outermost == name { return .object(module) }
      return .object(try call.interpreter.importedModule(outermost))
    }
  ]
}
