/// Sorts the elements of each lane, equal ones in their order; NaN counts as the largest.
private struct SortVisitor: NumberVisitor {
  let source: Tensor
  let lanes: Lanes
  let descending: Bool
  let length: Int
  let values: Tensor
  let indices: Tensor

  func visit<T: Number>(_: T.Type) throws {
    let input = source.elements(T.self)
    let (valueTarget, indexTarget) = (values.initial(T.self), indices.initial(Int.self))
    let admitted = try Tensor(uninitialized: [lanes.size], .int64)
    let order = UnsafeMutableBufferPointer(start: admitted.initial(Int.self), count: lanes.size)
    defer { withExtendedLifetime(admitted) {} }
    try lanes.forEach { start, number in
      try Pace.inPieces(lanes.size) { part in for index in part { order[index] = index } }
      let x = input + start
      let step = lanes.inner
      let isBefore = { (a: T, b: T) -> Bool in a.isNotANumber ? false : b.isNotANumber || a < b }
      try MergeSort.sort(order) { first, second in
        let (a, b) = (x[first &* step], x[second &* step])
        if descending ? isBefore(b, a) : isBefore(a, b) { return true }
        if descending ? isBefore(a, b) : isBefore(b, a) { return false }
        return first < second
      }
      let block = number / Swift.max(step, 1)
      let target = block &* length &* step &+ number % Swift.max(step, 1)
      try Pace.inPieces(length) { part in
        for index in part {
          valueTarget[target &+ index &* step] = x[order[index] &* step]
          indexTarget[target &+ index &* step] = order[index]
        }
      }
    }
  }
}

extension Tensor {
  private func ordered(_ place: Int, descending: Bool, length: Int) throws -> (values: Tensor, indices: Tensor) {
    var size = shape
    if rank > 0 { size[place] = length }
    let values = try Tensor(uninitialized: size, dtype)
    let indices = try Tensor(uninitialized: size, .int64)
    try dtype.visit(
      SortVisitor(
        source: try compact(), lanes: Lanes(shape, place), descending: descending, length: length, values: values,
        indices: indices))
    return (values, indices)
  }

  /// The elements along a dimension in order, and where they came from.
  ///
  /// Equal ones keep their order.
  public func sort(dim: Int = -1, descending: Bool = false) throws -> (values: Tensor, indices: Tensor) {
    let place = try Shape.dimension(dim, rank: rank)
    let found = try ordered(place, descending: descending, length: rank == 0 ? 1 : shape[place])
    if Gradient.isWanted(self) { Rules.picked(self, place, true, found.indices, found.values, "SortBackward0") }
    return found
  }

  /// The order that sorts a dimension.
  public func argsort(dim: Int = -1, descending: Bool = false) throws -> Tensor {
    try Engine.current.withoutGradients { try sort(dim: dim, descending: descending).indices }
  }

  /// The `k` largest elements, or smallest, along a dimension, in order, and where they are.
  public func topk(_ k: Int, dim: Int = -1, largest: Bool = true) throws -> (values: Tensor, indices: Tensor) {
    let place = try Shape.dimension(dim, rank: rank)
    guard k >= 0 && k <= (rank == 0 ? 1 : shape[place]) else {
      throw TensorError.invalid("selected index k out of range")
    }
    let found = try ordered(place, descending: largest, length: k)
    if Gradient.isWanted(self) { Rules.picked(self, place, true, found.indices, found.values, "TopkBackward0") }
    return found
  }

  /// The different elements in ascending order, how often each comes, and for each element which one it is.
  public func unique() throws -> (values: Tensor, inverse: Tensor, counts: Tensor) {
    let flat = try compact().reshaped([count])
    let (sorted, order) = try Engine.current.withoutGradients { try flat.sort(dim: 0) }
    let keys = try sorted.doubles()
    let integers = try sorted.ints()
    var (firsts, counts) = ([Int](), [Int]())
    let inverse = try Tensor(uninitialized: shape, .int64)
    let (places, classes) = (order.elements(Int.self), inverse.initial(Int.self))
    try Pace.inPieces(count) { part in
      for position in part {
        let isSame =
          position > 0 && keys[position] == keys[position - 1] && integers[position] == integers[position - 1]
        if isSame {
          counts[counts.count - 1] += 1
        } else {
          firsts.append(position)
          counts.append(1)
        }
        classes[places[position]] = firsts.count - 1
      }
      try Engine.current.admit(elements: 2 * firsts.count, of: MemoryLayout<Int>.stride)
    }
    let values = try IndexPlan(sorted, [try Tensor(firsts)]).gather(sorted)
    return (values, inverse, try Tensor(counts))
  }

  /// How often each integer comes, or the sum of its weights.
  ///
  /// - Throws: `TensorError` for negative integers and tensors that are not one-dimensional.
  public func bincount(weights: Tensor? = nil, minimumLength: Int = 0) throws -> Tensor {
    let values = try ints()
    guard rank == 1, dtype.isIntegral, !values.contains(where: { $0 < 0 }) else {
      throw TensorError.invalid("bincount only supports 1-d non-negative integral inputs.")
    }
    let (needed, overflow) = (values.max() ?? -1).addingReportingOverflow(1)
    if overflow { throw TensorError(.memory(bytes: Int.max)) }
    let length = Swift.max(needed, minimumLength)
    if let weights {
      guard weights.shape == shape else {
        throw TensorError.invalid("weights should be 1-d and have the same length as input")
      }
      let kept = weights.dtype == .float32 ? weights : try weights.raw(.float64)
      return try Tensor.zeros([length], dtype: kept.dtype).scatterAdd(0, try raw(.int64), kept.detached())
    }
    let result = try Tensor.zeros([length], dtype: .int64)
    let target = result.initial(Int.self)
    try Pace.inPieces(values.count) { part in for value in values[part] { target[value] += 1 } }
    return result
  }
}
