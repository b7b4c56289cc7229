import Testing

@testable import RNNNotebook

/// What counts as the same output.
struct OutputTests {
  static let equal: [(recorded: [String], actual: [String])] = [
    (["t2  h = [ 0.1234 -0.5678]"], ["t2  h = [ 0.1235 -0.5677]"]),
    (["loss 2.000"], ["loss 2.003"]), (["1.e-03 5."], ["1.e-03 5."]), (["x -0.0000 y"], ["x  0.0000 y"]),
    (["a", "...", "z"], ["a", "b", "c", "z"]), (["a", "...", "z"], ["a", "z"]), (["...", "z"], ["z", "z"]),
    (["took ... ms"], ["took 3 or 4 ms"]), (["... 1.00 ..."], ["x 1.01 y"]), (["nan inf"], ["nan inf"]),
    (
      ["tensor([[1.0000, -2.5000]], grad_fn=<TanhBackward0>)"], ["tensor([[1.0001, -2.5001]], grad_fn=<TanhBackward0>)"]
    ),
    (["trailing"], ["trailing  "]),
  ]

  static let different: [(recorded: [String], actual: [String], values: (String, String))] = [
    (["h = 0.1234"], ["h = 0.1284"], ("0.1234", "0.1284")), (["size 3"], ["size 4"], ("3", "4")),
    (["n 1000000"], ["n 1000001"], ("1000000", "1000001")), (["word"], ["Word"], ("word", "Word")),
    (["a", "b"], ["a"], ("b", "nothing")), (["a"], ["a", "b"], ("nothing", "b")), ([], ["a"], ("nothing", "a")),
    (["a", "...", "z"], ["a", "b"], ("z", "nothing")), (["1.0"], ["1.0 x"], ("nothing", " ")),
    (["1.5"], ["nan"], ("1.5", "nan")), (["3"], ["3.0"], ("3", "3.0")), (["a  b"], ["a b"], ("  ", " ")),
    (["1.2.3"], ["1.2.4"], ("3", "4")),
  ]

  @Test(arguments: equal) func agree(recorded: [String], actual: [String]) {
    #expect(OutputComparison().difference(recorded: recorded, actual: actual) == nil)
  }

  @Test(arguments: different)
  func differ(recorded: [String], actual: [String], values: (String, String)) throws {
    let difference = try #require(OutputComparison().difference(recorded: recorded, actual: actual))
    #expect(difference.recorded == values.0 && difference.actual == values.1)
  }

  @Test func theToleranceCanBeChosen() {
    #expect(OutputComparison(tolerance: 1e-1).agree("1.0000", "1.0900"))
    #expect(!OutputComparison().agree("1.0000", "1.0900"))
    #expect(!OutputComparison(tolerance: 0).agree("1.0000", "1.0003"))
  }

  @Test(arguments: [
    ("a\n", ["a"]), ("10%\r20%\rdone\n", ["done"]), ("abc\rX\n", ["Xbc"]), ("ab\u{8}c\n", ["ac"]),
    ("\u{1B}[31mred\n", ["\\x1b[31mred"]), ("a\n\n", ["a", ""]), ("", []), ("no end", ["no end"]),
    ("a\r\nb\r\n", ["a", "b"]), ("\u{202E}x\u{9B}2J", ["\\u202ex\\x9b2J"]), ("tab\tstays", ["tab\tstays"]),
  ])
  func outputIsPlainLines(text: String, lines: [String]) {
    #expect(OutputText.lines(text) == lines)
  }

  @Test func whatIsNeverTheSameIsRecordedAsDots() {
    let outputs: [CellOutput] = [
      .text("<Model object at 0x7f12ab>, no line feed"), .result("3"), .volatile("12 ms"), .error("ValueError: no"),
    ]
    #expect(
      CellOutput.recordedLines(outputs)
        == ["<Model object at ...>, no line feed", "3", "...", "ValueError: no"])
  }

  @Test(arguments: [
    ("t3", "t3"), ("t0.l1.rev.f", "t0.l1.rev.f"), ("t12.rev", "t12.rev"), ("t3.fwd.c", "t3.fwd.c"), ("t3.h", "t3.h"),
    ("t3.l0", "t3.l0"), ("3", nil), ("t", nil), ("t-1", nil), ("t3.", nil), ("t3.l", "t3.l"), ("t3.f.g", nil),
    ("t99999999999999999999", nil), ("t٣", nil),
  ])
  func addressesAreReadAsTheyAreWritten(text: String, written: String?) {
    #expect(StageAddress(text)?.text == written)
  }
}
