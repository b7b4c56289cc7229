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
    for warning in PlacementChecker.warnings(statements, stack: NativeStack()) {
      let line = source.line(at: warning.range.start)
      let text = source.lineText(line).trimmingSpaces
      host.receive(.errorText("\(source.name):\(line): SyntaxWarning: \(warning.message)\n  \(text)\n"))
    }
    let code: Code
    do {
      code = try Compiler.compile(statements, of: source, globals: namespace, isCell: mode == .cell)
    } catch let diagnostic as SyntaxDiagnostic {
      throw syntaxError(diagnostic, source)
    }
    if mode == .file, namespace.get(.documentation) == nil {
      namespace.set(.documentation, statements.documentation.map { .object(StringObject($0)) } ?? .none)
    }
    if namespace.get(.name) == nil { namespace.set(.name, .object(StringObject("__main__"))) }
    let function = FunctionObject(code, defaults: [], keywordDefaults: [], closure: [])
    do {
      if depth > 0 { return try CallArguments().withView { try run(function, $0) } }
      return try guardingMemory {
        defer { if mode == .cell { collectGarbage() } }
        return try CallArguments().withView { try run(function, $0) }
      }
    } catch {
      throw translate(error)
    }
  }

  /// Runs `body` with the heap and the limit of this interpreter; what waits at its end runs.
  private func guardingMemory<Result>(_ body: () throws -> Result) rethrows -> Result {
    let watch = MemoryWatch.begin(limit: memoryLimit, meter)
    defer { MemoryWatch.end(watch) }
    return try heap.during {
      defer { mourn() }
      return try body()
    }
  }

  /// A syntax error as an exception.
  public func syntaxError(_ diagnostic: SyntaxDiagnostic, _ source: SourceFile) -> ScriptError {
    let types: [String: TypeObject] = ["IndentationError": .indentationError, "TabError": .tabError]
    let error = error(types[diagnostic.type] ?? .syntaxError, diagnostic.message)
    error.exception.diagnostic = (diagnostic, source)
    func place(_ offset: Int) -> (line: Int, column: Int) {
      let line = source.line(at: min(offset, max(0, source.bytes.count - 1)))
      let start = source.lineStarts[line - 1]
      let bytes = source.bytes[min(start, source.bytes.count)..<max(start, min(offset, source.bytes.count))]
      return (line, String(decoding: bytes, as: UTF8.self).unicodeScalars.count + 1)
    }
    let (start, end) = (place(diagnostic.range.start), place(diagnostic.range.end))
    let facts: [(Symbol, Value)] = [
      ("msg", .object(StringObject(diagnostic.message))), ("filename", .object(StringObject(source.name))),
      ("lineno", .int(start.line)), ("offset", .int(start.column)),
      ("text", .object(StringObject(source.lineText(start.line) + "\n"))), ("end_lineno", .int(end.line)),
      ("end_offset", .int(end.column)), ("print_file_and_line", .none),
    ]
    for (name, value) in facts { error.exception.attributes[name] = value }
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

  /// The local variables as a dict: that of the module itself outside of functions.
  var localDictionary: Value {
    guard depth > 0 else { return .object(DictObject()) }
    let frame = frames[depth - 1]
    if frame.code.kind == .module { return globalDictionary(of: frame.code.globals) }
    let dict = DictObject()
    for (name, value) in currentLocals { dict.set(name.name, value) }
    return .object(dict)
  }

  /// Gives a warning once for each place: `file:line: UserWarning: …` to the error text.
  public func warn(_ category: TypeObject, _ message: String) {
    if warnThroughModule(category, message) { return }
    let place = place(level: 1)
    let line = place.text.trimmingSpaces
    let text = "\(place.file):\(place.line): \(category.shortName): \(message)\n\(line.isEmpty ? "" : "  \(line)\n")"
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
      let shape = (frame.layout.callShapes + Int(i.c)).pointee.takeUnretainedValue()
      bases = Array(UnsafeBufferPointer(start: base + 1, count: shape.positionalCount))
      for (offset, name) in shape.keywords.enumerated() {
        keywords.append((name, base[1 + shape.positionalCount + offset]))
      }
    }
    try enterNative()
    defer { leaveNative() }
    return try makeClass(body, bases, keywords)
  }

  /// Chooses the metaclass, runs the body and calls the metaclass.
  private func makeClass(
    _ body: FunctionObject, _ given: [Value], _ keywords: [(name: Symbol, value: Value)]
  ) throws -> Value {
    let (bases, written) = try resolveBases(given)
    var keywords = keywords
    var metaclass = bases.first.map { Value.object(typeOf($0)) } ?? .object(TypeObject.type)
    if let index = keywords.firstIndex(where: { $0.name == "metaclass" }) {
      metaclass = keywords.remove(at: index).value
    }
    if let type = metaclass.object as? TypeObject, type.isSubtype(of: .type) {
      metaclass = .object(try self.metaclass(type, of: bases))
    }
    let name = body.code.name
    let inner = try push(body.layout, result: 0)
    inner.setCallee(body)
    inner.members = AttributeTable()
    var prepared: DictObject?
    if let prepare = (metaclass.object as? TypeObject)?.metaclassHook(.prepare) {
      leave(inner)
      let arguments = [
        .object(metaclass.object ?? TypeObject.type), Value.object(StringObject(name)), .object(TupleObject(bases)),
      ]
      let function =
        (prepare.object as? ClassMethodObject)?.function ?? (prepare.object as? StaticMethodObject)?.function
      let positional = prepare.object is ClassMethodObject ? arguments : Array(arguments.dropFirst())
      let namespace = try call(function ?? prepare, positional, keywords: keywords)
      prepared = namespace.object as? DictObject
      let again = try push(body.layout, result: 0)
      again.setCallee(body)
      again.members = try attributes(of: namespace)
      again.namespace = prepared?.personality == nil ? nil : prepared
    }
    classMembers = AttributeTable()
    let cell = try execute()
    var members = classMembers
    classMembers = AttributeTable()
    if let written { members[.originalBases] = .object(TupleObject(written)) }
    if metaclass.object === TypeObject.type {
      if cell.object is CellObject { members[.classCellName] = cell }
      return .object(try makeClass(name, bases: bases, members: members, keywords: keywords))
    }
    if cell.object is CellObject { members[.classCellName] = cell }
    let namespace = prepared ?? DictObject()
    for (key, value) in members.items {
      let key = Value.object(StringObject(key.name))
      // What the body stored is in a prepared mapping already.
      if prepared?.personality == nil || [.originalBases, .classCellName].contains(Symbol(key.string ?? "")) {
        try namespace.set(key, value, self)
      }
    }
    let type = try call(
      metaclass, [.object(StringObject(name)), .object(TupleObject(bases)), .object(namespace)], keywords: keywords)
    if let cell = cell.object as? CellObject, cell.value.isUnbound { cell.value = type }
    return type
  }

  /// The items of a mapping with texts as keys.
  func attributes(of mapping: Value) throws -> AttributeTable {
    guard let dict = mapping.object as? DictObject else {
      throw error(.typeError, "metaclass __prepare__() must return a mapping, not \(typeOf(mapping).name)")
    }
    var table = AttributeTable()
    for (key, value) in dict.items {
      if let key = key.object as? StringObject { table[Symbol(key.value)] = value }
    }
    return table
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
