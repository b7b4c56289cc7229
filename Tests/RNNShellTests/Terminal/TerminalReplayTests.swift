import Testing

/// A session before an audience.
@Suite(.serialized, .enabled(if: Tmux.isThere, "tmux or the program is missing"))
struct TerminalReplayTests {
  @Test func walksOnBackToACellAndLeavesThePrompt() throws {
    let terminal = try Tmux(columns: 60, rows: 40)
    let session = try terminal.home.write(
      "lesson.py",
      "# ---\n# title: Lesson\n# seed: 1\n# ---\n# %% one\na = [1]\na\n# %% two\na.append(2)\na\n# %% three\na.append(3)\na\n"
    )
    terminal.type("\"$RNNSHELL\" replay \(session)\r")
    try terminal.wait("the first cell") { $0.hasSuffix("In [1]: a = [1]\n   ...: a") }
    terminal.keys("Enter")
    try terminal.wait("the second cell") {
      $0.contains("Out[1]: [1]") && $0.hasSuffix("In [2]: a.append(2)\n   ...: a")
    }
    terminal.keys("Space")
    try terminal.wait("the third cell") { $0.contains("Out[2]: [1, 2]") && $0.contains("In [3]: a.append(3)") }
    terminal.keys("b")
    try terminal.wait("the second cell again") { $0.hasSuffix("(back)\n\n# two\nIn [2]: a.append(2)\n   ...: a") }
    terminal.keys("p")
    try terminal.wait(lastRow: "In [2]:")
    terminal.type("a.append(9)\r")
    try terminal.wait(lastRow: "In [3]:")
    terminal.keys("C-d")
    try terminal.wait("the second cell once more") { $0.hasSuffix("# two\nIn [3]: a.append(2)\n   ...: a") }
    terminal.keys("Enter")
    try terminal.wait("what both have done") { $0.contains("Out[3]: [1, 9, 2]") }
    terminal.type("1")
    terminal.keys("Enter")
    try terminal.wait("the first cell again") { $0.hasSuffix("(back)\n\n# one\nIn [1]: a = [1]\n   ...: a") }
    terminal.type("3")
    terminal.keys("Enter")
    try terminal.wait("the last cell") {
      $0.contains("Out[2]: [1, 2]\n\n# three") && $0.hasSuffix("a.append(3)\n   ...: a")
    }
    terminal.keys("q")
    try terminal.wait("the shell") { $0.hasSuffix("$") }
  }
}
