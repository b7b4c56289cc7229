import RNNPlot
import RNNScript

/// The colours of a text that is being typed.
public enum SyntaxColors {
  /// The role of each scalar of a text.
  ///
  /// Brackets of which one stands beside the cursor (counted in scalars) are marked as a pair. What can be no part of a
  /// program is an error at once; a string that is still open is no error, because it is being typed.
  public static func roles(of text: String, cursor: Int? = nil) -> [ColorRole] {
    var painter = SyntaxPainter()
    return painter.roles(of: text, cursor: cursor)
  }

  /// How many bytes at the beginning are the name of a command, with its `%`.
  static func commandLength(_ text: String) -> Int {
    let word = text.prefix { !$0.isWhitespace }
    if text.utf8.first == UInt8(ascii: "%") { return word.utf8.count }
    // A bare command is a single line: long blocks need no look at their words.
    if let end = text.utf8.firstIndex(of: 0x0A), text.utf8[end...].contains(where: { $0 > 0x20 }) { return 0 }
    return BareCommand.isCommandOnly(text) && !text.hasSuffix("?") ? word.utf8.count : 0
  }

  static func role(of token: Token, after before: Lexeme?, in source: SourceFile) -> ColorRole? {
    switch token.kind {
    case .keyword: .syntax(.keyword)
    case .number: .syntax(.number)
    case .string: .syntax(.string)
    case .comment: .syntax(.comment)
    case .name: before == .def || before == .class ? .syntax(.definition) : nil
    case .error: isOpenString(token, in: source) ? .syntax(.string) : isJoin(token, in: source) ? nil : .error
    default: nil
    }
  }

  /// Whether an error token begins as a string does.
  private static func isOpenString(_ token: Token, in source: SourceFile) -> Bool {
    let quotes: [UInt8] = [UInt8(ascii: "'"), UInt8(ascii: "\"")]
    return source.bytes[token.range.start..<min(token.range.end, token.range.start + 3)].contains(
      where: quotes.contains)
  }

  /// Whether an error token is the backslash that a line break has yet to follow, or white space.
  private static func isJoin(_ token: Token, in source: SourceFile) -> Bool {
    source.bytes[token.range.start..<token.range.end].allSatisfy { [0x09, 0x0A, 0x0D, 0x20, 0x5C].contains($0) }
  }

  static func paint(_ bytes: inout [ColorRole], _ range: SourceRange, _ role: ColorRole) {
    for offset in max(0, range.start)..<max(0, range.start, min(range.end, bytes.count)) { bytes[offset] = role }
  }

  /// The bracket before an offset, else the one after it, together with its partner.
  static func pair(in tokens: [Token], at cursor: Int) -> [SourceRange] {
    var open: [Token] = []
    var pairs: [(left: SourceRange, right: SourceRange)] = []
    for token in tokens {
      switch token.lexeme {
      case .leftParenthesis, .leftBracket, .leftBrace: open.append(token)
      case .rightParenthesis, .rightBracket, .rightBrace:
        if token.kind == .mark, let left = open.popLast() { pairs.append((left.range, token.range)) }
      default: continue
      }
    }
    func pair(_ touches: (SourceRange) -> Bool) -> (left: SourceRange, right: SourceRange)? {
      pairs.first { touches($0.left) || touches($0.right) }
    }
    guard let found = pair({ $0.end == cursor }) ?? pair({ $0.start == cursor }) else { return [] }
    return [found.left, found.right]
  }
}
