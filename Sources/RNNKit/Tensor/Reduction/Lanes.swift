/// A contiguous tensor seen as lanes along one dimension: outer × size × inner.
struct Lanes {
  let outer: Int
  let size: Int
  let inner: Int

  /// - Parameter dimension: already counted from the front.
  init(_ shape: [Int], _ dimension: Int) {
    size = shape.isEmpty ? 1 : shape[dimension]
    outer = Shape.uncheckedCount(Array(shape.prefix(dimension)))
    inner = Shape.uncheckedCount(Array(shape.dropFirst(dimension + 1)))
  }

  /// Calls `body` with the index of the first element of each lane, and the number of the lane; a lane's elements lie
  /// `inner` apart.
  @inline(__always)
  func forEach(_ body: (_ start: Int, _ number: Int) throws -> Void) throws {
    let poll = Engine.current.poll
    var work = 0
    for block in 0..<outer {
      for offset in 0..<inner {
        try body(block &* size &* inner &+ offset, block &* inner &+ offset)
        work += size
        if work > Pace.elements {
          try poll?()
          work = 0
        }
      }
    }
  }

  /// Lanes side by side: rows that lie `inner` apart hold an element of each.
  struct Group {
    /// The index of the first element of the first lane.
    let start: Int
    /// How many lanes there are, at most ``Lanes/groupWidth``.
    let width: Int
  }

  /// As many lanes as share the cache.
  static let groupWidth = 1024

  /// Calls `body` with groups of lanes, all together: what lies side by side in memory is read together.
  @inline(__always)
  func forEachGroup(_ body: (Group) throws -> Void) throws {
    for block in 0..<outer {
      for offset in Swift.stride(from: 0, to: inner, by: Lanes.groupWidth) {
        try body(Group(start: block &* size &* inner &+ offset, width: min(Lanes.groupWidth, inner - offset)))
      }
    }
  }

  /// Calls `body` with the index of a group's first element in each row, and asks in between whether to go on.
  @inline(__always)
  func forEachRow(of group: Group, _ body: (_ start: Int) -> Void) throws {
    try Pace.inPieces(size, of: max(1, Pace.elements / group.width)) { part in
      for row in part { body(group.start &+ row &* inner) }
    }
  }
}

/// Sums in double precision of which four run side by side: an addition need not wait for the one before.
enum LaneSums {
  /// term(0) + term(1) + … below `count`.
  @inline(__always) static func sum(_ count: Int, _ term: (Int) -> Double) -> Double {
    var sums = SIMD4<Double>.zero
    add(0..<count, to: &sums, term)
    return (sums[0] + sums[1]) + (sums[2] + sums[3])
  }

  /// The same sum for any number of terms, asking in between whether to go on.
  @inline(__always) static func sumInPieces(_ count: Int, _ term: (Int) -> Double) throws -> Double {
    var sums = SIMD4<Double>.zero
    try Pace.inPieces(count) { add($0, to: &sums, term) }
    return (sums[0] + sums[1]) + (sums[2] + sums[3])
  }

  @inline(__always)
  private static func add(_ part: Range<Int>, to sums: inout SIMD4<Double>, _ term: (Int) -> Double) {
    var (a, b, c, d) = (sums[0], sums[1], sums[2], sums[3])
    var index = part.lowerBound
    while index &+ 4 <= part.upperBound {
      a += term(index)
      b += term(index &+ 1)
      c += term(index &+ 2)
      d += term(index &+ 3)
      index &+= 4
    }
    while index < part.upperBound {
      a += term(index)
      index &+= 1
    }
    sums = SIMD4(a, b, c, d)
  }
}

/// A function that is generic over the type of numbers, for calling by `DType`.
protocol NumberVisitor {
  associatedtype Result
  func visit<T: Number>(_: T.Type) throws -> Result
}

extension DType {
  /// Calls a visitor with the Swift type of the elements.
  ///
  /// Bools are visited as bytes.
  func visit<V: NumberVisitor>(_ visitor: V) throws -> V.Result {
    switch self {
    case .bool, .uint8: try visitor.visit(UInt8.self)
    case .int32: try visitor.visit(Int32.self)
    case .int64: try visitor.visit(Int.self)
    case .float32: try visitor.visit(Float.self)
    case .float64: try visitor.visit(Double.self)
    case .complex64, .complex128: throw TensorError.unsupported("operation", self)
    }
  }
}

extension Tensor {
  /// The elements without gaps in order, without history.
  func compact() throws -> Tensor { isContiguous ? self : try contiguousCopy() }

  /// The shape without a dimension, or with size 1 there.
  func shape(without dimension: Int, keep: Bool) -> [Int] {
    var result = shape
    if result.isEmpty { return result }
    if keep { result[dimension] = 1 } else { result.remove(at: dimension) }
    return result
  }
}
