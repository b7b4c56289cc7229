extension Tensor {
  /// The tensors one after another along a dimension.
  ///
  /// - Throws: `TensorError` where there are none, or their other sizes differ.
  public static func cat(_ tensors: [Tensor], dim: Int = 0) throws -> Tensor {
    guard !tensors.isEmpty else {
      throw TensorError.invalid("torch.cat(): expected a non-empty list of Tensors", .valueError)
    }
    // Empty tensors of one dimension fit everywhere, for old programs' sake.
    let parts = tensors.filter { $0.shape != [0] }
    guard let first = parts.first else { return try tensors[0].clone() }
    if first.rank == 0 {
      throw TensorError.invalid("zero-dimensional tensor (at position 0) cannot be concatenated")
    }
    let place = try Shape.dimension(dim, rank: first.rank)
    var shape = first.shape
    shape[place] = 0
    for (position, part) in parts.enumerated() {
      try checkJoining(first, part, place, position)
      let (size, overflow) = shape[place].addingReportingOverflow(part.shape[place])
      if overflow { throw TensorError(.memory(bytes: Int.max)) }
      shape[place] = size
    }
    let result = try joined(parts, shape, place, named: "CatBackward0")
    return result
  }

  private static func checkJoining(_ first: Tensor, _ part: Tensor, _ place: Int, _ position: Int) throws {
    if part.rank != first.rank {
      throw TensorError.invalid(
        "Tensors must have same number of dimensions: got \(first.rank) and \(part.rank)")
    }
    for dimension in 0..<first.rank where dimension != place && part.shape[dimension] != first.shape[dimension] {
      throw TensorError.invalid(
        "Sizes of tensors must match except in dimension \(place). Expected size \(first.shape[dimension]) but got size "
          + "\(part.shape[dimension]) for tensor number \(position) in the list.")
    }
  }

  private static func joined(_ parts: [Tensor], _ shape: [Int], _ place: Int, named name: String) throws -> Tensor {
    var dtype = parts[0].dtype
    for part in parts { dtype = DType.promoted(dtype, part.dtype) }
    let result = try Tensor(uninitialized: shape, dtype)
    let step = result.strides[place]
    var start = 0
    for part in parts {
      try result.alias(shape: part.shape, strides: result.strides, offset: start * step).assignConverted(part)
      start += part.shape[place]
    }
    guard Gradient.isWanted(parts) else { return result }
    let sizes = parts.map { $0.shape[place] }
    let types = parts.map(\.dtype)
    Gradient.record(name, inputs: parts, outputs: [result], composed: true) { call in
      var start = 0
      return try sizes.indices.map { index in
        defer { start += sizes[index] }
        return try call.gradient.sliced(place, start, sizes[index], 1).to(types[index])
      }
    }
    return result
  }

  /// The tensors, all of one shape, side by side along a new dimension.
  public static func stack(_ tensors: [Tensor], dim: Int = 0) throws -> Tensor {
    guard let first = tensors.first else { throw TensorError.invalid("stack expects a non-empty TensorList") }
    let place = try Shape.dimension(dim, rank: first.rank + 1)
    for (position, tensor) in tensors.enumerated() where tensor.shape != first.shape {
      throw TensorError.invalid(
        "stack expects each tensor to be equal size, but got \(first.shape) at entry 0 and \(tensor.shape) at entry "
          + "\(position)")
    }
    var dtype = first.dtype
    for tensor in tensors { dtype = DType.promoted(dtype, tensor.dtype) }
    var shape = first.shape
    shape.insert(tensors.count, at: place)
    let result = try Tensor(uninitialized: shape, dtype)
    var strides = result.strides
    strides.remove(at: place)
    for (position, tensor) in tensors.enumerated() {
      let piece = result.alias(shape: first.shape, strides: strides, offset: position * result.strides[place])
      try piece.assignConverted(tensor)
    }
    guard Gradient.isWanted(tensors) else { return result }
    let types = tensors.map(\.dtype)
    Gradient.record("StackBackward0", inputs: tensors, outputs: [result], composed: true) { call in
      try types.indices.map { try call.gradient.selected(place, $0).to(types[$0]) }
    }
    return result
  }

  /// Views of pieces of a dimension, each `size` long, the last one perhaps shorter.
  public func split(_ size: Int, dim: Int = 0) throws -> [Tensor] {
    let place = try Shape.dimension(dim, rank: rank)
    if rank == 0 { throw TensorError.invalid("split expects at least a 1-dimensional tensor") }
    if size < 0 { throw TensorError.invalid("split expects split_size be non-negative, but got split_size=\(size)") }
    if size == 0 {
      if shape[place] == 0 { return [sliced(place, 0, 0, 1)] }
      throw TensorError.invalid(
        "split_size can only be 0 if dimension size is 0, but got dimension size of \(shape[place])")
    }
    if shape[place] == 0 { return [sliced(place, 0, 0, 1)] }
    let step = Swift.min(size, shape[place])
    return try views((shape[place] - 1) / step + 1) {
      pieces(place, $0 * step, Swift.min(step, shape[place] - $0 * step))
    }
  }

  /// So many views, each of which takes memory of its own: an expanded tensor can have any number of them.
  private func views(_ count: Int, _ make: (Int) -> Tensor) throws -> [Tensor] {
    try Engine.current.admit(elements: count, of: 256)
    return try (0..<count).map { number in
      if number & 0xFFFF == 0xFFFF { try Engine.current.poll?() }
      return make(number)
    }
  }

  private func pieces(_ place: Int, _ start: Int, _ length: Int) -> Tensor {
    sliced(place, start, length, 1).renamed("SplitBackward0")
  }

  /// Views of pieces of a dimension of the given sizes.
  public func split(sizes: [Int], dim: Int = 0) throws -> [Tensor] {
    let place = try Shape.dimension(dim, rank: rank)
    if rank == 0 { throw TensorError.invalid("split expects at least a 1-dimensional tensor") }
    let isValid = sizes.allSatisfy { $0 >= 0 && $0 <= shape[place] } && sizes.reduce(0, &+) == shape[place]
    guard isValid else {
      throw TensorError.invalid(
        "split_with_sizes expects split_sizes to sum exactly to \(shape[place]) (input tensor's size at dimension "
          + "\(dim)), but got split_sizes=\(sizes)")
    }
    var start = 0
    return sizes.map { size in
      defer { start += size }
      return sliced(place, start, size, 1).renamed("SplitWithSizesBackward0")
    }
  }

  /// Views of at most `count` pieces of a dimension, of equal size but the last.
  public func chunk(_ count: Int, dim: Int = 0) throws -> [Tensor] {
    if count <= 0 { throw TensorError.invalid("chunk expects `chunks` to be greater than 0, got: \(count)") }
    let place = try Shape.dimension(dim, rank: rank)
    if rank == 0 { throw TensorError.invalid("chunk expects at least a 1-dimensional tensor") }
    let size = shape[place] / count + (shape[place] % count == 0 ? 0 : 1)
    return try split(size, dim: place)
  }

  /// Views of all elements of a dimension.
  public func unbind(dim: Int = 0) throws -> [Tensor] {
    let place = try Shape.dimension(dim, rank: rank)
    if rank == 0 { throw TensorError.invalid("Dimension specified as 0 but tensor has no dimensions", .indexError) }
    return try views(shape[place]) { selected(place, $0).renamed("UnbindBackward0") }
  }

  /// Gives the operation that made this tensor another name.
  @discardableResult public func renamed(_ name: String) -> Tensor {
    if let tape, hasHistory { tape.nodes[Int(node)].names = .one(name) }
    return self
  }
}
