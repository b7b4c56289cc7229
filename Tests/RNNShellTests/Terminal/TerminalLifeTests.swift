import Testing

/// What happens to the terminal meanwhile, and terminals of all kinds.
@Suite(.serialized, .enabled(if: Tmux.isThere, "tmux or the program is missing"))
struct TerminalLifeTests {
  private static func isWhole(_ screen: String, _ lastRow: String) -> Bool {
    screen.contains("nothing on the stage") && screen.hasSuffix("\n" + lastRow)
  }

  /// As programs are stopped from elsewhere, without a chance to set the mode back.
  @Test func stoppedBehindItsBackAndContinued() throws {
    let terminal = try Tmux(columns: 60, rows: 16)
    try terminal.start()
    terminal.type("%pane rows 4\r%pane on\rabc")
    let before = try terminal.wait("the picture") { Self.isWhole($0, "In [3]: abc") }
    try terminal.signal("STOP")
    try terminal.wait("the shell") { $0.contains("Stopped") && $0.hasSuffix("$") }
    // A line ends with a line feed here.
    terminal.type("fg")
    terminal.keys("C-j")
    #expect(try terminal.wait("the picture") { Self.isWhole($0, "In [3]: abc") } == before)
    terminal.type("d")
    try terminal.wait(lastRow: "In [3]: abcd")
  }

  @Test func paneGivesWayToTheTextWhereThereIsNoRoom() throws {
    let terminal = try Tmux(columns: 40, rows: 12)
    try terminal.start()
    terminal.type("%pane rows 5\r%pane on\r")
    let high = try terminal.wait("the picture") { Self.isWhole($0, "In [3]:") }
    #expect(high.contains(String(repeating: "─", count: 40)))
    try terminal.resize(columns: 40, rows: 5)
    try terminal.wait("text alone") { !$0.contains("─") && $0.hasSuffix("In [3]:") }
    try terminal.resize(columns: 40, rows: 12)
    try terminal.wait("the pane as it was") { $0 == high.joined(separator: "\n") }
  }

  @Test(arguments: [
    (["TERM": "vt100"], "-"), (["TERM": "linux"], "-"), (["LC_ALL": "C"], "-"), (["NO_COLOR": "1"], "─"),
    (["TERM": "tmux-256color"], "─"),
  ])
  func terminalsOfAllKinds(environment: [String: String], line: String) throws {
    let terminal = try Tmux(columns: 40, rows: 14, environment: environment)
    try terminal.start()
    terminal.type("%pane rows 4\r%pane on\rпривет")
    let rows = try terminal.wait(lastRow: "In [3]: привет")
    #expect(rows.contains(String(repeating: line, count: 40)))
  }

  @Test func dumbTerminalGetsLinesAndNoControlSequences() throws {
    let terminal = try Tmux(columns: 60, rows: 14, environment: ["TERM": "dumb"])
    try terminal.start()
    terminal.type("%pane\r")
    try terminal.wait(lastRow: "In [2]:")
    terminal.keys("C-d")
    let rows = try terminal.wait("the shell") { $0.hasSuffix("$") }
    #expect(!rows.joined().contains("[" + "?"))
  }
}
