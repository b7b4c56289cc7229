/// Searching and cutting text as UTF-8.
///
/// Positions that scripts see are counted in code points; bytes are faster inside.
enum TextSearch {
  /// The first place of `needle` at or behind `start`.
  ///
  /// The empty needle is everywhere.
  static func first(_ needle: [UInt8], in text: [UInt8], from start: Int = 0) -> Int? {
    guard start <= text.count else { return nil }
    return text.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { first($0, in: text, start..<text.count) }
    }
  }

  /// From this length on, comparing at each place could take time with the product of both lengths.
  static let longNeedle = 32

  /// The search of Knuth, Morris and Pratt: time with the sum of both lengths, whatever the text.
  static func firstOfLong(_ needle: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    var border = [Int](repeating: 0, count: needle.count)
    var matched = 0
    for index in 1..<needle.count {
      while matched > 0, needle[index] != needle[matched] { matched = border[matched - 1] }
      if needle[index] == needle[matched] { matched += 1 }
      border[index] = matched
    }
    matched = 0
    for index in start..<text.count {
      while matched > 0, text[index] != needle[matched] { matched = border[matched - 1] }
      if text[index] == needle[matched] { matched += 1 }
      if matched == needle.count { return index + 1 - matched }
    }
    return nil
  }

  /// The last place of `needle` that ends at or before `end`.
  static func last(_ needle: [UInt8], in text: [UInt8], before end: Int) -> Int? {
    guard end >= needle.count else { return nil }
    if needle.count > longNeedle {
      let turned = Array(text[..<end].reversed())
      return firstOfLong(needle.reversed(), in: turned, from: 0).map { end - needle.count - $0 }
    }
    var start = end - needle.count
    while true {
      if matches(needle, in: text, at: start) { return start }
      if start == 0 { return nil }
      start -= 1
    }
  }

  /// Whether `needle` stands at `start`.
  static func matches(_ needle: [UInt8], in text: [UInt8], at start: Int) -> Bool {
    guard start >= 0, start + needle.count <= text.count else { return false }
    for offset in 0..<needle.count where text[start + offset] != needle[offset] { return false }
    return true
  }

  /// How often `needle`, not empty, stands in `text` without overlap.
  static func count(_ needle: [UInt8], in text: [UInt8]) -> Int {
    var count = 0
    var position = 0
    while let found = first(needle, in: text, from: position) {
      count += 1
      position = found + needle.count
    }
    return count
  }

  /// Cuts `text` at each `separator`, not empty, at most `limit` times (no limit where negative).
  static func split(_ text: [UInt8], _ separator: [UInt8], limit: Int) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = 0
    while limit < 0 || parts.count < limit, let found = first(separator, in: text, from: start) {
      parts.append(text[start..<found])
      start = found + separator.count
    }
    parts.append(text[start...])
    return parts
  }

  /// Cuts `text` at each `separator` from the right, at most `limit` times.
  static func splitFromRight(_ text: [UInt8], _ separator: [UInt8], limit: Int) -> [ArraySlice<UInt8>] {
    guard limit >= 0 else { return split(text, separator, limit: limit) }
    var parts: [ArraySlice<UInt8>] = []
    var end = text.count
    while parts.count < limit, let found = last(separator, in: text, before: end) {
      parts.append(text[(found + separator.count)..<end])
      end = found
    }
    parts.append(text[..<end])
    return parts.reversed()
  }

  /// Replaces `old` at most `limit` times (no limit where negative).
  ///
  /// The empty text stands between all characters.
  static func replace(_ old: [UInt8], with new: [UInt8], in text: [UInt8], limit: Int) -> [UInt8] {
    if old.isEmpty { return interleave(new, text, limit: limit) }
    let parts = split(text, old, limit: limit)
    if parts.count == 1 { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.count + (parts.count - 1) * max(0, new.count - old.count))
    for (index, part) in parts.enumerated() {
      if index > 0 { out += new }
      out += part
    }
    return out
  }

  private static func interleave(_ new: [UInt8], _ text: [UInt8], limit: Int) -> [UInt8] {
    var out: [UInt8] = []
    var rest = limit < 0 ? Int.max : limit
    for byte in text {
      if rest > 0, !isContinuation(byte) {
        out += new
        rest -= 1
      }
      out.append(byte)
    }
    return rest > 0 ? out + new : out
  }

  /// Whether the byte goes on with a character that began before.
  @inline(__always) static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// What Python takes for white space.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9...13, 28...32: true
    case 0..<128: false
    default: scalar.properties.isWhitespace
    }
  }

  /// The words between white space, at most `limit` cuts from the left; the rest keeps its spaces.
  static func words(_ text: String, limit: Int) -> [String] {
    let scalars = text.unicodeScalars
    var words: [String] = []
    var position = scalars.startIndex
    while true {
      while position < scalars.endIndex, isSpace(scalars[position]) { position = scalars.index(after: position) }
      guard position < scalars.endIndex else { return words }
      if limit >= 0, words.count >= limit {
        words.append(String(scalars[position...]))
        return words
      }
      let start = position
      while position < scalars.endIndex, !isSpace(scalars[position]) { position = scalars.index(after: position) }
      words.append(String(scalars[start..<position]))
    }
  }

  /// The words between white space, at most `limit` cuts from the right.
  static func wordsFromRight(_ text: String, limit: Int) -> [String] {
    guard limit >= 0 else { return words(text, limit: limit) }
    let scalars = Array(text.unicodeScalars)
    var words: [String] = []
    var end = scalars.count
    while true {
      while end > 0, isSpace(scalars[end - 1]) { end -= 1 }
      guard end > 0 else { break }
      if words.count >= limit {
        words.append(string(scalars[..<end]))
        break
      }
      let last = end
      while end > 0, !isSpace(scalars[end - 1]) { end -= 1 }
      words.append(string(scalars[end..<last]))
    }
    return words.reversed()
  }

  /// The text without the characters of `set` (white space where nil) at its ends.
  static func trimmed(_ text: String, set: Set<Unicode.Scalar>? = nil, left: Bool = true, right: Bool = true) -> String
  {
    let scalars = text.unicodeScalars
    func goes(_ scalar: Unicode.Scalar) -> Bool { set?.contains(scalar) ?? isSpace(scalar) }
    var start = scalars.startIndex
    var end = scalars.endIndex
    if left { while start < end, goes(scalars[start]) { start = scalars.index(after: start) } }
    if right {
      while end > start {
        let before = scalars.index(before: end)
        guard goes(scalars[before]) else { break }
        end = before
      }
    }
    return String(scalars[start..<end])
  }

  /// The lines of a text, cut where Python cuts them.
  static func lines(_ text: String, keepsEnds: Bool) -> [String] {
    let scalars = text.unicodeScalars
    var lines: [String] = []
    var start = scalars.startIndex
    var position = start
    while position < scalars.endIndex {
      let scalar = scalars[position]
      let here = position
      position = scalars.index(after: position)
      guard isLineBreak(scalar) else { continue }
      if scalar == "\r", position < scalars.endIndex, scalars[position] == "\n" {
        position = scalars.index(after: position)
      }
      lines.append(String(scalars[start..<(keepsEnds ? position : here)]))
      start = position
    }
    if start < scalars.endIndex { lines.append(String(scalars[start...])) }
    return lines
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 10...13, 28...30, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// A text of code points.
  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
