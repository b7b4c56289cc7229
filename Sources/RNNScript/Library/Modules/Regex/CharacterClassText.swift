/// Python's classes of characters as elements of PCRE2's sets.
///
/// They are spelled out, because PCRE2's own classes contain other characters, and not the same ones in all versions.
enum CharacterClassText {
  /// A class of ASCII characters.
  static func ascii(_ category: RegexNode.Category) -> String {
    switch category {
    case .digit: "0-9"
    case .notDigit: "\\x{0}-\\x{2f}\\x{3a}-\\x{10ffff}"
    case .word: "0-9A-Za-z_"
    case .notWord: "\\x{0}-\\x{2f}\\x{3a}-\\x{40}\\x{5b}-\\x{5e}\\x{60}\\x{7b}-\\x{10ffff}"
    case .space: "\\x{9}-\\x{d}\\x{20}"
    case .notSpace: "\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{21}-\\x{10ffff}"
    }
  }

  /// A class of all characters: `str.isdecimal`, `str.isspace`, `str.isalnum` and the underscore.
  static func unicode(_ category: RegexNode.Category) -> String {
    switch category {
    case .digit: "\\p{Nd}"
    case .notDigit: "\\P{Nd}"
    case .word: "\\p{L}\\p{N}_"
    case .notWord:
      "\\p{C}\\p{M}\\p{S}\\p{Z}\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{Po}"
        + "\\x{203f}\\x{2040}\\x{2054}\\x{fe33}\\x{fe34}\\x{fe4d}-\\x{fe4f}\\x{ff3f}"
    case .space:
      "\\x{9}-\\x{d}\\x{1c}-\\x{20}\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}"
    case .notSpace:
      "\\x{0}-\\x{8}\\x{e}-\\x{1b}\\x{21}-\\x{84}\\x{86}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}"
        + "\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{10ffff}"
    }
  }
}
