import RNNKit

// The kinds of universal functions: which types they work in.
extension Universal {
  typealias Double1 = @Sendable (Double) -> Double
  typealias Double2 = @Sendable (Double, Double) -> Double
  typealias Int2 = @Sendable (Int, Int) -> Int
  typealias Complex1 = @Sendable (Complex<Double>) -> Complex<Double>
  typealias Complex2 = @Sendable (Complex<Double>, Complex<Double>) -> Complex<Double>

  /// A function of floating-point numbers; integers become float64.
  static func real(
    _ name: String, _ summary: String, _ function: @escaping Double1, complex: Complex1? = nil,
    at argument: String = "0.5"
  ) -> Universal {
    Universal(
      name, summary, inputs: 1, example: "np.\(name)(np.array([\(argument), 1.0]))", reports: true,
      loop: { $0.isComplex ? (complex == nil ? nil : $0) : $0.isFloatingPoint ? $0 : .float64 }
    ) { operands, _ in
      if operands[0].dtype.isComplex, let complex { return try ArrayMap.complex(operands[0], complex) }
      return try ArrayMap.real(operands[0], function)
    }
  }

  /// A function of numbers of any kind, which keeps the type.
  static func numeric(
    _ name: String, _ summary: String, _ function: @escaping Double1, whole: @escaping @Sendable (Int) -> Int,
    complex: @escaping Complex1, takesBool: Bool = false
  ) -> Universal {
    Universal(
      name, summary, inputs: 1, example: "np.\(name)(np.array([-1.5, 2.0]))", reports: name == "reciprocal",
      loop: { $0 == .bool && !takesBool ? nil : $0 }
    ) { operands, _ in
      let a = operands[0]
      if a.dtype.isComplex { return try ArrayMap.complex(a, complex) }
      return a.dtype.isFloatingPoint ? try ArrayMap.real(a, function) : try ArrayMap.whole(a, whole)
    }
  }

  /// Rounding to whole numbers, which leaves integers alone.
  static func rounding(_ name: String, _ summary: String, _ function: @escaping Double1) -> Universal {
    Universal(
      name, summary, inputs: 1, example: "np.\(name)(np.array([-1.5, 2.5]))",
      loop: { $0.isComplex && name != "rint" ? nil : name == "rint" && !$0.isDifferentiable ? .float64 : $0 }
    ) { operands, _ in
      if operands[0].dtype.isComplex {
        return try ArrayMap.complex(operands[0]) { Complex(function($0.real), function($0.imaginary)) }
      }
      return operands[0].dtype.isFloatingPoint ? try ArrayMap.real(operands[0], function) : operands[0]
    }
  }

  /// A question about each number.
  static func test(
    _ name: String, _ summary: String, _ question: @escaping @Sendable (Double) -> Bool, whole: Bool
  ) -> Universal {
    Universal(
      name, summary, inputs: 1, example: "np.\(name)(np.array([1.0, np.nan, np.inf]))",
      loop: { $0.isComplex && name == "signbit" ? nil : $0 }
    ) { operands, _ in
      let a = operands[0]
      if a.dtype.isComplex {
        return try ArrayMap.testComplex(a) {
          name == "isfinite"
            ? question($0.real) && question($0.imaginary) : question($0.real) || question($0.imaginary)
        }
      }
      if a.dtype.isFloatingPoint || name == "signbit" { return try ArrayMap.test(a, question) }
      return try Tensor.full(a.shape, .bool(whole), dtype: .bool)
    }
  }

  /// An operation on numbers of any kind, which keeps the type.
  static func numeric(
    _ name: String, _ summary: String, identity: Scalar? = nil, _ function: @escaping Double2, whole: @escaping Int2,
    complex: Complex2? = nil, takesBool: Bool = true, boolAs: DType? = nil,
    quick: (@Sendable (Tensor, Tensor) throws -> Tensor)? = nil, fold: Fold? = nil, reports: Bool = true
  ) -> Universal {
    Universal(
      name, summary, inputs: 2, identity: identity, example: "np.\(name)(np.array([7.0, 2.0]), 2)", reports: reports,
      loop: {
        if $0.isComplex && complex == nil { return nil }
        return $0 == .bool ? (takesBool ? boolAs ?? .bool : nil) : $0
      }, fold: fold
    ) { operands, shape in
      let (a, b) = (operands[0], operands[1])
      if a.dtype.isComplex, let complex { return try ArrayMap.complex(a, b, shape: shape, complex) }
      if let quick, a.dtype != .bool, shape.count > 0 {
        return try quick(a, b)
      }
      if a.dtype.isFloatingPoint { return try ArrayMap.real(a, b, shape: shape, function) }
      return try ArrayMap.whole(a, b, shape: shape, whole)
    }
  }

  /// An operation on floating-point numbers; integers become float64.
  static func real(
    _ name: String, _ summary: String, identity: Scalar? = nil, _ function: @escaping Double2, complex: Complex2? = nil
  ) -> Universal {
    Universal(
      name, summary, inputs: 2, identity: identity, example: "np.\(name)(np.array([3.0, 1.0]), 4.0)", reports: true,
      loop: { $0.isComplex ? (complex == nil ? nil : $0) : $0.isFloatingPoint ? $0 : .float64 }
    ) { operands, shape in
      if operands[0].dtype.isComplex, let complex {
        return try ArrayMap.complex(operands[0], operands[1], shape: shape, complex)
      }
      return try ArrayMap.real(operands[0], operands[1], shape: shape, function)
    }
  }

  /// An operation on the bits of integers; on bools it is logic.
  static func bits(_ name: String, _ summary: String, identity: Scalar?, _ function: @escaping Int2) -> Universal {
    let shifts = name.hasSuffix("shift")
    return Universal(
      name, summary, inputs: 2, identity: identity, example: "np.\(name)(np.array([6, 5]), 3)",
      loop: { $0.isDifferentiable ? nil : $0 == .bool && shifts ? .int64 : $0 },
      fold: { try ArrayReduction.whole($0, $1, initial: nil, function) }
    ) { operands, shape in try ArrayMap.whole(operands[0], operands[1], shape: shape, function) }
  }

  /// A comparison.
  static func comparison(
    _ name: String, _ summary: String, _ function: @escaping @Sendable (Double, Double) -> Bool,
    whole: @escaping @Sendable (Int, Int) -> Bool,
    complex: @escaping @Sendable (Complex<Double>, Complex<Double>) -> Bool
  ) -> Universal {
    Universal(
      name, summary, inputs: 2, example: "np.\(name)(np.array([1, 2]), 2)", isComparison: true, loop: { $0 }
    ) { operands, shape in
      let (a, b) = (operands[0], operands[1])
      if a.dtype.isComplex { return try ArrayMap.testComplex(a, b, shape: shape, complex) }
      if a.dtype.isFloatingPoint { return try ArrayMap.test(a, b, shape: shape, function) }
      return try ArrayMap.testWhole(a, b, shape: shape, whole)
    }
  }

  /// A logical operation on whether numbers are not zero.
  static func logical(
    _ name: String, _ summary: String, identity: Scalar, _ function: @escaping @Sendable (Bool, Bool) -> Bool,
    fold: Fold?
  ) -> Universal {
    Universal(
      name, summary, inputs: 2, identity: identity, example: "np.\(name)([True, False], [True, True])", loop: { $0 },
      fold: fold
    ) { operands, shape in
      try ArrayMap.testWhole(operands[0].to(.bool), operands[1].to(.bool), shape: shape) { function($0 != 0, $1 != 0) }
    }
  }
}
