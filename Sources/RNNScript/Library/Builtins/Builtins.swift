/// The names that every script has without import.
enum Builtins {
  /// Puts the functions, types and constants into `interpreter.builtins`, and the modules into its loaders.
  static func install(into interpreter: Interpreter) {
    let names = interpreter.builtins
    let entries =
      output + sequences + reductions + numbers + texts + reflection + evaluation + importing
      + FileOpening.entries
    for entry in entries {
      names.set(Symbol(entry.name), .object(NativeFunction(entry, module: "builtins")))
    }
    for type in types { names.set(Symbol(type.name), .object(type)) }
    StandardModules.install(into: interpreter)
  }

  private static var types: [TypeObject] { [.map, .filter, .zip, .enumerate, .reversed] }
}
