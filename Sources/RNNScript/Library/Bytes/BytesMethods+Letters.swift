/// Letters among bytes: those of ASCII.
enum ASCII {
  static func isUpper(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
  static func isLower(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
  static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) }
  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte + 32 : byte }
  static func upper(_ byte: UInt8) -> UInt8 { isLower(byte) ? byte - 32 : byte }
}

extension BytesMethods {
  /// Letter case and tests of characters.
  static let letters: [Entry] = [
    changing("lower", "The bytes in lower case.") { $0.map(ASCII.lower) },
    changing("upper", "The bytes in upper case.") { $0.map(ASCII.upper) },
    changing("swapcase", "The bytes with upper and lower case exchanged.") {
      $0.map { ASCII.isUpper($0) ? ASCII.lower($0) : ASCII.upper($0) }
    },
    changing("capitalize", "The bytes with the first letter in upper case, the rest in lower case.") {
      $0.prefix(1).map(ASCII.upper) + $0.dropFirst().map(ASCII.lower)
    },
    changing("title", "The bytes with each word's first letter in upper case.") { bytes in
      var isInside = false
      return bytes.map { byte in
        defer { isInside = ASCII.isLetter(byte) }
        return isInside ? ASCII.lower(byte) : ASCII.upper(byte)
      }
    },
    testing("isascii", "Whether all bytes are ASCII.", orEmpty: true) { $0.allSatisfy { $0 < 128 } },
    testing("isalpha", "Whether all bytes are letters.") { $0.allSatisfy(ASCII.isLetter) },
    testing("isdigit", "Whether all bytes are digits.") { $0.allSatisfy(ASCII.isDigit) },
    testing("isalnum", "Whether all bytes are letters or digits.") {
      $0.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) }
    },
    testing("isspace", "Whether all bytes are white space.") { $0.allSatisfy(isSpace) },
    testing("isupper", "Whether all letters are upper case.") {
      $0.contains(where: ASCII.isUpper) && !$0.contains(where: ASCII.isLower)
    },
    testing("islower", "Whether all letters are lower case.") {
      $0.contains(where: ASCII.isLower) && !$0.contains(where: ASCII.isUpper)
    },
    testing("istitle", "Whether each word begins in upper case.") { bytes in
      var (found, isInside) = (false, false)
      for byte in bytes {
        if ASCII.isUpper(byte), isInside { return false }
        if ASCII.isLower(byte), !isInside { return false }
        isInside = ASCII.isLetter(byte)
        found = found || isInside
      }
      return found
    },
  ]

  /// Places in a field.
  static let placing: [Entry] = [
    placed("center", "The bytes in the middle of a field.") { missing, width in
      missing / 2 + (missing & width & 1)
    },
    placed("ljust", "The bytes at the left of a field.") { _, _ in 0 },
    placed("rjust", "The bytes at the right of a field.") { missing, _ in missing },
    Entry("zfill(self, width, /)", "The bytes with zeros before them, behind a sign.") { call in
      let bytes = try receiver(call)
      let width = try call.int(1)
      guard width > bytes.value.count else { return bytes.same(bytes.value) }
      let missing = width - bytes.value.count
      try call.interpreter.reserve(bytes: missing)
      let zeros = [UInt8](repeating: 48, count: missing)
      guard let first = bytes.value.first, first == 43 || first == 45 else { return bytes.same(zeros + bytes.value) }
      return bytes.same([first] + zeros + bytes.value.dropFirst())
    },
    Entry("expandtabs(self, /, tabsize=8)", "The bytes with tabs as spaces up to the next tab stop.") { call in
      let bytes = try receiver(call)
      let size = try call.int(1)
      var out: [UInt8] = []
      var column = 0
      for byte in bytes.value {
        guard byte == 9 else {
          out.append(byte)
          column = byte == 10 || byte == 13 ? 0 : column + 1
          continue
        }
        let count = size > 0 ? size - column % size : 0
        try call.interpreter.reserve(bytes: count)
        out += [UInt8](repeating: 32, count: count)
        column += count
      }
      return bytes.same(out)
    },
  ]

  private static func changing(
    _ name: String, _ summary: String, _ change: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) -> Entry {
    Entry("\(name)(self, /)", summary) { call in
      let bytes = try receiver(call)
      return bytes.same(change(bytes.value))
    }
  }

  private static func testing(
    _ name: String, _ summary: String, orEmpty: Bool = false, _ test: @escaping @Sendable ([UInt8]) -> Bool
  ) -> Entry {
    Entry("\(name)(self, /)", summary) { call in
      let bytes = try receiver(call).value
      return .bool(bytes.isEmpty ? orEmpty : test(bytes))
    }
  }

  private static func placed(
    _ name: String, _ summary: String, before: @escaping @Sendable (_ missing: Int, _ width: Int) -> Int
  ) -> Entry {
    Entry("\(name)(self, width, fillchar=..., /)", summary) { call in
      let bytes = try receiver(call)
      let width = try call.int(1)
      var fill: UInt8 = 32
      if call.isGiven(2) {
        guard let given = (call[2].object as? BytesObject)?.value, given.count == 1 else {
          let name = call[2].isNone ? "None" : call.interpreter.typeOf(call[2]).name
          throw call.fail(
            .typeError,
            "\(call.function.entry.name)() argument 2 must be a byte string of length 1, not \(name)")
        }
        fill = given[0]
      }
      guard width > bytes.value.count else { return bytes.same(bytes.value) }
      let missing = width - bytes.value.count
      try call.interpreter.reserve(bytes: missing)
      let left = before(missing, width)
      return bytes.same(
        [UInt8](repeating: fill, count: left) + bytes.value + [UInt8](repeating: fill, count: missing - left))
    }
  }
}
