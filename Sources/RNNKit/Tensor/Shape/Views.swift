extension Tensor {
  /// A view that the tape knows: its gradient is put where it came from.
  ///
  func view(
    _ name: String, shape: [Int], strides: [Int], offset: Int? = nil, composed: Bool = true,
    rule: @autoclosure () -> BackwardRule
  ) -> Tensor {
    let view = alias(shape: shape, strides: strides, offset: offset ?? self.offset)
    let base = base ?? self
    view.base = base
    view.viewGeneration = base.historyGeneration
    if Gradient.isWanted(self) {
      Gradient.record(name, inputs: [self], outputs: [view], composed: composed, rule: rule())
    }
    return view
  }

  /// A rule for views that show a part: zeros everywhere else.
  private func scatterRule(_ part: @escaping (Tensor) throws -> Tensor) -> BackwardRule {
    let shape = self.shape
    return { call in
      let whole = try Tensor.zeros(shape, dtype: call.gradient.dtype)
      if Gradient.isWanted(call.gradient) {
        try part(whole).copy_(call.gradient)
      } else {
        try part(whole).assignConverted(call.gradient)
      }
      return [whole]
    }
  }

  /// The same elements in another shape, sharing memory.
  ///
  /// One size may be -1.
  ///
  /// - Throws: `TensorError` where the number of elements differs, or the strides do not allow it.
  public func view(_ shape: [Int]) throws -> Tensor {
    let target = try Shape.completed(shape, count: count)
    guard let strides = Shape.stridesOfView(target, of: self) else { throw TensorError(.viewStride) }
    let original = self.shape
    return view("ViewBackward0", shape: target, strides: strides) { [try $0.gradient.rearranged(original)] }
  }

  /// The same elements in another shape: a view where possible, a copy where not.
  public func reshape(_ shape: [Int]) throws -> Tensor {
    let target = try Shape.completed(shape, count: count)
    if Shape.stridesOfView(target, of: self) != nil { return try view(target) }
    let copy = try contiguousCopy()
    let result = copy.alias(shape: target, strides: Shape.contiguousStrides(target), offset: 0)
    let original = self.shape
    Gradient.record("UnsafeViewBackward0", inputs: [self], outputs: [result], composed: true) {
      [try $0.gradient.rearranged(original)]
    }
    return result
  }

  /// The elements in another shape without history, a copy where needed.
  func reshaped(_ shape: [Int]) throws -> Tensor {
    if self.shape == shape { return self }
    let source = isContiguous ? self : try contiguousCopy()
    return source.alias(shape: shape, strides: Shape.contiguousStrides(shape), offset: source.offset)
  }

  /// The gradient of a view in the shape of its base, with history only where gradients of gradients are wanted.
  func rearranged(_ shape: [Int]) throws -> Tensor {
    Gradient.isWanted(self) ? try reshape(shape) : try reshaped(shape)
  }

  /// The gradient of a permuted tensor in the order of its base, with history as `rearranged` has it.
  private func reordered(_ order: [Int]) throws -> Tensor {
    Gradient.isWanted(self) ? try permute(order) : permuted(order)
  }

  /// The dimensions in another order.
  public func permute(_ order: [Int]) throws -> Tensor {
    guard order.count == rank else {
      throw TensorError.invalid(
        "permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired "
          + "ordering of dimensions i.e. input.dim() = \(rank) is not equal to len(dims) = \(order.count)")
    }
    var inverse = [Int](repeating: -1, count: rank)
    let order = try order.map { try Shape.dimension($0, rank: rank) }
    for (position, dimension) in order.enumerated() {
      if inverse[dimension] >= 0 { throw TensorError.invalid("permute(): duplicate dims are not allowed.") }
      inverse[dimension] = position
    }
    return view("PermuteBackward0", shape: order.map { shape[$0] }, strides: order.map { strides[$0] }) {
      [try $0.gradient.reordered(inverse)]
    }
  }

  /// The dimensions in another order, without history and without checks.
  func permuted(_ order: [Int]) -> Tensor {
    alias(shape: order.map { shape[$0] }, strides: order.map { strides[$0] }, offset: offset)
  }

  /// Two dimensions exchanged.
  public func transpose(_ first: Int, _ second: Int) throws -> Tensor {
    let (a, b) = (try Shape.dimension(first, rank: rank), try Shape.dimension(second, rank: rank))
    return swapped(a, b, "TransposeBackward0")
  }

  /// The transposed matrix; a tensor with less than two dimensions is itself.
  public func t() throws -> Tensor {
    if rank > 2 { throw TensorError.invalid("t() expects a tensor with <= 2 dimensions, but self is \(rank)D") }
    return rank < 2 ? swapped(0, 0, "TBackward0") : swapped(0, 1, "TBackward0")
  }

  private func swapped(_ a: Int, _ b: Int, _ name: String) -> Tensor {
    var order = Array(0..<rank)
    if a != b { order.swapAt(a, b) }
    return view(name, shape: order.map { shape[$0] }, strides: order.map { strides[$0] }) {
      [try $0.gradient.reordered(order)]
    }
  }

  /// Without the dimensions of size 1, or without one of them.
  public func squeeze(_ dimension: Int? = nil) throws -> Tensor {
    let chosen = try dimension.map { try Shape.dimension($0, rank: rank) }
    let kept = (0..<rank).filter { shape[$0] != 1 || (chosen != nil && chosen != $0) }
    let original = shape
    return view(
      chosen == nil ? "SqueezeBackward0" : "SqueezeBackward1", shape: kept.map { shape[$0] },
      strides: kept.map { strides[$0] }
    ) { [try $0.gradient.rearranged(original)] }
  }

  /// With a dimension of size 1 more.
  public func unsqueeze(_ dimension: Int) throws -> Tensor {
    let place = try Shape.dimension(dimension, rank: rank + 1)
    var (newShape, newStrides) = (shape, strides)
    newShape.insert(1, at: place)
    newStrides.insert(place < rank ? shape[place] * strides[place] : 1, at: place)
    let original = shape
    return view("UnsqueezeBackward0", shape: newShape, strides: newStrides) { [try $0.gradient.rearranged(original)] }
  }

  /// The dimensions from `start` to `end` made one.
  public func flatten(start: Int = 0, end: Int = -1) throws -> Tensor {
    if rank == 0 { return try reshape([1]) }
    let (first, last) = (try Shape.dimension(start, rank: rank), try Shape.dimension(end, rank: rank))
    if first > last {
      throw TensorError.invalid("flatten() has invalid args: start_dim cannot come after end_dim")
    }
    let middle = Shape.uncheckedCount(Array(shape[first...last]))
    return try reshape(Array(shape[..<first]) + [middle] + Array(shape[(last + 1)...]))
  }

  /// One dimension made several, whose sizes multiply to it.
  public func unflatten(_ dimension: Int, _ sizes: [Int]) throws -> Tensor {
    let place = try Shape.dimension(dimension, rank: rank)
    guard rank > 0 else { return try view(sizes) }
    let inner = try Shape.completed(sizes, count: shape[place])
    return try view(Array(shape[..<place]) + inner + Array(shape[(place + 1)...]))
  }

  /// Dimensions of size 1 repeated without copying.
  ///
  /// -1 keeps a size.
  ///
  /// - Throws: `TensorError` of kind `expand`.
  public func expand(_ size: [Int]) throws -> Tensor {
    guard size.count >= rank else {
      throw TensorError.invalid(
        "expand(torch.\(dtype.scalarTypeName)Tensor{\(shape)}, size=\(size)): the number of sizes provided "
          + "(\(size.count)) must be greater or equal to the number of dimensions in the tensor (\(rank))")
    }
    let skipped = size.count - rank
    var target = size
    var newStrides = [Int](repeating: 0, count: size.count)
    for dimension in size.indices {
      let old = dimension >= skipped ? shape[dimension - skipped] : 1
      if target[dimension] == -1 && dimension >= skipped { target[dimension] = old }
      if target[dimension] == old && dimension >= skipped {
        newStrides[dimension] = strides[dimension - skipped]
      } else if old != 1 {
        throw TensorError(.expand(shape: shape, size: size, dimension: dimension))
      }
    }
    _ = try Shape.count(target)
    let original = shape
    return view("ExpandBackward0", shape: target, strides: newStrides) { [try $0.gradient.summed(to: original)] }
  }

  /// One element of a dimension, which disappears.
  ///
  /// - Throws: `TensorError` of kind `index`.
  public func select(_ dimension: Int, _ index: Int) throws -> Tensor {
    guard rank > 0 else { throw TensorError.invalid("select() cannot be applied to a 0-dim tensor.", .indexError) }
    let place = try Shape.dimension(dimension, rank: rank)
    let size = shape[place]
    guard index >= -size && index < size else {
      throw TensorError.invalid(
        "select(): index \(index) out of range for tensor of size \(shape) at dimension \(place)", .indexError)
    }
    return selected(place, index < 0 ? index + size : index)
  }

  func selected(_ place: Int, _ index: Int) -> Tensor {
    var (newShape, newStrides) = (shape, strides)
    newShape.remove(at: place)
    newStrides.remove(at: place)
    return view(
      "SelectBackward0", shape: newShape, strides: newStrides, offset: offset + index * strides[place],
      rule: scatterRule { $0.selected(place, index) })
  }

  /// A range of a dimension; bounds are limited to the size, negative ones count from the end.
  ///
  /// - Throws: `TensorError` where `step` is not positive.
  public func slice(_ dimension: Int, start: Int? = nil, end: Int? = nil, step: Int = 1) throws -> Tensor {
    guard rank > 0 else { throw TensorError.invalid("slice() cannot be applied to a 0-dim tensor.") }
    if step <= 0 { throw TensorError.invalid("step must be greater than zero", .valueError) }
    let place = try Shape.dimension(dimension, rank: rank)
    let size = shape[place]
    let limit = { (bound: Int) in Swift.min(Swift.max(bound < 0 ? bound + size : bound, 0), size) }
    let (first, last) = (limit(start ?? 0), limit(end ?? size))
    return sliced(
      place, first, Swift.max(last - first, 0) / step + (Swift.max(last - first, 0) % step == 0 ? 0 : 1), step)
  }

  func sliced(_ place: Int, _ start: Int, _ length: Int, _ step: Int) -> Tensor {
    var (newShape, newStrides) = (shape, strides)
    newShape[place] = length
    // A step past the end is never taken, and must not overflow.
    newStrides[place] = length > 1 ? strides[place] * step : strides[place]
    return view(
      "SliceBackward0", shape: newShape, strides: newStrides,
      offset: offset + (length > 0 ? start * strides[place] : 0),
      rule: scatterRule { $0.sliced(place, start, length, step) })
  }

  /// `length` elements of a dimension from `start`.
  public func narrow(_ dimension: Int, start: Int, length: Int) throws -> Tensor {
    guard rank > 0 else { throw TensorError.invalid("narrow() cannot be applied to a 0-dim tensor.") }
    let place = try Shape.dimension(dimension, rank: rank)
    let size = shape[place]
    if length < 0 { throw TensorError.invalid("narrow(): length must be non-negative.") }
    guard start >= -size && start <= size else {
      throw TensorError.invalid(
        "Dimension out of range (expected to be in range of [\(-size), \(size)], but got \(start))", .indexError)
    }
    let first = start < 0 ? start + size : start
    if length > size - first {
      throw TensorError.invalid("start (\(first)) + length (\(length)) exceeds dimension size (\(size)).")
    }
    return sliced(place, first, length, 1)
  }

  /// The diagonal of a matrix.
  func diagonal() -> Tensor {
    view(
      "DiagonalBackward0", shape: [Swift.min(shape[0], shape[1])], strides: [strides[0] + strides[1]],
      rule: scatterRule { $0.diagonal() })
  }
}
