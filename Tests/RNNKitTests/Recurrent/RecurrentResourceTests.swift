import Testing

@testable import RNNKit

/// Long calls can be interrupted, large ones refused, and random ones repeated.
@Suite struct RecurrentResourceTests {
  private struct Stop: Error {}

  private func run(_ steps: Int, dropout: Double = 0, seed: UInt64 = 1, dtype: DType = .float32) throws -> Tensor {
    let configuration = RecurrentConfiguration(
      mode: .gru, inputSize: 3, hiddenSize: 8, layers: 2, bidirectional: true, dropout: dropout)
    let weights = try RandomLayer.weights(configuration, dtype: dtype)
    Engine.current.generator.manualSeed(seed)
    return try recurrent(
      RandomLayer.tensor([steps, 2, 3], 5, dtype), weights: weights, configuration: configuration, training: true
    ).output
  }

  @Test func aLongCallIsInterrupted() throws {
    let engine = Engine.current
    defer { engine.poll = nil }
    engine.poll = { throw Stop() }
    #expect(try run(3).shape == [3, 2, 16])
    let configuration = RecurrentConfiguration(mode: .rnnTanh, inputSize: 512, hiddenSize: 512)
    let weights = try RandomLayer.weights(configuration, dtype: .float32)
    // Long enough for each of many threads.
    #expect(throws: Stop.self) {
      try recurrent(Tensor.zeros([256, 64, 512]), weights: weights, configuration: configuration)
    }
  }

  @Test func memoryIsAskedForFirst() throws {
    let engine = Engine.current
    defer { engine.reserve = nil }
    let configuration = RecurrentConfiguration(mode: .lstm, inputSize: 1, hiddenSize: 64)
    let weights = try RandomLayer.weights(configuration, dtype: .float32)
    let input = try Tensor.zeros([1, 1, 1])
    engine.reserve = { if $0 > 1 << 26 { throw Stop() } }
    #expect(throws: Stop.self) {
      try recurrent(input.expand([100_000, 4, 1]), weights: weights, configuration: configuration)
    }
    let error = #expect(throws: TensorError.self) {
      try recurrent(input.expand([1 << 40, 1 << 20, 1]), weights: weights, configuration: configuration)
    }
    #expect(error?.pythonType == "MemoryError")
  }

  /// Any number of layers, each of them small, is one question.
  @Test func theMemoryOfAllWeightsIsAskedForAtOnce() throws {
    let engine = Engine.current
    defer { engine.reserve = nil }
    var asked: [Int] = []
    engine.reserve = { asked.append($0) }
    // 8 tensors of 512 bytes each, and what they hold.
    let elements = 2 * (4 * 64 * (100 + 32 + 2) + 32 * 64) + 2 * (4 * 64 * (64 + 32 + 2) + 32 * 64)
    try RecurrentConfiguration(
      mode: .lstm, inputSize: 100, hiddenSize: 64, layers: 2, bidirectional: true, projectionSize: 32
    ).admitWeights(of: .float32)
    #expect(asked == [4 * elements + 16 * 512])
    for (size, layers) in [(2, 1_000_000_000), (1 << 62, 1), (1 << 62, 1 << 62)] {
      let error = #expect(throws: TensorError.self) {
        try RecurrentConfiguration(mode: .gru, inputSize: 4, hiddenSize: size, layers: layers).admitWeights(
          of: .float64)
      }
      #expect(error?.pythonType == "MemoryError")
    }
  }

  @Test func dropoutActsBetweenLayersOnly() throws {
    let (plain, dropped) = (try run(6), try run(6, dropout: 0.5))
    #expect(try plain.floats() != dropped.floats())
    #expect(try run(6, dropout: 0.5).floats() == dropped.floats())
    #expect(try run(6, dropout: 0.5, seed: 2).floats() != dropped.floats())
    // The composed path draws the same mask.
    try expectClose(dropped, run(6, dropout: 0.5, dtype: .float64), "output", tolerance: 1e-5)
    // With everything dropped the upper layer sees zeros, and nothing is drawn.
    let state = try run(6, dropout: 1).floats()
    #expect(try run(6, dropout: 1, seed: 9).floats() == state)
  }

  @Test func masksAreDrawnAsPyTorchDrawsThem() throws {
    // torch.manual_seed(0); dropout(ones(10), 0.5) -> 0 0 2 0 0 0 2 2 0 2
    let configuration = RecurrentConfiguration(mode: .rnnTanh, inputSize: 3, hiddenSize: 2, layers: 2, dropout: 0.5)
    let weights = try RandomLayer.weights(configuration, dtype: .float32)
    func mask(_ shape: [Int], _ lengths: [Int]?) throws -> [Float] {
      let plan = try RecurrentPlan(
        input: Tensor.zeros(shape), hidden: nil, cell: nil, weights: weights, configuration: configuration,
        lengths: lengths)
      Engine.current.generator.manualSeed(0)
      let mask = try #require(try plan.dropoutMask(training: true, width: 2))
      return Array(UnsafeBufferPointer(start: mask.pointer, count: mask.count))
    }
    #expect(try mask([5, 1, 3], nil) == [0, 0, 2, 0, 0, 0, 2, 2, 0, 2])
    // Samples that have ended draw nothing.
    #expect(try mask([3, 2, 3], [2, 3]) == [0, 0, 2, 0, 0, 0, 2, 2, 0, 2, 0, 0])
  }
}
