extension RegexParser {
  /// Reads flags behind `(?`, whose first letter is passed.
  ///
  /// Nil where they are those of the whole pattern; else what is added and removed, and the colon is passed.
  mutating func inlineFlags(_ first: UInt32) throws -> (added: RegexFlags, removed: RegexFlags)? {
    var added: RegexFlags = []
    var removed: RegexFlags = []
    var sign = first
    while let flag = RegexFlags(letter: sign) {
      if source.isText, flag == .locale {
        throw source.failure("bad inline flags: cannot use 'L' flag with a str pattern")
      }
      if !source.isText, flag == .unicode {
        throw source.failure("bad inline flags: cannot use 'u' flag with a bytes pattern")
      }
      added.insert(flag)
      if !flag.isDisjoint(with: .kinds), added.intersection(.kinds) != flag {
        throw source.failure("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
      }
      sign = try nextSign("missing -, : or )") { $0 == ")" || $0 == "-" || $0 == ":" }
    }
    if sign == ")" {
      flags.formUnion(added)
      return nil
    }
    if added.contains(.template) { throw source.failure("bad inline flags: cannot turn on global flag", 1) }
    if sign == "-" {
      sign = try nextSign("missing flag") { _ in false }
      while let flag = RegexFlags(letter: sign) {
        if !flag.isDisjoint(with: .kinds) {
          throw source.failure("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
        }
        removed.insert(flag)
        sign = try nextSign("missing :") { $0 == ":" }
      }
    }
    if removed.contains(.template) { throw source.failure("bad inline flags: cannot turn off global flag", 1) }
    if !added.isDisjoint(with: removed) { throw source.failure("bad inline flags: flag turned on and off", 1) }
    return (added, removed)
  }

  /// Gives the next flag, or a sign that may stand in its place.
  private mutating func nextSign(_ message: String, mayBe: (UInt32) -> Bool) throws -> UInt32 {
    let piece = try source.get()
    guard let sign = piece.first else { throw source.failure(message) }
    if piece.count == 1, mayBe(sign) || RegexFlags(letter: sign) != nil { return sign }
    let isLetter = piece.count == 1 && Unicode.Scalar(sign).map(\.properties.isAlphabetic) ?? false
    throw source.failure(isLetter ? "unknown flag" : message, piece.count)
  }
}
