import RNNScript

extension Command {
  static let save: Command = Command(
    "save", "FILE [--errors] [-f]",
    "saves the cells and what they printed as a session that replays; failed cells only with --errors",
    argument: .file, isSaved: false
  ) { notebook, arguments in
    var words = arguments.words
    let keepsErrors = words.contains("--errors")
    let overwrites = words.contains("-f")
    words.removeAll { $0 == "--errors" || $0 == "-f" }
    guard let path = try CommandArguments(text: words.joined(separator: " ")).single("save", "file") else {
      throw CommandError("%save takes the name of a file")
    }
    if !overwrites, !notebook.savedFiles.contains(path), notebook.interpreter.files.exists(path) {
      throw CommandError("\(path) exists: %save -f \(path) overwrites it")
    }
    let session = notebook.session(keepsErrors: keepsErrors)
    do throws(FileFailure) {
      try notebook.interpreter.files.write(Array(session.text.utf8), to: path)
    } catch {
      throw CommandError("\(path): \(error.message)")
    }
    notebook.savedFiles.insert(path)
    let count = session.cells.count { $0.markerLine != nil }
    notebook.print("saved \(count) \(count == 1 ? "cell" : "cells") to \(path)")
  }

  static let load: Command = Command(
    "load", "FILE", "runs the cells of a session, or a script, in this notebook", argument: .file, isSaved: false
  ) { notebook, arguments in
    guard let path = try arguments.single("load", "file") else {
      throw CommandError("%load takes the name of a file")
    }
    let text = try notebook.readText(path)
    try notebook.load(Session.parse(text), path: path)
  }
}

extension Notebook {
  /// The text of a session file.
  func readText(_ path: String) throws -> String {
    do {
      let bytes = try interpreter.files.read(path)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw CommandError("\(path) is no UTF-8 text")
      }
      return text
    } catch let failure as FileFailure {
      throw CommandError("\(path): \(failure.message)")
    }
  }

  /// How many files may load one another.
  private static let mostLoads = 20

  /// Runs the cells of a session as cells of this notebook; what they open must lie below the session's folder.
  func load(_ session: Session, path: String) throws {
    guard loads < Notebook.mostLoads else { throw CommandError("\(path): sessions load one another without end") }
    loads += 1
    defer { loads -= 1 }
    let policy = interpreter.files.policy
    if policy == .unrestricted { interpreter.files.policy = .below(folder: Paths.folder(of: path), allowed: []) }
    defer { interpreter.files.policy = policy }
    if let seed = session.frontMatter?.seed { apply(seed: seed) }
    for cell in session.cells where cell.isExecutable {
      let result = run(cell, sourceName: path)
      if result.exitStatus != nil { return }
      guard result.error == nil || cell.marker["expect"] == "error" else {
        let title = cell.marker.title
        throw CommandError("\(path) stopped at line \(cell.firstLine)" + (title.isEmpty ? "" : ": \(title)"))
      }
    }
  }

  /// The cells that ran, as a session that replays: failed cells, and commands that only look, are left out.
  public func session(keepsErrors: Bool = false) -> Session {
    var session = Session()
    session.frontMatter = FrontMatter([("seed", "\(seed)")])
    let blank = SessionCell.Piece(.code, [""])
    session.cells = [SessionCell(markerLine: nil, pieces: [blank])]
    for entry in history {
      guard entry.result.error == nil || keepsErrors || entry.cell.marker["expect"] == "error" else { continue }
      var cell = SessionRecorder.recorded(entry.cell, entry.result)
      cell.pieces.removeAll { piece in
        guard piece.kind == .command else { return false }
        let name = piece.command.prefix { $0.isLetter || $0 == "_" }
        return CommandTable.standard.command(named: String(name))?.isSaved != true
      }
      guard cell.pieces.contains(where: \.isExecutable) else { continue }
      var marker = cell.marker
      if entry.result.error != nil, marker["expect"] == nil { marker.options.append(("expect", "error")) }
      cell.markerLine = marker.line
      cell.trimEnd()
      cell.pieces.append(blank)
      session.cells.append(cell)
    }
    session.cells[session.cells.count - 1].pieces.removeLast()
    return session
  }
}

extension SessionCell {
  /// Cuts blank lines at the end, and carriage returns.
  fileprivate mutating func trimEnd() {
    for index in pieces.indices { pieces[index].lines = pieces[index].lines.map(\.withoutCarriageReturn) }
    while let last = pieces.indices.last {
      while pieces[last].lines.last?.trimmed.isEmpty == true { pieces[last].lines.removeLast() }
      guard pieces[last].lines.isEmpty else { return }
      pieces.removeLast()
    }
  }
}
