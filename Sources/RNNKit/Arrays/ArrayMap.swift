import Glibc

/// Functions over the elements of arrays: whatever the element type, the function sees doubles, integers or complex
/// numbers, and its results go back to the element type.
///
/// A float32 result is rounded once from the double; an integer result is cut to the width of its type.
public enum ArrayMap {
  // MARK: One operand

  /// A function over floating-point elements; the result has their type.
  public static func real(_ a: Tensor, _ function: (Double) -> Double) throws -> Tensor {
    let result = try Tensor(uninitialized: a.shape, a.dtype)
    if a.dtype == .float32 {
      try ElementLoop.unary(a, into: result, at: result.initial(Float.self), Float.self) { Float(function(Double($0))) }
    } else {
      try ElementLoop.unary(a, into: result, at: result.initial(Double.self), Double.self, function)
    }
    return result
  }

  /// A function over integers or bools; the result has their type.
  public static func whole(_ a: Tensor, _ function: (Int) -> Int) throws -> Tensor {
    func run<T: Element>(_: T.Type) throws -> Tensor {
      let result = try Tensor(uninitialized: a.shape, a.dtype)
      try ElementLoop.unary(a, into: result, at: result.initial(T.self), T.self) { T(converting: function($0.asInt)) }
      return result
    }
    switch a.dtype {
    case .bool: return try run(Bool.self)
    case .uint8: return try run(UInt8.self)
    case .int32: return try run(Int32.self)
    default: return try run(Int.self)
    }
  }

  /// A function over complex elements; the result has their type.
  public static func complex(
    _ a: Tensor, _ function: (Complex<Double>) -> Complex<Double>
  ) throws -> Tensor {
    let result = try Tensor(uninitialized: a.shape, a.dtype)
    if a.dtype == .complex64 {
      try ElementLoop.unary(a, into: result, at: result.initial(Complex<Float>.self), Complex<Float>.self) {
        function($0.wide).narrow
      }
    } else {
      try ElementLoop.unary(a, into: result, at: result.initial(Complex<Double>.self), Complex<Double>.self, function)
    }
    return result
  }

  /// A real function of complex elements: float32 of complex64, else float64.
  public static func realOfComplex(_ a: Tensor, _ function: (Complex<Double>) -> Double) throws -> Tensor {
    if a.dtype == .complex64 {
      let result = try Tensor(uninitialized: a.shape, .float32)
      try ElementLoop.unary(a, into: result, at: result.initial(Float.self), Complex<Float>.self) {
        Float(function($0.wide))
      }
      return result
    }
    let result = try Tensor(uninitialized: a.shape, .float64)
    try ElementLoop.unary(a, into: result, at: result.initial(Double.self), Complex<Double>.self, function)
    return result
  }

  /// A question about each floating-point element.
  public static func test(_ a: Tensor, _ question: (Double) -> Bool) throws -> Tensor {
    let result = try Tensor(uninitialized: a.shape, .bool)
    let target = result.initial(Bool.self)
    if a.dtype == .float32 {
      try ElementLoop.unary(a, into: result, at: target, Float.self) { question(Double($0)) }
    } else {
      try ElementLoop.unary(try a.raw(.float64), into: result, at: target, Double.self, question)
    }
    return result
  }

  /// A question about each complex element.
  public static func testComplex(_ a: Tensor, _ question: (Complex<Double>) -> Bool) throws -> Tensor {
    let result = try Tensor(uninitialized: a.shape, .bool)
    let target = result.initial(Bool.self)
    if a.dtype == .complex64 {
      try ElementLoop.unary(a, into: result, at: target, Complex<Float>.self) { question($0.wide) }
    } else {
      try ElementLoop.unary(try a.raw(.complex128), into: result, at: target, Complex<Double>.self, question)
    }
    return result
  }

  // MARK: Two operands of one type, which broadcast to `shape`

  /// A function of two floating-point elements; the result has their type.
  public static func real(
    _ a: Tensor, _ b: Tensor, shape: [Int], _ function: (Double, Double) -> Double
  ) throws -> Tensor {
    let result = try Tensor(uninitialized: shape, a.dtype)
    if a.dtype == .float32 {
      try ElementLoop.binary(a, b, into: result, at: result.initial(Float.self), Float.self, Float.self) {
        Float(function(Double($0), Double($1)))
      }
    } else {
      try ElementLoop.binary(a, b, into: result, at: result.initial(Double.self), Double.self, Double.self, function)
    }
    return result
  }

  /// A function of two integers or bools; the result has their type.
  public static func whole(_ a: Tensor, _ b: Tensor, shape: [Int], _ function: (Int, Int) -> Int) throws -> Tensor {
    func run<T: Element>(_: T.Type) throws -> Tensor {
      let result = try Tensor(uninitialized: shape, a.dtype)
      try ElementLoop.binary(a, b, into: result, at: result.initial(T.self), T.self, T.self) {
        T(converting: function($0.asInt, $1.asInt))
      }
      return result
    }
    switch a.dtype {
    case .bool: return try run(Bool.self)
    case .uint8: return try run(UInt8.self)
    case .int32: return try run(Int32.self)
    default: return try run(Int.self)
    }
  }

  /// A function of two complex elements; the result has their type.
  public static func complex(
    _ a: Tensor, _ b: Tensor, shape: [Int], _ function: (Complex<Double>, Complex<Double>) -> Complex<Double>
  ) throws -> Tensor {
    let result = try Tensor(uninitialized: shape, a.dtype)
    if a.dtype == .complex64 {
      let target = result.initial(Complex<Float>.self)
      try ElementLoop.binary(a, b, into: result, at: target, Complex<Float>.self, Complex<Float>.self) {
        function($0.wide, $1.wide).narrow
      }
    } else {
      let target = result.initial(Complex<Double>.self)
      try ElementLoop.binary(a, b, into: result, at: target, Complex<Double>.self, Complex<Double>.self, function)
    }
    return result
  }

  /// A question about two floating-point elements.
  public static func test(
    _ a: Tensor, _ b: Tensor, shape: [Int], _ question: (Double, Double) -> Bool
  ) throws -> Tensor {
    let result = try Tensor(uninitialized: shape, .bool)
    let (x, y) = (try a.raw(.float64), try b.raw(.float64))
    try ElementLoop.binary(x, y, into: result, at: result.initial(Bool.self), Double.self, Double.self, question)
    return result
  }

  /// A question about two integers or bools.
  public static func testWhole(
    _ a: Tensor, _ b: Tensor, shape: [Int], _ question: (Int, Int) -> Bool
  ) throws -> Tensor {
    let result = try Tensor(uninitialized: shape, .bool)
    let (x, y) = (try a.raw(.int64), try b.raw(.int64))
    try ElementLoop.binary(x, y, into: result, at: result.initial(Bool.self), Int.self, Int.self, question)
    return result
  }

  /// A question about two complex elements.
  public static func testComplex(
    _ a: Tensor, _ b: Tensor, shape: [Int], _ question: (Complex<Double>, Complex<Double>) -> Bool
  ) throws -> Tensor {
    let result = try Tensor(uninitialized: shape, .bool)
    let (x, y) = (try a.raw(.complex128), try b.raw(.complex128))
    let target = result.initial(Bool.self)
    try ElementLoop.binary(x, y, into: result, at: target, Complex<Double>.self, Complex<Double>.self, question)
    return result
  }
}

extension Complex where Real == Float {
  /// The same number of doubles.
  public var wide: Complex<Double> { Complex<Double>(Double(real), Double(imaginary)) }
}

extension Complex where Real == Double {
  /// The nearest number of floats.
  public var narrow: Complex<Float> { Complex<Float>(Float(real), Float(imaginary)) }
}
