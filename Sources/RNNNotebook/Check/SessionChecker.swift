import RNNScript

/// Runs a session and compares what comes out with what is recorded in it.
public enum SessionChecker {
  /// One place where a session does not give what it says.
  public struct Finding: Equatable, Sendable {
    /// The file.
    public var session: String
    /// The number of the cell: `In [3]`.
    public var cell: Int
    /// The title of the cell.
    public var title: String
    /// The 1-based line of the file.
    public var line: Int
    /// What is wrong.
    public var message: String
    /// The recorded line; nil where that says nothing.
    public var recorded: String?
    /// The line that came.
    public var actual: String?

    /// The finding for a reader: where, what, and both lines.
    public var text: String {
      let name = title.isEmpty ? "" : " (\(title))"
      var text = "\(session):\(line): cell \(cell)\(name): \(message)\n"
      if let recorded { text += "  recorded: \(recorded)\n" }
      if let actual { text += "  now:      \(actual)\n" }
      return OutputText.shown(text)
    }
  }

  /// What a check has found.
  public struct Report: Sendable {
    /// Where the session differs; none means that it agrees.
    public var findings: [Finding] = []
    /// How many cells ran.
    public var cellCount = 0
  }

  /// Checks one session.
  ///
  /// Stops at the first error that was not expected.
  public static func check(_ session: Session, path: String, allowed: [String] = []) -> Report {
    let runner = SessionRunner(session, path: path, host: SilentHost(), allowed: allowed)
    var report = Report()
    for (index, cell) in session.cells.enumerated() {
      guard let result = runner.run(index) else { continue }
      report.cellCount += 1
      report.findings += findings(in: cell, result, path: path)
      if runner.isEnd(result, of: index) { break }
    }
    return report
  }

  private static func findings(in cell: SessionCell, _ result: CellResult, path: String) -> [Finding] {
    let marker = cell.marker
    func finding(_ line: Int, _ message: String, _ recorded: String? = nil, _ actual: String? = nil) -> Finding {
      Finding(
        session: path, cell: result.number, title: marker.title, line: line, message: message, recorded: recorded,
        actual: actual)
    }
    let expectsError = marker["expect"] == "error"
    if let error = result.error, !expectsError {
      let piece = result.units.last.map { cell.pieces[$0.piece] }
      return [finding(piece?.firstLine ?? cell.firstLine, "raised \(error)")]
    }
    if marker["check"] == "off" { return [] }
    if expectsError, result.error == nil { return [finding(cell.firstLine, "an error was expected, none came")] }
    let comparison = OutputComparison(tolerance: marker["tol"].flatMap(Double.init) ?? 2e-3)
    return blocks(of: cell, result).compactMap { block in
      guard let difference = comparison.difference(recorded: block.recorded, actual: block.actual) else { return nil }
      let line = difference.line < block.lines.count ? block.lines[difference.line] : block.lines.last ?? block.end
      return finding(
        line, "recorded \(difference.recorded), got \(difference.actual)", difference.recordedLine,
        difference.actualLine)
    }
  }

  /// What was recorded together, and what came in its place.
  private struct Block {
    var recorded: [String] = []
    var lines: [Int] = []
    var actual: [String] = []
    var end = 0
  }

  /// Outputs belong to all code since the outputs before them.
  private static func blocks(of cell: SessionCell, _ result: CellResult) -> [Block] {
    var outputs: [Int: [String]] = [:]
    for unit in result.units { outputs[unit.piece] = CellOutput.recordedLines(unit.outputs) }
    var blocks = [Block()]
    for (index, piece) in cell.pieces.enumerated() {
      if piece.kind == .output {
        blocks[blocks.count - 1].recorded += piece.outputLines
        blocks[blocks.count - 1].lines += piece.lines.indices.map { piece.firstLine + $0 }
      } else if piece.isExecutable {
        if !blocks[blocks.count - 1].lines.isEmpty { blocks.append(Block()) }
        blocks[blocks.count - 1].actual += outputs[index] ?? []
        blocks[blocks.count - 1].end = piece.firstLine + piece.lines.count - 1
      }
    }
    return blocks
  }
}

/// A host that shows nothing and has no terminal.
public final class SilentHost: Host {
  /// Makes a host.
  public init() {}

  /// Takes the event and forgets it.
  public func receive(_ event: HostEvent) {}

  /// There is nobody to ask.
  public func readLine(prompt: String) -> String? { nil }
}
