import Foundation
import RNNScript
import Testing

@testable import RNNNotebook

/// Saving, replaying, checking and recording: what went in comes out again.
struct ReplayTests {
  private func check(_ text: String) -> [SessionChecker.Finding] {
    SessionChecker.check(Session.parse(text), path: "a.py").findings
  }

  @Test func whatIsSavedReplaysToTheSame() {
    let notebook = Notebook(host: SilentHost(), seed: 11)
    let inputs = [
      "import torch\ncell = torch.nn.LSTMCell(3, 2)\nx = torch.randn(4, 3)", "cell", "1 / 0", "%help", "vars",
      "%stage cell x", "step 2", "back", "s = '''\n# %% text\n#> text\n'''\ns", "print('a')\n%where\nprint('b')",
      "def f():\n\n    return 3\n\nf()", "torch.randn(2)",
    ]
    for input in inputs { notebook.run(input) }
    let session = notebook.session()
    let parsed = Session.parse(session.text)
    #expect(parsed.text == session.text)
    #expect(!session.text.contains("1 / 0") && !session.text.contains("help") && session.text.contains("# %step 2"))
    #expect(session.text.hasPrefix("# ---\n# seed: 11\n# ---\n\n# %%\nimport torch\n"))
    let report = SessionChecker.check(parsed, path: "a.py")
    #expect(report.findings == [] && report.cellCount == 9)
    #expect(notebook.session(keepsErrors: true).text.contains("# %%  expect=\"error\"\n1 / 0\n#> ZeroDivisionError"))
    let runner = SessionRunner(parsed, path: "a.py", host: SilentHost())
    #expect(runner.runAll() == nil)
    #expect(runner.recorded.text == session.text)
  }

  @Test func aChangedNumberIsFoundWithItsPlace() {
    let text = "# ---\n# seed: 1\n# ---\n# %% first\nx = 0.5\n\n# %% second\nx * 3\nx * 5\n#> 2.5\nx\n#> 0.9\n"
    #expect(
      check(text) == [
        SessionChecker.Finding(
          session: "a.py", cell: 2, title: "second", line: 12, message: "recorded 0.9, got 0.5", recorded: "0.9",
          actual: "0.5")
      ])
    #expect(check(text).first?.text.hasPrefix("a.py:12: cell 2 (second): recorded 0.9, got 0.5\n") == true)
  }

  @Test(arguments: [
    ("# %%\n1 / 0\n", "raised ZeroDivisionError: division by zero"), ("# %%\nprint(1)\n", "recorded nothing, got 1"),
    ("# %%\nx = 1\n#> 1\n", "recorded 1, got nothing"),
    ("# %%  expect=\"error\"\n1\n#> 1\n", "an error was expected, none came"),
    ("# %%  expect=\"error\"\n1 / 0\n#> ValueError: no\n", "recorded ValueError, got ZeroDivisionError"),
    ("# %%\n# %nothing\n# %where\n", "raised UsageError: nothing is on the stage"),
  ])
  func differencesAreNamed(text: String, message: String) {
    #expect(check(text).map(\.message) == [message])
  }

  @Test(arguments: [
    "# %%  check=\"off\"\nprint(1)\n", "# %%  tol=\"0.5\"\n1.0\n#> 1.3\n",
    "# %%\nfor i in range(9): print(i)\n\n#> 0\n#> ...\n#> 8\n",
    "# %%\nprint('a'); 3\n#> a\n#> 3\n", "# %%\nprint(1)\n#> 1\n\nprint(2)\n#> 2\n", "# %% [markdown]\n# 1 / 0\n",
    "# %%  expect=\"error\"\n1 / 0\n#> ZeroDivisionError: ...\n", "# only a comment\n\n# %%\n\n",
  ])
  func sessionsThatAgree(text: String) {
    #expect(check(text) == [])
  }

  @Test func recordingPutsOutputsInTheirPlaces() {
    let text =
      "# title\n\n# %% a\nprint(1)\nprint(2)\n\n\n# %% b\nx = 2\n#> old\n# %vars\nx\n#> wrong\n\n# %% c\nprint('t', 3)\n#> t ...\n"
    let runner = SessionRunner(Session.parse(text), path: "a.py", host: SilentHost())
    #expect(runner.runAll() == nil)
    #expect(
      runner.recorded.text
        == "# ---\n# seed: \(runner.notebook.seed)\n# ---\n# title\n\n# %% a\nprint(1)\nprint(2)\n#> 1\n#> 2\n\n\n"
        + "# %% b\nx = 2\n# %vars\n#> x  int  2\nx\n#> 2\n\n# %% c\nprint('t', 3)\n#> t ...\n")
    let again = SessionRunner(runner.recorded, path: "a.py", host: SilentHost())
    #expect(again.runAll() == nil && again.recorded.text == runner.recorded.text)
  }

  @Test func savingAndLoadingThroughFiles() throws {
    let folder = NSTemporaryDirectory() + "rnn-notebook-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let notebook = Notebook(host: SilentHost())
    for input in ["x = 20", "y = x + 1\ny"] { notebook.run(input) }
    let saved = notebook.run("%save \(folder)/a.py")
    #expect(CellOutput.recordedLines(saved.outputs) == ["saved 2 cells to \(folder)/a.py"])
    #expect(notebook.run("save \(folder)/a.py").error == nil)
    let other = Notebook(host: SilentHost())
    #expect(other.run("%load \(folder)/a.py").error == nil)
    #expect(CellOutput.recordedLines(other.run("y").outputs) == ["21"])
    #expect(other.run("%save \(folder)/a.py").error?.contains("exists") == true)
    #expect(other.run("save -f \(folder)/a.py").error == nil)
    // What is loaded may not reach out of its folder, the prompt may.
    try "# %%\nopen('../x.txt')\n".write(toFile: folder + "/b.py", atomically: true, encoding: .utf8)
    #expect(other.run("%load \(folder)/b.py").error == "UsageError: \(folder)/b.py stopped at line 1")
    #expect(other.run("open('\(folder)/a.py').readline()").error == nil)
    // What loads itself ends.
    try "# %%\n# %load \(folder)/c.py\n".write(toFile: folder + "/c.py", atomically: true, encoding: .utf8)
    #expect(other.run("%load \(folder)/c.py").error == "UsageError: \(folder)/c.py stopped at line 1")
    #expect(other.run("y").error == nil)
  }
}
