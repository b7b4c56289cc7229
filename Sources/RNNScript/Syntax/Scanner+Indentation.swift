extension Scanner {
  /// Measures the white space that begins a line, and opens or closes blocks.
  ///
  /// Blank lines and comments do neither.
  mutating func scanIndentation() {
    let start = position
    var column = 0
    var alternative = 0
    measuring: while position < end {
      switch bytes[position] {
      case 0x20:
        column += 1
        alternative += 1
      case 0x09:
        column = (column / 8 + 1) * 8
        alternative += 1
      case 0x0c:
        column = 0
        alternative = 0
      default: break measuring
      }
      position += 1
    }
    let byte = peek()
    if position >= end || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
      return
    }
    compare(column, alternative, from: start)
  }

  private mutating func compare(_ column: Int, _ alternative: Int, from start: Int) {
    guard let current = indents.last else { return }
    if column == current.column {
      if alternative != current.alternative { failForTabs() }
    } else if column > current.column {
      if indents.count >= Scanner.indentationLimit {
        return failLine(type: "IndentationError", "too many levels of indentation")
      }
      if alternative <= current.alternative { return failForTabs() }
      indents.append((column, alternative))
      append(.indent, from: start)
    } else {
      while indents.count > 1, let top = indents.last, column < top.column {
        indents.removeLast()
        append(.dedent, from: position)
      }
      guard let top = indents.last else { return }
      if column != top.column {
        failLine(type: "IndentationError", "unindent does not match any outer indentation level")
        if isTolerant { indents.append((column, alternative)) }
      } else if alternative != top.alternative {
        failForTabs()
      }
    }
  }

  private mutating func failForTabs() {
    failLine(type: "TabError", "inconsistent use of tabs and spaces in indentation", marksStart: true)
  }

  /// An error of the whole line, marked at its end as CPython does.
  ///
  /// The tolerant scan goes on without a token, for the text of the line itself is sound.
  private mutating func failLine(type: String, _ message: String, marksStart: Bool = false) {
    if isTolerant { return }
    var last = position
    while last < end, bytes[last] != UInt8(ascii: "\n"), bytes[last] != UInt8(ascii: "\r") { last += 1 }
    var first = position
    while first > 0, bytes[first - 1] == 0x20 || bytes[first - 1] == 0x09 { first -= 1 }
    fail(type: type, message, marksStart ? SourceRange(first, position) : SourceRange(last, last), resumeAt: last)
  }
}
