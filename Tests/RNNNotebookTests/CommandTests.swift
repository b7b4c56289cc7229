import RNNScript
import Testing

@testable import RNNNotebook

/// Commands that look at the stage, take back, and find their way among files.
struct CommandTests {
  private func run(_ notebook: Notebook, _ input: String) -> [String] {
    CellOutput.recordedLines(notebook.run(input).outputs)
  }

  private func notebook(_ setup: String) -> Notebook {
    let notebook = Notebook(host: SilentHost(), seed: 1)
    let result = notebook.run("import torch\nfrom torch import nn\ntorch.manual_seed(0)\n" + setup)
    #expect(result.error == nil)
    return notebook
  }

  @Test func aQuestionMarkAloneListsTheCommands() {
    let notebook = notebook("")
    let lines = run(notebook, "?")
    #expect(lines.contains { $0.hasPrefix("%help [TOPIC]") })
    #expect(lines == run(notebook, "%help"))
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  /// The bare name leaves, unless a variable has it.
  @Test(arguments: ["exit", "quit", "exit()", " exit "])
  func leavesByName(input: String) {
    #expect(notebook("").run(input).exitStatus == 0)
    let other = notebook("exit = quit = 7")
    #expect(other.run("exit").exitStatus == nil)
    #expect(run(other, "exit").last == "7")
  }

  @Test func stepsUntilAConditionHolds() {
    let notebook = notebook("rnn = nn.LSTM(3, 4)\nx = torch.randn(9, 3)")
    _ = run(notebook, "%stage rnn x")
    #expect(run(notebook, "%break t == 4 and h.abs().max() > 0") == [])
    _ = run(notebook, "%watch f.shape")
    #expect(run(notebook, "%break") == ["1: t == 4 and h.abs().max() > 0"])
    let lines = run(notebook, "%continue")
    #expect(lines.first == "stopped at t4: t == 4 and h.abs().max() > 0")
    #expect(lines.last == "f.shape = torch.Size([4])")
    #expect(run(notebook, "%continue 2").first?.hasPrefix("t6  h = [") == true)
    #expect(run(notebook, "%break off") == [])
    #expect(run(notebook, "%watch off 1") == [])
    #expect(run(notebook, "%continue").first?.hasPrefix("t9  h = [") == true)
    #expect(run(notebook, "%continue") == ["t9 is the end of the input"])
    #expect(notebook.run("%break x = 1").error == "UsageError: 'x = 1' is no expression")
    #expect(notebook.run("%watch off 7").error == "UsageError: %watch off takes the number of one of 0")
    _ = run(notebook, "%watch nothing_like_it")
    #expect(run(notebook, "%back").last == "nothing_like_it: NameError: name 'nothing_like_it' is not defined")
  }

  /// The terms of every number add up to it.
  @Test(arguments: [
    ("nn.RNN(3, 4, num_layers=2, bidirectional=True)", "h[0]"), ("nn.RNN(3, 20, nonlinearity='relu')", "h[3]"),
    ("nn.LSTM(3, 4, bidirectional=True)", "f[1]"), ("nn.LSTM(3, 4)", "c[2]"), ("nn.LSTM(3, 4)", "g[0]"),
    ("nn.GRU(3, 4)", "h[1]"), ("nn.GRU(3, 4, batch_first=True)", "n[3]"), ("nn.GRU(3, 4)", "z[0]"),
  ])
  func termsAddUp(module: String, number: String) throws {
    let notebook = notebook("m = \(module)\nx = torch.randn(5, 3)")
    _ = run(notebook, "%stage m x\n%step 3")
    let lines = run(notebook, "%explain \(number)")
    let head = try #require(lines.first)
    #expect(head.hasPrefix("\(number) at t3"))
    func last(_ line: String) -> Double { Double(line.split(separator: " ").last ?? "") ?? .nan }
    var terms = lines.dropFirst()
    let isSum = terms.last?.hasPrefix("  sum = ") == true
    let whole = isSum ? last(terms.removeLast()) : last(head)
    #expect(abs(terms.map { last($0.components(around: "  = ").first) }.reduce(0, +) - whole) < 1e-6)
  }

  @Test func whatCannotBeExplainedIsSaid() {
    let notebook = notebook("m = nn.RNN(3, 4)\nx = torch.randn(5, 3)")
    #expect(notebook.run("%explain h[0]").error?.hasPrefix("UsageError: nothing is on the stage") == true)
    _ = run(notebook, "%stage m x")
    #expect(notebook.run("%explain h[0]").error == "UsageError: at t0 there is nothing to explain: %step first")
    _ = run(notebook, "%step")
    #expect(notebook.run("%explain h[9]").error == "UsageError: h has 4 units, no [9]")
    #expect(notebook.run("%explain h[7,0]").error == "UsageError: there is no h of sample 7 here")
    for text in ["", "h", "h[]", "h[a]", "h[1", "[1]", "h[-1]", "h[1,2,3]", "h[99999999999999999999]"] {
      #expect(notebook.run("%explain \(text)").error != nil)
    }
  }

  @Test func undoTakesBackCells() {
    let notebook = notebook("a = [1]\nrnn = nn.RNN(3, 4)\nx = torch.randn(9, 3)")
    let first = run(notebook, "rnn.weight_hh_l0.sum().item()")
    _ = run(notebook, "%stage rnn x\n%step 2")
    _ = run(notebook, "a.append(2); b = 5; r = torch.rand(1).item()")
    let random = run(notebook, "r")
    _ = run(notebook, "%step 3")
    #expect(run(notebook, "%undo") == ["took back In [6]: %step 3"])
    #expect(run(notebook, "stage.t, a") == ["(2, [1, 2])"])
    #expect(run(notebook, "%undo 3").count == 3)
    #expect(run(notebook, "a, stage.t, 'b' in dir()") == ["([1], 2, False)"])
    #expect(run(notebook, "torch.rand(1).item()") == random)
    #expect(run(notebook, "rnn.weight_hh_l0.sum().item()") == first)
    #expect(run(notebook, "%undo 100").count > 3)
    #expect(run(notebook, "%undo") == ["there is nothing to take back"])
  }

  @Test(arguments: ["SGD(model.parameters(), lr=0.1, momentum=0.5)", "Adam(model.parameters(), lr=0.1)"])
  func undoTakesBackOptionsOfAnOptimizer(text: String) {
    let notebook = notebook("model = nn.Linear(2, 1)\nrule = torch.optim.\(text)\nx = torch.ones(1, 2)")
    let step = "rule.zero_grad(); model(x).sum().backward(); rule.step()"
    let look =
      "[v for v in rule.param_groups[0].items() if v[0] != 'params'], model.weight.tolist(), len(rule.param_groups)"
    _ = run(notebook, step)
    let before = run(notebook, look)
    _ = run(notebook, step)
    let after = run(notebook, look)
    #expect(run(notebook, "%undo 2").count == 2)
    _ = run(notebook, "rule.param_groups[0]['lr'] = 5.0; rule.param_groups[0]['weight_decay'] = 0.3")
    _ = run(notebook, "rule.add_param_group({'params': [torch.ones(1, requires_grad=True)], 'lr': 1.0})")
    _ = run(
      notebook,
      "torch.optim.lr_scheduler.StepLR(rule, 1, 0.5); rule.param_groups[0].update(momentum=0.9, betas=(0.5, 0.6))")
    _ = run(notebook, step)
    #expect(run(notebook, look) != after)
    #expect(run(notebook, "%undo 5").count == 5)
    #expect(run(notebook, look) == before)
    _ = run(notebook, step)
    #expect(run(notebook, look) == after)
  }

  @Test func foldersAreChangedAndListed() {
    let notebook = notebook("")
    let before = run(notebook, "%cd")
    #expect(run(notebook, "%cd /") == ["/"])
    #expect(run(notebook, "%ls").joined(separator: " ").contains("usr/"))
    #expect(notebook.run("%ls /no/such").error == "UsageError: /no/such: No such file or directory")
    #expect(run(notebook, "%cd \(before[0])") == before)
  }

  @Test func valuesAreShownInFullAndViewsInWords() {
    let notebook = notebook(
      "rnn = nn.RNN(3, 4)\nx = torch.randn(9, 3)\nlong = torch.zeros(2000)\nlong[3] = float('nan')")
    #expect(run(notebook, "%more 'a\\nb'") == ["a", "b"])
    #expect(run(notebook, "%more long").joined().count { $0 == "." } == 1999)
    #expect(run(notebook, "%more [long.numpy(), 5]").joined().count { $0 == "." } == 1999)
    #expect(run(notebook, "print(long)") == ["tensor([0., 0., 0.,  ..., 0., 0., 0.])"])
    #expect(run(notebook, "%vars").contains { $0.hasSuffix("[2000]  float32  0.0000 to 0.0000  1 NaN") })
    #expect(run(notebook, "%describe") == ["there is nothing to describe"])
    #expect(run(notebook, "%describe loss") == ["loss: no loss yet: backward() reports it"])
    _ = run(notebook, "%stage rnn x\n%step 4")
    #expect(run(notebook, "%describe state").first?.hasPrefix("h of rnn, t4 of 9: 4 x 5 values") == true)
    #expect(run(notebook, "%describe state --table").count > 10)
    #expect(
      run(notebook, "%layout") == ["layout auto; there is something to see of: state,phase,gradient,spectrum,weights"])
    #expect(run(notebook, "%layout state,phase") == [])
    #expect(notebook.run("%layout state,nothing").error?.hasPrefix("UsageError: there is no view 'nothing'") == true)
    #expect(notebook.run("%layout state state state state state").error?.contains("at most 4") == true)
    #expect(notebook.run("%pane sideways").error?.hasPrefix("UsageError: %pane takes") == true)
  }

  /// A pasted cell of a Jupyter notebook runs, whatever it tells that notebook to do.
  @Test func cellsOfJupyterNotebooksRun() {
    let notebook = notebook("")
    let cell = notebook.run(
      "%matplotlib inline\n%load_ext autoreload\n!pip install torch\n%%time\nx = torch.ones(2, 3)\nx.shape\ny = (7\n% 4)"
    )
    #expect(cell.error == nil)
    #expect(run(notebook, "y") == ["3"])
    #expect(run(notebook, "%whos").contains { $0.hasPrefix("x ") && $0.contains("[2, 3]") })
    #expect(notebook.run("%pip install torch").error == nil)
    #expect(notebook.run("config x").error == "SyntaxError: invalid syntax (In [6], line 1)")
  }

  @Test func timesCellsAndStatements() {
    let notebook = notebook("x = 3")
    #expect(run(notebook, "%%time\nx = 4") == ["..."])
    #expect(run(notebook, "x = 5") == [])
    #expect(
      run(notebook, "calls = []\n%timeit -n 3 -r 2 calls.append('it\\'s')\nlen(calls), calls[0]") == [
        "...", "(6, \"it's\")",
      ])
    #expect(notebook.run("%timeit -n 0 x").error == "UsageError: %timeit -n takes a number of at least 1, got '0'")
    #expect(notebook.run("%timeit").error == "UsageError: %timeit takes a statement")
    #expect(notebook.run("%timeit nothing").error == "NameError: name 'nothing' is not defined")
  }
}

extension String {
  /// What stands before and after a part.
  fileprivate func components(around part: String) -> (first: String, second: String) {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(part) {
        return (String(self[..<index]), String(self[self.index(index, offsetBy: part.count)...]))
      }
      index = self.index(after: index)
    }
    return (self, "")
  }
}
