import BigInt

extension Interpreter {
  /// The integer of an int, bool or big integer; nil for all else.
  ///
  /// No method is called.
  func integerIfPossible(_ value: Value) -> BigInt? {
    switch value {
    case .int(let number): BigInt(number)
    case .bool(let flag): flag ? 1 : 0
    default:
      (value.object as? BigIntObject)?.value ?? (value.object as? NumberObject).flatMap { integerIfPossible($0.number) }
    }
  }

  /// The integer of a value that is one or has `__index__`.
  ///
  /// Throws TypeError.
  func integer(_ value: Value) throws -> BigInt {
    if let number = integerIfPossible(value) { return number }
    if value.object != nil, typeOf(value).lookup("__index__") != nil {
      let result = try callMethod(value, "__index__")
      if let number = integerIfPossible(result) { return number }
      throw error(.typeError, "__index__ returned non-int (type \(typeOf(result).name))")
    }
    throw error(.typeError, "'\(typeOf(value).name)' object cannot be interpreted as an integer")
  }

  /// The whole part of a float as an integer.
  ///
  /// Throws for infinities and NaN.
  func integer(truncating x: Double) throws -> BigInt {
    if x.isNaN { throw error(.valueError, "cannot convert float NaN to integer") }
    if x.isInfinite { throw error(.overflowError, "cannot convert float infinity to integer") }
    return Int(exactly: x.rounded(.towardZero)).map { BigInt($0) } ?? BigInt(x)
  }

  /// The float of a number, or of what `__float__` and `__index__` give.
  ///
  /// Throws TypeError.
  func double(_ value: Value) throws -> Double {
    switch value {
    case .float(let x): return x
    case .int(let number): return Double(number)
    case .bool(let flag): return flag ? 1 : 0
    default: break
    }
    if let number = value.object as? NumberObject { return try double(number.number) }
    if let big = value.object as? BigIntObject {
      let x = big.value.nearestDouble
      if x.isInfinite { throw error(.overflowError, "int too large to convert to float") }
      return x
    }
    if value.object != nil, typeOf(value).lookup("__float__") != nil {
      let result = try callMethod(value, "__float__")
      guard case .float(let x) = result else {
        throw error(
          .typeError, "\(typeOf(value).name).__float__ returned non-float (type \(typeOf(result).name))")
      }
      return x
    }
    if value.object != nil, typeOf(value).lookup("__index__") != nil { return try double(.integer(integer(value))) }
    throw error(.typeError, "must be real number, not \(typeOf(value).name)")
  }

  /// A bound of a slice; nil for None.
  ///
  /// Throws TypeError for what is no integer.
  func sliceBound(_ value: Value) throws -> Int? {
    if value.isNone { return nil }
    guard let number = try indexValue(value) else {
      throw error(.typeError, "slice indices must be integers or None or have an __index__ method")
    }
    // Far bounds are all alike; this keeps sums within range.
    return min(max(number, -(1 << 60)), 1 << 60)
  }

  /// The decimal digits of a number, within CPython's limit.
  func decimalDigits(of number: BigUInt) throws -> String {
    // 4300 decimal digits take at most 14285 bits.
    if number.bitWidth > 14_200 {
      let digits = number.bitWidth < 20_000 ? String(number).utf8.count : .max
      if digits > NumberParsing.digitLimit {
        throw error(
          .valueError,
          "Exceeds the limit (\(NumberParsing.digitLimit) digits) for integer string conversion; "
            + "use sys.set_int_max_str_digits() to increase the limit")
      }
    }
    return String(number)
  }

  /// Runs what reads or writes text, and raises its failures as exceptions.
  func translatingText<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let failure as TextFailure {
      switch failure.kind {
      case .valueError: throw error(.valueError, failure.message)
      case .typeError: throw error(.typeError, failure.message)
      case .overflowError: throw error(.overflowError, failure.message)
      }
    }
  }
}

extension Call {
  /// A bound of a search that cannot be None.
  func searchBound(_ index: Int) throws -> Int {
    if !self[index].isNone, let bound = try interpreter.indexValue(self[index]) { return bound }
    throw fail(.typeError, "slice indices must be integers or have an __index__ method")
  }

  /// A bound of a search, as in a slice; nil for None and where none was given.
  func sliceBound(_ index: Int) throws -> Int? {
    isGiven(index) ? try interpreter.sliceBound(self[index]) : nil
  }
}
