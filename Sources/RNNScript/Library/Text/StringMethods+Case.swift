extension StringMethods {
  /// Letter case, tests of characters, and places in a field.
  static let letters: [Entry] =
    [
      changing("lower", "The text in lower case.", LetterCase.lower),
      changing("upper", "The text in upper case.") { $0.uppercased() },
      changing("title", "The text with each word's first letter in title case.", LetterCase.titled),
      changing(
        "capitalize", "The text with its first letter in upper case, the rest in lower case.", LetterCase.capitalized),
      changing("swapcase", "The text with upper and lower case exchanged.", LetterCase.swapped),
      changing("casefold", "The text for comparison without regard to case.", LetterCase.folded),
      testing("isupper", "Whether all letters are upper case.") { LetterCase.isAll($0, upper: true) },
      testing("islower", "Whether all letters are lower case.") { LetterCase.isAll($0, upper: false) },
      testing("istitle", "Whether each word begins in upper case.", LetterCase.isTitle),
      testing("isidentifier", "Whether the text is a name.", LetterCase.isIdentifier),
      testing("isascii", "Whether all characters are ASCII.") { $0.utf8.allSatisfy { $0 < 128 } },
      testing("isprintable", "Whether repr shows all characters as they are.") {
        $0.unicodeScalars.allSatisfy(StringRepresentation.isPrintable)
      },
      testingAll("isalpha", "Whether all characters are letters.", LetterCase.isLetter),
      testingAll("isdecimal", "Whether all characters are decimal digits.", LetterCase.isDecimal),
      testingAll("isdigit", "Whether all characters are digits.", LetterCase.isDigit),
      testingAll("isnumeric", "Whether all characters are numeric.", LetterCase.isNumeric),
      testingAll("isspace", "Whether all characters are white space.", TextSearch.isSpace),
      testingAll("isalnum", "Whether all characters are letters or numeric.") {
        LetterCase.isLetter($0) || LetterCase.isNumeric($0)
      },
      Entry("center(self, width, fillchar=' ', /)", "The text in the middle of a field.") { call in
        try placed(call) { missing, width in
          // CPython puts the odd space to the left where the width is odd as well.
          missing / 2 + (missing & width & 1)
        }
      },
      Entry("ljust(self, width, fillchar=' ', /)", "The text at the left of a field.") { call in
        try placed(call) { _, _ in 0 }
      },
      Entry("rjust(self, width, fillchar=' ', /)", "The text at the right of a field.") { call in
        try placed(call) { missing, _ in missing }
      },
      Entry("zfill(self, width, /)", "The text with zeros before it, behind a sign.") { call in
        let text = try call.string(0)
        let (width, count) = (try call.int(1), text.unicodeScalars.count)
        guard width > count else { return call[0] }
        let missing = width - count
        try call.interpreter.reserve(bytes: missing)
        let zeros = String(repeating: "0", count: missing)
        guard let first = text.unicodeScalars.first, first == "-" || first == "+" else { return .text(zeros + text) }
        return .text(String(first) + zeros + String(text.unicodeScalars.dropFirst()))
      },
      Entry("expandtabs(self, /, tabsize=8)", "The text with tabs as spaces up to the next tab stop.") { call in
        let size = try call.int(1)
        var out = String.UnicodeScalarView()
        var column = 0
        for scalar in try call.string(0).unicodeScalars {
          if scalar == "\t" {
            let count = size > 0 ? size - column % size : 0
            try call.interpreter.reserve(bytes: count)
            for _ in 0..<count { out.append(" ") }
            column += count
          } else {
            out.append(scalar)
            column = scalar == "\n" || scalar == "\r" ? 0 : column + 1
          }
        }
        return .text(String(out))
      },
    ]

  private static func changing(
    _ name: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> Entry {
    Entry("\(name)(self, /)", summary) { call in .text(change(try call.string(0))) }
  }

  private static func testing(
    _ name: String, _ summary: String, _ test: @escaping @Sendable (String) -> Bool
  ) -> Entry {
    Entry("\(name)(self, /)", summary) { call in .bool(test(try call.string(0))) }
  }

  private static func testingAll(
    _ name: String, _ summary: String, _ test: @escaping @Sendable (Unicode.Scalar) -> Bool
  ) -> Entry {
    testing(name, summary) { !$0.isEmpty && $0.unicodeScalars.allSatisfy(test) }
  }

  private static func placed(
    _ call: borrowing Call, before: (_ missing: Int, _ width: Int) -> Int
  ) throws -> Value {
    let text = try call.string(0)
    let width = try call.int(1)
    guard let fill = (call[2].object as? StringObject)?.value, fill.unicodeScalars.count == 1 else {
      if call[2].object is StringObject {
        throw call.fail(.typeError, "The fill character must be exactly one character long")
      }
      let name = call.interpreter.typeOf(call[2]).name
      throw call.fail(.typeError, "The fill character must be a unicode character, not \(name)")
    }
    let count = text.unicodeScalars.count
    guard width > count else { return call[0] }
    let missing = width - count
    try call.interpreter.reserve(bytes: missing)
    let left = before(missing, width)
    return .text(String(repeating: fill, count: left) + text + String(repeating: fill, count: missing - left))
  }
}
