import Foundation
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
    #expect(try terminal.state() == "cursor 18,0 seen region 0-23")
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

  @Test func pastedTranscriptOf500LinesRunsAsOneCell() throws {
    let terminal = try Tmux(columns: 60, rows: 20)
    try terminal.start()
    let blocks = (0..<100).map { index in
      index % 2 == 0
        ? ">>> a\(index) = \(index)\n>>> for i in range(2):\n...     a\(index) += i\n...\n7\n"
        : "In [\(index)]: a\(index) = \(index)\n   ...: a\(index) += 1\nOut[\(index)]: 8\n\n\n"
    }
    try terminal.paste(blocks.joined() + ">>> print('sum', a98 + a99)\n")
    try terminal.wait(lastRow: "   ...: print('sum', a98 + a99)")
    terminal.keys("Enter")
    let rows = try terminal.wait(lastRow: "In [2]:")
    #expect(rows.contains("sum 199"))
    terminal.keys("Up")
    try terminal.wait(lastRow: "   ...: print('sum', a98 + a99)")
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

  @Test func wordsAreColouredUnlessNobodyWantsColours() throws {
    let terminal = try Tmux(columns: 60, rows: 20)
    try terminal.start()
    terminal.type("def f(x): return 'a' # b")
    try terminal.wait("the line") { $0.hasSuffix("# b") }
    let colored = try terminal.screen(colors: true).joined()
    #expect(
      colored.contains("\u{1B}[38;5;134mdef \u{1B}[38;5;32mf\u{1B}[39m(x): ")
        && colored.contains("\u{1B}[38;5;65m'a'"))
    terminal.type("\u{1B}[H")
    let plain = try Tmux(columns: 60, rows: 20, environment: ["NO_COLOR": "1"])
    try plain.start()
    plain.type("def f(x): return 'a' # b")
    try plain.wait("the line") { $0.hasSuffix("# b") }
    #expect(!(try plain.screen(colors: true).joined().contains("38;5")))
  }

  @Test func historyIsSuggestedInGreyAndTakenByRight() throws {
    let terminal = try Tmux(columns: 60, rows: 20)
    try terminal.start()
    terminal.type("first = 12345\r")
    try terminal.wait(lastRow: "In [2]:")
    terminal.type("fi")
    try terminal.wait(lastRow: "In [2]: first = 12345")
    #expect(try terminal.screen(colors: true).joined().contains("fi\u{1B}[38;5;244mrst = 12345"))
    #expect(try terminal.state().hasPrefix("cursor 10,1 "))
    terminal.keys("Right")
    terminal.type("6\rfirst\r")
    try terminal.wait("the result") { $0.contains("Out[3]: 123456\n") }
  }

  @Test func signatureOfTheCallIsShownAndGoes() throws {
    let terminal = try Tmux(columns: 90, rows: 20)
    try terminal.start()
    terminal.type("from torch import nn\r")
    try terminal.wait(lastRow: "In [2]:")
    terminal.type("nn.LSTM(4, ")
    try terminal.wait("the signature") {
      $0.hasPrefix("In [1]: from torch import nn\nIn [2]: nn.LSTM(4,\nLSTM(input_size, hidden_size")
    }
    #expect(try terminal.screen(colors: true).joined().contains("\u{1B}[38;5;37mhidden_size"))
    terminal.type("2)")
    try terminal.wait(lastRow: "In [2]: nn.LSTM(4, 2)")
  }

  @Test func theTextGoesToAnotherEditorAndBack() throws {
    let terminal = try Tmux(columns: 60, rows: 20)
    // Read by a shell: a file that was just written cannot be run while a process of another test has it open, too.
    let editor = try terminal.home.write("editor", "echo 'b = 2 # 世' >> \"$1\"\n")
    try terminal.start("EDITOR='sh \(editor)'")
    terminal.type("a = 1")
    terminal.keys("C-x", "C-e")
    try terminal.wait("the edited block") { $0.hasSuffix("In [1]: a = 1\n   ...: b = 2 # 世") }
    terminal.keys("Enter")
    try terminal.wait(lastRow: "In [2]:")
  }

  @Test func enterTakesTheTextInBothModesOfVi() throws {
    let terminal = try Tmux(columns: 60, rows: 20)
    _ = try terminal.home.write(".editrc", "bind -v\n")
    try terminal.start()
    terminal.type("xa = 12")
    terminal.keys("Escape")
    terminal.type("0x\r")
    try terminal.wait(lastRow: "In [2]:")
    terminal.type("a\r")
    try terminal.wait("the result") { $0.contains("In [1]: a = 12\n") && $0.contains("Out[2]: 12\n") }
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
}
