extension Interpreter {
  /// How a source is run.
  public enum Mode: Sendable { case file, cell }

  /// Runs a source.
  ///
  /// `.cell` gives the value of the last statement where that is an expression without a semicolon behind it, else
  /// `.unbound`. Throws ScriptError.
  @discardableResult
  public func run(_ source: SourceFile, in namespace: Namespace, mode: Mode = .file) throws -> Value {
    switch Parser.parse(source, mode: .file) {
    case .complete(let statements): return try run(statements, of: source, in: namespace, mode: mode)
    case .invalid(let diagnostic): throw syntaxError(diagnostic, source)
    case .incomplete:
      let end = SourceRange(source.bytes.count, source.bytes.count)
      throw syntaxError(SyntaxDiagnostic(message: "unexpected EOF while parsing", range: end), source)
    }
  }

  /// Runs parsed statements of a source.
  ///
  /// Throws ScriptError.
  @discardableResult
  public func run(
    _ statements: [Statement], of source: SourceFile, in namespace: Namespace, mode: Mode = .file
  ) throws -> Value {
    noteThread()
    namespace.onNewName = onGlobalWrite
    let code: Code
    do {
      code = try Compiler.compile(statements, of: source, globals: namespace, isCell: mode == .cell)
    } catch let diagnostic as SyntaxDiagnostic {
      throw syntaxError(diagnostic, source)
    }
    if namespace.get(.name) == nil { namespace.set(.name, .object(StringObject("__main__"))) }
    let function = FunctionObject(code, defaults: [], keywordDefaults: [], closure: [])
    do {
      return try run(function, CallArguments())
    } catch {
      throw translate(error)
    }
  }

  /// A syntax error as an exception.
  public func syntaxError(_ diagnostic: SyntaxDiagnostic, _ source: SourceFile) -> ScriptError {
    let types: [String: TypeObject] = ["IndentationError": .indentationError, "TabError": .tabError]
    let error = error(types[diagnostic.type] ?? .syntaxError, diagnostic.message)
    error.exception.diagnostic = (diagnostic, source)
    return error
  }

  /// The globals of the code that runs; nil outside of a run.
  public var currentGlobals: Namespace? { depth > 0 ? frames[depth - 1].code.globals : nil }

  /// The variables of the function that runs, or of its module: what `locals()` gives.
  public var currentLocals: [(name: Symbol, value: Value)] {
    guard depth > 0 else { return [] }
    let frame = frames[depth - 1]
    if let members = frame.members { return zip(members.keys, members.values).map { ($0, $1) } }
    guard frame.code.kind == .module else { return frame.locals }
    let globals = frame.code.globals
    return globals.names.compactMap { name in globals.get(name).map { (name, $0) } }
  }

  /// Gives a warning once for each place: `file:line: UserWarning: …` to the error text.
  public func warn(_ category: TypeObject, _ message: String) {
    var place = ""
    var line = ""
    if depth > 0 {
      let frame = frames[depth - 1]
      let position = max(0, frame.position - 1)
      let range = position < frame.code.ranges.count ? frame.code.ranges[position] : SourceRange(0, 0)
      let number = frame.code.source.line(at: range.start)
      place = "\(frame.code.source.name):\(number): "
      let text = frame.code.source.lineText(number).trimmingSpaces
      line = text.isEmpty ? "" : "  \(text)\n"
    }
    let text = "\(place)\(category.name): \(message)\n\(line)"
    if givenWarnings.insert(text).inserted { host.receive(.errorText(text)) }
  }

  /// Runs the body of a class and makes the class.
  func makeClass(_ i: Instruction, _ frame: Frame) throws -> Value {
    let r = frame.registers
    let base = r + Int(i.b)
    guard let body = base[0].object as? FunctionObject else { return .none }
    var bases: [Value] = []
    var keywords: [(name: Symbol, value: Value)] = []
    if i.c < 0 {
      bases = (base[1].object as? ListObject)?.elements ?? []
      for (key, value) in (base[2].object as? DictObject)?.items ?? [] {
        keywords.append((Symbol(try text(key)), value))
      }
    } else {
      let shape = frame.code.callShapes[Int(i.c)]
      bases = Array(UnsafeBufferPointer(start: base + 1, count: shape.positionalCount))
      for (offset, name) in shape.keywords.enumerated() {
        keywords.append((name, base[1 + shape.positionalCount + offset]))
      }
    }
    try enterNative()
    defer { leaveNative() }
    let inner = try push(body, result: 0)
    inner.members = AttributeTable()
    classMembers = AttributeTable()
    let cell = try execute()
    let type = try makeClass(body.code.name, bases: bases, members: classMembers, keywords: keywords)
    if let cell = cell.object as? CellObject { cell.value = .object(type) }
    return .object(type)
  }
}

extension String {
  /// The text without blanks at both ends.
  var trimmingSpaces: String {
    var text = Substring(self)
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}
