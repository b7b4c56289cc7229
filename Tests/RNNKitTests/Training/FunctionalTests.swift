import RNNKit
import Testing

@Suite struct FunctionalTests {
  @Test(arguments: [[3], [2, 3], [2, 1, 3], [0, 3]], [true, false])
  func linearIsAProductAndASum(_ shape: [Int], _ hasBias: Bool) throws {
    let weight = try RandomLayer.tensor([4, 3], 1, .float64), bias = try RandomLayer.tensor([4], 2, .float64)
    let input = try RandomLayer.tensor(shape, 3, .float64)
    for tensor in [weight, bias, input] { try tensor.setRequiresGradient(true) }
    func gradients(_ compute: () throws -> Tensor) throws -> (Tensor, [[Double]?]) {
      for tensor in [weight, bias, input] { tensor.gradient = nil }
      let result = try compute()
      try result.mul(try RandomLayer.tensor(result.shape, 4, .float64)).sum().backward()
      return (result, [weight, bias, input].map { $0.gradient?.doubles() })
    }
    let (actual, slopes) = try gradients { try Functional.linear(input, weight, hasBias ? bias : nil) }
    let (expected, expectedSlopes) = try gradients {
      let product = try input.matmul(try weight.transpose(0, 1))
      return hasBias ? try product.add(bias) : product
    }
    expectClose(actual, expected, "output", tolerance: 1e-12)
    #expect(actual.gradientName == (shape.count == 2 ? (hasBias ? "AddmmBackward0" : "MmBackward0") : "ViewBackward0"))
    for (a, b) in zip(slopes, expectedSlopes) {
      #expect((a == nil) == (b == nil))
      for (x, y) in zip(a ?? [], b ?? []) { #expect(abs(x - y) < 1e-12) }
    }
  }

  @Test func linearSaysWhatDoesNotFit() throws {
    let weight = try Tensor.zeros([4, 3])
    let error = #expect(throws: TensorError.self) { try Functional.linear(Tensor.zeros([2, 5]), weight) }
    #expect(error?.message == "mat1 and mat2 shapes cannot be multiplied (2x5 and 3x4)")
  }
}
