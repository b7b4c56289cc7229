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
    try columns(input, lanes, logarithm, output)
  }

  /// Lanes whose elements lie apart: many at once, row by row.
  private static func columns<T: RealNumber>(
    _ input: UnsafePointer<T>, _ lanes: Lanes, _ logarithm: Bool, _ output: UnsafeMutablePointer<T>
  ) throws {
    guard lanes.size > 0, lanes.inner > 0 else { return }
    let exponential = RowKernel(.exp, T.dtype)
    let most = min(lanes.inner, Lanes.groupWidth)
    let tops = UnsafeMutablePointer<T>.allocate(capacity: 2 * most)
    let sums = UnsafeMutablePointer<Double>.allocate(capacity: most)
    let powers = tops + most
    defer {
      tops.deallocate()
      sums.deallocate()
    }
    try lanes.forEachGroup { group in
      let width = group.width
      tops.update(from: input + group.start, count: width)
      sums.update(repeating: 0, count: width)
      try lanes.forEachRow(of: group) { start in
        let x = input + start
        for lane in 0..<width { tops[lane] = x[lane] > tops[lane] ? x[lane] : tops[lane] }
      }
      try lanes.forEachRow(of: group) { start in
        let (x, y) = (input + start, output + start)
        for lane in 0..<width { y[lane] = x[lane] - tops[lane] }
        if let exponential {
          exponential(width, powers, y, y)
        } else {
          for lane in 0..<width { powers[lane] = T.exponential(y[lane]) }
        }
        for lane in 0..<width { sums[lane] += powers[lane].asDouble }
        if !logarithm { y.update(from: powers, count: width) }
      }
      for lane in 0..<width {
        let sum = T(converting: sums[lane])
        tops[lane] = logarithm ? T.logarithm(sum) : sum
      }
      try lanes.forEachRow(of: group) { start in
        let y = output + start
        if logarithm {
          for lane in 0..<width { y[lane] -= tops[lane] }
        } else {
          for lane in 0..<width { y[lane] /= tops[lane] }
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

  /// dx for dy and y.
  static func slopes<T: RealNumber>(
    _ gradient: Tensor, _ y: Tensor, _ dimension: Int, _ logarithm: Bool, _: T.Type
  ) throws -> Tensor {
    let (slope, value) = (try gradient.compact(), try y.compact())
    let result = try Tensor(uninitializedLike: value, T.dtype)
    let (dy, y, dx) = (slope.elements(T.self), value.elements(T.self), result.initial(T.self))
    let lanes = Lanes(value.shape, dimension)
    if logarithm, let exponential = RowKernel(.exp, T.dtype) {
      try Pace.inPieces(value.count) { part in
        exponential(part.count, dx + part.lowerBound, y + part.lowerBound, y + part.lowerBound)
      }
    }
    if lanes.inner > 1 {
      try columnSlopes(dy, y, lanes, logarithm, dx)
    } else {
      try rowSlopes(dy, y, lanes, logarithm, dx)
    }
    withExtendedLifetime((slope, value)) {}
    return result
  }

  /// dx of lanes whose elements lie side by side; for the logarithm it holds e^y.
  private static func rowSlopes<T: RealNumber>(
    _ dy: UnsafePointer<T>, _ y: UnsafePointer<T>, _ lanes: Lanes, _ logarithm: Bool, _ dx: UnsafeMutablePointer<T>
  ) throws {
    try lanes.forEach { start, _ in
      let (dy, y, dx) = (dy + start, y + start, dx + start)
      if logarithm {
        let sum = T(converting: try LaneSums.sumInPieces(lanes.size) { dy[$0].asDouble })
        try Pace.inPieces(lanes.size) { part in
          for index in part { dx[index] = dy[index] - dx[index] * sum }
        }
      } else {
        try Pace.inPieces(lanes.size) { part in
          for index in part { dx[index] = dy[index] * y[index] }
        }
        let sum = T(converting: try LaneSums.sumInPieces(lanes.size) { dx[$0].asDouble })
        try Pace.inPieces(lanes.size) { part in
          for index in part { dx[index] -= y[index] * sum }
        }
      }
    }
  }

  /// dx of lanes whose elements lie apart, many at once, row by row; for the logarithm it holds e^y.
  private static func columnSlopes<T: RealNumber>(
    _ dy: UnsafePointer<T>, _ y: UnsafePointer<T>, _ lanes: Lanes, _ logarithm: Bool, _ dx: UnsafeMutablePointer<T>
  ) throws {
    let sums = UnsafeMutablePointer<Double>.allocate(capacity: min(lanes.inner, Lanes.groupWidth))
    defer { sums.deallocate() }
    try lanes.forEachGroup { group in
      let width = group.width
      sums.update(repeating: 0, count: width)
      try lanes.forEachRow(of: group) { start in
        let (dy, y, dx) = (dy + start, y + start, dx + start)
        if !logarithm {
          for lane in 0..<width { dx[lane] = dy[lane] * y[lane] }
        }
        let terms = logarithm ? dy : UnsafePointer(dx)
        for lane in 0..<width { sums[lane] += terms[lane].asDouble }
      }
      try lanes.forEachRow(of: group) { start in
        let (dy, y, dx) = (dy + start, y + start, dx + start)
        if logarithm {
          for lane in 0..<width { dx[lane] = dy[lane] - dx[lane] * T(converting: sums[lane]) }
        } else {
          for lane in 0..<width { dx[lane] -= y[lane] * T(converting: sums[lane]) }
        }
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
