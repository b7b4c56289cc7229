import Glibc

// Searching in a string by code points: offsets of bytes in ASCII, positions in the code points kept for all else, so
// that a search from some position takes no time for what stands before it.
extension StringObject {
  /// The first position of `needle` within a range.
  func firstPosition(of needle: StringObject, in range: Range<Int>) -> Int? {
    guard needle.count <= range.count else { return nil }
    if isASCII {
      guard needle.isASCII else { return nil }
      return bytes { text in
        needle.bytes { TextSearch.first($0, in: text, range) }
      }
    }
    let (text, needle) = (codePoints, needle.codePoints)
    guard let first = needle.first else { return range.lowerBound }
    var position = range.lowerBound
    while position + needle.count <= range.upperBound {
      if text[position] == first, isMatch(needle, text, position) { return position }
      position += 1
    }
    return nil
  }

  /// The last position of `needle` within a range.
  func lastPosition(of needle: StringObject, in range: Range<Int>) -> Int? {
    guard needle.count <= range.count else { return nil }
    if isASCII {
      guard needle.isASCII else { return nil }
      return bytes { text in
        needle.bytes { needle in
          var position = range.upperBound - needle.count
          while position >= range.lowerBound {
            if TextSearch.isMatch(needle, in: text, at: position) { return position }
            position -= 1
          }
          return nil
        }
      }
    }
    let (text, needle) = (codePoints, needle.codePoints)
    var position = range.upperBound - needle.count
    while position >= range.lowerBound {
      if isMatch(needle, text, position) { return position }
      position -= 1
    }
    return nil
  }

  /// Whether `part` stands at a position.
  func matches(_ part: StringObject, at position: Int) -> Bool {
    guard position >= 0, position + part.count <= count else { return false }
    if isASCII {
      guard part.isASCII else { return false }
      return bytes { text in part.bytes { TextSearch.isMatch($0, in: text, at: position) } }
    }
    return isMatch(part.codePoints, codePoints, position)
  }

  private func isMatch(_ part: [Unicode.Scalar], _ text: [Unicode.Scalar], _ position: Int) -> Bool {
    for offset in part.indices where text[position + offset] != part[offset] { return false }
    return true
  }

  /// Runs `body` with the bytes of the text.
  func bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = value.utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(value.utf8).withUnsafeBufferPointer(body)
  }
}

extension TextSearch {
  /// The first place of `needle` within a range of the text.
  static func first(
    _ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    guard let lead = needle.first else { return range.lowerBound }
    guard let base = text.baseAddress, needle.count <= range.count else { return nil }
    if needle.count > longNeedle {
      let part = Array(text[range])
      return firstOfLong(Array(needle), in: part, from: 0).map { $0 + range.lowerBound }
    }
    var position = range.lowerBound
    let last = range.upperBound - needle.count
    while position <= last {
      guard let found = memchr(base + position, Int32(lead), last - position + 1) else { return nil }
      position = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
      if isMatch(needle, in: text, at: position) { return position }
      position += 1
    }
    return nil
  }

  /// Whether `needle` stands at a place where it fits.
  static func isMatch(
    _ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    guard let start = needle.baseAddress, let base = text.baseAddress, !needle.isEmpty else { return true }
    return memcmp(start, base + place, needle.count) == 0
  }
}
