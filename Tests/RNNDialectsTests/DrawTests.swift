import Foundation
import RNNKit
import RNNScript
import Testing

@testable import RNNDialects

/// Random numbers as scripts draw them: PyTorch's and NumPy's, bit for bit.
@Suite struct DrawTests {
  private struct Case: Decodable {
    let library: String
    let seed: Int
    let draw: String
    let shape: [Int]
    let values: [Double]
  }

  private struct File: Decodable { let cases: [Case] }

  private static func cases(of library: String) throws -> [Case] {
    let data = Data(try Fixtures.text("random/draws.json").utf8)
    return try JSONDecoder().decode(File.self, from: data).cases.filter { $0.library == library }
  }

  @Test func drawsWhatNumPyDraws() throws {
    let cases = try Self.cases(of: "numpy")
    #expect(cases.count == 32)
    for one in cases {
      let numbers = one.values.map { "\($0)" }.joined(separator: ", ")
      let script = """
        import numpy as np
        np.random.seed(\(one.seed))
        x = \(one.draw)
        print(list(x.shape) == \(one.shape), x.ravel().tolist() == [\(numbers)])
        """
      let output = Session().output(of: script, name: "draw.py")
      #expect(output == "True True\n", "\(one.draw), seed \(one.seed): \(output)")
    }
  }

  @Test func drawsWhatPyTorchDraws() throws {
    let cases = try Self.cases(of: "torch")
    #expect(cases.count > 100)
    let prefix = "parameters of "
    for one in cases {
      var code = one.draw
      if code.hasPrefix(prefix) {
        let module = code.dropFirst(prefix.count).replacingOccurrences(of: ", in order", with: "")
        code = "torch.cat([p.detach().reshape(-1) for p in \(module).parameters()])"
      }
      let session = Session()
      session.run("torch.manual_seed(\(one.seed))")
      let rows = session.run("x = \(code)\nassert list(x.shape) == \(one.shape), x.shape")
      #expect(rows.isEmpty, "\(one.draw), seed \(one.seed): \(rows)")
      let value = try session.value("x")
      let drawn = try TensorReading.tensor(value)?.doubles() ?? []
      let tolerance = code.contains("orthogonal") || code.contains("kaiming") ? 1e-5 : 0
      let agrees = drawn.count == one.values.count && zip(drawn, one.values).allSatisfy { abs($0 - $1) <= tolerance }
      #expect(agrees, "\(one.draw), seed \(one.seed)")
    }
  }
}
