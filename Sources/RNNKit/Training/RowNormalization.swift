/// Mean 0 and variance 1 of each row: layer normalization.
extension Functional {
  /// (x - mean) / √(variance + ε) · weight + bias over the last dimensions.
  ///
  /// - Parameters:
  ///   - dimensions: how many dimensions from the last form a row.
  ///   - weight: a factor for each place of a row, of the shape of these dimensions.
  ///   - bias: what is added for each place of a row.
  /// - Throws: `TensorError` where types or sizes do not fit.
  public static func normalizedRows(
    _ input: Tensor, dimensions: Int, weight: Tensor? = nil, bias: Tensor? = nil, epsilon: Double
  ) throws -> Tensor {
    guard dimensions > 0, dimensions <= input.rank else {
      throw TensorError.invalid("rows of \(dimensions) dimensions are not in a tensor of \(input.rank)")
    }
    let shape = Array(input.shape.suffix(dimensions))
    try Normalization.check([weight, bias], scale: shape, of: input.dtype)
    let places = Array(input.rank - dimensions..<input.rank)
    switch input.dtype {
    case .float32: return try recorded(Float.self, input, places, weight, bias, epsilon)
    case .float64: return try recorded(Double.self, input, places, weight, bias, epsilon)
    default: throw TensorError.unsupported("LayerNormKernelImpl", input.dtype)
    }
  }

  private static func recorded<T: Element & BinaryFloatingPoint>(
    _: T.Type, _ input: Tensor, _ places: [Int], _ weight: Tensor?, _ bias: Tensor?, _ epsilon: Double
  ) throws -> Tensor {
    let output = try Rows<T>(input, places.count, weight, epsilon).normalized(bias)
    Gradient.record(
      "NativeLayerNormBackward0", inputs: [input, weight, bias], outputs: [output],
      saving: [input] + [weight].compactMap { $0 }, composed: true
    ) { call in
      let (input, weight) = (call.saved[0], call.saved.count > 1 ? call.saved[1] : nil)
      if Engine.current.gradientsEnabled {
        return try Normalization.composedSlopes(call, input, over: places, weight, scale: places.count, epsilon)
      }
      return try Rows<T>(input, places.count, weight, epsilon).slopes(call)
    }
    return output
  }
}

/// A dense tensor as rows that are normalized each by itself.
private struct Rows<T: Element & BinaryFloatingPoint> {
  let tensor: Tensor
  let weight: Tensor?
  let epsilon: Double
  let width: Int
  let rowShape: [Int]

  init(_ tensor: Tensor, _ dimensions: Int, _ weight: Tensor?, _ epsilon: Double) throws {
    self.tensor = try tensor.detach().contiguous()
    self.weight = try weight?.detach().contiguous()
    self.epsilon = epsilon
    rowShape = Array(tensor.shape.suffix(dimensions))
    width = Shape.uncheckedCount(rowShape)
  }

  private func forEachRow(_ body: (_ start: Int) -> Void) throws {
    try Normalization.forEachRow(width == 0 ? 0 : tensor.count / width, width: width, body)
  }

  /// The mean of a row and 1 / √(variance + ε).
  @inline(__always) private func statistics(_ x: UnsafePointer<T>) -> (mean: T, root: T) {
    let mean = LaneSums.sum(width) { Double(x[$0]) } / Double(width)
    let variance =
      LaneSums.sum(width) {
        let distance = Double(x[$0]) - mean
        return distance * distance
      } / Double(width)
    return (T(mean), T(1 / (variance + epsilon).squareRoot()))
  }

  func normalized(_ bias: Tensor?) throws -> Tensor {
    let result = try Tensor(uninitializedLike: tensor, T.dtype)
    let shifts = try bias?.detach().contiguous()
    let (x, y) = (tensor.elements(T.self), result.initial(T.self))
    let (factor, shift) = (weight?.elements(T.self), shifts?.elements(T.self))
    try forEachRow { start in
      let (mean, root) = statistics(x + start)
      for place in start..<start + width { y[place] = (x[place] - mean) * root }
      if let factor { for place in 0..<width { y[start &+ place] *= factor[place] } }
      if let shift { for place in 0..<width { y[start &+ place] += shift[place] } }
    }
    withExtendedLifetime((tensor, weight, shifts)) {}
    return result
  }

  /// The slopes of input, weight and bias; dx = (g - mean g - x̂ · mean(g x̂)) / √(variance + ε), g = dy · weight.
  func slopes(_ call: Backward) throws -> [Tensor?] {
    let arriving = try call.gradient.detach().contiguous()
    let result = try Tensor(uninitializedLike: tensor, T.dtype)
    let (x, dy, dx) = (tensor.elements(T.self), arriving.elements(T.self), result.initial(T.self))
    let factor = weight?.elements(T.self)
    var (products, sums) = ([Double](repeating: 0, count: width), [Double](repeating: 0, count: width))
    try products.withUnsafeMutableBufferPointer { products in
      try sums.withUnsafeMutableBufferPointer { sums in
        try forEachRow { start in
          let (mean, root) = statistics(x + start)
          for place in 0..<width {
            let slope = dy[start &+ place]
            products[place] += Double(slope * ((x[start &+ place] - mean) * root))
            sums[place] += Double(slope)
            dx[start &+ place] = slope * (factor?[place] ?? 1)
          }
          let even = T(LaneSums.sum(width) { Double(dx[start &+ $0]) } / Double(width))
          let along = T(
            LaneSums.sum(width) { Double(dx[start &+ $0] * ((x[start &+ $0] - mean) * root)) } / Double(width))
          for place in start..<start + width {
            dx[place] = (dx[place] - even - (x[place] - mean) * root * along) * root
          }
        }
      }
    }
    withExtendedLifetime((tensor, weight, arriving)) {}
    return [
      result, call.wants[1] ? try Tensor(elements: products.map { T($0) }, shape: rowShape) : nil,
      call.wants[2] ? try Tensor(elements: sums.map { T($0) }, shape: rowShape) : nil,
    ]
  }
}
