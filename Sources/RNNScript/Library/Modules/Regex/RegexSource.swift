/// Why a regular expression or a template was refused.
struct RegexFailure: Error {
  /// What is raised.
  enum Kind { case pattern, overflow, value, index }

  var kind = Kind.pattern
  let message: String
  /// Where in the text; nil for all of it.
  var position: Int?
}

/// The characters of a pattern or a template, one piece after the other: a character, or a backslash with what it escapes.
struct RegexSource {
  /// The code points; bytes where the pattern is one of bytes.
  let characters: [UInt32]
  /// Whether the pattern is a `str`.
  let isText: Bool
  /// The present piece: empty at the end.
  private(set) var next: ArraySlice<UInt32> = []
  private var end = 0

  init(_ characters: [UInt32], isText: Bool) throws(RegexFailure) {
    self.characters = characters
    self.isText = isText
    try advance()
  }

  /// Where the present piece begins.
  var position: Int { end - next.count }
  /// Whether nothing is left.
  var isAtEnd: Bool { next.isEmpty }
  /// The character, where the piece is one.
  var single: UInt32? { next.count == 1 ? next.first : nil }

  private mutating func advance() throws(RegexFailure) {
    guard end < characters.count else {
      next = []
      return
    }
    var stop = end + 1
    if characters[end] == "\\" {
      guard stop < characters.count else {
        throw RegexFailure(message: "bad escape (end of pattern)", position: characters.count - 1)
      }
      stop += 1
    }
    next = characters[end..<stop]
    end = stop
  }

  /// Whether the present piece is this character.
  func isAt(_ character: Unicode.Scalar) -> Bool { single == character.value }

  /// Goes on where the present piece is this character.
  mutating func take(_ character: Unicode.Scalar) throws(RegexFailure) -> Bool {
    guard isAt(character) else { return false }
    try advance()
    return true
  }

  /// Gives the present piece and goes on.
  mutating func get() throws(RegexFailure) -> ArraySlice<UInt32> {
    let piece = next
    try advance()
    return piece
  }

  /// Gives up to `limit` characters that fulfil a condition.
  mutating func get(_ limit: Int, while isWanted: (UInt32) -> Bool) throws(RegexFailure) -> [UInt32] {
    var taken: [UInt32] = []
    while taken.count < limit, let character = single, isWanted(character) {
      taken.append(character)
      try advance()
    }
    return taken
  }

  /// Gives what stands before a character, which is passed.
  mutating func get(until terminator: Unicode.Scalar, _ name: String) throws(RegexFailure) -> [UInt32] {
    var taken: [UInt32] = []
    while true {
      let piece = try get()
      if piece.isEmpty {
        if taken.isEmpty { throw failure("missing \(name)") }
        throw failure("missing \(terminator), unterminated name", taken.count)
      }
      if piece.count == 1, piece.first == terminator.value {
        if taken.isEmpty { throw failure("missing \(name)", 1) }
        return taken
      }
      taken += piece
    }
  }

  /// Goes back to a position.
  mutating func seek(_ position: Int) throws(RegexFailure) {
    end = position
    try advance()
  }

  /// A failure at the present place, or `offset` characters before it.
  func failure(_ message: String, _ offset: Int = 0) -> RegexFailure {
    RegexFailure(
      message: isText ? message : StringRepresentation.asciiOnly(message), position: position - offset)
  }

  /// Code points as text.
  static func text(_ characters: some Sequence<UInt32>) -> String {
    String(String.UnicodeScalarView(characters.map { Unicode.Scalar($0) ?? "\u{FFFD}" }))
  }
}

/// Compares code points with characters as they are written.
func == (value: UInt32, character: Unicode.Scalar) -> Bool { value == character.value }

extension UInt32 {
  /// Whether the code point is a digit from 0 to 9.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// Whether the code point is a digit from 0 to 7.
  var isOctalDigit: Bool { self >= 0x30 && self <= 0x37 }
  /// Whether the code point is a hexadecimal digit.
  var isHexadecimalDigit: Bool { isDigit || (self | 0x20 >= 0x61 && self | 0x20 <= 0x66) }
  /// Whether the code point is a letter from a to z, or a capital one.
  var isLatinLetter: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x7A }
}
