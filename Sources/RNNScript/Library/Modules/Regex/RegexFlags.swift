/// The flags of a regular expression, with the numbers that they have in CPython.
struct RegexFlags: OptionSet, Hashable, Sendable {
  let rawValue: Int

  static let template = RegexFlags(rawValue: 1)
  static let ignoreCase = RegexFlags(rawValue: 2)
  static let locale = RegexFlags(rawValue: 4)
  static let multiline = RegexFlags(rawValue: 8)
  static let dotAll = RegexFlags(rawValue: 16)
  static let unicode = RegexFlags(rawValue: 32)
  static let verbose = RegexFlags(rawValue: 64)
  static let debug = RegexFlags(rawValue: 128)
  static let ascii = RegexFlags(rawValue: 256)
  /// The flags that say what letters are: one of them holds at a time.
  static let kinds: RegexFlags = [.ascii, .locale, .unicode]
  /// All flags that there are.
  static let all = RegexFlags(rawValue: 511)

  /// The flag of a letter within `(?…)`.
  init?(letter: UInt32) {
    switch letter {
    case 0x69: self = .ignoreCase
    case 0x4C: self = .locale
    case 0x6D: self = .multiline
    case 0x73: self = .dotAll
    case 0x78: self = .verbose
    case 0x61: self = .ascii
    case 0x74: self = .template
    case 0x75: self = .unicode
    default: return nil
    }
  }

  init(rawValue: Int) { self.rawValue = rawValue }

  /// The flags that are set by an inline group or removed by it.
  func changed(adding added: RegexFlags, removing removed: RegexFlags) -> RegexFlags {
    let base = added.isDisjoint(with: .kinds) ? self : subtracting(.kinds)
    return base.union(added).subtracting(removed)
  }
}
