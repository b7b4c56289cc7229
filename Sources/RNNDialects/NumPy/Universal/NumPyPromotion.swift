import RNNKit
import RNNScript

/// Which type an operation on mixed types has, as NumPy 2 decides it.
enum NumPyPromotion {
  /// The smallest type that holds both.
  static func promoted(_ a: DType, _ b: DType) -> DType {
    if a == b { return a }
    let (low, high) = a.rawValue < b.rawValue ? (a, b) : (b, a)
    switch (low, high) {
    case (.int32, .float32), (.int64, .float32): return .float64
    case (.int32, .complex64), (.int64, .complex64), (.float64, .complex64): return .complex128
    default: return high
    }
  }

  /// Whether every number of `from` is one of `to`.
  static func isSafe(_ from: DType, _ to: DType) -> Bool { promoted(from, to) == to }

  /// Whether `from` may be written into memory of type `to` in place.
  static func isSameKind(_ from: DType, _ to: DType) -> Bool {
    func rank(_ dtype: DType) -> Int { dtype == .bool ? 0 : dtype.isComplex ? 3 : dtype.isFloatingPoint ? 2 : 1 }
    if from.isIntegral, to == .uint8 { return from == .uint8 }
    return rank(from) <= rank(to)
  }

  /// The common type of operands; numbers of the script count only by their kind.
  static func common(_ operands: [ArrayOperand]) -> DType {
    var strong: DType?
    var weak: WeakNumber?
    for operand in operands {
      switch operand {
      case .array(let tensor): strong = strong.map { promoted($0, tensor.dtype) } ?? tensor.dtype
      case .weak(let number): if number.rank > weak?.rank ?? -1 { weak = number }
      }
    }
    guard let weak else { return strong ?? .float64 }
    guard let strong else { return weak.dtype }
    switch weak {
    case .int: return strong == .bool ? .int64 : strong
    case .float: return strong.isIntegral || strong == .bool ? .float64 : strong
    case .complex:
      if strong.isComplex { return strong }
      return strong == .float32 ? .complex64 : .complex128
    }
  }
}

/// A number of the script beside an array: only its kind takes part in promotion.
enum WeakNumber {
  case int(Int)
  case float(Double)
  case complex(Double, Double)

  var rank: Int {
    switch self {
    case .int: 0
    case .float: 1
    case .complex: 2
    }
  }

  /// The type of an array of such numbers.
  var dtype: DType {
    switch self {
    case .int: .int64
    case .float: .float64
    case .complex: .complex128
    }
  }

  /// The number as a tensor of a type.
  ///
  /// - Throws: OverflowError where an integer does not fit.
  func tensor(_ dtype: DType, _ interpreter: Interpreter) throws -> Tensor {
    switch self {
    case .int(let number):
      try check(dtype, interpreter)
      if dtype.isComplex { return try Tensor(elements: [Complex(Double(number))], shape: []).to(dtype) }
      return try Tensor(.int(number), dtype: dtype)
    case .float(let number):
      if dtype.isComplex { return try Tensor(elements: [Complex(number)], shape: []).to(dtype) }
      return try Tensor(.float(number), dtype: dtype)
    case .complex(let real, let imaginary):
      return try Tensor(elements: [Complex(real, imaginary)], shape: []).to(dtype)
    }
  }

  /// - Throws: OverflowError where an integer is beyond the range of an integer type.
  func check(_ dtype: DType, _ interpreter: Interpreter) throws {
    guard case .int(let number) = self else { return }
    let fits =
      switch dtype {
      case .uint8: UInt8(exactly: number) != nil
      case .int32: Int32(exactly: number) != nil
      default: true
      }
    if !fits {
      throw interpreter.error(.overflowError, "Python integer \(number) out of bounds for \(dtype.name)")
    }
  }
}

/// What stands beside an array in an operation.
enum ArrayOperand {
  case array(Tensor)
  case weak(WeakNumber)

  /// Reads a value: numbers stay numbers, everything else becomes an array.
  init(_ value: Value, _ interpreter: Interpreter) throws {
    switch value {
    case .int(let number): self = .weak(.int(number))
    case .float(let number): self = .weak(.float(number))
    case .object(let object as ArrayObject): self = .array(object.tensor)
    case .object(let object as ArrayScalar): self = .array(try object.tensor())
    case .object(let object as ComplexObject): self = .weak(.complex(object.real, object.imaginary))
    default: self = .array(try ArrayReading.tensor(value, dtype: nil, interpreter))
    }
  }

  /// The elements in a type.
  func tensor(_ dtype: DType, _ interpreter: Interpreter) throws -> Tensor {
    switch self {
    case .array(let tensor): try tensor.to(dtype)
    case .weak(let number): try number.tensor(dtype, interpreter)
    }
  }

  /// The sizes; none for a number.
  var shape: [Int] {
    if case .array(let tensor) = self { return tensor.shape }
    return []
  }
}
