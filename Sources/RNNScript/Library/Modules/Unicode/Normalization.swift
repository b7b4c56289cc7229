/// The normal forms of Unicode texts: UAX 15.
enum Normalization {
  /// A normal form.
  enum Form: String { case nfc = "NFC", nfd = "NFD", nfkc = "NFKC", nfkd = "NFKD" }

  /// The text in a normal form.
  static func normalized(_ text: String, _ form: Form) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    let usesCompatibility = form == .nfkc || form == .nfkd
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars { append(scalar, usesCompatibility, to: &scalars) }
    sortMarks(&scalars)
    if form == .nfc || form == .nfkc { scalars = composed(scalars) }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let hangul: (syllables: ClosedRange<UInt32>, lead: UInt32, vowel: UInt32, tail: UInt32) = (
    0xAC00...0xD7A3, 0x1100, 0x1161, 0x11A7
  )

  /// Appends what a character is made of.
  private static func append(
    _ scalar: Unicode.Scalar, _ usesCompatibility: Bool, to scalars: inout [Unicode.Scalar]
  ) {
    if scalar.isASCII { return scalars.append(scalar) }
    if hangul.syllables.contains(scalar.value) {
      let index = scalar.value - hangul.syllables.lowerBound
      let parts = [hangul.lead + index / 588, hangul.vowel + index % 588 / 28, hangul.tail + index % 28]
      for part in parts where part != hangul.tail { Unicode.Scalar(part).map { scalars.append($0) } }
      return
    }
    guard let entry = UnicodeTables.decompositions[scalar.value], entry.tag == nil || usesCompatibility else {
      return scalars.append(scalar)
    }
    for part in entry.parts { append(part, usesCompatibility, to: &scalars) }
  }

  private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
  }

  /// Puts marks behind a letter in the order of their classes.
  private static func sortMarks(_ scalars: inout [Unicode.Scalar]) {
    var start = 0
    while start < scalars.count {
      guard combiningClass(scalars[start]) != 0 else {
        start += 1
        continue
      }
      var end = start
      while end < scalars.count, combiningClass(scalars[end]) != 0 { end += 1 }
      if end - start > 1 {
        // Swift's sort is stable, as the rule wants it, but does not promise that: the places decide.
        let marks = scalars[start..<end].enumerated().sorted {
          (combiningClass($0.element), $0.offset) < (combiningClass($1.element), $1.offset)
        }
        scalars.replaceSubrange(start..<end, with: marks.map(\.element))
      }
      start = end
    }
  }

  private static func composed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var starter: Int?
    var lastClass: UInt8 = 0
    for scalar in scalars {
      let ownClass = combiningClass(scalar)
      if let place = starter, place == result.count - 1 || (lastClass != 0 && lastClass < ownClass),
        let whole = composition(result[place], scalar)
      {
        result[place] = whole
        continue
      }
      if ownClass == 0 { starter = result.count }
      lastClass = ownClass
      result.append(scalar)
    }
    return result
  }

  private static func composition(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    let (lead, vowel) = (first.value &- hangul.lead, second.value &- hangul.vowel)
    if lead < 19, vowel < 21 {
      return Unicode.Scalar(hangul.syllables.lowerBound + (lead * 21 + vowel) * 28)
    }
    let tail = second.value &- hangul.tail
    if hangul.syllables.contains(first.value), (first.value - hangul.syllables.lowerBound) % 28 == 0, tail > 0,
      tail < 28
    {
      return Unicode.Scalar(first.value + tail)
    }
    return UnicodeTables.compositions[UnicodeTables.pair(first, second)]
  }
}
