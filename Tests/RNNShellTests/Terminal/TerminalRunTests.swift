import Testing

/// The terminal while a cell runs.
@Suite(.serialized, .enabled(if: Tmux.isThere, "tmux or the program is missing"))
struct TerminalRunTests {
  @Test func everyPrintedLineIsInTheScrollbackOnce() throws {
    let terminal = try Tmux(columns: 60, rows: 20)
    try terminal.start()
    terminal.type("%pane rows 6\r%pane on\r")
    try terminal.wait(lastRow: "In [3]:")
    terminal.type("for i in range(1000): print('line', i)\r\r")
    try terminal.wait(lastRow: "In [4]:")
    let lines = try terminal.screen(history: true).filter { $0.hasPrefix("line ") }
    #expect(lines == (0..<1000).map { "line \($0)" })
  }

  @Test func controlSequencesAreShownAndProgressStaysInItsLine() throws {
    let terminal = try Tmux(columns: 60, rows: 20)
    try terminal.start()
    terminal.type("print('\\x1b[31mred\\x07'); print('50%\\r100%'); print('end')\r")
    let rows = try terminal.wait(lastRow: "In [2]:")
    #expect(rows.suffix(4) == ["^[[31mred^G", "100%", "end", "In [2]:"])
  }

  @Test func interruptStopsACellAndKeepsThePrompt() throws {
    let terminal = try Tmux(columns: 60, rows: 20)
    try terminal.start()
    terminal.type("abc")
    terminal.keys("C-c")
    try terminal.wait("a new prompt") { $0.hasSuffix("In [1]: abc^C\nIn [1]:") }
    terminal.type("while True: print('go')\r\r")
    try terminal.wait("the loop") { $0.contains("go\ngo") }
    terminal.keys("C-c")
    try terminal.wait("the interruption") { $0.contains("KeyboardInterrupt") && $0.hasSuffix("In [2]:") }
    terminal.type("1 + 1\r")
    try terminal.wait("life") { $0.contains("Out[2]: 2") }
  }

  @Test func typedAheadIsForTheNextPrompt() throws {
    let terminal = try Tmux(columns: 60, rows: 20)
    try terminal.start()
    terminal.type("n = 0\r")
    try terminal.wait(lastRow: "In [2]:")
    terminal.type("while n < 3000000: n += 1\r\rn + 1\rafter")
    let rows = try terminal.wait(lastRow: "In [4]: after")
    #expect(rows.suffix(3) == ["In [3]: n + 1", "Out[3]: 3000001", "In [4]: after"])
  }

  @Test func whatComesAfterTheKeyOfThePaneGoesThere() throws {
    let terminal = try Tmux(columns: 90, rows: 24)
    try terminal.start()
    terminal.type("import os; os.chdir('\(terminal.home.path)')\r%pane rows 6\r%pane on\r")
    try terminal.wait(lastRow: "In [4]:")
    terminal.type("while not os.path.exists('end'): pass\r\r")
    try terminal.wait("the loop") { $0.hasSuffix("('end'): pass\n   ...:") }
    // In one write: the beginning of the next cell, the key, all of the screen and back, and the rest of the cell.
    terminal.type(keys: ["4", "0", "<F2>", "f"])
    try terminal.wait("the whole screen") { !$0.contains("In [") && $0.contains("q prompt") }
    terminal.type(keys: ["f", "q", " ", "+", "2", "<Enter>"])
    try terminal.wait("the pane at its place") { !$0.contains("q prompt") && $0.hasSuffix("pass\n   ...:") }
    _ = try terminal.home.write("end", "")
    try terminal.wait("the sum") { $0.hasSuffix("In [5]: 40 +2\nOut[5]: 42\nIn [6]:") }
  }

  @Test func inputAsksInTheTerminal() throws {
    let terminal = try Tmux(columns: 60, rows: 20)
    try terminal.start()
    terminal.type("'<' + input('name? ') + '>'\r")
    try terminal.wait(lastRow: "name?")
    terminal.type("Bobb")
    terminal.keys("BSpace", "Enter")
    try terminal.wait("the answer") { $0.contains("name? Bob\n") && $0.contains("Out[1]: '<Bob>'") }
  }
}
