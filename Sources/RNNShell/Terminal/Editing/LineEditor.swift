import CEditLine
import CTerminal
import Glibc

/// libedit as an engine: it has the keys, the buffer, undo and search; its own drawing goes to a sink.
///
/// It works on a hidden pseudo terminal, so that it never touches the modes of the real one. Keys come from
/// `nextKey`, which is the event loop of the session and draws the buffer meanwhile.
final class LineEditor {
  /// What `nextKey` gives.
  enum Key {
    case scalar(Unicode.Scalar)
    /// Ctrl-C, or the end of the process: the line is dropped.
    case interrupt
    case endOfFile
    /// The keys go elsewhere: the text is kept for the next reading.
    case leave
  }

  /// How a reading ended.
  enum Result: Equatable {
    case line(String)
    case interrupted
    case endOfFile
    /// The keys went elsewhere, with this text before and after the cursor.
    case left(text: String, cursor: Int)
  }

  /// Gives the next key; waits for it.
  var nextKey: () -> Key = { .endOfFile }
  /// Whether more keys are there already: a paste without brackets, or typing ahead.
  var hasMoreKeys: () -> Bool = { false }
  /// Whether a text can be taken, or wants more lines.
  var isComplete: (String) -> Bool = { _ in true }
  /// What could stand at the cursor, which is given in characters.
  var complete: (String, Int) -> Completion = { _, _ in Completion(start: 0, candidates: []) }
  /// Shows several candidates.
  var showCandidates: ([String]) -> Void = { _ in }
  /// Has a text edited by another program; nil where that failed.
  var editElsewhere: (String) -> String? = { _ in nil }
  /// Whether entries of the history are suggested.
  var suggestsHistory = true
  /// Clears the text above the prompt.
  var clearScreen: () -> Void = {}
  /// Entries that can be called back.
  let history: LineHistory

  let editor: OpaquePointer
  private let hidden: (fd: Int32, keepOpen: Int32)
  var accepted: String?
  /// How many spaces Enter has put at the beginning of the line; typed ones take their place.
  var automaticIndentation = 0
  private var wasInterrupted = false
  private var left: (text: String, cursor: Int)?
  /// What the next reading begins with.
  var draft: (text: String, cursor: Int)?
  /// Whether a block in brackets is being read: nothing in it is a key.
  private(set) var isPasting = false

  /// Makes an editor; nil where libedit cannot start.
  init?(history: LineHistory) {
    var keepOpen: Int32 = -1
    let fd = rnnt_hidden_terminal(&keepOpen)
    guard fd >= 0, let sink = rnnt_sink(), let input = rnnt_null_input(),
      let editor = el_init_fd("rnnshell", input, sink, sink, fd, fd, fd)
    else { return nil }
    self.editor = editor
    self.history = history
    hidden = (fd, keepOpen)
    rnne_set_client(editor, Unmanaged.passUnretained(self).toOpaque())
    rnne_set_int(editor, EL_SIGNAL, 0)
    rnne_set_text(editor, EL_EDITOR, "emacs")
    rnne_set_history(editor, history.handle)
    rnne_set_getchar(editor) { editor, result in
      guard let editor, let result, let owner = LineEditor.of(editor) else { return 0 }
      return owner.give(result)
    }
    el_source(editor, nil)
    bindKeys()
  }

  deinit {
    el_end(editor)
    close(hidden.fd)
    close(hidden.keepOpen)
  }

  /// Reads a line, or a block of lines.
  func read() -> Result {
    accepted = nil
    wasInterrupted = false
    left = nil
    history.beginNavigation()
    var count: Int32 = 0
    let line = el_wgets(editor, &count)
    if let accepted { return .line(accepted) }
    if let left { return .left(text: left.text, cursor: left.cursor) }
    if wasInterrupted { return .interrupted }
    return line == nil || count <= 0 ? .endOfFile : .line(text)
  }

  /// The buffer, and how many of its scalars stand before the cursor.
  var buffer: (scalars: [Unicode.Scalar], cursor: Int) {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer else { return ([], 0) }
    let count = max(0, line.lastchar - start)
    let scalars = [Unicode.Scalar](unsafeUninitializedCapacity: count) { scalars, filled in
      for index in 0..<count {
        scalars.initializeElement(at: index, to: Unicode.Scalar(UInt32(bitPattern: start[index])) ?? "\u{FFFD}")
      }
      filled = count
    }
    return (scalars, max(0, min(count, line.cursor - start)))
  }

  /// The buffer as text.
  var text: String { Self.string(buffer.scalars[...]) }

  /// The text of scalars.
  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count)
    for scalar in scalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        UTF8.encode(scalar).map { bytes.append(contentsOf: $0) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How the history would go on from a text with the cursor at its end; empty elsewhere.
  var suggestion: String {
    let (scalars, cursor) = buffer
    guard suggestsHistory, cursor == scalars.count, cursor < 1000 else { return "" }
    return history.suggestion(for: Self.string(scalars[...]))
  }

  /// Puts text before the cursor.
  func insert(_ text: String) {
    // libedit copies what it is given; long texts go in pieces because its buffer grows by a limited step.
    var wide = text.unicodeScalars.map { wchar_t($0.value) }[...]
    while !wide.isEmpty {
      let piece = wide.prefix(256)
      wide = wide.dropFirst(piece.count)
      if el_winsertstr(editor, Array(piece) + [0]) != 0 { return }
    }
  }

  /// Replaces all of the buffer.
  func replace(with text: String) {
    let count = buffer.scalars.count
    el_cursor(editor, Int32(clamping: count))
    if count > 0 { el_deletestr(editor, Int32(clamping: count)) }
    insert(text)
  }

  /// Moves the cursor by so many scalars.
  func moveCursor(by count: Int) { el_cursor(editor, Int32(clamping: count)) }

  /// The editor that a callback of libedit is meant for.
  static func of(_ editor: OpaquePointer) -> LineEditor? {
    rnne_client(editor).map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  private func give(_ result: UnsafeMutablePointer<wchar_t>) -> Int32 {
    if let draft {
      self.draft = nil
      insert(draft.text)
      moveCursor(by: draft.cursor - buffer.cursor)
    }
    switch nextKey() {
    case .scalar(let scalar):
      indent(before: scalar)
      result.pointee = wchar_t(scalar.value)
      return 1
    case .interrupt:
      wasInterrupted = true
      errno = EINTR
      return -1
    case .leave:
      left = (text, buffer.cursor)
      errno = EINTR
      return -1
    case .endOfFile:
      return 0
    }
  }

  /// Whether the history is being searched: the buffer holds more than what was typed.
  var isSearching: Bool {
    let last = buffer.scalars.split(separator: "\n", omittingEmptySubsequences: false).last ?? []
    return last.starts(with: "bck:".unicodeScalars) || last.starts(with: "fwd:".unicodeScalars)
  }

  /// Reads the scalars of a pasted block, as far as it goes.
  func readPaste() -> [Unicode.Scalar] {
    let end = Array("\u{1B}[201~".unicodeScalars)
    isPasting = true
    defer { isPasting = false }
    var scalars: [Unicode.Scalar] = []
    while scalars.suffix(end.count) != end[...] {
      guard case .scalar(let scalar) = nextKey() else { break }
      scalars.append(scalar)
    }
    if scalars.suffix(end.count) == end[...] { scalars.removeLast(end.count) }
    return scalars
  }
}

/// What could stand at the cursor.
struct Completion {
  /// Where the part that is replaced begins, in characters of the text.
  var start: Int
  /// What could replace the part from `start` to the cursor.
  var candidates: [String]
}
