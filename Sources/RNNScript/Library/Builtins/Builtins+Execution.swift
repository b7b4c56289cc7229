extension Builtins {
  /// What runs source text.
  static let execution: [Entry] = [
    Entry("__import__(name, globals=None, locals=None, fromlist=(), level=0)", "A module by its name.") { call in
      let name = try call.string(0)
      let module = try call.interpreter.importedModule(name)
      let outermost = String(name.prefix { $0 != "." })
      if try call.interpreter.truth(call[3]) || outermost == name { return .object(module) }
      return .object(try call.interpreter.importedModule(outermost))
    },
    Entry("eval(source, globals=None, locals=None, /)", "The value of an expression.", example: "eval('1 + 1')") {
      call in
      let interpreter = call.interpreter
      let code = try interpreter.codeObject(call[0], fileName: "<string>", mode: "eval")
      return try interpreter.execute(code, globals: call[1], locals: call[2])
    },
    Entry("exec(source, globals=None, locals=None, /)", "Runs statements.") { call in
      let interpreter = call.interpreter
      let code = try interpreter.codeObject(call[0], fileName: "<string>", mode: "exec")
      _ = try interpreter.execute(code, globals: call[1], locals: call[2])
      return .none
    },
    Entry(
      "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)",
      "The code of a text, for eval and exec."
    ) { call in
      let mode = try call.string(2)
      guard ["eval", "exec", "single"].contains(mode) else {
        throw call.fail(.valueError, "compile() mode must be 'exec', 'eval' or 'single'")
      }
      return .object(try call.interpreter.codeObject(call[0], fileName: call.string(1), mode: mode))
    },
  ]
}

extension Interpreter {
  /// The code of a text; code itself stays as it is.
  ///
  /// Throws SyntaxError, and TypeError for what is no text.
  func codeObject(_ source: Value, fileName: String, mode: String) throws -> CodeObject {
    if let code = source.object as? CodeObject { return code }
    let given: String
    switch source.object {
    case let text as StringObject: given = text.value
    case let bytes as BytesObject: given = String(decoding: bytes.value, as: UTF8.self)
    default: throw error(.typeError, "\(mode)() arg 1 must be a string, bytes or code object")
    }
    let isExpression = mode == "eval"
    let text = isExpression ? given.trimmingSpaces : given
    let file = SourceFile(name: fileName, text: text, isListed: false)
    let name = "<module>"
    switch Parser.parse(file, mode: .file) {
    case .complete(let statements):
      if isExpression {
        guard statements.count == 1, case .expression = statements[0].kind else {
          let end = SourceRange(text.utf8.count, text.utf8.count)
          throw syntaxError(SyntaxDiagnostic(message: "invalid syntax", range: statements.first?.range ?? end), file)
        }
      }
      return CodeObject(name: name, source: file, statements: statements, isExpression: isExpression)
    case .invalid(let diagnostic):
      // A text that runs itself comes to the end of the native stack while it is read.
      if diagnostic.message.hasPrefix("too many nested"), depth > 100 { throw recursionError() }
      throw syntaxError(diagnostic, file)
    case .incomplete:
      let end = SourceRange(text.utf8.count, text.utf8.count)
      throw syntaxError(SyntaxDiagnostic(message: "unexpected EOF while parsing", range: end), file)
    }
  }

  /// Runs code with the names of two dicts, or with those that are visible where it is called.
  func execute(_ code: CodeObject, globals: Value, locals: Value) throws -> Value {
    let owner = currentGlobals
    if globals.isNone, locals.isNone, depth > 0, frames[depth - 1].code.kind == .module, let owner {
      return try execute(code, in: owner)
    }
    guard globals.isNone || globals.object is DictObject else {
      throw error(.typeError, "globals must be a dict")
    }
    let namespace = Namespace(journal: journal)
    var known: [Symbol: Value] = [:]
    func add(_ name: Symbol, _ value: Value) {
      known[name] = value
      namespace.set(name, value)
    }
    let target = (locals.object ?? globals.object) as? DictObject
    if let dict = globals.object as? DictObject {
      for (key, value) in dict.items { if let text = key.object as? StringObject { add(Symbol(text.value), value) } }
    } else if let owner {
      for name in owner.names { if let value = owner.get(name) { add(name, value) } }
      if locals.isNone { for (name, value) in currentLocals { add(name, value) } }
    }
    if let dict = locals.object as? DictObject, dict !== globals.object {
      for (key, value) in dict.items { if let text = key.object as? StringObject { add(Symbol(text.value), value) } }
    }
    if namespace.get(.name) == nil { namespace.set(.name, owner?.get(.name) ?? .text("builtins")) }
    let hadName = known[.name] != nil
    defer {
      if let target {
        for name in namespace.names where name != .name || hadName {
          guard let value = namespace.get(name), known[name]?.isSame(as: value) != true else { continue }
          try? target.set(.text(name.name), value, self)
        }
        for name in known.keys where namespace.get(name) == nil { _ = try? target.remove(.text(name.name), self) }
      }
    }
    return try execute(code, in: namespace)
  }

  private func execute(_ code: CodeObject, in namespace: Namespace) throws -> Value {
    guard let statements = code.statements else {
      guard let inner = code.code else { return .none }
      return try call(.object(FunctionObject(inner, defaults: [], keywordDefaults: [], closure: [])))
    }
    let compiled: Code
    do {
      compiled = try Compiler.compile(statements, of: code.source, globals: namespace, isCell: code.isExpression)
    } catch let diagnostic as SyntaxDiagnostic {
      throw syntaxError(diagnostic, code.source)
    }
    return try call(.object(FunctionObject(compiled, defaults: [], keywordDefaults: [], closure: [])))
  }
}
