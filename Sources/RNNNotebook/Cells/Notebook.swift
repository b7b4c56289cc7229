import RNNDialects
import RNNKit
import RNNPlot
import RNNScript

/// Cells that run one after another in one namespace, with commands, a stage and views.
///
/// Knows no terminal.
///
/// Belongs to the thread on which it was made.
public final class Notebook {
  /// Runs the cells.
  public let interpreter: Interpreter
  /// The variables.
  public let globals: Namespace
  /// What is on the stage.
  public let stage: Stage
  /// What the pane can show.
  public let views = Views()
  /// The cells that ran, in order.
  public internal(set) var history: [HistoryEntry] = []
  /// The seed of the random numbers: what a saved session records.
  public private(set) var seed = 0
  /// Whether results are shown behind `Out[3]:`.
  public var showsNumbers: Bool
  /// Told when what the pane shows has changed; the interpreter's thread calls it, also while a cell runs.
  public var onViewChange: (() -> Void)?
  /// Shows what the notebook tells the user beside a cell's output; nil sends it to standard error.
  public var onNote: ((String) -> Void)?

  /// Shows lines page by page; nil prints them.
  public var onPage: (([String]) -> Void)?
  /// How pictures are drawn as text.
  public var textStyle = PlotStyle.plain
  /// What is looked at after every step.
  var watch = StageWatch()

  /// The tensors' engine: the one that `Dialects.install` has joined to the interpreter.
  let engine: Engine
  let relay: EventRelay
  let results = DictObject()
  var savedFiles: Set<String> = []
  /// How many files are being loaded, one by another.
  var loads = 0
  /// When the running cell began, if it asked to be timed.
  var timedSince: Double?
  private var cellNumber = 0

  /// Makes a notebook whose output goes to `host`.
  public init(host: any Host, showsNumbers: Bool = false, seed: Int? = nil) {
    relay = EventRelay(outer: host)
    interpreter = Interpreter(host: relay)
    globals = Namespace(journal: interpreter.journal)
    self.showsNumbers = showsNumbers
    Dialects.install(into: interpreter)
    engine = Engine.current
    stage = Stage(interpreter: interpreter)
    relay.onEvent = { [weak self] event in self?.observe(event) }
    installNames()
    installModuleFinder()
    apply(seed: seed ?? Int.random(in: 0..<1 << 31))
  }

  /// The number that the next cell gets.
  public var nextNumber: Int { cellNumber + 1 }

  /// Gives the next cell a number.
  func renumber(from number: Int) { cellNumber = max(0, number - 1) }

  /// Seeds the random numbers and remembers the seed for saving.
  public func apply(seed: Int) {
    self.seed = seed
    Seeding.seed(seed, interpreter)
  }

  /// Runs what someone typed: Python, `%commands`, or a bare command.
  @discardableResult
  public func run(_ text: String) -> CellResult {
    if case .variable(let name) = reading(of: text) { note("(the variable \(name); %\(name) is the command)") }
    return run(cell(of: text))
  }

  /// A typed input as a cell of a session file: bare commands have become `# %command` lines.
  public func cell(of text: String) -> SessionCell {
    let isLeaving = LeavingFunctions.names.contains(text.trimmed) && globals.get(Symbol(text.trimmed)) == nil
    var pieces = Session.pieces(ofInput: isLeaving ? text.trimmed + "()" : text) {
      CommandTable.standard.command(named: $0) != nil
    }
    if pieces.count == 1, pieces[0].kind == .code, case .command(let line) = reading(of: text) {
      pieces = [SessionCell.Piece(.command, ["# %" + line], firstLine: 1)]
    }
    for index in pieces.indices where pieces[index].kind == .command {
      pieces[index].lines = ["# %" + pieces[index].command]
    }
    return SessionCell(markerLine: nil, firstLine: 1, pieces: pieces)
  }

  private func reading(of text: String) -> BareCommand.Reading {
    BareCommand.read(text, isVariable: { globals.get(Symbol($0)) != nil })
  }

  /// Runs a cell of a session.
  ///
  /// Lines of tracebacks are those of `sourceName`: the cell's own where it is nil. A stop that was asked for since the
  /// cell was handed over counts; whoever hands it over forgets earlier ones.
  @discardableResult
  public func run(_ cell: SessionCell, sourceName: String? = nil) -> CellResult {
    engine.makeCurrent()
    cellNumber += 1
    timedSince = nil
    var result = CellResult(number: cellNumber)
    let expectsError = cell.marker["expect"] == "error"
    interpreter.journal.beginEpoch()
    engine.epoch = interpreter.journal.epoch
    recordViews()
    views.beginCell()
    for (index, piece) in cell.pieces.enumerated() where piece.isExecutable {
      _ = relay.takeOutputs()
      defer { result.units.append(.init(piece: index, outputs: relay.takeOutputs())) }
      do {
        defer {
          if let start = timedSince, index == cell.pieces.lastIndex(where: \.isExecutable) {
            timedSince = nil
            show(seconds: Command.now() - start)
          }
        }
        switch piece.kind {
        case .command: try runCommand(piece.command)
        case .code: try runCode(piece, sourceName: sourceName ?? "In [\(cellNumber)]", number: cellNumber)
        case .output, .markdown: continue
        }
        if piece.kind == .code, index == cell.pieces.lastIndex(where: \.isExecutable) {
          try OpenFigures.show(interpreter)
        }
      } catch {
        report(error, isExpected: expectsError, &result)
        break
      }
    }
    history.append(HistoryEntry(cell: cell, result: result))
    return result
  }

  /// Runs one command: its text without the `%`.
  func runCommand(_ text: String) throws {
    let name = String(text.prefix { !$0.isWhitespace })
    guard let command = CommandTable.standard.command(named: name) else {
      let hint =
        CommandTable.standard.nearest(to: name).map { ": did you mean %\($0.name)?" } ?? ", %help lists them all"
      throw CommandError("there is no command %\(name)\(hint)")
    }
    try command.body(self, CommandArguments(text: text.dropFirst(name.count).trimmed))
  }

  /// The value of a Python expression that a command got as an argument.
  func evaluate(_ expression: String) throws -> Value {
    let value = try interpreter.run(SourceFile(name: "<command>", text: expression + "\n"), in: globals, mode: .cell)
    guard !value.isUnbound else { throw CommandError("'\(expression)' has no value") }
    return value
  }

  /// Prints a line as output of the cell.
  func print(_ text: String) { relay.receive(.text(text + "\n")) }

  /// Tells the user something that is no output of the cell.
  func note(_ text: String) {
    if let onNote { onNote(text + "\n") } else { relay.receive(.errorText(text + "\n")) }
  }

  private func runCode(_ piece: SessionCell.Piece, sourceName: String, number: Int) throws {
    // The line feeds before it make the traceback name the lines of the file.
    let padding = String(repeating: "\n", count: max(0, piece.firstLine - 1))
    let source = SourceFile(name: sourceName, text: padding + piece.source)
    let value = try interpreter.run(source, in: globals, mode: .cell)
    if value.isUnbound || value.isNone { return }
    let text = try interpreter.repr(value)
    globals.set("_", value)
    try results.set(.int(number), value, interpreter)
    let prefix = showsNumbers ? "Out[\(number)]: " + (text.contains("\n") ? "\n" : "") : ""
    relay.show(.result(text), as: prefix + text + "\n")
  }

  /// Shows an error once and keeps its last line.
  private func report(_ error: any Error, isExpected: Bool, _ result: inout CellResult) {
    let failure = failure(of: error)
    if let status = failure.exitStatus {
      result.exitStatus = status
      return
    }
    result.error = failure.summary
    result.isInterrupted = failure.isInterruption
    if isExpected {
      relay.show(.error(failure.summary), as: failure.summary + "\n")
    } else {
      relay.keep(.error(failure.summary))
      relay.receive(.errorText(failure.rendered))
    }
  }

  /// Lets undoing put back what the pane showed.
  private func recordViews() {
    let (loss, figure, text, views) = (views.loss, views.figure, views.text, views)
    interpreter.journal.record { (views.loss, views.figure, views.text) = (loss, figure, text) }
  }

  private func observe(_ event: HostEvent) {
    switch event {
    case .loss(let name, let value):
      views.loss.append(name: name, value)
      onViewChange?()
    case .plot(let payload):
      guard let plot = (payload as? PlotEvent)?.plot else { return }
      views.figure = plot
      onViewChange?()
    default: break
    }
  }

  /// Names that the notebook itself gives to scripts.
  private func installNames() {
    globals.set("__name__", .object(StringObject("__main__")))
    interpreter.builtins.set("Out", .object(results))
    interpreter.builtins.set("stage", .object(StageObject(stage)))
    for entry in PlotFunction.entries + LeavingFunctions.entries {
      interpreter.builtins.set(Symbol(entry.name), .object(NativeFunction(entry)))
    }
  }
}

/// A cell that ran, for `%history` and `%save`.
public struct HistoryEntry: Sendable {
  /// What ran.
  public var cell: SessionCell
  /// What came out.
  public var result: CellResult
}
