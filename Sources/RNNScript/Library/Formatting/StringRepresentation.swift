/// `repr` of strings and bytes.
enum StringRepresentation {
  /// `repr(text)`: quoted, with what cannot be printed escaped.
  static func representation(_ text: String, asciiOnly: Bool = false) -> String {
    let quote = chosenQuote(text.utf8)
    var plain = true
    for byte in text.utf8 where byte < 32 || byte > 126 || byte == quote || byte == UInt8(ascii: "\\") {
      plain = false
      break
    }
    let mark = String(Unicode.Scalar(quote))
    if plain { return mark + text + mark }
    var out = mark
    for scalar in text.unicodeScalars { append(scalar, to: &out, quote: quote, asciiOnly: asciiOnly) }
    return out + mark
  }

  /// `repr` of bytes: `b'…'`.
  static func representation(bytes: [UInt8]) -> String {
    let quote = chosenQuote(bytes)
    var out = "b" + String(Unicode.Scalar(quote))
    for byte in bytes {
      if byte < 127 {
        append(Unicode.Scalar(byte), to: &out, quote: quote, asciiOnly: true)
      } else {
        out += "\\x" + hexadecimal(UInt32(byte), width: 2)
      }
    }
    return out + String(Unicode.Scalar(quote))
  }

  /// Whether `repr` shows the character as it is.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 127 { return scalar.value >= 32 }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      return false
    default: return true
    }
  }

  private static func chosenQuote(_ bytes: some Sequence<UInt8>) -> UInt8 {
    var hasSingle = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { return UInt8(ascii: "'") }
      if byte == UInt8(ascii: "'") { hasSingle = true }
    }
    return hasSingle ? UInt8(ascii: "\"") : UInt8(ascii: "'")
  }

  private static func append(_ scalar: Unicode.Scalar, to out: inout String, quote: UInt8, asciiOnly: Bool) {
    switch scalar {
    case "\n": out += "\\n"
    case "\r": out += "\\r"
    case "\t": out += "\\t"
    case "\\": out += "\\\\"
    case Unicode.Scalar(quote):
      out += "\\"
      out.unicodeScalars.append(scalar)
    default:
      if isPrintable(scalar), !asciiOnly || scalar.isASCII {
        out.unicodeScalars.append(scalar)
      } else {
        out += escaped(scalar)
      }
    }
  }

  private static func hexadecimal(_ value: UInt32, width: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension StringRepresentation {
  /// The escape of a character that is not shown as it is: `\\xe9`, `\\u65e5`, `\\U0001f600`.
  static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case ..<0x100: "\\x" + hexadecimal(scalar.value, width: 2)
    case ..<0x10000: "\\u" + hexadecimal(scalar.value, width: 4)
    default: "\\U" + hexadecimal(scalar.value, width: 8)
    }
  }

  /// Escapes what is not ASCII in a text that is a representation already.
  static func asciiOnly(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 128 }) { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        out.unicodeScalars.append(scalar)
      } else {
        append(scalar, to: &out, quote: 0, asciiOnly: true)
      }
    }
    return out
  }
}
