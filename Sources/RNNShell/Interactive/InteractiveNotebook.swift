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

  /// Starts the notebook; nil where the terminal can show no pane, or no thread can be had.
  init?() {
    mailbox = Mailbox(wake: TerminalSession.wake)
    guard let terminal = TerminalSession() else { return nil }
    guard let worker = NotebookWorker(mailbox: mailbox) else {
      terminal.close()
      return nil
    }
    self.terminal = terminal
    self.worker = worker
    help = TypingHelp(terminal, ask: worker.findSignature)
  }

  /// Reads and runs cells until Ctrl-D or `exit()`; the status of the program.
  func run(opening file: (text: String, path: String)? = nil) -> Int32 {
    terminal.onWake = { [unowned self] in deliver() }
    terminal.highlight = { SyntaxColors.roles(of: $0, cursor: $1) }
    terminal.onEdit = { [help] in help.update($0, cursor: $1) }
    terminal.onInterrupt = { [worker] in worker.interrupt() }
    waitForCell()
    if let file {
      isRunning = true
      worker.open(file.text, path: file.path)
      waitForCell()
    }
    while exitStatus == nil {
      let prompt = "In [\(nextNumber)]: "
      let continuation = String(repeating: " ", count: prompt.count - 5) + "...: "
      let input = terminal.readCell(
        prompt: prompt, continuation: continuation, isComplete: Notebook.isComplete,
        complete: { [unowned self] in complete($0, cursor: $1) })
      switch input {
      case .endOfFile: exitStatus = 0
      case .interrupted: continue
      case .line(let text) where text.allSatisfy(\.isWhitespace): continue
      case .line(let text):
        isRunning = true
        worker.run(text)
        waitForCell()
      }
    }
    worker.finish()
    deliver()
    terminal.close()
    return exitStatus ?? 0
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
    if frame.rows != before?.rows { terminal.configurePane(size: frame.rows) }
    guard frame.isVisible else {
      if before?.isVisible == true { terminal.setPane(nil) }
      return
    }
    if frame.grid == before?.grid, before?.isVisible == true { return }
    terminal.setPane { [unowned self] columns, rows in
      worker.show(columns: columns, rows: rows, style: terminal.plotStyle)
      var grid = TextGrid(columns: columns, rows: rows)
      if let pane { grid.draw(pane.grid, column: 0, row: 0) }
      return grid
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
