extension Interpreter {
  /// How a source is run.
  public enum Mode: Sendable { case file, cell }

  /// Runs a source. `.cell` gives the value of the last statement where that is an expression without a semicolon
  /// behind it, else `.unbound`. Throws ScriptError.
  @discardableResult
  public func run(_ source: SourceFile, in namespace: Namespace, mode: Mode = .file) throws -> Value {
    switch Parser.parse(source, mode: .file) {
    case .complete(let statements): return try run(statements, of: source, in: namespace, mode: mode)
    case .invalid(let diagnostic): throw syntaxError(diagnostic, source)
    case .incomplete:
      throw syntaxError(
        SyntaxDiagnostic(message: "unexpected EOF while parsing", range: SourceRange(source.bytes.count, source.bytes.count)),
        source)
    }
  }

  /// Runs parsed statements of a source.
  @discardableResult
  public func run(
    _ statements: [Statement], of source: SourceFile, in namespace: Namespace, mode: Mode = .file
  ) throws -> Value {
    throw error(.notImplementedError, "the machine")
  }

  /// Runs a function that a script defined.
  func run(_ function: FunctionObject, _ arguments: CallArguments) throws -> Value {
    throw error(.notImplementedError, "the machine")
  }

  /// A syntax error as an exception.
  func syntaxError(_ diagnostic: SyntaxDiagnostic, _ source: SourceFile) -> ScriptError {
    let types: [String: TypeObject] = ["IndentationError": .indentationError, "TabError": .tabError]
    let error = error(types[diagnostic.type] ?? .syntaxError, diagnostic.message)
    error.exception.diagnostic = (diagnostic, source)
    return error
  }

  /// The exception that `raise value` raises.
  func exception(from value: Value) throws -> ExceptionObject {
    if let exception = value.object as? ExceptionObject { return exception }
    if let type = value.object as? TypeObject, type.isSubtype(of: .baseException),
      let exception = try call(value).object as? ExceptionObject
    {
      return exception
    }
    throw error(.typeError, "exceptions must derive from BaseException")
  }

  /// Collects cycles of objects that nothing refers to.
  public func collectCycles() {}

  /// Gives a warning once for each place: `file:line: UserWarning: …` to the error text.
  public func warn(_ category: TypeObject, _ message: String) {
    host.receive(.errorText("\(category.name): \(message)\n"))
  }

  /// An exception as CPython 3.11 shows it.
  public func render(_ error: ScriptError) -> String {
    "\(error.exception.type.name): \((try? text(.object(error.exception))) ?? "")\n"
  }

  /// A syntax error as CPython 3.11 shows it.
  public func render(_ diagnostic: SyntaxDiagnostic, of source: SourceFile) -> String {
    render(syntaxError(diagnostic, source))
  }
}
