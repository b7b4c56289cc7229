/// Finds the lines that begin inside a triple-quoted string: what looks like a marker there is text.
struct TripleQuotes {
  private enum State: Equatable { case code, single(UInt8), triple(UInt8, openedOn: Int) }

  /// For each line whether it begins inside a string.
  ///
  /// A string that is never closed is a mistake of one cell, not of the whole file: it is taken as not opened.
  static func linesInside(_ lines: [String]) -> [Bool] {
    var inside = [Bool](repeating: false, count: lines.count)
    var state = State.code
    var index = 0
    var ignoredLine = -1
    while index < lines.count {
      if case .triple = state { inside[index] = true }
      state = scan(lines[index], index, state, opens: index != ignoredLine)
      index += 1
      if index == lines.count, case .triple(_, let opening) = state {
        for line in (opening + 1)..<max(opening + 1, lines.count) { inside[line] = false }
        (index, ignoredLine, state) = (opening, opening, inside[opening] ? state : .code)
        if inside[opening] { break }
      }
    }
    return inside
  }

  /// Reads one line and gives the state after it.
  private static func scan(_ line: String, _ number: Int, _ before: State, opens: Bool) -> State {
    let bytes = Array(line.utf8)
    var state = before
    var position = 0
    func isTriple(_ quote: UInt8) -> Bool {
      position + 2 < bytes.count && bytes[position + 1] == quote && bytes[position + 2] == quote
    }
    while position < bytes.count {
      let byte = bytes[position]
      switch state {
      case .code:
        if byte == UInt8(ascii: "#") { return .code }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          if isTriple(byte) {
            guard opens else { return .code }
            state = .triple(byte, openedOn: number)
            position += 2
          } else {
            state = .single(byte)
          }
        }
      case .single(let quote):
        if byte == UInt8(ascii: "\\") { position += 1 } else if byte == quote { state = .code }
      case .triple(let quote, _):
        if byte == UInt8(ascii: "\\") {
          position += 1
        } else if byte == quote, isTriple(quote) {
          state = .code
          position += 2
        }
      }
      position += 1
    }
    if case .single = state { return .code }
    return state
  }
}
