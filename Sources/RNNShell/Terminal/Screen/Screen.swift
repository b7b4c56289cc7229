import CNcurses
import CTerminal
import Glibc
import RNNPlot

/// An ncurses screen whose output is a memory file: it turns pictures into the fewest bytes that change one into the next.
///
/// At most one exists at a time: all SCREENs of ncurses 6.4 share one list of windows.
final class Screen {
  let columns: Int
  let rows: Int
  private let palette: Palette
  private let memory: Int32
  private let screen: OpaquePointer
  private let output: UnsafeMutablePointer<FILE>
  private let input: UnsafeMutablePointer<FILE>
  /// The number of the pair of each foreground and background, 0 where there is none yet: a heat map asks for each cell.
  private var pairs: [Int16] = []
  /// An empty cell of each pair, without attributes.
  private var paired: [cchar_t] = []
  private var marks = ColorMarks()
  /// Cells on their way to ncurses.
  private let line: UnsafeMutableBufferPointer<cchar_t>

  /// Makes a screen that believes all of the terminal is blank; nil where ncurses cannot start.
  init?(columns: Int, rows: Int, palette: Palette) {
    self.columns = columns
    self.rows = rows
    self.palette = palette
    memory = rnnt_memory_file()
    line = .allocate(capacity: max(1, columns))
    guard memory >= 0, let output = rnnt_writer(memory), let input = rnnt_null_input() else { return nil }
    self.output = output
    self.input = input
    let before = getenv("TERMINFO").map { String(cString: $0) }
    setenv("TERMINFO", TerminfoEntry.encoded(colors: palette.colors), 1)
    use_env(false)
    let made = newterm(TerminfoEntry.name(colors: palette.colors), output, input)
    if let before { setenv("TERMINFO", before, 1) } else { unsetenv("TERMINFO") }
    guard let made else { return nil }
    screen = made
    resize_term(Int32(rows), Int32(columns))
    if palette.colors > 0 {
      start_color()
      use_default_colors()
    }
    leaveok(rnnc_screen(), false)
    refresh()
    discard()
  }

  deinit {
    // endwin writes to the memory file only.
    endwin()
    delscreen(screen)
    fclose(output)
    fclose(input)
    close(memory)
    line.deallocate()
  }

  /// The bytes that turn what the terminal shows into `grid`, with the cursor at a place.
  func draw(_ changes: [Frame.Change], of grid: TextGrid, cursorColumn: Int, cursorRow: Int) -> [UInt8] {
    for change in changes { put(grid, change.row, change.columns) }
    wmove(rnnc_screen(), Int32(max(0, min(rows - 1, cursorRow))), Int32(max(0, min(columns - 1, cursorColumn))))
    wnoutrefresh(rnnc_screen())
    doupdate()
    return discard()
  }

  /// Says that rows of the terminal no longer show what was sent: they will be sent again.
  func invalidate(rows count: Int) {
    wredrawln(rnnc_screen(), 0, Int32(min(count, rows)))
  }

  /// Takes what ncurses has written.
  @discardableResult private func discard() -> [UInt8] {
    fflush(output)
    let size = Int(lseek(memory, 0, SEEK_END))
    guard size > 0 else { return [] }
    let bytes = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { buffer in
      let count = max(0, pread(memory, buffer.baseAddress, size, 0))
      return marks.replaced(in: UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
    ftruncate(memory, 0)
    lseek(memory, 0, SEEK_SET)
    return bytes
  }

  private func put(_ grid: TextGrid, _ row: Int, _ columns: Range<Int>) {
    let cells = grid.cells(inRow: row)
    // The right half of a character is drawn with its left one.
    var start = max(0, columns.lowerBound - (grid[columns.lowerBound, row].isContinuation ? 1 : 0))
    let base = cells.startIndex
    var count = 0
    var look: (role: UInt16, background: UInt16)?
    var blank = cchar_t()
    for column in start..<columns.upperBound {
      let cell = cells[base + column]
      if cell.isContinuation {
        // ncurses may think otherwise about widths: what follows is put where it belongs.
        put(count, row, start)
        (start, count) = (column + 1, 0)
        continue
      }
      if look.map({ $0 != (cell.roleCode, cell.backgroundCode) }) ?? true {
        look = (cell.roleCode, cell.backgroundCode)
        blank = self.blank(palette.style(of: cell))
      }
      let value = cell.scalarValue
      line[count] = value == 0 ? marked(blank, cell.grapheme) : rnnc_with(blank, wchar_t(bitPattern: value))
      count += 1
    }
    put(count, row, start)
  }

  /// Puts the cells that have been gathered on the screen of ncurses.
  private func put(_ count: Int, _ row: Int, _ column: Int) {
    if count > 0 { mvwadd_wchnstr(rnnc_screen(), Int32(row), Int32(column), line.baseAddress, Int32(count)) }
  }

  /// A cell with the base of a grapheme and at most four marks on it: what ncurses takes for one cell.
  ///
  /// Joined emoji lose what is joined, since terminals do not agree on its width.
  private func marked(_ blank: cchar_t, _ grapheme: Character) -> cchar_t {
    var cell = blank
    var count: Int32 = 0
    for scalar in grapheme.unicodeScalars where count < 5 {
      if count == 0 || scalar.properties.generalCategory == .nonspacingMark {
        rnnc_add(&cell, count, wchar_t(bitPattern: scalar.value))
        count += 1
      }
    }
    return cell
  }

  /// An empty cell of a style.
  private func blank(_ style: Palette.Style) -> cchar_t {
    let pair = pair(style)
    guard style.bold || style.dim || style.underline else { return paired[pair] }
    var attributes: attr_t = 0
    if style.bold { attributes |= rnnc_bold() }
    if style.dim { attributes |= rnnc_dim() }
    if style.underline { attributes |= rnnc_underline() }
    return rnnc_blank(attributes, Int16(pair))
  }

  /// The number of the pair of a style's colours; 0 is the terminal's own.
  private func pair(_ style: Palette.Style) -> Int {
    if paired.isEmpty { paired = [rnnc_blank(0, 0)] }
    guard palette.colors > 0, style.foreground >= 0 || style.background >= 0 else { return 0 }
    let width = palette.colors + 1
    if pairs.isEmpty { pairs = [Int16](repeating: 0, count: width * width) }
    let place = (Int(style.foreground) + 1) * width + Int(style.background) + 1
    guard pairs.indices.contains(place) else { return 0 }
    if pairs[place] != 0 { return Int(pairs[place]) }
    // With 8 colours there are 63 pairs: what comes later shows in the terminal's own colours.
    guard paired.count <= (palette.colors >= 256 ? ColorMarks.mostPairs : 63) else { return 0 }
    while ColorMarks.isReserved(paired.count) { add(foreground: -1, background: -1) }
    pairs[place] = Int16(paired.count)
    return add(foreground: style.foreground, background: style.background)
  }

  @discardableResult private func add(foreground: Int16, background: Int16) -> Int {
    let pair = Int16(paired.count)
    init_pair(pair, foreground, background)
    marks.add(foreground: foreground, background: background)
    paired.append(rnnc_blank(0, pair))
    return Int(pair)
  }
}
