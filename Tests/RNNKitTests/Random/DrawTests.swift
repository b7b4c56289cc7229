import Foundation
import Testing

@testable import RNNKit

/// Draws that PyTorch and NumPy made, in `Fixtures/random/draws.json`.
struct DrawFixture: Decodable {
  struct Case: Decodable, CustomTestStringConvertible, Sendable {
    let library: String
    let seed: UInt64
    let draw: String
    let shape: [Int]
    let values: [Double]
    var testDescription: String { "\(draw), seed \(seed)" }
  }
  let cases: [Case]

  static func cases(of library: String) -> [Case] {
    guard let url = Bundle.module.url(forResource: "Fixtures/random/draws", withExtension: "json"),
      let data = try? Data(contentsOf: url), let fixture = try? JSONDecoder().decode(DrawFixture.self, from: data)
    else { return [] }
    return fixture.cases.filter { $0.library == library && !$0.draw.hasPrefix("parameters") }
  }
}

@Suite struct DrawTests {
  /// What each expression of the fixture is here.
  private static let draws: [String: @Sendable (TorchGenerator) throws -> Tensor] = {
    var table: [String: @Sendable (TorchGenerator) throws -> Tensor] = [
      "torch.randn(3, 1, 4)": { try .randn([3, 1, 4], generator: $0) },
      "torch.randn(4, 5, 3)": { try .randn([4, 5, 3], generator: $0) },
      "torch.randint(0, 10, (7,))": { try .randint(0, 10, [7], generator: $0) },
      "torch.randint(5, 1000003, (4,))": { try .randint(5, 1_000_003, [4], generator: $0) },
      "torch.randperm(10)": { try .randperm(10, generator: $0) },
      "torch.randperm(1000)": { try .randperm(1000, generator: $0) },
      "torch.empty(9).uniform_(-0.5, 0.25)": { try Tensor.empty([9]).uniform_(-0.5, 0.25, generator: $0) },
      "torch.empty(20).normal_(1.0, 0.5)": { try Tensor.empty([20]).normal_(1, 0.5, generator: $0) },
      "torch.bernoulli(torch.full((20,), 0.3))": { try Tensor.full([20], 0.3).bernoulli(generator: $0) },
      "torch.cat([torch.randn(3), torch.randn(2), torch.rand(2), torch.randn(16), torch.randn(1)])": { generator in
        let pieces = [try Tensor.randn([3], generator: generator), try .randn([2], generator: generator)]
        let more = [try Tensor.rand([2], generator: generator), try .randn([16], generator: generator)]
        return try .cat(pieces + more + [try .randn([1], generator: generator)])
      },
      "torch.multinomial(torch.tensor([0.1, 0.2, 0.3, 0.4]), 6, replacement=True)": {
        try Tensor([0.1, 0.2, 0.3, 0.4] as [Float]).multinomial(6, replacement: true, generator: $0)
      },
      "torch.nn.init.xavier_uniform_(torch.empty(3, 5))": { try Tensor.empty([3, 5]).xavierUniform_(generator: $0) },
      "torch.nn.init.orthogonal_(torch.empty(4, 4))": { try Tensor.empty([4, 4]).orthogonal_(generator: $0) },
      "torch.nn.init.kaiming_normal_(torch.empty(6, 5))": { try Tensor.empty([6, 5]).kaimingNormal_(generator: $0) },
      "torch.nn.functional.dropout(torch.ones(3, 7), 0.4)": { try Tensor.ones([3, 7]).dropout(0.4, generator: $0) },
    ]
    for count in [1, 5, 8, 15, 16, 17, 24, 33, 64, 100] {
      table["torch.rand(\(count))"] = { try .rand([count], generator: $0) }
      table["torch.randn(\(count))"] = { try .randn([count], generator: $0) }
    }
    return table
  }()

  @Test(arguments: DrawFixture.cases(of: "torch"))
  func pyTorch(_ fixture: DrawFixture.Case) throws {
    guard let draw = DrawTests.draws[fixture.draw] else {
      Issue.record("no draw for \(fixture.draw)")
      return
    }
    let drawn = try draw(TorchGenerator(seed: fixture.seed))
    #expect(drawn.shape == fixture.shape)
    // LAPACK's last bits depend on the build of the library; everything else is equal bit for bit.
    let tolerance = fixture.draw.contains("orthogonal") ? 1e-5 : 0
    #expect(try zip(drawn.doubles(), fixture.values).allSatisfy { abs($0 - $1) <= tolerance })
    #expect(drawn.count == fixture.values.count)
  }

  private static let legacyDraws: [String: @Sendable (NumPyGenerator) -> [Double]] = [
    "np.random.rand(5)": { generator in (0..<5).map { _ in generator.uniform() } },
    "np.random.random((2, 3))": { generator in (0..<6).map { _ in generator.uniform() } },
    "np.random.randn(7)": { generator in (0..<7).map { _ in generator.normal() } },
    "np.random.normal(1.0, 2.0, 4)": { generator in (0..<4).map { _ in generator.normal(1, 2) } },
    "np.random.uniform(-1, 1, 4)": { generator in (0..<4).map { _ in generator.uniform(-1, 1) } },
    "np.random.randint(0, 10, 6)": { generator in (0..<6).map { _ in Double(generator.integer(0, 10) ?? -1) } },
    "np.random.permutation(8)": { $0.permutation(8).map { Double($0) } },
    "np.random.choice(5, 4)": { generator in (0..<4).map { _ in Double(generator.integer(0, 5) ?? -1) } },
  ]

  @Test(arguments: DrawFixture.cases(of: "numpy"))
  func numPy(_ fixture: DrawFixture.Case) throws {
    guard let draw = DrawTests.legacyDraws[fixture.draw] else {
      Issue.record("no draw for \(fixture.draw)")
      return
    }
    #expect(draw(NumPyGenerator(seed: UInt32(truncatingIfNeeded: fixture.seed))) == fixture.values)
  }

  @Test func seedsOfSeveralWordsAndPythonsIntegers() {
    // CPython: random.seed(1); random.random() and random.randint(1, 10**9).
    #expect(NumPyGenerator(key: [1]).uniform() == 0.13436424411240122)
    #expect(NumPyGenerator(key: [42]).uniform() == 0.6394267984578837)
  }

  @Test func aSavedStateGivesTheSameDrawsAgain() throws {
    let generator = TorchGenerator(seed: 5)
    _ = try Tensor.randn([3], generator: generator)
    let state = generator.savedState
    let first = try Tensor.randn([20], generator: generator).floats() + Tensor.randn([1], generator: generator).floats()
    generator.savedState = state
    #expect(
      try Tensor.randn([20], generator: generator).floats() + Tensor.randn([1], generator: generator).floats() == first)
  }
}
