/// One item between the brackets of `tensor[…]`.
public enum TensorIndex {
  /// One element of a dimension, which disappears.
  case integer(Int)
  /// A range of a dimension.
  case slice(start: Int?, end: Int?, step: Int?)
  /// As many whole dimensions as are left over.
  case ellipsis
  /// A new dimension of size 1: None.
  case newAxis
  /// The elements where a bool tensor holds; it covers as many dimensions as it has.
  case mask(Tensor)
  /// The elements at the given places of a dimension.
  case indices(Tensor)

  /// The whole dimension: `:`.
  public static var all: TensorIndex { .slice(start: nil, end: nil, step: nil) }
}

extension Tensor {
  /// `self[items]`: a view for integers, ranges, None and the ellipsis; a copy where there are masks or index tensors.
  ///
  /// - Throws: `TensorError` (IndexError) with PyTorch's words.
  public func index(_ items: [TensorIndex]) throws -> Tensor {
    let (view, advanced) = try basicIndex(items)
    guard let advanced else { return view }
    let plan = try IndexPlan(view, advanced)
    let result = try plan.gather(view)
    if Gradient.isWanted(view) { Rules.indexed(view, advanced, plan, result) }
    return result
  }

  /// `self[items] = value`.
  ///
  /// The value broadcasts and is converted.
  public func setIndex(_ items: [TensorIndex], _ value: Tensor) throws {
    let (view, advanced) = try basicIndex(items)
    guard let advanced else {
      try view.copy_(try value.withoutLeadingOnes(for: view.rank))
      return
    }
    let plan = try IndexPlan(view, advanced)
    let fitted = try value.withoutLeadingOnes(for: plan.resultShape.count).fitted(to: plan.resultShape)
    try view.inPlace { before in
      let result = try before.contiguousCopy()
      try IndexPlan(result, advanced).put(try fitted.raw(result.dtype), into: result)
      if Gradient.isWanted(before, fitted) { Rules.indexPut(before, advanced, fitted, result) }
      return result
    }
  }

  /// Python lets `x[0] = y` with a y of shape [1, n] pass: leading dimensions of size 1 do not count.
  private func withoutLeadingOnes(for rank: Int) throws -> Tensor {
    var result = self
    while result.rank > rank && result.shape[0] == 1 { result = result.selected(0, 0) }
    return result
  }

  private func fitted(to shape: [Int]) throws -> Tensor {
    if self.shape == shape { return self }
    let fits = rank <= shape.count && zip(self.shape.reversed(), shape.reversed()).allSatisfy { $0 == $1 || $0 == 1 }
    if !fits {
      throw TensorError.invalid(
        "shape mismatch: value tensor of shape \(self.shape) cannot be broadcast to indexing result of shape \(shape)")
    }
    return try expand(shape)
  }

  /// Applies the items that make views.
  ///
  /// What is left are index tensors, one for each dimension of the view that has one.
  private func basicIndex(_ items: [TensorIndex]) throws -> (view: Tensor, advanced: [Tensor?]?) {
    var used = 0
    for item in items {
      switch item {
      case .integer, .slice, .indices: used += 1
      case .mask(let mask): used += mask.rank
      case .ellipsis, .newAxis: break
      }
    }
    if used > rank {
      if rank == 0 {
        throw TensorError.invalid(
          "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a "
            + "0-dim tensor to a number", .indexError)
      }
      throw TensorError.invalid("too many indices for tensor of dimension \(rank)", .indexError)
    }
    var view = self
    var dimension = 0
    // The dimension of this tensor, which errors name: those that integers took away count.
    var source = 0
    var advanced: [Int: Tensor] = [:]
    for item in items {
      switch item {
      case .integer(let index):
        let size = view.shape[dimension]
        guard index >= -size && index < size else {
          throw TensorError(.index(index, dimension: source, size: size))
        }
        view = view.selected(dimension, index < 0 ? index + size : index)
        source += 1
      case .slice(let start, let end, let step):
        if start != nil || end != nil || step != nil {
          view = try view.slice(dimension, start: start, end: end, step: step ?? 1)
        }
        dimension += 1
        source += 1
      case .ellipsis:
        dimension += rank - used
        source += rank - used
      case .newAxis:
        view = try view.unsqueeze(dimension)
        dimension += 1
      case .indices(let indices):
        guard indices.dtype.isIntegral else {
          throw TensorError.invalid(
            "tensors used as indices must be long, int, byte or bool tensors", .indexError)
        }
        advanced[dimension] = try indices.raw(.int64)
        dimension += 1
        source += 1
      case .mask(let mask):
        if mask.rank == 0 {
          // A single truth value adds a dimension that is there or not.
          view = try view.unsqueeze(dimension)
          advanced[dimension] = try Tensor(try mask.item().asBool ? [0] : [Int]())
          dimension += 1
          continue
        }
        for offset in 0..<mask.rank where mask.shape[offset] != view.shape[dimension + offset] {
          throw TensorError.invalid(
            "The shape of the mask \(mask.shape) at index \(offset) does not match the shape of the indexed tensor "
              + "\(shape) at index \(dimension + offset)", .indexError)
        }
        for (offset, indices) in try mask.nonzeroByDimension().enumerated() { advanced[dimension + offset] = indices }
        dimension += mask.rank
        source += mask.rank
      }
    }
    if advanced.isEmpty {
      // `x[:]` and `x[...]` are new views, not x itself.
      return (view === self ? view.view("AliasBackward0", shape: shape, strides: strides) { [$0.gradient] } : view, nil)
    }
    return (view, (0..<view.rank).map { advanced[$0] })
  }

  /// The places of the elements that are not zero, one tensor for each dimension.
  func nonzeroByDimension() throws -> [Tensor] {
    var found = [[Int]](repeating: [], count: rank)
    var position = [Int](repeating: 0, count: rank)
    let flags = try bools()
    try Pace.inPieces(count) { part in
      try Engine.current.admit(elements: 2 * rank * (found.first?.count ?? 0), of: MemoryLayout<Int>.stride)
      for flag in flags[part] {
        if flag { for dimension in 0..<rank { found[dimension].append(position[dimension]) } }
        var dimension = rank - 1
        while dimension >= 0 {
          position[dimension] += 1
          if position[dimension] < shape[dimension] { break }
          position[dimension] = 0
          dimension -= 1
        }
      }
    }
    return try found.map { try Tensor($0) }
  }

  /// The places of the elements that are not zero, a row for each: [count, rank].
  public func nonzero() throws -> Tensor {
    let columns = try nonzeroByDimension()
    if rank == 0 { return try Tensor.zeros([try item().asBool ? 1 : 0, 0], dtype: .int64) }
    return try Tensor.stack(columns, dim: 1)
  }

  /// The elements where a mask, which broadcasts, holds: one dimension.
  public func maskedSelect(_ mask: Tensor) throws -> Tensor {
    let shape = try Shape.broadcast(self.shape, mask.shape)
    return try expand(shape).index([.mask(mask.expand(shape).raw(.bool))])
  }
}
