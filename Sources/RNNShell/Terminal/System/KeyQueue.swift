/// Bytes that were typed and not yet taken, as scalars.
struct KeyQueue {
  private var bytes: [UInt8] = []
  private var start = 0

  var isEmpty: Bool { start == bytes.count }
  var count: Int { bytes.count - start }

  mutating func append(_ more: some Sequence<UInt8>) {
    if start > 4096 && start * 2 > bytes.count {
      bytes.removeFirst(start)
      start = 0
    }
    bytes.append(contentsOf: more)
  }

  /// The byte at a place; nil where there is none yet.
  func byte(at place: Int) -> UInt8? { start + place < bytes.count ? bytes[start + place] : nil }

  func starts(with other: [UInt8]) -> Bool { bytes[start...].starts(with: other) }

  mutating func skip(_ count: Int) { start = min(bytes.count, start + count) }

  /// Takes all bytes.
  mutating func takeAll() -> ArraySlice<UInt8> {
    defer { removeAll() }
    return bytes[start...]
  }

  mutating func removeAll() {
    bytes = []
    start = 0
  }

  /// The next scalar; nil while its bytes are not all there; what is no UTF-8 becomes U+FFFD.
  mutating func next() -> Unicode.Scalar? {
    guard start < bytes.count else { return nil }
    let first = bytes[start]
    let length = first < 0x80 ? 1 : first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    // A lead byte that a non-continuation follows is broken now, not waiting.
    let available = bytes[start...].prefix(length)
    let isBroken = available.dropFirst().contains { $0 & 0xC0 != 0x80 }
    if available.count < length && !isBroken { return nil }
    let taken = isBroken ? 1 : length
    defer { start += taken }
    if taken == 1 { return first < 0x80 ? Unicode.Scalar(first) : "\u{FFFD}" }
    return String(decoding: bytes[start..<start + taken], as: UTF8.self).unicodeScalars.first
  }
}
