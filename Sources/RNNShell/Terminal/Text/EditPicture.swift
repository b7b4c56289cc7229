import RNNPlot

/// What is being edited as rows of a screen: prompts, text, cursor.
struct EditPicture: Equatable {
  /// The rows, none longer than the width.
  private(set) var rows: [[TextGrid.Cell]] = []
  /// Where the cursor is.
  private(set) var cursorColumn = 0
  private(set) var cursorRow = 0
  private let width: Int

  /// A picture of nothing, to be made line by line.
  init(width: Int) { self.width = width }

  /// Lays out a text at once, as `EditLayout` does.
  init(
    prompt: String, continuation: String, text: [Unicode.Scalar], cursor: Int, roles: [ColorRole] = [],
    suggestion: String = "", width: Int
  ) {
    var layout = EditLayout()
    self = layout.picture(
      prompt: prompt, continuation: continuation, text: text, cursor: cursor, roles: roles, suggestion: suggestion,
      width: width)
  }

  /// Adds the rows of a line that has not the cursor.
  mutating func append(rows more: [[TextGrid.Cell]]) { rows += more }

  /// Adds the line with the cursor.
  mutating func append(_ line: EditLine) {
    cursorRow = rows.count + line.cursorRow
    cursorColumn = line.cursorColumn
    rows += line.rows
  }

  /// At most so many rows, around the one with the cursor.
  func clipped(rows limit: Int) -> EditPicture {
    guard rows.count > limit, limit > 0 else { return self }
    var picture = self
    let first = max(0, min(rows.count - limit, cursorRow - limit / 2))
    picture.rows = Array(rows[first..<first + limit])
    picture.cursorRow = cursorRow - first
    return picture
  }
}

/// A line of what is being edited, in as many rows as it needs.
struct EditLine {
  private(set) var rows: [[TextGrid.Cell]] = [[]]
  private(set) var cursorColumn = 0
  private(set) var cursorRow = 0
  private let width: Int

  /// Lays out a line behind its prompt; the cursor is counted in the text that the slice belongs to.
  init(
    _ prompt: String, _ promptRole: ColorRole, _ text: ArraySlice<Unicode.Scalar>, roles: ArraySlice<ColorRole>,
    cursor: Int = -1, width: Int
  ) {
    self.width = width
    for character in prompt { put(character, promptRole) }
    var index = text.startIndex
    while index < text.endIndex {
      if index == cursor { markCursor() }
      let role = roles.indices.contains(index) ? roles[index] : .plain
      // Marks that combine with a scalar stay in its cell.
      var end = index + 1
      while end < text.endIndex, text[end].value >= 0x300, DisplayWidth.of(text[end]) == 0 { end += 1 }
      if end == index + 1, text[index].value >= 0x20, text[index].value < 0x7F {
        put(TextGrid.Cell(Character(text[index]), role: role))
      } else {
        if cursor > index && cursor < end { markCursor() }
        for character in LineEditor.string(text[index..<end]) {
          ControlText.visible(character) { put($0, role) }
        }
      }
      index = end
    }
    if cursor >= text.endIndex { markCursor() }
  }

  /// Shows how the text could go on, as far as its last row has room.
  mutating func suggest(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var room = width - rows[rows.count - 1].count
    for character in (lines.first ?? "") + (lines.count > 1 ? " ..." : "") {
      room -= DisplayWidth.of(character)
      if room < 0 { return }
      ControlText.visible(character) { put($0, .dim) }
    }
  }

  private mutating func markCursor() {
    if rows[rows.count - 1].count >= width { rows.append([]) }
    cursorRow = rows.count - 1
    cursorColumn = rows[cursorRow].count
  }

  private mutating func put(_ character: Character, _ role: ColorRole) {
    let columns = DisplayWidth.of(character)
    guard columns > 0 else { return }
    put(TextGrid.Cell(character, role: role), columns: columns)
  }

  private mutating func put(_ cell: TextGrid.Cell, columns: Int = 1) {
    if rows[rows.count - 1].count + columns > width { rows.append([]) }
    rows[rows.count - 1].append(cell)
    if columns == 2 { rows[rows.count - 1].append(.continuation) }
  }
}
