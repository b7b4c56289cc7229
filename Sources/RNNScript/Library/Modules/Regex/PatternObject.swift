/// A compiled regular expression: `re.Pattern`.
final class PatternObject: Object {
  /// The pattern as it was given.
  let source: Value
  /// What it means.
  let regex: ParsedRegex
  /// Whether it is for `str`.
  let isText: Bool
  /// What belongs to the module.
  let state: RegexState
  /// The template that was last used with `sub`.
  var lastTemplate: (source: String, template: RegexTemplate)?

  private var narrow: RegexProgram?
  private var wide: RegexProgram?
  private var patientNarrow: RegexProgram?
  private var patientWide: RegexProgram?

  /// Compiles a parsed pattern.
  ///
  /// Throws RegexFailure where PCRE2 refuses it.
  init(_ source: Value, _ regex: ParsedRegex, isText: Bool, _ state: RegexState, _ interpreter: Interpreter) throws {
    self.source = source
    self.regex = regex
    self.isText = isText
    self.state = state
    super.init()
    _ = try program(isNarrow: !isText || !regex.hasWideCharacters, isPatient: false, interpreter)
  }

  override var type: TypeObject { .regexPattern }

  /// The compiled form for a kind of text.
  private func program(isNarrow: Bool, isPatient: Bool, _ interpreter: Interpreter) throws -> RegexProgram {
    let slot: ReferenceWritableKeyPath<PatternObject, RegexProgram?> =
      isNarrow ? (isPatient ? \.patientNarrow : \.narrow) : (isPatient ? \.patientWide : \.wide)
    if let known = self[keyPath: slot] { return known }
    let text = try RegexWriter.write(regex, isNarrow: isNarrow, isText: isText, asksOften: isPatient, interpreter)
    let program = try RegexProgram(
      text, isNarrow: isNarrow, usesUnicode: !isNarrow && !regex.flags.contains(.ascii))
    self[keyPath: slot] = program
    return program
  }

  /// What searches a text.
  func matcher(for subject: RegexSubject, _ interpreter: Interpreter) throws -> RegexMatcher {
    let isNarrow = !isText || (subject.isNarrow && !regex.hasWideCharacters)
    return try RegexMatcher(
      try program(isNarrow: isNarrow, isPatient: false, interpreter), isNarrow: isNarrow,
      patient: { [self] in try program(isNarrow: isNarrow, isPatient: true, interpreter) }, interpreter)
  }

  /// The text that a call is to search.
  ///
  /// Throws TypeError where it is none, or is bytes for a pattern of text.
  func subject(_ value: Value, _ interpreter: Interpreter) throws -> RegexSubject {
    if let known = state.lastSubject, known.value.isSame(as: value), known.isText == isText { return known }
    guard let subject = RegexSubject(value) else {
      throw interpreter.error(
        .typeError, "expected string or bytes-like object, got '\(interpreter.typeOf(value).name)'")
    }
    guard subject.isText == isText else {
      throw interpreter.error(
        .typeError,
        isText
          ? "cannot use a string pattern on a bytes-like object" : "cannot use a bytes pattern on a string-like object")
    }
    state.lastSubject = subject.isNarrow ? nil : subject
    return subject
  }

  /// The number of a group: its number, or what its name stands for.
  ///
  /// Throws IndexError.
  func group(_ value: Value, _ interpreter: Interpreter) throws -> Int {
    if let name = value.string {
      if let known = regex.names.first(where: { $0.name == name }) { return known.number }
    } else if let number = try interpreter.indexValue(value), number >= 0, number <= regex.groupCount {
      return number
    }
    throw interpreter.error(.indexError, "no such group")
  }

  // MARK: Protocols

  override func representation(_ interpreter: Interpreter) throws -> String {
    var flags = regex.flags
    if isText, flags.intersection(.kinds) == .unicode { flags.remove(.unicode) }
    let source = String(try interpreter.repr(source).unicodeScalars.prefix(200))
    return "re.compile(\(source)" + (flags.isEmpty ? ")" : ", \(RegexFlagObject.text(flags, byNumber: true)))")
  }

  override func hashValue(_ interpreter: Interpreter) throws -> Int? {
    try interpreter.hash(source) ^ regex.flags.rawValue
  }

  override func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let other = other.object as? PatternObject, operation == .equal || operation == .notEqual else { return nil }
    let isEqual =
      try isText == other.isText && regex.flags == other.regex.flags && interpreter.equals(source, other.source)
    return .bool(isEqual == (operation == .equal))
  }
}
