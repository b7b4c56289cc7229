import CTerminal
import Glibc
import RNNPlot

/// The one writer to the terminal: composes text, prompt and pane, and sends each frame with a single write.
///
/// Rows that no longer fit go into the terminal's own scrollback: each is written over the first row, and then the whole
/// screen is scrolled up by one. Nothing else ever scrolls.
final class Painter {
  /// What is below the printed text.
  struct Live {
    /// The unfinished line.
    var open: [ArraySlice<TextGrid.Cell>] = []
    /// The prompt and what is typed; nil while a cell runs.
    var edit: EditPicture?
    /// Rows below the prompt that the next key removes.
    var hints: [[TextGrid.Cell]] = []
    /// Whether the cursor is seen in what is typed.
    var showsCursor = true
  }

  let terminal: Int32
  let palette: Palette
  let isUnicode: Bool
  private(set) var layout: PaneLayout
  /// Rows on the screen, above what is live.
  var printed: [Transcript.Row] = []
  /// Told of lines that the scrollback has in full.
  var onSaved: (Int) -> Void = { _ in }
  private var screen: Screen?
  private var frame: Frame
  private(set) var columns: Int
  private(set) var rows: Int

  /// Takes over a terminal whose cursor is somewhere: what is above the cursor goes to the scrollback.
  init?(terminal: Int32, columns: Int, rows: Int, palette: Palette, isUnicode: Bool, layout: PaneLayout) {
    guard let screen = Screen(columns: columns, rows: rows, palette: palette) else { return nil }
    self.terminal = terminal
    self.palette = palette
    self.isUnicode = isUnicode
    self.layout = layout
    self.screen = screen
    frame = Frame(columns: columns, rows: rows)
    self.columns = columns
    self.rows = rows
    enter()
  }

  /// Makes the screen blank without losing what is on it, and asks for pastes in brackets.
  func enter() {
    // Line feeds move the cursor down to the last row first: only rows that are in use get pushed out.
    let push = String(repeating: "\n", count: max(0, rows - 1))
    send("\u{1B}7\u{1B}[r\u{1B}8\u{1B}[0m\r" + push + "\u{1B}[H\u{1B}[?2004h")
    prepareForCrash()
  }

  /// Begins anew after the size or the content of the terminal changed.
  func restart(columns: Int, rows: Int, layout: PaneLayout) {
    self.columns = columns
    self.rows = rows
    self.layout = layout
    // The frame that follows writes or erases every cell: tmux would push a screen that is cleared into its history.
    send("\u{1B}[?2026h\u{1B}[?25l\u{1B}[r\u{1B}[0m\u{1B}[H")
    if screen?.restart(columns: columns, rows: rows) != true {
      // Only one may exist at a time: the old one has to go first.
      screen = nil
      screen = Screen(columns: columns, rows: rows, palette: palette)
      screen?.invalidate(rows: rows)
    }
    frame = Frame(columns: columns, rows: rows)
    prepareForCrash()
  }

  /// Divides the screen anew; what it shows stays known.
  func change(layout: PaneLayout) { self.layout = layout }

  /// Sends a frame; the footer stands in the row between pane and text.
  func paint(_ live: Live, pane: TextGrid?, footer: String? = nil) {
    let text = layout.text
    let open = live.open.suffix(max(0, text.rows - 1))
    let edit = live.edit?.clipped(rows: max(1, text.rows - open.count))
    let liveRows = open.count + (edit?.rows.count ?? 0)
    var bytes = Array("\u{1B}[?2026h\u{1B}[?25l".utf8)
    bytes += makeRoom(for: max(liveRows, min(1, text.rows)))
    let hints = live.hints.prefix(max(0, text.rows - liveRows))
    // Hints cover the oldest rows for a moment instead of pushing them out.
    let hidden = max(0, printed.count + liveRows + hints.count - text.rows)
    var shown = printed.dropFirst(hidden).map(\.cells) + open
    var cursor = (column: min(text.columns - 1, open.last?.count ?? 0), row: max(0, shown.count - 1))
    if open.isEmpty { cursor = (0, min(shown.count, text.rows - 1)) }
    if let edit {
      cursor = (min(edit.cursorColumn, text.columns - 1), shown.count + edit.cursorRow)
      shown += edit.rows.map { $0[...] }
    }
    shown += hints.map { $0[...] }
    let changes = frame.compose(shown, pane: pane, footer: footer, in: layout, isUnicode: isUnicode)
    bytes +=
      screen?.draw(
        changes, of: frame.grid, cursorColumn: text.column + cursor.column, cursorRow: text.row + cursor.row) ?? []
    bytes += Array(
      (edit == nil || !live.showsCursor || layout.coversText ? "\u{1B}[?2026l" : "\u{1B}[?25h\u{1B}[?2026l").utf8)
    send(bytes)
  }

  /// Leaves the text as a plain program would have: rows from the top, the cursor below them, no pane.
  func leave(_ live: Live) {
    var bytes = "\u{1B}[?2026h\u{1B}[r\u{1B}[0m"
    for row in 1...max(1, rows) { bytes += "\u{1B}[\(row);1H\u{1B}[K" }
    bytes += "\u{1B}[H"
    let shown = printed.map(\.cells) + live.open + (live.edit?.rows.map { $0[...] } ?? [])
    for cells in shown { bytes += encoded(cells) + "\r\n" }
    send(bytes + "\u{1B}[0m\u{1B}[?2004l\u{1B}[?25h\u{1B}[?2026l")
    for index in printed.indices { printed[index].isSaved = true }
    if let last = printed.last { onSaved(last.line + 1) }
  }

  /// Pushes all printed rows out, so that the prompt is at the top.
  func clearText() {
    let all = printed
    printed = []
    send(Array("\u{1B}[?2026h".utf8) + save(all[...]) + Array("\u{1B}[?2026l".utf8))
  }

  /// Rings.
  func bell() { send("\u{7}") }

  private func makeRoom(for liveRows: Int) -> [UInt8] {
    let surplus = printed.count + liveRows - layout.text.rows
    guard surplus > 0 else { return [] }
    let leaving = printed.prefix(surplus)
    printed.removeFirst(leaving.count)
    return save(leaving)
  }

  /// The bytes that put rows into the scrollback, as many at a time as the screen has rows.
  private func save(_ leaving: ArraySlice<Transcript.Row>) -> [UInt8] {
    let unsaved = leaving.filter { !$0.isSaved }
    if let last = leaving.last {
      let isWhole = printed.first.map { $0.line != last.line } ?? true
      onSaved(isWhole ? last.line + 1 : last.line)
    }
    guard !unsaved.isEmpty, rows > 1 else { return [] }
    var bytes = ""
    var index = 0
    while index < unsaved.count {
      let part = unsaved[index..<min(unsaved.count, index + rows)]
      index += part.count
      for (row, cells) in part.map(\.cells).enumerated() {
        bytes += "\u{1B}[\(row + 1);1H\u{1B}[0m\u{1B}[K" + encoded(cells)
      }
      bytes += "\u{1B}[0m\u{1B}[\(rows);1H" + String(repeating: "\n", count: part.count)
      if part.count < 4 && index == unsaved.count {
        // Reverse index at the top brings everything back to its place.
        bytes += "\u{1B}[H" + String(repeating: "\u{1B}M", count: part.count)
        screen?.invalidate(rows: part.count)
      } else {
        screen?.invalidate(rows: rows)
      }
    }
    return Array(bytes.utf8)
  }

  private func encoded(_ cells: ArraySlice<TextGrid.Cell>) -> String {
    var text = ""
    var style = Palette.Style()
    for cell in cells where !cell.isContinuation {
      let wanted = palette.style(of: cell)
      if wanted != style {
        text += palette.sequence(wanted)
        style = wanted
      }
      text.append(cell.grapheme)
    }
    return style == Palette.Style() ? text : text + "\u{1B}[0m"
  }

  private func prepareForCrash() {
    let bytes = Array("\u{1B}[?2026l\u{1B}[?2004l\u{1B}[0m\u{1B}[?25h\u{1B}[r\u{1B}[\(rows);1H\r\n".utf8)
    bytes.withUnsafeBytes { buffer in
      rnnt_crash_bytes(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
  }

  private func send(_ text: String) { send(Array(text.utf8)) }

  private func send(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = write(terminal, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written > 0 {
          rest = rest.dropFirst(written)
        } else if errno == EAGAIN {
          var wait = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
          poll(&wait, 1, 1000)
        } else if errno != EINTR {
          return
        }
      }
    }
  }
}
