import BigInt
import Glibc

extension MathModule {
  /// What works on whole numbers of any size.
  static let integers: [Entry] = [
    rounding("floor", "The largest integer not above x.", method: "__floor__") { $0.rounded(.down) },
    rounding("ceil", "The smallest integer not below x.", method: "__ceil__") { $0.rounded(.up) },
    rounding("trunc", "x without its fraction.", method: "__trunc__") { $0.rounded(.towardZero) },
    Entry("factorial(x, /)", "The product of 1 to x.") { call in
      let number = try whole(call, 0)
      guard number >= 0 else { throw call.fail(.valueError, "factorial() not defined for negative values") }
      guard let count = Int(exactly: number) else {
        throw call.fail(.overflowError, "factorial() argument should not exceed \(Int.max)")
      }
      return .integer(try product(from: 1, through: max(1, count), call.interpreter))
    },
    Entry("gcd(*integers)", "The greatest common divisor.") { call in
      .integer(try integers(call).reduce(BigInt(0)) { $0.greatestCommonDivisor(with: $1) })
    },
    Entry("lcm(*integers)", "The least common multiple.") { call in
      .integer(
        try integers(call).reduce(BigInt(1)) { result, next in
          if result == 0 || next == 0 { return 0 }
          let multiple = result / result.greatestCommonDivisor(with: next) * next
          return multiple < 0 ? -multiple : multiple
        })
    },
    Entry("comb(n, k, /)", "How many ways there are to choose k of n things.") { call in
      let (n, k) = (try whole(call, 0), try whole(call, 1))
      guard n >= 0 else { throw call.fail(.valueError, "n must be a non-negative integer") }
      guard k >= 0 else { throw call.fail(.valueError, "k must be a non-negative integer") }
      if k > n { return .int(0) }
      guard let count = Int(exactly: min(k, n - k)) else {
        throw call.fail(.overflowError, "min(n - k, k) must not exceed \(Int.max)")
      }
      var result: BigInt = 1
      for i in 0..<count {
        try guardSize(result, call.interpreter)
        result = result * (n - BigInt(i)) / BigInt(i + 1)
      }
      return .integer(result)
    },
    Entry("perm(n, k=None, /)", "How many ways there are to arrange k of n things.") { call in
      let n = try whole(call, 0)
      let k = call[1].isNone ? n : try whole(call, 1)
      guard n >= 0 else { throw call.fail(.valueError, "n must be a non-negative integer") }
      guard k >= 0 else { throw call.fail(.valueError, "k must be a non-negative integer") }
      if k > n { return .int(0) }
      guard let count = Int(exactly: k) else { throw call.fail(.overflowError, "k must not exceed \(Int.max)") }
      var result: BigInt = 1
      for i in 0..<count {
        try guardSize(result, call.interpreter)
        result *= n - BigInt(i)
      }
      return .integer(result)
    },
    Entry("isqrt(n, /)", "The whole part of the square root.") { call in
      let number = try whole(call, 0)
      guard number >= 0 else { throw call.fail(.valueError, "isqrt() argument must be nonnegative") }
      return .integer(number.squareRoot())
    },
  ]

  /// Sums and products of many numbers.
  static let sums: [Entry] = [
    Entry("fsum(seq, /)", "The exact sum of floats, rounded once.") { call in
      try .float(exactSum(call))
    },
    Entry("prod(iterable, /, *, start=1)", "The product of numbers.") { call in
      let interpreter = call.interpreter
      var result = call[1]
      try interpreter.iterate(call[0]) { element in
        result = try interpreter.binary(.multiply, result, element)
        return true
      }
      return result
    },
  ]

  private static func rounding(
    _ name: String, _ summary: String, method: Symbol, _ round: @escaping @Sendable (Double) -> Double
  ) -> Entry {
    Entry("\(name)(x, /)", summary) { call in
      let interpreter = call.interpreter
      switch call[0] {
      case .float(let x): return .integer(try interpreter.integer(truncating: round(x)))
      case .int, .bool: return .integer(try whole(call, 0))
      default: break
      }
      if call[0].object is BigIntObject { return call[0] }
      if try interpreter.optionalAttribute(call[0], method) != nil {
        return try interpreter.callMethod(call[0], method)
      }
      if name == "trunc" {
        throw call.fail(.typeError, "type \(interpreter.typeOf(call[0]).name) doesn't define __trunc__ method")
      }
      return .integer(try interpreter.integer(truncating: round(try call.double(0))))
    }
  }

  private static func whole(_ call: borrowing Call, _ index: Int) throws -> BigInt {
    try call.interpreter.integer(call[index])
  }

  private static func integers(_ call: borrowing Call) throws -> [BigInt] {
    try call.values(0).map { try call.interpreter.integer($0) }
  }

  /// Lets a growing number be stopped: by the user, or by the memory limit.
  private static func guardSize(_ number: BigInt, _ interpreter: Interpreter) throws {
    try interpreter.poll()
    if number.bitWidth > 1 << 20 { try interpreter.reserve(bytes: number.bitWidth / 4) }
  }

  /// The product of a range of numbers, halved again and again so that factors stay of like size.
  private static func product(from low: Int, through high: Int, _ interpreter: Interpreter) throws -> BigInt {
    if high - low < 8 { return (low...high).reduce(BigInt(1)) { $0 * BigInt($1) } }
    // The number of bits is at most the count of factors times the bits of the largest.
    let bits = (high - low).multipliedReportingOverflow(by: Int.bitWidth - high.leadingZeroBitCount)
    try interpreter.reserve(bytes: bits.overflow ? Int.max : bits.partialValue / 8)
    try interpreter.poll()
    let middle = low + (high - low) / 2
    return try product(from: low, through: middle, interpreter) * product(from: middle + 1, through: high, interpreter)
  }

  /// Shewchuk's sum: partial sums that do not overlap, added up at the end with one rounding.
  private static func exactSum(_ call: borrowing Call) throws -> Double {
    var partials: [Double] = []
    var special = 0.0
    var sawInfinity = false
    let interpreter = call.interpreter
    try interpreter.iterate(call[0]) { element in
      var x = try interpreter.double(element)
      guard x.isFinite else {
        sawInfinity = sawInfinity || x.isInfinite
        special += x
        return true
      }
      var kept: [Double] = []
      for var y in partials {
        if abs(x) < abs(y) { swap(&x, &y) }
        let high = x + y
        let low = y - (high - x)
        if low != 0 { kept.append(low) }
        x = high
      }
      guard x.isFinite else { throw interpreter.error(.overflowError, "intermediate overflow in fsum") }
      partials = kept + [x]
      return true
    }
    if special != 0 || special.isNaN {
      if special.isNaN, sawInfinity { throw call.fail(.valueError, "-inf + inf in fsum") }
      return special
    }
    guard var high = partials.popLast() else { return 0 }
    var low = 0.0
    while let next = partials.popLast() {
      let x = high
      high = x + next
      low = next - (high - x)
      if low != 0 { break }
    }
    // Half-way cases round to even by what is left below.
    if let next = partials.last, (low < 0 && next < 0) || (low > 0 && next > 0) {
      let doubled = low * 2
      let x = high + doubled
      if doubled == x - high { high = x }
    }
    return high
  }
}
