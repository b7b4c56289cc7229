import RNNPlot
import RNNScript

/// The colours of a text that is being typed.
public enum SyntaxColors {
  /// The role of each scalar of a text.
  ///
  /// Brackets of which one stands beside the cursor (counted in scalars) are marked as a pair. What can be no part of a
  /// program is an error at once; a string that is still open is no error, because it is being typed.
  public static func roles(of text: String, cursor: Int? = nil) -> [ColorRole] {
    var bytes = [ColorRole](repeating: .plain, count: text.utf8.count)
    let commandEnd = commandLength(text)
    let source = SourceFile(
      name: "", text: String(repeating: " ", count: commandEnd) + text.utf8Suffix(from: commandEnd))
    let tokens = Scanner.tokens(of: source).filter { $0.range.start < $0.range.end }
    for (index, token) in tokens.enumerated() {
      let before = index > 0 ? tokens[index - 1].lexeme : nil
      guard let role = role(of: token, after: before, in: source) else { continue }
      paint(&bytes, token.range, role)
    }
    paint(&bytes, SourceRange(0, commandEnd), .accent)
    if let cursor { markPair(in: tokens, at: byteOffset(of: cursor, in: text), source, &bytes) }
    var offset = 0
    return text.unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return offset < bytes.count ? bytes[offset] : .plain
    }
  }

  /// How many bytes at the beginning are the name of a command, with its `%`.
  private static func commandLength(_ text: String) -> Int {
    let word = text.prefix { !$0.isWhitespace }
    if text.first == "%" { return word.utf8.count }
    return BareCommand.isCommandOnly(text) && !text.hasSuffix("?") ? word.utf8.count : 0
  }

  private static func role(of token: Token, after before: Lexeme?, in source: SourceFile) -> ColorRole? {
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

  private static func paint(_ bytes: inout [ColorRole], _ range: SourceRange, _ role: ColorRole) {
    for offset in max(0, range.start)..<max(0, range.start, min(range.end, bytes.count)) { bytes[offset] = role }
  }

  /// Marks the bracket before the cursor, else the one after it, together with its partner.
  private static func markPair(
    in tokens: [Token], at cursor: Int, _ source: SourceFile, _ bytes: inout [ColorRole]
  ) {
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
    guard let found = pair({ $0.end == cursor }) ?? pair({ $0.start == cursor }) else { return }
    paint(&bytes, found.left, .syntax(.match))
    paint(&bytes, found.right, .syntax(.match))
  }

  /// Where a scalar begins, in bytes.
  static func byteOffset(of scalar: Int, in text: String) -> Int {
    text.unicodeScalars.prefix(max(0, scalar)).reduce(0) { $0 + UTF8.width($1) }
  }
}

extension String {
  /// The text from a byte on.
  fileprivate func utf8Suffix(from offset: Int) -> String { String(decoding: utf8.dropFirst(offset), as: UTF8.self) }
}
