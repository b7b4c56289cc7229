extension Tensor {
  /// e^x, divided along a dimension by the sum.
  public func softmax(dim: Int, dtype: DType? = nil) throws -> Tensor { try normalised(dim, dtype, logarithm: false) }

  /// The logarithm of `softmax`, exact for large arguments.
  public func logSoftmax(dim: Int, dtype: DType? = nil) throws -> Tensor {
    try normalised(dim, dtype, logarithm: true)
  }

  private func normalised(_ dimension: Int, _ wanted: DType?, logarithm: Bool) throws -> Tensor {
    let place = try Shape.dimension(dimension, rank: rank)
    let source = try wanted.map { try to($0) } ?? self
    if !source.dtype.isFloatingPoint {
      let name = logarithm ? "log_softmax_lastdim_kernel_impl" : "softmax_kernel_impl"
      throw TensorError.invalid(
        "\"\(name)\" not implemented for '\(source.dtype.scalarTypeName)'", .notImplementedError)
    }
    let lanes = Lanes(shape, place)
    let result = try Tensor(uninitializedLike: source, source.dtype)
    if source.dtype == .float32 {
      try Softmax.run(try source.compact(), lanes, logarithm, result, Float.self)
    } else {
      try Softmax.run(try source.compact(), lanes, logarithm, result, Double.self)
    }
    if Gradient.isWanted(source) { Rules.softmax(source, place, logarithm, result) }
    return result
  }

  /// The logarithm of the sum of e^x over some dimensions.
  public func logsumexp(dims: [Int], keep: Bool = false) throws -> Tensor {
    let top = try Engine.current.withoutGradients { try amax(dims: dims, keep: true) }
    let finite = try top.masked(top.abs().eq(.float(.infinity)), by: 0)
    let form = try ReducedShape(shape, dimensions: dims)
    let total = try sub(finite).exp().sum(dims: dims, keep: keep).log()
    return try total.add(finite.reshaped(form.shape(keep: keep)))
  }
}

private enum Softmax {
  static func run<T: RealNumber>(
    _ source: Tensor, _ lanes: Lanes, _ logarithm: Bool, _ result: Tensor, _: T.Type
  ) throws {
    let (input, output) = (source.elements(T.self), result.initial(T.self))
    let step = lanes.inner
    try lanes.forEach { start, _ in
      guard lanes.size > 0 else { return }
      let (x, y) = (input + start, output + start)
      var top = x[0]
      for index in 1..<Swift.max(lanes.size, 1) { top = x[index &* step] > top ? x[index &* step] : top }
      var total: Double = 0
      for index in 0..<lanes.size {
        let power = T.exponential(x[index &* step] - top)
        total += power.asDouble
        if !logarithm { y[index &* step] = power }
      }
      let sum = T(converting: total)
      if logarithm {
        let shift = T.logarithm(sum)
        for index in 0..<lanes.size { y[index &* step] = x[index &* step] - top - shift }
      } else {
        for index in 0..<lanes.size { y[index &* step] /= sum }
      }
    }
  }
}

extension Rules {
  /// y = softmax x: dx = y · (dy - Σ dy·y).
  ///
  /// For the logarithm: dx = dy - e^y · Σ dy.
  static func softmax(_ x: Tensor, _ dimension: Int, _ logarithm: Bool, _ y: Tensor) {
    let name = logarithm ? "LogSoftmaxBackward0" : "SoftmaxBackward0"
    Gradient.record(name, inputs: [x], outputs: [y], saving: [y], composed: true) { call in
      let (gradient, y) = (call.gradient, call.saved[0])
      if logarithm {
        return [try gradient.sub(y.exp().mul(gradient.sum(dims: [dimension], keep: true)))]
      }
      let weighted = try gradient.mul(y)
      return [try weighted.sub(y.mul(weighted.sum(dims: [dimension], keep: true)))]
    }
  }
}
