extension Tensor {
  /// The slices of a dimension at the given places, in that order.
  ///
  /// - Throws: `TensorError` where an index is out of range or no integer.
  public func indexSelect(_ dim: Int, _ indices: Tensor) throws -> Tensor {
    let place = try Shape.dimension(dim, rank: rank)
    guard indices.rank <= 1 else {
      throw TensorError.invalid("index_select(): Index is supposed to be a vector", .indexError)
    }
    guard indices.dtype == .int64 || indices.dtype == .int32 else {
      throw TensorError.invalid("index_select(): Expected dtype int32 or int64 for index")
    }
    if rank == 0 { return try unsqueeze(0).indexSelect(0, indices).reshape([]) }
    let row = try indices.raw(.int64).reshaped([indices.count])
    try row.requireIndices(below: shape[place])
    let items = (0..<rank).map { $0 == place ? row : nil }
    return try chosen(items, "IndexSelectBackward0")
  }

  /// Rows of this table, [V, E], for integers of any shape S: [S, E].
  ///
  /// - Parameter paddingIndex: a row that gets no gradient.
  /// - Throws: `TensorError` (IndexError) where an index is out of range.
  public func embedding(_ indices: Tensor, paddingIndex: Int? = nil) throws -> Tensor {
    guard rank == 2 else { throw TensorError.invalid("'weight' must be 2-D") }
    guard indices.dtype == .int64 || indices.dtype == .int32 else {
      throw TensorError.invalid(
        "Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got "
          + "torch.\(indices.dtype.scalarTypeName)Tensor instead (while checking arguments for embedding)")
    }
    let rows = try indices.raw(.int64)
    try rows.requireIndices(below: shape[0])
    let plan = try IndexPlan(self, [rows, nil])
    let result = try plan.gather(self)
    guard Gradient.isWanted(self) else { return result }
    let shape = self.shape
    Gradient.record("EmbeddingBackward0", inputs: [self], outputs: [result], saving: [rows], composed: true) { call in
      let whole = try Rules.scattered(call.gradient, at: [call.saved[0], nil], shape)
      if let paddingIndex { try whole.selected(0, paddingIndex).fill_(0) }
      return [whole]
    }
    return result
  }

  /// Whether all of these integers are in 0 ..< `bound`.
  private func requireIndices(below bound: Int) throws {
    let indices = try ints()
    try Pace.inPieces(indices.count) { part in
      for index in indices[part] where index < 0 || index >= bound {
        throw TensorError.invalid("index out of range in self", .indexError)
      }
    }
  }

  private func chosen(_ items: [Tensor?], _ name: String) throws -> Tensor {
    let plan = try IndexPlan(self, items)
    let result = try plan.gather(self)
    if Gradient.isWanted(self) { Rules.indexed(self, items, plan, result, name) }
    return result
  }

  /// The index tensors that make `gather` along a dimension an indexing: the coordinates of `indices` elsewhere.
  private func coordinates(_ dim: Int, _ indices: Tensor, _ name: String) throws -> (place: Int, items: [Tensor?]) {
    let place = try Shape.dimension(dim, rank: rank)
    guard indices.dtype == .int64 else { throw TensorError.invalid("\(name)(): Expected dtype int64 for index") }
    guard indices.rank == rank else {
      throw TensorError.invalid(
        "Index tensor must have the same number of dimensions as \(name == "gather" ? "input" : "self") tensor")
    }
    let items: [Tensor?] = try (0..<rank).map { dimension in
      if dimension == place {
        for index in try indices.ints() where index < 0 || index >= shape[place] {
          throw TensorError.invalid("index \(index) is out of bounds for dimension \(place) with size \(shape[place])")
        }
        return indices.detached()
      }
      guard indices.shape[dimension] <= shape[dimension] else {
        throw TensorError.invalid(
          "Size does not match at dimension \(dimension) expected index \(indices.shape) to be no larger than self "
            + "\(shape) apart from dimension \(place)")
      }
      var line = [Int](repeating: 1, count: rank)
      line[dimension] = indices.shape[dimension]
      return try Tensor(Array(0..<indices.shape[dimension]), shape: line)
    }
    return (place, items)
  }

  /// out[i][j] = self[indices[i][j]][j] for dimension 0, and so on.
  public func gather(_ dim: Int, _ indices: Tensor) throws -> Tensor {
    if rank == 0 && indices.rank == 0 { return try clone() }
    return try chosen(try coordinates(dim, indices, "gather").items, "GatherBackward0")
  }

  /// A copy with self[indices[i][j]][j] = values[i][j] for dimension 0, and so on.
  public func scatter(_ dim: Int, _ indices: Tensor, _ values: Tensor) throws -> Tensor {
    let (_, items) = try coordinates(dim, indices, "scatter")
    let part = try values.trimmed(to: indices.shape, "scatter")
    if part.dtype != dtype {
      throw TensorError.invalid("scatter(): Expected self.dtype to be equal to src.dtype")
    }
    let result = try contiguousCopy()
    if indices.count == 0 { return result }
    try IndexPlan(result, items).put(part, into: result)
    if Gradient.isWanted(self, part) { Rules.indexPut(self, items, part, result) }
    return result.renamed("ScatterBackward0")
  }

  /// The same with one number for all values.
  public func scatter(_ dim: Int, _ indices: Tensor, _ value: Scalar) throws -> Tensor {
    try scatter(dim, indices, try Tensor.full(indices.shape, value, dtype: dtype))
  }

  /// A copy to whose elements the values are added.
  public func scatterAdd(_ dim: Int, _ indices: Tensor, _ values: Tensor) throws -> Tensor {
    let (_, items) = try coordinates(dim, indices, "scatter")
    let part = try values.trimmed(to: indices.shape, "scatter")
    let result = try contiguousCopy()
    if indices.count > 0 { try IndexPlan(result, items).accumulate(try part.raw(dtype), into: result) }
    guard Gradient.isWanted(self, part) else { return result }
    Gradient.record("ScatterAddBackward0", inputs: [self, part], outputs: [result], saving: [indices], composed: true) {
      call in
      [call.gradient, call.wants[1] ? try call.gradient.gather(dim, call.saved[0]) : nil]
    }
    return result
  }

  /// The corner of this tensor that has a shape.
  private func trimmed(to shape: [Int], _ name: String) throws -> Tensor {
    guard rank == shape.count, zip(self.shape, shape).allSatisfy({ $0 >= $1 }) else {
      throw TensorError.invalid(
        "Expected index \(shape) to be no larger than src \(self.shape) apart from dimension 0")
    }
    var result = self
    for dimension in 0..<rank where result.shape[dimension] != shape[dimension] {
      result = result.sliced(dimension, 0, shape[dimension], 1)
    }
    return result
  }

  /// Integers as rows of zeros with a 1 at their place: a dimension more.
  ///
  /// - Throws: `TensorError` for negative integers, and those that do not fit into `classes`.
  public func oneHot(_ classes: Int? = nil) throws -> Tensor {
    guard dtype == .int64 else {
      throw TensorError.invalid("one_hot is only applicable to index tensor of type LongTensor.")
    }
    let values = try ints()
    if values.contains(where: { $0 < 0 }) { throw TensorError.invalid("Class values must be non-negative.") }
    if values.isEmpty && classes == nil {
      throw TensorError.invalid("Can not infer total number of classes from empty tensor.")
    }
    let (needed, overflow) = (values.max() ?? -1).addingReportingOverflow(1)
    let width = classes ?? needed
    if width < 1 && !values.isEmpty { throw TensorError.invalid("num_classes should be positive") }
    if overflow || needed > width {
      throw TensorError.invalid("Class values must be smaller than num_classes.")
    }
    let result = try Tensor.zeros(shape + [width], dtype: .int64)
    let target = result.initial(Int.self)
    try Pace.inPieces(values.count) { part in for row in part { target[row * width + values[row]] = 1 } }
    return result
  }
}
