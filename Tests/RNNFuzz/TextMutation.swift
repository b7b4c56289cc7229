/// Makes new texts from a corpus: what is cut, doubled, moved or replaced is a byte, a word or a line.
struct TextMutation {
  /// The texts to begin with.
  let corpus: [String]

  /// A changed text.
  func text(_ generator: inout FuzzGenerator) -> String {
    guard !corpus.isEmpty else { return "" }
    var bytes = Array(corpus[generator.below(corpus.count)].utf8)
    for _ in 0...generator.below(5) {
      switch generator.below(8) {
      case 0: swapLines(&bytes, &generator)
      case 1: splice(&bytes, &generator)
      case 2, 3, 4: replaceWord(&bytes, &generator)
      case 5: bytes.removeSubrange(place(bytes, &generator)...)
      case 6:
        bytes.insert(contentsOf: Self.pieces[generator.below(Self.pieces.count)].utf8, at: place(bytes, &generator))
      default:
        let start = place(bytes, &generator)
        bytes.removeSubrange(start..<min(bytes.count, start + 1 + generator.below(6)))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func place(_ bytes: [UInt8], _ generator: inout FuzzGenerator) -> Int { generator.below(bytes.count + 1) }

  private func swapLines(_ bytes: inout [UInt8], _ generator: inout FuzzGenerator) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    lines.swapAt(generator.below(lines.count), generator.below(lines.count))
    bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  private func splice(_ bytes: inout [UInt8], _ generator: inout FuzzGenerator) {
    let lines = corpus[generator.below(corpus.count)].utf8.split(separator: UInt8(ascii: "\n"))
    guard !lines.isEmpty else { return }
    let start = generator.below(lines.count)
    let taken = lines[start..<min(lines.count, start + 1 + generator.below(6))]
    let end = bytes[place(bytes, &generator)...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    bytes.insert(contentsOf: taken.flatMap { [UInt8(ascii: "\n")] + Array($0) }, at: end)
  }

  private func replaceWord(_ bytes: inout [UInt8], _ generator: inout FuzzGenerator) {
    func isWord(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
    }
    guard let start = bytes[place(bytes, &generator)...].firstIndex(where: isWord) else { return }
    let end = bytes[start...].firstIndex { !isWord($0) } ?? bytes.count
    let word = generator.below(2) == 0 ? generator.pick(OddValues.all) : generator.pick(Self.pieces)
    bytes.replaceSubrange(start..<end, with: Array(word.utf8))
  }

  private static let pieces = [
    "(", ")", "[", "]", "{", "}", "'", "\"", "'''", "f'{", "}'", "\\", "\n", "\n    ", "\t", ":", "=", ":=", "==", ",",
    "*", "**", "if", "else", "for", "lambda ", "not ", "in ", "is ", "match", "case", "async", "self", "super()",
    "None",
    "é", "\u{a0}", "\u{0}", "$", "0x", "1_", "1e", "0777", "\r\n", "global", "nonlocal", "yield", "...", "->", "del",
    "@", ";", "#", "b'", "f\"{a:{b}}\"", "\\N{", "def", "class", "return", "except", "with", "🙂", "<>", "!", "raise",
    "__init__", "__eq__", "__getattr__", "__class__", "__dict__", "while", "range", "list", "10**30", "[0] * 10**12",
  ]
}
