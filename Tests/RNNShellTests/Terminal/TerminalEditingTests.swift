import Testing

/// What someone sees who types: the program in a real terminal.
@Suite(.serialized, .enabled(if: Tmux.isThere, "tmux or the program is missing"))
struct TerminalEditingTests {
  @Test func typingInTheMiddleOfALine() throws {
    let terminal = try Tmux()
    try terminal.start()
    terminal.type("pritn")
    terminal.keys("BSpace", "BSpace")
    terminal.type("nt('世界 é')")
    terminal.keys("Left", "Left", "Left", "Left", "Left")
    terminal.type("х")
    try terminal.wait("the line") { $0.split(separator: "\n").contains("In [1]: print('世х界 é')") }
    // 8 of the prompt, 7 before the wide character, 2 for it, 1 for what was typed.
    #expect(try terminal.state() == "cursor 18,0 region 0-23")
  }

  @Test func blocksAreEditedAndCalledBackAsOne() throws {
    let terminal = try Tmux(columns: 40, rows: 16)
    try terminal.start()
    terminal.type("if 1:\r")
    try terminal.wait(lastRow: "   ...:")
    terminal.type("a = 5")
    terminal.keys("Enter")
    try terminal.wait("the third line") { $0.hasSuffix("a = 5\n   ...:") }
    terminal.keys("Enter")
    try terminal.wait(lastRow: "In [2]:")
    terminal.keys("Up")
    try terminal.wait("the block") { $0.hasSuffix("In [2]: if 1:\n   ...:     a = 5\n   ...:") }
    terminal.keys("Up", "End")
    terminal.type("6")
    try terminal.wait("the changed block") { $0.hasSuffix("In [2]: if 1:\n   ...:     a = 56\n   ...:") }
  }

  @Test func pastedTranscriptIsOneCellWithoutPrompts() throws {
    let terminal = try Tmux(columns: 60, rows: 20)
    try terminal.start()
    try terminal.paste(">>> a = 1\n>>> for i in x:\n...     print(i)\n...\n7\n>>> b = 2\n")
    let rows = try terminal.wait(lastRow: "   ...: b = 2")
    #expect(
      rows == ["In [1]: a = 1", "   ...: for i in x:", "   ...:     print(i)", "   ...:", "   ...: b = 2"])
  }

  @Test func candidatesLeaveNoTrace() throws {
    let terminal = try Tmux(columns: 60, rows: 20)
    try terminal.start()
    terminal.type("%s")
    terminal.keys("Tab")
    try terminal.wait("candidates") { $0.contains("step") && $0.contains("stage") }
    terminal.type("x")
    try terminal.wait(lastRow: "In [1]: %sx")
    #expect(try terminal.screen() == ["In [1]: %sx"])
  }

  @Test func historyIsSearchedAndKept() throws {
    let terminal = try Tmux(columns: 60, rows: 20)
    try terminal.start()
    terminal.type("%pane rows 5\r")
    try terminal.wait(lastRow: "In [2]:")
    terminal.type("%pane off\r")
    try terminal.wait(lastRow: "In [3]:")
    terminal.keys("C-r")
    terminal.type("ows")
    try terminal.wait("the search") { $0.hasSuffix("In [3]: %pane rows 5\nbck:ows") }
    terminal.keys("C-g", "C-u", "C-d")
    try terminal.wait(lastRow: "$")
    terminal.type("clear\r")
    try terminal.wait("a clear screen") { $0 == "$" }
    try terminal.start()
    terminal.type("%pane r")
    terminal.keys("Up")
    try terminal.wait(lastRow: "In [1]: %pane rows 5")
  }

  @Test(arguments: 1...2) func randomKeysBesideAPane(seed: UInt64) throws {
    let terminal = try Tmux(columns: 50, rows: 20)
    try terminal.start()
    terminal.type("%pane rows 6\r%pane on\r")
    try terminal.wait(lastRow: "In [3]:")
    var state = seed
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var model: [Character] = []
    var cursor = 0
    for _ in 0..<60 {
      if random(3) == 0 && cursor > 0 {
        terminal.keys("Left")
        cursor -= 1
      } else if random(6) == 0 && cursor > 0 {
        terminal.keys("BSpace")
        cursor -= 1
        model.remove(at: cursor)
      } else {
        let piece = (0..<4).map { _ in ["a", "Z", "(", "ж", "Я", "世", "界", "7"][random(8)] as Character }
        terminal.type(String(piece))
        model.insert(contentsOf: piece, at: cursor)
        cursor += 4
      }
    }
    let text = String(model)
    let rows = try terminal.wait("the text") { screen in
      let rows = screen.split(separator: "\n").drop { !$0.hasPrefix("In [3]: ") }
      return rows.joined() == "In [3]: " + text
    }
    #expect(rows.count <= 20)
  }
}
