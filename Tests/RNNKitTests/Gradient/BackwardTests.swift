import Testing

@testable import RNNKit

@Suite struct BackwardTests {
  /// A leaf that wants a gradient.
  private func leaf(_ values: [Double], _ shape: [Int]? = nil) throws -> Tensor {
    let tensor = try Tensor(values, shape: shape)
    try tensor.setRequiresGradient(true)
    return tensor
  }

  @Test func gradientsReachLeavesAndAccumulate() throws {
    let x = try leaf([1, 2, 3])
    let y = try x.mul(x).add(x.mul(3)).sum()
    #expect(y.gradientName == "SumBackward0")
    try y.backward(retainGraph: true)
    #expect(x.gradient?.doubles() == [5, 7, 9])
    try y.backward()
    #expect(x.gradient?.doubles() == [10, 14, 18])
    #expect(throws: TensorError(.backwardTwice)) { try y.backward() }
  }

  @Test func aPieceWrittenInPlaceTakesItsGradientFromWhatWasWritten() throws {
    let x = try leaf([2, 3])
    let out = try Tensor.zeros([3, 2], dtype: .float64)
    let doubled = try x.mul(2)
    try out.select(0, 1).copy_(doubled)
    #expect(out.gradientName == "CopySlices")
    #expect(try out.select(0, 1).gradientName == "SelectBackward0")
    try out.mul(try Tensor([1.0, 1, 10, 100, 1, 1], shape: [3, 2])).sum().backward()
    #expect(x.gradient?.doubles() == [20, 200])
  }

  @Test func aLongChainIsFreedWithoutRecursion() throws {
    let engine = Engine.current
    let before = engine.tape.liveCount
    do {
      let x = try leaf([1])
      var total = x.sum2()
      for _ in 0..<1_000_000 { total = try total.add(x) }
      #expect(engine.tape.liveCount >= 1_000_000)
      try total.backward()
      #expect(x.gradient?.doubles() == [1_000_001])
      total = x
    }
    #expect(engine.tape.liveCount == before)
  }
}

extension Tensor {
  fileprivate func sum2() -> Tensor { (try? mul(1)) ?? self }
}
