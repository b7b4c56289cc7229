import Glibc

/// Texts of floating-point numbers, digit for digit as CPython writes them.
enum FloatText {
  /// The decimal digits of a finite number: `0.d₁d₂d₃… · 10^point`.
  struct Digits {
    var negative: Bool
    var digits: [UInt8]
    var point: Int
  }

  /// `repr(x)`: the fewest digits that read back as `x`.
  static func representation(_ x: Double) -> String {
    if let special = special(x) { return special }
    let digits = shortest(x)
    // Python changes to the exponent form at 1e16 and below 1e-4.
    return layOut(digits, exponential: digits.point > 16 || digits.point <= -4, addsPointZero: true)
  }

  /// The text of an infinity or NaN; nil for all others.
  static func special(_ x: Double) -> String? {
    if x.isNaN { return "nan" }
    if x.isInfinite { return x < 0 ? "-inf" : "inf" }
    return nil
  }

  /// The fewest digits that read back as the finite number `x`.
  static func shortest(_ x: Double) -> Digits {
    digits(ofScientific: Array(x.description.utf8))
  }

  /// Exactly `count` ≥ 1 significant digits, correctly rounded, ties to even.
  static func significant(_ x: Double, count: Int) -> Digits {
    digits(ofScientific: printed(x, "%.*e", precision: count - 1))
  }

  /// `%.{precision}f`, correctly rounded, ties to even.
  static func fixed(_ x: Double, precision: Int) -> String {
    String(decoding: printed(x, "%.*f", precision: precision), as: UTF8.self)
  }

  /// `%.{precision}e`, correctly rounded, ties to even.
  static func exponential(_ x: Double, precision: Int) -> String {
    String(decoding: printed(x, "%.*e", precision: precision), as: UTF8.self)
  }

  /// Python's general form with `precision` significant digits.
  ///
  /// With `addsPointZero` the form of an empty type: it always looks like a float.
  static func general(_ x: Double, precision: Int, keepsZeros: Bool, addsPointZero: Bool = false) -> String {
    let count = max(1, precision)
    var digits = significant(x, count: count)
    let exponential = digits.point <= -4 || digits.point > count - (addsPointZero ? 1 : 0)
    if !keepsZeros {
      while digits.digits.count > 1, digits.digits.last == 48 { digits.digits.removeLast() }
    }
    return layOut(digits, exponential: exponential, addsPointZero: addsPointZero, keepsPoint: keepsZeros)
  }

  /// Writes digits with their point or exponent.
  static func layOut(
    _ number: Digits, exponential: Bool, addsPointZero: Bool, keepsPoint: Bool = false
  ) -> String {
    var out: [UInt8] = number.negative ? [UInt8(ascii: "-")] : []
    let digits = number.digits
    if exponential {
      out.append(digits[0])
      if digits.count > 1 || keepsPoint { out.append(UInt8(ascii: ".")) }
      out += digits[1...]
      let exponent = number.point - 1
      out += Array((exponent < 0 ? "e-" : "e+").utf8)
      if abs(exponent) < 10 { out.append(48) }
      out += Array(String(abs(exponent)).utf8)
    } else if number.point <= 0 {
      out += [48, UInt8(ascii: ".")]
      out += [UInt8](repeating: 48, count: -number.point)
      out += digits
    } else {
      out += digits.prefix(number.point)
      if digits.count > number.point {
        out.append(UInt8(ascii: "."))
        out += digits[number.point...]
      } else {
        out += [UInt8](repeating: 48, count: number.point - digits.count)
        if addsPointZero { out += [UInt8(ascii: "."), 48] } else if keepsPoint { out.append(UInt8(ascii: ".")) }
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// What C's printf makes of one number.
  ///
  /// The precision is bounded by Int32 there.
  private static func printed(_ x: Double, _ format: String, precision: Int) -> [UInt8] {
    let wanted = max(0, min(precision, Int(Int32.max) - 1024))
    // A double has no more than 309 digits before the point and 1074 behind it: printf takes long for zeros.
    let precision = min(wanted, 1100)
    let capacity = precision + 330
    var text = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      let written = withVaList([Int32(precision), x]) { arguments in
        buffer.withMemoryRebound(to: CChar.self) { vsnprintf($0.baseAddress, capacity, format, arguments) }
      }
      count = max(0, min(Int(written), capacity - 1))
    }
    if wanted > precision, x.isFinite {
      let end = text.lastIndex(of: UInt8(ascii: "e")) ?? text.endIndex
      text.insert(contentsOf: repeatElement(48, count: wanted - precision), at: end)
    }
    return text
  }

  /// Takes a number in C's or Swift's notation apart.
  private static func digits(ofScientific text: [UInt8]) -> Digits {
    var result = Digits(negative: false, digits: [], point: 0)
    var seenPoint = false
    var index = 0
    if text.first == UInt8(ascii: "-") {
      result.negative = true
      index = 1
    }
    while index < text.count, text[index] != UInt8(ascii: "e") {
      if text[index] == UInt8(ascii: ".") {
        seenPoint = true
      } else {
        result.digits.append(text[index])
        if !seenPoint { result.point += 1 }
      }
      index += 1
    }
    if index < text.count {
      result.point += Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
      return normalized(result, trimsEnd: false)
    }
    return normalized(result, trimsEnd: true)
  }

  private static func normalized(_ number: Digits, trimsEnd: Bool) -> Digits {
    var number = number
    let zeros = number.digits.prefix { $0 == 48 }.count
    if zeros == number.digits.count {
      number.digits = trimsEnd ? [48] : number.digits
      number.point = 1
      return number
    }
    number.digits.removeFirst(zeros)
    number.point -= zeros
    if trimsEnd { while number.digits.count > 1, number.digits.last == 48 { number.digits.removeLast() } }
    return number
  }
}
