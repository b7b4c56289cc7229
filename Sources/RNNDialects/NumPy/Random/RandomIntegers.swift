import RNNKit
import RNNScript

/// Integers in a range, of any integer type.
enum RandomIntegers {
  static func draw(
    _ call: borrowing Call, _ source: any RandomSource, low: Value, high: Value, size: Int, dtype: Value,
    includesEnd: Bool
  ) throws -> Value {
    let type = dtype.isUnbound ? DType.int64 : try ArrayDType.read(dtype, call.interpreter)
    guard type.isIntegral || type == .bool else {
      throw call.fail(
        .typeError, "Unsupported dtype dtype('\(type.name)') for \(source.isLegacy ? "randint" : "integers")")
    }
    let (first, last): (Value, Value) = high.isNone ? (.int(0), low) : (low, high)
    let shape = try Draws.shape(call, size)
    if first.arrayObject != nil || last.arrayObject != nil || first.object is ListObject || last.object is ListObject {
      let lows = try ArrayReading.tensor(first, dtype: .int64, call.interpreter)
      let highs = try ArrayReading.tensor(last, dtype: .int64, call.interpreter)
      let common = try shape ?? Joining.broadcast(lows.shape, highs.shape, call.interpreter)
      let (a, b) = (try lows.expand(common).ints(), try highs.expand(common).ints())
      var index = -1
      let values = try Draws.many(a.count, call.interpreter) {
        index += 1
        return try one(source, width(a[index], b[index], type, includesEnd, call), a[index])
      }
      return try .arrayResult(Tensor(values, shape: common).to(type))
    }
    guard let start = try whole(first, call), let end = try whole(last, call) else {
      throw call.fail(.typeError, "'float' object cannot be interpreted as an integer")
    }
    let range = try width(start, end, type, includesEnd, call)
    guard let shape else {
      let value =
        try narrow(type, source)
        ? pieces(source, 1, range, type, call.interpreter)[0] &+ start : one(source, range, start)
      if source.isLegacy, dtype.isUnbound || dtype.object === TypeObject.int { return .int(value) }
      if source.isLegacy, dtype.object === TypeObject.bool { return .bool(value != 0) }
      return .object(ArrayScalar(.whole(value), type))
    }
    let count = try Shape.count(shape)
    let values =
      narrow(type, source)
      ? try Pace.map(pieces(source, count, range, type, call.interpreter)) { $0 &+ start }
      : try Draws.many(count, call.interpreter) { one(source, range, start) }
    return .array(try Tensor(values, shape: shape).to(type))
  }

  private static func whole(_ value: Value, _ call: borrowing Call) throws -> Int? {
    if let number = try call.interpreter.indexValue(value) { return number }
    guard let number = try call.interpreter.doubleValue(value) else { return nil }
    return Int(exactly: number.rounded(.down))
  }

  private static func width(
    _ start: Int, _ end: Int, _ type: DType, _ includesEnd: Bool, _ call: borrowing Call
  ) throws -> UInt64 {
    guard includesEnd ? start <= end : start < end else {
      throw call.fail(
        .valueError, includesEnd ? "low > high" : start == 0 && end <= 0 && call[2].isNone ? "high <= 0" : "low >= high"
      )
    }
    let last = includesEnd ? end : end - 1
    let limits: (Int, Int) =
      type == .bool
      ? (0, 1) : type == .uint8 ? (0, 255) : type == .int32 ? (Int(Int32.min), Int(Int32.max)) : (.min, .max)
    if start < limits.0 { throw call.fail(.valueError, "low is out of bounds for \(type.name)") }
    if last > limits.1 { throw call.fail(.valueError, "high is out of bounds for \(type.name)") }
    return UInt64(bitPattern: Int64(last &- start))
  }

  private static func one(_ source: any RandomSource, _ range: UInt64, _ start: Int) -> Int {
    start &+ Int(truncatingIfNeeded: source.integer(upTo: range))
  }

  /// Whether several numbers are cut from one draw of 32 bits.
  private static func narrow(_ type: DType, _ source: any RandomSource) -> Bool { type == .uint8 || type == .bool }

  /// Numbers that are cut from draws of 32 bits: bools bit by bit, bytes four at a time.
  private static func pieces(
    _ source: any RandomSource, _ count: Int, _ range: UInt64, _ type: DType, _ interpreter: Interpreter
  ) throws -> [Int] {
    guard type == .bool, range > 0 else { return try bytes(source, count, range, interpreter) }
    var (buffer, left): (UInt32, Int) = (0, 0)
    return try Draws.many(count, interpreter) {
      if left == 0 {
        buffer = source.bits32()
        left = 31
      } else {
        buffer >>= 1
        left -= 1
      }
      return Int(buffer & 1)
    }
  }

  /// Numbers of 8 bits, four of which come from each draw.
  private static func bytes(
    _ source: any RandomSource, _ count: Int, _ range: UInt64, _ interpreter: Interpreter
  ) throws -> [Int] {
    if range == 0 { return try Pace.array(repeating: 0, count: count) }
    var (buffer, left): (UInt32, Int) = (0, 0)
    func next() -> UInt32 {
      if left == 0 {
        buffer = source.bits32()
        left = 3
      } else {
        buffer >>= 8
        left -= 1
      }
      return buffer & 0xff
    }
    let bound = UInt32(truncatingIfNeeded: range)
    if bound == 0xff { return try Draws.many(count, interpreter) { Int(next()) } }
    if source.isLegacy {
      let mask = UInt32.max >> UInt32(bound.leadingZeroBitCount)
      return try Draws.many(count, interpreter) {
        var value = next() & mask
        while value > bound { value = next() & mask }
        return Int(value)
      }
    }
    return try Draws.many(count, interpreter) {
      var product = next() * (bound + 1)
      if product & 0xff < bound + 1 {
        let threshold = (0xff - bound) % (bound + 1)
        while product & 0xff < threshold { product = next() * (bound + 1) }
      }
      return Int(product >> 8)
    }
  }
}
