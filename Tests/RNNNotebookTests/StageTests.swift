import RNNPlot
import RNNScript
import Testing

@testable import RNNNotebook

/// Stepping modules through time.
struct StageTests {
  private func run(_ notebook: Notebook, _ input: String) -> [String] {
    let result = notebook.run(input)
    return CellOutput.recordedLines(result.outputs)
  }

  private func notebook(_ setup: String) -> Notebook {
    let notebook = Notebook(host: SilentHost())
    let result = notebook.run("import torch\nfrom torch import nn\ntorch.manual_seed(0)\n" + setup)
    #expect(result.error == nil)
    return notebook
  }

  @Test func aCellWalksForwardAndBack() {
    let notebook = notebook("cell = nn.RNNCell(4, 2)\nx = torch.randn(3, 1, 4)")
    #expect(run(notebook, "%stage cell x") == [])
    #expect(run(notebook, "step") == ["t1  h = [-0.6982 -0.2092]"])
    #expect(run(notebook, "step") == ["t2  h = [ 0.0192  0.2561]"])
    #expect(run(notebook, "%where") == ["t2"])
    #expect(run(notebook, "back") == ["t1  h = [-0.6982 -0.2092]"])
    #expect(run(notebook, "goto t3") == ["t3  h = [ 0.4844 -0.7970]"])
    #expect(run(notebook, "step") == ["t3 is the end of the input"])
    #expect(run(notebook, "back 10") == ["t0  h = [ 0.0000  0.0000]"])
    #expect(run(notebook, "back") == ["t0 is the beginning"])
    #expect(notebook.run("%goto t4").error == "UsageError: t4 is beyond the input: it ends at t3")
    #expect(run(notebook, "stage.t, stage.length, stage.c") == ["(0, 3, None)"])
    // A changed weight shows at the next step, not in what lies behind.
    _ = run(notebook, "step\nstep")
    _ = run(notebook, "%goto t2")
    _ = run(
      notebook,
      "with torch.no_grad(): cell.weight_ih.zero_(); cell.weight_hh.zero_(); cell.bias_ih.zero_(); cell.bias_hh.zero_()"
    )
    #expect(run(notebook, "step") == ["t3  h = [ 0.0000  0.0000]"])
  }

  @Test func anLSTMCellHasStatesAndGates() {
    let notebook = notebook("cell = nn.LSTMCell(3, 2)\nx = torch.randn(4, 3)")
    _ = run(notebook, "%stage cell x")
    let lines = run(notebook, "step 2")
    #expect(lines.count == 2 && lines[0].hasPrefix("t2  h = [") && lines[1].hasPrefix("    c = ["))
    #expect(run(notebook, "%goto t2.f").count == 3)
    #expect(run(notebook, "%where") == ["t2.f"])
    #expect(run(notebook, "%goto t2.q") == ["UsageError: nothing is called q at t2: there is h, c, i, f, g, o"])
    #expect(run(notebook, "sorted(stage.gates)") == ["['f', 'g', 'i', 'o']"])
    let identity = "g = stage.gates; h0 = stage.c; torch.allclose(stage.h, g['o'] * torch.tanh(stage.c), atol=1e-6)"
    #expect(run(notebook, identity) == ["True"])
  }

  @Test func aBidirectionalLayerHasTwoLanes() {
    let notebook = notebook("rnn = nn.GRU(3, 2, num_layers=2, bidirectional=True)\nx = torch.randn(5, 2, 3)")
    _ = run(notebook, "%stage rnn x")
    let lines = run(notebook, "step 2")
    #expect(
      lines.map { String($0.prefix { $0 != "=" }) } == [
        "t2.l0.fwd  x[1]  h ", "t2.l0.rev  x[3]  h ", "t2.l1.fwd  x[1]  h ", "t2.l1.rev  x[3]  h ",
      ])
    #expect(run(notebook, "%goto t5").count == 4)
    #expect(run(notebook, "out, h = rnn(x)\ntorch.allclose(stage.h, h)") == ["True"])
    // Where the stage says it is, it can be sent.
    for address in ["t3.l1.rev.z", "t0.l0.fwd", "t5.h", "t4"] {
      _ = run(notebook, "%goto \(address)")
      #expect(run(notebook, "%where") == [address])
    }
    #expect(notebook.run("%goto t1.l2").error == "UsageError: there is no layer l2: the last one is l1")
    #expect(notebook.run("%select b=2").error == "UsageError: there is no sample b=2: the batch has 2")
  }

  @Test func aUsersModuleIsSteppedLikeACell() {
    let notebook = notebook(
      """
      class Net(nn.Module):
        def __init__(self):
          super().__init__()
          self.cell = nn.RNNCell(4, 3)
        def forward(self, x, h):
          return self.cell(x, h)
        def init_hidden(self):
          return torch.zeros(1, 3)
      net = Net()
      x = torch.randn(3, 1, 4)
      """)
    _ = run(notebook, "%stage net x")
    #expect(run(notebook, "step 3").first?.hasPrefix("t3  h = [") == true)
    let loop = "h = net.init_hidden()\nfor v in x: h = net(v, h)\n\ntorch.allclose(h, stage.h)"
    #expect(run(notebook, loop) == ["True"])
  }

  @Test func thePaneShowsTheTrajectoryGrowAndShrink() {
    let notebook = notebook("cell = nn.RNNCell(4, 2)\nx = torch.randn(3, 1, 4)")
    let empty = notebook.pane(columns: 80, rows: 12).lines.joined()
    #expect(empty.contains("nothing on the stage"))
    _ = run(notebook, "%stage cell x")
    var frames: [TextGrid] = []
    for input in ["step", "step", "step", "back", "back"] {
      _ = run(notebook, input)
      frames.append(notebook.pane(columns: 80, rows: 12, style: .plain))
    }
    #expect(frames[0] == frames[4] && frames[1] == frames[3] && frames[1] != frames[2])
    #expect(frames[1].lines[0].contains("h of cell, t2 of 3"))
    for (columns, rows) in [(0, 0), (1, 1), (20, 2), (300, 80)] {
      #expect(notebook.pane(columns: columns, rows: rows).columns == columns)
    }
  }

  /// The view's numbers are those of automatic differentiation through cells that someone wrote in a loop.
  @Test(arguments: ["(output[-1] ** 2).sum() ** 0.5", "nn.functional.mse_loss(output, y)"])
  func theGradientIsThatOfTheStagedLoss(loss: String) throws {
    let notebook = notebook("rnn = nn.LSTM(3, 4)\nx, y = torch.randn(6, 3), torch.randn(6, 4)\nkept = []")
    _ = run(notebook, "%stage rnn x\n%step 6")
    // The first one is what is looked at anyway.
    if loss.hasPrefix("nn") { #expect(run(notebook, "%select loss=\(loss)") == []) }
    let expected = run(
      notebook,
      """
      h, c = torch.zeros(1, 4, requires_grad=True), torch.zeros(1, 4)
      cell = nn.LSTMCell(3, 4)
      with torch.no_grad():
        for own, other in zip(cell.parameters(), rnn.parameters()): own.copy_(other)
      states = [h]
      for t in range(6):
        h, c = cell(x[t:t+1], (h, c))
        states.append(h)
      output = torch.cat(states[1:])
      for gradient in torch.autograd.grad(\(loss), states): print(gradient.norm().item())
      """)
    let shown = run(notebook, "%describe gradient --table").suffix(7).compactMap { $0.split(separator: " ").last }
    try #require(expected.count == 7 && shown.count == 7)
    for (one, other) in zip(shown, expected) {
      let (one, other) = try (#require(Double(String(one))), #require(Double(other)))
      #expect(abs(one - other) <= 1e-5 * abs(other))
    }
    #expect(notebook.run("%select loss=a b").error == "UsageError: 'a b' is no expression")
    #expect(run(notebook, "%select loss=nothing\n%describe gradient").last?.contains("NameError") == true)
    #expect(run(notebook, "%select loss=\n%describe gradient").last?.hasPrefix("gradient of |y| by h") == true)
  }

  @Test func lossesMakeACurve() {
    let notebook = notebook("w = torch.ones(2, requires_grad=True)")
    #expect(notebook.plotsOfLastCell().isEmpty)
    _ = run(notebook, "for i in range(20):\n  loss = (w * w).sum() / (i + 1)\n  loss.backward()\n")
    #expect(notebook.plotsOfLastCell().count == 1)
    #expect(notebook.pane(columns: 60, rows: 12).lines.joined().contains("loss"))
    _ = run(notebook, "1")
    #expect(notebook.plotsOfLastCell().isEmpty)
  }

  /// While a loop runs, what is drawn of its curve seldom moves: only few rows of the next frame are different.
  @Test(arguments: [false, true]) func aGrowingCurveStaysWhereItIs(isLogarithmic: Bool) throws {
    var curve = LossCurve()
    curve.beginCell()
    var cells = 0
    var before = TextGrid(columns: 100, rows: 30)
    var frames = 0
    for step in 0..<3000 {
      curve.append(name: "loss", 2 / (1 + Double(step) / 40))
      guard step > 100, step % 10 == 0 else { continue }
      let plot = try #require(curve.plot(isLogarithmic: isLogarithmic, isGrowing: true))
      let grid = plot.grid(columns: 100, rows: 30)
      for row in 1..<30 { cells += zip(grid.cells(inRow: row), before.cells(inRow: row)).count { $0 != $1 } }
      before = grid
      frames += 1
    }
    let drawn = (1..<30).reduce(0) { $0 + before.cells(inRow: $1).count { $0 != .blank } }
    #expect(cells / frames < drawn / 10, "\(cells / frames) of \(drawn) cells change")
    // All of it is in sight, and what is done is drawn to its end.
    let plot = try #require(curve.plot(isGrowing: true))
    #expect(plot.xRange.map { $0.contains(2999) && $0.upperBound < 4200 } == true)
    #expect(plot.yRange.map { $0.contains(2) && $0.contains(0.03) } == true)
    #expect(curve.plot()?.xRange == nil)
  }

  @Test func aCurveOfMillionsStaysSmall() {
    var curve = LossCurve()
    curve.beginCell()
    for step in 0..<100_000 { curve.append(name: "loss", Double(step)) }
    #expect((curve.plot()?.series[0].values.count ?? 0) <= LossCurve.keptPoints)
    #expect(curve.plot()?.series[0].values.last ?? 0 > 99_000)
  }
}
