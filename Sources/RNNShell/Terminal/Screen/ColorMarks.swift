/// Writes colours where ncurses has left marks in its output.
///
/// The private terminfo entry of 256 colours says "the colours of pair 17" with a control character and two bytes: that
/// terminfo writes the sequences itself, number by number, costs more than all the rest of a frame.
struct ColorMarks {
  /// What stands at the beginning of a mark; no cell has it.
  private static let mark: UInt8 = 1
  /// The entry has no more pairs.
  static let mostPairs = 16_000
  /// Terminfo writes 128 for a byte of zeros: these two mean no pair.
  private static let none = 0x80
  /// Foreground and background of each pair; -1 is the terminal's own.
  private var pairs: [(foreground: Int16, background: Int16)] = [(-1, -1)]
  /// The codes of the colours from -1 on.
  private static let foregrounds = codes(base: 30, extended: 38)
  private static let backgrounds = codes(base: 40, extended: 48)

  /// At most eight bytes, the first one lowest: `38;5;208`.
  private typealias Code = (bytes: UInt64, count: Int)

  private static func codes(base: Int, extended: Int) -> [Code] {
    (-1..<256).map { color in
      let text = color < 0 ? "\(base + 9)" : color < 8 ? "\(base + color)" : "\(extended);5;\(color)"
      return (text.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }, text.utf8.count)
    }
  }

  /// Notes the colours of the next pair.
  mutating func add(foreground: Int16, background: Int16) { pairs.append((foreground, background)) }

  /// Whether a pair cannot have that number: terminfo would write it as it writes another one.
  static func isReserved(_ number: Int) -> Bool { number & 0xFF == 0 || number == none }

  /// The output of a frame, which begins and ends without colours, with sequences in place of the marks.
  func replaced(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    // A mark has three bytes at least; two codes and what is around them have twenty at most, written in eights.
    [UInt8](unsafeUninitializedCapacity: bytes.count * 7 + 16) { written, count in
      var present = pairs[0]
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        guard byte == Self.mark else {
          written[count] = byte
          count += 1
          continue
        }
        guard index + 1 < bytes.count else { return }
        let number = Int(bytes[index + 1] & 0x7F) << 8 | Int(bytes[index])
        index += 2
        let wanted = pairs.indices.contains(number) ? pairs[number] : pairs[0]
        Self.write(Self.sequence(to: wanted, from: present), to: written, &count)
        present = wanted
      }
    }
  }

  /// What makes one pair of colours of another.
  private static func sequence(
    to wanted: (foreground: Int16, background: Int16), from present: (foreground: Int16, background: Int16)
  ) -> (Code, Code) {
    (
      wanted.foreground == present.foreground ? (0, 0) : foregrounds[Int(wanted.foreground) + 1],
      wanted.background == present.background ? (0, 0) : backgrounds[Int(wanted.background) + 1]
    )
  }

  private static func write(_ codes: (Code, Code), to written: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
    if codes.0.count + codes.1.count == 0 { return }
    func write(_ code: Code) {
      UnsafeMutableRawPointer(written.baseAddress?.advanced(by: count))?
        .storeBytes(of: code.bytes.littleEndian, as: UInt64.self)
      count += code.count
    }
    write((0x5B1B, 2))
    write(codes.0)
    if codes.0.count > 0 && codes.1.count > 0 { write((0x3B, 1)) }
    write(codes.1)
    write((0x6D, 1))
  }
}
