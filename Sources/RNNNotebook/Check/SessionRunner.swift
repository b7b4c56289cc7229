import RNNScript

/// Runs the cells of one session file in a notebook of their own.
public final class SessionRunner {
  /// What is run.
  public let session: Session
  /// The file.
  public let path: String
  /// In which notebook.
  public let notebook: Notebook
  /// What ran so far, by the index of the cell.
  public private(set) var results: [Int: CellResult] = [:]

  /// Makes a notebook for the session: its seed, and only the files that a stranger's session may reach.
  public init(_ session: Session, path: String, host: any Host, allowed: [String] = [], showsNumbers: Bool = false) {
    self.session = session
    self.path = path
    notebook = Notebook(host: host, showsNumbers: showsNumbers, seed: session.frontMatter?.seed)
    notebook.interpreter.files.policy = .below(folder: Paths.folder(of: path), allowed: allowed)
  }

  /// Runs the cell at `index`; nil where there is nothing to run.
  @discardableResult
  public func run(_ index: Int) -> CellResult? {
    guard session.cells.indices.contains(index), session.cells[index].isExecutable else { return nil }
    let result = notebook.run(session.cells[index], sourceName: path)
    results[index] = result
    return result
  }

  /// Whether a result ends the session: an error that was not expected, or `exit()`.
  public func isEnd(_ result: CellResult, of index: Int) -> Bool {
    if result.exitStatus != nil || result.isInterrupted { return true }
    return result.error != nil && session.cells[index].marker["expect"] != "error"
  }

  /// Runs all cells up to the first that ends the session; the index of that one.
  public func runAll() -> Int? {
    for index in session.cells.indices {
      if let result = run(index), isEnd(result, of: index) { return index }
    }
    return nil
  }

  /// The session with what came out recorded in it.
  public var recorded: Session { SessionRecorder.recorded(session, results, seed: notebook.seed) }
}
