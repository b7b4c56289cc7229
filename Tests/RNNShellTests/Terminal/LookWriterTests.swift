import Testing

@testable import RNNShell

/// What a terminal is sent for the scalars that ncurses has written.
@Suite struct LookWriterTests {
  private static let looks: [LookTable.Look] = [
    .init(style: .init(foreground: 1, background: 2), isPixels: true),
    .init(style: .init(foreground: 2, background: 1), isPixels: true),
    .init(style: .init(foreground: 2, background: 2), isPixels: true),
    .init(style: .init(foreground: -1, background: 208), isPixels: true),
    .init(text: (0xA2_BCE6, 0), count: 3, style: .init(foreground: 208)),
    .init(style: .init(foreground: 208)),
    .init(text: (0x78, 0), count: 1, style: .init(bold: true)),
    .init(text: (0x79, 0), count: 1, style: .init(background: 3)),
  ]

  @Test(arguments: [
    ("ab\r\u{1B}[2C c", "ab\r\u{1B}[2C c"),
    // A pair of colours serves both ways round, and one of its colours alone.
    ("\u{E000}\u{E001}\u{E002}", "\u{1B}[31;42m▀▄ \u{1B}[m"),
    ("\u{E002}\u{E001}", "\u{1B}[42m \u{1B}[31m▄\u{1B}[m"),
    // The terminal's own background is no colour of a block.
    ("\u{E003}", "\u{1B}[38;5;208m▄\u{1B}[m"),
    // The right half of a wide character is written with the left one.
    ("\u{E004}\u{E005}a", "\u{1B}[38;5;208m漢\u{1B}[ma"),
    // Blanks and what is erased show the background only.
    ("\u{E004}\u{E005} \u{E004}\u{E005}\u{1B}[K", "\u{1B}[38;5;208m漢 漢\u{1B}[K\u{1B}[m"),
    ("\u{E007} \u{E007}\u{1B}[K", "\u{1B}[43my\u{1B}[m \u{1B}[43my\u{1B}[m\u{1B}[K"),
    ("\u{E006}\u{E000}b", "\u{1B}[0;1mx\u{1B}[0;31;42m▀\u{1B}[mb"),
    // Moving does not show: colours stay.
    ("\u{E000}\u{1B}[5;7H\u{E000}", "\u{1B}[31;42m▀\u{1B}[5;7H▀\u{1B}[m"),
  ])
  func writes(scalars: String, sent: String) {
    let written = Array(scalars.utf8).withUnsafeBufferPointer { LookWriter.written($0, Self.looks) }
    #expect(String(decoding: written, as: UTF8.self) == sent)
  }
}
