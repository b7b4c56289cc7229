import CTerminal
import Glibc
import RNNPlot

/// The terminal, from `init` to `close()`: prompt, printed text, and a pane beside them.
///
/// To be used from the main thread only; other threads call `TerminalSession.wake()`. The event loop runs inside of
/// `readCell`, `readInputLine` and `runWhileBusy`, nowhere else. Between them keys are kept by the system.
final class TerminalSession {
  /// How a reading ended.
  typealias ReadResult = LineEditor.Result

  /// What can be chosen.
  struct Configuration: Sendable, Equatable {
    /// Where earlier inputs are kept; nil keeps none.
    var historyPath: String? = LineHistory.defaultPath()
    /// Where the pane sits.
    var dock = PaneDock.top
    /// The height of a pane at the top or bottom.
    var paneRows = 12
    /// The width of a pane at the right.
    var paneColumns = 48
  }

  /// How plots are best drawn on this terminal.
  let plotStyle: PlotStyle
  /// Called at once when Ctrl-C is pressed while a cell runs.
  var onInterrupt: () -> Void = {}
  /// Called after every `wake()`: takes what other threads have to say, and prints it or changes the pane.
  var onWake: () -> Void = {}
  /// Told of the keys of the pane while it has the focus; those that leave it are taken before.
  var onPaneKey: (NamedKey) -> Void = { _ in }
  /// Told how long this thread took for a frame with another picture in the pane, in seconds of its own.
  var onPanePainted: (Double) -> Void = { _ in }
  /// Called before the process ends by SIGTERM or SIGHUP.
  var onTerminate: () -> Void = {}
  /// The roles of the scalars of a text, for a cursor while it is being edited; empty is plain.
  var highlight: (_ text: String, _ cursor: Int?) -> [ColorRole] = { _, _ in [] }
  /// Told of the text and the cursor, in scalars, after each key of a cell.
  var onEdit: (_ text: String, _ cursor: Int) -> Void = { _, _ in }
  /// Whether a cell runs.
  var isBusy: Bool { !isAtPrompt }

  let editor: LineEditor
  let painter: Painter
  var transcript = Transcript()
  var editLayout = EditLayout()
  var keys = KeyQueue()
  /// What was typed for the next prompt before the pane got the keys.
  var typedAhead = KeyQueue()
  var configuration: Configuration
  var isPaneOn = true
  var renderPane: ((_ columns: Int, _ rows: Int) -> TextGrid)?
  var pane: TextGrid?
  var isPaneStale = false
  var isDirty = true
  var lastFrame = 0.0
  var lastPane = 0.0
  var isAtPrompt = false
  var focus = Focus.prompt
  /// Whether the pane covers all of the screen.
  var isFull = false
  var pager: Pager?
  var held: HeldPrompt?
  var isAtEnd = false
  /// Whether what is edited is a cell, and no answer to `input()`.
  var isCell = false
  var prompt = (first: "", rest: "")
  var hints: [[TextGrid.Cell]] = []
  /// What is known of the call that is being typed: a row below the text.
  var signature: [TextGrid.Cell] = []
  let wakeEnd: Int32
  let strayEnd: Int32
  private var savedOutput: [Int32] = [-1, -1]
  let terminal: Int32
  private var isOpen = true

  /// Takes the terminal at standard input and output; nil where there is none that can show a pane and edit lines.
  init?(configuration: Configuration = Configuration()) {
    guard let capabilities = TerminalCapabilities(), let history = LineHistory(path: configuration.historyPath),
      let editor = LineEditor(history: history)
    else { return nil }
    let wakeEnd = rnnt_wake_open()
    let terminal = rnnt_copy_above(1)
    var size: (columns: Int32, rows: Int32) = (80, 24)
    rnnt_window_size(terminal, &size.columns, &size.rows)
    guard wakeEnd >= 0, terminal >= 0, rnnt_mode_save(0) == 0 else { return nil }
    // Handlers come before ncurses, which then leaves these signals alone.
    rnnt_signals_install()
    rnnt_alternate_stack()
    rnnt_mode_raw(0)
    let layout = PaneLayout(
      columns: Int(size.columns), rows: Int(size.rows), dock: configuration.dock, size: 0, isOn: false)
    guard
      let painter = Painter(
        terminal: terminal, columns: Int(size.columns), rows: Int(size.rows),
        palette: Palette(colors: capabilities.colors, isLight: capabilities.isLight), isUnicode: capabilities.isUnicode,
        layout: layout)
    else {
      rnnt_mode_restore(0)
      rnnt_signals_remove()
      return nil
    }
    self.configuration = configuration
    self.terminal = terminal
    self.wakeEnd = wakeEnd
    self.editor = editor
    self.painter = painter
    plotStyle = capabilities.plotStyle
    strayEnd = savedOutput.withUnsafeMutableBufferPointer { rnnt_capture_begin($0.baseAddress) }
    rnnt_crash_install(terminal, strayEnd)
    painter.onSaved = { [unowned self] line in transcript.markSaved(before: line) }
    connectEditor()
  }

  /// Gives the terminal back, in the state in which it was found, with the text on it.
  func close() {
    guard isOpen else { return }
    isOpen = false
    drainStray()
    flushOpenLine()
    isAtPrompt = false
    painter.leave(.init())
    rnnt_crash_remove()
    savedOutput.withUnsafeMutableBufferPointer { rnnt_capture_end($0.baseAddress) }
    rnnt_mode_restore(0)
    rnnt_signals_remove()
    editor.history.save()
  }

  deinit { close() }

  /// Reads a cell; the pane stays alive meanwhile.
  ///
  /// - Parameters:
  ///   - prompt: what stands before the first line.
  ///   - continuation: what stands before the others.
  ///   - isComplete: whether Enter takes the text, or begins another line.
  ///   - complete: what could stand at a place, counted in characters.
  func readCell(
    prompt: String, continuation: String, draft: (text: String, cursor: Int)? = nil,
    isComplete: @escaping (String) -> Bool,
    complete: @escaping (_ text: String, _ cursor: Int) -> Completion
  ) -> ReadResult {
    editor.isComplete = isComplete
    editor.complete = complete
    editor.suggestsHistory = painter.palette.colors > 0
    editor.draft = draft
    isCell = true
    defer { isCell = false }
    let result = read(prompt: prompt, continuation: continuation)
    if case .line(let text) = result { editor.history.add(text) }
    return result
  }

  /// Reads a line for a running cell (`input()`); nil at Ctrl-D and Ctrl-C, the latter after `onInterrupt`.
  func readInputLine(prompt: String) -> String? {
    // What the cell printed last stands before the prompt, as in any terminal.
    let before = String(transcript.open.lazy.filter { !$0.isContinuation }.map(\.grapheme))
    transcript.dropOpen()
    editor.isComplete = { _ in true }
    editor.complete = { _, _ in Completion(start: 0, candidates: []) }
    editor.suggestsHistory = false
    switch read(prompt: before + prompt, continuation: "") {
    case .line(let text): return text
    case .interrupted:
      onInterrupt()
      return nil
    case .endOfFile: return nil
    // The focus key means nothing to `input()`: `nextKey` gives it for cells only.
    case .left: return nil
    }
  }

  /// Runs the event loop while a cell runs elsewhere: prints, repaints, takes keys.
  ///
  /// - Parameter done: whether it is over; asked after every wake.
  func runWhileBusy(until done: () -> Bool) {
    isAtPrompt = false
    isDirty = true
    while !done() {
      waitForNews()
      takePaneKeys()
      paintIfDue()
    }
    drainStray()
    isDirty = true
  }

  /// Prints text above the prompt; control characters are shown, but for line ends, tabs and carriage returns.
  func append(text: String, role: ColorRole = .plain) {
    guard !text.isEmpty else { return }
    painter.printed += transcript.append(text, role: role, width: painter.layout.text.columns)
    isDirty = true
  }

  /// Says what the pane shows, or that it is to be asked again; it is asked at most 30 times a second.
  func setPane(_ render: ((_ columns: Int, _ rows: Int) -> TextGrid)?) {
    renderPane = render
    isPaneStale = true
    isDirty = true
    updateLayout()
  }

  /// Switches the pane on or off, moves it, changes its size; nil leaves a thing as it is.
  func configurePane(isOn: Bool? = nil, dock: PaneDock? = nil, rows: Int? = nil, columns: Int? = nil) {
    if let isOn { isPaneOn = isOn }
    if let dock { configuration.dock = dock }
    if let rows { configuration.paneRows = max(1, rows) }
    if let columns { configuration.paneColumns = max(1, columns) }
    updateLayout()
  }

  /// Has `onWake` called soon, from any thread.
  static func wake() { rnnt_wake() }

  /// Shows a row below the text that is being edited, or takes it away.
  func setSignature(_ cells: [TextGrid.Cell]) {
    guard cells != signature else { return }
    signature = cells
    isDirty = true
  }

  /// Ends a line that was printed without its end.
  func flushOpenLine() {
    guard !transcript.open.isEmpty else { return }
    painter.printed += transcript.finishLine(width: painter.layout.text.columns)
    isDirty = true
  }

  private func read(prompt: String, continuation: String) -> ReadResult {
    drainStray()
    flushOpenLine()
    self.prompt = (prompt, continuation)
    isAtPrompt = true
    isDirty = true
    let result = editor.read()
    isAtPrompt = false
    hints = []
    signature = []
    var shown = ""
    switch result {
    case .line(let text): shown = text
    case .interrupted: shown = lastDraft + "^C"
    case .endOfFile: break
    case .left:
      isDirty = true
      return result
    }
    printInput(prompt: prompt, continuation: continuation, text: shown)
    isDirty = true
    paint()
    return result
  }

  /// What was in the buffer when it was last looked at.
  var lastDraft = ""
  var lastCursor = 0

  /// Shows a cell as if it had been typed.
  func printCell(prompt: String, continuation: String, text: String) {
    isCell = true
    defer { isCell = false }
    printInput(prompt: prompt, continuation: continuation, text: text)
    isDirty = true
  }

  private func printInput(prompt: String, continuation: String, text: String) {
    let roles = isCell ? highlight(text, nil) : []
    var start = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let scalars = Array(line.unicodeScalars)
      let picture = EditPicture(
        prompt: index == 0 ? prompt : continuation, continuation: "", text: scalars, cursor: 0,
        roles: Array(roles.dropFirst(start)), width: .max)
      start += scalars.count + 1
      painter.printed += transcript.append(line: picture.rows[0], width: painter.layout.text.columns)
    }
  }
}
