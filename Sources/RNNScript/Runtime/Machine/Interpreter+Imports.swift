// `import`.
extension Interpreter {
  /// `import path`: the module itself where `whole`, else its outermost package.
  ///
  /// Throws ModuleNotFoundError.
  func importModule(_ path: String, whole: Bool, _ code: Code) throws -> Value {
    if path.hasPrefix(".") {
      throw error(.importError, "attempted relative import with no known parent package")
    }
    var parts: [Substring] = []
    var first: ModuleObject?
    var module: ModuleObject?
    for part in path.split(separator: ".") {
      parts.append(part)
      let name = parts.joined(separator: ".")
      let parent = module
      module = try load(name, in: parent, whole: path)
      if first == nil { first = module }
    }
    guard let result = whole ? module : first else { return .none }
    return .object(result)
  }

  /// The module of a dotted name, run at its first import.
  public func importedModule(_ name: String) throws -> ModuleObject {
    var module: ModuleObject?
    var parts: [Substring] = []
    for part in name.split(separator: ".") {
      parts.append(part)
      module = try load(parts.joined(separator: "."), in: module, whole: name)
    }
    guard let module else { throw moduleNotFound(name, whole: name, parent: nil) }
    return module
  }

  private func load(_ name: String, in parent: ModuleObject?, whole: String) throws -> ModuleObject {
    if let known = modules[name] { return known }
    let old = modules
    if let loader = moduleLoaders[name] {
      let module = try loader(self)
      journal.record { [anchor] in anchor.interpreter?.modules = old }
      modules[name] = module
      return module
    }
    if let parent {
      let attribute = Symbol(String(name.split(separator: ".").last ?? ""))
      do {
        if let found = try parent.attribute(attribute, self)?.object as? ModuleObject { return found }
      } catch let error as ScriptError where error.exception.type === TypeObject.attributeError {
        // A package may say more of what it does not have; for `except ImportError` it is a module all the same.
        throw self.error(.moduleNotFoundError, "No module named '\(name)': \(try text(.object(error.exception)))")
      }
      throw moduleNotFound(name, whole: whole, parent: parent)
    }
    guard let source = try sourceModuleFinder?(name) else { throw moduleNotFound(name, whole: whole, parent: nil) }
    let namespace = Namespace(journal: journal)
    let module = ModuleObject(name: name, namespace: namespace)
    namespace.set("__file__", .object(StringObject(source.name)))
    journal.record { [anchor] in anchor.interpreter?.modules = old }
    modules[name] = module
    do {
      try run(source, in: namespace)
    } catch {
      modules[name] = nil
      throw error
    }
    return module
  }

  private func moduleNotFound(_ name: String, whole: String, parent: ModuleObject?) -> ScriptError {
    let isPackage =
      parent.map { parent in
        // The only sub-module of `os` is a file of its own.
        parent.name != "os" && moduleLoaders.keys.contains { $0.hasPrefix(parent.name + ".") }
      } ?? true
    let reason = isPackage || parent == nil ? "" : "; '\(parent?.name ?? "")' is not a package"
    let error = error(.moduleNotFoundError, "No module named '\(name)'\(reason)")
    error.exception.attributes["name"] = .object(StringObject(name))
    return error
  }

  /// `from module import name`.
  func importName(_ name: Symbol, from module: Value) throws -> Value {
    guard let module = module.object as? ModuleObject else { return try attribute(module, name) }
    var reason = " (unknown location)"
    do {
      if let value = try module.attribute(name, self) { return value }
    } catch let error as ScriptError where error.exception.type === TypeObject.attributeError {
      // A module may say more of what it does not have.
      let said = try text(.object(error.exception))
      if let start = said.firstRange(of: "': ") { reason = ": " + said[start.upperBound...] }
    }
    let path = "\(module.name).\(name)"
    if moduleLoaders[path] != nil { return .object(try load(path, in: module, whole: path)) }
    let error = error(.importError, "cannot import name '\(name)' from '\(module.name)'\(reason)")
    error.exception.attributes["name"] = .object(StringObject(module.name))
    throw error
  }

  /// `from module import *`.
  func importAll(from module: Value, into globals: Namespace) throws {
    guard let module = module.object as? ModuleObject else { return }
    if let all = module.namespace.get(.all) {
      for name in try array(all) {
        let symbol = Symbol(try text(name))
        globals.set(symbol, try attribute(.object(module), symbol))
      }
      return
    }
    for name in module.namespace.names + (module.lateNames?() ?? []) where !name.name.hasPrefix("_") {
      if let value = try module.attribute(name, self) { globals.set(name, value) }
    }
  }
}
