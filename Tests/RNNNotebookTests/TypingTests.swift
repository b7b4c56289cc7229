import RNNPlot
import RNNScript
import Testing

@testable import RNNNotebook

/// What is shown while someone types.
@Suite struct TypingTests {
  /// A letter for each scalar: what it is coloured as.
  private static func letters(_ text: String, cursor: Int? = nil) -> String {
    String(
      SyntaxColors.roles(of: text, cursor: cursor).map { role -> Character in
        switch role {
        case .syntax(.keyword): "k"
        case .syntax(.string): "s"
        case .syntax(.number): "n"
        case .syntax(.comment): "c"
        case .syntax(.definition): "d"
        case .syntax(.match): "m"
        case .error: "!"
        case .accent: "a"
        default: "."
        }
      })
  }

  @Test(arguments: [
    ("for i in x: # a", "kkk...kk....ccc"), ("def f(a=1.5):", "kkk.d...nnn.."), ("x = 'ж世", "....sss"),
    ("x = f\"a{b}\"", "....sssssss"), ("%step 3", "aaaaa.n"), ("step 3", "aaaa.n"), ("a ? b", "..!.."), ("a )", "..!"),
    ("\"\"\"a\nb", "sssss"), ("a \\", "..."), ("", ""), ("\u{1B}x", "!."), ("class Ж(A): pass", "kkkkk.d....",),
  ])
  func words(text: String, letters: String) {
    #expect(Self.letters(text).hasPrefix(letters))
    #expect(Self.letters(text).count == text.unicodeScalars.count)
  }

  /// A painter that has seen the text grow and shrink colours it as one that sees it for the first time.
  @Test(arguments: 1...20) func colouredAsIfNothingHadBeenThereBefore(seed: UInt64) {
    var state = seed
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let pieces = [
      "\n", "\n", "def f(", ")", "[", "]", "'", "\"\"\"", "# c", "x = 1", "ж", " ", "\\", "f'{a}'", "%", "step ",
    ]
    var painter = SyntaxPainter()
    var text: [Unicode.Scalar] = []
    for _ in 0..<150 {
      let place = random(text.count + 1)
      if random(4) == 0, place < text.count {
        text.removeSubrange(place..<min(text.count, place + 1 + random(6)))
      } else {
        text.insert(contentsOf: pieces[random(pieces.count)].unicodeScalars, at: place)
      }
      let cursor = random(text.count + 1)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: text)
      let whole = String(view)
      if random(3) == 0 { _ = painter.statement(of: whole, before: cursor) }
      #expect(painter.roles(of: whole, cursor: cursor) == SyntaxColors.roles(of: whole, cursor: cursor), "\(whole)")
    }
  }

  @Test(arguments: [(2, [1, 6]), (6, [3, 5]), (1, [1, 6]), (3, [3, 5]), (0, [])])
  func bracketsAtTheCursor(cursor: Int, expected: [Int]) {
    let text = "f(a(ж))"
    let marked = SyntaxColors.roles(of: text, cursor: cursor).enumerated().filter { $0.element == .syntax(.match) }
    #expect(marked.map(\.offset) == expected)
  }

  @Test(arguments: [
    ("torch.nn.LSTM(4, ", "torch.nn.LSTM", 1, ""), ("f(a, [b, c", "f", 1, ""), ("f(g(1), x=2, y=", "f", 2, "y"),
    ("f(g(1, 2", "g", 1, ""), ("f((1, 2", "f", 0, ""), ("a = f(\n  1,\n", "f", 1, ""),
  ])
  func callAroundTheCursor(text: String, path: String, index: Int, keyword: String) throws {
    let site = try #require(CallSite(in: text, cursor: text.unicodeScalars.count))
    #expect(site.path.joined(separator: ".") == path)
    #expect(site.index == index)
    #expect(site.keyword ?? "" == keyword)
  }

  @Test(arguments: ["", "f", "f(1)", "def f(a", "class A(", "(1, 2", "f().g(1", "x[1](", "%step f(", "'f(", "# f("])
  func noCallAroundTheCursor(text: String) {
    #expect(CallSite(in: text, cursor: text.unicodeScalars.count) == nil)
  }

  @Test func parametersOfASignature() throws {
    let hint = SignatureHint("f(self, a, /, b='x, (y', *sizes, key=(1, 2), **rest) -> int")
    #expect(hint.parameters == ["a", "/", "b='x, (y'", "*sizes", "key=(1, 2)", "**rest"])
    #expect(hint.keywords == ["b", "key"])
    func parameter(_ text: String) throws -> Int? {
      hint.parameter(at: try #require(CallSite(in: text, cursor: text.unicodeScalars.count)))
    }
    #expect(try parameter("f(") == 0)
    #expect(try parameter("f(1, ") == 2)
    #expect(try parameter("f(1, 2, 3, 4") == 3)
    #expect(try parameter("f(1, key=") == 4)
    #expect(try parameter("f(1, other=") == 5)
    #expect(try SignatureHint("g()").parameter(at: #require(CallSite(in: "g(", cursor: 2))) == nil)
  }

  @Test func signaturesOfWhatANotebookHolds() {
    let notebook = Notebook(host: RecordingHost(), seed: 1)
    notebook.run(
      "import torch\ndef f(a, *, b: int = 2): pass\nclass A:\n  def __init__(self, x): self.y = f\na = A(1)\n")
    #expect(notebook.signature(of: ["f"]) == SignatureHint("f(a, *, b: int = 2)"))
    #expect(notebook.signature(of: ["A"])?.parameters == ["x"])
    #expect(notebook.signature(of: ["a", "y"])?.parameters.count == 3)
    #expect(notebook.signature(of: ["torch", "nn", "LSTM"])?.name == "LSTM")
    #expect(notebook.signature(of: ["torch", "no", "thing"]) == nil)
    #expect(notebook.signature(of: ["print"])?.name == "print")
    #expect(notebook.completion(of: "torch.nn.LST")?.candidates == ["LSTM", "LSTMCell"])
    #expect(notebook.completion(of: "a.")?.candidates == ["y"])
    #expect(notebook.completion(of: "from torch.nn.utils import rn")?.candidates == ["rnn"])
    #expect(notebook.completion(of: "f(1, b")?.candidates.first == "b=")
    #expect(notebook.completion(of: "torch.nn.RNN(4, 2, nonlinearity='")?.candidates == ["'tanh'", "'relu'"])
    #expect(notebook.completion(of: "RNN(4, 2, mode='ls")?.candidates == ["'lstm'"])
    #expect(notebook.completion(of: "torch.nn.MSELoss(reduction=\"s")?.candidates == ["\"sum\""])
    #expect(notebook.completion(of: "torch.nn.GRU(4, 2, batch_first=")?.candidates == ["True", "False"])
    #expect(notebook.completion(of: "x = 'a = b") == nil)
  }
}
