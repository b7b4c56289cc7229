import RNNPlot

/// What was printed: lines of cells, the last of which may be unfinished.
///
/// Control characters are shown (`^[`), never kept; a carriage return writes over the line, so that progress lines update
/// in place.
struct Transcript {
  /// A row of a screen, cut from a line.
  struct Row {
    var cells: ArraySlice<TextGrid.Cell>
    /// The number of the line it belongs to, counted from the first one ever.
    var line: Int
    /// Whether the terminal's own scrollback has it already.
    var isSaved = false
  }

  /// Lines that are kept for redrawing.
  private static let limit = 1000
  private var lines: [[TextGrid.Cell]] = []
  private var firstLine = 0
  private var savedLines = 0
  /// The unfinished line.
  private(set) var open: [TextGrid.Cell] = []
  private var column = 0

  /// Adds text; the lines that it finished are given as rows of that width.
  mutating func append(_ text: String, role: ColorRole, width: Int) -> [Row] {
    var rows: [Row] = []
    for character in text {
      switch character {
      case "\n", "\r\n": rows += finishLine(width: width)
      case "\r": column = 0
      case "\t": repeat { put(.init(" ", role: role)) } while column % 8 != 0
      case "\u{8}": column = max(0, column - 1)
      default: ControlText.visible(character) { put(.init($0, role: role)) }
      }
    }
    return rows
  }

  /// Adds a line of cells; it ends the unfinished one.
  mutating func append(line cells: [TextGrid.Cell], width: Int) -> [Row] {
    var rows = open.isEmpty ? [] : finishLine(width: width)
    open = cells
    rows += finishLine(width: width)
    return rows
  }

  /// Ends the unfinished line.
  mutating func finishLine(width: Int) -> [Row] {
    let number = firstLine + lines.count
    lines.append(open)
    if lines.count > 2 * Self.limit {
      lines.removeFirst(Self.limit)
      firstLine += Self.limit
    }
    open = []
    column = 0
    return Self.wrap(lines[lines.count - 1], width: width).map { Row(cells: $0, line: number) }
  }

  /// Forgets the unfinished line.
  mutating func dropOpen() {
    open = []
    column = 0
  }

  /// Notes that the terminal's scrollback has all lines before this one.
  mutating func markSaved(before line: Int) { savedLines = max(savedLines, line) }

  /// The last rows, cut anew for a width; lines that are saved stay marked if asked.
  func tail(rows count: Int, width: Int, keepsMarks: Bool) -> [Row] {
    var tail: [[Row]] = []
    var total = 0
    for index in lines.indices.reversed() where total < count {
      let number = firstLine + index
      let isSaved = keepsMarks && number < savedLines
      let rows = Self.wrap(lines[index], width: width).map { Row(cells: $0, line: number, isSaved: isSaved) }
      total += rows.count
      tail.append(rows)
    }
    return Array(tail.reversed().joined().suffix(count))
  }

  /// The unfinished line as rows.
  func openRows(width: Int) -> [ArraySlice<TextGrid.Cell>] { open.isEmpty ? [] : Self.wrap(open, width: width) }

  /// Cuts a line into rows; a wide character is never cut in two.
  static func wrap(_ cells: [TextGrid.Cell], width: Int) -> [ArraySlice<TextGrid.Cell>] {
    guard width > 1, cells.count > width else { return [cells[...]] }
    var rows: [ArraySlice<TextGrid.Cell>] = []
    var start = 0
    while start < cells.count {
      var end = min(start + width, cells.count)
      if end < cells.count && cells[end].isContinuation { end -= 1 }
      rows.append(cells[start..<end])
      start = end
    }
    return rows
  }

  private mutating func put(_ cell: TextGrid.Cell) {
    let width = DisplayWidth.of(cell.grapheme)
    guard width > 0 else { return }
    while open.count < column { open.append(.blank) }
    // Overwriting half of a wide character blanks its other half.
    if column < open.count && open[column].isContinuation { open[column - 1] = .blank }
    for offset in 0..<width {
      let part = offset == 0 ? cell : .continuation
      if column + offset < open.count { open[column + offset] = part } else { open.append(part) }
    }
    column += width
    if column < open.count && open[column].isContinuation { open[column] = .blank }
  }
}

/// Makes control characters visible.
enum ControlText {
  /// Gives the character, or `^[` and the like for what a terminal would obey.
  static func visible(_ character: Character, _ put: (Character) -> Void) {
    guard let scalar = character.unicodeScalars.first else { return }
    switch scalar.value {
    case 0..<0x20:
      put("^")
      put(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
    case 0x7F:
      put("^")
      put("?")
    case 0x80..<0xA0:
      for part in "\\x" + String(scalar.value, radix: 16) { put(part) }
    default: put(character)
    }
  }
}
