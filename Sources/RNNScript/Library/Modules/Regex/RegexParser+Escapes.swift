extension RegexParser {
  private static let categories: [Unicode.Scalar: RegexNode.Category] = [
    "d": .digit, "D": .notDigit, "s": .space, "S": .notSpace, "w": .word, "W": .notWord,
  ]
  private static let positions: [Unicode.Scalar: RegexNode.Position] = [
    "A": .textStart, "Z": .textEnd, "b": .wordBoundary, "B": .notWordBoundary,
  ]
  private static let controls: [Unicode.Scalar: UInt32] = [
    "a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 0x5C,
  ]

  /// Reads the rest of an escape outside of sets.
  mutating func escape(_ piece: [UInt32]) throws -> RegexNode {
    guard piece.count == 2, let letter = Unicode.Scalar(piece[1]) else { throw badEscape(piece) }
    if let position = Self.positions[letter] { return .position(position) }
    if let category = Self.categories[letter] { return .set([.category(category)], isNegated: false) }
    if let control = Self.controls[letter] { return .literal(control) }
    if let code = try codePoint(piece) { return literal(code) }
    if letter == "0" {
      let digits = try source.get(2, while: \.isOctalDigit)
      return literal(Self.value(digits, radix: 8))
    }
    if piece[1].isDigit { return try octalOrReference(piece) }
    if piece[1].isLatinLetter { throw badEscape(piece) }
    return literal(piece[1])
  }

  /// Reads the rest of an escape within a set.
  mutating func setEscape(_ piece: [UInt32]) throws -> RegexNode.SetItem {
    guard piece.count == 2, let letter = Unicode.Scalar(piece[1]) else { throw badEscape(piece) }
    if let control = Self.controls[letter] { return .literal(control) }
    if let category = Self.categories[letter] { return .category(category) }
    if let code = try codePoint(piece) { return .literal(code) }
    if piece[1].isOctalDigit {
      let escape = piece + (try source.get(2, while: \.isOctalDigit))
      return .literal(try octal(escape))
    }
    if piece[1].isDigit || piece[1].isLatinLetter { throw badEscape(piece) }
    return .literal(piece[1])
  }

  /// What `\x`, `\u`, `\U` and `\N` name; nil for other escapes.
  private mutating func codePoint(_ piece: [UInt32]) throws -> UInt32? {
    let width: Int
    switch Unicode.Scalar(piece[1]) {
    case "x": width = 2
    case "u" where source.isText: width = 4
    case "U" where source.isText: width = 8
    case "N" where source.isText: return try named()
    default: return nil
    }
    let digits = try source.get(width, while: \.isHexadecimalDigit)
    let escape = piece + digits
    guard digits.count == width else {
      throw source.failure("incomplete escape \(RegexSource.text(escape))", escape.count)
    }
    let code = Self.value(digits, radix: 16)
    guard code < 0x110000 else { throw badEscape(escape) }
    return code
  }

  /// Reads the rest of `\N{name}`.
  private mutating func named() throws -> UInt32 {
    guard try source.take("{") else { throw source.failure("missing {") }
    let name = RegexSource.text(try source.get(until: "}", "character name"))
    guard let scalar = UnicodeNames.scalar(named: name) else {
      throw source.failure(
        "undefined character name \(StringRepresentation.representation(name))", name.unicodeScalars.count + 4)
    }
    return scalar.value
  }

  private mutating func octalOrReference(_ piece: [UInt32]) throws -> RegexNode {
    var escape = piece
    if let second = source.single, second.isDigit {
      escape += try source.get()
      if escape[1].isOctalDigit, second.isOctalDigit, let third = source.single, third.isOctalDigit {
        escape += try source.get()
        return literal(try octal(escape))
      }
    }
    let group = Int(Self.value(escape.dropFirst(), radix: 10))
    guard group < groupWidths.count else {
      throw source.failure("invalid group reference \(group)", escape.count - 1)
    }
    guard groupWidths[group] != nil else { throw source.failure("cannot refer to an open group", escape.count) }
    try checkLookBehind(group)
    return .reference(group)
  }

  private func octal(_ escape: [UInt32]) throws -> UInt32 {
    let code = Self.value(escape.dropFirst(), radix: 8)
    guard code <= 0xFF else {
      throw source.failure(
        "octal escape value \(RegexSource.text(escape)) outside of range 0-0o377", escape.count)
    }
    return code
  }

  private func badEscape(_ escape: [UInt32]) -> RegexFailure {
    source.failure("bad escape \(RegexSource.text(escape))", escape.count)
  }

  /// The number that a few digits stand for.
  private static func value(_ digits: some Sequence<UInt32>, radix: UInt32) -> UInt32 {
    digits.reduce(0) { sum, digit in
      sum &* radix &+ (digit.isDigit ? digit &- 0x30 : (digit | 0x20) &- 0x57)
    }
  }
}
