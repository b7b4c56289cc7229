import Synchronization

/// A grapheme in four bytes: a scalar, or the number of a longer grapheme in a table that all pictures share.
struct Glyph: Equatable, Sendable {
  /// The scalar's value, or beyond all scalars the place in the table.
  let code: UInt32

  private struct Table {
    var numbers: [Character: UInt32] = [:]
    var graphemes: [Character] = []
  }

  private static let table = Mutex(Table())
  private static let firstInTable: UInt32 = 0x11_0000
  /// What would make the table longer shows its first scalar only.
  private static let longestTable = 1 << 16

  static let blank = Glyph(" " as Unicode.Scalar)
  static let continuation = Glyph("\0" as Unicode.Scalar)

  /// The glyph of a scalar.
  init(_ scalar: Unicode.Scalar) { code = scalar.value }

  /// The glyph of a grapheme.
  init(_ grapheme: Character) {
    let scalars = grapheme.unicodeScalars
    let first = scalars[scalars.startIndex].value
    code = scalars.index(after: scalars.startIndex) == scalars.endIndex ? first : Glyph.number(of: grapheme) ?? first
  }

  /// The value of the only scalar; 0 where there are several.
  var scalarValue: UInt32 { code < Glyph.firstInTable ? code : 0 }

  /// The grapheme.
  var grapheme: Character {
    if let scalar = Unicode.Scalar(code) { return Character(scalar) }
    let place = Int(code - Glyph.firstInTable)
    return Glyph.table.withLock { $0.graphemes.indices.contains(place) ? $0.graphemes[place] : " " }
  }

  private static func number(of grapheme: Character) -> UInt32? {
    table.withLock { table in
      if let known = table.numbers[grapheme] { return known }
      guard table.graphemes.count < longestTable else { return nil }
      let number = firstInTable + UInt32(table.graphemes.count)
      table.graphemes.append(grapheme)
      table.numbers[grapheme] = number
      return number
    }
  }
}
