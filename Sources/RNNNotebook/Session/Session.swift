/// A saved session: front matter and cells, in the percent format.
///
/// `Session.parse(text).text == text` for every text: whatever a hand has edited stays as it is.
public struct Session: Equatable, Sendable {
  /// Whether the file begins with a byte order mark.
  public var hasByteOrderMark = false
  /// Lines before the front matter: blank ones, `#!` and `# -*-` lines.
  public var preamble: [String] = []
  /// What the session says about itself.
  public var frontMatter: FrontMatter?
  /// The cells in order.
  public var cells: [SessionCell] = []
  /// Whether the last line ends in a line feed.
  public var endsInLineFeed = true

  /// Makes a session without cells.
  public init() {}

  /// All lines of the file.
  public var lines: [String] { preamble + (frontMatter?.lines ?? []) + cells.flatMap(\.lines) }

  /// The text of the file.
  public var text: String {
    let lines = lines
    let mark = hasByteOrderMark ? "\u{FEFF}" : ""
    if lines.isEmpty { return mark }
    return mark + lines.joined(separator: "\n") + (endsInLineFeed ? "\n" : "")
  }

  /// Whether the lines of the file end in CR LF.
  public var endsLinesWithCarriageReturn: Bool { lines.first?.hasSuffix("\r") ?? false }

  /// The title that the front matter gives.
  public var title: String? { frontMatter?["title"] }

  /// Whether the cells seed the random numbers themselves.
  public var seedsItself: Bool {
    cells.contains { cell in
      cell.pieces.contains { $0.kind == .code && $0.source.contains("seed(") }
    }
  }
}
