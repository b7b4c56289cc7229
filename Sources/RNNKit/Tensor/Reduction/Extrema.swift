/// Which element of each lane is wanted.
private enum Extreme { case largest, smallest }

/// Finds the place of the extreme element of each lane: the first of equals, and the first NaN if there is one.
private struct ExtremeVisitor: NumberVisitor {
  let tensor: Tensor
  let lanes: Lanes
  let extreme: Extreme
  let values: Tensor
  let indices: Tensor

  func visit<T: Number>(_: T.Type) throws {
    let source = tensor.elements(T.self)
    let (valueTarget, indexTarget) = (values.initial(T.self), indices.initial(Int.self))
    try lanes.forEach { start, number in
      var best = source[start]
      var place = 0
      try Pace.inPieces(lanes.size) { part in
        for index in part where !best.isNotANumber {
          let value = source[start &+ index &* lanes.inner]
          if value.isNotANumber || (extreme == .largest ? value > best : value < best) {
            (best, place) = (value, index)
          }
        }
      }
      valueTarget[number] = best
      indexTarget[number] = place
    }
  }
}

extension Tensor {
  private func extremes(
    _ dimension: Int, keep: Bool, _ extreme: Extreme, _ name: String
  ) throws -> (values: Tensor, indices: Tensor) {
    let place = try Shape.dimension(dimension, rank: rank)
    let lanes = Lanes(shape, place)
    if lanes.size == 0 {
      throw TensorError.invalid("\(name)(): Expected reduction dim \(place) to have non-zero size.", .indexError)
    }
    let small = shape(without: place, keep: keep)
    let values = try Tensor(uninitialized: small, dtype)
    let indices = try Tensor(uninitialized: small, .int64)
    try dtype.visit(
      ExtremeVisitor(tensor: try compact(), lanes: lanes, extreme: extreme, values: values, indices: indices))
    return (values, indices)
  }

  /// The largest elements along a dimension, and where they are.
  ///
  /// - Throws: `TensorError` where the dimension is out of range or empty.
  public func max(dim: Int, keep: Bool = false) throws -> (values: Tensor, indices: Tensor) {
    let found = try extremes(dim, keep: keep, .largest, "max")
    if Gradient.isWanted(self) { Rules.picked(self, dim, keep, found.indices, found.values, "MaxBackward0") }
    return found
  }

  /// The smallest elements along a dimension, and where they are.
  public func min(dim: Int, keep: Bool = false) throws -> (values: Tensor, indices: Tensor) {
    let found = try extremes(dim, keep: keep, .smallest, "min")
    if Gradient.isWanted(self) { Rules.picked(self, dim, keep, found.indices, found.values, "MinBackward0") }
    return found
  }

  private func extreme(_ extreme: Extreme, _ name: String) throws -> Tensor {
    if count == 0 {
      throw TensorError.invalid(
        "\(name)(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the "
          + "'dim' argument.")
    }
    let flat = try compact().reshaped([count])
    let result = try flat.extremes(0, keep: false, extreme, name).values
    let title = extreme == .largest ? "MaxBackward1" : "MinBackward1"
    if Gradient.isWanted(self) { Rules.shared(self, nil, result, title) }
    return result
  }

  /// The largest element.
  public func max() throws -> Tensor { try extreme(.largest, "max") }
  /// The smallest element.
  public func min() throws -> Tensor { try extreme(.smallest, "min") }

  /// The largest elements over some dimensions; equal ones share the gradient.
  public func amax(dims: [Int]? = nil, keep: Bool = false) throws -> Tensor { try over(dims, keep, .largest) }
  /// The smallest elements over some dimensions; equal ones share the gradient.
  public func amin(dims: [Int]? = nil, keep: Bool = false) throws -> Tensor { try over(dims, keep, .smallest) }

  private func over(_ dims: [Int]?, _ keep: Bool, _ extreme: Extreme) throws -> Tensor {
    let form = try ReducedShape(shape, dimensions: dims)
    let name = extreme == .largest ? "amax" : "amin"
    if count == 0 && dims == nil {
      throw TensorError.invalid(
        "\(name)(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the "
          + "'dim' argument.")
    }
    var result = detached()
    for dimension in shape.indices where form.kept[dimension] == 1 && shape[dimension] != 1 {
      result = try result.extremes(dimension, keep: true, extreme, name).values
    }
    if result.storage === storage { result = try result.contiguousCopy() }
    result = try result.reshaped(form.shape(keep: keep)).detached()
    if Gradient.isWanted(self) {
      Rules.shared(self, form, result, extreme == .largest ? "AmaxBackward0" : "AminBackward0")
    }
    return result
  }

  /// Where the largest element is, along a dimension or of all elements in order.
  public func argmax(dim: Int? = nil, keep: Bool = false) throws -> Tensor { try place(dim, keep, .largest, "argmax") }
  /// Where the smallest element is, along a dimension or of all elements in order.
  public func argmin(dim: Int? = nil, keep: Bool = false) throws -> Tensor { try place(dim, keep, .smallest, "argmin") }

  private func place(_ dimension: Int?, _ keep: Bool, _ extreme: Extreme, _ name: String) throws -> Tensor {
    if dtype == .bool { throw TensorError.invalid("\(name)(): does not support bool input") }
    if let dimension { return try extremes(dimension, keep: keep, extreme, name).indices }
    if count == 0 {
      throw TensorError.invalid(
        "\(name)(): Expected reduction dim to be specified for input.numel() == 0.", .indexError)
    }
    let found = try compact().reshaped([count]).extremes(0, keep: false, extreme, name).indices
    return keep ? try found.reshaped([Int](repeating: 1, count: rank)) : found
  }
}

extension Rules {
  /// The gradient goes to the elements that were picked.
  static func picked(
    _ x: Tensor, _ dimension: Int, _ keep: Bool, _ indices: Tensor, _ values: Tensor, _ name: String
  ) {
    let shape = x.shape
    Gradient.record(name, inputs: [x], outputs: [values], saving: [indices], composed: true) { call in
      let zeros = try Tensor.zeros(shape, dtype: call.gradient.dtype)
      if shape.isEmpty { return [call.gradient] }
      let indices = keep ? call.saved[0] : try call.saved[0].unsqueeze(dimension)
      let gradient = keep ? call.gradient : try call.gradient.unsqueeze(dimension)
      return [try zeros.scatterAdd(dimension, indices, gradient)]
    }
  }

  /// Elements that equal the extreme share its gradient.
  static func shared(_ x: Tensor, _ form: ReducedShape?, _ y: Tensor, _ name: String) {
    let shape = x.shape
    Gradient.record(name, inputs: [x], outputs: [y], saving: [x, y]) { call in
      let form = try form ?? ReducedShape(shape, dimensions: nil)
      let equal = try call.saved[0].eq(spread(call.saved[1], form, to: shape))
      let counts = try spread(equal.rawSum(form, shape: form.kept), form, to: shape)
      let gradient = try spread(call.gradient, form, to: shape).div(counts)
      return [try gradient.masked(equal.logicalNot(), by: 0)]
    }
  }
}
