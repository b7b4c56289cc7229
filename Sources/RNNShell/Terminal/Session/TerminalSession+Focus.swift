import CTerminal
import Glibc
import RNNPlot

/// The pane with the keys: they go to it instead of the prompt, at the prompt and while a cell runs.
extension TerminalSession {
  /// What is shown of the prompt while the pane has the keys.
  struct HeldPrompt {
    var prompt: String
    var continuation: String
    var text: String
    var cursor: Int
  }

  /// Whether the pane has the keys.
  var hasFocus: Bool { focus != .prompt }

  /// Who gets the keys.
  enum Focus: Equatable {
    case prompt
    case pane
    case pager
  }

  /// Gives the keys to the pane; false where there is none.
  @discardableResult func focusPane(isFull: Bool = false) -> Bool {
    guard renderPane != nil, isPaneOn else { return false }
    if focus == .prompt, !isAtPrompt { swap(&keys, &typedAhead) }
    focus = .pane
    self.isFull = isFull
    updateLayout()
    isDirty = true
    return !painter.layout.pane.isEmpty || leaveFocus()
  }

  /// Shows lines page by page, on all of the screen.
  func page(_ lines: [String]) {
    pager = Pager(lines)
    focus = .pager
    updateLayout()
    isPaneStale = true
    isDirty = true
  }

  /// Gives the keys back to the prompt.
  @discardableResult func leaveFocus() -> Bool {
    focus = .prompt
    isFull = false
    pager = nil
    // What follows the key that gave the prompt its keys back was typed after what waits for it.
    typedAhead.append(keys.takeAll())
    keys = typedAhead
    typedAhead.removeAll()
    isPaneStale = true
    updateLayout()
    isDirty = true
    return false
  }

  /// Takes bytes that came while a cell runs: some keys act at once, the others wait for the prompt or go to the pane.
  func takeWhileBusy(_ bytes: ArraySlice<UInt8>) {
    var rest = KeyQueue()
    rest.append(bytes)
    while let byte = rest.byte(at: 0) {
      if !hasFocus, rest.takeFocusKey() {
        if !focusPane() { painter.bell() }
        continue
      }
      rest.skip(1)
      switch byte {
      case 3:
        keys.removeAll()
        typedAhead.removeAll()
        onInterrupt()
      case 0x1A: suspend()
      case 0x0C where !hasFocus: restart(keepsMarks: true)
      default: keys.append(CollectionOfOne(byte))
      }
    }
  }

  /// Runs the event loop while no cell runs and the pane has the keys.
  ///
  /// - Parameters:
  ///   - held: the prompt and what was typed there, which stay in sight.
  ///   - done: whether something else is to be done; asked after every key.
  func runFocused(_ held: HeldPrompt, until done: () -> Bool) {
    self.held = held
    defer { self.held = nil }
    isDirty = true
    while hasFocus, !isAtEnd, !done() {
      takePaneKeys()
      guard hasFocus, !done() else { break }
      paintIfDue(isUrgent: rnnt_input_ready(0) == 0)
      waitForNews()
    }
    if isAtEnd { leaveFocus() }
    isDirty = true
  }

  /// Hands the keys that have come to the pane.
  func takePaneKeys() {
    while hasFocus, !keys.isEmpty {
      if keys.starts(with: [0x1B]), keys.count == 1 { waitForRestOfKey() }
      guard let key = keys.nextKey(isWhole: true) else { return }
      take(key)
    }
  }

  private func take(_ key: NamedKey) {
    isDirty = true
    if var pager {
      if pager.press(key) {
        self.pager = pager
        isPaneStale = true
      } else {
        leaveFocus()
      }
      return
    }
    switch key {
    case .escape, .focus, .character("q"), .character("\u{3}"), .character("\u{4}"): leaveFocus()
    case .character("f"):
      isFull.toggle()
      updateLayout()
    case .character("\u{1A}"): suspend()
    case .character("\u{0C}"): restart(keepsMarks: true)
    default: onPaneKey(key)
    }
  }

  /// The bytes of a key that begins with an escape come together, but for slow lines.
  private func waitForRestOfKey() {
    var wait = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, 30) > 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(0, &bytes, bytes.count)
    if count > 0 { keys.append(bytes[..<count]) }
  }

  /// A pane that shows nothing.
  static func blank(columns: Int, rows: Int) -> TextGrid { TextGrid(columns: columns, rows: rows) }

  /// What stands in the row between pane and text while the pane has the keys.
  var footer: String? {
    switch focus {
    case .prompt: nil
    case .pager: pager?.footer
    case .pane: paneKeys
    }
  }

  /// The keys of the pane, as many as there is room for.
  private var paneKeys: String {
    let keys = [
      "q prompt", painter.isUnicode ? "←→ time" : "<- -> time", "Space step", "b back", "v view", "[ ] layer",
      "+ - zoom", "f full", "l log", "h hold",
    ]
    let layout = painter.layout
    let room = (layout.separator.columns > 1 ? layout.separator.columns : layout.pane.columns) - 3
    var (shown, width): ([String], Int) = ([], -2)
    for key in keys {
      let wider = width + 2 + DisplayWidth.of(key)
      guard wider <= room else { continue }
      shown.append(key)
      width = wider
    }
    return shown.joined(separator: "  ")
  }
}
