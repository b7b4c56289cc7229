/// A parsed signature: what binds the arguments of a native function.
public struct Signature: Sendable {
  /// How a parameter takes its argument.
  public enum Kind: Sendable { case positionalOnly, either, star, keywordOnly, doubleStar }

  /// One parameter.
  // Unchecked: defaults are immutable values.
  public struct Parameter: @unchecked Sendable {
    /// The name.
    public let name: Symbol
    /// How it takes its argument.
    public let kind: Kind
    /// The default; unbound for `...` and for a required parameter.
    public let defaultValue: Value
    /// The default as it is written; nil for a required parameter.
    public let defaultText: String?
  }

  /// The parameters in order.
  public private(set) var parameters: [Parameter] = []
  /// How many of them take positional arguments, `*args` not counted.
  public private(set) var positionalCount = 0
  /// How many positional ones are required.
  public private(set) var requiredCount = 0
  /// How many of them are required and take no keyword.
  public private(set) var positionalOnlyRequiredCount = 0
  /// The position of `*args`, if any.
  public private(set) var starIndex: Int?
  /// The position of `**kwargs`, if any.
  public private(set) var doubleStarIndex: Int?
  /// Whether keywords are never taken.
  public private(set) var isPositionalOnly = true

  /// Parses what is between the parentheses of `text`, such as `"zeros(*size, dtype=None)"`.
  public init(_ text: String) {
    let bytes = Array(text.utf8)
    guard let open = bytes.firstIndex(of: UInt8(ascii: "(")) else { return }
    let close = bytes.lastIndex(of: UInt8(ascii: ")")) ?? bytes.count
    var isBehindStar = false
    for part in Self.split(bytes[(open + 1)..<max(open + 1, close)]) {
      switch part {
      case "/": markPositionalOnly()
      case "*": isBehindStar = true
      default:
        isBehindStar = add(part, isBehindStar) || isBehindStar
      }
    }
    isPositionalOnly = parameters.allSatisfy { $0.kind == .positionalOnly || $0.kind == .star }
  }

  /// Adds a parameter; true where it was `*args`.
  private mutating func add(_ text: String, _ isBehindStar: Bool) -> Bool {
    if text.hasPrefix("**") {
      doubleStarIndex = parameters.count
      append(String(text.dropFirst(2)), .doubleStar, nil)
      return false
    }
    if text.hasPrefix("*") {
      starIndex = parameters.count
      append(String(text.dropFirst()), .star, nil)
      return true
    }
    let pieces = text.split(separator: "=", maxSplits: 1).map { Self.trimmed($0) }
    guard let name = pieces.first else { return false }
    let value = pieces.count > 1 ? pieces[1] : nil
    // An annotation is for the reader.
    let bare = Self.trimmed(name.split(separator: ":").first ?? "")
    append(bare, isBehindStar ? .keywordOnly : .either, value)
    if !isBehindStar {
      positionalCount += 1
      if value == nil { requiredCount += 1 }
    }
    return false
  }

  private mutating func append(_ name: String, _ kind: Kind, _ value: String?) {
    parameters.append(
      Parameter(
        name: Symbol(name), kind: kind, defaultValue: value.map(Self.literal) ?? .unbound, defaultText: value))
  }

  private mutating func markPositionalOnly() {
    parameters = parameters.map {
      Parameter(
        name: $0.name, kind: .positionalOnly, defaultValue: $0.defaultValue, defaultText: $0.defaultText)
    }
    positionalOnlyRequiredCount = requiredCount
  }

  private static func split(_ bytes: ArraySlice<UInt8>) -> [String] {
    var parts: [String] = []
    var depth = 0
    var quote: UInt8?
    var start = bytes.startIndex
    func take(_ end: Int) {
      let part = trimmed(Substring(decoding: bytes[start..<end], as: UTF8.self))
      if !part.isEmpty { parts.append(part) }
    }
    for position in bytes.indices {
      let byte = bytes[position]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""): quote = byte
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ",") where depth == 0:
        take(position)
        start = position + 1
      default: break
      }
    }
    take(bytes.endIndex)
    return parts
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The value of a default: `None`, booleans, numbers, strings, `()`.
  ///
  /// Anything else is for the reader: unbound.
  private static func literal(_ text: String) -> Value {
    switch text {
    case "None": return .none
    case "True": return .bool(true)
    case "False": return .bool(false)
    case "()": return .object(TupleObject())
    default: break
    }
    if let number = Int(text) { return .int(number) }
    if let number = Double(text), text.utf8.contains(where: { (0x30...0x39).contains($0) }) { return .float(number) }
    if let quote = text.first, quote == "'" || quote == "\"", text.last == quote, text.count >= 2 {
      let inner = text.dropFirst().dropLast()
      return .object(StringObject(inner == "\\n" ? "\n" : String(inner)))
    }
    return .unbound
  }
}
