import RNNPlot

/// The line being edited as rows of a screen: prompt, text, cursor.
struct EditPicture: Equatable {
  /// The rows, none longer than the width.
  private(set) var rows: [[TextGrid.Cell]] = [[]]
  /// Where the cursor is.
  private(set) var cursorColumn = 0
  private(set) var cursorRow = 0
  private let width: Int

  /// Lays out a text; each of its lines but the first begins with `continuation`.
  ///
  /// - Parameters:
  ///   - cursor: how many scalars of the text stand before the cursor.
  ///   - roles: the role of each scalar; what is missing is plain.
  ///   - suggestion: what could follow; as much of it is shown as the last row has room for.
  init(
    prompt: String, continuation: String, text: [Unicode.Scalar], cursor: Int, roles: [ColorRole] = [],
    suggestion: String = "", width: Int
  ) {
    self.width = max(2, width)
    put(prompt, role: .accent)
    var index = 0
    while index < text.count {
      if index == cursor { markCursor() }
      // Marks that combine with a scalar stay in its cell.
      var end = index + 1
      while end < text.count && DisplayWidth.of(text[end]) == 0 && text[end].value >= 0x300 { end += 1 }
      if cursor > index && cursor < end { markCursor() }
      if text[index] == "\n" {
        rows.append([])
        // Searching in the history adds a last line of libedit's own.
        if !Self.isSearch(text[end...]) { put(continuation, role: .dim) }
      } else {
        let role = index < roles.count ? roles[index] : .plain
        var string = String.UnicodeScalarView()
        string.append(contentsOf: text[index..<end])
        for character in String(string) { ControlText.visible(character) { put($0, role) } }
      }
      index = end
    }
    if cursor >= text.count { markCursor() }
    putSuggestion(suggestion)
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

  private static func isSearch(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let start = Array(rest.prefix(4))
    return (start == Array("bck:".unicodeScalars) || start == Array("fwd:".unicodeScalars)) && !rest.contains("\n")
  }

  private mutating func markCursor() {
    if rows[rows.count - 1].count >= width { rows.append([]) }
    cursorRow = rows.count - 1
    cursorColumn = rows[cursorRow].count
  }

  private mutating func putSuggestion(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var room = width - rows[rows.count - 1].count
    for character in (lines.first ?? "") + (lines.count > 1 ? " ..." : "") {
      room -= DisplayWidth.of(character)
      if room < 0 { return }
      ControlText.visible(character) { put($0, .dim) }
    }
  }

  private mutating func put(_ text: String, role: ColorRole) {
    for character in text { put(character, role) }
  }

  private mutating func put(_ character: Character, _ role: ColorRole) {
    let columns = DisplayWidth.of(character)
    guard columns > 0 else { return }
    if rows[rows.count - 1].count + columns > width { rows.append([]) }
    rows[rows.count - 1].append(.init(character, role: role))
    if columns == 2 { rows[rows.count - 1].append(.continuation) }
  }
}
