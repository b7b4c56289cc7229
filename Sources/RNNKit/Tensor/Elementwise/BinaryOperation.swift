/// A function of two numbers that the elementwise engine runs for every type of number.
protocol BinaryOperation {
  static func apply<T: Number>(_ a: T, _ b: T) -> T
}

enum Sum: BinaryOperation {
  @inline(__always) static func apply<T: Number>(_ a: T, _ b: T) -> T { T.sum(a, b) }
}
enum Difference: BinaryOperation {
  @inline(__always) static func apply<T: Number>(_ a: T, _ b: T) -> T { T.difference(a, b) }
}
enum Product: BinaryOperation {
  @inline(__always) static func apply<T: Number>(_ a: T, _ b: T) -> T { T.product(a, b) }
}
enum FloorQuotient: BinaryOperation {
  @inline(__always) static func apply<T: Number>(_ a: T, _ b: T) -> T { T.floorQuotient(a, b) }
}
enum Remainder: BinaryOperation {
  @inline(__always) static func apply<T: Number>(_ a: T, _ b: T) -> T { T.remainder(a, b) }
}
enum TruncatedRemainder: BinaryOperation {
  @inline(__always) static func apply<T: Number>(_ a: T, _ b: T) -> T { T.truncatedRemainder(a, b) }
}
enum Power: BinaryOperation {
  @inline(__always) static func apply<T: Number>(_ a: T, _ b: T) -> T { T.power(a, b) }
}
enum Maximum: BinaryOperation {
  @inline(__always) static func apply<T: Number>(_ a: T, _ b: T) -> T { a.isNotANumber || a > b ? a : b }
}
enum Minimum: BinaryOperation {
  @inline(__always) static func apply<T: Number>(_ a: T, _ b: T) -> T { a.isNotANumber || a < b ? a : b }
}

/// A question about two numbers.
protocol Comparison {
  static func apply<T: Element & Comparable>(_ a: T, _ b: T) -> Bool
}

enum Equal: Comparison {
  @inline(__always) static func apply<T: Element & Comparable>(_ a: T, _ b: T) -> Bool { a == b }
}
enum NotEqual: Comparison {
  @inline(__always) static func apply<T: Element & Comparable>(_ a: T, _ b: T) -> Bool { a != b }
}
enum Less: Comparison {
  @inline(__always) static func apply<T: Element & Comparable>(_ a: T, _ b: T) -> Bool { a < b }
}
enum LessOrEqual: Comparison {
  @inline(__always) static func apply<T: Element & Comparable>(_ a: T, _ b: T) -> Bool { a <= b }
}
enum Greater: Comparison {
  @inline(__always) static func apply<T: Element & Comparable>(_ a: T, _ b: T) -> Bool { a > b }
}
enum GreaterOrEqual: Comparison {
  @inline(__always) static func apply<T: Element & Comparable>(_ a: T, _ b: T) -> Bool { a >= b }
}

extension Tensor {
  /// Runs an operation over both tensors in their common type, without recording it.
  func combined<Op: BinaryOperation>(_: Op.Type, _ other: Tensor, as given: DType? = nil) throws -> Tensor {
    let dtype = given ?? promotedDType(with: other)
    let (a, b) = (try raw(dtype), try other.raw(dtype))
    let result = try Tensor.result(of: a, b, dtype)
    switch dtype {
    case .float32:
      try Map.binary(a, b, into: result, at: result.initial(Float.self), Float.self, Float.self) { Op.apply($0, $1) }
    case .float64:
      try Map.binary(a, b, into: result, at: result.initial(Double.self), Double.self, Double.self) { Op.apply($0, $1) }
    case .int64:
      try Map.binary(a, b, into: result, at: result.initial(Int.self), Int.self, Int.self) { Op.apply($0, $1) }
    case .int32:
      try Map.binary(a, b, into: result, at: result.initial(Int32.self), Int32.self, Int32.self) { Op.apply($0, $1) }
    case .uint8:
      try Map.binary(a, b, into: result, at: result.initial(UInt8.self), UInt8.self, UInt8.self) { Op.apply($0, $1) }
    case .bool:
      // The bytes 0 and 1: a sum that is more than 1 is true.
      try Map.binary(a, b, into: result, at: result.initial(Bool.self), Bool.self, Bool.self) {
        Op.apply(UInt8($0 ? 1 : 0), UInt8($1 ? 1 : 0)) != 0
      }
    case .complex64, .complex128: try ComplexArithmetic.run(Op.self, a, b, into: result)
    }
    return result
  }

  /// Asks a question of both tensors, as bool.
  func compared<Op: Comparison>(_: Op.Type, _ other: Tensor) throws -> Tensor {
    let dtype = promotedDType(with: other)
    let (a, b) = (try raw(dtype), try other.raw(dtype))
    let result = try Tensor.result(of: a, b, .bool)
    let target = result.initial(Bool.self)
    switch dtype {
    case .float32: try Map.binary(a, b, into: result, at: target, Float.self, Float.self) { Op.apply($0, $1) }
    case .float64: try Map.binary(a, b, into: result, at: target, Double.self, Double.self) { Op.apply($0, $1) }
    case .int64: try Map.binary(a, b, into: result, at: target, Int.self, Int.self) { Op.apply($0, $1) }
    case .int32: try Map.binary(a, b, into: result, at: target, Int32.self, Int32.self) { Op.apply($0, $1) }
    case .uint8: try Map.binary(a, b, into: result, at: target, UInt8.self, UInt8.self) { Op.apply($0, $1) }
    case .bool:
      try Map.binary(a, b, into: result, at: target, Bool.self, Bool.self) {
        Op.apply(UInt8($0 ? 1 : 0), UInt8($1 ? 1 : 0))
      }
    case .complex64, .complex128: throw ComplexArithmetic.unsupported("compare", dtype)
    }
    return result
  }

  /// A tensor for the result of an operation that broadcasts.
  @inline(__always)
  static func result(of a: Tensor, _ b: Tensor, _ dtype: DType) throws -> Tensor {
    if a.shape == b.shape || b.shape.isEmpty { return try Tensor(uninitializedLike: a, dtype) }
    return try Tensor(uninitialized: try Shape.broadcast(a.shape, b.shape), dtype)
  }
}

/// The little arithmetic that complex tensors have: they are what eigenvalues come as.
enum ComplexArithmetic {
  static func unsupported(_ operation: String, _ dtype: DType) -> TensorError {
    .invalid("\"\(operation)\" not implemented for '\(dtype.scalarTypeName)'", .notImplementedError)
  }

  static func run<Op: BinaryOperation>(_: Op.Type, _ a: Tensor, _ b: Tensor, into result: Tensor) throws {
    if a.dtype == .complex64 {
      try run(Op.self, a, b, result, Float.self)
    } else {
      try run(Op.self, a, b, result, Double.self)
    }
  }

  private static func run<Op: BinaryOperation, R: RealNumber>(
    _: Op.Type, _ a: Tensor, _ b: Tensor, _ result: Tensor, _: R.Type
  ) throws {
    typealias C = Complex<R>
    let target = result.initial(C.self)
    if Op.self == Sum.self || Op.self == Difference.self {
      try Map.binary(a, b, into: result, at: target, C.self, C.self) {
        C(Op.apply($0.real, $1.real), Op.apply($0.imaginary, $1.imaginary))
      }
    } else if Op.self == Product.self {
      try Map.binary(a, b, into: result, at: target, C.self, C.self) {
        C($0.real * $1.real - $0.imaginary * $1.imaginary, $0.real * $1.imaginary + $0.imaginary * $1.real)
      }
    } else {
      throw unsupported("binary operation", a.dtype)
    }
  }
}
