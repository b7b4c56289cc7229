import RNNKit
import RNNScript

extension Notebook {
  /// Runs a plain script, as under python.
  public func run(script source: SourceFile) -> CellResult {
    guarded { _ = try interpreter.run(source, in: globals, mode: .file) }
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

  /// Lets `import name` find `name.py` where the script may read files.
  func installModuleFinder() {
    let files = interpreter.files
    interpreter.sourceModuleFinder = { name in
      let path = name.split(separator: ".").joined(separator: "/") + ".py"
      guard files.exists(path) else { return nil }
      return SourceFile(name: path, text: String(decoding: try files.read(path), as: UTF8.self))
    }
  }
}
