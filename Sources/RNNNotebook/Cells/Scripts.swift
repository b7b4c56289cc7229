import RNNKit
import RNNScript

extension Notebook {
  /// Runs a plain script, as under python.
  public func run(script source: SourceFile) -> CellResult {
    if !source.name.hasPrefix("<") { globals.set("__file__", .object(StringObject(source.name))) }
    return guarded { _ = try interpreter.run(source, in: globals, mode: .file) }
  }

  /// Lets go of all variables at the end of a script, so that finalizers run.
  public func finish() {
    engine.makeCurrent()
    relay.isKeeping = false
    defer { relay.isKeeping = true }
    interpreter.finish(globals)
  }

  /// Runs a script or the cells of a session before someone goes on at the prompt.
  public func open(_ text: String, path: String) -> CellResult {
    guard Session.isSession(text) else { return run(script: SourceFile(name: path, text: text)) }
    return guarded { try load(Session.parse(text), path: path) }
  }

  private func guarded(_ body: () throws -> Void) -> CellResult {
    engine.makeCurrent()
    var result = CellResult(number: 0)
    relay.isKeeping = false
    defer { relay.isKeeping = true }
    do { try body() } catch {
      let failure = failure(of: error)
      result.exitStatus = failure.exitStatus
      if failure.exitStatus == nil {
        result.error = failure.summary
        result.isInterrupted = failure.isInterruption
        relay.receive(.errorText(failure.rendered))
      }
    }
    return result
  }
}

extension Notebook {
  /// What `sys.argv` holds.
  public func setArguments(_ arguments: [String]) {
    let name = "sys"
    guard let load = interpreter.moduleLoaders[name] else { return }
    interpreter.moduleLoaders[name] = { interpreter in
      let module = try load(interpreter)
      module.namespace.set("argv", .object(ListObject(arguments.map { .object(StringObject($0)) })))
      return module
    }
  }

  /// Lets `import name` find `name.py` in the folders of `sys.path`, as far as the script may read files there.
  func installModuleFinder() {
    let files = interpreter.files
    interpreter.sourceModuleFinder = { [unowned interpreter] name in
      let file = name.split(separator: ".").joined(separator: "/") + ".py"
      for folder in Notebook.searchFolders(interpreter) {
        let path = folder.isEmpty || folder == "." ? file : folder.hasSuffix("/") ? folder + file : folder + "/" + file
        guard files.exists(path) else { continue }
        return SourceFile(name: path, text: String(decoding: try files.read(path), as: UTF8.self))
      }
      return nil
    }
  }

  /// What `sys.path` holds; the folder of the script where nobody has asked for it.
  private static func searchFolders(_ interpreter: Interpreter) -> [String] {
    guard let list = interpreter.modules["sys"]?.namespace.get("path")?.object as? ListObject else { return [""] }
    return list.elements.compactMap { ($0.object as? StringObject)?.value }
  }
}
