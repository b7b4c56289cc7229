import CEditLine
import Glibc
import RNNPlot

/// The keys that mean more here than in libedit.
extension LineEditor {
  private typealias Action = @convention(c) (OpaquePointer?, Int32) -> UInt8

  func bindKeys() {
    let actions: [(name: String, keys: [String], action: Action)] = [
      ("rnn-enter", ["^M", "^J"], { editor, _ in LineEditor.act(editor) { $0.enter() } }),
      ("rnn-newline", ["\\e^M"], { editor, _ in LineEditor.act(editor) { $0.newline() } }),
      ("rnn-tab", ["^I"], { editor, _ in LineEditor.act(editor) { $0.tab() } }),
      ("rnn-up", ["\\e[A", "\\eOA", "^P"], { editor, _ in LineEditor.act(editor) { $0.vertical(-1) } }),
      ("rnn-down", ["\\e[B", "\\eOB", "^N"], { editor, _ in LineEditor.act(editor) { $0.vertical(1) } }),
      ("rnn-start", ["^A", "\\e[H", "\\eOH", "\\e[1~"], { editor, _ in LineEditor.act(editor) { $0.lineEdge(-1) } }),
      ("rnn-end", ["^E", "\\e[F", "\\eOF", "\\e[4~"], { editor, _ in LineEditor.act(editor) { $0.lineEdge(1) } }),
      ("rnn-delete", ["^D"], { editor, _ in LineEditor.act(editor) { $0.deleteOrEnd() } }),
      ("rnn-right", ["\\e[C", "\\eOC", "^F"], { editor, _ in LineEditor.act(editor) { $0.right() } }),
      ("rnn-elsewhere", ["^X^E"], { editor, _ in LineEditor.act(editor) { $0.goElsewhere() } }),
      ("rnn-paste", ["\\e[200~"], { editor, _ in LineEditor.act(editor) { $0.paste() } }),
      ("rnn-clear", ["^L"], { editor, _ in LineEditor.act(editor) { $0.clear() } }),
    ]
    for (name, keys, action) in actions {
      rnne_add(editor, name, name, action)
      for key in keys {
        if !isVi {
          rnne_bind(editor, key, name)
        } else if key.hasPrefix("\\e") {
          // In the insert map of vi a sequence would make Escape a prefix: Escape switches maps, and the rest is a command.
          // Enter is one already: it takes the text.
          if key != "\\e^M" { rnne_bind_alternate(editor, String(key.dropFirst(2)), name) }
        } else {
          rnne_bind(editor, key, name)
          rnne_bind_alternate(editor, key, name)
        }
      }
    }
    if isVi {
      rnne_bind_alternate(editor, "v", "rnn-elsewhere")
    } else {
      for (key, name) in [
        ("\\e[3~", "ed-delete-next-char"), ("\\e[1;5C", "em-next-word"), ("\\e[1;5D", "ed-prev-word"),
      ] {
        rnne_bind(editor, key, name)
      }
    }
  }

  private static func act(_ editor: OpaquePointer?, _ body: (LineEditor) -> Int32) -> UInt8 {
    guard let editor, let owner = LineEditor.of(editor) else { return UInt8(CC_ERROR) }
    return UInt8(truncatingIfNeeded: body(owner))
  }

  /// Takes the text, or goes on to another line where it wants one.
  private func enter() -> Int32 {
    let (scalars, cursor) = buffer
    let isOnLastLine = !scalars[cursor...].contains("\n")
    let isBlock = scalars.contains("\n")
    guard !isBlock || isOnLastLine, isComplete(text) else { return newline() }
    accepted = text
    moveCursor(by: scalars.count - cursor)
    el_winsertstr(editor, [10, 0])
    return CC_NEWLINE
  }

  /// Begins another line, as far in as the one before, or further after a colon.
  private func newline() -> Int32 {
    let (scalars, cursor) = buffer
    let before = scalars[..<cursor]
    let line = before[(before.lastIndex(of: "\n").map { $0 + 1 } ?? 0)...]
    var indentation = Self.string(line.prefix { $0 == " " })
    if line.last(where: { $0 != " " }) == ":" { indentation += "    " }
    // What is pasted without brackets, or typed ahead, brings its own.
    insert("\n" + (hasMoreKeys() ? "" : indentation))
    automaticIndentation = hasMoreKeys() ? 0 : indentation.count
    return CC_REFRESH
  }

  /// Completes the word before the cursor; indents where there is none.
  private func tab() -> Int32 {
    let (scalars, cursor) = buffer
    let before = Self.string(scalars[..<cursor])
    if before.reversed().prefix(while: { $0 != "\n" }).allSatisfy({ $0 == " " }) {
      insert("    ")
      return CC_REFRESH
    }
    let completion = complete(text, before.count)
    let start = max(0, min(completion.start, before.count))
    let word = String(before.dropFirst(start))
    let candidates = completion.candidates
    guard let first = candidates.first else { return CC_REFRESH_BEEP }
    let common = candidates.dropFirst().reduce(first) { Self.commonPrefix($0, $1) }
    if common.count > word.count && common.hasPrefix(word) {
      insert(String(common.dropFirst(word.count)))
    } else if candidates.count == 1 && common != word {
      el_deletestr(editor, Int32(clamping: word.unicodeScalars.count))
      insert(common)
    } else if candidates.count > 1 {
      showCandidates(candidates)
    }
    return CC_REFRESH
  }

  private static func commonPrefix(_ left: String, _ right: String) -> String {
    String(zip(left, right).prefix { $0 == $1 }.map(\.0))
  }

  /// Up or down: inside of a block to the next line, at its edge through the history.
  private func vertical(_ step: Int) -> Int32 {
    let (scalars, cursor) = buffer
    let start = scalars[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = scalars[cursor...].firstIndex(of: "\n") ?? scalars.count
    let column = cursor - start
    if step < 0, start > 0 {
      let above = scalars[..<(start - 1)].lastIndex(of: "\n").map { $0 + 1 } ?? 0
      moveCursor(by: above + min(column, start - 1 - above) - cursor)
    } else if step > 0, end < scalars.count {
      let below = end + 1
      let length = (scalars[below...].firstIndex(of: "\n") ?? scalars.count) - below
      moveCursor(by: below + min(column, length) - cursor)
    } else if let entry = history.navigate(step, from: text) {
      replace(with: entry)
    } else {
      return CC_REFRESH_BEEP
    }
    return CC_REFRESH
  }

  /// To the right; at the end of the text, to the end of what the history suggests.
  private func right() -> Int32 {
    let (scalars, cursor) = buffer
    guard cursor < scalars.count else {
      let rest = suggestion
      if rest.isEmpty { return CC_REFRESH_BEEP }
      insert(rest)
      return CC_REFRESH
    }
    var next = cursor + 1
    while next < scalars.count, scalars[next].value >= 0x300, DisplayWidth.of(scalars[next]) == 0 { next += 1 }
    moveCursor(by: next - cursor)
    return CC_REFRESH
  }

  /// Gives the text to the user's own editor.
  private func goElsewhere() -> Int32 {
    guard let edited = editElsewhere(text) else { return CC_REFRESH_BEEP }
    replace(with: PastedText.clean(edited))
    return CC_REFRESH
  }

  private func lineEdge(_ side: Int) -> Int32 {
    let (scalars, cursor) = buffer
    let start = scalars[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = scalars[cursor...].firstIndex(of: "\n") ?? scalars.count
    if side > 0, cursor == scalars.count {
      insert(suggestion)
    } else {
      moveCursor(by: (side < 0 ? start : end) - cursor)
    }
    return CC_REFRESH
  }

  private func deleteOrEnd() -> Int32 {
    let (scalars, cursor) = buffer
    if scalars.isEmpty { return CC_EOF }
    guard cursor < scalars.count else { return CC_REFRESH_BEEP }
    moveCursor(by: 1)
    el_deletestr(editor, 1)
    return CC_REFRESH
  }

  private func clear() -> Int32 {
    clearScreen()
    return CC_REFRESH
  }

  /// Takes a pasted block as text: nothing in it is a key, and nothing runs until Enter.
  private func paste() -> Int32 {
    insert(PastedText.clean(Self.string(readPaste()[...])))
    return CC_REFRESH
  }
}
