import CTerminal

/// A key of the pane, the pager or the replay: what its bytes mean.
enum NamedKey: Equatable {
  case character(Character)
  case up, down, left, right, home, end, pageUp, pageDown, escape, focus
  /// A sequence that means nothing here.
  case unknown
}

extension KeyQueue {
  /// What terminals send for F2.
  private static let focusKeys: [[UInt8]] = ["\u{1B}OQ", "\u{1B}[12~", "\u{1B}[[B"].map { Array($0.utf8) }

  /// Takes the key that goes to the pane and back, if that is the next one.
  mutating func takeFocusKey() -> Bool {
    guard let found = Self.focusKeys.first(where: { starts(with: $0) }) else { return false }
    skip(found.count)
    return true
  }

  /// Takes the next key; nil where there is none yet.
  ///
  /// - Parameter isWhole: whether no more bytes come soon: an escape alone is the key of that name.
  mutating func nextKey(isWhole: Bool) -> NamedKey? {
    if takeFocusKey() { return .focus }
    guard starts(with: [0x1B]) else { return next().map { .character(Character($0)) } }
    guard let second = byte(at: 1) else { return takeEscape(isWhole) }
    guard second == UInt8(ascii: "[") || second == UInt8(ascii: "O") else {
      skip(1)
      return .escape
    }
    // A sequence ends with a letter or a tilde.
    var length = 2
    while let byte = byte(at: length), !(0x40...0x7E).contains(byte) { length += 1 }
    guard let last = byte(at: length) else {
      if isWhole { skip(length) }
      return isWhole ? .unknown : nil
    }
    let parameter = byte(at: 2)
    skip(length + 1)
    switch last {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return .right
    case UInt8(ascii: "D"): return .left
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "~"): return Self.numbered[parameter ?? 0] ?? .unknown
    default: return .unknown
    }
  }

  private static let numbered: [UInt8: NamedKey] = [
    UInt8(ascii: "1"): .home, UInt8(ascii: "4"): .end, UInt8(ascii: "5"): .pageUp, UInt8(ascii: "6"): .pageDown,
    UInt8(ascii: "7"): .home, UInt8(ascii: "8"): .end,
  ]

  private mutating func takeEscape(_ isWhole: Bool) -> NamedKey? {
    guard isWhole else { return nil }
    skip(1)
    return .escape
  }
}
