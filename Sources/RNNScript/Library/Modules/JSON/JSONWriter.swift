/// Writes values as JSON, as CPython's encoder does.
struct JSONWriter {
  var output = ""
  var itemSeparator = ", "
  var keySeparator = ": "
  /// What one level is moved in by; nil for all on one line.
  var indent: String?
  var asciiOnly = true
  var allowsNaN = true
  var skipsKeys = false
  var sortsKeys = false
  /// What turns unknown objects into known ones; None where there is nothing.
  var fallback = Value.none

  /// Whether a container within itself is looked for; else RecursionError ends it.
  var checksCycles = true

  private let interpreter: Interpreter
  private var open = Set<ObjectIdentifier>()

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// Appends a value at a level of nesting.
  mutating func write(_ value: Value, level: Int) throws {
    try interpreter.poll()
    switch value {
    case .none, .unbound: output += "null"
    case .bool(let flag): output += flag ? "true" : "false"
    case .int(let number): output += String(number)
    case .float(let number): output += try text(number)
    case .object(let object):
      switch object {
      case let string as StringObject: appendQuoted(string.value)
      case is BigIntObject: output += try interpreter.repr(value)
      case let list as ListObject: try nested(object) { try $0.writeArray(list.elements, level + 1) }
      case let tuple as TupleObject: try nested(object) { try $0.writeArray(tuple.elements, level + 1) }
      case let dict as DictObject: try nested(object) { try $0.writeDict(dict, level + 1) }
      default:
        if let number = try numberText(value) {
          output += number
          return
        }
        guard !fallback.isNone else {
          throw interpreter.error(
            .typeError, "Object of type \(interpreter.typeOf(value).name) is not JSON serializable")
        }
        try nested(object) { writer in
          try writer.write(writer.interpreter.call(writer.fallback, [value]), level: level)
        }
      }
    }
  }

  private mutating func nested(_ object: Object, _ body: (inout JSONWriter) throws -> Void) throws {
    guard !checksCycles || open.insert(ObjectIdentifier(object)).inserted else {
      throw interpreter.error(.valueError, "Circular reference detected")
    }
    try interpreter.enterNative()
    defer { interpreter.leaveNative() }
    try body(&self)
    open.remove(ObjectIdentifier(object))
  }

  private func text(_ number: Double) throws -> String {
    if number.isFinite { return FloatText.representation(number) }
    guard allowsNaN else { throw interpreter.error(.valueError, "Out of range float values are not JSON compliant") }
    return number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity"
  }

  /// The text of an instance of a subclass of a number's type; nil for other objects.
  private func numberText(_ value: Value) throws -> String? {
    if interpreter.isInstance(value, .int) { return try interpreter.repr(.integer(interpreter.integer(value))) }
    return interpreter.isInstance(value, .float) ? try text(try interpreter.double(value)) : nil
  }

  private mutating func breakLine(_ level: Int) {
    guard let indent else { return }
    output += "\n" + String(repeating: indent, count: level)
  }

  private mutating func writeArray(_ elements: [Value], _ level: Int) throws {
    if elements.isEmpty {
      output += "[]"
      return
    }
    output += "["
    for (index, element) in elements.enumerated() {
      if index > 0 { output += itemSeparator }
      breakLine(level)
      try write(element, level: level)
    }
    breakLine(level - 1)
    output += "]"
  }

  private mutating func writeDict(_ dict: DictObject, _ level: Int) throws {
    var items = dict.items
    if sortsKeys {
      var keys = items.map(\.key)
      try Sorting.sort(&keys, key: .none, reverse: false, interpreter)
      items = try keys.map { ($0, try dict.get($0, interpreter) ?? .none) }
    }
    var isFirst = true
    for (key, value) in items {
      guard let name = try keyText(key) else { continue }
      output += isFirst ? "{" : itemSeparator
      isFirst = false
      breakLine(level)
      appendQuoted(name)
      output += keySeparator
      try write(value, level: level)
    }
    if isFirst {
      output += "{}"
      return
    }
    breakLine(level - 1)
    output += "}"
  }

  /// The text of a key; nil where it is to be skipped.
  private func keyText(_ key: Value) throws -> String? {
    switch key {
    case .none: return "null"
    case .bool(let flag): return flag ? "true" : "false"
    case .int(let number): return String(number)
    case .float(let number): return try text(number)
    default: break
    }
    if let text = key.string { return text }
    if key.object is BigIntObject { return try interpreter.repr(key) }
    if let number = try numberText(key) { return number }
    if skipsKeys { return nil }
    throw interpreter.error(
      .typeError, "keys must be str, int, float, bool or None, not \(interpreter.typeOf(key).name)")
  }

  private mutating func appendQuoted(_ text: String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\u{8}": output += "\\b"
      case "\u{C}": output += "\\f"
      default:
        if scalar.value < 32 || (asciiOnly && scalar.value > 126) {
          // Beyond 16 bits JSON writes two halves, as UTF-16 does.
          for unit in String(scalar).utf16 { appendEscape(unit) }
        } else {
          output.unicodeScalars.append(scalar)
        }
      }
    }
    output += "\""
  }

  private mutating func appendEscape(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    output += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
