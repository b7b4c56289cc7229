import Foundation
import Glibc
import Synchronization
import Testing

/// Typing, editing and history while the pane is drawn anew behind them.
@Suite(.serialized, .enabled(if: Tmux.isThere, "tmux or the program is missing"))
struct TerminalTypingTests {
  /// 500 keys, the pane in three places, and the whole picture drawn anew 30 times a second.
  @Test(arguments: 1...5) func randomKeysBesideAPane(seed: UInt64) throws {
    let terminal = try Tmux(columns: 90, rows: 24)
    try terminal.start()
    let entries = ["%pane rows 6", "%pane columns 30", "import torch", "r = torch.nn.RNN(2, 3)"]
    let stage = ["%stage r torch.ones(9, 2)", "%step 6", "a = 7", "Z = 7", "ж7 = 7", "世界 = 7"]
    var typist = Typist(seed: seed, entries: entries + stage)
    for entry in typist.entries { terminal.type(entry + "\r") }
    try terminal.wait(lastRow: "In [11]:")
    let redraws = try Redraws(of: terminal)
    for (index, dock) in ["top", "bottom", "right"].enumerated() {
      terminal.type("%pane \(dock)\r")
      typist.begin(after: "%pane \(dock)")
      let prompt = "In [\(index + 12)]: "
      try terminal.wait("the prompt") { $0.contains(prompt.dropLast()) }
      let before = redraws.count
      for _ in 0..<50 { terminal.type(keys: (0..<10).map { _ in typist.key() }) }
      // At the end of the text the history would suggest how it goes on.
      terminal.keys("Home")
      let expected = (prompt + String(typist.line)).filter { $0 != " " }
      try terminal.wait("the text '\(expected)'") {
        Self.text($0, after: prompt, besidePane: dock == "right") == expected && redraws.count > before + 5
      }
      terminal.keys("C-c")
      try terminal.wait("a new prompt") { Self.text($0, after: prompt, besidePane: dock == "right").contains("^C") }
      try terminal.wait("the pane") { $0.contains("h of r, t6 of 9") }
    }
  }

  /// What stands in the rows of the prompt, joined and without blanks; what is behind the separator is not.
  private static func text(_ screen: String, after prompt: String, besidePane: Bool) -> String {
    let rows: [Substring] = screen.split(separator: "\n").map { row in
      besidePane ? row.prefix { $0 != "│" } : row
    }
    let shown = rows.drop { !$0.hasPrefix(prompt.dropLast()) }.prefix { !$0.hasPrefix("──") }
    return shown.joined().filter { $0 != " " }
  }
}

/// Has a program draw all of its screen anew, 30 times a second, as long as this lives.
private final class Redraws {
  private let timer: any DispatchSourceTimer
  private let counter = Counter()

  private final class Counter: Sendable {
    let count = Mutex(0)
  }

  /// How many were asked for.
  var count: Int { counter.count.withLock { $0 } }

  init(of terminal: Tmux) throws {
    let process = try #require(pid_t(terminal.process()))
    timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "redraws"))
    timer.schedule(deadline: .now(), repeating: .milliseconds(33))
    timer.setEventHandler { [counter] in
      // The size has not changed, but nobody knows that before all is drawn.
      kill(process, SIGWINCH)
      counter.count.withLock { $0 += 1 }
    }
    timer.resume()
  }

  deinit { timer.cancel() }
}

/// Someone who presses keys at random, and what the line must be after them.
private struct Typist {
  private(set) var entries: [String]
  private(set) var line: [Character] = []
  private var cursor = 0
  private var state: UInt64
  /// Where in the history the line comes from, what it was before, and the entry that was called back.
  private var position = 0
  private var draft = ""
  private var shown: String?

  init(seed: UInt64, entries: [String]) { (state, self.entries) = (seed, entries) }

  /// An empty line after another entry.
  mutating func begin(after entry: String) {
    entries.append(entry)
    (line, cursor, position, shown) = ([], 0, entries.count, nil)
  }

  private mutating func number(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }

  /// The next key, by its name in `<>` or as it is.
  mutating func key() -> String {
    switch number(16) {
    case 0 where cursor > 0:
      cursor -= 1
      return "<Left>"
    case 1:
      if cursor < line.count { cursor += 1 } else { suggest() }
      return "<Right>"
    case 2 where cursor > 0:
      cursor -= 1
      line.remove(at: cursor)
      return "<BSpace>"
    case 3 where number(3) == 0:
      cursor = 0
      return "<Home>"
    case 4 where number(3) == 0:
      if cursor < line.count { cursor = line.count } else { suggest() }
      return "<End>"
    case 5 where number(8) == 0:
      (line, cursor) = ([], 0)
      return "<C-u>"
    case 6:
      navigate(-1)
      return "<Up>"
    case 7:
      navigate(1)
      return "<Down>"
    default:
      let character: Character = ["a", "Z", "[", "ж", "Я", "世", "界", "7"][number(8)]
      line.insert(character, at: cursor)
      cursor += 1
      return String(character)
    }
  }

  /// At the end of the line: what the newest entry that begins with it goes on with.
  private mutating func suggest() {
    guard !line.isEmpty, let entry = entries.last(where: { $0.hasPrefix(String(line)) && $0 != String(line) }) else {
      return
    }
    (line, cursor) = (Array(entry), entry.count)
  }

  /// To an older or newer entry that begins with what was typed; after the newest one, to what was typed.
  private mutating func navigate(_ step: Int) {
    let text = String(line)
    if text != shown { (draft, position) = (text, entries.count) }
    let candidates =
      step < 0 ? Array((0..<position).reversed()) : Array(min(position + 1, entries.count)..<entries.count)
    if let next = candidates.first(where: { entries[$0].hasPrefix(draft) && entries[$0] != text }) {
      (position, shown) = (next, entries[next])
    } else if step > 0, position < entries.count {
      (position, shown) = (entries.count, nil)
    } else {
      return
    }
    line = Array(shown ?? draft)
    cursor = line.count
  }
}
