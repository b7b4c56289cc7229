/// Reads JSON by recursive descent, with bounded depth.
struct JSONReader {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var depthLeft: Int

  init(bytes: ArraySlice<UInt8>, depth: Int) {
    self.bytes = bytes
    index = bytes.startIndex
    depthLeft = depth
  }

  mutating func document() throws(JSONError) -> JSON {
    let result = try value()
    skipBlanks()
    guard index == bytes.endIndex else { throw error("text after the value") }
    return result
  }

  private func error(_ message: String) -> JSONError {
    JSONError(message: message, position: index - bytes.startIndex)
  }

  private var current: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard let byte = current, UInt32(byte) == character.value else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(JSONError) {
    guard take(character) else { throw error("expected '\(character)'") }
  }

  private mutating func value() throws(JSONError) -> JSON {
    skipBlanks()
    guard let byte = current else { throw error("unexpected end") }
    switch Unicode.Scalar(byte) {
    case "{": return try nested { (reader: inout Self) throws(JSONError) in try reader.object() }
    case "[": return try nested { (reader: inout Self) throws(JSONError) in try reader.array() }
    case "\"": return .string(try string())
    case "t": return try word("true", .bool(true))
    case "f": return try word("false", .bool(false))
    case "n": return try word("null", .null)
    case "-", "0"..."9": return try number()
    default: throw error("unexpected character")
    }
  }

  private mutating func nested(_ body: (inout Self) throws(JSONError) -> JSON) throws(JSONError) -> JSON {
    guard depthLeft > 0 else { throw error("nested too deeply") }
    depthLeft -= 1
    index += 1
    let result = try body(&self)
    depthLeft += 1
    return result
  }

  private mutating func word(_ text: StaticString, _ value: JSON) throws(JSONError) -> JSON {
    let end = index + text.utf8CodeUnitCount
    guard end <= bytes.endIndex, bytes[index..<end].elementsEqual("\(text)".utf8) else {
      throw error("unexpected character")
    }
    index = end
    return value
  }

  private mutating func array() throws(JSONError) -> JSON {
    var elements: [JSON] = []
    if take("]") { return .array(elements) }
    repeat { elements.append(try value()) } while take(",")
    try expect("]")
    return .array(elements)
  }

  private mutating func object() throws(JSONError) -> JSON {
    var members: [JSON.Member] = []
    var names: Set<String> = []
    if take("}") { return .object(members) }
    repeat {
      skipBlanks()
      let name = try string()
      guard names.insert(name).inserted else { throw error("repeated name") }
      try expect(":")
      members.append(JSON.Member(name, try value()))
    } while take(",")
    try expect("}")
    return .object(members)
  }

  private mutating func digits() throws(JSONError) {
    let start = index
    while let byte = current, byte >= 0x30, byte <= 0x39 { index += 1 }
    guard index > start else { throw error("expected a digit") }
  }

  private mutating func number() throws(JSONError) -> JSON {
    let start = index
    var whole = true
    if current == UInt8(ascii: "-") { index += 1 }
    let first = index
    try digits()
    guard index == first + 1 || bytes[first] != UInt8(ascii: "0") else { throw error("a number begins with 0") }
    if current == UInt8(ascii: ".") {
      whole = false
      index += 1
      try digits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      whole = false
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if whole, let value = Int(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else { throw error("number out of range") }
    return .number(value)
  }

  private mutating func string() throws(JSONError) -> String {
    guard current == UInt8(ascii: "\"") else { throw error("expected a string") }
    index += 1
    var units: [UInt8] = []
    while true {
      guard let byte = current else { throw error("unterminated string") }
      index += 1
      if byte == UInt8(ascii: "\"") { break }
      guard byte >= 0x20 else { throw error("control character in a string") }
      if byte == UInt8(ascii: "\\") {
        units.append(contentsOf: String(try escape()).utf8)
      } else {
        units.append(byte)
      }
    }
    guard let result = String(validating: units, as: UTF8.self) else { throw error("a string is not UTF-8") }
    return result
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    guard let byte = current else { throw error("unterminated string") }
    index += 1
    switch Unicode.Scalar(byte) {
    case "\"": return "\""
    case "\\": return "\\"
    case "/": return "/"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      let unit = try hexadecimal()
      guard unit & 0xFC00 == 0xD800 else {
        guard let scalar = Unicode.Scalar(unit) else { throw error("lone surrogate") }
        return scalar
      }
      guard current == UInt8(ascii: "\\") else { throw error("lone surrogate") }
      index += 1
      guard current == UInt8(ascii: "u") else { throw error("lone surrogate") }
      index += 1
      let low = try hexadecimal()
      let code = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
      guard low & 0xFC00 == 0xDC00, let scalar = Unicode.Scalar(code) else { throw error("lone surrogate") }
      return scalar
    default: throw error("unknown escape")
    }
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    var result: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("expected four hexadecimal digits")
      }
      result = result << 4 | UInt32(digit)
      index += 1
    }
    return result
  }
}
