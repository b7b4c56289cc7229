extension Builtins {
  /// What runs source that a script makes.
  static let evaluation: [Entry] = [
    Entry("eval(source, globals=None, locals=None, /)", "The value of an expression in a text.") { call in
      let interpreter = call.interpreter
      if !call[1].isNone, !(call[1].object is DictObject) {
        throw call.fail(.typeError, "globals must be a dict")
      }
      if !call[2].isNone, !(call[2].object is DictObject) {
        throw call.fail(.typeError, "locals must be a mapping")
      }
      let code = try code(call[0], .eval, "eval", interpreter)
      return try interpreter.evaluate(
        code, globals: call[1].object as? DictObject, locals: call[2].object as? DictObject)
    },
    Entry("exec(source, globals=None, locals=None, /)", "Runs the statements in a text.") { call in
      let interpreter = call.interpreter
      func wrong(_ index: Int) -> Bool { !call[index].isNone && !(call[index].object is DictObject) }
      if wrong(1) {
        throw call.fail(.typeError, "exec() globals must be a dict, not \(interpreter.typeOf(call[1]).name)")
      }
      if wrong(2) {
        throw call.fail(.typeError, "locals must be a mapping or None, not \(interpreter.typeOf(call[2]).name)")
      }
      let code = try code(call[0], .exec, "exec", interpreter)
      _ = try interpreter.evaluate(code, globals: call[1].object as? DictObject, locals: call[2].object as? DictObject)
      return .none
    },
    Entry(
      "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)", "Parsed source for eval and exec."
    ) { call in
      guard let mode = CodeObject.Mode(rawValue: try call.string(2)) else {
        throw call.fail(.valueError, "compile() mode must be 'exec', 'eval' or 'single'")
      }
      let name = try call[1].bytes.map { String(decoding: $0, as: UTF8.self) } ?? call.string(1)
      return .object(try code(call[0], mode, "compile", call.interpreter, file: name))
    },
  ]

  private static func code(
    _ value: Value, _ mode: CodeObject.Mode, _ function: String, _ interpreter: Interpreter, file: String = "<string>"
  ) throws -> CodeObject {
    if let code = value.object as? CodeObject { return code }
    guard var text = value.string ?? value.bytes.map({ String(decoding: $0, as: UTF8.self) }) else {
      let also = function == "compile" ? "string, bytes or AST object" : "string, bytes or code object"
      throw interpreter.error(.typeError, "\(function)() arg 1 must be a \(also)")
    }
    if text.utf8.contains(0) { throw interpreter.error(.valueError, "source code string cannot contain null bytes") }
    if mode == .eval { text = String(text.drop { $0 == " " || $0 == "\t" }) }
    let source = SourceFile(name: file, text: text, isListed: false)
    switch Parser.parse(source, mode: .file) {
    case .complete(let statements):
      guard mode == .eval else { return CodeObject(source, statements, mode) }
      if statements.count == 1, case .expression = statements[0].kind { return CodeObject(source, statements, mode) }
      let range = statements.first?.range ?? SourceRange(0, 0)
      throw interpreter.syntaxError(SyntaxDiagnostic(message: "invalid syntax", range: range), source)
    case .invalid(let diagnostic): throw interpreter.syntaxError(diagnostic, source)
    case .incomplete:
      let end = SourceRange(source.bytes.count, source.bytes.count)
      throw interpreter.syntaxError(SyntaxDiagnostic(message: "unexpected EOF while parsing", range: end), source)
    }
  }
}

extension Interpreter {
  /// Runs code with the names of dicts, or with those of the code that runs.
  func evaluate(_ code: CodeObject, globals: DictObject?, locals: DictObject?) throws -> Value {
    try enterNative()
    defer { leaveNative() }
    guard let current = currentGlobals else { return .none }
    let outer = globals.map { namespace(of: $0) } ?? current
    if let locals, locals !== globals { return try evaluate(code, outer, locals) }
    if globals == nil, !runsModule, let visible = localDictionary.object as? DictObject {
      return try evaluate(code, outer, visible)
    }
    return try run(code, outer)
  }

  private var runsModule: Bool { depth > 0 && frames[depth - 1].code.kind == .module }

  /// Runs code in a namespace of its own that has the outer names and those of `locals`; what it assigns goes there.
  private func evaluate(_ code: CodeObject, _ outer: Namespace, _ locals: DictObject) throws -> Value {
    let inner = Namespace(journal: journal)
    for name in outer.names { if let value = outer.get(name) { inner.set(name, value) } }
    var before = AttributeTable()
    for (key, value) in locals.items {
      if let name = key.string { inner.set(Symbol(name), value) }
    }
    for name in inner.names { before[name] = inner.get(name) }
    let result = try run(code, inner)
    for name in inner.names {
      guard let value = inner.get(name), before[name].map({ !$0.isSame(as: value) }) ?? true else { continue }
      try locals.set(.text(name.name), value, self)
    }
    for name in before.keys where inner.get(name) == nil { try locals.remove(.text(name.name), self) }
    return result
  }

  private func run(_ code: CodeObject, _ namespace: Namespace) throws -> Value {
    let isStatement = code.mode == .exec
    let compiled: Code
    do {
      compiled = try Compiler.compile(code.statements, of: code.source, globals: namespace, isCell: !isStatement)
    } catch let diagnostic as SyntaxDiagnostic {
      throw syntaxError(diagnostic, code.source)
    }
    let function = FunctionObject(compiled, defaults: [], keywordDefaults: [], closure: [])
    let result = try call(.object(function))
    if isStatement || result.isUnbound { return .none }
    if code.mode == .single {
      if !result.isNone { print(try repr(result) + "\n") }
      return .none
    }
    return result
  }

  /// The namespace that a dict of globals stands for: the dict stays joined to it.
  private func namespace(of dict: DictObject) -> Namespace {
    if let known = dict.namespace { return known }
    let namespace = Namespace(journal: journal)
    for (key, value) in dict.items { if let name = key.string { namespace.set(Symbol(name), value) } }
    if namespace.get("__builtins__") == nil {
      namespace.set("__builtins__", .object(ModuleObject(name: "builtins", namespace: builtins)))
    }
    dict.join(globalMirror(of: namespace))
    return namespace
  }
}
