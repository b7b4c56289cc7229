/// Puts what came out of a session in the place of what was recorded.
public enum SessionRecorder {
  /// The cell with the outputs of `result` after the code that made them.
  ///
  /// A recorded output with `...` in it stays as long as it agrees with what came out.
  static func recorded(_ cell: SessionCell, _ result: CellResult, ending: String = "") -> SessionCell {
    var outputs: [Int: [String]] = [:]
    for unit in result.units { outputs[unit.piece] = CellOutput.recordedLines(unit.outputs) }
    var new = cell
    new.pieces = []
    for (index, piece) in cell.pieces.enumerated() where piece.kind != .output {
      let lines = outputs[index] ?? []
      guard !lines.isEmpty else {
        new.pieces.append(piece)
        continue
      }
      // Blank lines at the end of the code stay behind the output.
      let code = piece.lines.lastIndex { !$0.trimmed.isEmpty } ?? piece.lines.count - 1
      new.pieces.append(.init(piece.kind, Array(piece.lines[...code]), firstLine: piece.firstLine))
      let kept = keptOutput(after: index, in: cell, agreeingWith: lines)
      new.pieces.append(.init(.output, kept ?? lines.map { SessionCell.outputLine($0) + ending }))
      let rest = Array(piece.lines[(code + 1)...])
      if !rest.isEmpty { new.pieces.append(.init(.code, rest)) }
    }
    return new
  }

  /// The session with what its cells gave; a session that drew its own seed gets it.
  public static func recorded(_ session: Session, _ results: [Int: CellResult], seed: Int) -> Session {
    var new = session
    let ending = session.endsLinesWithCarriageReturn ? "\r" : ""
    for (index, result) in results { new.cells[index] = recorded(session.cells[index], result, ending: ending) }
    if session.frontMatter?.seed == nil, !session.seedsItself {
      if new.frontMatter == nil { new.frontMatter = FrontMatter() }
      new.frontMatter?.seed = seed
    }
    return new
  }

  private static func keptOutput(after index: Int, in cell: SessionCell, agreeingWith lines: [String]) -> [String]? {
    guard index + 1 < cell.pieces.count, cell.pieces[index + 1].kind == .output else { return nil }
    let piece = cell.pieces[index + 1]
    guard piece.outputLines.contains(where: { $0.contains("...") }) else { return nil }
    let isSame = OutputComparison(tolerance: 0).difference(recorded: piece.outputLines, actual: lines) == nil
    return isSame ? piece.lines : nil
  }
}
