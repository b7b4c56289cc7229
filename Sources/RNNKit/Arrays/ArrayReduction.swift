/// Folds over axes of an array, in the order in which NumPy walks memory, so that rounding errors are the same.
///
/// Axes are sorted by how far their neighbours lie apart, the nearest innermost; floating-point sums along the innermost
/// axis are pairwise.
public enum ArrayReduction {
  /// The sum over the axes flagged in `reduced`; the result has the type of the elements and no such axes.
  public static func sum(_ a: Tensor, _ reduced: [Bool]) throws -> Tensor {
    switch a.dtype {
    case .float32:
      return try fold(a, reduced, 0 as Float, { $0 + $1 }) { try pairwise($0, $1, $2, zero: -0.0, { $0 + $1 }) }
    case .float64:
      return try fold(a, reduced, 0 as Double, { $0 + $1 }) { try pairwise($0, $1, $2, zero: -0.0, { $0 + $1 }) }
    case .complex64:
      return try fold(a.raw(.complex128), reduced, Complex<Double>(0, 0), { $0 + $1 }) {
        try pairwise($0, $1, $2, zero: Complex<Double>(0, 0), { $0 + $1 })
      }.raw(.complex64)
    case .complex128:
      return try fold(a, reduced, Complex<Double>(0, 0), { $0 + $1 }) {
        try pairwise($0, $1, $2, zero: Complex<Double>(0, 0), { $0 + $1 })
      }
    default: return try fold(a.raw(.int64), reduced, 0, { $0 &+ $1 }, nil).raw(a.dtype)
    }
  }

  /// The product over the axes flagged in `reduced`.
  public static func product(_ a: Tensor, _ reduced: [Bool]) throws -> Tensor {
    switch a.dtype {
    case .float32: try fold(a, reduced, 1 as Float, { $0 * $1 }, nil)
    case .float64: try fold(a, reduced, 1 as Double, { $0 * $1 }, nil)
    case .complex64, .complex128:
      try fold(a.raw(.complex128), reduced, Complex<Double>.one, { $0 * $1 }, nil).raw(a.dtype)
    default: try fold(a.raw(.int64), reduced, 1, { $0 &* $1 }, nil).raw(a.dtype)
    }
  }

  /// A fold whose result does not depend on order or repetition, such as the maximum; without `initial` it begins with
  /// the first elements.
  public static func real(
    _ a: Tensor, _ reduced: [Bool], initial: Double?, _ combine: (Double, Double) -> Double
  ) throws -> Tensor {
    if a.dtype == .float32 {
      return try fold(a, reduced, initial.map { Float($0) }, { Float(combine(Double($0), Double($1))) }, nil)
    }
    return try fold(a, reduced, initial, combine, nil)
  }

  /// The same for integers and bools.
  public static func whole(
    _ a: Tensor, _ reduced: [Bool], initial: Int?, _ combine: (Int, Int) -> Int
  ) throws -> Tensor {
    try fold(a.raw(.int64), reduced, initial, combine, nil).raw(a.dtype)
  }

  /// The same for complex numbers.
  public static func complex(
    _ a: Tensor, _ reduced: [Bool], initial: Complex<Double>?,
    _ combine: (Complex<Double>, Complex<Double>) -> Complex<Double>
  ) throws -> Tensor {
    try fold(a.raw(.complex128), reduced, initial, combine, nil).raw(a.dtype)
  }

  /// Whether all (or any) of the elements are not zero.
  public static func logical(_ a: Tensor, _ reduced: [Bool], all: Bool) throws -> Tensor {
    let flags = try a.raw(.bool)
    return all
      ? try fold(flags, reduced, true, { $0 && $1 }, nil) : try fold(flags, reduced, false, { $0 || $1 }, nil)
  }

  // MARK: The walk

  private struct Axis {
    var size: Int
    var from: Int
    var to: Int
  }

  /// The axes in the order of memory, neighbours joined where that is possible.
  private static func axes(_ a: Tensor, _ reduced: [Bool], _ result: Tensor) -> [Axis] {
    var axes: [Axis] = []
    var kept = 0
    for dimension in a.shape.indices {
      let to = reduced[dimension] ? 0 : result.strides[kept]
      if !reduced[dimension] { kept += 1 }
      if a.shape[dimension] != 1 { axes.append(Axis(size: a.shape[dimension], from: a.strides[dimension], to: to)) }
    }
    let order = axes.indices.sorted {
      let (first, second) = (abs(axes[$0].from), abs(axes[$1].from))
      return first == second ? $0 < $1 : first > second
    }
    var joined: [Axis] = []
    for axis in order.map({ axes[$0] }) {
      if let last = joined.last, last.from == axis.from * axis.size, last.to == axis.to * axis.size {
        joined[joined.count - 1] = Axis(size: last.size * axis.size, from: axis.from, to: axis.to)
      } else {
        joined.append(axis)
      }
    }
    return joined
  }

  private static func fold<T: Element>(
    _ a: Tensor, _ reduced: [Bool], _ initial: T?, _ combine: (T, T) -> T,
    _ along: ((UnsafePointer<T>, Int, Int) throws -> T)?
  ) throws -> Tensor {
    let shape = a.shape.indices.filter { !reduced[$0] }.map { a.shape[$0] }
    let result = try Tensor(uninitialized: shape, T.dtype)
    if let initial {
      result.initial(T.self).update(repeating: initial, count: result.count)
    } else if result.count > 0 {
      let strides = a.shape.indices.filter { !reduced[$0] }.map { a.strides[$0] }
      try result.assignConverted(a.alias(shape: shape, strides: strides, offset: a.offset))
    }
    if a.count == 0 { return result }
    var axes = axes(a, reduced, result)
    let inner = axes.popLast() ?? Axis(size: 1, from: 0, to: 0)
    let target = result.initial(T.self)
    let source = a.elements(T.self)
    var position = [Int](repeating: 0, count: axes.count)
    var (from, to) = (0, 0)
    let poll = Engine.current.poll
    var untilPoll = piece
    while true {
      let (x, y) = (source + from, target + to)
      if inner.to == 0, let along {
        y[0] = combine(y[0], try along(x, inner.size, inner.from))
      } else {
        // One axis may be of any length, above all where it is broadcast.
        for start in stride(from: 0, to: inner.size, by: piece) {
          let places = start..<min(inner.size, start + piece)
          if inner.to == 0 {
            var total = y[0]
            for index in places { total = combine(total, x[index &* inner.from]) }
            y[0] = total
          } else {
            for index in places { y[index &* inner.to] = combine(y[index &* inner.to], x[index &* inner.from]) }
          }
          if places.count == piece { try poll?() }
        }
      }
      untilPoll -= inner.size
      if untilPoll <= 0 {
        try poll?()
        untilPoll = piece
      }
      var dimension = axes.count - 1
      while dimension >= 0 {
        position[dimension] += 1
        from += axes[dimension].from
        to += axes[dimension].to
        if position[dimension] < axes[dimension].size { break }
        position[dimension] = 0
        from -= axes[dimension].from * axes[dimension].size
        to -= axes[dimension].to * axes[dimension].size
        dimension -= 1
      }
      if dimension < 0 { return result }
    }
  }

  /// So many elements are folded between two questions whether to go on.
  private static let piece = 1 << 20

  /// A sum by halves, with eight partial sums in blocks of up to 128 elements.
  private static func pairwise<T: Element>(
    _ x: UnsafePointer<T>, _ count: Int, _ stride: Int, zero: T, _ add: (T, T) -> T
  ) throws -> T {
    if T.self == Complex<Double>.self { return try pairwiseComplex(x, count, stride, add) }
    if count < 8 {
      var total = zero
      for index in 0..<count { total = add(total, x[index &* stride]) }
      return total
    }
    if count <= 128 {
      var parts = (
        x[0], x[stride], x[2 &* stride], x[3 &* stride], x[4 &* stride], x[5 &* stride], x[6 &* stride], x[7 &* stride]
      )
      var index = 8
      while index < count - count % 8 {
        let y = x + index &* stride
        parts.0 = add(parts.0, y[0])
        parts.1 = add(parts.1, y[stride])
        parts.2 = add(parts.2, y[2 &* stride])
        parts.3 = add(parts.3, y[3 &* stride])
        parts.4 = add(parts.4, y[4 &* stride])
        parts.5 = add(parts.5, y[5 &* stride])
        parts.6 = add(parts.6, y[6 &* stride])
        parts.7 = add(parts.7, y[7 &* stride])
        index += 8
      }
      var total = add(
        add(add(parts.0, parts.1), add(parts.2, parts.3)), add(add(parts.4, parts.5), add(parts.6, parts.7)))
      while index < count {
        total = add(total, x[index &* stride])
        index += 1
      }
      return total
    }
    var half = count / 2
    half -= half % 8
    if count > piece { try Engine.current.poll?() }
    return add(
      try pairwise(x, half, stride, zero: zero, add),
      try pairwise(x + half &* stride, count - half, stride, zero: zero, add))
  }

  /// The same for pairs of numbers: four partial sums in blocks of up to 64.
  private static func pairwiseComplex<T: Element>(
    _ x: UnsafePointer<T>, _ count: Int, _ stride: Int, _ add: (T, T) -> T
  ) throws -> T {
    if count < 4 {
      var total = x[0]
      for index in 1..<max(count, 1) { total = add(total, x[index &* stride]) }
      return total
    }
    if count <= 64 {
      var parts = (x[0], x[stride], x[2 &* stride], x[3 &* stride])
      var index = 4
      while index < count - count % 4 {
        let y = x + index &* stride
        parts = (
          add(parts.0, y[0]), add(parts.1, y[stride]), add(parts.2, y[2 &* stride]), add(parts.3, y[3 &* stride])
        )
        index += 4
      }
      var total = add(add(parts.0, parts.1), add(parts.2, parts.3))
      while index < count {
        total = add(total, x[index &* stride])
        index += 1
      }
      return total
    }
    var half = count / 2
    half -= half % 4
    if count > piece { try Engine.current.poll?() }
    return add(
      try pairwiseComplex(x, half, stride, add), try pairwiseComplex(x + half &* stride, count - half, stride, add))
  }
}
