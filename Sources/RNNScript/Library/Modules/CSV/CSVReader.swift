/// Reads the rows of a CSV file: `csv.reader`.
final class CSVReader: IteratorObject {
  private enum State {
    case recordStart, fieldStart, escaped, field, quoted, escapedInQuotes, quoteInQuotes, lineEnd, afterEscapedEnd
  }

  let dialect: CSVDialect
  private let lines: IteratorObject
  private(set) var lineNumber = 0
  private var state = State.recordStart
  private var fields: [Value] = []
  private var characters = String.UnicodeScalarView()
  private var size = 0
  private var isNumeric = false

  /// How long a field may be.
  static let fieldLimit = 131_072

  init(_ lines: IteratorObject, _ dialect: CSVDialect) {
    self.lines = lines
    self.dialect = dialect
  }

  override var type: TypeObject { .csvReader }

  override func savedContent() -> (() -> Void)? {
    let lineNumber = lineNumber
    return { [self] in self.lineNumber = lineNumber }
  }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    interpreter.journal.willWrite(self)
    (fields, state, isNumeric) = ([], .recordStart, false)
    characters = .init()
    repeat {
      guard let line = try lines.next(interpreter) else {
        guard size > 0 || state == .quoted else { return nil }
        if dialect.isStrict { throw interpreter.error(.csvError, "unexpected end of data") }
        try save(interpreter)
        break
      }
      guard let text = line.string else {
        throw interpreter.error(
          .csvError,
          "iterator should return strings, not \(interpreter.typeOf(line).name) "
            + "(the file should be opened in text mode)")
      }
      lineNumber += 1
      for scalar in text.unicodeScalars { try take(scalar, interpreter) }
      try take(nil, interpreter)
    } while state != .recordStart
    return .list(fields)
  }

  private func save(_ interpreter: Interpreter) throws {
    let text = String(characters)
    characters = .init()
    size = 0
    guard isNumeric else { return fields.append(.text(text)) }
    isNumeric = false
    fields.append(try interpreter.call(.object(TypeObject.float), [.text(text)]))
  }

  private func add(_ scalar: Unicode.Scalar, _ interpreter: Interpreter) throws {
    size += 1
    if size > CSVReader.fieldLimit {
      throw interpreter.error(.csvError, "field larger than field limit (\(CSVReader.fieldLimit))")
    }
    characters.append(scalar)
  }

  /// Takes a character, or the end of a line for nil.
  private func take(_ scalar: Unicode.Scalar?, _ interpreter: Interpreter) throws {
    let isEnd = scalar == nil || scalar == "\n" || scalar == "\r"
    switch state {
    case .recordStart:
      if scalar == nil { return }
      if isEnd {
        state = .lineEnd
      } else {
        state = .fieldStart
        try take(scalar, interpreter)
      }
    case .fieldStart:
      if isEnd {
        try finish(scalar, interpreter)
      } else if scalar == dialect.quote, dialect.quoting != .none {
        state = .quoted
      } else if let scalar, scalar == dialect.escape {
        state = .escaped
      } else if scalar == " ", dialect.skipsInitialSpace {
        break
      } else if scalar == dialect.delimiter {
        try save(interpreter)
      } else if let scalar {
        isNumeric = dialect.quoting == .nonNumeric
        try add(scalar, interpreter)
        state = .field
      }
    case .escaped:
      try add(scalar ?? "\n", interpreter)
      state = scalar != nil && isEnd ? .afterEscapedEnd : .field
    case .afterEscapedEnd: if scalar != nil { try takeInField(scalar, isEnd, interpreter) }
    case .field: try takeInField(scalar, isEnd, interpreter)
    case .quoted:
      guard let scalar else { break }
      if scalar == dialect.escape {
        state = .escapedInQuotes
      } else if scalar == dialect.quote, dialect.quoting != .none {
        state = dialect.doublesQuotes ? .quoteInQuotes : .field
      } else {
        try add(scalar, interpreter)
      }
    case .escapedInQuotes:
      try add(scalar ?? "\n", interpreter)
      state = .quoted
    case .quoteInQuotes: try takeBehindQuote(scalar, isEnd, interpreter)
    case .lineEnd:
      if scalar == nil {
        state = .recordStart
      } else if !isEnd {
        throw interpreter.error(
          .csvError,
          "new-line character seen in unquoted field - do you need to open the file in universal-newline mode?")
      }
    }
  }

  private func finish(_ scalar: Unicode.Scalar?, _ interpreter: Interpreter) throws {
    try save(interpreter)
    state = scalar == nil ? .recordStart : .lineEnd
  }

  private func takeInField(_ scalar: Unicode.Scalar?, _ isEnd: Bool, _ interpreter: Interpreter) throws {
    if isEnd {
      try finish(scalar, interpreter)
    } else if let scalar, scalar == dialect.escape {
      state = .escaped
    } else if scalar == dialect.delimiter {
      try save(interpreter)
      state = .fieldStart
    } else if let scalar {
      try add(scalar, interpreter)
      state = .field
    }
  }

  private func takeBehindQuote(_ scalar: Unicode.Scalar?, _ isEnd: Bool, _ interpreter: Interpreter) throws {
    if let scalar, scalar == dialect.quote, dialect.quoting != .none {
      try add(scalar, interpreter)
      state = .quoted
    } else if scalar == dialect.delimiter {
      try save(interpreter)
      state = .fieldStart
    } else if isEnd {
      try finish(scalar, interpreter)
    } else if !dialect.isStrict, let scalar {
      try add(scalar, interpreter)
      state = .field
    } else {
      let quote = dialect.quote.map { String($0) } ?? ""
      throw interpreter.error(.csvError, "'\(dialect.delimiter)' expected after '\(quote)'")
    }
  }
}

extension TypeObject {
  /// The type of readers.
  nonisolated(unsafe) static let csvReader: TypeObject = TypeObject(
    name: "reader", module: "_csv", bases: [.iteratorType],
    getters: {
      [
        Getter("dialect", "How the file is written.") { value, _ in
          (value.object as? CSVReader).map { .object(CSVDialectObject($0.dialect)) } ?? .none
        },
        Getter("line_num", "How many lines were read.") { value, _ in
          .int((value.object as? CSVReader)?.lineNumber ?? 0)
        },
      ]
    })
}
