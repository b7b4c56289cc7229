/// Bytes as hexadecimal digits, and back.
enum HexadecimalBytes {
  /// `hex(sep, bytes_per_sep)`; the separator is the argument at `separator`, the group size the one behind it.
  static func text(_ bytes: [UInt8], _ call: borrowing Call, separator index: Int) throws -> String {
    let digits = Array("0123456789abcdef".utf8)
    let separator = call.isGiven(index) ? try mark(call, index) : nil
    let group = try call.int(index + 1)
    try call.interpreter.reserve(bytes.count, of: 3)
    var out: [UInt8] = []
    for (position, byte) in bytes.enumerated() {
      if let separator, group != 0, position > 0 {
        // Groups are counted from the right, or from the left where negative.
        let place = group > 0 ? bytes.count - position : position
        if place % Int(clamping: group.magnitude) == 0 { out.append(separator) }
      }
      out.append(digits[Int(byte >> 4)])
      out.append(digits[Int(byte & 15)])
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func mark(_ call: borrowing Call, _ index: Int) throws -> UInt8 {
    if let text = call[index].string {
      guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first else {
        throw call.fail(.valueError, "sep must be length 1.")
      }
      guard scalar.isASCII else { throw call.fail(.valueError, "sep must be ASCII.") }
      return UInt8(scalar.value)
    }
    guard let bytes = call[index].bytes else {
      if !call[index].isObject {
        throw call.fail(.typeError, "object of type '\(call.interpreter.typeOf(call[index]).name)' has no len()")
      }
      throw call.fail(.typeError, "sep must be str or bytes.")
    }
    guard bytes.count == 1 else { throw call.fail(.valueError, "sep must be length 1.") }
    guard bytes[0] < 128 else { throw call.fail(.valueError, "sep must be ASCII.") }
    return bytes[0]
  }

  /// The bytes of pairs of digits, white space between the pairs.
  static func bytes(of text: String, _ interpreter: Interpreter) throws -> [UInt8] {
    func digit(_ scalar: Unicode.Scalar) -> UInt8? {
      switch scalar {
      case "0"..."9": UInt8(scalar.value - 48)
      case "a"..."f": UInt8(scalar.value - 87)
      case "A"..."F": UInt8(scalar.value - 55)
      default: nil
      }
    }
    let scalars = Array(text.unicodeScalars)
    var out: [UInt8] = []
    var position = 0
    func invalid(_ position: Int) -> ScriptError {
      interpreter.error(
        .valueError, "non-hexadecimal number found in fromhex() arg at position \(position)")
    }
    while true {
      while position < scalars.count, scalars[position].isASCII, TextSearch.isSpace(scalars[position]) { position += 1 }
      guard position < scalars.count else { return out }
      guard let high = digit(scalars[position]) else { throw invalid(position) }
      position += 1
      guard position < scalars.count, let low = digit(scalars[position]) else { throw invalid(position) }
      position += 1
      out.append(high << 4 | low)
    }
  }
}
