import Testing

/// The terminal is given back as it was found, however the program ends, and survives what happens to it meanwhile.
@Suite(.serialized, .enabled(if: Tmux.isThere, "tmux or the program is missing"))
struct TerminalLifeTests {
  private static func mode(_ terminal: Tmux, _ number: Int) throws -> String {
    terminal.type("echo \"mode \(number) $(stty -g)\"\r")
    let rows = try terminal.wait("the mode") { $0.contains("\nmode \(number) ") }
    return rows.last { $0.hasPrefix("mode \(number) ") }.map { String($0.dropFirst(7)) } ?? ""
  }

  @Test(arguments: ["C-d", "TERM", "HUP", "SEGV", "ABRT"]) func endGivesTheTerminalBack(how: String) throws {
    let terminal = try Tmux(columns: 100, rows: 24)
    let before = try Self.mode(terminal, 1)
    try terminal.start()
    terminal.type("%pane on\r")
    try terminal.wait(lastRow: "In [2]:")
    if how == "C-d" { terminal.keys(how) } else { try terminal.signal(how) }
    try terminal.wait("the shell") { $0.split(separator: "\n").last?.hasPrefix("$") == true }
    #expect(try Self.mode(terminal, 2) == before)
    #expect(try terminal.state().hasSuffix("seen region 0-23"))
    #expect(!(try terminal.screen().joined().contains("^[")))
  }

  @Test func stoppedAndContinuedWhileComputing() throws {
    let terminal = try Tmux(columns: 60, rows: 16)
    let mode = try Self.mode(terminal, 1)
    try terminal.start()
    terminal.type("%pane rows 4\r%pane on\r")
    try terminal.wait("the picture") { Self.isWhole($0, "In [3]:") }
    terminal.type("while True: pass\r\r")
    let before = try terminal.wait("the loop") { $0.hasSuffix("In [3]: while True: pass\n   ...:") }
    terminal.keys("C-z")
    try terminal.wait("the shell") { $0.contains("Stopped") && $0.hasSuffix("$") }
    #expect(try terminal.state().hasSuffix("seen region 0-15"))
    #expect(try Self.mode(terminal, 2) == mode)
    terminal.type("clear; fg\r")
    try terminal.wait("the picture") { $0 == before.joined(separator: "\n") }
    terminal.keys("C-c")
    try terminal.wait("the prompt") { $0.contains("KeyboardInterrupt") && $0.hasSuffix("In [4]:") }
  }

  private static func isWhole(_ screen: String, _ lastRow: String) -> Bool {
    screen.contains("nothing on the stage") && screen.hasSuffix("\n" + lastRow)
  }

  @Test func stoppedAndContinued() throws {
    let terminal = try Tmux(columns: 60, rows: 16)
    try terminal.start()
    terminal.type("%pane rows 4\r%pane on\rabc")
    let before = try terminal.wait("the picture") { Self.isWhole($0, "In [3]: abc") }
    terminal.keys("C-z")
    try terminal.wait("the shell") { $0.contains("Stopped") && $0.hasSuffix("$") }
    terminal.type("fg\r")
    #expect(try terminal.wait("the picture") { Self.isWhole($0, "In [3]: abc") } == before)
    try terminal.signal("STOP")
    try terminal.wait("the shell") { $0.contains("Stopped") && $0.hasSuffix("$") }
    // Nobody could set the mode back: a line ends with a line feed here.
    terminal.type("fg")
    terminal.keys("C-j")
    #expect(try terminal.wait("the picture") { Self.isWhole($0, "In [3]: abc") } == before)
    terminal.type("d")
    try terminal.wait(lastRow: "In [3]: abcd")
  }

  /// At the prompt, while a cell runs, and with the pane on all of the screen.
  @Test(arguments: ["prompt", "computing", "full"]) func anySizeEndsInTheSamePicture(state: String) throws {
    let terminal = try Tmux(columns: 80, rows: 24)
    try terminal.start()
    terminal.type("%pane rows 8\r%pane on\r%pane\rx = 1")
    try terminal.wait("the picture") { Self.isWhole($0, "In [4]: x = 1") }
    if state == "computing" {
      terminal.keys("C-c")
      terminal.type("while True: pass\r\r")
      try terminal.wait("the loop") { $0.hasSuffix("In [4]: while True: pass\n   ...:") }
    } else if state == "full" {
      terminal.keys("F2", "f")
      try terminal.wait("the whole screen") { screen in
        let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
        return rows.count == 24 && rows[11].contains("nothing on the stage") && rows[23].contains("q prompt")
      }
    }
    let before = try terminal.screen()
    var seed: UInt64 = 7
    func random(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    for step in 0..<20 {
      let (columns, rows) = step % 7 == 3 ? (20, 6) : (20 + random(80), 6 + random(30))
      try terminal.resize(columns: columns, rows: rows)
      // A key between two sizes: neither is lost.
      if step % 5 == 4, state == "prompt" { terminal.keys("Left", "Right") }
    }
    try terminal.resize(columns: 80, rows: 24)
    let after = try terminal.wait("the picture") { $0 == before.joined(separator: "\n") }
    #expect(after.filter { $0.hasPrefix("In [4]:") }.count == (["full": 0, "computing": 2][state] ?? 1))
    if state == "computing" { terminal.keys("C-c") }
    if state == "full" { terminal.keys("q") }
    try terminal.wait("the prompt") { $0.hasSuffix(state == "computing" ? "In [5]:" : "In [4]: x = 1") }
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
