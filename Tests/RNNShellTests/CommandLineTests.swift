import Foundation
import Testing

/// The program as a shell starts it: exit statuses, and what goes to which stream.
@Suite(.enabled(if: Executable.path != nil, "the program has not been built"))
struct CommandLineTests {
  static let cases: [CommandLineCase] = [
    .init(["--version"], status: 0, output: "rnnshell 0.1\n"),
    .init(["-c", "print(1 + 1)"], status: 0, output: "2\n"),
    .init(["-c", "print('a'); raise ValueError('b')"], status: 1, output: "a\n", error: "ValueError: b"),
    .init(["-c", "exit(3)"], status: 3),
    .init(["-c", "x ="], status: 1, error: "SyntaxError"),
    .init(["--no-such-option"], status: 2, error: "no-such-option"),
    .init(["no/such/file.py"], status: 2, error: "can't open file 'no/such/file.py': No such file or directory"),
    .init(["check", "no/such/file.py"], status: 2, error: "No such file or directory"),
    .init(["check"], status: 2, error: "files"),
    .init(["."], status: 2, error: "Is a directory"),
    .init(["-"], input: "print('from a pipe')\n", status: 0, output: "from a pipe\n"),
    .init([], input: "print(len('x' * 3))\n", status: 0, output: "3\n"),
    .init([], input: "print(input())\n", status: 1, error: "EOFError"),
    .init([], input: "\u{FF}".data(using: .isoLatin1) ?? Data(), status: 2, error: "UTF-8"),
    .init([], input: "from tqdm import tqdm\nfor i in tqdm(range(9)): pass\n", status: 0, output: "", error: "100%"),
    .init(["-c", "print('\\x1b[31m')"], status: 0, output: "\\x1b[31m\n"),
  ]

  @Test(arguments: cases) func statusAndStreams(_ example: CommandLineCase) throws {
    let result = try Executable.run(example.arguments, input: example.input)
    #expect(result.status == example.status, "\(result.error)")
    if let output = example.output { #expect(result.output == output) }
    if let error = example.error {
      #expect(result.error.contains(error), "\(result.error)")
    } else {
      #expect(result.error == "")
    }
  }

  @Test(arguments: [
    ["LC_ALL": "C.UTF-8"], ["LC_ALL": "C"], ["LC_ALL": "C.UTF-8", "TERM": "linux"],
    ["LC_ALL": "C.UTF-8", "TERM": "vt100"],
    ["LC_ALL": "C.UTF-8", "TERM": "dumb"], ["LC_ALL": "C.UTF-8", "NO_COLOR": "1"],
  ])
  func picturesInAPipeAreDrawnWithWhatIsSeenThere(environment: [String: String]) throws {
    let script = "plot([1, 4, 9])\n# %stage torch.nn.RNN(2, 3) torch.ones(9, 2)\n# %step 5\n# %show state\n"
    let folder = try TemporaryFolder()
    let isASCII = environment["LC_ALL"] == "C" || ["linux", "vt100"].contains(environment["TERM"])
    // A script, a session, and what is read from a pipe.
    for text in ["plot([1, 4, 9])\n", "# %%\nimport torch\n" + script] {
      let file = try folder.write("pictures.py", text)
      for arguments in [[file], ["replay", file], ["-"]] where arguments != ["-"] || !text.hasPrefix("#") {
        let result = try Executable.run(arguments, input: Data(text.utf8), environment: environment)
        #expect(result.status == 0 && result.output.contains("8"), "\(result.error)")
        #expect(result.output.allSatisfy { $0.isASCII } == isASCII, "\(arguments)\n\(result.output)")
        #expect(!result.output.contains("\u{1B}"))
      }
    }
  }

  /// Below a limit of the process's addresses memory ends early: an error, after which all goes on.
  @Test(arguments: [
    "torch.ones(size * 2**20)", "nn.LSTM(64, 64)(torch.zeros(size * 2**9, 32, 64))[0].sum().backward()",
    "'x' * size * 2**23", "np.ones(size * 2**19).tolist()",
  ])
  func memoryEndsWhereTheProcessHasNoMore(expression: String) throws {
    let script = """
      import numpy as np, torch
      from torch import nn
      size = 1
      while True:
          try:
              kept = \(expression)
              size *= 2
          except MemoryError:
              print('refused')
              break
      print(torch.ones(2, 2) @ torch.ones(2, 2))
      """
    let result = try Executable.run(["-"], input: Data(script.utf8), addressLimit: 800_000)
    #expect(result.output == "refused\ntensor([[2., 2.],\n        [2., 2.]])\n")
    #expect(result.status == 0, "\(result.error)")
  }

  @Test func aSessionIsRunCheckedAndRecorded() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "a.py", "# ---\n# seed: 1\n# ---\n\n# %% first\nx = 0.5\nx * 3\n\n# %% second  expect=\"error\"\n1 / 0\n")
    let run = try Executable.run([file])
    #expect(run.status == 0 && run.output == "1.5\nZeroDivisionError: division by zero\n" && run.error == "")
    #expect(try Executable.run(["check", file]).status == 1)
    #expect(try Executable.run(["record", file]).status == 0)
    let recorded = try String(contentsOfFile: file, encoding: .utf8)
    #expect(recorded.contains("x * 3\n#> 1.5\n\n# %% second"))
    #expect(recorded.hasSuffix("1 / 0\n#> ZeroDivisionError: division by zero\n"))
    #expect(try Executable.run(["check", file]).status == 0)
    _ = try folder.write("a.py", recorded.replacingOccurrences(of: "1.5", with: "1.9"))
    let check = try Executable.run(["check", file])
    #expect(check.status == 1)
    #expect(check.output.contains("a.py:8: cell 1 (first): recorded 1.9, got 1.5"))
    let replay = try Executable.run(["replay", file])
    #expect(replay.status == 0)
    #expect(replay.output.contains("In [1]: x = 0.5\n   ...: x * 3\nOut[1]: 1.5\n"))
    let document = try Executable.run(["export", file, "--to", "md"])
    #expect(document.status == 0 && document.output.contains("```python\n1 / 0\n```"))
  }

  @Test func aSessionReachesOnlyItsOwnFolder() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("secret.txt", "hidden\n")
    _ = try folder.write("inner/data.csv", "a,b\n1,2\n")
    let cases = [
      ("print(open('data.csv').read(), end='')", "a,b\n1,2\n", nil),
      ("open('../secret.txt')", "", "PermissionError"), ("open('/etc/passwd')", "", "PermissionError"),
      ("open('.hidden', 'w')", "", "PermissionError"), ("open('new.py', 'w')", "", "PermissionError"),
      ("open('none.csv')", "", "FileNotFoundError: [Errno 2] No such file or directory: 'none.csv'"),
      ("with open('new.txt', 'w') as f: f.write('x')\nprint([l for l in open('new.txt')])", "['x']\n", nil),
    ]
    for (code, output, error) in cases {
      let file = try folder.write("inner/script.py", code + "\n")
      let result = try Executable.run([file])
      #expect(result.output == output)
      #expect(result.status == (error == nil ? 0 : 1))
      if let error { #expect(result.error.contains(error), "\(result.error)") }
    }
    let file = try folder.write("inner/script.py", "print(open('\(folder.path)/secret.txt').read(), end='')\n")
    #expect(try Executable.run(["--allow", folder.path, file]).output == "hidden\n")
  }
}

/// One start of the program and what is expected of it; an error text nil means that nothing is said.
struct CommandLineCase: Sendable, CustomTestStringConvertible {
  var arguments: [String]
  var input: Data
  var status: Int32
  var output: String?
  var error: String?

  init(_ arguments: [String], input: String = "", status: Int32, output: String? = nil, error: String? = nil) {
    self.init(arguments, input: Data(input.utf8), status: status, output: output, error: error)
  }

  init(_ arguments: [String], input: Data, status: Int32, output: String? = nil, error: String? = nil) {
    (self.arguments, self.input, self.status, self.output, self.error) = (arguments, input, status, output, error)
  }

  var testDescription: String { arguments.joined(separator: " ") }
}
