// The elementwise engine: one walk over tensors of any strides calls a kernel for each run of the innermost dimension.
extension RowKernel {
  /// Results up to this many elements are done without asking whether to stop.
  private static let uncut = 1 << 20

  /// `result[i] = f(a[i])`, for a result that was just made.
  func run(_ a: Tensor, into result: Tensor) throws { try run(a, a, into: result) }

  /// `result[i] = f(a[i], b[i])`, for a result that was just made.
  ///
  /// The operands broadcast to the shape of the result.
  func run(_ a: Tensor, _ b: Tensor, into result: Tensor) throws {
    try run(a, b, into: result, at: UnsafeMutableRawPointer(result.initial(UInt8.self)))
  }

  /// The same for a result of any strides whose first element is at `target`.
  func run(_ a: Tensor, _ b: Tensor, into result: Tensor, at target: UnsafeMutableRawPointer) throws {
    let (x, y) = (a.firstElement, b.firstElement)
    let count = result.count
    if result.isContiguous && count <= RowKernel.uncut && a.isContiguous && b.isContiguous && a.count == count {
      if b.count == count { return self(count, target, x, y) }
      if b.count == 1 { return self(count, target, x, y, steps: (1, 1, 0)) }
      if let width = RowKernel.suffixWidth(b.shape, of: a.shape) {
        let (outBytes, bytes) = (width &* result.dtype.byteSize, width &* a.dtype.byteSize)
        for row in 0..<count / width { self(width, target + row &* outBytes, x + row &* bytes, y) }
        return
      }
    }
    let walk = StridedWalk(
      shape: result.shape,
      strides: [
        result.strides, Shape.broadcastStrides(a, to: result.shape), Shape.broadcastStrides(b, to: result.shape),
      ])
    let steps = (walk.innerStrides[0], walk.innerStrides[1], walk.innerStrides[2])
    let (sizeOut, sizeA, sizeB) = (result.dtype.byteSize, a.dtype.byteSize, b.dtype.byteSize)
    try walk.forEachRun { offsets, count in
      self(
        count, target + offsets[0] &* sizeOut, x + offsets[1] &* sizeA, y + offsets[2] &* sizeB, steps: steps)
    }
  }

  /// The number of elements of `small` if it is the end of `shape`: what is added to each row, like a bias.
  private static func suffixWidth(_ small: [Int], of shape: [Int]) -> Int? {
    let skipped = shape.count - small.count
    guard skipped > 0 else { return nil }
    var width = 1
    for dimension in small.indices {
      if small[dimension] != shape[dimension + skipped] { return nil }
      width &*= small[dimension]
    }
    return width > 0 ? width : nil
  }
}

extension Tensor {
  /// Where the first element is, for reading.
  @inline(__always) var firstElement: UnsafeRawPointer { storage.address + offset &* dtype.byteSize }
}
