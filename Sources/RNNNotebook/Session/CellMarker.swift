/// What the line that begins a cell says: `# %% the title [markdown]  key="value"`.
public struct CellMarker: Equatable, Sendable {
  /// What a cell holds.
  public enum Kind: Equatable, Sendable { case code, markdown }

  /// Code, unless `[markdown]` or `[md]` stands on the line.
  public var kind: Kind = .code
  /// What remains when kind and options are taken out.
  public var title = ""
  /// The options, in order.
  public var options: [(key: String, value: String)] = []

  /// Makes a marker.
  public init(kind: Kind = .code, title: String = "", options: [(key: String, value: String)] = []) {
    self.kind = kind
    self.title = title
    self.options = options
  }

  /// Reads a line; nil where it begins no cell.
  public init?(line: String) {
    guard CellMarker.begins(line) else { return nil }
    let characters = Array(line.withoutCarriageReturn.drop { $0 != "%" }.dropFirst(2))
    var rest = ""
    var position = 0
    while position < characters.count {
      if let (key, value, end) = CellMarker.option(characters, at: position) {
        options.append((key, value))
        position = end
      } else {
        rest.append(characters[position])
        position += 1
      }
    }
    for tag in ["[markdown]", "[md]"] {
      guard let range = CellMarker.range(of: tag, in: rest) else { continue }
      kind = .markdown
      rest.removeSubrange(range)
    }
    title = rest.trimmed
  }

  /// The value of an option.
  public subscript(key: String) -> String? { options.last { $0.key == key }?.value }

  /// The line that says all this.
  public var line: String {
    var line = "# %%"
    if !title.isEmpty { line += " " + title }
    if kind == .markdown { line += " [markdown]" }
    for (key, value) in options { line += "  \(key)=\"\(value)\"" }
    return line
  }

  /// Whether `line` begins a cell: `# %%` or `#%%`, then nothing, a blank or a bracket.
  static func begins(_ line: String) -> Bool {
    for prefix in ["# %%", "#%%"] where line.hasPrefix(prefix) {
      guard let next = line.dropFirst(prefix.count).first else { return true }
      return next.isWhitespace || next == "["
    }
    return false
  }

  /// Equal where all that the line says is equal.
  public static func == (a: CellMarker, b: CellMarker) -> Bool { a.line == b.line }

  /// Reads `key="value"` that begins a word at `start`.
  private static func option(_ text: [Character], at start: Int) -> (key: String, value: String, end: Int)? {
    guard start > 0, text[start - 1].isWhitespace else { return nil }
    var position = start
    while position < text.count, text[position].isLetter || text[position] == "_" || text[position] == "-" {
      position += 1
    }
    guard position > start, position + 1 < text.count, text[position] == "=", text[position + 1] == "\"",
      let close = text[(position + 2)...].firstIndex(of: "\"")
    else { return nil }
    return (String(text[start..<position]), String(text[(position + 2)..<close]), close + 1)
  }

  private static func range(of part: String, in text: String) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(part) { return start..<text.index(start, offsetBy: part.count) }
      start = text.index(after: start)
    }
    return nil
  }
}
