/// A text or bytes that regular expressions search: it translates between bytes and code points.
final class RegexSubject {
  /// The object that was given.
  let value: Value
  /// The text; nil for bytes.
  private let string: StringObject?
  private let bytes: [UInt8]
  /// Whether every character is one byte.
  let isNarrow: Bool
  /// How many bytes there are.
  let byteCount: Int
  /// How many code points begin before each piece of `pieceSize` bytes; made when first needed.
  private lazy var starts = makeStarts()
  private static let pieceSize = 128

  /// Makes the subject of a `str` or of bytes; nil for other values.
  init?(_ value: Value) {
    self.value = value
    switch value.object {
    case let string as StringObject:
      self.string = string
      bytes = []
      isNarrow = string.isASCII
      byteCount = string.value.utf8.count
    case let object as BytesObject:
      string = nil
      bytes = object.value
      isNarrow = true
      byteCount = bytes.count
    default: return nil
    }
  }

  /// Whether it is a `str`.
  var isText: Bool { string != nil }

  /// Calls `body` with the bytes.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    guard let string else { return try bytes.withUnsafeBufferPointer(body) }
    var text = string.value
    return try text.withUTF8(body)
  }

  /// How many characters there are.
  var count: Int { isNarrow ? byteCount : string?.count ?? byteCount }

  private func makeStarts() -> [Int] {
    withBytes { bytes in
      var starts: [Int] = []
      starts.reserveCapacity(bytes.count / RegexSubject.pieceSize + 1)
      var count = 0
      for offset in bytes.indices {
        if offset % RegexSubject.pieceSize == 0 { starts.append(count) }
        if bytes[offset] & 0xC0 != 0x80 { count += 1 }
      }
      return starts
    }
  }

  /// The number of the character that begins at a byte.
  func position(ofByte offset: Int) -> Int {
    if isNarrow || offset <= 0 { return offset }
    if offset >= byteCount { return count }
    let piece = offset / RegexSubject.pieceSize
    return withBytes { bytes in
      bytes[(piece * RegexSubject.pieceSize)..<offset].reduce(starts[piece]) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
    }
  }

  /// The byte at which a character begins, the end for those past it.
  func byte(ofPosition position: Int) -> Int {
    if position <= 0 { return 0 }
    if isNarrow { return min(position, byteCount) }
    if position >= count { return byteCount }
    // The last piece that begins at or before the character.
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return withBytes { bytes in
      var (offset, left) = (low * RegexSubject.pieceSize, position - starts[low])
      while offset < bytes.count {
        if bytes[offset] & 0xC0 != 0x80 {
          if left == 0 { break }
          left -= 1
        }
        offset += 1
      }
      return offset
    }
  }

  /// The part between two bytes.
  func part(_ range: Range<Int>) -> Value {
    if range == 0..<byteCount, value.object?.personality == nil { return value }
    if string == nil { return .object(BytesObject(Array(bytes[range]))) }
    return withBytes { .text(String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)) }
  }

  /// The bytes between two places.
  func append(_ range: Range<Int>, to output: inout [UInt8]) {
    withBytes { output.append(contentsOf: $0[range]) }
  }

  /// What `output` is as a value of the same kind.
  func made(of output: [UInt8]) -> Value { isText ? .text(output) : .object(BytesObject(output)) }
}
