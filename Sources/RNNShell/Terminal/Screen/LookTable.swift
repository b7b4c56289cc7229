import CNcurses
import RNNPlot

/// What cells look like, each look numbered by a scalar of private use.
///
/// ncurses is given the scalars: each is one cell wide and has no colours. It finds what has changed and moves the cursor
/// there, and `LookWriter` puts graphemes and colours in their place. Pairs of colours would take ncurses longer than
/// all the rest of a frame, and it has no say about the width of a grapheme.
struct LookTable {
  /// What a cell looks like.
  struct Look {
    /// The UTF-8 of the grapheme, its first byte lowest; nothing for the right half of a wide one.
    var text: (UInt64, UInt64) = (0, 0)
    var count = 0
    var style = Palette.Style()
    /// Whether it is two pixels, the foreground the colour of the upper one and the background that of the lower one.
    var isPixels = false
  }

  /// A plain blank.
  static let blank: UInt32 = 0x20
  /// Looks with these numbers follow one another from here on.
  private static let first: UInt32 = 0xE000
  private static let countInFirst = 0x1900
  private static let second: UInt32 = 0xF_0000
  private static let mostLooks = 0x1_0000

  private(set) var looks: [Look] = []
  /// Keys of looks and their scalars, hashed to where they stand or after it; no key is 0.
  private var keys = [UInt64](repeating: 0, count: 1024)
  private var scalars = [UInt32](repeating: 0, count: 1024)
  /// What was asked for last: neighbours often look the same.
  private var last: (key: UInt64, scalar: UInt32) = (0, blank)
  /// Whether ncurses can write scalars of private use; without them there are no colours.
  private let isUTF8 = rnnc_is_utf8() != 0

  /// Whether there will soon be no more numbers.
  var isCrowded: Bool { looks.count > Self.mostLooks / 2 }

  /// Numbers the looks of a part of a row for ncurses.
  mutating func put(
    _ cells: UnsafeBufferPointer<TextGrid.Cell>, _ columns: Range<Int>, _ palette: Palette,
    into line: UnsafeMutableBufferPointer<cchar_t>
  ) {
    var codes: (UInt16, UInt16)?
    var style = Palette.Style()
    var scalar = Self.blank
    for column in columns {
      let cell = cells[column]
      if cell.isContinuation {
        // A half whose other half is cut off is nothing.
        scalar = scalar == Self.blank ? scalar : scalar + 1
      } else {
        if codes.map({ $0 != (cell.roleCode, cell.backgroundCode) }) ?? true {
          codes = (cell.roleCode, cell.backgroundCode)
          style = palette.style(of: cell)
        }
        let isWide = column + 1 < cells.count && cells[column + 1].isContinuation
        scalar = self.scalar(of: cell, style, isWide: isWide)
      }
      line[column - columns.lowerBound] = rnnc_cell(wchar_t(bitPattern: scalar))
    }
  }

  /// The scalar that stands for a cell; the one after it stands for the right half of a wide cell.
  private mutating func scalar(of cell: TextGrid.Cell, _ style: Palette.Style, isWide: Bool) -> UInt32 {
    let key = UInt64(cell.glyphNumber) << 32 | UInt64(style.number) << 1 | (isWide ? 1 : 0) | 1 << 31
    if key == last.key { return last.scalar }
    let scalar = scalar(of: cell, style, isWide, key)
    last = (key, scalar)
    return scalar
  }

  private mutating func scalar(
    of cell: TextGrid.Cell, _ style: Palette.Style, _ isWide: Bool, _ key: UInt64
  ) -> UInt32 {
    let isASCII = 0x20..<0x7F ~= cell.scalarValue
    // The colour of nothing is not seen.
    if cell.scalarValue == Self.blank, style.background < 0, !style.underline { return Self.blank }
    if isASCII, style == Palette.Style() || !isUTF8 { return cell.scalarValue }
    guard isUTF8 else { return 0x3F }
    var place = slot(of: key)
    while keys[place] != 0 {
      if keys[place] == key { return scalars[place] }
      place = (place + 1) & (keys.count - 1)
    }
    guard looks.count + 2 < Self.mostLooks else { return 0x3F }
    // A right half whose left one was written over is a blank.
    let isWhole = isWide && DisplayWidth.of(cell.grapheme) == 2
    let rest = isWide ? isWhole ? Look(style: style) : Look(text: (0x20, 0), count: 1, style: style) : nil
    let scalar = add(Self.look(of: cell, style, isWide), rest)
    (keys[place], scalars[place]) = (key, scalar)
    if 2 * looks.count > keys.count { grow() }
    return scalar
  }

  /// The number of the look that a scalar stands for.
  static func index(of scalar: UInt32) -> Int {
    scalar >= second ? Int(scalar - second) + countInFirst : Int(scalar) - Int(first)
  }

  private mutating func add(_ look: Look, _ rest: Look?) -> UInt32 {
    // Both halves of a wide cell are in one range.
    if rest != nil, looks.count == Self.countInFirst - 1 { looks.append(Look()) }
    let index = looks.count
    looks.append(look)
    if let rest { looks.append(rest) }
    return index < Self.countInFirst ? Self.first + UInt32(index) : Self.second + UInt32(index - Self.countInFirst)
  }

  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (keys.count - 1)
  }

  private mutating func grow() {
    let known = zip(keys, scalars).filter { $0.0 != 0 }
    keys = [UInt64](repeating: 0, count: 2 * keys.count)
    scalars = [UInt32](repeating: 0, count: keys.count)
    for (key, scalar) in known {
      var place = slot(of: key)
      while keys[place] != 0 { place = (place + 1) & (keys.count - 1) }
      (keys[place], scalars[place]) = (key, scalar)
    }
  }

  private static func look(of cell: TextGrid.Cell, _ style: Palette.Style, _ isWide: Bool) -> Look {
    var look = Look(style: style)
    if !style.hasAttributes, let (above, below) = pixels(cell.scalarValue, style), above >= 0 || below >= 0 {
      (look.style.foreground, look.style.background) = (above, below)
      look.isPixels = true
      return look
    }
    var scalars = cell.grapheme.unicodeScalars.prefix(5).enumerated().filter {
      // Joined emoji lose what is joined, since terminals do not agree on its width.
      $0.offset == 0 || $0.element.properties.generalCategory == .nonspacingMark
    }.map(\.element)
    // Half of a wide character, or what a terminal would take for a command, is a blank.
    let isShown = scalars.first.map { $0.properties.generalCategory != .control } ?? false
    if !isShown || !isWide && DisplayWidth.of(cell.grapheme) > 1 { scalars = [" "] }
    for scalar in scalars {
      let bytes = UTF8.encode(scalar) ?? UTF8.EncodedScalar()
      // A mark that has no more room is left out as a whole.
      if look.count + bytes.count > 16 { break }
      for byte in bytes {
        let shifted = UInt64(byte) << UInt64(look.count % 8 * 8)
        if look.count < 8 { look.text.0 |= shifted } else { look.text.1 |= shifted }
        look.count += 1
      }
    }
    return look
  }

  /// The colours of the upper and the lower half of a cell that has nothing but these; -1 is the terminal's background.
  private static func pixels(_ scalar: UInt32, _ style: Palette.Style) -> (Int16, Int16)? {
    switch scalar {
    case 0x20: (style.background, style.background)
    case 0x2580 where style.foreground >= 0: (style.foreground, style.background)
    case 0x2584 where style.foreground >= 0: (style.background, style.foreground)
    case 0x2588 where style.foreground >= 0: (style.foreground, style.foreground)
    default: nil
    }
  }
}
