/// Folds the elements of a piece of a tensor into one number.
protocol Reducer {
  associatedtype In: Element
  associatedtype State: BitwiseCopyable
  static var start: State { get }
  static func fold(_ state: State, _ value: In) -> State
  /// Folds a run of elements that lie `step` apart.
  static func fold(_ state: State, _ x: UnsafePointer<In>, step: Int, count: Int) -> State
}

extension Reducer {
  @inline(__always) static func fold(_ state: State, _ x: UnsafePointer<In>, step: Int, count: Int) -> State {
    var state = state
    for index in 0..<count { state = fold(state, x[index &* step]) }
    return state
  }
}

/// Sums are kept in double precision, so that they do not depend on the order for all practical purposes.
enum FloatSum<T: Element>: Reducer {
  static var start: Double { 0 }
  @inline(__always) static func fold(_ state: Double, _ value: T) -> Double { state + value.asDouble }
  @inline(__always) static func fold(_ state: Double, _ x: UnsafePointer<T>, step: Int, count: Int) -> Double {
    // In double precision the order is no matter to a sum of float32; to one of float64 it is.
    if T.dtype == .float32 && step == 1 { return state + LaneSums.sum(count) { x[$0].asDouble } }
    var state = state
    for index in 0..<count { state = fold(state, x[index &* step]) }
    return state
  }
}
enum IntSum<T: Element>: Reducer {
  static var start: Int { 0 }
  @inline(__always) static func fold(_ state: Int, _ value: T) -> Int { state &+ value.asInt }
}
enum FloatProduct<T: Element>: Reducer {
  static var start: Double { 1 }
  @inline(__always) static func fold(_ state: Double, _ value: T) -> Double { state * value.asDouble }
}
enum IntProduct<T: Element>: Reducer {
  static var start: Int { 1 }
  @inline(__always) static func fold(_ state: Int, _ value: T) -> Int { state &* value.asInt }
}
enum AllTrue: Reducer {
  static var start: Bool { true }
  @inline(__always) static func fold(_ state: Bool, _ value: Bool) -> Bool { state && value }
}
enum AnyTrue: Reducer {
  static var start: Bool { false }
  @inline(__always) static func fold(_ state: Bool, _ value: Bool) -> Bool { state || value }
}

/// How a reduction changes a shape.
struct ReducedShape {
  /// The shape with 1 in place of each reduced dimension.
  let kept: [Int]
  /// The shape without the reduced dimensions.
  let dropped: [Int]
  /// The strides of a contiguous result seen with the shape of the argument: 0 along reduced dimensions.
  let strides: [Int]
  /// How many elements fall into each element of the result.
  let groupCount: Int

  init(_ shape: [Int], dimensions: [Int]?) throws {
    let reduced = try Shape.dimensions(dimensions, rank: shape.count)
    let kept = shape.indices.map { reduced[$0] ? 1 : shape[$0] }
    let contiguous = Shape.contiguousStrides(kept)
    self.kept = kept
    dropped = shape.indices.filter { !reduced[$0] }.map { shape[$0] }
    strides = shape.indices.map { reduced[$0] ? 0 : contiguous[$0] }
    groupCount = shape.indices.reduce(1) { reduced[$1] ? $0 &* shape[$1] : $0 }
  }

  func shape(keep: Bool) -> [Int] { keep ? kept : dropped }
}

extension Tensor {
  /// Folds along the dimensions of `form`; the states in the order of the result.
  func reduced<R: Reducer>(_: R.Type, _ form: ReducedShape) throws -> [R.State] {
    let source = elements(R.In.self)
    let groups = try Shape.count(form.kept)
    var states = try Pace.array(repeating: R.start, count: groups)
    if isContiguous && states.count == 1 && count <= 1 << 16 {
      states[0] = R.fold(R.start, source, step: 1, count: count)
      return states
    }
    let walk = StridedWalk(shape: shape, strides: [strides, form.strides])
    let (step, stepState) = (walk.innerStrides[0], walk.innerStrides[1])
    try states.withUnsafeMutableBufferPointer { buffer in
      guard let states = buffer.baseAddress else { return }
      try walk.forEachRun { offsets, length in
        let (x, out) = (source + offsets[0], states + offsets[1])
        if stepState == 0 {
          out[0] = R.fold(out[0], x, step: step, count: length)
        } else {
          for index in 0..<length {
            out[index &* stepState] = R.fold(out[index &* stepState], x[index &* step])
          }
        }
      }
    }
    return states
  }

  /// A tensor of states.
  static func filled<T: Element, State>(
    _ states: [State], shape: [Int], _: T.Type, _ convert: (State) -> T
  ) throws -> Tensor {
    let result = try Tensor(uninitialized: shape, T.dtype)
    let target = result.initial(T.self)
    try Pace.inPieces(states.count) { part in for index in part { target[index] = convert(states[index]) } }
    return result
  }
}
