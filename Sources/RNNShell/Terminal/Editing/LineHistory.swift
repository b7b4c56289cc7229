import CEditLine
import Glibc

/// Earlier inputs: one entry a block, kept in a file between sessions.
///
/// libedit's history serves its search (Ctrl-R) and the file; going up and down is done here, because an entry can have
/// many lines and what stands before the cursor selects among them.
final class LineHistory {
  let handle: OpaquePointer
  private let path: String?
  private let limit: Int
  /// What was added since the file was read.
  private var added: [String] = []
  private(set) var entries: [String] = []
  private var position = 0
  /// What was typed before going up, and what entries must begin with.
  private var draft = ""
  private var shown: String?
  /// The entry after the one that was called back and run: the first key down gives it.
  private var following: Int?
  /// What was last suggested, for which text, and which entry that was: -1 for none.
  private var suggested = (text: "", rest: "", index: -1)

  /// Loads a history; no path, or a file that cannot be read, gives an empty one.
  init?(path: String?, limit: Int = 5000) {
    guard let handle = history_init() else { return nil }
    self.handle = handle
    self.path = path
    self.limit = limit
    rnne_history_size(handle, Int32(clamping: limit))
    rnne_history_unique(handle, 1)
    if let path { rnne_history_load(handle, path) }
    var entry = rnne_history_text(handle, 1)
    while let text = entry {
      entries.append(Self.trimmed(String(cString: text)))
      entry = rnne_history_text(handle, 0)
    }
    entries.reverse()
  }

  deinit { history_end(handle) }

  /// Adds an input, unless it is blank or the same as the one before.
  func add(_ text: String) {
    following = text == shown && position + 1 < entries.count ? position + 1 : nil
    guard text.contains(where: { !$0.isWhitespace }), text != entries.last else { return }
    entries.append(text)
    added.append(text)
    rnne_history_enter(handle, text)
  }

  /// Writes the file, readable by its owner only; what other notebooks have written meanwhile stays.
  func save() {
    guard let path, !added.isEmpty, let merged = history_init() else { return }
    defer { history_end(merged) }
    rnne_history_size(merged, Int32(clamping: limit))
    rnne_history_unique(merged, 1)
    rnne_history_load(merged, path)
    for text in added { rnne_history_enter(merged, text) }
    added = []
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for count in folder.indices.dropFirst() { mkdir(folder[...count].joined(separator: "/"), 0o700) }
    rnne_history_save(merged, path)
  }

  /// Where the file is: below `XDG_STATE_HOME`, or where that is by default; nil without a home.
  static func defaultPath() -> String? {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let state = variable("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (state ?? variable("HOME").map { $0 + "/.local/state" }).map { $0 + "/rnnshell/history" }
  }

  func beginNavigation() {
    position = entries.count
    shown = nil
    suggested = ("", "", -1)
  }

  /// How the newest entry that begins with a text goes on; empty where there is none.
  func suggestion(for text: String) -> String {
    if text == suggested.text { return suggested.rest }
    if text.allSatisfy(\.isWhitespace) { return "" }
    let bytes = text.utf8
    // What does not begin with a text does not begin with a longer one, either.
    let goesOn = !suggested.text.isEmpty && text.hasPrefix(suggested.text)
    let last = goesOn ? suggested.index : entries.count - 1
    let index = (0..<(last + 1)).last { entries[$0].utf8.starts(with: bytes) && entries[$0] != text } ?? -1
    let rest = index < 0 ? "" : String(decoding: entries[index].utf8.dropFirst(bytes.count), as: UTF8.self)
    suggested = (text, rest, index)
    return rest
  }

  /// The next older (-1) or newer (1) entry that begins with what was typed; nil where there is none.
  func navigate(_ step: Int, from text: String) -> String? {
    if step > 0, text.isEmpty, let next = following, next < entries.count {
      following = nil
      position = next
      shown = entries[next]
      draft = ""
      return shown
    }
    // An entry that was changed is a new beginning.
    if text != shown {
      draft = text
      position = entries.count
    }
    var next = position + step
    while next >= 0 && next < entries.count {
      if entries[next].hasPrefix(draft) && entries[next] != text {
        position = next
        shown = entries[next]
        return shown
      }
      next += step
    }
    guard step > 0, position < entries.count else { return nil }
    position = entries.count
    shown = nil
    return draft
  }

  private static func trimmed(_ text: String) -> String {
    text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
