import BigInt

/// Reads JSON text, with CPython's errors.
struct JSONReader {
  var objectHook = Value.none
  var pairsHook = Value.none
  var floatHook = Value.none
  var integerHook = Value.none
  /// What is called with `NaN` and the infinities.
  var constantHook = Value.none
  /// Whether control characters within strings are refused.
  var isStrict = true
  /// The class of the errors: `json.JSONDecodeError`.
  var errorClass = Value.none

  private let interpreter: Interpreter
  private let scalars: [Unicode.Scalar]
  private(set) var position: Int

  init(_ interpreter: Interpreter, _ text: String, at position: Int = 0) {
    self.interpreter = interpreter
    scalars = Array(text.unicodeScalars)
    self.position = min(max(0, position), scalars.count)
  }

  /// Reads one value, whatever stands behind it.
  mutating func first() throws -> Value { try value() }

  /// Reads the whole text.
  mutating func document() throws -> Value {
    skipSpace()
    let result = try value()
    skipSpace()
    guard position == scalars.count else { throw try failure("Extra data", at: position) }
    return result
  }

  private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func skipSpace() {
    while let next = peek, next == " " || next == "\n" || next == "\t" || next == "\r" { position += 1 }
  }

  private func failure(_ message: String, at place: Int) throws -> ScriptError {
    let document = Value.text(TextSearch.string(scalars[...]))
    let error = try interpreter.call(errorClass, [.text(message), document, .int(place)])
    guard let exception = error.object as? ExceptionObject else { return interpreter.error(.valueError, message) }
    return ScriptError(exception)
  }

  private mutating func take(_ word: String) -> Bool {
    let letters = Array(word.unicodeScalars)
    guard scalars[position...].starts(with: letters) else { return false }
    position += letters.count
    return true
  }

  private mutating func value() throws -> Value {
    try interpreter.poll()
    switch peek {
    case "\"":
      position += 1
      return .text(try string())
    case "{": return try nested { try $0.object() }
    case "[": return try nested { try $0.array() }
    default: break
    }
    if take("null") { return .none }
    if take("true") { return .bool(true) }
    if take("false") { return .bool(false) }
    for (word, number) in [("NaN", Double.nan), ("Infinity", .infinity), ("-Infinity", -.infinity)] where take(word) {
      return constantHook.isNone ? .float(number) : try interpreter.call(constantHook, [.text(word)])
    }
    guard let number = try number() else { throw try failure("Expecting value", at: position) }
    return number
  }

  private mutating func nested(_ body: (inout JSONReader) throws -> Value) throws -> Value {
    try interpreter.enterNative()
    defer { interpreter.leaveNative() }
    return try body(&self)
  }

  private mutating func number() throws -> Value? {
    let start = position
    var end = position
    func digits() -> Bool {
      let first = end
      while end < scalars.count, scalars[end].value >= 48, scalars[end].value <= 57 { end += 1 }
      return end > first
    }
    if end < scalars.count, scalars[end] == "-" { end += 1 }
    if end < scalars.count, scalars[end] == "0" { end += 1 } else if !digits() { return nil }
    var isFloat = false
    let whole = end
    if end < scalars.count, scalars[end] == "." {
      end += 1
      if digits() { isFloat = true } else { end = whole }
    }
    let mantissa = end
    if end < scalars.count, scalars[end] == "e" || scalars[end] == "E" {
      end += 1
      if end < scalars.count, scalars[end] == "+" || scalars[end] == "-" { end += 1 }
      if digits() { isFloat = true } else { end = mantissa }
    }
    position = end
    let text = TextSearch.string(scalars[start..<end])
    let hook = isFloat ? floatHook : integerHook
    if !hook.isNone { return try interpreter.call(hook, [.text(text)]) }
    return try interpreter.translatingText {
      isFloat ? .float(try NumberParsing.float(text)) : .integer(try NumberParsing.integer(text))
    }
  }

  private mutating func array() throws -> Value {
    position += 1
    var elements: [Value] = []
    skipSpace()
    if peek == "]" {
      position += 1
      return .list([])
    }
    while true {
      elements.append(try value())
      skipSpace()
      if peek == "]" {
        position += 1
        return .list(elements)
      }
      guard peek == "," else { throw try failure("Expecting ',' delimiter", at: position) }
      position += 1
      skipSpace()
    }
  }

  private mutating func object() throws -> Value {
    position += 1
    var pairs: [(Value, Value)] = []
    skipSpace()
    if peek == "}" {
      position += 1
      return try finished(pairs)
    }
    while true {
      guard peek == "\"" else {
        throw try failure("Expecting property name enclosed in double quotes", at: position)
      }
      position += 1
      let key = Value.text(try string())
      skipSpace()
      guard peek == ":" else { throw try failure("Expecting ':' delimiter", at: position) }
      position += 1
      skipSpace()
      pairs.append((key, try value()))
      skipSpace()
      if peek == "}" {
        position += 1
        return try finished(pairs)
      }
      guard peek == "," else { throw try failure("Expecting ',' delimiter", at: position) }
      position += 1
      skipSpace()
    }
  }

  private func finished(_ pairs: [(Value, Value)]) throws -> Value {
    if !pairsHook.isNone {
      return try interpreter.call(pairsHook, [.list(pairs.map { .tuple([$0.0, $0.1]) })])
    }
    let dict = DictObject()
    for (key, value) in pairs { try dict.set(key, value, interpreter) }
    return objectHook.isNone ? .object(dict) : try interpreter.call(objectHook, [.object(dict)])
  }

  /// Reads a string; its opening quote is behind the position.
  private mutating func string() throws -> String {
    let start = position - 1
    var out = String.UnicodeScalarView()
    while let scalar = peek {
      let place = position
      position += 1
      if scalar == "\"" { return String(out) }
      if isStrict, scalar.value < 32 { throw try failure("Invalid control character at", at: place) }
      guard scalar == "\\" else {
        out.append(scalar)
        continue
      }
      guard let escape = peek else { break }
      position += 1
      switch escape {
      case "\"", "\\", "/": out.append(escape)
      case "b": out.append("\u{8}")
      case "f": out.append("\u{C}")
      case "n": out.append("\n")
      case "r": out.append("\r")
      case "t": out.append("\t")
      case "u": out.append(try escapedScalar())
      default: throw try failure("Invalid \\escape", at: place)
      }
    }
    throw try failure("Unterminated string starting at", at: start)
  }

  /// Reads what stands behind `\u`, and the second half of a pair.
  private mutating func escapedScalar() throws -> Unicode.Scalar {
    let first = try escapedUnit()
    if first >= 0xD800, first < 0xDC00, position + 1 < scalars.count, scalars[position] == "\\",
      scalars[position + 1] == "u"
    {
      let saved = position
      position += 2
      let second = try escapedUnit()
      if second >= 0xDC00, second < 0xE000 {
        return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) ?? "\u{FFFD}"
      }
      position = saved
    }
    return Unicode.Scalar(first) ?? "\u{FFFD}"
  }

  private mutating func escapedUnit() throws -> UInt32 {
    let text = TextSearch.string(scalars[position..<min(position + 4, scalars.count)])
    guard text.unicodeScalars.count == 4, text.utf8.allSatisfy({ $0 != 43 && $0 != 45 }),
      let unit = UInt32(text, radix: 16)
    else { throw try failure("Invalid \\uXXXX escape", at: position - 1) }
    position += 4
    return unit
  }
}
