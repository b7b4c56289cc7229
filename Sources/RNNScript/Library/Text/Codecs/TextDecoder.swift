extension TextCodec {
  /// `bytes.decode(encoding, errors)`.
  ///
  /// Throws LookupError for unknown names, UnicodeDecodeError for bytes that the encoding has no place for.
  static func decode(
    _ bytes: [UInt8], _ encoding: String, _ errors: String, _ interpreter: Interpreter
  ) throws -> String {
    // CPython does not look at the name where there is nothing to decode.
    if bytes.isEmpty { return "" }
    guard let codec = TextCodec(encoding) else {
      throw interpreter.error(.lookupError, "unknown encoding: \(encoding)")
    }
    if bytes.allSatisfy({ $0 < 128 }), codec.isASCIICompatible { return String(decoding: bytes, as: UTF8.self) }
    var decoder = TextDecoder(bytes: bytes, name: codec.name, errors: errors, interpreter: interpreter)
    switch codec {
    case .latin1: return TextSearch.string(bytes.lazy.map { Unicode.Scalar($0) })
    case .ascii: try decoder.readASCII()
    case .utf8(let hasMark):
      if hasMark, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { decoder.position = 3 }
      // Valid text is copied as a whole.
      if let text = String(validating: bytes[decoder.position...], as: UTF8.self) { return text }
      try decoder.readUTF8()
    case .wide(let width, let order): try decoder.readWide(width, order)
    }
    return String(decoder.out)
  }

  private var isASCIICompatible: Bool {
    if case .wide = self { return false }
    return true
  }
}

/// Reads bytes as text, piece by piece, with a way out for each wrong one.
struct TextDecoder {
  let bytes: [UInt8]
  var name: String
  let errors: String
  let interpreter: Interpreter
  var position = 0
  var out = String.UnicodeScalarView()

  init(bytes: [UInt8], name: String, errors: String, interpreter: Interpreter) {
    self.bytes = bytes
    self.name = name
    self.errors = errors
    self.interpreter = interpreter
  }

  /// Deals with the wrong bytes from `position` up to `end`, and goes on behind them.
  private mutating func skip(to end: Int, _ reason: String) throws {
    switch errors {
    case "ignore": break
    case "replace": out.append("\u{FFFD}")
    case "backslashreplace":
      for byte in bytes[position..<end] {
        let digits = String(byte, radix: 16)
        out.append(contentsOf: "\\x\(digits.utf8.count == 1 ? "0" : "")\(digits)".unicodeScalars)
      }
    case "strict", "surrogateescape", "surrogatepass":
      throw UnicodeFailure(
        codec: name, object: .object(BytesObject(bytes)), start: position, end: end, reason: reason
      ).exception(.unicodeDecodeError)
    case "xmlcharrefreplace", "namereplace":
      throw interpreter.error(
        .typeError, "don't know how to handle UnicodeDecodeError in error callback")
    default: throw interpreter.error(.lookupError, "unknown error handler name '\(errors)'")
    }
    position = end
  }

  mutating func readASCII() throws {
    while position < bytes.count {
      if bytes[position] < 128 {
        out.append(Unicode.Scalar(bytes[position]))
        position += 1
      } else {
        try skip(to: position + 1, "ordinal not in range(128)")
      }
    }
  }

  mutating func readUTF8() throws {
    while position < bytes.count {
      let first = bytes[position]
      if first < 0x80 {
        out.append(Unicode.Scalar(first))
        position += 1
        continue
      }
      // The second byte's range keeps overlong forms, surrogates and what is beyond Unicode out.
      let (length, second): (Int, ClosedRange<UInt8>)
      switch first {
      case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default:
        try skip(to: position + 1, "invalid start byte")
        continue
      }
      var good = 1
      while good < length, position + good < bytes.count,
        good == 1 ? second.contains(bytes[position + 1]) : bytes[position + good] & 0xC0 == 0x80
      {
        good += 1
      }
      if good == length {
        let text = String(decoding: bytes[position..<(position + length)], as: UTF8.self)
        out.append(contentsOf: text.unicodeScalars)
        position += length
      } else if position + good == bytes.count {
        try skip(to: position + good, "unexpected end of data")
      } else {
        try skip(to: position + good, "invalid continuation byte")
      }
    }
  }

  /// Reads UTF-16 or UTF-32.
  mutating func readWide(_ width: Int, _ order: TextCodec.ByteOrder?) throws {
    var isBig = order == .big
    if order == nil {
      if let unit = unit(at: 0, width, isBig: false) {
        if unit == 0xFEFF { position = width }
        if unit == (width == 2 ? 0xFFFE : 0xFFFE_0000) {
          position = width
          isBig = true
        }
      }
      name += isBig && bytes.count >= width ? "-be" : "-le"
      if bytes.isEmpty { return }
    }
    while position < bytes.count {
      guard let unit = unit(at: position, width, isBig: isBig) else {
        try skip(to: bytes.count, "truncated data")
        return
      }
      if let scalar = Unicode.Scalar(unit) {
        out.append(scalar)
        position += width
      } else if width == 4 {
        let reason = unit < 0x110000 ? "code point in surrogate code point range(0xd800, 0xe000)" : ""
        try skip(
          to: position + 4, reason.isEmpty ? "code point not in range(0x110000)" : reason)
      } else if unit >= 0xDC00 {
        try skip(to: position + 2, "illegal encoding")
      } else if let low = self.unit(at: position + 2, 2, isBig: isBig) {
        if (0xDC00...0xDFFF).contains(low),
          let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
        {
          out.append(scalar)
          position += 4
        } else {
          try skip(to: position + 2, "illegal UTF-16 surrogate")
        }
      } else {
        try skip(to: bytes.count, "unexpected end of data")
      }
    }
  }

  private func unit(at offset: Int, _ width: Int, isBig: Bool) -> UInt32? {
    guard offset + width <= bytes.count else { return nil }
    var unit: UInt32 = 0
    for place in 0..<width {
      unit |= UInt32(bytes[offset + place]) << UInt32((isBig ? width - 1 - place : place) * 8)
    }
    return unit
  }
}
