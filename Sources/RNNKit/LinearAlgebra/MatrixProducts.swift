extension Tensor {
  /// The product of two matrices.
  ///
  /// - Throws: `TensorError` of kind `product` where the shapes do not fit.
  public func mm(_ other: Tensor) throws -> Tensor {
    if rank != 2 { throw TensorError.invalid("self must be a matrix") }
    if other.rank != 2 { throw TensorError.invalid("mat2 must be a matrix") }
    if shape[1] != other.shape[0] { throw TensorError(.product(a: shape, b: other.shape)) }
    try requireSameType(other)
    let result = try Engine.current.withoutGradients { try times(other) }
    if Gradient.isWanted(self, other) { Rules.mm(self, other, result) }
    return result
  }

  /// beta · self + alpha · a·b, where self broadcasts: what linear layers compute.
  public func addmm(_ a: Tensor, _ b: Tensor, beta: Scalar = 1, alpha: Scalar = 1) throws -> Tensor {
    if a.rank != 2 { throw TensorError.invalid("mat1 must be a matrix, got \(a.rank)-D tensor") }
    if b.rank != 2 { throw TensorError.invalid("mat2 must be a matrix, got \(b.rank)-D tensor") }
    if a.shape[1] != b.shape[0] { throw TensorError(.product(a: a.shape, b: b.shape)) }
    try a.requireSameType(b)
    let engine = Engine.current
    let result = try engine.withoutGradients {
      let product = try a.times(b)
      let scaled = alpha == 1 ? product : try product.mul(alpha)
      let bias = beta == 1 ? self : try mul(beta)
      let expanded = try bias.expand(scaled.shape)
      return try expanded.combined(.sum, scaled)
    }
    Rules.addmm(self, a, b, beta, alpha, result)
    return result
  }

  /// The products of the matrices of two batches.
  public func bmm(_ other: Tensor) throws -> Tensor {
    if rank != 3 { throw TensorError.invalid("batch1 must be a 3D tensor") }
    if other.rank != 3 { throw TensorError.invalid("batch2 must be a 3D tensor") }
    guard shape[0] == other.shape[0], shape[2] == other.shape[1] else {
      throw TensorError.invalid(
        "Expected size for first two dimensions of batch2 tensor to be: [\(shape[0]), \(shape[2])] but got: "
          + "[\(other.shape[0]), \(other.shape[1])].")
    }
    try requireSameType(other)
    let result = try Engine.current.withoutGradients { try times(other) }
    if Gradient.isWanted(self, other) { Rules.bmm(self, other, result) }
    return result
  }

  func rawBatchProduct(_ other: Tensor) throws -> Tensor {
    let (batch, n, m) = (shape[0], shape[1], other.shape[2])
    let result = try Tensor(uninitialized: [batch, n, m], dtype)
    for index in 0..<batch {
      let piece = result.alias(shape: [n, m], strides: [m, 1], offset: index * n * m)
      try slab(index).multiply(other.slab(index), into: piece)
    }
    return result
  }

  /// One matrix of a batch, without history.
  private func slab(_ index: Int) -> Tensor {
    alias(shape: [shape[1], shape[2]], strides: [strides[1], strides[2]], offset: offset + index * strides[0])
  }

  /// The inner product of two vectors.
  public func dot(_ other: Tensor) throws -> Tensor {
    guard rank == 1 && other.rank == 1 else {
      throw TensorError.invalid("1D tensors expected, but got \(rank)D and \(other.rank)D tensors")
    }
    guard count == other.count else {
      throw TensorError.invalid(
        "inconsistent tensor size, expected tensor [\(count)] and src [\(other.count)] to have the same number of "
          + "elements, but got \(count) and \(other.count) elements respectively")
    }
    if dtype != other.dtype {
      throw TensorError.invalid(
        "dot : expected both vectors to have same dtype, but found \(dtype.scalarTypeName) and "
          + "\(other.dtype.scalarTypeName)")
    }
    let row = alias(shape: [1, count], strides: [Swift.max(count, 1) * strides[0], strides[0]], offset: offset)
    let column = other.alias(
      shape: [count, 1], strides: [other.strides[0], 1], offset: other.offset)
    let result = try row.times(column).reshaped([])
    if Gradient.isWanted(self, other) { Rules.dot(self, other, result) }
    return result
  }

  /// The product of a matrix and a vector.
  public func mv(_ vector: Tensor) throws -> Tensor {
    guard rank == 2 && vector.rank == 1 else {
      throw TensorError.invalid("vector + matrix @ vector expected, got 1, \(rank), \(vector.rank)")
    }
    guard shape[1] == vector.count else {
      throw TensorError.invalid(
        "size mismatch, got input (\(shape[0])), mat (\(shape[0])x\(shape[1])), vec (\(vector.count))")
    }
    try requireSameType(vector)
    let column = vector.alias(shape: [vector.count, 1], strides: [vector.strides[0], 1], offset: vector.offset)
    let result = try detached().times(column).reshaped([shape[0]])
    if Gradient.isWanted(self, vector) { Rules.mv(self, vector, result) }
    return result
  }

  /// The product as Python's @: vectors, matrices, and batches of matrices that broadcast.
  public func matmul(_ other: Tensor) throws -> Tensor {
    if rank == 0 || other.rank == 0 {
      throw TensorError.invalid(
        "both arguments to matmul need to be at least 1D, but they are \(rank)D and \(other.rank)D")
    }
    switch (rank, other.rank) {
    case (1, 1): return try dot(other)
    case (2, 1): return try mv(other)
    case (1, 2): return try unsqueeze(0).mm(other).squeeze(0)
    case (2, 2): return try mm(other)
    case (_, 1): return try foldedProduct(other.unsqueeze(1)).squeeze(-1)
    case (_, 2): return try foldedProduct(other)
    case (1, _): return try unsqueeze(0).batchedProduct(other).squeeze(-2)
    default: return try batchedProduct(other)
    }
  }

  /// A batch of matrices by one matrix: one long product.
  private func foldedProduct(_ other: Tensor) throws -> Tensor {
    let rows = Shape.uncheckedCount(Array(shape.dropLast()))
    let product = try reshape([rows, shape[rank - 1]]).mm(other)
    return try product.unsafeView(Array(shape.dropLast()) + [other.shape[1]])
  }

  private func batchedProduct(_ other: Tensor) throws -> Tensor {
    let batchShape = try Shape.broadcast(Array(shape.dropLast(2)), Array(other.shape.dropLast(2)))
    let batch = Shape.uncheckedCount(batchShape)
    let (n, k) = (shape[rank - 2], shape[rank - 1])
    let (k2, m) = (other.shape[other.rank - 2], other.shape[other.rank - 1])
    let left = try expand(batchShape + [n, k]).reshape([batch, n, k])
    let right = try other.expand(batchShape + [k2, m]).reshape([batch, k2, m])
    return try left.bmm(right).unsafeView(batchShape + [n, m])
  }

  /// A new product in its final shape; named as PyTorch names it.
  private func unsafeView(_ shape: [Int]) throws -> Tensor {
    let result = try reshaped(shape).detached()
    let original = self.shape
    Gradient.record("UnsafeViewBackward0", inputs: [self], outputs: [result], composed: true) {
      [try $0.gradient.rearranged(original)]
    }
    return result
  }

  /// The products of all pairs of elements of two vectors.
  public func outer(_ other: Tensor) throws -> Tensor {
    guard rank == 1 && other.rank == 1 else {
      throw TensorError.invalid(
        "outer: Expected 1-D argument \(rank == 1 ? "vec2" : "self"), but got \(rank == 1 ? other.rank : rank)-D")
    }
    return try unsqueeze(1).mul(other)
  }
}
