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
      return try (result, [weight, bias, input].map { try $0.gradient?.doubles() })
    }
    let (actual, slopes) = try gradients { try Functional.linear(input, weight, hasBias ? bias : nil) }
    let (expected, expectedSlopes) = try gradients {
      let product = try input.matmul(try weight.transpose(0, 1))
      return hasBias ? try product.add(bias) : product
    }
    try expectClose(actual, expected, "output", tolerance: 1e-12)
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

  @Test(arguments: [DType.float32, .float64])
  func channelsAreNormalizedOneByOne(_ dtype: DType) throws {
    // 37 rows of 5 channels, the channels in the middle.
    let input = try RandomLayer.tensor([37, 5, 3], 1, dtype).mul(.float(3)).add(.float(40))
    let weight = try RandomLayer.tensor([5], 2, dtype), bias = try RandomLayer.tensor([5], 3, dtype)
    let found = try Functional.normalizedChannels(input, axis: 1, weight: weight, bias: bias, epsilon: 0.001)
    let exact = try input.to(.float64)
    let mean = try exact.mean(dims: [0, 2], keep: true)
    let variance = try exact.sub(mean).square().mean(dims: [0, 2], keep: true)
    let plain = try exact.sub(mean).mul(try variance.add(.float(0.001)).rsqrt())
    let expected = try plain.mul(try weight.to(.float64).reshape([5, 1])).add(try bias.to(.float64).reshape([5, 1]))
    try expectClose(found.output, expected, "output", tolerance: dtype == .float32 ? 1e-5 : 1e-12)
    try expectClose(found.mean, try mean.reshape([5]), "mean", tolerance: dtype == .float32 ? 1e-5 : 1e-12)
    try expectClose(found.variance, try variance.reshape([5]), "variance", tolerance: dtype == .float32 ? 1e-5 : 1e-12)
  }

  @Test func channelsSayWhatDoesNotFit() throws {
    let input = try Tensor.zeros([2, 3])
    for weight in [try Tensor.zeros([2]), try Tensor.zeros([3], dtype: .float64)] {
      #expect(throws: TensorError.self) {
        try Functional.normalizedChannels(input, axis: 1, weight: weight, epsilon: 0.1)
      }
    }
    for (wrong, axis) in [(try Tensor.zeros([3]), 0), (input, 2), (try Tensor.zeros([2, 3], dtype: .int64), 1)] {
      #expect(throws: TensorError.self) { try Functional.normalizedChannels(wrong, axis: axis, epsilon: 0.1) }
    }
  }

  @Test(arguments: [DType.float32, .float64], [[37], [6, 5]])
  func rowsAreNormalizedOneByOne(_ dtype: DType, _ row: [Int]) throws {
    let input = try RandomLayer.tensor([4] + row, 1, dtype).mul(.float(3)).add(.float(40))
    let weight = try RandomLayer.tensor(row, 2, dtype), bias = try RandomLayer.tensor(row, 3, dtype)
    let found = try Functional.normalizedRows(
      input, dimensions: row.count, weight: weight, bias: bias, epsilon: 0.001)
    let exact = try input.to(.float64), dims = Array(1...row.count)
    let centred = try exact.sub(try exact.mean(dims: dims, keep: true))
    let root = try centred.square().mean(dims: dims, keep: true).add(.float(0.001)).rsqrt()
    let expected = try centred.mul(root).mul(try weight.to(.float64)).add(try bias.to(.float64))
    try expectClose(found, expected, "output", tolerance: dtype == .float32 ? 1e-5 : 1e-12)
  }

  @Test func rowsSayWhatDoesNotFit() throws {
    let input = try Tensor.zeros([2, 3])
    for (tensor, dimensions, weight) in [
      (input, 0, nil), (input, 3, nil), (input, 1, try Tensor.zeros([2])),
      (input, 1, try Tensor.zeros([3], dtype: .float64)), (try Tensor.zeros([2, 3], dtype: .int64), 1, nil),
    ] as [(Tensor, Int, Tensor?)] {
      #expect(throws: TensorError.self) {
        try Functional.normalizedRows(tensor, dimensions: dimensions, weight: weight, epsilon: 0.1)
      }
    }
  }

  @Test(arguments: [1, 3, 4, 17, 130])
  func softmaxIsExactAtEverySize(_ size: Int) throws {
    // More lanes than go through the columns together.
    let input = try RandomLayer.tensor([1030, size], 1, .float32).mul(.float(20))
    let exact = try input.to(.float64)
    let powers = try exact.sub(try exact.amax(dims: [1], keep: true)).exp()
    let expected = try powers.div(try powers.sum(dims: [1], keep: true))
    try expectClose(try input.softmax(dim: 1), expected, "rows", tolerance: 1e-6)
    try expectClose(try input.logSoftmax(dim: 1), try expected.log(), "logarithm", tolerance: 1e-5)
    try expectClose(try input.t().softmax(dim: 0), try expected.t(), "columns", tolerance: 1e-6)
    try expectClose(
      try input.t().logSoftmax(dim: 0), try expected.log().t(), "logarithm of columns", tolerance: 1e-5)
  }
}
