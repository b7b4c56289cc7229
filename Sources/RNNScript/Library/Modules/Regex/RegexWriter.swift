/// Writes a parsed regular expression as PCRE2 reads it.
///
/// A pattern is written in up to two forms. The narrow one is for bytes and for texts that are all ASCII: its classes are
/// tables. The wide one is for all other texts.
struct RegexWriter {
  /// The form that bytes and ASCII texts are matched with.
  let isNarrow: Bool
  /// Whether the pattern is a `str`.
  let isText: Bool
  /// Whether each turn of a repetition asks whether the match shall go on.
  let asksOften: Bool
  private(set) var output: [UInt8] = []
  /// The flags that hold where the writer is.
  private var flags: RegexFlags
  private let interpreter: Interpreter

  /// The pattern for PCRE2.
  static func write(
    _ regex: ParsedRegex, isNarrow: Bool, isText: Bool, asksOften: Bool, _ interpreter: Interpreter
  ) throws -> [UInt8] {
    var writer = RegexWriter(
      isNarrow: isNarrow, isText: isText, asksOften: asksOften, flags: regex.flags, interpreter: interpreter)
    writer.put(writer.letters(of: regex.flags).map { "(?\($0))" } ?? "")
    try writer.write(regex.node)
    return writer.output
  }

  private init(isNarrow: Bool, isText: Bool, asksOften: Bool, flags: RegexFlags, interpreter: Interpreter) {
    self.isNarrow = isNarrow
    self.isText = isText
    self.asksOften = asksOften
    self.flags = flags
    self.interpreter = interpreter
  }

  private mutating func put(_ text: String) { output.append(contentsOf: text.utf8) }

  /// Whether classes are those of ASCII while characters are not.
  private var isASCIIAmongWide: Bool { !isNarrow && flags.contains(.ascii) }
  /// Whether letters are told apart here: PCRE2 has no folding of ASCII alone, so sets name both cases.
  private var foldsASCIIOnly: Bool { isASCIIAmongWide && flags.contains(.ignoreCase) }

  /// The flags as letters of PCRE2; nil where there are none.
  private func letters(of flags: RegexFlags) -> String? {
    var letters = ""
    if flags.contains(.ignoreCase), isNarrow || !flags.contains(.ascii) { letters += "i" }
    if flags.contains(.multiline) { letters += "m" }
    if flags.contains(.dotAll) { letters += "s" }
    return letters.isEmpty ? nil : letters
  }

  private mutating func write(_ node: RegexNode) throws {
    switch node {
    case .literal(let character): writeLiteral(character)
    case .any: put(".")
    case .set(let items, let isNegated): writeSet(items, isNegated)
    case .position(let position): write(position)
    case .reference(let group): put(foldsASCIIOnly ? "(?i:\\g{\(group)})" : "\\g{\(group)}")
    case .group(let number, let added, let removed, let body):
      try writeGroup(isCapturing: number != nil, added, removed, body)
    case .atomic(let body): try wrap("(?>", body)
    case .look(let isBehind, let isNegated, let body):
      try wrap("(?" + (isBehind ? "<" : "") + (isNegated ? "!" : "="), body)
    case .conditional(let group, let yes, let no):
      put("(?(\(group))")
      try wrap("(?:", yes)
      if let no {
        put("|")
        try wrap("(?:", no)
      }
      put(")")
    case .repetition(let least, let most, let greed, let body): try writeRepetition(least, most, greed, body)
    case .sequence(let parts): for part in parts { try write(part) }
    case .branch(let parts):
      // A part of a pattern may stand beside others: the bars bind these alone.
      put("(?:")
      for (index, part) in parts.enumerated() {
        if index > 0 { put("|") }
        try write(part)
      }
      put(")")
    }
  }

  private mutating func wrap(_ opening: String, _ body: RegexNode) throws {
    try interpreter.enterNative()
    defer { interpreter.leaveNative() }
    put(opening)
    try write(body)
    put(")")
  }

  private mutating func writeGroup(
    isCapturing: Bool, _ added: RegexFlags, _ removed: RegexFlags, _ body: RegexNode
  ) throws {
    if isCapturing { return try wrap("(", body) }
    let outer = flags
    flags = flags.changed(adding: added, removing: removed)
    defer { flags = outer }
    let (before, after) = (letters(of: outer) ?? "", letters(of: flags) ?? "")
    let on = after.filter { !before.contains($0) }
    let off = before.filter { !after.contains($0) }
    try wrap("(?" + on + (off.isEmpty ? "" : "-" + off) + ":", body)
  }

  private mutating func writeRepetition(
    _ least: Int, _ most: Int?, _ greed: RegexNode.Greed, _ body: RegexNode
  ) throws {
    guard least < 65536, most ?? 0 < 65536 else {
      throw RegexFailure(message: "more than 65535 repetitions cannot be counted here")
    }
    switch body {
    case .literal, .any, .set: try write(body)
    default: try wrap(asksOften ? "(?:(?C)" : "(?:", body)
    }
    switch (least, most) {
    case (0, nil): put("*")
    case (1, nil): put("+")
    case (0, 1): put("?")
    case (_, nil): put("{\(least),}")
    case (_, let most?): put("{\(least),\(most)}")
    }
    switch greed {
    case .greedy: break
    case .lazy: put("?")
    case .possessive: put("+")
    }
    if asksOften { put("(?C)") }
  }

  private mutating func write(_ position: RegexNode.Position) {
    switch position {
    case .lineStart: put("^")
    case .lineEnd: put("$")
    case .textStart: put("\\A")
    case .textEnd: put("\\z")
    case .wordBoundary:
      let word = "[0-9A-Za-z_]"
      put(isASCIIAmongWide ? "(?:(?<=\(word))(?!\(word))|(?<!\(word))(?=\(word)))" : "\\b")
    case .notWordBoundary:
      let word = "[0-9A-Za-z_]"
      // In an empty text there is no such place for Python.
      put(isASCIIAmongWide ? "(?:(?<=\(word))(?=\(word))|(?<!\(word))(?!\(word))(?!\\A\\z))" : "(?:(?!\\A\\z)\\B)")
    }
  }

  // MARK: Characters

  private mutating func writeLiteral(_ character: UInt32) {
    if 0xD800..<0xE000 ~= character {
      // Texts have no surrogates.
      put("(?!)")
    } else if foldsASCIIOnly, character.isLatinLetter {
      put("[")
      putEscaped(character)
      putEscaped(character ^ 0x20)
      put("]")
    } else {
      putEscaped(character)
    }
  }

  private mutating func putEscaped(_ character: UInt32) {
    if character.isLatinLetter || character.isDigit || character == "_" {
      output.append(UInt8(truncatingIfNeeded: character))
    } else {
      put("\\x{" + String(character, radix: 16) + "}")
    }
  }

  private mutating func putRange(_ low: UInt32, _ high: UInt32) {
    putEscaped(low)
    put("-")
    putEscaped(high)
  }

  private mutating func writeSet(_ items: [RegexNode.SetItem], _ isNegated: Bool) {
    put(isNegated ? "[^" : "[")
    let start = output.count
    defer {
      if output.count == start {
        // Nothing but surrogates was in it.
        output.removeLast(isNegated ? 2 : 1)
        put(isNegated ? "(?s:.)" : "(?!)")
      } else {
        put("]")
      }
    }
    for item in items {
      switch item {
      case .literal(0xD800..<0xE000): break
      case .literal(let character):
        putEscaped(character)
        if foldsASCIIOnly, character.isLatinLetter { putEscaped(character ^ 0x20) }
      case .range(let low, let high):
        let (low, high) = (0xD800..<0xE000 ~= low ? 0xE000 : low, 0xD800..<0xE000 ~= high ? 0xD7FF : high)
        guard low <= high else { break }
        putRange(low, high)
        if foldsASCIIOnly {
          for start: UInt32 in [0x41, 0x61] {
            let (first, last) = (max(low, start), min(high, start + 25))
            if first <= last { putRange(first ^ 0x20, last ^ 0x20) }
          }
        }
      case .category(let category): put(text(of: category))
      }
    }
  }

  /// The elements of a set that make up a class.
  private func text(of category: RegexNode.Category) -> String {
    let usesUnicode = isText && !flags.contains(.ascii)
    if isNarrow {
      switch category {
      case .digit: return "\\d"
      case .notDigit: return "\\D"
      case .word: return "\\w"
      case .notWord: return "\\W"
      case .space: return usesUnicode ? "\\x09-\\x0d\\x1c-\\x20" : "\\x09-\\x0d\\x20"
      case .notSpace:
        return usesUnicode ? "\\x00-\\x08\\x0e-\\x1b\\x21-\\xff" : "\\x00-\\x08\\x0e-\\x1f\\x21-\\xff"
      }
    }
    if !usesUnicode { return CharacterClassText.ascii(category) }
    return CharacterClassText.unicode(category)
  }
}
