/// Writes sessions as other kinds of documents.
public enum SessionExport {
  /// Markdown: prose as it is, code and recorded output in fences.
  public static func markdown(_ session: Session) -> String {
    var parts: [String] = []
    if let title = session.title { parts.append("# \(title)") }
    if let goal = session.frontMatter?["goal"] { parts.append("*\(goal)*") }
    for cell in session.cells {
      if cell.marker.kind == .markdown {
        parts.append(cell.markdown)
        continue
      }
      guard cell.isExecutable else { continue }
      if !cell.marker.title.isEmpty { parts.append("## \(cell.marker.title)") }
      parts.append(fenced(cell.source, "python"))
      if !cell.outputLines.isEmpty { parts.append(fenced(cell.outputLines.joined(separator: "\n"), "text")) }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// A plain script: the code without markers and recorded output.
  public static func script(_ session: Session) -> String {
    session.cells.filter(\.isExecutable).map { cell in
      cell.pieces.filter { $0.kind == .code }.map(\.source).joined().trimmedBlankLines
    }.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// A fence longer than any that the text has.
  private static func fenced(_ text: String, _ language: String) -> String {
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    return "\(fence)\(language)\n\(text)\n\(fence)"
  }
}
