extension Session {
  /// Reads a session file.
  ///
  /// Every text is one; nothing is lost of it.
  ///
  /// `isCommand` says which words after `# %` are commands; any other such line is a comment.
  public static func parse(
    _ text: String, isCommand: (String) -> Bool = { CommandTable.standard.command(named: $0) != nil }
  ) -> Session {
    var session = Session()
    var text = text
    if text.unicodeScalars.first == "\u{FEFF}" {
      session.hasByteOrderMark = true
      text = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
    }
    let content = TextLines(text)
    session.endsInLineFeed = content.endsInLineFeed
    let lines = content.lines
    var position = session.readFrontMatter(lines)
    let isInString = TripleQuotes.linesInside(lines)
    var cell = SessionCell(markerLine: nil, firstLine: position + 1)
    while position < lines.count {
      let line = lines[position]
      if !isInString[position], CellMarker.begins(line) {
        session.append(cell)
        cell = SessionCell(markerLine: line, firstLine: position + 1)
      } else {
        let kind = pieceKind(of: line, isMarkdown: cell.marker.kind == .markdown, isInString[position], isCommand)
        cell.append(line, kind, number: position + 1)
      }
      position += 1
    }
    session.append(cell)
    return session
  }

  /// Whether a text is a session rather than a plain script: it has front matter or a cell marker.
  public static func isSession(_ text: String) -> Bool {
    let session = parse(text)
    return session.frontMatter != nil || session.cells.contains { $0.markerLine != nil }
  }

  /// The pieces of a cell as someone typed it: `%command` lines, also written as comments, and code between them.
  ///
  /// A line `!command` is `%system command`.
  static func pieces(ofInput text: String, isCommand: (String) -> Bool) -> [SessionCell.Piece] {
    let lines = TextLines(text).lines
    let isInString = TripleQuotes.linesInside(lines)
    var cell = SessionCell(markerLine: nil, firstLine: 1)
    for (index, line) in lines.enumerated() {
      if !isInString[index], line.hasPrefix("!") {
        cell.append("%system " + line.dropFirst(), .command, number: index + 1)
        continue
      }
      // A line may also go on with an operation of the line before it.
      let isTyped = !isInString[index] && line.hasPrefix("%") && line.dropFirst().first?.isWhitespace == false
      let kind = isTyped ? .command : pieceKind(of: line, isMarkdown: false, isInString[index], isCommand)
      cell.append(line, kind, number: index + 1)
    }
    return cell.pieces
  }

  private mutating func readFrontMatter(_ lines: [String]) -> Int {
    var start = 0
    while start < lines.count {
      let line = lines[start].trimmed
      guard line.isEmpty || line.hasPrefix("#!") || line.hasPrefix("# -*-") else { break }
      start += 1
    }
    guard start < lines.count, FrontMatter.isFence(lines[start]),
      let close = lines[(start + 1)...].firstIndex(where: FrontMatter.isFence),
      lines[start...close].allSatisfy({ $0.hasPrefix("#") && !CellMarker.begins($0) })
    else { return 0 }
    preamble = Array(lines[..<start])
    frontMatter = FrontMatter(lines: Array(lines[start...close]))
    return close + 1
  }

  private mutating func append(_ cell: SessionCell) {
    if cell.markerLine != nil || !cell.pieces.isEmpty { cells.append(cell) }
  }

  private static func pieceKind(
    of line: String, isMarkdown: Bool, _ isInString: Bool, _ isCommand: (String) -> Bool
  ) -> SessionCell.Piece.Kind {
    if isMarkdown { return .markdown }
    if isInString { return .code }
    if line.hasPrefix("#>") { return .output }
    for prefix in ["# %", "#%"] where line.hasPrefix(prefix) {
      if isCommand(String(line.dropFirst(prefix.count).prefix { $0.isLetter || $0 == "_" })) { return .command }
    }
    return .code
  }
}

extension SessionCell {
  /// Adds a line: to the last piece where the kind is the same, else as a new piece.
  ///
  /// A command is a piece of its own.
  fileprivate mutating func append(_ line: String, _ kind: Piece.Kind, number: Int) {
    if kind != .command, let last = pieces.indices.last, pieces[last].kind == kind {
      pieces[last].lines.append(line)
    } else {
      pieces.append(Piece(kind, [line], firstLine: number))
    }
  }
}
