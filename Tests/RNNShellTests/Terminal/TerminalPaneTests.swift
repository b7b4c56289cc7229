import Testing

/// The pane with the keys, on all of the screen, and while a network trains.
@Suite(.serialized, .enabled(if: Tmux.isThere, "tmux or the program is missing"))
struct TerminalPaneTests {
  private static let setup = "import torch; r = torch.nn.RNN(2, 3); x = torch.ones(9, 2)\r%stage r x\r%step 6\r"

  private func staged(_ environment: [String: String] = [:]) throws -> Tmux {
    let terminal = try Tmux(columns: 100, rows: 28, environment: environment)
    try terminal.start()
    terminal.type(Self.setup)
    try terminal.wait("the stage") { $0.contains("h of r, t6 of 9") && $0.hasSuffix("In [4]:") }
    return terminal
  }

  @Test func keysGoToThePaneAndBack() throws {
    let terminal = try staged()
    terminal.type("abc")
    terminal.keys("Left", "F2")
    try terminal.wait("the footer") { $0.contains("v view") && $0.hasSuffix("In [4]: abc") }
    #expect(try terminal.state().contains("hidden"))
    terminal.keys("Left", "Left")
    try terminal.wait("t4") { $0.contains("h of r, t4 of 9") && $0.contains("▲4") }
    terminal.keys("Space")
    try terminal.wait("a step") { $0.contains("h of r, t7 of 9") && $0.hasSuffix("In [5]: abc") }
    terminal.keys("b")
    try terminal.wait("a step back") { $0.contains("h of r, t6 of 9") && $0.hasSuffix("In [6]: abc") }
    terminal.keys("v", "v")
    try terminal.wait("the next view") { $0.contains("phase of h") && !$0.contains("h of r") }
    terminal.keys("q")
    terminal.type("X")
    try terminal.wait("the text") { $0.hasSuffix("In [6]: abXc") && !$0.contains("v view") }
    #expect(try terminal.state().contains("seen"))
  }

  @Test func thePaneOnAllOfTheScreenAndBack() throws {
    let terminal = try staged()
    let before = try terminal.screen()
    terminal.keys("F2", "f")
    try terminal.wait("the whole screen") { !$0.contains("In [") && $0.contains("q prompt") }
    terminal.keys("Escape")
    try terminal.wait("the prompt") { $0 == before.joined(separator: "\n") }
    terminal.type("%pane full\r")
    try terminal.wait("the whole screen") { !$0.contains("In [") && $0.contains("q prompt") }
    terminal.keys("F2")
    try terminal.wait(lastRow: "In [5]:")
    // What is printed behind it is in the scrollback all the same.
    terminal.type("for i in range(200): print('line', i)\r\r")
    terminal.keys("F2", "f")
    try terminal.wait("the whole screen") { !$0.contains("In [") && $0.contains("q prompt") }
    terminal.keys("q")
    try terminal.wait(lastRow: "In [6]:")
    let lines = try terminal.screen(history: true).filter { $0.hasPrefix("line ") }
    #expect(lines == (0..<200).map { "line \($0)" })
  }

  @Test func theLowerRightCornerIsDrawn() throws {
    let terminal = try staged()
    terminal.type("%layout spectrum\r%pane bottom\r")
    try terminal.wait("the name of the axis at the end of the last row") {
      $0.contains("In [6]:") && $0.contains("spectrum of W_hh") && $0.hasSuffix(" Re")
    }
  }

  @Test func longTextsAreReadPageByPage() throws {
    let terminal = try Tmux(columns: 60, rows: 12)
    try terminal.start()
    terminal.type("%more '\\n'.join(str(i) for i in range(100))\r")
    try terminal.wait("the first page") { $0.hasPrefix("0\n1\n") && $0.contains("lines 1-11 of 100") }
    terminal.keys("Space", "Down")
    try terminal.wait("the second page") { $0.hasPrefix("12\n13\n") }
    terminal.keys("G")
    try terminal.wait("the end") { $0.contains("\n99\n") && $0.contains("lines 90-100 of 100") }
    terminal.keys("q")
    try terminal.wait(lastRow: "In [2]:")
    #expect(try terminal.screen().count == 2)
  }

  @Test func curvesMoveAndKeysWorkWhileANetworkTrains() throws {
    let terminal = try Tmux(columns: 100, rows: 28)
    try terminal.start()
    terminal.type("import torch; w = torch.ones(1, requires_grad=True)\r")
    try terminal.wait(lastRow: "In [2]:")
    terminal.type("while True: ((w * 3) ** 2).sum().backward()\r\r")
    let first = try terminal.wait("the curve") { $0.contains("loss 9.0000") }
    try terminal.wait("a longer curve") { $0 != first.joined(separator: "\n") && $0.contains("loss 9.0000") }
    terminal.keys("F2")
    try terminal.wait("the footer") { $0.contains("v view") }
    terminal.keys("l")
    terminal.keys("F2")
    try terminal.wait("no footer") { !$0.contains("v view") }
    terminal.type("1 + 41\r")
    terminal.keys("C-c")
    terminal.type("after")
    try terminal.wait("the prompt, what was typed before Ctrl-C dropped") {
      $0.contains("KeyboardInterrupt") && $0.hasSuffix("In [3]: after")
    }
  }

  @Test func viewsInASCIIWhereNothingElseIsShown() throws {
    let terminal = try staged(["TERM": "vt100"])
    terminal.type("%layout state,phase\r")
    let screen = try terminal.wait("both views") { $0.contains("h of r, t6 of 9") && $0.contains("phase of h") }
    #expect(screen.joined().allSatisfy { $0.isASCII })
    terminal.keys("F2")
    try terminal.wait("the footer") { $0.contains("<- -> time") }
  }

  @Test func sizesAndPlaceAreRemembered() throws {
    let terminal = try Tmux(columns: 90, rows: 24)
    try terminal.start()
    terminal.type("%pane columns 33\r%pane right\r")
    try terminal.wait("the pane at the right") { $0.contains("In [3]:") && $0.contains("│") }
    terminal.keys("C-d")
    try terminal.wait("the shell") { $0.hasSuffix("$") }
    terminal.type("clear\r")
    try terminal.wait("a clear screen") { $0 == "$" }
    try terminal.start()
    terminal.type("%pane on\r")
    let rows = try terminal.wait("the pane at the right") { $0.contains("│") }
    let row = try #require(rows.first { $0.contains("│") })
    #expect(row.prefix { $0 != "│" }.count == 56)
  }
}
