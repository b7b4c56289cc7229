/// One level of a traceback: where in a function the exception came from.
public struct TracebackFrame {
  private let code: Code
  private let place: Int
  /// Whether an instruction that calls a method failed to find it.
  private let lacksMethod: Bool
  /// How many comprehensions around the place lie within this frame's call.
  private let level: Int

  init(_ code: Code, _ place: Int, lacksMethod: Bool = false, level: Int = 0) {
    self.code = code
    self.place = place
    self.lacksMethod = lacksMethod
    self.level = level
  }

  /// The comprehensions that run in place here, the innermost first.
  private var comprehensions: [Code.Comprehension] { code.comprehensions.filter { $0.range.contains(place) } }

  /// The function's name; `<module>` outside of functions.
  public var function: String {
    let inside = comprehensions
    return level < inside.count ? inside[level].name : code.name
  }
  /// The source.
  public var source: SourceFile { code.source }

  /// The expression that failed.
  public var range: SourceRange {
    if level > 0, level <= comprehensions.count { return comprehensions[level - 1].source }
    if lacksMethod, let anchor = code.anchors[place] { return anchor }
    return place < code.ranges.count ? code.ranges[place] : SourceRange(0, 0)
  }

  /// The operator within a binary operation, the bracket of a subscript: what 3.11 marks with `^` among `~`.
  public var anchor: SourceRange? {
    level == 0 && code.method(calledAt: place) == nil ? code.anchors[place] : nil
  }

  /// The 1-based line.
  public var line: Int { source.line(at: range.start) }
}

/// An exception: its type, arguments and traceback.
public final class ExceptionObject: Object {
  /// The exception's class.
  public internal(set) var exceptionType: TypeObject
  /// What it was made with.
  @exclusivity(unchecked) public internal(set) var arguments: [Value]
  /// `raise … from cause`.
  public internal(set) var cause: ExceptionObject?
  /// The exception that was being handled when this one was raised.
  public internal(set) var context: ExceptionObject?
  /// Whether `raise … from None` hides the context.
  public internal(set) var suppressesContext = false
  /// Where it came from, the innermost frame first.
  public internal(set) var traceback: [TracebackFrame] = []
  /// Attributes that were assigned.
  @exclusivity(unchecked) public internal(set) var attributes = AttributeTable()
  /// What a SyntaxError reports.
  public internal(set) var diagnostic: (SyntaxDiagnostic, SourceFile)?
  /// Completes "did you mean" in the traceback.
  var suggestion: String?

  /// Makes an exception.
  public init(_ type: TypeObject, _ arguments: [Value] = []) {
    exceptionType = type
    self.arguments = arguments
    super.init()
    track()
  }

  deinit { Dismantling.release(self) }

  override public var type: TypeObject { exceptionType }

  override public func savedContent() -> (() -> Void)? {
    let (arguments, cause, context, attributes) = (arguments, cause, context, attributes)
    return { [self] in
      self.arguments = arguments
      self.cause = cause
      self.context = context
      self.attributes = attributes
    }
  }

  override public func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(exceptionType)
    visitor.visit(&arguments)
    visitor.visit(&attributes)
    visitor.visit(cause)
    visitor.visit(context)
  }

  override public func surrenderReferences(to pile: inout [Object]) {
    if let cause { pile.append(cause) }
    if let context { pile.append(context) }
    cause = nil
    context = nil
    Dismantling.surrender(&arguments, to: &pile)
    Dismantling.surrender(&attributes, to: &pile)
  }

  override public func attribute(_ name: Symbol, _ interpreter: Interpreter) throws -> Value? {
    try exceptionType.instanceAttribute(name, of: .object(self), own: attributes[name], interpreter)
  }

  override public func setAttribute(_ name: Symbol, to value: Value, _ interpreter: Interpreter) throws {
    if try exceptionType.interceptsAssignment(name, of: self, value: value, interpreter) { return }
    interpreter.journal.willWrite(self)
    attributes[name] = value
  }

  override public func deleteAttribute(_ name: Symbol, _ interpreter: Interpreter) throws {
    if try exceptionType.interceptsAssignment(name, of: self, value: nil, interpreter) { return }
    guard attributes[name] != nil else { throw interpreter.attributeError(of: .object(self), name) }
    interpreter.journal.willWrite(self)
    attributes.removeValue(name)
  }

  override public func attributeNames(_ interpreter: Interpreter) -> [Symbol] {
    Array(attributes.keys) + type.allAttributeNames
  }

  override public func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    exceptionType.isUserDefined ? try interpreter.userCompare(self, operation, other) : nil
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    if exceptionType.isUserDefined, let text = try interpreter.userText(self, .representation) { return text }
    let parts = try shownArguments.map { try interpreter.repr($0) }
    return "\(exceptionType.name)(\(parts.joined(separator: ", ")))"
  }

  /// The arguments as `args` gives them: the file of an OSError is an attribute.
  var shownArguments: [Value] {
    arguments.count > 2 && exceptionType.isSubtype(of: .osError) ? Array(arguments.prefix(2)) : arguments
  }

  override public func text(_ interpreter: Interpreter) throws -> String {
    if exceptionType.isUserDefined, let text = try interpreter.userText(self, .text) { return text }
    return try plainText(interpreter)
  }

  /// The text as the native exception makes it.
  func plainText(_ interpreter: Interpreter) throws -> String {
    if let (diagnostic, source) = diagnostic {
      let line = source.line(at: min(diagnostic.range.start, max(0, source.bytes.count - 1)))
      let file = source.name.split(separator: "/").last.map(String.init) ?? source.name
      return "\(diagnostic.message) (\(file), line \(line))"
    }
    switch arguments.count {
    case 5 where exceptionType.isSubtype(of: .unicodeError):
      if let text = try UnicodeFailure.text(of: self, interpreter) { return text }
      return try TupleObject(arguments).representation(interpreter)
    case 0: return ""
    case 1:
      // A key is shown as it is: `KeyError: 'a'`.
      if exceptionType.isSubtype(of: .keyError) { return try interpreter.repr(arguments[0]) }
      return try interpreter.text(arguments[0])
    case 2 where exceptionType.isSubtype(of: .osError):
      return "[Errno \(try interpreter.text(arguments[0]))] \(try interpreter.text(arguments[1]))"
    case 3 where exceptionType.isSubtype(of: .osError):
      let (number, reason) = (try interpreter.text(arguments[0]), try interpreter.text(arguments[1]))
      return "[Errno \(number)] \(reason): \(try interpreter.repr(arguments[2]))"
    case 5 where exceptionType.isSubtype(of: .osError):
      let (number, reason) = (try interpreter.text(arguments[0]), try interpreter.text(arguments[1]))
      let names = "\(try interpreter.repr(arguments[2])) -> \(try interpreter.repr(arguments[4]))"
      return "[Errno \(number)] \(reason): \(names)"
    default: return try TupleObject(arguments).representation(interpreter)
    }
  }
}
