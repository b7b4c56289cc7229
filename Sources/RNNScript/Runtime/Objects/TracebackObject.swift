/// A traceback as scripts see it: the frames from here on down to where the exception came from.
final class TracebackObject: Object {
  private let frames: ArraySlice<TracebackFrame>

  /// Makes a traceback; nil where there are no frames.
  init?(_ frames: ArraySlice<TracebackFrame>) {
    if frames.isEmpty { return nil }
    self.frames = frames
  }

  /// The traceback of an exception; None where it has not been raised.
  static func value(of exception: ExceptionObject) -> Value {
    TracebackObject(ArraySlice(exception.traceback.reversed())).map { .object($0) } ?? .none
  }

  override var type: TypeObject { .traceback }

  /// The frames, the outermost first.
  var all: [TracebackFrame] { Array(frames) }

  fileprivate var first: TracebackFrame? { frames.first }
  fileprivate var next: Value { TracebackObject(frames.dropFirst()).map { .object($0) } ?? .none }
}

/// A call as scripts see it: `sys._getframe()`, `traceback.tb_frame`.
final class FrameObject: Object {
  let name: String
  let source: SourceFile
  let line: Int
  let firstLine: Int
  let globals: Value
  let locals: Value
  let back: Value

  init(
    name: String, source: SourceFile, line: Int, firstLine: Int = 1, globals: Value = .none, locals: Value = .none,
    back: Value = .none
  ) {
    self.name = name
    self.source = source
    self.line = line
    self.firstLine = firstLine
    self.globals = globals
    self.locals = locals
    self.back = back
  }

  override var type: TypeObject { .frame }

  override func representation(_ interpreter: Interpreter) -> String {
    "<frame at \(address), file '\(source.name)', line \(line), code \(name)>"
  }
}

/// The code of functions and frames as scripts see it.
final class FunctionCodeObject: Object {
  let name: String
  let source: SourceFile
  let firstLine: Int
  /// The code, where a function has it.
  let code: Code?

  init(name: String, source: SourceFile, firstLine: Int = 1, code: Code? = nil) {
    self.name = name
    self.source = source
    self.firstLine = firstLine
    self.code = code
  }

  override var type: TypeObject { .code }

  override func representation(_ interpreter: Interpreter) -> String {
    "<code object \(name) at \(address), file \"\(source.name)\", line \(firstLine)>"
  }
}

extension TypeObject {
  nonisolated(unsafe) static let traceback: TypeObject = .init(
    name: "traceback",
    getters: {
      [
        Getter("tb_lineno", "The line.") { value, _ in
          .int((value.object as? TracebackObject)?.first?.line ?? 0)
        },
        Getter("tb_next", "The traceback of the call that was made here.") { value, _ in
          (value.object as? TracebackObject)?.next ?? .none
        },
        Getter("tb_frame", "The call.") { value, _ in
          guard let frame = (value.object as? TracebackObject)?.first else { return .none }
          return .object(FrameObject(name: frame.function, source: frame.source, line: frame.line))
        },
      ]
    })

  nonisolated(unsafe) static let frame: TypeObject = .init(
    name: "frame",
    getters: {
      [
        frameGetter("f_lineno", "The line.") { .int($0.line) },
        frameGetter("f_code", "The code.") {
          .object(FunctionCodeObject(name: $0.name, source: $0.source, firstLine: $0.firstLine))
        },
        frameGetter("f_globals", "The globals.") { $0.globals },
        frameGetter("f_locals", "The local variables.") { $0.locals },
        frameGetter("f_back", "The call around.") { $0.back },
      ]
    })

  nonisolated(unsafe) static let code: TypeObject = .init(
    name: "code",
    getters: {
      [
        codeGetter("co_name", "The name.") { .object(StringObject($0.name)) },
        codeGetter("co_qualname", "The name with what is around it.") {
          .object(StringObject($0.code?.qualifiedName ?? $0.name))
        },
        codeGetter("co_filename", "The file.") { .object(StringObject($0.source.name)) },
        codeGetter("co_firstlineno", "The line where it begins.") { .int($0.firstLine) },
        codeGetter("co_argcount", "How many positional parameters there are.") {
          .int($0.code?.parameters.positionalCount ?? 0)
        },
        codeGetter("co_posonlyargcount", "How many of them take no keywords.") {
          .int($0.code?.parameters.positionalOnlyCount ?? 0)
        },
        codeGetter("co_kwonlyargcount", "How many keyword-only parameters there are.") {
          .int($0.code?.parameters.keywordOnlyCount ?? 0)
        },
        codeGetter("co_flags", "4 for *args, 8 for **kwargs, 32 for generators.") { object in
          guard let code = object.code else { return .int(0) }
          let flags = (code.parameters.hasStar ? 4 : 0) | (code.parameters.hasDoubleStar ? 8 : 0)
          return .int(3 | flags | (code.isGenerator ? 32 : 0))
        },
        codeGetter("co_varnames", "The parameters and local variables.") { object in
          let names = object.code?.variableNames.filter { !(object.code?.freeNames.contains($0) ?? false) } ?? []
          return .object(TupleObject(names.map { .object(StringObject($0.name)) }))
        },
        codeGetter("co_freevars", "The names that the closure holds.") {
          .object(TupleObject(($0.code?.freeNames ?? []).map { .object(StringObject($0.name)) }))
        },
      ]
    })

  private static func frameGetter(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (FrameObject) -> Value
  ) -> Getter {
    Getter(name, summary) { value, _ in (value.object as? FrameObject).map(read) ?? .none }
  }

  private static func codeGetter(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (FunctionCodeObject) -> Value
  ) -> Getter {
    Getter(name, summary) { value, _ in (value.object as? FunctionCodeObject).map(read) ?? .none }
  }
}

extension Interpreter {
  /// The call that is `level` calls further out than the one that runs; None past the outermost.
  func frameObject(_ level: Int) -> Value {
    let index = depth - 1 - level
    guard index >= 0, level >= 0 else { return .none }
    let frame = frames[index]
    let code = frame.code
    let position = max(0, frame.position - 1)
    let range = position < code.ranges.count ? code.ranges[position] : SourceRange(0, 0)
    let locals = DictObject()
    let globals = globalDictionary(of: code.globals)
    for (name, value) in frame.locals { locals.set(name.name, value) }
    // Frames further out are few where anyone asks: the chain is as deep as it is wanted.
    let back = level < 20 ? frameObject(level + 1) : .none
    return .object(
      FrameObject(
        name: code.name, source: code.source, line: code.source.line(at: range.start), globals: globals,
        locals: code.kind == .module ? globals : .object(locals), back: back))
  }
}
