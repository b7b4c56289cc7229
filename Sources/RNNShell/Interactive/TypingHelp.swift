import RNNNotebook
import RNNPlot

/// What is shown of a call while it is typed: the signature, with the parameter at the cursor made visible.
///
/// Signatures are asked from the interpreter's thread; until an answer is there, nothing is shown.
final class TypingHelp {
  private let terminal: TerminalSession
  private let ask: ([String]) -> Void
  private var known: [[String]: SignatureHint?] = [:]
  private var site: CallSite?
  private var painter = SyntaxPainter()

  /// Makes help for a terminal; `ask` has the signature of a dotted name looked up.
  init(_ terminal: TerminalSession, ask: @escaping ([String]) -> Void) {
    self.terminal = terminal
    self.ask = ask
  }

  /// Variables may have changed.
  func forget() { known = [:] }

  /// Looks at what is typed.
  func update(_ text: String, cursor: Int) {
    site = text.hasPrefix("%") ? nil : callSite(in: text, cursor: cursor)
    if let path = site?.path, known[path] == nil {
      known[path] = .some(nil)
      ask(path)
    }
    show()
  }

  /// The colours of what is typed.
  func roles(of text: String, cursor: Int?) -> [ColorRole] { painter.roles(of: text, cursor: cursor) }

  private func callSite(in text: String, cursor: Int) -> CallSite? {
    guard text.utf8.count < 20_000 else { return nil }
    let statement = painter.statement(of: text, before: cursor)
    return CallSite(in: statement, cursor: statement.unicodeScalars.count)
  }

  /// Takes an answer.
  func receive(_ signature: SignatureHint?, of path: [String]) {
    known[path] = signature
    show()
  }

  private func show() {
    guard let site, let signature = known[site.path] ?? nil else { return terminal.setSignature([]) }
    terminal.setSignature(TypingHelp.cells(signature, at: site, width: terminal.painter.layout.text.columns))
  }

  /// The signature in one row; where it is too long, what stands around the parameter.
  static func cells(_ signature: SignatureHint, at site: CallSite, width: Int) -> [TextGrid.Cell] {
    let current = signature.parameter(at: site)
    var cells = row(signature.name + "(", .dim)
    var (start, end) = (0, 0)
    for (index, parameter) in signature.parameters.enumerated() {
      if index > 0 { cells += row(", ", .dim) }
      if index == current { start = cells.count }
      cells += row(parameter, index == current ? .accent : .dim)
      if index == current { end = cells.count }
    }
    cells += row(")", .dim)
    guard cells.count > width, width > 3 else { return cells }
    // The parameter stays in sight, with some of what follows it.
    let first = max(0, min(start, end + (cells.count - end) / 2 - width, cells.count - width))
    var shown = Array(cells[first..<min(cells.count, first + width)])
    if first > 0 { shown.replaceSubrange(0..<min(3, shown.count), with: row("...", .dim)) }
    if first + width < cells.count {
      shown.replaceSubrange(max(0, shown.count - 3)..<shown.count, with: row("...", .dim))
    }
    return shown
  }

  private static func row(_ text: String, _ role: ColorRole) -> [TextGrid.Cell] {
    text.filter { DisplayWidth.of($0) == 1 }.map { TextGrid.Cell($0, role: role) }
  }
}
