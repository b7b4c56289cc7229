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
    if lanes.inner == 1, let exponential = RowKernel(.exp, T.dtype) {
      return try rows(input, lanes, logarithm, output, exponential)
    }
    let step = lanes.inner
    try lanes.forEach { start, _ in
      guard lanes.size > 0 else { return }
      let (x, y) = (input + start, output + start)
      var top = x[0]
      try Pace.inPieces(lanes.size) { part in
        for index in part { top = x[index &* step] > top ? x[index &* step] : top }
      }
      var total: Double = 0
      try Pace.inPieces(lanes.size) { part in
        for index in part {
          let power = T.exponential(x[index &* step] - top)
          total += power.asDouble
          if !logarithm { y[index &* step] = power }
        }
      }
      let sum = T(converting: total)
      let shift = logarithm ? T.logarithm(sum) : sum
      try Pace.inPieces(lanes.size) { part in
        if logarithm {
          for index in part { y[index &* step] = x[index &* step] - top - shift }
        } else {
          for index in part { y[index &* step] /= sum }
        }
      }
    }
  }

  /// Lanes without gaps: the exponentials of one are a row of the vector kernels.
  private static func rows<T: RealNumber>(
    _ input: UnsafePointer<T>, _ lanes: Lanes, _ logarithm: Bool, _ output: UnsafeMutablePointer<T>,
    _ exponential: RowKernel
  ) throws {
    let size = lanes.size
    // The logarithm needs the exponentials in the sum alone.
    var scratch = try Pace.array(repeating: 0 as T, count: logarithm ? size : 0)
    try scratch.withUnsafeMutableBufferPointer { scratch in
      try lanes.forEach { start, _ in
        let (x, y) = (input + start, output + start)
        guard size > 0 else { return }
        var top = x[0]
        try Pace.inPieces(size) { part in
          let found = largest(x + part.lowerBound, part.count)
          top = found > top ? found : top
        }
        let powers = logarithm ? scratch.baseAddress ?? y : y
        try Pace.inPieces(size) { part in
          for index in part { y[index] = x[index] - top }
          exponential(part.count, powers + part.lowerBound, y + part.lowerBound, y + part.lowerBound)
        }
        let sum = T(converting: try LaneSums.sumInPieces(size) { powers[$0].asDouble })
        let shift = logarithm ? T.logarithm(sum) : sum
        try Pace.inPieces(size) { part in
          if logarithm {
            for index in part { y[index] -= shift }
          } else {
            for index in part { y[index] /= sum }
          }
        }
      }
    }
  }

  /// The largest of a lane; where there is a NaN, whatever it is, all results are NaN.
  @inline(__always) private static func largest<T: RealNumber>(_ x: UnsafePointer<T>, _ count: Int) -> T {
    var (a, b, c, d) = (x[0], x[0], x[0], x[0])
    var index = 0
    while index &+ 4 <= count {
      a = x[index] > a ? x[index] : a
      b = x[index &+ 1] > b ? x[index &+ 1] : b
      c = x[index &+ 2] > c ? x[index &+ 2] : c
      d = x[index &+ 3] > d ? x[index &+ 3] : d
      index &+= 4
    }
    while index < count {
      a = x[index] > a ? x[index] : a
      index &+= 1
    }
    (a, c) = (b > a ? b : a, d > c ? d : c)
    return c > a ? c : a
  }

  /// dx for dy and y, lane by lane.
  static func slopes<T: RealNumber>(
    _ gradient: Tensor, _ y: Tensor, _ dimension: Int, _ logarithm: Bool, _: T.Type
  ) throws -> Tensor {
    let (slope, value) = (try gradient.compact(), try y.compact())
    let result = try Tensor(uninitializedLike: value, T.dtype)
    let (dy, y, dx) = (slope.elements(T.self), value.elements(T.self), result.initial(T.self))
    let lanes = Lanes(value.shape, dimension)
    let step = lanes.inner
    if logarithm, let exponential = RowKernel(.exp, T.dtype) {
      try Pace.inPieces(value.count) { part in
        exponential(part.count, dx + part.lowerBound, y + part.lowerBound, y + part.lowerBound)
      }
    }
    try lanes.forEach { start, _ in
      if logarithm {
        let sum = T(converting: try LaneSums.sumInPieces(lanes.size) { dy[start &+ $0 &* step].asDouble })
        try Pace.inPieces(lanes.size) { part in
          for index in part {
            let place = start &+ index &* step
            dx[place] = dy[place] - dx[place] * sum
          }
        }
      } else {
        try Pace.inPieces(lanes.size) { part in
          for index in part {
            let place = start &+ index &* step
            dx[place] = dy[place] * y[place]
          }
        }
        let sum = T(converting: try LaneSums.sumInPieces(lanes.size) { dx[start &+ $0 &* step].asDouble })
        try Pace.inPieces(lanes.size) { part in
          for index in part {
            let place = start &+ index &* step
            dx[place] -= y[place] * sum
          }
        }
      }
    }
    withExtendedLifetime((slope, value)) {}
    return result
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
      if !Engine.current.gradientsEnabled && gradient.dtype == y.dtype && gradient.shape == y.shape {
        return [
          y.dtype == .float32
            ? try Softmax.slopes(gradient, y, dimension, logarithm, Float.self)
            : try Softmax.slopes(gradient, y, dimension, logarithm, Double.self)
        ]
      }
      // In recorded operations, for gradients of gradients.
      if logarithm {
        return [try gradient.sub(y.exp().mul(gradient.sum(dims: [dimension], keep: true)))]
      }
      let weighted = try gradient.mul(y)
      return [try weighted.sub(y.mul(weighted.sum(dims: [dimension], keep: true)))]
    }
  }
}
