/// What a regular expression means, before it is compiled.
struct ParsedRegex {
  let node: RegexNode
  let flags: RegexFlags
  /// How many groups there are, the whole match not counted.
  let groupCount: Int
  /// The names of groups, in the order of the pattern.
  let names: [(name: String, number: Int)]
  /// The groups in the order in which their parentheses close.
  let closingOrder: [Int]
  /// Whether a character beyond ASCII is named.
  let hasWideCharacters: Bool
  /// Whether a look at what is before or behind is in it.
  let looksAround: Bool
}

/// Reads Python's regular expressions, with CPython's errors.
struct RegexParser {
  var source: RegexSource
  var flags: RegexFlags
  /// The widths of the groups, the whole match first; nil for those that are open.
  var groupWidths: [RegexWidth?] = [nil]
  var names: [(name: String, number: Int)] = []
  var closingOrder: [Int] = []
  /// How many groups there were where the outermost look behind began; nil outside.
  var groupsBeforeLookBehind: Int?
  /// Groups that conditions name, and where they do.
  var conditionPlaces: [(group: Int, position: Int)] = []
  var hasWideCharacters = false
  var looksAround = false
  /// Whether something that looks behind has no fixed width: refused once all else is in order.
  var hasLooseLookBehind = false
  let interpreter: Interpreter

  private init(_ source: RegexSource, _ flags: RegexFlags, _ interpreter: Interpreter) {
    self.source = source
    self.flags = flags
    self.interpreter = interpreter
  }

  /// Reads a whole pattern.
  ///
  /// Throws RegexFailure; RecursionError where groups are nested too deeply.
  static func parse(
    _ characters: [UInt32], isText: Bool, _ flags: RegexFlags, _ interpreter: Interpreter
  ) throws -> ParsedRegex {
    var parser = RegexParser(try RegexSource(characters, isText: isText), flags, interpreter)
    let node = try parser.alternation(isVerbose: flags.contains(.verbose), depth: 0)
    parser.flags = try fixed(parser.flags, isText: isText)
    if !parser.source.isAtEnd { throw parser.source.failure("unbalanced parenthesis") }
    for place in parser.conditionPlaces where place.group >= parser.groupWidths.count {
      throw RegexFailure(message: "invalid group reference \(place.group)", position: place.position)
    }
    if parser.hasLooseLookBehind { throw RegexFailure(message: "look-behind requires fixed-width pattern") }
    return ParsedRegex(
      node: node, flags: parser.flags, groupCount: parser.groupWidths.count - 1, names: parser.names,
      closingOrder: parser.closingOrder, hasWideCharacters: parser.hasWideCharacters,
      looksAround: parser.looksAround)
  }

  private static func fixed(_ flags: RegexFlags, isText: Bool) throws(RegexFailure) -> RegexFlags {
    func refused(_ message: String) -> RegexFailure { RegexFailure(kind: .value, message: message) }
    guard isText else {
      if flags.contains(.unicode) { throw refused("cannot use UNICODE flag with a bytes pattern") }
      if flags.isSuperset(of: [.locale, .ascii]) { throw refused("ASCII and LOCALE flags are incompatible") }
      return flags
    }
    if flags.contains(.locale) { throw refused("cannot use LOCALE flag with a str pattern") }
    if flags.isSuperset(of: [.ascii, .unicode]) { throw refused("ASCII and UNICODE flags are incompatible") }
    return flags.contains(.ascii) ? flags : flags.union(.unicode)
  }

  /// Reads `a|b|c`.
  mutating func alternation(isVerbose: Bool, depth: Int) throws -> RegexNode {
    try interpreter.enterNative()
    defer { interpreter.leaveNative() }
    var isVerbose = isVerbose
    var parts: [RegexNode] = []
    repeat {
      parts.append(try sequence(isVerbose: isVerbose, depth: depth, mayTakeFlags: depth == 0 && parts.isEmpty))
      if depth == 0 { isVerbose = flags.contains(.verbose) }
    } while try source.take("|")
    return parts.count == 1 ? parts[0] : .branch(parts)
  }

  /// Reads what stands between two bars.
  mutating func sequence(isVerbose: Bool, depth: Int, mayTakeFlags: Bool = false) throws -> RegexNode {
    var isVerbose = isVerbose
    var parts: [RegexNode] = []
    while !source.isAtEnd, !source.isAt("|"), !source.isAt(")") {
      let piece = try source.get()
      guard piece.count == 1, let character = piece.first else {
        parts.append(try escape(Array(piece)))
        continue
      }
      if isVerbose {
        if Self.isSpace(character) { continue }
        if character == "#" {
          try skipComment()
          continue
        }
      }
      switch Unicode.Scalar(character) {
      case "[": parts.append(try set())
      case "*", "+", "?", "{": try repeatLast(of: &parts, character)
      case ".": parts.append(.any)
      case "^": parts.append(.position(.lineStart))
      case "$": parts.append(.position(.lineEnd))
      case "(":
        if let node = try group(isVerbose: isVerbose, depth: depth, mayTakeFlags: mayTakeFlags && parts.isEmpty) {
          parts.append(node)
        } else if mayTakeFlags {
          isVerbose = flags.contains(.verbose)
        }
      default: parts.append(literal(character))
      }
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  /// A character that stands for itself.
  mutating func literal(_ character: UInt32) -> RegexNode {
    note(character)
    return .literal(character)
  }

  /// Remembers whether a character is beyond ASCII.
  mutating func note(_ character: UInt32) {
    if character > 0x7F { hasWideCharacters = true }
  }

  private mutating func skipComment() throws {
    while true {
      let piece = try source.get()
      if piece.isEmpty || (piece.count == 1 && piece.first == 0x0A) { return }
    }
  }

  private static func isSpace(_ character: UInt32) -> Bool {
    character == 0x20 || (character >= 0x09 && character <= 0x0D)
  }
}
