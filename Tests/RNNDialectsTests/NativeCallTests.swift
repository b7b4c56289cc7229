import RNNKit
import RNNScript
import Testing

@testable import RNNDialects

/// The dialect without the language: values called from Swift.
@Suite struct NativeCallTests {
  private let session = Session()
  private var interpreter: Interpreter { session.interpreter }

  private func name(_ path: String) throws -> Value {
    var parts = path.split(separator: ".").map { Symbol(String($0)) }[...]
    var value = try #require(interpreter.builtins.get(parts.removeFirst()))
    for part in parts { value = try interpreter.attribute(value, part) }
    return value
  }

  private func call(_ path: String, _ arguments: Value...) throws -> Value {
    try interpreter.call(try name(path), arguments)
  }

  @Test func cellDrawsAndStepsAsPyTorch() throws {
    _ = try call("torch.manual_seed", .int(0))
    let cell = try call("nn.RNNCell", .int(4), .int(2))
    let inputs = try call("torch.randn", .int(3), .int(1), .int(4))
    var hidden = Value.none
    var texts: [String] = []
    try interpreter.iterate(inputs) { input in
      hidden = try interpreter.call(cell, [input, hidden])
      texts.append(try interpreter.repr(hidden))
      return true
    }
    #expect(
      texts == [
        "tensor([[-0.6982, -0.2092]], grad_fn=<TanhBackward0>)", "tensor([[0.0192, 0.2561]], grad_fn=<TanhBackward0>)",
        "tensor([[ 0.4844, -0.7970]], grad_fn=<TanhBackward0>)",
      ])
    #expect(try interpreter.repr(cell) == "RNNCell(4, 2)")
  }

  @Test func layersShowWhatWasGiven() throws {
    let lstm = try interpreter.call(
      try name("nn.LSTM"), [.int(4), .int(3)],
      keywords: [("proj_size", .int(2)), ("bias", .bool(false)), ("bidirectional", .bool(true))])
    #expect(try interpreter.repr(lstm) == "LSTM(4, 3, proj_size=2, bias=False, bidirectional=True)")
    let sequential = try call("nn.Sequential", try call("nn.Linear", .int(3), .int(2)), try call("nn.Tanh"))
    #expect(
      try interpreter.repr(sequential) == """
        Sequential(
          (0): Linear(in_features=3, out_features=2, bias=True)
          (1): Tanh()
        )
        """)
    #expect(
      try interpreter.repr(try interpreter.attribute(try call("torch.zeros", .int(1), .int(2)), "shape"))
        == "torch.Size([1, 2])")
  }

  @Test func missingNamesSayWhatIsThere() throws {
    func message(_ path: String) -> String {
      do {
        return try interpreter.repr(try name(path))
      } catch {
        return (try? interpreter.text(.object(interpreter.translate(error).exception))) ?? ""
      }
    }
    #expect(message("torch.xyz") == "module 'torch' has no attribute 'xyz'")
    #expect(
      message("nn.LazyConv1d")
        == "module 'torch.nn' has no attribute 'LazyConv1d': it is not here yet. Did you mean: 'torch.nn.Conv1d'?")
  }
}
