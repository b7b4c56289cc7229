/// The module `binascii`: bytes as hexadecimal digits and as base 64, and check sums.
enum BinasciiModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make(
      "binascii", interpreter, entries: entries, types: [],
      constants: [("Error", .object(TypeObject.binasciiError))])
  }

  private static func bytes(_ call: borrowing Call, _ index: Int, mayBeText: Bool = false) throws -> [UInt8] {
    if let bytes = call[index].object as? BytesObject { return bytes.value }
    if mayBeText, let text = call[index].string {
      guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
        throw call.fail(.valueError, "string argument should contain only ASCII characters")
      }
      return Array(text.utf8)
    }
    let name = call.interpreter.typeOf(call[index]).name
    throw call.fail(
      .typeError,
      mayBeText
        ? "argument should be bytes, buffer or ASCII string, not '\(name)'"
        : "a bytes-like object is required, not '\(name)'")
  }

  private static let entries: [Entry] = [
    Entry("hexlify(data, sep=..., bytes_per_sep=1)", "Bytes as hexadecimal digits.") { call in try hexlify(call) },
    Entry("b2a_hex(data, sep=..., bytes_per_sep=1)", "Bytes as hexadecimal digits.") { call in try hexlify(call) },
    Entry("unhexlify(hexstr, /)", "The bytes that hexadecimal digits stand for.") { call in try unhexlify(call) },
    Entry("a2b_hex(hexstr, /)", "The bytes that hexadecimal digits stand for.") { call in try unhexlify(call) },
    Entry("b2a_base64(data, /, *, newline=True)", "Bytes as base 64.") { call in
      .object(BytesObject(encoded(try bytes(call, 0)) + (try call.bool(1) ? [0x0A] : [])))
    },
    Entry("a2b_base64(data, /, *, strict_mode=False)", "The bytes that base 64 stands for.") { call in
      .object(
        BytesObject(try decoded(try bytes(call, 0, mayBeText: true), isStrict: try call.bool(1), call.interpreter)))
    },
    Entry("crc32(data, crc=0, /)", "A check sum of 32 bits.") { call in
      var sum = ~UInt32(truncatingIfNeeded: try call.int(1))
      for byte in try bytes(call, 0) {
        sum ^= UInt32(byte)
        for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
      }
      return .int(Int(~sum))
    },
  ]

  private static func hexlify(_ call: borrowing Call) throws -> Value {
    let arguments = call.isGiven(1) ? [call[1], call[2]] : []
    let text = try call.interpreter.callMethod(.object(BytesObject(try bytes(call, 0))), "hex", arguments)
    return .object(BytesObject(Array((text.string ?? "").utf8)))
  }

  private static func unhexlify(_ call: borrowing Call) throws -> Value {
    let digits = try bytes(call, 0, mayBeText: true)
    guard digits.count % 2 == 0 else { throw call.fail(.binasciiError, "Odd-length string") }
    var result: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Character(Unicode.Scalar(digits[index])).hexDigitValue,
        let low = Character(Unicode.Scalar(digits[index + 1])).hexDigitValue
      else { throw call.fail(.binasciiError, "Non-hexadecimal digit found") }
      result.append(UInt8(high * 16 + low))
    }
    return .object(BytesObject(result))
  }

  // MARK: Base 64

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 3 * 4 + 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      var bits = part.reduce(0) { $0 << 8 | Int($1) }
      bits <<= 8 * (3 - part.count)
      for index in 0..<4 {
        result.append(index <= part.count ? alphabet[bits >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
      }
    }
    return result
  }

  private static func decoded(_ text: [UInt8], isStrict: Bool, _ interpreter: Interpreter) throws -> [UInt8] {
    var result: [UInt8] = []
    var (bits, count, padding, characters) = (0, 0, 0, 0)
    for (place, byte) in text.enumerated() {
      if byte == UInt8(ascii: "=") {
        if isStrict, place == 0 { throw interpreter.error(.binasciiError, "Leading padding not allowed") }
        padding += 1
        if count >= 2, count + padding >= 4 {
          if isStrict, place + 1 < text.count {
            throw interpreter.error(.binasciiError, "Excess data after padding")
          }
          return result
        }
        continue
      }
      guard let value = alphabet.firstIndex(of: byte) else {
        if isStrict { throw interpreter.error(.binasciiError, "Only base64 data is allowed") }
        continue
      }
      if isStrict, padding > 0 { throw interpreter.error(.binasciiError, "Discontinuous padding not allowed") }
      padding = 0
      characters += 1
      bits = (bits << 6 | value) & 0xFF_FFFF
      count += 1
      if count > 1 { result.append(UInt8(truncatingIfNeeded: bits >> (8 - 2 * count))) }
      if count == 4 { count = 0 }
    }
    if count == 1 {
      throw interpreter.error(
        .binasciiError,
        "Invalid base64-encoded string: number of data characters (\(characters)) cannot be 1 more than a multiple of 4"
      )
    }
    if count != 0 { throw interpreter.error(.binasciiError, "Incorrect padding") }
    return result
  }
}

extension TypeObject {
  /// The error of texts that stand for no bytes.
  nonisolated(unsafe) static let binasciiError: TypeObject = TypeObject(
    name: "Error", module: "binascii", bases: [.valueError])
}
