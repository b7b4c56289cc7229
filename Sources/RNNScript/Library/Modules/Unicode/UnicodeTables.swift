/// What Unicode says of characters and the standard library does not: decompositions, bidirectional classes, widths.
enum UnicodeTables {
  /// The characters that a character is made of, one step, and the tag of a compatibility decomposition.
  struct Decomposition {
    let tag: String?
    let parts: [Unicode.Scalar]
  }

  /// The decompositions by code point.
  static let decompositions: [UInt32: Decomposition] = {
    var table: [UInt32: Decomposition] = [:]
    read(canonical, hasTags: false, into: &table)
    read(compatibility, hasTags: true, into: &table)
    return table
  }()

  /// What two characters are composed to.
  static let compositions: [UInt64: Unicode.Scalar] = {
    var table: [UInt64: Unicode.Scalar] = [:]
    for (code, entry) in decompositions where entry.tag == nil && entry.parts.count == 2 {
      guard let scalar = Unicode.Scalar(code), !scalar.properties.isFullCompositionExclusion else { continue }
      table[pair(entry.parts[0], entry.parts[1])] = scalar
    }
    return table
  }()

  /// Two characters as a key.
  static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 32 | UInt64(second.value)
  }

  private static func read(_ text: String, hasTags: Bool, into table: inout [UInt32: Decomposition]) {
    let bytes = text.utf8.filter { $0 != 0x0A }
    var position = 0
    var code: UInt32 = 0
    while position < bytes.count {
      code += number(bytes, &position)
      guard position + (hasTags ? 1 : 0) < bytes.count else { return }
      let count = Int(bytes[position] &- 0x41) + 1
      position += 1
      var tag: String?
      if hasTags {
        let index = Int(bytes[position] &- 0x41)
        tag = index < tags.count ? tags[index] : nil
        position += 1
      }
      guard position + 3 * count <= bytes.count else { return }
      let parts = (0..<count).map { part in
        (0..<3).reduce(UInt32(0)) { $0 << 6 | digit(bytes[position + 3 * part + $1]) }
      }
      position += 3 * count
      table[code] = Decomposition(tag: tag, parts: parts.compactMap { Unicode.Scalar($0) })
    }
  }

  /// Reads a number to base 36.
  private static func number(_ bytes: [UInt8], _ position: inout Int) -> UInt32 {
    var value: UInt32 = 0
    while position < bytes.count, !(0x41...0x5A).contains(bytes[position]) {
      let byte = bytes[position]
      value = value &* 36 &+ UInt32(byte < 0x3A ? byte - 0x30 : byte - 0x57)
      position += 1
    }
    return value
  }

  /// The value of a digit to base 64.
  private static func digit(_ byte: UInt8) -> UInt32 {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61) + 26
    case 0x30...0x39: UInt32(byte - 0x30) + 52
    default: byte == 0x2B ? 62 : 63
    }
  }

  // MARK: Classes

  /// Where the runs of a class begin, and which class it is.
  struct Runs: Sendable {
    private var starts: [UInt32] = []
    private var classes: [UInt8] = []

    init(_ text: String) {
      let bytes = text.utf8.filter { $0 != 0x0A }
      var position = 0
      var start: UInt32 = 0
      while position < bytes.count {
        let length = UnicodeTables.number(bytes, &position)
        guard position < bytes.count else { return }
        starts.append(start)
        classes.append(bytes[position] &- 0x41)
        position += 1
        start += length
      }
    }

    /// The class of a code point.
    subscript(code: UInt32) -> Int {
      var (low, high) = (0, starts.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if starts[middle] <= code { low = middle } else { high = middle }
      }
      return low < classes.count ? Int(classes[low]) : 0
    }
  }

  /// The bidirectional classes.
  static let bidirectional = Runs(bidirectionalRuns)
  /// The widths in East Asian texts.
  static let widths = Runs(widthRuns)
}
