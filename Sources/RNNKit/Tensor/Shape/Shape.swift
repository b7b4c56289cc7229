/// Arithmetic on shapes.
///
/// Sizes come from users: products are checked.
public enum Shape {
  /// The number of elements.
  ///
  /// - Throws: `TensorError` for negative sizes, and of kind `memory` where the product overflows.
  public static func count(_ shape: [Int]) throws -> Int {
    var product = 1
    var overflowed = false
    var empty = false
    for size in shape {
      if size < 0 { throw TensorError(.negativeSize(shape, dimension: size)) }
      if size == 0 { empty = true }
      let (next, overflow) = product.multipliedReportingOverflow(by: size)
      product = next
      overflowed = overflowed || overflow
    }
    if empty { return 0 }
    if overflowed { throw TensorError(.memory(bytes: Int.max)) }
    return product
  }

  /// The number of elements of a shape that was checked before.
  @inline(__always) static func uncheckedCount(_ shape: [Int]) -> Int {
    var product = 1
    for size in shape { product &*= size }
    return product
  }

  /// The strides of elements that lie without gaps in the order of the shape.
  static func contiguousStrides(_ shape: [Int]) -> [Int] {
    if shape.count == 1 { return oneStride }
    if shape.isEmpty { return [] }
    var strides = shape
    var step = 1
    var dimension = shape.count - 1
    while dimension >= 0 {
      strides[dimension] = step
      step &*= max(shape[dimension], 1)
      dimension -= 1
    }
    return strides
  }

  private static let oneStride = [1]

  /// Whether elements lie without gaps in the order of the shape.
  ///
  /// Strides of dimensions of size 1 do not matter.
  static func isContiguous(_ shape: [Int], _ strides: [Int]) -> Bool {
    var step = 1
    var dimension = shape.count - 1
    while dimension >= 0 {
      let size = shape[dimension]
      if size == 0 { return true }
      if size != 1 {
        if strides[dimension] != step { return shape.contains(0) }
        step &*= size
      }
      dimension -= 1
    }
    return true
  }

  /// The shape of the result of an operation that broadcasts.
  ///
  /// - Throws: `TensorError` of kind `broadcast`.
  public static func broadcast(_ a: [Int], _ b: [Int]) throws -> [Int] {
    if a == b { return a }
    let rank = max(a.count, b.count)
    var result = a.count == rank ? a : b
    var dimension = rank - 1
    while dimension >= 0 {
      let inA = dimension - (rank - a.count)
      let inB = dimension - (rank - b.count)
      let sizeA = inA >= 0 ? a[inA] : 1
      let sizeB = inB >= 0 ? b[inB] : 1
      if sizeA != sizeB && sizeA != 1 && sizeB != 1 {
        throw TensorError(.broadcast(a: sizeA, b: sizeB, dimension: dimension))
      }
      result[dimension] = sizeA == 1 ? sizeB : sizeA
      dimension -= 1
    }
    return result
  }

  /// The strides of `tensor` seen as `shape`: 0 where it is repeated.
  ///
  /// The shapes are known to fit.
  static func broadcastStrides(_ tensor: Tensor, to shape: [Int]) -> [Int] {
    if tensor.shape == shape { return tensor.strides }
    let skipped = shape.count - tensor.rank
    var strides = [Int](repeating: 0, count: shape.count)
    for dimension in 0..<tensor.rank where tensor.shape[dimension] != 1 {
      strides[dimension + skipped] = tensor.strides[dimension]
    }
    return strides
  }

  /// A dimension counted from the end where negative.
  ///
  /// - Throws: `TensorError` of kind `dimension`. A tensor without dimensions is treated as having one.
  @inline(__always) static func dimension(_ dimension: Int, rank: Int) throws -> Int {
    let bound = max(rank, 1)
    guard dimension >= -bound && dimension < bound else { throw TensorError(.dimension(dimension, rank: rank)) }
    return dimension < 0 ? dimension + bound : dimension
  }

  /// Dimensions counted from the front and free of repetition; all of them where none are given.
  static func dimensions(_ dimensions: [Int]?, rank: Int) throws -> [Bool] {
    guard let dimensions, !dimensions.isEmpty else { return [Bool](repeating: true, count: rank) }
    var chosen = [Bool](repeating: false, count: max(rank, 1))
    for given in dimensions {
      let dimension = try Shape.dimension(given, rank: rank)
      if chosen[dimension] {
        throw TensorError.invalid("dim \(dimension) appears multiple times in the list of dims")
      }
      chosen[dimension] = true
    }
    return rank == 0 ? [] : chosen
  }
}
