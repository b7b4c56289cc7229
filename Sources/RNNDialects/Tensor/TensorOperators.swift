import RNNKit
import RNNScript

/// Which operation of the tensor library each operator stands for.
enum TensorOperators {
  /// `left op right`; nil where tensors have no such operator.
  static func apply(_ operation: BinaryOperator, _ left: Tensor, _ right: Tensor) throws -> Tensor? {
    switch operation {
    case .add: try left.add(right)
    case .subtract: try left.sub(right)
    case .multiply: try left.mul(right)
    case .divide: try left.div(right)
    case .floorDivide: try left.floorDivide(right)
    case .modulo: try left.remainder(right)
    case .power: try left.pow(right)
    case .matrixMultiply: try left.matmul(right)
    case .bitAnd: try Bitwise.combine(left, right, .and)
    case .bitOr: try Bitwise.combine(left, right, .or)
    case .bitXor: try Bitwise.combine(left, right, .xor)
    case .leftShift: try Bitwise.combine(left, right, .shiftLeft)
    case .rightShift: try Bitwise.combine(left, right, .shiftRight)
    }
  }

  /// `left op= right`, written into the memory of `left`.
  ///
  /// False where there is no such operator.
  static func applyInPlace(_ operation: BinaryOperator, _ left: Tensor, _ right: Tensor) throws -> Bool {
    switch operation {
    case .add: try left.add_(right)
    case .subtract: try left.sub_(right)
    case .multiply: try left.mul_(right)
    case .divide: try left.div_(right)
    case .power: try left.pow_(right)
    default:
      guard let result = try apply(operation, left, right) else { return false }
      try left.copy_(result)
    }
    return true
  }

  /// `left op right`, element by element.
  static func compare(_ operation: ComparisonOperator, _ left: Tensor, _ right: Tensor) throws -> Tensor? {
    switch operation {
    case .equal: try left.eq(right)
    case .notEqual: try left.ne(right)
    case .less: try left.lt(right)
    case .lessOrEqual: try left.le(right)
    case .greater: try left.gt(right)
    case .greaterOrEqual: try left.ge(right)
    default: nil
    }
  }
}

/// Turns what stands beside a tensor in an expression into a tensor.
enum TensorOperand {
  /// A tensor, or a Python number as a tensor that takes part in type promotion only by its kind: `int64 + 1` stays
  /// int64, `int64 + 1.5` is float32.
  ///
  /// Nil for everything else.
  @inline(__always) static func tensor(_ value: Value) throws -> Tensor? {
    switch value {
    case .object(let object):
      try (object as? TensorObject)?.tensor ?? TensorExchange.operand(object)
        ?? (object as? ComplexObject).map { try Tensor.wrapped(real: $0.real, imaginary: $0.imaginary) }
    case .float(let number): try Tensor.wrapped(.float(number))
    case .int(let number): try Tensor.wrapped(.int(number))
    case .bool(let flag): try Tensor.wrapped(.bool(flag))
    case .none, .unbound: nil
    }
  }
}

/// Operators on the bits of integers; on bools they are logic.
enum Bitwise {
  enum Operation: String {
    case and = "bitwise_and_cpu"
    case or = "bitwise_or_cpu"
    case xor = "bitwise_xor_cpu"
    case shiftLeft = "lshift_cpu"
    case shiftRight = "rshift_cpu"
  }

  /// `left op right`, broadcast.
  static func combine(_ left: Tensor, _ right: Tensor, _ operation: Operation) throws -> Tensor {
    if left.dtype == .bool && right.dtype == .bool {
      switch operation {
      case .and: return try left.logicalAnd(right)
      case .or: return try left.logicalOr(right)
      case .xor: return try left.logicalXor(right)
      case .shiftLeft, .shiftRight: break
      }
    }
    let dtype = left.promotedDType(with: right)
    guard dtype.isIntegral || dtype == .bool else {
      throw TensorError.invalid(
        "\"\(operation.rawValue)\" not implemented for '\(dtype.scalarTypeName)'", .notImplementedError)
    }
    let shape = try Shape.broadcast(left.shape, right.shape)
    let pairs = zip(try left.expand(shape).ints(), try right.expand(shape).ints())
    let values = pairs.map { a, b in
      switch operation {
      case .and: a & b
      case .or: a | b
      case .xor: a ^ b
      case .shiftLeft: b >= 0 ? a << b : 0
      case .shiftRight: b >= 0 ? a >> b : 0
      }
    }
    return try Tensor(values, shape: shape).to(dtype)
  }

  /// `~tensor`.
  static func not(_ tensor: Tensor) throws -> Tensor {
    if tensor.dtype == .bool { return try tensor.logicalNot() }
    guard tensor.dtype.isIntegral else {
      throw TensorError.invalid("\"bitwise_not_cpu\" not implemented for '\(tensor.dtype.scalarTypeName)'")
    }
    return try Tensor(tensor.ints().map { ~$0 }, shape: tensor.shape).to(tensor.dtype)
  }
}
