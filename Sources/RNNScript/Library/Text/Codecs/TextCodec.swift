/// `encode` and `decode`: texts as bytes and back.
///
/// Lone surrogates cannot stand in a text here, so that `surrogateescape` and `surrogatepass` never find one to write.
enum TextCodec: Equatable {
  case utf8(hasMark: Bool)
  case ascii
  case latin1
  /// UTF-16 or UTF-32; without an order, the mark at the begin decides (little endian where there is none).
  case wide(bytes: Int, order: ByteOrder?)

  enum ByteOrder { case little, big }

  /// The codec of a name; nil where it is not known.
  init?(_ name: String) {
    let plain = String(
      decoding: name.utf8.map { byte -> UInt8 in
        byte == UInt8(ascii: "_") || byte == 32 ? UInt8(ascii: "-") : ASCII.lower(byte)
      }, as: UTF8.self)
    switch plain {
    case "utf-8", "utf8", "u8", "utf", "cp65001": self = .utf8(hasMark: false)
    case "utf-8-sig", "utf8-sig": self = .utf8(hasMark: true)
    case "ascii", "us-ascii", "646", "ansi-x3.4-1968", "iso646-us": self = .ascii
    case "latin-1", "latin1", "latin", "l1", "iso-8859-1", "iso8859-1", "8859", "cp819", "iso-ir-100": self = .latin1
    case "utf-16", "utf16", "u16": self = .wide(bytes: 2, order: nil)
    case "utf-16-le", "utf-16le", "utf16-le", "utf16le": self = .wide(bytes: 2, order: .little)
    case "utf-16-be", "utf-16be", "utf16-be", "utf16be": self = .wide(bytes: 2, order: .big)
    case "utf-32", "utf32", "u32": self = .wide(bytes: 4, order: nil)
    case "utf-32-le", "utf-32le", "utf32-le", "utf32le": self = .wide(bytes: 4, order: .little)
    case "utf-32-be", "utf-32be", "utf32-be", "utf32be": self = .wide(bytes: 4, order: .big)
    default: return nil
    }
  }

  /// The name that errors have.
  var name: String {
    switch self {
    case .utf8: return "utf-8"
    case .ascii: return "ascii"
    case .latin1: return "latin-1"
    case .wide(let bytes, let order):
      let suffix = order.map { $0 == .little ? "-le" : "-be" } ?? ""
      return "utf-\(bytes * 8)\(suffix)"
    }
  }

  private static func named(_ name: String, _ interpreter: Interpreter) throws -> TextCodec {
    if let codec = TextCodec(name) { return codec }
    if name.utf8.contains(0) { throw interpreter.error(.valueError, "embedded null character") }
    throw interpreter.error(.lookupError, "unknown encoding: \(name)")
  }

  // MARK: Encoding

  /// `text.encode(encoding, errors)`.
  ///
  /// Throws LookupError for unknown names, UnicodeEncodeError for characters that the encoding lacks.
  static func encode(
    _ text: String, _ encoding: String, _ errors: String, _ interpreter: Interpreter
  ) throws -> [UInt8] {
    let codec = try named(encoding, interpreter)
    switch codec {
    case .utf8(let hasMark): return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
    case .ascii: return try narrow(text, codec, limit: 128, errors, interpreter)
    case .latin1: return try narrow(text, codec, limit: 256, errors, interpreter)
    case .wide(let width, let order): return wide(text, width, order)
    }
  }

  private static func wide(_ text: String, _ width: Int, _ order: ByteOrder?) -> [UInt8] {
    var out: [UInt8] = []
    func append(_ unit: UInt32) {
      for place in 0..<width {
        let shift = (order == .big ? width - 1 - place : place) * 8
        out.append(UInt8(truncatingIfNeeded: unit >> shift))
      }
    }
    if order == nil { append(0xFEFF) }
    if width == 2 {
      for unit in text.utf16 { append(UInt32(unit)) }
    } else {
      for scalar in text.unicodeScalars { append(scalar.value) }
    }
    return out
  }

  private static func narrow(
    _ text: String, _ codec: TextCodec, limit: UInt32, _ errors: String, _ interpreter: Interpreter
  ) throws -> [UInt8] {
    if text.utf8.allSatisfy({ $0 < 128 }) { return Array(text.utf8) }
    let scalars = Array(text.unicodeScalars)
    var out: [UInt8] = []
    var position = 0
    while position < scalars.count {
      if scalars[position].value < limit {
        out.append(UInt8(scalars[position].value))
        position += 1
        continue
      }
      let end = scalars[position...].firstIndex { $0.value < limit } ?? scalars.count
      let run = scalars[position..<end]
      switch errors {
      case "ignore": break
      case "replace": out += run.map { _ in UInt8(ascii: "?") }
      case "xmlcharrefreplace": out += run.flatMap { Array("&#\($0.value);".utf8) }
      case "backslashreplace":
        out += run.flatMap { Array(StringRepresentation.escaped($0).utf8) }
      case "namereplace":
        out += run.flatMap { scalar in
          let name = scalar.properties.name ?? scalar.properties.nameAlias
          return Array((name.map { "\\N{\($0)}" } ?? StringRepresentation.escaped(scalar)).utf8)
        }
      case "strict", "surrogateescape", "surrogatepass":
        throw UnicodeFailure(
          codec: codec.name, object: .text(text), start: position, end: end,
          reason: "ordinal not in range(\(limit))"
        ).exception(.unicodeEncodeError)
      default: throw interpreter.error(.lookupError, "unknown error handler name '\(errors)'")
      }
      position = end
    }
    return out
  }
}

/// Why a text could not be encoded, or bytes not decoded.
struct UnicodeFailure {
  let codec: String
  let object: Value
  let start: Int
  let end: Int
  let reason: String

  func exception(_ type: TypeObject) -> ScriptError {
    ScriptError(ExceptionObject(type, [.text(codec), object, .int(start), .int(end), .text(reason)]))
  }

  /// The text of a UnicodeEncodeError or UnicodeDecodeError with its five arguments; nil where those are others.
  static func text(of exception: ExceptionObject, _ interpreter: Interpreter) throws -> String? {
    let given = exception.arguments
    guard given.count == 5, case .int(let start) = given[2], case .int(let end) = given[3], let codec = given[0].string,
      let reason = given[4].string
    else { return nil }
    if let text = given[1].string {
      let scalars = Array(text.unicodeScalars)
      if end == start + 1, start >= 0, start < scalars.count {
        let shown = StringRepresentation.escaped(scalars[start])
        return "'\(codec)' codec can't encode character '\(shown)' in position \(start): \(reason)"
      }
      return "'\(codec)' codec can't encode characters in position \(start)-\(end - 1): \(reason)"
    }
    guard let bytes = given[1].bytes else { return nil }
    if end == start + 1, start >= 0, start < bytes.count {
      let byte = String(bytes[start], radix: 16)
      let shown = byte.utf8.count == 1 ? "0" + byte : byte
      return "'\(codec)' codec can't decode byte 0x\(shown) in position \(start): \(reason)"
    }
    return "'\(codec)' codec can't decode bytes in position \(start)-\(end - 1): \(reason)"
  }
}
