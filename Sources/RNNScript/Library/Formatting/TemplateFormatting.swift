/// `str.format`: literal text with replacement fields.
struct TemplateFormatting {
  let interpreter: Interpreter
  let positional: [Value]?
  let named: (String) throws -> Value
  private var nextAutomatic = 0
  private var isManual = false
  private var isAutomatic = false

  /// Prepares a call; `named` finds the value of a keyword field and raises KeyError.
  init(_ interpreter: Interpreter, positional: [Value]?, named: @escaping (String) throws -> Value) {
    self.interpreter = interpreter
    self.positional = positional
    self.named = named
  }

  /// Fills in the fields of `template`.
  ///
  /// Fields inside a specification may be nested once.
  mutating func format(_ template: String, depth: Int = 2) throws -> String {
    guard depth > 0 else { throw fail("Max string recursion exceeded") }
    let scalars = Array(template.unicodeScalars)
    var out = String.UnicodeScalarView()
    var position = 0
    while position < scalars.count {
      let scalar = scalars[position]
      position += 1
      guard scalar == "{" || scalar == "}" else {
        out.append(scalar)
        continue
      }
      if position < scalars.count, scalars[position] == scalar {
        out.append(scalar)
        position += 1
        continue
      }
      if scalar == "}" { throw fail("Single '}' encountered in format string") }
      guard position < scalars.count else { throw fail("Single '{' encountered in format string") }
      out.append(contentsOf: try field(scalars, &position, depth).unicodeScalars)
    }
    return String(out)
  }

  private func fail(_ message: String) -> ScriptError { interpreter.error(.valueError, message) }

  /// Reads and formats one field; `position` is behind its brace.
  private mutating func field(_ scalars: [Unicode.Scalar], _ position: inout Int, _ depth: Int) throws -> String {
    let start = position
    // The name ends at `!` or `:` outside of brackets.
    var inBracket = false
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar == "{" { throw fail("unexpected '{' in field name") }
      if scalar == "[" { inBracket = true }
      if scalar == "]" { inBracket = false }
      if !inBracket, scalar == "!" || scalar == ":" || scalar == "}" { break }
      position += 1
    }
    guard position < scalars.count else { throw fail("expected '}' before end of string") }
    let name = Array(scalars[start..<position])
    var conversion: Unicode.Scalar?
    if scalars[position] == "!" {
      guard position + 1 < scalars.count else {
        throw fail("end of string while looking for conversion specifier")
      }
      guard position + 2 < scalars.count else { throw fail("unmatched '{' in format spec") }
      conversion = scalars[position + 1]
      position += 2
      if scalars[position] != ":", scalars[position] != "}" { throw fail("expected ':' after conversion specifier") }
    }
    var specification = ""
    if scalars[position] == ":" {
      position += 1
      let specificationStart = position
      var open = 1
      while position < scalars.count {
        if scalars[position] == "{" { open += 1 }
        if scalars[position] == "}" {
          open -= 1
          if open == 0 { break }
        }
        position += 1
      }
      guard position < scalars.count else { throw fail("unmatched '{' in format spec") }
      specification = TextSearch.string(scalars[specificationStart..<position])
    }
    position += 1
    var value = try self.value(of: name)
    if let conversion { value = try converted(value, conversion) }
    if specification.unicodeScalars.contains("{") { specification = try format(specification, depth: depth - 1) }
    return try interpreter.format(value, specification)
  }

  private func converted(_ value: Value, _ conversion: Unicode.Scalar) throws -> Value {
    switch conversion {
    case "r": return .text(try interpreter.repr(value))
    case "s": return .text(try interpreter.text(value))
    case "a": return .text(StringRepresentation.asciiOnly(try interpreter.repr(value)))
    default:
      let shown =
        conversion.value > 32 && conversion.value < 127
        ? String(conversion) : "\\x" + String(conversion.value, radix: 16)
      throw fail("Unknown conversion specifier \(shown)")
    }
  }

  /// Follows `name.attribute[index]`.
  private mutating func value(of name: [Unicode.Scalar]) throws -> Value {
    let first = name.firstIndex { $0 == "." || $0 == "[" } ?? name.count
    var value = try root(TextSearch.string(name[..<first]))
    var position = first
    while position < name.count {
      if name[position] == "." {
        let end = name[(position + 1)...].firstIndex { $0 == "." || $0 == "[" } ?? name.count
        let attribute = TextSearch.string(name[(position + 1)..<end])
        guard !attribute.isEmpty else { throw fail("Empty attribute in format string") }
        value = try interpreter.attribute(value, Symbol(attribute))
        position = end
      } else if name[position] == "[" {
        guard let end = name[position...].firstIndex(of: "]") else { throw fail("Missing ']' in format string") }
        let key = TextSearch.string(name[(position + 1)..<end])
        guard !key.isEmpty else { throw fail("Empty attribute in format string") }
        value = try interpreter.item(value, TemplateFormatting.index(key).map { .int($0) } ?? .text(key))
        position = end + 1
        if position < name.count, name[position] != ".", name[position] != "[" {
          throw fail("Only '.' or '[' may follow ']' in format field specifier")
        }
      } else {
        throw fail("Only '.' or '[' may follow ']' in format field specifier")
      }
    }
    return value
  }

  private mutating func root(_ name: String) throws -> Value {
    var index = TemplateFormatting.index(name)
    if name.isEmpty {
      if isManual {
        throw fail("cannot switch from manual field specification to automatic field numbering")
      }
      isAutomatic = true
      index = nextAutomatic
      nextAutomatic += 1
    } else if index != nil {
      if isAutomatic {
        throw fail("cannot switch from automatic field numbering to manual field specification")
      }
      isManual = true
    }
    guard let index else {
      if !name.isEmpty, name.utf8.allSatisfy(ASCII.isDigit) { throw fail("Too many decimal digits in format string") }
      return try named(name)
    }
    guard let positional else { throw fail("Format string contains positional fields") }
    guard index < positional.count else {
      throw interpreter.error(.indexError, "Replacement index \(index) out of range for positional args tuple")
    }
    return positional[index]
  }

  private static func index(_ text: String) -> Int? {
    text.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } ? Int(text) : nil
  }
}
