/// Text from elsewhere as a cell: one kind of line ends, no control characters, no prompts.
enum PastedText {
  /// Cleans a pasted text; a transcript with prompts loses them, and its outputs.
  static func clean(_ text: String) -> String {
    var plain = ""
    for character in text {
      switch character {
      case "\n", "\r", "\r\n": plain.append("\n")
      case "\t": plain.append("    ")
      default:
        if let scalar = character.unicodeScalars.first, scalar.value >= 0x20, !(0x7F..<0xA0).contains(scalar.value) {
          plain.append(character)
        }
      }
    }
    return withoutPrompts(plain)
  }

  private static func withoutPrompts(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first(where: { !$0.allSatisfy { $0 == " " } }), afterPrompt(first) != nil else {
      return text
    }
    var isInBlock = false
    var kept: [Substring] = []
    for line in lines {
      if let rest = afterPrompt(line) {
        kept.append(rest)
        isInBlock = true
      } else if isInBlock, let rest = afterContinuation(line) {
        kept.append(rest)
      } else {
        isInBlock = false
      }
    }
    return kept.joined(separator: "\n")
  }

  private static func afterPrompt(_ line: Substring) -> Substring? {
    if line == ">>>" { return "" }
    if line.hasPrefix(">>> ") { return line.dropFirst(4) }
    guard line.hasPrefix("In [") else { return nil }
    let rest = line.dropFirst(4).drop { $0.isNumber }
    guard rest.hasPrefix("]:") else { return nil }
    return rest.dropFirst(rest.hasPrefix("]: ") ? 3 : 2)
  }

  private static func afterContinuation(_ line: Substring) -> Substring? {
    let trimmed = line.drop { $0 == " " }
    if trimmed.hasPrefix("...: ") { return trimmed.dropFirst(5) }
    if trimmed == "...:" || trimmed == "..." { return "" }
    return trimmed.hasPrefix("... ") ? trimmed.dropFirst(4) : nil
  }
}
