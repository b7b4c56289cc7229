import BigInt

/// A format of `struct`, read.
struct StructFormat {
  private struct Item {
    let code: Character
    let count: Int
    let size: Int
    /// Zeros before the item, so that it is aligned.
    let padding: Int
  }

  private var items: [Item] = []
  private(set) var size = 0
  private var isBigEndian = false

  private static let standard: [Character: Int] = [
    "x": 1, "c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 4, "L": 4, "q": 8, "Q": 8, "e": 2,
    "f": 4, "d": 8, "s": 1, "p": 1,
  ]
  private static let native: [Character: Int] = ["l": 8, "L": 8, "n": 8, "N": 8, "P": 8]

  /// Reads a format.
  ///
  /// Throws `struct.error`.
  init(_ value: Value, _ interpreter: Interpreter) throws {
    let text: String
    switch value.object {
    case let string as StringObject: text = string.value
    case let bytes as BytesObject: text = String(decoding: bytes.value, as: UTF8.self)
    default:
      throw interpreter.error(
        .typeError, "Struct() argument 1 must be a str or bytes object, not \(interpreter.typeOf(value).name)")
    }
    var rest = Substring(text)
    var isNative = true
    if let order = rest.first, "@=<>!".contains(order) {
      rest.removeFirst()
      isNative = order == "@"
      isBigEndian = order == ">" || order == "!"
    }
    var digits = ""
    for code in rest {
      if code == " " || code == "\n" || code == "\t" { continue }
      if let digit = code.wholeNumberValue, code.isASCII {
        digits += String(digit)
        continue
      }
      let native = isNative ? StructFormat.native[code] : nil
      guard let size = native ?? StructFormat.standard[code] else {
        throw interpreter.error(.structError, "bad char in struct format")
      }
      guard let count = digits.isEmpty ? 1 : Int(digits), count < 1 << 40 else {
        throw interpreter.error(.structError, "overflow in item count")
      }
      digits = ""
      let padding = isNative ? (size - self.size % size) % size : 0
      items.append(Item(code: code, count: count, size: size, padding: padding))
      self.size += padding + size * count
      try interpreter.reserve(bytes: self.size)
    }
    if !digits.isEmpty { throw interpreter.error(.structError, "repeat count given without format specifier") }
  }

  /// How many values there are.
  private var valueCount: Int {
    items.reduce(0) { $0 + ($1.code == "x" ? 0 : $1.code == "s" || $1.code == "p" ? 1 : $1.count) }
  }

  // MARK: Packing

  func pack(_ values: [Value], _ interpreter: Interpreter) throws -> [UInt8] {
    guard values.count == valueCount else {
      throw interpreter.error(
        .structError, "pack expected \(valueCount) items for packing (got \(values.count))")
    }
    var rest = values[...]
    var bytes: [UInt8] = []
    for item in items {
      bytes += [UInt8](repeating: 0, count: item.padding)
      switch item.code {
      case "x": bytes += [UInt8](repeating: 0, count: item.count)
      case "s", "p": bytes += try text(rest.removeFirst(), item, interpreter)
      default:
        for _ in 0..<item.count { bytes += try packed(rest.removeFirst(), item, interpreter) }
      }
    }
    return bytes
  }

  private func text(_ value: Value, _ item: Item, _ interpreter: Interpreter) throws -> [UInt8] {
    guard let source = (value.object as? BytesObject)?.value else {
      throw interpreter.error(.structError, "argument for '\(item.code)' must be a bytes object")
    }
    if item.code == "s" {
      let kept = source.prefix(item.count)
      return kept + [UInt8](repeating: 0, count: item.count - kept.count)
    }
    if item.count == 0 { return [] }
    let kept = source.prefix(min(item.count - 1, 255))
    return [UInt8(kept.count)] + kept + [UInt8](repeating: 0, count: item.count - 1 - kept.count)
  }

  private func ordered(_ bits: UInt64, _ size: Int) -> [UInt8] {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: bits >> (8 * UInt64($0))) }
    return isBigEndian ? bytes.reversed() : bytes
  }

  private func packed(_ value: Value, _ item: Item, _ interpreter: Interpreter) throws -> [UInt8] {
    switch item.code {
    case "c":
      guard let byte = (value.object as? BytesObject)?.value, byte.count == 1 else {
        throw interpreter.error(.structError, "char format requires a bytes object of length 1")
      }
      return byte
    case "?": return [try interpreter.truth(value) ? 1 : 0]
    case "e", "f", "d": return try packedFloat(value, item, interpreter)
    default: break
    }
    guard try interpreter.indexValue(value) != nil else {
      throw interpreter.error(.structError, "required argument is not an integer")
    }
    let number = try interpreter.integer(value)
    let isSigned = item.code.isLowercase
    let limit = BigInt(1) << (8 * item.size - (isSigned ? 1 : 0))
    let least = isSigned ? -limit : 0
    guard number >= least, number < limit else { throw outOfRange(number, item, interpreter) }
    return ordered(UInt64(truncatingIfNeeded: number), item.size)
  }

  private func outOfRange(_ number: BigInt, _ item: Item, _ interpreter: Interpreter) -> ScriptError {
    if item.size == 8 || (item.size == 4 && item.code.isUppercase && number < 0) {
      return interpreter.error(.structError, "argument out of range")
    }
    let names: [Character: String] = ["b": "byte", "B": "ubyte", "h": "short", "H": "ushort"]
    return interpreter.error(
      .structError, "\(names[item.code] ?? "'\(item.code)'") format requires \(rangeText(item))")
  }

  private func rangeText(_ item: Item) -> String {
    let bits = 8 * item.size
    let (least, most) =
      item.code.isLowercase
      ? (-(BigInt(1) << (bits - 1)), (BigInt(1) << (bits - 1)) - 1) : (BigInt(0), (BigInt(1) << bits) - 1)
    return "\(least) <= number <= \(most)"
  }

  private func packedFloat(_ value: Value, _ item: Item, _ interpreter: Interpreter) throws -> [UInt8] {
    guard let number = try interpreter.doubleValue(value) else {
      throw interpreter.error(.structError, "required argument is not a float")
    }
    switch item.code {
    case "d": return ordered(number.bitPattern, 8)
    case "f":
      let short = Float(number)
      if short.isInfinite, number.isFinite {
        throw interpreter.error(.overflowError, "float too large to pack with f format")
      }
      return ordered(UInt64(short.bitPattern), 4)
    default:
      guard let bits = HalfFloat.bits(of: number) else {
        throw interpreter.error(.overflowError, "float too large to pack with e format")
      }
      return ordered(UInt64(bits), 2)
    }
  }

  // MARK: Unpacking

  /// The values of as many bytes as the format has.
  func unpack(_ bytes: ArraySlice<UInt8>, _ interpreter: Interpreter) throws -> [Value] {
    var values: [Value] = []
    var rest = bytes
    for item in items {
      rest = rest.dropFirst(item.padding)
      switch item.code {
      case "x": break
      case "s": values.append(.object(BytesObject(Array(rest.prefix(item.count)))))
      case "p":
        let length = min(Int(rest.first ?? 0), max(0, item.count - 1))
        values.append(.object(BytesObject(Array(rest.prefix(item.count).dropFirst().prefix(length)))))
      default:
        for index in 0..<item.count {
          values.append(value(rest.dropFirst(index * item.size).prefix(item.size), item))
        }
      }
      rest = rest.dropFirst(item.size * item.count)
    }
    return values
  }

  private func value(_ bytes: ArraySlice<UInt8>, _ item: Item) -> Value {
    var bits: UInt64 = 0
    for byte in isBigEndian ? Array(bytes) : bytes.reversed() { bits = bits << 8 | UInt64(byte) }
    switch item.code {
    case "c": return .object(BytesObject(Array(bytes)))
    case "?": return .bool(bits != 0)
    case "d": return .float(Double(bitPattern: bits))
    case "f": return .float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
    case "e": return .float(HalfFloat.value(UInt16(truncatingIfNeeded: bits)))
    default: break
    }
    guard item.code.isLowercase else { return .integer(BigInt(bits)) }
    let shift = UInt64(64 - 8 * item.size)
    return .int(Int(Int64(bitPattern: bits << shift) >> shift))
  }
}

/// Numbers of 16 bits, computed: not every machine has them.
private enum HalfFloat {
  static func value(_ bits: UInt16) -> Double {
    let sign: Double = bits & 0x8000 == 0 ? 1 : -1
    let (exponent, fraction) = (Int(bits >> 10 & 0x1F), Double(bits & 0x3FF))
    if exponent == 31 { return fraction == 0 ? sign * .infinity : .nan }
    if exponent == 0 { return sign * fraction * 0x1p-24 }
    return sign * (1 + fraction / 1024) * Double(sign: .plus, exponent: exponent - 15, significand: 1)
  }

  /// The nearest number of 16 bits; nil where it is too large.
  static func bits(of number: Double) -> UInt16? {
    let sign: UInt16 = number.sign == .minus ? 0x8000 : 0
    if number.isNaN { return 0x7E00 | sign }
    if number.isInfinite { return 0x7C00 | sign }
    let size = number.magnitude
    if size < 0x1p-14 { return sign | UInt16((size * 0x1p24).rounded(.toNearestOrEven)) }
    guard size < 65520 else { return nil }
    var exponent = Int(size.exponent)
    var fraction = ((size / Double(sign: .plus, exponent: exponent, significand: 1) - 1) * 1024)
      .rounded(.toNearestOrEven)
    if fraction == 1024 { (exponent, fraction) = (exponent + 1, 0) }
    return sign | UInt16(exponent + 15) << 10 | UInt16(fraction)
  }
}
