import RNNPlot
import Testing

@Suite struct TextGridTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("世", 2), ("Ж", 1), ("😀", 2), ("👩‍👩‍👧", 2), ("⣿", 1), ("█", 1), ("\u{1B}", 0),
    ("\u{200D}", 0), ("한", 2), ("ｱ", 1), ("Ａ", 2), ("\u{202E}", 0), ("日本語 x", 8), ("", 0),
  ])
  func displayWidth(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func writingClipsOnAllSides() {
    var grid = TextGrid(columns: 5, rows: 2)
    #expect(grid.write("abcdefgh", column: 2, row: 0) == 5)
    #expect(grid.write("xyz", column: -1, row: 1) == 2)
    grid.write("no", column: 0, row: 2)
    grid.write("no", column: 0, row: -1)
    grid.write("one\ntwo", column: 2, row: 1)
    #expect(grid.lines == ["  abc", "yzone"])
    #expect(grid[9, 9] == .blank)
  }

  @Test func wideCharactersTakeTwoCellsAndAreNeverCut() {
    var grid = TextGrid(columns: 5, rows: 1)
    grid.write("世界人", column: 0, row: 0)
    // The third one would be cut: a blank stands for it.
    #expect(grid.lines == ["世界"])
    #expect(grid[1, 0].isContinuation)
    grid.write("x", column: 1, row: 0)
    #expect(grid.lines == [" x界"])
    grid.write("y", column: 2, row: 0)
    #expect(grid.lines == [" xy"])
  }

  @Test(arguments: [
    (10, [1.0, 1.0], [0, 6], [5, 4]), (10, [2, 1], [0, 7], [6, 3]), (2, [1, 1, 1], [0, 1, 2], [0, 0, 0]),
    (10, [], [], []), (10, [0, 1], [0, 1], [0, 9]), (10, [.nan, -1], [0, 1], [0, 0]),
  ])
  func splitsIntoColumns(total: Int, weights: [Double], starts: [Int], widths: [Int]) {
    let parts = Split.columns(Rectangle(columns: total, rows: 3), weights: weights)
    #expect(parts.map(\.columns) == widths)
    #expect(parts.filter { !$0.isEmpty }.map(\.column) == zip(starts, widths).filter { $0.1 > 0 }.map(\.0))
    #expect(parts.allSatisfy { $0.rows == 3 || $0.isEmpty })
  }

  @Test func splitsIntoRowsWithoutLosingOne() {
    for total in 0..<40 {
      let parts = Split.rows(Rectangle(row: 3, columns: 7, rows: total), weights: [1, 2, 4])
      #expect(parts.map(\.rows).reduce(0, +) == total)
    }
  }
}
