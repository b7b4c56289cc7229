import RNNPlot
import RNNScript

/// The colours of a text that is being typed: only the statements that a key has changed are looked at anew.
///
/// A statement ends with its line break, outside of brackets and strings: what stands before it means nothing for the
/// colours of what comes after it.
public struct SyntaxPainter {
  /// A statement with its line break, or what there is of the last one.
  private struct Statement {
    var bytes: [UInt8]
    /// One for each byte.
    var roles: [ColorRole]
    /// Whether its end was found, or it is only where the text ends.
    var isClosed: Bool
  }

  private var statements: [Statement] = []
  private var commandEnd = 0

  /// Makes a painter that has seen no text yet.
  public init() {}

  /// The role of each scalar of a text.
  ///
  /// Brackets of which one stands beside the cursor (counted in scalars) are marked as a pair. What can be no part of a
  /// program is an error at once; a string that is still open is no error, because it is being typed.
  public mutating func roles(of text: String, cursor: Int? = nil) -> [ColorRole] {
    read(text)
    var roles: [ColorRole] = []
    roles.reserveCapacity(text.utf8.count)
    for statement in statements { roles += statement.roles }
    SyntaxColors.paint(&roles, SourceRange(0, commandEnd), .accent)
    if let cursor { markPair(at: SyntaxPainter.offset(of: cursor, in: text), &roles) }
    if text.utf8.count == text.unicodeScalars.count { return roles }
    var offset = 0
    return text.unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return offset < roles.count ? roles[offset] : .plain
    }
  }

  /// What stands before the cursor (in scalars) in its statement.
  public mutating func statement(of text: String, before cursor: Int) -> String {
    read(text)
    let offset = SyntaxPainter.offset(of: cursor, in: text)
    var start = 0
    for statement in statements {
      let end = start + statement.bytes.count
      if offset < end || !statement.isClosed {
        return String(decoding: statement.bytes.prefix(max(0, offset - start)), as: UTF8.self)
      }
      start = end
    }
    return ""
  }

  private mutating func read(_ text: String) {
    let commandEnd = SyntaxColors.commandLength(text)
    if commandEnd != self.commandEnd { statements = [] }
    self.commandEnd = commandEnd
    update(Array(text.utf8))
  }

  /// Takes over the statements before the change and after it; what is between them is scanned.
  private mutating func update(_ bytes: [UInt8]) {
    var front = 0
    var start = 0
    while front < statements.count, statements[front].isClosed, bytes[start...].starts(with: statements[front].bytes) {
      start += statements[front].bytes.count
      front += 1
    }
    var back = statements.count
    var end = bytes.count
    while back > front, end - statements[back - 1].bytes.count >= start,
      bytes[(end - statements[back - 1].bytes.count)..<end] == statements[back - 1].bytes[...]
    {
      end -= statements[back - 1].bytes.count
      back -= 1
    }
    var middle = scan(bytes[start..<end], at: start)
    // A string or bracket that the change has opened reaches on.
    if back < statements.count, start < end, middle.last?.isClosed != true {
      middle = scan(bytes[start...], at: start)
      back = statements.count
    }
    statements.replaceSubrange(front..<back, with: middle)
  }

  private func scan(_ bytes: ArraySlice<UInt8>, at start: Int) -> [Statement] {
    // Commands are no Python: blanks stand for them.
    let hidden = max(0, min(commandEnd - start, bytes.count))
    let source = SourceFile(
      name: "",
      text: String(repeating: " ", count: hidden) + String(decoding: bytes.dropFirst(hidden), as: UTF8.self))
    var roles = [ColorRole](repeating: .plain, count: bytes.count)
    var statements: [Statement] = []
    var first = 0
    var before: Lexeme?
    func close(at end: Int, _ isClosed: Bool) {
      guard end > first else { return }
      let range = (bytes.startIndex + first)..<(bytes.startIndex + end)
      statements.append(Statement(bytes: Array(bytes[range]), roles: Array(roles[first..<end]), isClosed: isClosed))
      first = end
    }
    for token in Scanner.tokens(of: source) where token.range.start < token.range.end {
      if let role = SyntaxColors.role(of: token, after: before, in: source) {
        SyntaxColors.paint(&roles, token.range, role)
      }
      before = token.lexeme
      if token.kind == .newline || token.kind == .lineBreak && token.level == 0 {
        close(at: min(token.range.end, bytes.count), true)
      }
    }
    close(at: bytes.count, false)
    return statements
  }

  /// Where a scalar begins, in bytes.
  private static func offset(of scalar: Int, in text: String) -> Int {
    var left = scalar
    var offset = 0
    for byte in text.utf8 {
      if byte & 0xC0 != 0x80 { left -= 1 }
      if left < 0 { break }
      offset += 1
    }
    return offset
  }

  /// Marks a pair of brackets in the statement at the cursor.
  private func markPair(at cursor: Int, _ roles: inout [ColorRole]) {
    var start = 0
    for statement in statements {
      let end = start + statement.bytes.count
      if cursor >= start, cursor < end || !statement.isClosed {
        let hidden = max(0, min(commandEnd - start, statement.bytes.count))
        let text = String(decoding: statement.bytes.dropFirst(hidden), as: UTF8.self)
        let source = SourceFile(name: "", text: String(repeating: " ", count: hidden) + text)
        for range in SyntaxColors.pair(in: Scanner.tokens(of: source), at: cursor - start) {
          SyntaxColors.paint(&roles, SourceRange(start + range.start, start + range.end), .syntax(.match))
        }
      }
      start = end
    }
  }
}
