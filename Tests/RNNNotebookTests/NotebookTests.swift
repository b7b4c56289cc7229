import RNNScript
import Testing

@testable import RNNNotebook

/// Cells and commands, without a terminal.
struct NotebookTests {
  /// Runs inputs one after another and gives what each recorded.
  private func outputs(_ inputs: [String], seed: Int = 0) -> [[String]] {
    let notebook = Notebook(host: SilentHost(), seed: seed)
    return inputs.map { CellOutput.recordedLines(notebook.run($0).outputs) }
  }

  @Test func resultsAreNumberedAndKept() {
    let host = RecordingHost()
    let notebook = Notebook(host: host, showsNumbers: true)
    for cell in ["x = 3", "x * 2", "_ + 1", "Out[2]", "x;", "None", "print('a', end='')\nx"] { notebook.run(cell) }
    #expect(host.output == "Out[2]: 6\nOut[3]: 7\nOut[4]: 6\naOut[7]: 3\n")
    #expect(notebook.nextNumber == 8)
  }

  @Test func anErrorIsRenderedOnceAndTheNotebookLives() {
    let host = RecordingHost()
    let notebook = Notebook(host: host)
    let result = notebook.run("y = 1\n1 / 0\ny = 2")
    #expect(result.error == "ZeroDivisionError: division by zero")
    let errors = host.events.compactMap { event -> String? in
      if case .errorText(let text) = event { return text }
      return nil
    }
    #expect(errors.count == 1 && errors[0].contains("In [1]") && errors[0].contains("line 2"))
    #expect(outputs(["y = 1", "y"]).last == ["1"])
    #expect(CellOutput.recordedLines(notebook.run("y").outputs) == ["1"])
  }

  @Test(arguments: [
    ("%nothing", "UsageError: there is no command %nothing, %help lists them all"),
    ("%stp 3", "UsageError: there is no command %stp: did you mean %step?"),
    ("%step", "UsageError: nothing is on the stage: %stage module input puts it there"),
    ("%step x", "UsageError: %step takes a number of steps, at least 1, got 'x'"),
    ("%step 99999999999999999999", "UsageError: %step takes a number of steps, at least 1, got '99999999999999999999'"),
    ("%goto 3", "UsageError: '3' is no address: write t3, or t3.l1.rev.f for layer, direction and gate"),
    ("%stage x", "UsageError: %stage takes a module, its input and, if need be, a state; got 1 of them"),
    ("%pane rows x", "UsageError: %pane rows takes a number of rows, got 'x'"),
    ("%save", "UsageError: %save takes the name of a file"),
    ("%load no/such.py", "UsageError: no/such.py: No such file or directory"),
    ("step 2", "UsageError: nothing is on the stage: %stage module input puts it there"),
    ("step = 2", nil), ("step(2)", "NameError: name 'step' is not defined"),
    ("%where", "UsageError: nothing is on the stage"),
  ])
  func commandsSayWhatIsWrong(input: String, error: String?) {
    #expect(Notebook(host: SilentHost()).run(input).error == error)
  }

  @Test func aVariableWinsOverABareCommandAndSaysSo() {
    let host = RecordingHost()
    let notebook = Notebook(host: host)
    notebook.run("step = 41")
    #expect(CellOutput.recordedLines(notebook.run("step + 1").outputs) == ["42"])
    #expect(
      host.events.contains { event in
        if case .errorText(let text) = event { return text == "(the variable step; %step is the command)\n" }
        return false
      })
    #expect(notebook.run("step 3").error?.hasPrefix("UsageError") == true)
    #expect(notebook.run("vars").error == nil)
  }

  @Test func commandsStandBetweenCode() {
    #expect(outputs(["x = [1, 2]\n%vars\n# %vars\nx"]) == [["x  list  2 items", "x  list  2 items", "[1, 2]"]])
  }

  @Test func aSeedGivesTheSameNumbersAgain() {
    let cells = ["import torch", "torch.rand(3)", "%reset", "import torch", "torch.rand(3)"]
    let (a, b, c) = (outputs(cells, seed: 5), outputs(cells, seed: 5), outputs(cells, seed: 6))
    #expect(a == b && a[1] != c[1] && a[1] == a[4])
  }

  @Test(arguments: [
    ("x = 1", true), ("for i in x:", false), ("for i in x:\n  print(i)", false),
    ("for i in x:\n  print(i)\n", true),
    ("f(", false), ("'''", false), ("%stage f(", true), ("step 3", true), ("stage cell x[", true), ("x = )", true),
    ("help torch.nn", true),
  ])
  func openBlocksAskForMore(text: String, isComplete: Bool) {
    #expect(Notebook.isComplete(text) == isComplete)
  }

  @Test(arguments: [
    ("pri", 3, ["print"]), ("%st", 2, ["stage", "step"]), ("net.we", 2, ["weight"]), ("x = net.bi", 2, ["bias"]),
    ("%pane o", 1, ["off", "on"]), ("%stage ne", 2, ["net"]), ("got", 3, ["goto"]), ("%step ", 0, []),
    ("stage.ga", 2, ["gates"]), ("torch.nn.L", 1, ["LSTM", "Linear"]), ("import to", 2, ["torch"]),
    ("from torch.nn import (LSTM, Li", 2, ["Linear"]), ("import torch.n", 1, ["nn"]), ("from torch ", 0, ["import"]),
    ("net(4, ba", 2, ["batch_first="]), ("net(bias=n", 1, ["net", "nonlocal", "not"]),
    ("help torch.nn.LS", 2, ["LSTM"]),
    ("import torch as t", 0, []),
  ])
  func completionKnowsNames(text: String, replaced: Int, candidates: [String]) {
    var completer = Completer()
    completer.names = ["print", "net", "_x"]
    completer.modules = ["torch", "torch.nn", "torch.nn.functional", "_thread"]
    let attributes = [
      "net": ["weight", "bias", "_private"], "stage": ["t", "gates"], "torch.nn": ["LSTM", "Linear"],
    ]
    completer.attributes = { attributes[$0.joined(separator: ".")] ?? [] }
    completer.members = { attributes[$0] ?? [] }
    completer.keywords = { $0 == ["net"] ? ["bias", "batch_first"] : [] }
    #expect(completer.completion(of: text) == Completion(replacedCount: replaced, candidates: candidates))
  }

  @Test func filesAreCompletedByTheCaller() {
    #expect(Completer().completion(of: "torch.load('da") == nil)
    #expect(Completer().completion(of: "%load se") == nil)
  }
}
