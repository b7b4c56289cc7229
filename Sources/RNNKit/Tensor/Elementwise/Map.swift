/// The elementwise engine: a function over the elements of one, two or three tensors into a new or an existing one.
///
/// Generic over element types and specialised inside the module; the function is inlined into the loop over a run, which
/// has a form for unit strides that vectorises.
enum Map {
  /// Runs up to this length are done without cutting them for polls.
  private static let uncut = 1 << 20

  /// Calls `body` with the start and length of pieces, between which it is asked whether to stop.
  static func inPieces(_ count: Int, _ body: (_ start: Int, _ count: Int) -> Void) throws {
    if count <= uncut { return body(0, count) }
    let poll = Engine.current.poll
    for start in stride(from: 0, to: count, by: uncut) {
      body(start, min(uncut, count - start))
      try poll?()
    }
  }

  /// `result[i] = function(a[i])`, for a result that may have any strides.
  @inline(__always)
  static func unary<In: Element, Out: Element>(
    _ a: Tensor, into result: Tensor, at target: UnsafeMutablePointer<Out>, _: In.Type,
    _ function: (In) -> Out
  ) throws {
    let source = a.elements(In.self)
    if a.isContiguous && result.isContiguous && result.count <= uncut && a.count == result.count {
      for index in 0..<result.count { target[index] = function(source[index]) }
      return
    }
    let walk = StridedWalk(
      shape: result.shape, strides: [result.strides, Shape.broadcastStrides(a, to: result.shape)])
    let (stepOut, step) = (walk.innerStrides[0], walk.innerStrides[1])
    try walk.forEachRun { offsets, count in
      let (out, x) = (target + offsets[0], source + offsets[1])
      if stepOut == 1 && step == 1 {
        for index in 0..<count { out[index] = function(x[index]) }
      } else {
        for index in 0..<count { out[index &* stepOut] = function(x[index &* step]) }
      }
    }
  }

  /// `result[i] = function(a[i], b[i])`.
  ///
  /// The operands broadcast to the shape of the result.
  @inline(__always)
  static func binary<A: Element, B: Element, Out: Element>(
    _ a: Tensor, _ b: Tensor, into result: Tensor, at target: UnsafeMutablePointer<Out>, _: A.Type, _: B.Type,
    _ function: (A, B) -> Out
  ) throws {
    let (first, second) = (a.elements(A.self), b.elements(B.self))
    let count = result.count
    if result.isContiguous && count <= uncut && a.isContiguous && a.count == count && b.isContiguous {
      if b.count == count {
        for index in 0..<count { target[index] = function(first[index], second[index]) }
        return
      }
      if b.count == 1 {
        let y = second[0]
        for index in 0..<count { target[index] = function(first[index], y) }
        return
      }
      if let width = suffixWidth(b.shape, of: a.shape) {
        for start in stride(from: 0, to: count, by: width) {
          let (out, x) = (target + start, first + start)
          for index in 0..<width { out[index] = function(x[index], second[index]) }
        }
        return
      }
    }
    let walk = StridedWalk(
      shape: result.shape,
      strides: [
        result.strides, Shape.broadcastStrides(a, to: result.shape), Shape.broadcastStrides(b, to: result.shape),
      ])
    let (stepOut, stepA, stepB) = (walk.innerStrides[0], walk.innerStrides[1], walk.innerStrides[2])
    try walk.forEachRun { offsets, count in
      let (out, x, y) = (target + offsets[0], first + offsets[1], second + offsets[2])
      if stepOut == 1 && stepA == 1 && stepB == 1 {
        for index in 0..<count { out[index] = function(x[index], y[index]) }
      } else if stepOut == 1 && stepA == 1 && stepB == 0 {
        let value = y[0]
        for index in 0..<count { out[index] = function(x[index], value) }
      } else {
        for index in 0..<count { out[index &* stepOut] = function(x[index &* stepA], y[index &* stepB]) }
      }
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

  /// `result[i] = function(a[i], b[i], c[i])`.
  ///
  /// The operands broadcast to the shape of the result.
  @inline(__always)
  static func ternary<A: Element, B: Element, C: Element, Out: Element>(
    _ a: Tensor, _ b: Tensor, _ c: Tensor, into result: Tensor, at target: UnsafeMutablePointer<Out>,
    _: (A.Type, B.Type, C.Type), _ function: (A, B, C) -> Out
  ) throws {
    let (first, second, third) = (a.elements(A.self), b.elements(B.self), c.elements(C.self))
    let walk = StridedWalk(
      shape: result.shape,
      strides: [result.strides] + [a, b, c].map { Shape.broadcastStrides($0, to: result.shape) })
    let steps = walk.innerStrides
    let (stepOut, stepA, stepB, stepC) = (steps[0], steps[1], steps[2], steps[3])
    try walk.forEachRun { offsets, count in
      let (out, x, y, z) = (target + offsets[0], first + offsets[1], second + offsets[2], third + offsets[3])
      for index in 0..<count {
        out[index &* stepOut] = function(x[index &* stepA], y[index &* stepB], z[index &* stepC])
      }
    }
  }
}
