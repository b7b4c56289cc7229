/// A value of a JSON document (RFC 8259), as the headers of tensor files use them.
public enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  /// A number without fraction and exponent that fits 64 bits.
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  /// Members in the order of the document. Names are unique: a document that repeats one is refused.
  case object([Member])

  public struct Member: Equatable, Sendable {
    public let name: String
    public let value: JSON

    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// The member of that name, or nil; also nil where this is no object.
  public subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// Reads one document that fills all the bytes.
  ///
  /// Strict: no comments, no trailing commas, UTF-8 only, nesting of at most `depth`. Throws ``JSONError``.
  public static func parse(_ bytes: ArraySlice<UInt8>, depth: Int = 64) throws(JSONError) -> JSON {
    var reader = JSONReader(bytes: bytes, depth: depth)
    return try reader.document()
  }

  /// The shortest text of this value: no blanks, only what must be escaped is.
  public var text: String {
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .integer(let value): return String(value)
    case .number(let value): return value.isFinite ? "\(value)" : "null"
    case .string(let value): return JSON.quoted(value)
    case .array(let values): return "[" + values.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      return "{" + members.map { JSON.quoted($0.name) + ":" + $0.value.text }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ string: String) -> String {
    var result = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// Why a text is no JSON document, and where.
public struct JSONError: Error, Equatable, Sendable {
  public let message: String
  /// Bytes from the start of the document.
  public let position: Int
}
