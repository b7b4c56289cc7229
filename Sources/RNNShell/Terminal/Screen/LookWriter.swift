/// Writes what a terminal shall be sent where ncurses has written the scalars of looks.
///
/// It writes what takes the fewest bytes after what stands before it: two pixels are an upper half in one pair of colours
/// or a lower half in the other, and two of one colour are a blank.
struct LookWriter {
  private let looks: UnsafeBufferPointer<LookTable.Look>
  private var style = Palette.Style()
  private var written: UnsafeMutablePointer<UInt8>

  /// The codes of the colours from -1 on.
  private static let foregrounds = codes(base: 30, extended: 38)
  private static let backgrounds = codes(base: 40, extended: 48)
  /// A scalar of a look has three bytes at least; a look has no more than 16, and its style no more than 32.
  private static let mostBytes = 16

  /// At most eight bytes, the first one lowest: `38;5;208`.
  private typealias Code = (bytes: UInt64, count: Int)

  private static func codes(base: Int, extended: Int) -> [Code] {
    (-1..<256).map { color in
      let text = color < 0 ? "\(base + 9)" : color < 8 ? "\(base + color)" : "\(extended);5;\(color)"
      return (text.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }, text.utf8.count)
    }
  }

  /// What a terminal shall be sent for the output of a frame; it begins and ends without colours.
  static func written(_ bytes: UnsafeBufferPointer<UInt8>, _ looks: [LookTable.Look]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count * mostBytes + 64) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = looks.withUnsafeBufferPointer { looks in
        var writer = LookWriter(looks: looks, written: start)
        writer.write(bytes)
        writer.wear(Palette.Style())
        return writer.written - start
      }
    }
  }

  private init(looks: UnsafeBufferPointer<LookTable.Look>, written: UnsafeMutablePointer<UInt8>) {
    (self.looks, self.written) = (looks, written)
  }

  private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard byte >= 0x80 else {
        if byte == 0x1B {
          index = copySequence(bytes, from: index)
          continue
        }
        if byte == 0x20 { wearBackground() } else if byte > 0x20 { wear(Palette.Style()) }
        put(byte)
        index += 1
        continue
      }
      guard index + length <= bytes.count else { return }
      var scalar = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
      for place in index + 1..<index + length { scalar = scalar << 6 | UInt32(bytes[place] & 0x3F) }
      index += length
      let number = LookTable.index(of: scalar)
      if looks.indices.contains(number) { write(looks[number]) }
    }
  }

  /// Copies a control sequence; gives where it ends.
  private mutating func copySequence(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start + 2
    while end < bytes.count, !(0x40..<0x7F ~= bytes[end]) { end += 1 }
    end = min(end + 1, bytes.count)
    // What is erased gets the background of the moment.
    if bytes[end - 1] == 0x4B { wearBackground() }
    for index in start..<end { put(bytes[index]) }
    return end
  }

  private mutating func write(_ look: LookTable.Look) {
    if look.isPixels { return writePixels(look.style.foreground, look.style.background) }
    guard look.count > 0 else { return }
    wear(look.style)
    put((look.text.0, min(8, look.count)))
    if look.count > 8 { put((look.text.1, look.count - 8)) }
  }

  private mutating func writePixels(_ above: Int16, _ below: Int16) {
    if style.hasAttributes { wear(Palette.Style(foreground: above, background: below)) }
    if above == below {
      // A blank: fonts leave seams between blocks.
      color(style.foreground, above)
      put(0x20)
      return
    }
    if below < 0 || above >= 0 && cost(above, below) <= cost(below, above) {
      color(above, below)
      put(Self.upper)
    } else {
      color(below, above)
      put(Self.lower)
    }
  }

  private static let upper: Code = (0x80_96E2, 3)
  private static let lower: Code = (0x84_96E2, 3)

  /// How many bytes two colours take.
  private func cost(_ foreground: Int16, _ background: Int16) -> Int {
    (foreground == style.foreground ? 0 : Self.foregrounds[Int(foreground) + 1].count)
      + (background == style.background ? 0 : Self.backgrounds[Int(background) + 1].count)
  }

  /// Makes the style fit for a blank.
  private mutating func wearBackground() {
    if style.background >= 0 || style.underline { wear(Palette.Style()) }
  }

  private mutating func wear(_ wanted: Palette.Style) {
    if wanted == style { return }
    if wanted == Palette.Style() {
      put((0x6D_5B1B, 3))
      style = wanted
      return
    }
    if wanted.attributes == style.attributes { return color(wanted.foreground, wanted.background) }
    put((0x305B1B, 3))
    if wanted.bold { put((0x313B, 2)) }
    if wanted.dim { put((0x323B, 2)) }
    if wanted.underline { put((0x343B, 2)) }
    for (color, codes) in [(wanted.foreground, Self.foregrounds), (wanted.background, Self.backgrounds)]
    where color >= 0 {
      put(0x3B)
      put(codes[Int(color) + 1])
    }
    put(0x6D)
    style = wanted
  }

  private mutating func color(_ foreground: Int16, _ background: Int16) {
    let (hasForeground, hasBackground) = (foreground != style.foreground, background != style.background)
    guard hasForeground || hasBackground else { return }
    put((0x5B1B, 2))
    if hasForeground { put(Self.foregrounds[Int(foreground) + 1]) }
    if hasForeground && hasBackground { put(0x3B) }
    if hasBackground { put(Self.backgrounds[Int(background) + 1]) }
    put(0x6D)
    (style.foreground, style.background) = (foreground, background)
  }

  private mutating func put(_ byte: UInt8) {
    written.pointee = byte
    written += 1
  }

  private mutating func put(_ code: Code) {
    UnsafeMutableRawPointer(written).storeBytes(of: code.bytes.littleEndian, as: UInt64.self)
    written += code.count
  }
}
