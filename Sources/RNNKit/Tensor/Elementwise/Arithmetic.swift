// Arithmetic broadcasts and promotes types as PyTorch does.
extension Tensor {
  /// self + alpha · other.
  ///
  /// - Throws: `TensorError` of kind `broadcast` where the shapes do not fit.
  public func add(_ other: Tensor, alpha: Scalar = 1) throws -> Tensor {
    let other = alpha == 1 ? other : try other.mul(alpha)
    let result = try combined(.sum, other)
    if Gradient.isWanted(self, other) { Rules.add(self, other, result) }
    return result
  }

  /// self - alpha · other.
  public func sub(_ other: Tensor, alpha: Scalar = 1) throws -> Tensor {
    if dtype == .bool && other.dtype == .bool {
      throw TensorError.invalid(
        "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` "
          + "operator instead.")
    }
    if dtype == .bool || other.dtype == .bool && !(other.isWrappedNumber) {
      throw TensorError.invalid(
        "Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use "
          + "the `~` or `logical_not()` operator instead.")
    }
    let other = alpha == 1 ? other : try other.mul(alpha)
    let result = try combined(.difference, other)
    if Gradient.isWanted(self, other) { Rules.sub(self, other, result) }
    return result
  }

  /// self · other, elementwise.
  public func mul(_ other: Tensor) throws -> Tensor {
    let result = try combined(.product, other)
    if Gradient.isWanted(self, other) { Rules.mul(self, other, result) }
    return result
  }

  /// How a quotient is rounded.
  public enum Rounding: String, Sendable { case floor, trunc }

  /// self / other.
  ///
  /// Without rounding integers give floating-point numbers.
  ///
  /// - Throws: `TensorError` ("ZeroDivisionError") for integer division by zero.
  public func div(_ other: Tensor, rounding: Rounding? = nil) throws -> Tensor {
    let common = promotedDType(with: other)
    if rounding != nil && !common.isFloatingPoint { try other.requireNonZero() }
    if let rounding {
      let result = try rounded(rounding, other, common)
      Rules.constant("DivBackward2", [self, other], result)
      return result
    }
    let dtype = common.isFloatingPoint || common.isComplex ? common : Engine.current.defaultFloat
    let result = try combined(.quotient, other, as: dtype)
    if Gradient.isWanted(self, other) { Rules.div(self, other, result) }
    return result
  }

  private func rounded(_ rounding: Rounding, _ other: Tensor, _ common: DType) throws -> Tensor {
    if rounding == .floor { return try combined(.floorQuotient, other) }
    return try Engine.current.withoutGradients {
      if common.isFloatingPoint { return try div(other).trunc() }
      return try sub(try combined(.truncatedRemainder, other)).combined(.floorQuotient, other)
    }
  }

  /// The quotient rounded down, as Python's //: backward through it is an error, as in PyTorch.
  public func floorDivide(_ other: Tensor) throws -> Tensor {
    let result = try Engine.current.withoutGradients { try div(other, rounding: .floor) }
    Rules.missing("floor_divide", [self, other], result)
    return result
  }

  /// The remainder of the division, with the sign of the divisor: Python's %.
  public func remainder(_ other: Tensor) throws -> Tensor {
    if !promotedDType(with: other).isFloatingPoint { try other.requireNonZero() }
    let result = try combined(.remainder, other)
    if isWrappedNumber {
      Rules.missing("remainder", [self, other], result)
    } else if Gradient.isWanted(self, other) {
      Rules.remainder(self, other, result)
    }
    return result
  }

  /// The remainder of the division, with the sign of the dividend: C's fmod.
  public func fmod(_ other: Tensor) throws -> Tensor {
    if !promotedDType(with: other).isFloatingPoint { try other.requireNonZero() }
    return try combined(.truncatedRemainder, other)
  }

  private func requireNonZero() throws {
    for value in try ints() where value == 0 { throw TensorError.invalid("ZeroDivisionError") }
  }

  /// self to the power of other, elementwise.
  ///
  /// - Throws: `TensorError` where an integer is raised to a negative integer number.
  public func pow(_ other: Tensor) throws -> Tensor {
    if try other.isWrappedNumber && !promotedDType(with: other).isFloatingPoint
      && other.ints().contains(where: { $0 < 0 })
    {
      throw TensorError.invalid("Integers to negative integer powers are not allowed.")
    }
    if other.isWrappedNumber, dtype.isFloatingPoint, let exponent = try? other.item().asDouble, exponent == 2 {
      // x·x is exact to half a unit and what PyTorch computes.
      return try square()
    }
    let result = try combined(.power, other)
    if Gradient.isWanted(self, other) { Rules.pow(self, other, result) }
    return result
  }

  /// The larger of both, elementwise; NaN where either is.
  public func maximum(_ other: Tensor) throws -> Tensor {
    let result = try combined(.maximum, other)
    if Gradient.isWanted(self, other) { Rules.extremum(self, other, result, "MaximumBackward0") }
    return result
  }

  /// The smaller of both, elementwise; NaN where either is.
  public func minimum(_ other: Tensor) throws -> Tensor {
    let result = try combined(.minimum, other)
    if Gradient.isWanted(self, other) { Rules.extremum(self, other, result, "MinimumBackward0") }
    return result
  }
}

// The same with a number of the script, which takes part in promotion only by its kind.
extension Tensor {
  /// self + number.
  public func add(_ number: Scalar) throws -> Tensor { try add(try Tensor.wrapped(number)) }
  /// self - number.
  public func sub(_ number: Scalar) throws -> Tensor { try sub(try Tensor.wrapped(number)) }
  /// number - self.
  public func subtracted(from number: Scalar) throws -> Tensor {
    let result = try Tensor.wrapped(number).combined(.difference, self)
    if Gradient.isWanted(self) { Rules.subtracted(self, result) }
    return result
  }
  /// self · number.
  public func mul(_ number: Scalar) throws -> Tensor { try mul(try Tensor.wrapped(number)) }
  /// self / number.
  public func div(_ number: Scalar, rounding: Rounding? = nil) throws -> Tensor {
    try div(try Tensor.wrapped(number), rounding: rounding)
  }
  /// number / self.
  public func dividing(_ number: Scalar) throws -> Tensor { try reciprocal().mul(number) }
  /// self % number.
  public func remainder(_ number: Scalar) throws -> Tensor { try remainder(try Tensor.wrapped(number)) }
  /// self to the power of a number.
  public func pow(_ number: Scalar) throws -> Tensor { try pow(try Tensor.wrapped(number)) }
  /// A number to the power of self.
  public func raising(_ number: Scalar) throws -> Tensor { try Tensor.wrapped(number).pow(self) }
}

extension Tensor {
  /// Whether the elements are equal, elementwise.
  public func eq(_ other: Tensor) throws -> Tensor { try compared(.equal, other) }
  /// Whether the elements differ, elementwise.
  public func ne(_ other: Tensor) throws -> Tensor { try compared(.notEqual, other) }
  /// self < other, elementwise.
  public func lt(_ other: Tensor) throws -> Tensor { try compared(.less, other) }
  /// self <= other, elementwise.
  public func le(_ other: Tensor) throws -> Tensor { try compared(.lessOrEqual, other) }
  /// self > other, elementwise.
  public func gt(_ other: Tensor) throws -> Tensor { try compared(.greater, other) }
  /// self >= other, elementwise.
  public func ge(_ other: Tensor) throws -> Tensor { try compared(.greaterOrEqual, other) }
  /// Whether the elements equal a number.
  public func eq(_ number: Scalar) throws -> Tensor { try eq(try Tensor.wrapped(number)) }
  /// Whether the elements differ from a number.
  public func ne(_ number: Scalar) throws -> Tensor { try ne(try Tensor.wrapped(number)) }
  /// self < number.
  public func lt(_ number: Scalar) throws -> Tensor { try lt(try Tensor.wrapped(number)) }
  /// self <= number.
  public func le(_ number: Scalar) throws -> Tensor { try le(try Tensor.wrapped(number)) }
  /// self > number.
  public func gt(_ number: Scalar) throws -> Tensor { try gt(try Tensor.wrapped(number)) }
  /// self >= number.
  public func ge(_ number: Scalar) throws -> Tensor { try ge(try Tensor.wrapped(number)) }
}
