import CTerminal
import Glibc
import RNNPlot

/// The event loop: keys, signals, wakes, stray output; and painting when nothing else is there to do.
extension TerminalSession {
  /// Seconds between frames that no key asked for.
  private static let frameTime = 1.0 / 30
  /// Longer texts are shown without colours, so that a key never waits for them.
  private static let colouredScalars = 20_000

  func connectEditor() {
    editor.nextKey = { [unowned self] in nextKey() }
    editor.hasMoreKeys = { [unowned self] in !keys.isEmpty || rnnt_input_ready(0) == 1 }
    editor.showCandidates = { [unowned self] in show($0) }
    editor.editElsewhere = { [unowned self] in edit($0) }
    editor.clearScreen = { [unowned self] in
      painter.clearText()
      isDirty = true
    }
  }

  /// The next key at the prompt; libedit has worked off the one before: this is where its line is drawn.
  private func nextKey() -> LineEditor.Key {
    if rnnt_sink_bells() > 0 { painter.bell() }
    isDirty = true
    while true {
      if isCell, !editor.isPasting, keys.starts(with: [0x1B]), !editor.isSearching, keys.takeFocusKey() {
        if focusPane() { return .leave }
        painter.bell()
      }
      if let scalar = keys.next() {
        if scalar == "\u{3}" { return interruption() }
        if scalar == "\u{1A}" {
          suspend()
          continue
        }
        hints = []
        return .scalar(scalar)
      }
      if isAtEnd { return .endOfFile }
      if rnnt_input_ready(0) == 0 {
        noteEdit()
        paintIfDue(isUrgent: true)
      }
      if waitForNews().contains(.interrupt) { return interruption() }
    }
  }

  private func interruption() -> LineEditor.Key {
    lastDraft = editor.text
    return .interrupt
  }

  /// Tells of what was typed, once for all keys that came together: a long text is not looked through for each.
  private func noteEdit() {
    guard isCell, !editor.isPasting else { return }
    let (scalars, cursor) = editor.buffer
    let text = LineEditor.string(scalars[...])
    guard text != lastDraft || cursor != lastCursor else { return }
    (lastDraft, lastCursor) = (text, cursor)
    onEdit(text, cursor)
  }

  /// Something that happened.
  struct News: OptionSet {
    let rawValue: Int
    static let interrupt = News(rawValue: 1)
  }

  /// Waits for keys, signals, wakes or the time of the next frame, and deals with all of them but keys.
  @discardableResult
  func waitForNews() -> News {
    var news = handleSignals()
    if !news.isEmpty { return news }
    let isInputOpen = !isAtEnd && keys.count < 1 << 20
    var waits = [
      pollfd(fd: isInputOpen ? 0 : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakeEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: strayEnd, events: Int16(POLLIN), revents: 0),
    ]
    poll(&waits, nfds_t(waits.count), millisecondsToNextFrame)
    if waits[1].revents != 0 {
      rnnt_wake_drain()
      news.formUnion(handleSignals())
      onWake()
    }
    if waits[2].revents != 0 { drainStray() }
    if waits[0].revents != 0 { news.formUnion(readKeys()) }
    return news
  }

  private var millisecondsToNextFrame: Int32 {
    guard isDirty else { return -1 }
    return Int32(max(0, min(1000, (lastFrame + Self.frameTime - now()) * 1000 + 0.999)))
  }

  private func readKeys() -> News {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(0, &bytes, bytes.count)
    guard count > 0 else {
      // A terminal that went away reads as its end.
      if count == 0 || (errno != EINTR && errno != EAGAIN) { isAtEnd = true }
      return []
    }
    // Before the prompt and the pane every key is one; while a cell runs some act at once.
    guard !isAtPrompt, held == nil else {
      keys.append(bytes[..<count])
      return []
    }
    takeWhileBusy(bytes[..<count])
    return []
  }

  private func handleSignals() -> News {
    let signals = rnnt_signals_take()
    guard signals != 0 else { return [] }
    func has(_ bit: Int) -> Bool { Int(signals) & bit != 0 }
    if has(RNNT_TERMINATE) || has(RNNT_HANGUP) { end(by: signals) }
    if has(RNNT_STOP) { suspend() }
    if has(RNNT_CONTINUE) {
      rnnt_mode_raw(0)
      painter.enter()
      restart(keepsMarks: true)
    } else if has(RNNT_RESIZE) {
      restart(keepsMarks: false)
    }
    guard has(RNNT_INTERRUPT) else { return [] }
    if isBusy { onInterrupt() }
    return isBusy ? [] : .interrupt
  }

  /// Stops the process as Ctrl-Z does everywhere; goes on where it was.
  func suspend() { leaving { rnnt_stop_self() } }

  /// Gives the terminal away for a while.
  private func leaving<Result>(_ body: () -> Result) -> Result {
    painter.leave(live())
    rnnt_mode_restore(0)
    let result = body()
    rnnt_mode_raw(0)
    let signals = rnnt_signals_take()
    if Int(signals) & (Int(RNNT_TERMINATE) | Int(RNNT_HANGUP)) != 0 { end(by: signals) }
    painter.enter()
    restart(keepsMarks: true)
    return result
  }

  /// Has a text edited by the user's own editor.
  private func edit(_ text: String) -> String? {
    leaving { OutsideEditor.edit(text, terminal: terminal) }
  }

  private func end(by signals: UInt32) {
    onTerminate()
    close()
    rnnt_die_of(signals)
  }

  /// Draws everything anew, for the size that the terminal has now.
  func restart(keepsMarks: Bool) {
    var size: (columns: Int32, rows: Int32) = (80, 24)
    rnnt_window_size(1, &size.columns, &size.rows)
    rnnt_window_size(0, &size.columns, &size.rows)
    let layout = makeLayout(columns: Int(size.columns), rows: Int(size.rows))
    painter.restart(columns: Int(size.columns), rows: Int(size.rows), layout: layout)
    painter.printed = transcript.tail(rows: layout.text.rows, width: layout.text.columns, keepsMarks: keepsMarks)
    isPaneStale = true
    paint()
  }

  private func makeLayout(columns: Int, rows: Int) -> PaneLayout {
    let size = configuration.dock == .right ? configuration.paneColumns : configuration.paneRows
    if pager != nil || isFull { return PaneLayout(fullColumns: columns, rows: rows) }
    return PaneLayout(
      columns: columns, rows: rows, dock: configuration.dock, size: size, isOn: isPaneOn && renderPane != nil)
  }

  /// Divides the screen anew where the pane came, went, moved or grew.
  func updateLayout() {
    let layout = makeLayout(columns: painter.columns, rows: painter.rows)
    guard layout != painter.layout else { return }
    let isNarrower = layout.text.columns != painter.layout.text.columns
    painter.change(layout: layout)
    if isNarrower {
      painter.printed = transcript.tail(rows: layout.text.rows, width: layout.text.columns, keepsMarks: true)
    }
    isPaneStale = true
    isDirty = true
  }

  /// Takes what was written to fd 1 and fd 2 behind the session's back.
  func drainStray() {
    fflush(nil)
    var bytes = [UInt8](repeating: 0, count: 65536)
    while rnnt_input_ready(strayEnd) == 1 {
      let count = read(strayEnd, &bytes, bytes.count)
      guard count > 0 else { return }
      append(text: String(decoding: bytes[..<count], as: UTF8.self))
    }
  }

  /// Paints if something changed and, unless it is urgent, the time of the next frame has come.
  func paintIfDue(isUrgent: Bool = false) {
    guard isDirty, isUrgent || now() >= lastFrame + Self.frameTime else { return }
    paint()
  }

  /// Paints.
  func paint() {
    let time = now()
    let start = now(CLOCK_THREAD_CPUTIME_ID)
    let isPaneDue = time >= lastPane + Self.frameTime
    let room = painter.layout.pane
    if isPaneStale, isPaneDue || pager != nil, !room.isEmpty,
      let renderPane = renderPane ?? pager.map({ _ in Self.blank })
    {
      pane = pager?.grid(columns: room.columns, rows: room.rows) ?? renderPane(room.columns, room.rows)
      isPaneStale = false
      lastPane = time
    }
    painter.paint(live(), pane: room.isEmpty ? nil : pane, footer: footer)
    if lastPane == time { onPanePainted(now(CLOCK_THREAD_CPUTIME_ID) - start) }
    lastFrame = time
    // A pane that changed too soon gets its turn.
    isDirty = isPaneStale && !painter.layout.pane.isEmpty
  }

  private func live() -> Painter.Live {
    let width = painter.layout.text.columns
    var live = Painter.Live(open: transcript.openRows(width: width))
    if let held {
      live.edit = editLayout.picture(
        prompt: held.prompt, continuation: held.continuation, text: Array(held.text.unicodeScalars),
        cursor: held.cursor,
        roles: highlight(held.text, nil), width: width)
      live.showsCursor = false
    }
    guard isAtPrompt else { return live }
    let (scalars, cursor) = editor.buffer
    live.edit = editLayout.picture(
      prompt: prompt.first, continuation: prompt.rest, text: scalars, cursor: cursor,
      roles: isCell && scalars.count < Self.colouredScalars ? highlight(LineEditor.string(scalars[...]), cursor) : [],
      suggestion: editor.suggestion, width: width)
    live.hints = hints.isEmpty && !signature.isEmpty ? [signature] : hints
    return live
  }

  /// Shows candidates below the prompt until the next key.
  private func show(_ candidates: [String]) {
    let width = painter.layout.text.columns
    let cell = min(width, (candidates.map { DisplayWidth.of($0) }.max() ?? 0) + 2)
    let perRow = max(1, width / max(1, cell))
    let limit = perRow * max(1, min(8, painter.layout.text.rows / 2))
    var shown = candidates.prefix(limit)
    let more = candidates.count - shown.count
    if more > 0 { shown = shown.dropLast() + ["… \(more + 1) more"] }
    var grid = TextGrid(columns: width, rows: (shown.count + perRow - 1) / perRow)
    for (index, candidate) in shown.enumerated() {
      grid.write(candidate, column: index % perRow * cell, row: index / perRow, role: .dim)
    }
    hints = (0..<grid.rows).map { Array(grid.cells(inRow: $0)) }
  }

  private func now(_ clock: clockid_t = CLOCK_MONOTONIC) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
