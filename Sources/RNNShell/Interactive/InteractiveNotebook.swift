import RNNNotebook
import RNNPlot
import RNNScript

/// The notebook on the screen: the main thread's side, between the terminal and the worker.
final class InteractiveNotebook {
  private let terminal: TerminalSession
  private let worker: NotebookWorker
  private let mailbox: Mailbox
  private var pane: PaneFrame?
  private let help: TypingHelp
  private var nextNumber = 1
  private var isRunning = true
  private var question: String?
  private var exitStatus: Int32?
  /// What was typed when the pane got the keys.
  private var draft: (text: String, cursor: Int)?
  private var remembered: TerminalSession.Configuration
  /// Whether `%pane full` has asked for all of the screen.
  private var wantsFull = false
  /// A command that a key of the pane has asked for.
  private var command: String?

  /// Starts the notebook; nil where the terminal can show no pane, or no thread can be had.
  init?() {
    mailbox = Mailbox(wake: TerminalSession.wake)
    guard let terminal = TerminalSession(configuration: PaneMemory.load()) else { return nil }
    guard let worker = NotebookWorker(mailbox: mailbox) else {
      terminal.close()
      return nil
    }
    self.terminal = terminal
    self.worker = worker
    remembered = terminal.configuration
    help = TypingHelp(terminal, ask: worker.findSignature)
  }

  /// Reads and runs cells until Ctrl-D or `exit()`; the status of the program.
  func run(opening file: (text: String, path: String)? = nil) -> Int32 {
    terminal.onWake = { [unowned self] in deliver() }
    terminal.highlight = { [help] in help.roles(of: $0, cursor: $1) }
    terminal.onEdit = { [help] in help.update($0, cursor: $1) }
    terminal.onPaneKey = { [unowned self] in press($0) }
    terminal.onInterrupt = { [worker] in worker.interrupt() }
    terminal.onPanePainted = { [worker] in worker.noteFrame(paintingTime: $0) }
    waitForCell()
    if let file {
      isRunning = true
      worker.open(file.text, path: file.path)
      waitForCell()
    }
    while exitStatus == nil { if terminal.hasFocus { lookAtPane() } else { readCell() } }
    worker.finish()
    deliver()
    terminal.close()
    return exitStatus ?? 0
  }

  private var prompts: (first: String, rest: String) {
    let prompt = "In [\(nextNumber)]: "
    return (prompt, String(repeating: " ", count: prompt.count - 5) + "...: ")
  }

  private func readCell() {
    let prompts = prompts
    let input = terminal.readCell(
      prompt: prompts.first, continuation: prompts.rest, draft: draft, isComplete: Notebook.isComplete,
      complete: { [unowned self] in complete($0, cursor: $1) })
    draft = nil
    switch input {
    case .endOfFile: exitStatus = 0
    case .interrupted: return
    case .left(let text, let cursor): draft = (text, cursor)
    case .line(let text) where text.allSatisfy(\.isWhitespace): return
    case .line(let text): run(text)
    }
  }

  /// Gives the keys to the pane until it gives them back, or wants a command to run.
  private func lookAtPane() {
    let prompts = prompts
    terminal.runFocused(
      .init(prompt: prompts.first, continuation: prompts.rest, text: draft?.text ?? "", cursor: draft?.cursor ?? 0)
    ) { command != nil || exitStatus != nil }
    guard let command else { return }
    self.command = nil
    terminal.printCell(prompt: prompts.first, continuation: prompts.rest, text: command)
    run(command)
  }

  private func run(_ text: String) {
    isRunning = true
    worker.run(text)
    waitForCell()
  }

  private func press(_ key: NamedKey) {
    switch key {
    case .left: worker.press(.scrub(-1))
    case .right: worker.press(.scrub(1))
    case .pageUp: worker.press(.scrub(-10))
    case .pageDown: worker.press(.scrub(10))
    case .home: worker.press(.first)
    case .end: worker.press(.last)
    case .character("["): worker.press(.turn(-1))
    case .character("]"): worker.press(.turn(1))
    case .character("v"): worker.press(.nextView)
    case .character("+"), .character("="), .up: worker.press(.zoom(1))
    case .character("-"), .down: worker.press(.zoom(-1))
    case .character("l"): worker.press(.logarithmic)
    case .character("h"): worker.press(.hold)
    case .character(" ") where !isRunning: command = "%step"
    case .character("b") where !isRunning: command = "%back"
    default: break
    }
  }

  /// Lets the worker work, and answers what it asks.
  private func waitForCell() {
    while isRunning {
      terminal.runWhileBusy { !isRunning || question != nil }
      if let prompt = question {
        question = nil
        mailbox.answer(terminal.readInputLine(prompt: prompt))
      }
    }
    terminal.flushOpenLine()
  }

  /// Takes what the worker has said.
  private func deliver() {
    let delivery = mailbox.take()
    for text in delivery.texts { terminal.append(text: text.text, role: text.role) }
    for line in delivery.progress.sorted(by: { $0.key < $1.key }) { terminal.append(text: "\r" + line.value) }
    if !delivery.endedProgress.isEmpty { terminal.append(text: "\n") }
    if let frame = delivery.pane { show(frame) }
    for (path, signature) in delivery.signatures { help.receive(signature, of: path) }
    if wantsFull, delivery.finished != nil {
      wantsFull = false
      terminal.focusPane(isFull: true)
    }
    if let page = delivery.page { terminal.page(page) }
    if let asked = delivery.question { question = asked }
    if let finished = delivery.finished {
      help.forget()
      nextNumber = finished.nextNumber
      exitStatus = finished.exitStatus ?? exitStatus
      isRunning = false
    }
  }

  private func show(_ frame: PaneFrame) {
    let before = pane
    pane = frame
    if frame.dock != before?.dock { move(to: frame.dock) }
    if frame.rows != before?.rows { terminal.configurePane(rows: frame.rows) }
    if frame.columns != before?.columns { terminal.configurePane(columns: frame.columns) }
    if terminal.configuration != remembered {
      remembered = terminal.configuration
      PaneMemory.save(remembered)
    }
    guard frame.isVisible else {
      if before?.isVisible == true { terminal.setPane(nil) }
      return
    }
    if let before, before.isVisible, frame.grid.hasSameCells(as: before.grid) { return }
    terminal.setPane { [unowned self] columns, rows in
      worker.show(columns: columns, rows: rows, style: terminal.plotStyle)
      if let pane, pane.grid.columns == columns, pane.grid.rows == rows { return pane.grid }
      var grid = TextGrid(columns: columns, rows: rows)
      if let pane { grid.draw(pane.grid, column: 0, row: 0) }
      return grid
    }
  }

  private func move(to dock: Views.Dock?) {
    switch dock {
    case .top: terminal.configurePane(dock: .top)
    case .bottom: terminal.configurePane(dock: .bottom)
    case .right: terminal.configurePane(dock: .right)
    case .full: wantsFull = true
    case nil: break
    }
  }

  private func complete(_ text: String, cursor: Int) -> Completion {
    let before = String(text.prefix(cursor))
    guard let found = worker.completion(of: before) else {
      let (replaced, files) = FileCompletion.candidates(of: before)
      return Completion(start: cursor - replaced, candidates: files)
    }
    return Completion(start: cursor - found.replacedCount, candidates: found.candidates)
  }
}
