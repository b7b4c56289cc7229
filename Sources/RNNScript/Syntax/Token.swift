/// A word of the source text: what the scanner makes and the parser reads.
public struct Token: Sendable, Equatable {
  /// The classes of tokens.
  public enum Kind: UInt8, Sendable {
    case name
    case keyword
    case number
    case string
    /// An operator, bracket or other punctuation.
    case mark
    /// The end of a logical line.
    case newline
    /// A line break that ends no statement; only in the tolerant stream.
    case lineBreak
    /// A comment; only in the tolerant stream.
    case comment
    case indent
    case dedent
    /// The end of the source.
    case end
    /// Text that is no token.
    case error
  }

  /// Its class.
  public var kind: Kind
  /// Which keyword or punctuation it is; nil for the other classes.
  public var lexeme: Lexeme?
  /// How many brackets are open after it.
  public var level: UInt8
  /// The bytes that it covers.
  public var range: SourceRange
}

extension Token {
  /// Whether an operand can end with it.
  var endsOperand: Bool {
    switch kind {
    case .name, .number, .string: true
    default: lexeme == .rightParenthesis || lexeme == .rightBracket || lexeme == .rightBrace
    }
  }
}

/// The keywords and the punctuation of the language.
public enum Lexeme: String, Sendable, CaseIterable {
  case `false` = "False"
  case nothing = "None"
  case `true` = "True"
  case and, `as`, assert, async, await, `break`, `class`, `continue`, def, del, elif, `else`, except, finally, `for`
  case from, global, `if`, `import`, `in`, `is`, lambda, nonlocal, not, or, pass, raise, `return`, `try`, `while`
  case with, yield

  case leftParenthesis = "("
  case rightParenthesis = ")"
  case leftBracket = "["
  case rightBracket = "]"
  case leftBrace = "{"
  case rightBrace = "}"
  case comma = ","
  case colon = ":"
  case semicolon = ";"
  case dot = "."
  case ellipsis = "..."
  case arrow = "->"
  case assign = "="
  case walrus = ":="
  case plus = "+"
  case minus = "-"
  case star = "*"
  case doubleStar = "**"
  case slash = "/"
  case doubleSlash = "//"
  case percent = "%"
  case at = "@"
  case leftShift = "<<"
  case rightShift = ">>"
  case ampersand = "&"
  case bar = "|"
  case caret = "^"
  case tilde = "~"
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case plusAssign = "+="
  case minusAssign = "-="
  case starAssign = "*="
  case doubleStarAssign = "**="
  case slashAssign = "/="
  case doubleSlashAssign = "//="
  case percentAssign = "%="
  case atAssign = "@="
  case leftShiftAssign = "<<="
  case rightShiftAssign = ">>="
  case ampersandAssign = "&="
  case barAssign = "|="
  case caretAssign = "^="

  /// Whether it is spelled with letters.
  public var isKeyword: Bool { rawValue.utf8.first.map { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7a } ?? false }

  /// The keywords by their text.
  static let keywords: [String: Lexeme] = {
    var table: [String: Lexeme] = [:]
    for lexeme in Lexeme.allCases where lexeme.isKeyword { table[lexeme.rawValue] = lexeme }
    return table
  }()

  /// The punctuation by its bytes, packed into one number (at most three bytes).
  static let marks: [UInt32: Lexeme] = {
    var table: [UInt32: Lexeme] = [:]
    for lexeme in Lexeme.allCases where !lexeme.isKeyword {
      table[lexeme.rawValue.utf8.reduce(0) { $0 << 8 | UInt32($1) }] = lexeme
    }
    return table
  }()

  /// The operator of an augmented assignment such as `+=`.
  var augmentedOperator: BinaryOperator? {
    let text = rawValue
    guard !isKeyword, text.utf8.count >= 2, text.utf8.last == UInt8(ascii: "=") else { return nil }
    return BinaryOperator(rawValue: String(text.dropLast()))
  }
}
