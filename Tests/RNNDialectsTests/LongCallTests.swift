import RNNKit
import Testing

/// Functions that go through many elements in Swift ask in between whether to go on.
@Suite(.serialized) struct LongCallTests {
  private struct Stop: Error {}

  static let calls = [
    "x.tolist()", "flags.tolist()", "np.random.permutation(n)", "np.random.default_rng(0).random(n, dtype=np.float32)",
    "x[order]", "x[flags]", "np.take(x, order)", "np.nonzero(flags)", "np.flatnonzero(flags)", "np.where(flags, x, 0)",
    "np.searchsorted(x, x)", "np.lexsort((x, x))", "np.cumsum(x)", "np.sort(x)", "np.argsort(x)", "np.argmax(x)",
    "x.tobytes()", "np.arange(n)", "np.arange(n * 1.5)", "np.fft.fft(x)", "torch.repeat_interleave(torch.arange(n), 2)",
    "np.random.shuffle(x)",
  ]

  private static let setup = """
    import numpy as np, torch
    n = 2**20 + 1
    x = np.zeros(n)
    order = np.zeros(n, dtype=np.int64)
    flags = np.ones(n, dtype=bool)
    np.set_printoptions(threshold=2**20)
    torch.set_printoptions(threshold=2**20)
    few = np.zeros(2**15 + 1)
    """

  @Test func manyElementsAreLeftWhereWanted() {
    let session = Session()
    #expect(session.run(Self.setup) == "")
    for call in Self.calls + ["repr(few)", "repr(torch.zeros(2**15 + 1))"] {
      let poll = Engine.current.poll
      Engine.current.poll = { throw Stop() }
      let answer = session.run(call)
      Engine.current.poll = poll
      #expect(answer.hasSuffix("Stop()"), "\(call): \(answer.prefix(80))")
    }
    #expect(session.run("x.shape") == "(1048577,)")
  }
}
