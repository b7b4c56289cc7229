/// One cell of a session file: its marker line and what follows, in pieces.
public struct SessionCell: Equatable, Sendable {
  /// Consecutive lines of one kind.
  public struct Piece: Equatable, Sendable {
    /// What the lines are.
    public enum Kind: Equatable, Sendable {
      /// Python, or blank lines and comments.
      case code
      /// One line `# %command arguments`.
      case command
      /// Recorded output: lines that begin with `#>`.
      case output
      /// The lines of a markdown cell.
      case markdown
    }

    /// What the lines are.
    public var kind: Kind
    /// The lines as they stand in the file.
    public var lines: [String]
    /// The 1-based number of the first line in the file.
    public var firstLine: Int

    /// Makes a piece.
    public init(_ kind: Kind, _ lines: [String], firstLine: Int = 0) {
      self.kind = kind
      self.lines = lines
      self.firstLine = firstLine
    }

    /// The lines as the interpreter gets them.
    public var source: String { lines.map { $0.withoutCarriageReturn + "\n" }.joined() }

    /// Whether there is anything to run: more than blank lines and comments.
    public var isExecutable: Bool {
      switch kind {
      case .code: lines.contains { line in line.first { !$0.isWhitespace }.map { $0 != "#" } ?? false }
      case .command: true
      case .output, .markdown: false
      }
    }

    /// The command without comment sign and `%`: `step 2`.
    public var command: String {
      guard kind == .command, let line = lines.first else { return "" }
      return line.drop { $0 != "%" }.dropFirst().trimmed
    }

    /// Recorded output without the `#> `.
    public var outputLines: [String] { kind == .output ? lines.map(SessionCell.outputText) : [] }
  }

  /// The line that begins the cell; nil for what stands before the first marker.
  public var markerLine: String?
  /// The 1-based number of the cell's first line in the file.
  public var firstLine: Int
  /// What follows the marker.
  public var pieces: [Piece]

  /// Makes a cell.
  public init(markerLine: String?, firstLine: Int = 0, pieces: [Piece] = []) {
    self.markerLine = markerLine
    self.firstLine = firstLine
    self.pieces = pieces
  }

  /// What the marker line says.
  public var marker: CellMarker { markerLine.flatMap { CellMarker(line: $0) } ?? CellMarker() }

  /// All lines, the marker included.
  public var lines: [String] { (markerLine.map { [$0] } ?? []) + pieces.flatMap(\.lines) }

  /// The code and commands as someone would type them, for showing and for the history.
  public var source: String {
    pieces.filter { $0.kind == .code || $0.kind == .command }
      .map { $0.kind == .command ? "%" + $0.command + "\n" : $0.source }.joined().trimmedBlankLines
  }

  /// The text of a markdown cell, comment signs removed.
  public var markdown: String {
    guard marker.kind == .markdown else { return "" }
    return pieces.flatMap(\.lines).map { line in
      let text = line.withoutCarriageReturn
      if text.hasPrefix("# ") { return String(text.dropFirst(2)) }
      return text.hasPrefix("#") ? String(text.dropFirst()) : text
    }.joined(separator: "\n").trimmedBlankLines
  }

  /// All recorded output.
  public var outputLines: [String] { pieces.flatMap(\.outputLines) }

  /// Whether the cell has something to run.
  public var isExecutable: Bool { marker.kind == .code && pieces.contains(where: \.isExecutable) }

  private static func outputText(_ line: String) -> String {
    let text = line.withoutCarriageReturn.dropFirst(2)
    return String(text.hasPrefix(" ") ? text.dropFirst() : text)
  }

  /// The line of a file that records `text`.
  static func outputLine(_ text: String) -> String { text.isEmpty ? "#>" : "#> " + text }
}

extension String {
  /// Without blank lines at both ends.
  var trimmedBlankLines: String {
    var lines = TextLines(self).lines[...]
    while let first = lines.first, first.trimmed.isEmpty { lines.removeFirst() }
    while let last = lines.last, last.trimmed.isEmpty { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
