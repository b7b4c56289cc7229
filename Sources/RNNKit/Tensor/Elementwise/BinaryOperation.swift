/// The elementwise operations on two numbers, in the order and by the names of the kernels' table.
enum BinaryOperation: Int32, CaseIterable {
  case sum, difference, product, quotient
  /// Python's //, Python's %, and C's fmod.
  case floorQuotient, remainder, truncatedRemainder
  case power, maximum, minimum
}

/// The questions about two numbers, in the order and by the names of the kernels' table.
enum Comparison: Int32, CaseIterable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
}

extension Tensor {
  /// Runs an operation over both tensors in their common type, without recording it.
  func combined(_ operation: BinaryOperation, _ other: Tensor, as given: DType? = nil) throws -> Tensor {
    let dtype = given ?? promotedDType(with: other)
    if dtype.isComplex, let complex = operation.ofComplex {
      return try Tensor.paired(self, other, complex).raw(dtype)
    }
    guard let kernel = RowKernel(operation, dtype) else {
      throw TensorError.unsupported("binary operation", dtype)
    }
    let (a, b) = (try raw(dtype), try other.raw(dtype))
    let result = try Tensor.result(of: a, b, dtype)
    try kernel.run(a, b, into: result)
    return result
  }

  /// Asks a question of both tensors, as bool.
  func compared(_ comparison: Comparison, _ other: Tensor) throws -> Tensor {
    let dtype = promotedDType(with: other)
    if dtype.isComplex, comparison == .equal || comparison == .notEqual {
      return try Tensor.paired(self, other) { comparison == .equal ? $0 == $1 : $0 != $1 }
    }
    guard let kernel = RowKernel(comparison, dtype) else { throw TensorError.unsupported("compare", dtype) }
    let (a, b) = (try raw(dtype), try other.raw(dtype))
    let result = try Tensor.result(of: a, b, .bool)
    try kernel.run(a, b, into: result)
    return result
  }

  /// A tensor for the result of an operation that broadcasts.
  @inline(__always)
  static func result(of a: Tensor, _ b: Tensor, _ dtype: DType) throws -> Tensor {
    if a.shape == b.shape || b.shape.isEmpty { return try Tensor(uninitializedLike: a, dtype) }
    return try Tensor(uninitialized: try Shape.broadcast(a.shape, b.shape), dtype)
  }
}

extension TensorError {
  /// What is said where an operation has no form for a type.
  static func unsupported(_ operation: String, _ dtype: DType) -> TensorError {
    .invalid("\"\(operation)\" not implemented for '\(dtype.scalarTypeName)'", .notImplementedError)
  }
}
