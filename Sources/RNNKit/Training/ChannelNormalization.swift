/// Mean 0 and variance 1 of each channel over all other dimensions: what batch normalization does while it learns.
extension Functional {
  /// (x - mean) / √(variance + ε) · weight + bias, with the mean and the variance of each channel.
  ///
  /// - Parameters:
  ///   - input: channels along `axis`, which counts from the end where negative.
  ///   - weight: a factor for each channel, [C].
  ///   - bias: what is added for each channel, [C].
  /// - Returns: the result, and mean and variance [C] as numbers without history; the variance is divided by the count.
  /// - Throws: `TensorError` where types or sizes do not fit.
  public static func normalizedChannels(
    _ input: Tensor, axis: Int, weight: Tensor? = nil, bias: Tensor? = nil, epsilon: Double
  ) throws -> (output: Tensor, mean: Tensor, variance: Tensor) {
    guard input.rank > 1 else { throw TensorError.invalid("channels of a batch have at least 2 dimensions") }
    let (axis, last) = (try Shape.dimension(axis, rank: input.rank), input.rank - 1)
    if axis != last {
      let result = try normalizedChannels(
        try input.transpose(axis, last), axis: last, weight: weight, bias: bias, epsilon: epsilon)
      return (try result.output.transpose(axis, last), result.mean, result.variance)
    }
    let channels = input.shape.last ?? 1
    try Normalization.check([weight, bias], scale: [channels], of: input.dtype)
    switch input.dtype {
    case .float32: return try recorded(Float.self, input, weight, bias, epsilon)
    case .float64: return try recorded(Double.self, input, weight, bias, epsilon)
    default: throw TensorError.unsupported("normalization", input.dtype)
    }
  }

  private static func recorded<T: Element & BinaryFloatingPoint>(
    _: T.Type, _ input: Tensor, _ weight: Tensor?, _ bias: Tensor?, _ epsilon: Double
  ) throws -> (output: Tensor, mean: Tensor, variance: Tensor) {
    let channels = try Channels<T>(input)
    let found = try channels.statistics()
    let output = try channels.normalized(found, weight, bias, epsilon)
    let mean = try Tensor(elements: found.mean.map { T($0) }, shape: [channels.width])
    let variance = try Tensor(elements: found.variance.map { T($0) }, shape: [channels.width])
    Gradient.record(
      "NativeBatchNormBackward0", inputs: [input, weight, bias], outputs: [output],
      saving: [input] + [weight].compactMap { $0 }, composed: true
    ) { call in
      let weight = call.saved.count > 1 ? call.saved[1] : nil
      if Engine.current.gradientsEnabled {
        let dims = Array(0..<max(0, input.rank - 1))
        return try Normalization.composedSlopes(call, call.saved[0], over: dims, weight, scale: 1, epsilon)
      }
      return try Channels<T>(call.saved[0]).slopes(found, of: call.gradient, weight, epsilon, wanted: call.wants)
    }
    return (output, mean, variance)
  }
}

/// A dense tensor as rows of channels.
private struct Channels<T: Element & BinaryFloatingPoint> {
  let tensor: Tensor
  let rows: Int
  let width: Int

  typealias Statistics = (mean: [Double], variance: [Double])

  init(_ tensor: Tensor) throws {
    self.tensor = try tensor.detach().contiguous()
    width = tensor.shape.last ?? 1
    rows = width == 0 ? 0 : tensor.count / width
  }

  private func forEachRow(_ body: (_ start: Int) -> Void) throws {
    try Normalization.forEachRow(rows, width: width, body)
  }

  func statistics() throws -> Statistics {
    let x = tensor.elements(T.self)
    var mean = [Double](repeating: 0, count: width)
    var variance = mean
    try mean.withUnsafeMutableBufferPointer { mean in
      try forEachRow { start in
        for channel in mean.indices { mean[channel] += Double(x[start &+ channel]) }
      }
      for channel in mean.indices { mean[channel] /= Double(rows) }
      try variance.withUnsafeMutableBufferPointer { variance in
        try forEachRow { start in
          for channel in variance.indices {
            let distance = Double(x[start &+ channel]) - mean[channel]
            variance[channel] += distance * distance
          }
        }
        for channel in variance.indices { variance[channel] /= Double(rows) }
      }
    }
    withExtendedLifetime(tensor) {}
    return (mean, variance)
  }

  /// For each channel 1 / √(variance + ε).
  private func roots(_ found: Statistics, _ epsilon: Double) -> [T] {
    found.variance.map { T(1 / ($0 + epsilon).squareRoot()) }
  }

  func normalized(_ found: Statistics, _ weight: Tensor?, _ bias: Tensor?, _ epsilon: Double) throws -> Tensor {
    let result = try Tensor(uninitializedLike: tensor, T.dtype)
    let (x, y) = (tensor.elements(T.self), result.initial(T.self))
    let (factors, shifts) = (try weight?.detach().contiguous(), try bias?.detach().contiguous())
    var scale = roots(found, epsilon)
    if let factors { for channel in scale.indices { scale[channel] *= factors.elements(T.self)[channel] } }
    let mean = found.mean.map { T($0) }
    let shift = shifts.map { Array(UnsafeBufferPointer(start: $0.elements(T.self), count: width)) }
    let added = shift ?? [T](repeating: 0, count: width)
    try scale.withUnsafeBufferPointer { scale in
      try mean.withUnsafeBufferPointer { mean in
        try added.withUnsafeBufferPointer { added in
          try forEachRow { start in
            for channel in scale.indices {
              y[start &+ channel] = (x[start &+ channel] - mean[channel]) * scale[channel] + added[channel]
            }
          }
        }
      }
    }
    withExtendedLifetime((tensor, factors, shifts)) {}
    return result
  }

  /// The slopes of input, weight and bias.
  func slopes(
    _ found: Statistics, of gradient: Tensor, _ weight: Tensor?, _ epsilon: Double, wanted: [Bool]
  ) throws -> [Tensor?] {
    let arriving = try gradient.detach().contiguous()
    let (x, dy) = (tensor.elements(T.self), arriving.elements(T.self))
    let (mean, root) = (found.mean.map { T($0) }, roots(found, epsilon))
    var (sums, products) = ([Double](repeating: 0, count: width), [Double](repeating: 0, count: width))
    try sums.withUnsafeMutableBufferPointer { sums in
      try products.withUnsafeMutableBufferPointer { products in
        try mean.withUnsafeBufferPointer { mean in
          try forEachRow { start in
            for channel in sums.indices {
              let slope = dy[start &+ channel]
              sums[channel] += Double(slope)
              products[channel] += Double(slope * (x[start &+ channel] - mean[channel]))
            }
          }
        }
      }
    }
    for channel in products.indices { products[channel] *= Double(root[channel]) }
    let dx = wanted[0] ? try inputSlope(found, arriving, weight, root, sums, products) : nil
    withExtendedLifetime((tensor, arriving)) {}
    return [
      dx, wanted[1] ? try Tensor(elements: products.map { T($0) }, shape: [width]) : nil,
      wanted[2] ? try Tensor(elements: sums.map { T($0) }, shape: [width]) : nil,
    ]
  }

  /// dx = (dy - Σ dy / n - x̂ · Σ dy x̂ / n) · weight / √(variance + ε), as a x + b dy + c for each channel.
  private func inputSlope(
    _ found: Statistics, _ arriving: Tensor, _ weight: Tensor?, _ root: [T], _ sums: [Double], _ products: [Double]
  ) throws -> Tensor {
    let result = try Tensor(uninitializedLike: tensor, T.dtype)
    let (x, dy, dx) = (tensor.elements(T.self), arriving.elements(T.self), result.initial(T.self))
    let factors = try weight?.detach().contiguous()
    var (own, even) = ([T](repeating: 0, count: width), [T](repeating: 0, count: width))
    var scale = root
    for channel in 0..<width {
      if let factors { scale[channel] *= factors.elements(T.self)[channel] }
      own[channel] = T(products[channel] / Double(rows)) * root[channel]
      even[channel] = T(sums[channel] / Double(rows))
    }
    let mean = found.mean.map { T($0) }
    try forEachRow { start in
      for channel in 0..<width {
        let distance = x[start &+ channel] - mean[channel]
        dx[start &+ channel] = (dy[start &+ channel] - even[channel] - distance * own[channel]) * scale[channel]
      }
    }
    withExtendedLifetime(factors) {}
    return result
  }
}
