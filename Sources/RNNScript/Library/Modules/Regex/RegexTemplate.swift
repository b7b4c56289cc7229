/// What `sub` puts in the place of a match: text and groups.
struct RegexTemplate {
  enum Part {
    case literal([UInt8])
    case group(Int)
  }

  private(set) var parts: [Part] = []
  private var literal: [UInt8] = []
  private let isText: Bool
  private let regex: ParsedRegex

  private static let controls: [Unicode.Scalar: UInt8] = [
    "a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 0x5C,
  ]

  /// Reads a template for a pattern.
  init(_ characters: [UInt32], for pattern: PatternObject) throws(RegexFailure) {
    isText = pattern.isText
    regex = pattern.regex
    var source = try RegexSource(characters, isText: isText)
    while !source.isAtEnd {
      let piece = try Array(source.get())
      if piece.count < 2 {
        append(piece)
      } else {
        try escape(piece, &source)
      }
    }
    close()
  }

  private mutating func append(_ characters: [UInt32]) {
    if isText {
      literal.append(contentsOf: RegexSource.text(characters).utf8)
    } else {
      literal.append(contentsOf: characters.map { UInt8(truncatingIfNeeded: $0) })
    }
  }

  private mutating func close() {
    if !literal.isEmpty { parts.append(.literal(literal)) }
    literal = []
  }

  private mutating func escape(_ piece: [UInt32], _ source: inout RegexSource) throws(RegexFailure) {
    guard let letter = Unicode.Scalar(piece[1]) else { return append(piece) }
    if letter == "g" { return try named(&source) }
    if letter == "0" {
      let digits = try source.get(2) { $0.isOctalDigit }
      return append([Self.value(digits, radix: 8) & 0xFF])
    }
    if piece[1].isDigit { return try octalOrGroup(piece, &source) }
    if let control = Self.controls[letter] { return append([UInt32(control)]) }
    if piece[1].isLatinLetter { throw source.failure("bad escape \(RegexSource.text(piece))", 2) }
    append(piece)
  }

  private mutating func octalOrGroup(_ piece: [UInt32], _ source: inout RegexSource) throws(RegexFailure) {
    var escape = piece
    if let second = source.single, second.isDigit {
      escape += try source.get()
      if escape[1].isOctalDigit, second.isOctalDigit, let third = source.single, third.isOctalDigit {
        escape += try source.get()
        let code = Self.value(escape.dropFirst(), radix: 8)
        guard code <= 0xFF else {
          throw source.failure(
            "octal escape value \(RegexSource.text(escape)) outside of range 0-0o377", escape.count)
        }
        return append([code])
      }
    }
    try add(Int(Self.value(escape.dropFirst(), radix: 10)), source, escape.count - 1)
  }

  private mutating func named(_ source: inout RegexSource) throws(RegexFailure) {
    guard try source.take("<") else { throw source.failure("missing <") }
    let name = RegexSource.text(try source.get(until: ">", "group name"))
    let width = name.unicodeScalars.count + 1
    if LetterCase.isIdentifier(name) {
      guard let known = regex.names.first(where: { $0.name == name }) else {
        throw RegexFailure(
          kind: .index, message: "unknown group name \(StringRepresentation.representation(name))")
      }
      return try add(known.number, source, width)
    }
    guard let group = Int(name), group >= 0 else {
      throw source.failure("bad character in group name \(StringRepresentation.representation(name))", width)
    }
    try add(group, source, width)
  }

  private mutating func add(_ group: Int, _ source: RegexSource, _ offset: Int) throws(RegexFailure) {
    guard group <= regex.groupCount else { throw source.failure("invalid group reference \(group)", offset) }
    close()
    parts.append(.group(group))
  }

  private static func value(_ digits: some Sequence<UInt32>, radix: UInt32) -> UInt32 {
    digits.reduce(0) { $0 &* radix &+ ($1 &- 0x30) }
  }
}
