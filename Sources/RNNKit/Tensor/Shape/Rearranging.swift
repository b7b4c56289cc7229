extension Tensor {
  /// A copy with the order of some dimensions reversed.
  public func flip(_ dims: [Int]) throws -> Tensor {
    if dims.isEmpty { return try clone() }
    let flipped = try Shape.dimensions(dims, rank: rank)
    var strides = self.strides
    var start = offset
    for dimension in 0..<rank where flipped[dimension] && shape[dimension] > 0 {
      start += (shape[dimension] - 1) * strides[dimension]
      strides[dimension] = -strides[dimension]
    }
    let backward = alias(shape: shape, strides: strides, offset: count == 0 ? offset : start)
    backward.isContiguous = false
    let result = try backward.contiguousCopy()
    Gradient.record("FlipBackward0", inputs: [self], outputs: [result], composed: true) {
      [try $0.gradient.flip(dims)]
    }
    return result
  }

  /// A copy shifted along dimensions, what leaves at one end entering at the other; of all elements in order where no
  /// dimensions are given.
  public func roll(_ shifts: [Int], dims: [Int]? = nil) throws -> Tensor {
    guard let dims, !dims.isEmpty else {
      guard shifts.count == 1 else { throw TensorError.invalid("shifts and dimensions must align.") }
      return try flatten().roll(shifts, dims: [0]).reshape(shape)
    }
    guard dims.count == shifts.count else {
      throw TensorError.invalid("shifts and dimensions must align. shifts: \(shifts.count), dims:\(dims.count)")
    }
    var result = self
    for (shift, dimension) in zip(shifts, dims) {
      let place = try Shape.dimension(dimension, rank: rank)
      guard rank > 0, shape[place] > 0 else { continue }
      let size = shape[place]
      let cut = ((-(shift % size)) % size + size) % size
      if cut == 0 { continue }
      result = try Tensor.cat([result.sliced(place, cut, size - cut, 1), result.sliced(place, 0, cut, 1)], dim: place)
        .renamed("RollBackward0")
    }
    return result === self ? try clone() : result
  }

  /// A copy in which the tensor is repeated along each dimension; dimensions may be added in front.
  public func repeated(_ times: [Int]) throws -> Tensor {
    guard times.count >= rank else {
      throw TensorError.invalid(
        "Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor")
    }
    if times.contains(where: { $0 < 0 }) {
      throw TensorError(.negativeSize(times, dimension: times.first { $0 < 0 } ?? -1))
    }
    let skipped = times.count - rank
    let padded = [Int](repeating: 1, count: skipped) + shape
    var target: [Int] = []
    for (size, count) in zip(padded, times) {
      let (product, overflow) = size.multipliedReportingOverflow(by: count)
      if overflow { throw TensorError(.memory(bytes: Int.max)) }
      target.append(product)
    }
    _ = try Shape.count(target)
    // Each dimension split in (times, size), the first with stride 0: one copy does it all.
    let source = try compact().reshaped(padded)
    var (shape2, strides2) = ([Int](), [Int]())
    for (dimension, count) in times.enumerated() {
      shape2 += [count, padded[dimension]]
      strides2 += [0, source.strides[dimension]]
    }
    let copy = try source.alias(shape: shape2, strides: strides2, offset: source.offset).contiguousCopy()
    let result = try copy.reshaped(target).detached()
    let original = shape
    Gradient.record("RepeatBackward0", inputs: [self], outputs: [result], composed: true) { call in
      if times.isEmpty { return [call.gradient] }
      let counts = stride(from: 0, to: shape2.count, by: 2).map { $0 }
      return [try call.gradient.reshape(shape2).sum(dims: counts).reshape(original)]
    }
    return result
  }

  /// Each element `count` times, along a dimension or of all elements in order.
  public func repeatInterleave(_ count: Int, dim: Int? = nil) throws -> Tensor {
    if count < 0 { throw TensorError.invalid("repeats can not be negative") }
    guard let dim else { return try flatten().repeatInterleave(count, dim: 0) }
    let place = try Shape.dimension(dim, rank: rank)
    let places = try Tensor.arange(0, .int(rank == 0 ? 1 : shape[place]))
    return try indexSelect(place, try places.unsqueeze(1).repeated([1, count]).flatten())
  }

  /// The elements on and below a diagonal of the last two dimensions; zeros above.
  public func tril(_ diagonal: Int = 0) throws -> Tensor { try triangle("TrilBackward0") { $1 - $0 <= diagonal } }
  /// The elements on and above a diagonal of the last two dimensions; zeros below.
  public func triu(_ diagonal: Int = 0) throws -> Tensor { try triangle("TriuBackward0") { $1 - $0 >= diagonal } }

  private func triangle(_ name: String, _ keeps: @escaping (Int, Int) -> Bool) throws -> Tensor {
    guard rank >= 2 else {
      throw TensorError.invalid("\(name.prefix(4).lowercased()): input tensor must have at least 2 dimensions")
    }
    let (rows, columns) = (shape[rank - 2], shape[rank - 1])
    let mask = try Tensor(uninitialized: [rows, columns], .bool)
    let drops = mask.initial(Bool.self)
    try Pace.inPieces(rows, of: Swift.max(1, Pace.elements / Swift.max(1, columns))) { part in
      for row in part { for column in 0..<columns { drops[row * columns + column] = !keeps(row, column) } }
    }
    let result = try masked(mask, by: 0)
    Gradient.record(name, inputs: [self], outputs: [result], saving: [mask], composed: true) {
      [try $0.gradient.maskedFill($0.saved[0], 0)]
    }
    return result
  }

  /// The diagonal of a matrix, or a matrix with this vector on a diagonal.
  public func diag(_ diagonal: Int = 0) throws -> Tensor {
    let shift = diagonal.magnitude
    if rank == 1 {
      let (size, overflow) = count.addingReportingOverflow(Int(clamping: shift))
      if overflow { throw TensorError(.memory(bytes: Int.max)) }
      let result = try Tensor.zeros([size, size], dtype: dtype)
      return try result.diagonalView(diagonal).replaced(in: result, by: self)
    }
    guard rank == 2 else { throw TensorError.invalid("diag(): Supports 1D or 2D tensors. Got \(rank)D") }
    return try diagonalView(diagonal).clone()
  }

  private func diagonalView(_ diagonal: Int) throws -> Tensor {
    let bounded = Swift.min(Swift.max(diagonal, -shape[0]), shape[1])
    let (row, column) = (Swift.max(-bounded, 0), Swift.max(bounded, 0))
    let rows = sliced(0, row, shape[0] - row, 1)
    return rows.sliced(1, column, shape[1] - column, 1).diagonal()
  }

  private func replaced(in whole: Tensor, by values: Tensor) throws -> Tensor {
    try copy_(values)
    return whole
  }
}
