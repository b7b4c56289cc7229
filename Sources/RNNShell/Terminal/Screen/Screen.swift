import CNcurses
import CTerminal
import Glibc
import RNNPlot

/// An ncurses screen whose output is a memory file: it turns pictures into the fewest bytes that change one into the next.
///
/// At most one exists at a time: all SCREENs of ncurses 6.4 share one list of windows.
final class Screen {
  private(set) var columns: Int
  private(set) var rows: Int
  private let palette: Palette
  private let memory: Int32
  private let screen: OpaquePointer
  private let output: UnsafeMutablePointer<FILE>
  private let input: UnsafeMutablePointer<FILE>
  private var table = LookTable()
  /// Cells on their way to ncurses.
  private var line: UnsafeMutableBufferPointer<cchar_t>

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
    setenv("TERMINFO", TerminfoEntry.encoded, 1)
    use_env(false)
    let made = newterm(TerminfoEntry.name, output, input)
    if let before { setenv("TERMINFO", before, 1) } else { unsetenv("TERMINFO") }
    guard let made else { return nil }
    screen = made
    resize_term(Int32(rows), Int32(columns))
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

  /// Begins anew on a terminal that shows nothing known, with the cursor at home; false where ncurses cannot.
  func restart(columns: Int, rows: Int) -> Bool {
    // Where the cursor is in a smaller screen, ncurses would have to guess.
    wmove(rnnc_screen(), 0, 0)
    update()
    discard()
    guard resize_term(Int32(rows), Int32(columns)) == OK else { return false }
    if columns != self.columns {
      line.deallocate()
      line = .allocate(capacity: max(1, columns))
    }
    (self.columns, self.rows) = (columns, rows)
    if table.isCrowded { table = LookTable() }
    werase(rnnc_screen())
    invalidate(rows: rows)
    return true
  }

  /// The bytes that turn what the terminal shows into `grid`, with the cursor at a place.
  func draw(_ changes: [Frame.Change], of grid: TextGrid, cursorColumn: Int, cursorRow: Int) -> [UInt8] {
    for change in changes { put(grid, change.row, change.columns) }
    wmove(rnnc_screen(), Int32(max(0, min(rows - 1, cursorRow))), Int32(max(0, min(columns - 1, cursorColumn))))
    update()
    return takeOutput { LookWriter.written($0, table.looks) }
  }

  private func update() {
    wnoutrefresh(rnnc_screen())
    doupdate()
  }

  /// Says that rows of the terminal no longer show what was sent: they will be sent again.
  func invalidate(rows count: Int) {
    wredrawln(rnnc_screen(), 0, Int32(min(count, rows)))
  }

  private func discard() { _ = takeOutput { _ in [] } }

  /// Takes what ncurses has written; the file keeps its pages for what comes next.
  private func takeOutput(_ body: (UnsafeBufferPointer<UInt8>) -> [UInt8]) -> [UInt8] {
    fflush(output)
    let size = Int(lseek(memory, 0, SEEK_CUR))
    guard size > 0 else { return [] }
    lseek(memory, 0, SEEK_SET)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { buffer in
      let count = max(0, pread(memory, buffer.baseAddress, size, 0))
      return body(UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// Puts a part of a row on the screen of ncurses.
  private func put(_ grid: TextGrid, _ row: Int, _ columns: Range<Int>) {
    // Both halves of a wide character are drawn together.
    let first = max(0, columns.lowerBound - (grid[columns.lowerBound, row].isContinuation ? 1 : 0))
    let end = columns.upperBound + (grid[columns.upperBound, row].isContinuation ? 1 : 0)
    let cells = grid.cells(inRow: row)
    guard first < end, end <= cells.count, end - first <= line.count else { return }
    cells.withUnsafeBufferPointer { table.put($0, first..<end, palette, into: line) }
    mvwadd_wchnstr(rnnc_screen(), Int32(row), Int32(first), line.baseAddress, Int32(end - first))
  }
}
