/// Loops over the elements of one or two arrays that broadcast, for functions that are given as closures.
enum ElementLoop {
  /// `result[i] = function(a[i])`.
  @inline(__always)
  static func unary<In: Element, Out: Element>(
    _ a: Tensor, into result: Tensor, at target: UnsafeMutablePointer<Out>, _: In.Type, _ function: (In) -> Out
  ) throws {
    let source = a.elements(In.self)
    let walk = StridedWalk(
      shape: result.shape, strides: [result.strides, Shape.broadcastStrides(a, to: result.shape)])
    let (stepOut, step) = (walk.innerStrides[0], walk.innerStrides[1])
    try walk.forEachRun { offsets, count in
      let (out, x) = (target + offsets[0], source + offsets[1])
      for index in 0..<count { out[index &* stepOut] = function(x[index &* step]) }
    }
  }

  /// `result[i] = function(a[i], b[i])`.
  @inline(__always)
  static func binary<A: Element, B: Element, Out: Element>(
    _ a: Tensor, _ b: Tensor, into result: Tensor, at target: UnsafeMutablePointer<Out>, _: A.Type, _: B.Type,
    _ function: (A, B) -> Out
  ) throws {
    let (first, second) = (a.elements(A.self), b.elements(B.self))
    let walk = StridedWalk(
      shape: result.shape,
      strides: [
        result.strides, Shape.broadcastStrides(a, to: result.shape), Shape.broadcastStrides(b, to: result.shape),
      ])
    let (stepOut, stepA, stepB) = (walk.innerStrides[0], walk.innerStrides[1], walk.innerStrides[2])
    try walk.forEachRun { offsets, count in
      let (out, x, y) = (target + offsets[0], first + offsets[1], second + offsets[2])
      for index in 0..<count { out[index &* stepOut] = function(x[index &* stepA], y[index &* stepB]) }
    }
  }
}
