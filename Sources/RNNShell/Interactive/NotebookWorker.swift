import Glibc
import RNNNotebook
import RNNPlot
import RNNScript
import Synchronization

/// The notebook on its own thread: cells go in, a mailbox brings what they say.
final class NotebookWorker: Sendable {
  private struct Shared {
    var size = (columns: 0, rows: 0)
    var style = PlotStyle.color
    /// Whether the pane was not drawn yet for that size.
    var isStale = false
    var interruption: Interruption?
    /// Keys of the pane that the notebook has not seen yet.
    var keys: [PaneKey] = []
    /// How long the terminal's thread took for the last frame, in seconds of its own.
    var paintingTime = 0.0
  }

  /// What lives on the interpreter's thread and never leaves it.
  // Unchecked: only jobs of the worker's thread touch it.
  private final class Residents: @unchecked Sendable {
    var notebook: Notebook?
    var autosave: Autosave?
    var lastFrame = 0.0
    /// How long drawing the last frame took, in seconds of this thread.
    var drawingTime = 0.0
    /// When the last frame was done, on the thread's own clock.
    var lastFrameTime = 0.0
    var isDrawing = false
    /// Whether a cell runs.
    var isRunning = false
  }

  let mailbox: Mailbox
  private let thread: WorkerThread
  private let shared = Mutex(Shared())
  private let residents = Residents()
  /// Frames follow one another no faster than this, in seconds.
  private static let frameInterval = 1.0 / 30
  /// Frames, on both threads, take at most this share of the processor's time for a running cell.
  private static let frameShare = 0.015
  /// A cell that waits more than it computes has its pictures drawn after this many seconds, or later: frames take at
  /// most a quarter of their share of the time on the clock.
  private static let slowestInterval = 0.2

  /// Starts the thread and the notebook on it; nil where there is no room for its stack.
  init?(mailbox: Mailbox) {
    guard let thread = WorkerThread() else { return nil }
    self.mailbox = mailbox
    self.thread = thread
    thread.run { [self] in start() }
  }

  /// Runs a cell; `finished` comes through the mailbox.
  func run(_ cell: String) {
    // From now on Ctrl-C means this cell.
    _ = shared.withLock { $0.interruption }?.take()
    thread.run { [self] in
      guard let notebook = residents.notebook else { return }
      residents.autosave?.append(notebook.cell(of: cell))
      residents.isRunning = true
      let result = notebook.run(cell)
      residents.isRunning = false
      if !notebook.showsPane {
        for case .figure(let plot) in result.outputs {
          mailbox.send(Notebook.text(of: plot, style: notebook.textStyle))
        }
      }
      showPane(notebook)
      mailbox.send(finished: finished(notebook, result.exitStatus))
    }
  }

  /// Runs a script or a session before the first cell is typed (`-i`).
  func open(_ text: String, path: String) {
    thread.run { [self] in
      guard let notebook = residents.notebook else { return }
      residents.isRunning = true
      let result = notebook.open(text, path: path)
      residents.isRunning = false
      showPane(notebook)
      mailbox.send(finished: finished(notebook, result.exitStatus))
    }
  }

  /// Stops the running cell.
  ///
  /// Safe from any thread.
  func interrupt() { shared.withLock { $0.interruption }?.request() }

  /// Does what a key of the pane asks for, also while a cell runs.
  func press(_ key: PaneKey) {
    let interruption = shared.withLock { shared in
      shared.keys.append(key)
      return shared.interruption
    }
    interruption?.requestNotice()
    thread.run { [self] in attend() }
  }

  /// Notes how long the terminal's thread took to show the last picture, in seconds of its own; safe from any thread.
  func noteFrame(paintingTime: Double) { shared.withLock { $0.paintingTime = paintingTime } }

  /// Completes text before the cursor; nil for the name of a file, or where no answer comes soon.
  func completion(of text: String) -> RNNNotebook.Completion? {
    let answer = Answer<RNNNotebook.Completion?>()
    thread.run { [self] in answer.give(residents.notebook?.completion(of: text) ?? nil) }
    return answer.wait(milliseconds: 500) ?? nil
  }

  /// Has the signature of a dotted name looked up; it comes through the mailbox.
  func findSignature(of path: [String]) {
    thread.run { [self] in mailbox.send(signature: residents.notebook?.signature(of: path), of: path) }
  }

  /// Draws the pane for a new size, also while a cell runs.
  func show(columns: Int, rows: Int, style: PlotStyle) {
    let (isNew, interruption) = shared.withLock { shared in
      let isNew = shared.size != (columns, rows) || shared.style != style
      (shared.size, shared.style) = ((columns, rows), style)
      if isNew { shared.isStale = true }
      return (isNew, shared.interruption)
    }
    guard isNew else { return }
    interruption?.requestNotice()
    thread.run { [self] in attend() }
  }

  /// Ends the thread; the notebook is gone, and its autosave file with it.
  func finish() {
    interrupt()
    mailbox.close()
    thread.run { [self] in
      residents.autosave?.remove()
      residents.notebook = nil
    }
    thread.finish()
  }

  private func start() {
    let notebook = Notebook(host: MailboxHost(mailbox), showsNumbers: true)
    shared.withLock { $0.interruption = notebook.interpreter.interruption }
    notebook.textStyle = Streams.pictures
    notebook.onNote = { [mailbox] in mailbox.send($0, role: .dim) }
    residents.notebook = notebook
    residents.autosave = Autosave(seed: notebook.seed)
    notebook.onViewChange = { [self] in
      if isFrameDue { showPane(notebook) }
    }
    notebook.interpreter.onNotice = { [self] in attend() }
    notebook.onPage = { [mailbox] in mailbox.send(page: $0) }
    for line in Autosave.leftBehind() { mailbox.send(line + "\n", role: .dim) }
    mailbox.send(finished: finished(notebook, nil))
  }

  private func finished(_ notebook: Notebook, _ status: Int32?) -> FinishedCell {
    FinishedCell(nextNumber: notebook.nextNumber, exitStatus: status)
  }

  private func showPane(_ notebook: Notebook) {
    guard !residents.isDrawing else { return }
    residents.isDrawing = true
    defer { residents.isDrawing = false }
    let (size, style) = shared.withLock { shared in
      shared.isStale = false
      return (shared.size, shared.style)
    }
    let start = NotebookWorker.now(CLOCK_THREAD_CPUTIME_ID)
    let grid = notebook.pane(
      columns: size.columns, rows: size.rows, style: style, isGrowing: residents.isRunning)
    residents.lastFrame = NotebookWorker.now()
    residents.lastFrameTime = NotebookWorker.now(CLOCK_THREAD_CPUTIME_ID)
    residents.drawingTime = residents.lastFrameTime - start
    let views = notebook.views
    mailbox.send(
      pane: PaneFrame(
        grid: grid, isVisible: notebook.showsPane, rows: views.rows, columns: views.columns,
        dock: notebook.takeDock()))
  }

  /// Does what was asked for meanwhile: the keys of the pane, another size.
  private func attend() {
    guard let notebook = residents.notebook else { return }
    // A gradient in the pane polls: what came just then waits for the picture.
    guard !residents.isDrawing else {
      shared.withLock { $0.interruption }?.requestNotice()
      return
    }
    let (keys, isStale) = shared.withLock { shared in
      defer { shared.keys = [] }
      return (shared.keys, shared.isStale)
    }
    guard !keys.isEmpty || isStale else { return }
    keys.forEach(notebook.press)
    showPane(notebook)
  }

  /// Whether a running cell has worked long enough since the last frame for another one.
  private var isFrameDue: Bool {
    let interval = NotebookWorker.now() - residents.lastFrame
    guard interval >= NotebookWorker.frameInterval else { return false }
    let least = (residents.drawingTime + shared.withLock { $0.paintingTime }) / NotebookWorker.frameShare
    let work = NotebookWorker.now(CLOCK_THREAD_CPUTIME_ID) - residents.lastFrameTime
    return work >= least || interval >= max(NotebookWorker.slowestInterval, 4 * least)
  }

  private static func now(_ clock: clockid_t = CLOCK_MONOTONIC) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

/// The host of a notebook whose screen is another thread's.
final class MailboxHost: Host {
  private let mailbox: Mailbox

  var isTerminal: Bool { true }

  init(_ mailbox: Mailbox) { self.mailbox = mailbox }

  func receive(_ event: HostEvent) {
    switch event {
    case .text(let text): mailbox.send(text)
    case .errorText(let text): mailbox.send(text, role: .error)
    case .progress(let label, let line): mailbox.send(progress: line, label: label)
    // Losses and pictures reach the pane through the notebook's views.
    case .plot, .loss, .namePublished: break
    }
  }

  func readLine(prompt: String) -> String? { mailbox.ask(prompt) }
}
