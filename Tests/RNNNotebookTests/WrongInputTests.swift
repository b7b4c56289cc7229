import RNNScript
import Testing

@testable import RNNNotebook

/// Wrong input of every kind gives an error in Python's words, and the notebook lives on with all its variables.
struct WrongInputTests {
  static let inputs = [
    ("torch.ones(2, 3) @ torch.ones(2, 3)", "RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)"),
    ("cell(torch.ones(1, 7))", "RuntimeError: input has inconsistent input_size: got 7 expected 4"),
    ("nn.RNNCell(4)", "TypeError"), ("nn.LSTM(4, 2, layers=3)", "TypeError"), ("nn.RNNCell(4, -1)", "RuntimeError"),
    ("hiden_size", "NameError: name 'hiden_size' is not defined"), ("torch.zeross(3)", "AttributeError"),
    ("import no_such_module", "ModuleNotFoundError: No module named 'no_such_module'"),
    ("open('no such file')", "FileNotFoundError: [Errno 2] No such file or directory: 'no such file'"),
    ("open('/')", "IsADirectoryError"), ("f(1", "SyntaxError"),
    ("for x in", "SyntaxError"), ("x = 'open", "SyntaxError"),
    ("  x = 1\n y = 2", "IndentationError"),
    (
      "torch.zeros(10**12)",
      "MemoryError: DefaultCPUAllocator: can't allocate memory: you tried to allocate 4000000000000 bytes. Error code 12"
    ),
    (
      "nn.RNN(4, 2, num_layers=10**9)",
      "MemoryError: DefaultCPUAllocator: can't allocate memory: you tried to allocate 2096000000016 bytes."
    ),
    ("RNN(4, 2, layers=10**9)", "MemoryError: DefaultCPUAllocator: can't allocate memory: you tried"),
    ("from PuzzleLib.Modules import RNN as Stack\nStack(4, 2, layers=10**9)", "MemoryError: DefaultCPUAllocator"),
    ("[0] * 10**12", "MemoryError"), ("'-'.join(['x' * 10**6] * 10**6)", "MemoryError"),
    ("'x' * 10**13", "MemoryError"), ("torch.zeros(10**30)", ""),
    ("def f(n): return f(n + 1)\nf(0)", "RecursionError: maximum recursion depth exceeded"),
    ("l = []\nfor i in range(100000): l = [l]\nrepr(l)", "RecursionError"), (String(repeating: "(", count: 5000), ""),
    ("1 / 0", "ZeroDivisionError: division by zero"), ("[1, 2][5]", "IndexError: list index out of range"),
    ("{}['a']", "KeyError: 'a'"), ("int('x')", "ValueError"), ("x = torch.ones(2)\nx.backward()", "RuntimeError"),
    ("torch.ones(2)[7]", "IndexError"), ("raise 3", "TypeError: exceptions must derive from BaseException"),
    ("%stage cell 3", "TypeError"), ("%stage 3 [1]", "TypeError: 'int' object is not callable"),
    ("%load /", "UsageError"), ("\u{0}", "SyntaxError"),
    ("plot('abc')", "TypeError"), ("plot()", "TypeError"), ("assert False, 'why'", "AssertionError: why"),
    ("del nothing", "NameError"), ("9 ** 9 ** 9 ** 9", ""), ("input()", "EOFError"),
  ]

  @Test(arguments: inputs) func theNotebookLivesOn(input: String, error: String) {
    let notebook = Notebook(host: SilentHost())
    #expect(notebook.run("import torch\nfrom torch import nn\ncell = nn.RNNCell(4, 2)\nkept = 5").error == nil)
    let result = notebook.run(input)
    #expect(result.error != nil)
    #expect(result.error?.hasPrefix(error) == true, "\(result.error ?? "")")
    #expect(CellOutput.recordedLines(notebook.run("kept + 1").outputs) == ["6"])
  }

  @Test func aMillionStepsAreSummedAndFreed() {
    let notebook = Notebook(host: SilentHost())
    notebook.run("import torch\nw = torch.ones(1, requires_grad=True)")
    let result = notebook.run("loss = 0\nfor i in range(10**6): loss = loss + w\n\nloss.backward()\nw.grad.item()")
    #expect(CellOutput.recordedLines(result.outputs) == ["1000000.0"])
    #expect(notebook.run("del loss, w").error == nil)
  }

  @Test func anEndlessCellIsStopped() {
    let host = InterruptingHost()
    let notebook = Notebook(host: host)
    host.interruption = notebook.interpreter.interruption
    notebook.run("kept = 5")
    for cell in ["while True: print(1)", "try:\n  while True: print(1)\nexcept Exception: pass"] {
      let result = notebook.run(cell)
      #expect(result.error == "KeyboardInterrupt" && result.isInterrupted)
    }
    #expect(CellOutput.recordedLines(notebook.run("kept").outputs) == ["5"])
  }

  /// A stop between a cell's handing over and its beginning is not lost.
  @Test func aStopThatComesEarlyCounts() {
    let notebook = Notebook(host: SilentHost())
    notebook.interpreter.interruption.request()
    #expect(notebook.run("while True: pass").error == "KeyboardInterrupt")
    #expect(notebook.run("1 + 1").error == nil)
  }

  /// Asks for a stop after some lines.
  private final class InterruptingHost: Host {
    var interruption: Interruption?
    private var lines = 0

    func receive(_ event: HostEvent) {
      lines += 1
      if lines % 100 == 0 { interruption?.request() }
    }

    func readLine(prompt: String) -> String? { nil }
  }
}
