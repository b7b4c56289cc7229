import Testing

@testable import RNNShell

/// Keys go in, lines come out: libedit without a terminal.
// Serialized: libedit keeps the terminal description in a global of the terminfo library.
@Suite(.serialized) struct LineEditorTests {
  /// Gives keys one after the other, then the end of input.
  private final class Keyboard {
    var keys: [Unicode.Scalar]
    init(_ text: String) { keys = Array(text.unicodeScalars) }
    func next() -> LineEditor.Key {
      guard !keys.isEmpty else { return .endOfFile }
      let key = keys.removeFirst()
      return key == "\u{3}" ? .interrupt : .scalar(key)
    }
  }

  private static func editor(_ keyboard: Keyboard) throws -> LineEditor {
    let history = try #require(LineHistory(path: nil))
    let editor = try #require(LineEditor(history: history))
    editor.nextKey = { keyboard.next() }
    editor.isComplete = { !$0.hasSuffix(":") && (!$0.contains("\n") || $0.hasSuffix("\n") || $0.hasSuffix("    ")) }
    return editor
  }

  @Test(arguments: [
    ("abc\r", "abc"), ("abd\u{1B}[Dc\r", "abcd"), ("привет\u{1}世界 \r", "世界 привет"), ("abc\u{7F}\u{7F}d\r", "ad"),
    ("one two\u{17}three\r", "one three"), ("x\u{1}\u{4}y\r", "y"), ("abc\u{15}d\r", "d"),
    ("if x:\rprint(1)\r\r", "if x:\n    print(1)\n    "),
    ("if x:\r    a\r    b\r\r", "if x:\n    a\n    b\n    "), ("if x:\ra\r\u{7F}b\r\r", "if x:\n    a\nb\n"),
    ("a\u{1B}\rb\r\r", "a\nb\n"),
    ("if x:\rb\u{1B}[Ay\u{5}\u{1B}[B\u{5}\r\r", "if x:y\n    b\n    "),
    ("\u{1B}[200~a\r\tb\u{1B}c\u{1B}[201~\u{1B}[D\u{1B}[3~d\r\r", "a\n    bd\n    "), ("\tx\r", "    x"),
    (String(repeating: "long ", count: 600) + "\r", String(repeating: "long ", count: 600)),
  ])
  func keysMakeLines(keys: String, line: String) throws {
    #expect(try Self.editor(Keyboard(keys)).read() == .line(line))
  }

  @Test func endsAndInterrupts() throws {
    let keyboard = Keyboard("abc\u{3}def\r\u{4}")
    let editor = try Self.editor(keyboard)
    #expect(editor.read() == .interrupted)
    #expect(editor.read() == .line("def"))
    #expect(editor.read() == .endOfFile)
    #expect(editor.read() == .endOfFile)
  }

  @Test func historyGoesByBlocksAndByWhatWasTyped() throws {
    let up = "\u{1B}[A"
    let down = "\u{1B}[B"
    let keyboard = Keyboard("\(up)\r" + "\(up)\(up)\(up)\(down)\r" + "fi\(up)\(up)\r" + "new\(up)\(down)!\r")
    let editor = try Self.editor(keyboard)
    for entry in ["first = 1", "if x:\n    y\n", "fit()"] { editor.history.add(entry) }
    #expect(editor.read() == .line("fit()"))
    // Up into the block, through its lines, to the entry before it; and down again.
    #expect(editor.read() == .line("if x:\n    y\n"))
    #expect(editor.read() == .line("first = 1"))
    #expect(editor.read() == .line("new!"))
  }

  @Test func historyIsSuggestedAndTakenByTheRightKey() throws {
    let right = "\u{1B}[C"
    let keyboard = Keyboard("fi\(right)!\r" + "fi\u{1B}[D\(right)\r" + "no\(right)\r" + "se\u{5}\r")
    let editor = try Self.editor(keyboard)
    for entry in ["first", "fit(1)", "fix", "second"] { editor.history.add(entry) }
    #expect(editor.read() == .line("fix!"))
    #expect(editor.read() == .line("fi"))
    #expect(editor.read() == .line("no"))
    #expect(editor.read() == .line("second"))
    editor.suggestsHistory = false
    keyboard.keys = Array("fi\(right)\r".unicodeScalars)
    #expect(editor.read() == .line("fi"))
  }

  @Test func downGoesOnAfterAnEntryThatWasCalledBack() throws {
    let (up, down) = ("\u{1B}[A", "\u{1B}[B")
    let keyboard = Keyboard("\(up)\(up)\(up)\r" + "\(down)\r" + "\(up)\r")
    let editor = try Self.editor(keyboard)
    for entry in ["one", "two", "three", "four"] { editor.history.add(entry) }
    for line in ["two", "three", "three"] {
      #expect(editor.read() == .line(line))
      editor.history.add(line)
    }
  }

  @Test func searchShowsItselfInTheBuffer() throws {
    let keyboard = Keyboard("\u{12}rs\u{7F}\r\r")
    let editor = try Self.editor(keyboard)
    for entry in ["first", "second"] { editor.history.add(entry) }
    var shown: [String] = []
    editor.nextKey = { [unowned editor] in
      shown.append(editor.text)
      return keyboard.next()
    }
    #expect(editor.read() == .line("first"))
    #expect(shown.contains { $0.hasPrefix("first\nbck:r") })
  }

  @Test func tabCompletes() throws {
    let keyboard = Keyboard("torch.ma\t_x \tp\t\r")
    let editor = try Self.editor(keyboard)
    var listed: [[String]] = []
    editor.showCandidates = { listed.append($0) }
    editor.complete = { text, cursor in
      let word = String(text.prefix(cursor).reversed().prefix { $0.isLetter || $0 == "_" }.reversed())
      let names = ["manual_seed", "manual", "print", "prod"].filter { $0.hasPrefix(word) }
      return Completion(start: cursor - word.count, candidates: names)
    }
    #expect(editor.read() == .line("torch.manual_x pr"))
    #expect(listed == [["manual_seed", "manual", "print", "prod"]])
  }

  /// Editing anywhere in a line with characters of every width ends in the right line.
  @Test(arguments: 1...5) func randomKeys(seed: UInt64) throws {
    var state = seed
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var model: [Character] = []
    var cursor = 0
    var keys = ""
    for _ in 0..<500 {
      switch random(10) {
      case 0 where cursor > 0:
        keys += "\u{1B}[D"
        cursor -= 1
      case 1 where cursor < model.count:
        keys += "\u{1B}[C"
        cursor += 1
      case 2 where cursor > 0:
        keys += "\u{7F}"
        cursor -= 1
        model.remove(at: cursor)
      case 3 where random(4) == 0:
        keys += "\u{1}"
        cursor = 0
      case 4 where random(4) == 0:
        keys += "\u{5}"
        cursor = model.count
      default:
        let character: Character = ["a", "Z", "7", "(", "ж", "Я", "世", "界", " "][random(9)]
        keys.append(character)
        model.insert(character, at: cursor)
        cursor += 1
      }
    }
    #expect(try Self.editor(Keyboard(keys + "\r")).read() == .line(String(model)))
  }
}

@Suite struct KeyTests {
  @Test func scalarsWaitForTheirBytes() {
    var queue = KeyQueue()
    queue.append([0x61, 0xE4, 0xB8])
    #expect(queue.next() == "a")
    #expect(queue.next() == nil)
    queue.append([0x96])
    #expect(queue.next() == "世")
    #expect(queue.isEmpty)
  }

  @Test(arguments: [
    ([0xFF, 0x61], "\u{FFFD}a"), ([0xC3, 0x28], "\u{FFFD}("), ([0x80], "\u{FFFD}"), ([0xF0, 0x9F, 0x98, 0x80], "😀"),
    ([0xE4, 0xB8, 0x0D], "\u{FFFD}\u{FFFD}\r"),
  ])
  func brokenBytesDoNotBlock(bytes: [UInt8], text: String) {
    var queue = KeyQueue()
    queue.append(bytes)
    var found = String.UnicodeScalarView()
    while let scalar = queue.next() { found.append(scalar) }
    #expect(String(found) == text)
  }

  @Test(arguments: [
    ("a\r\nb\rc\td\u{1B}[0m", "a\nb\nc    d[0m"),
    (">>> a = 1\n>>> if a:\n...   b\n...\n1\n>>> c", "a = 1\nif a:\n  b\n\nc"),
    ("In [3]: for i in x:\n   ...:     y\n   ...: \nOut[3]: 5\n\nIn [4]: z", "for i in x:\n    y\n\nz"),
    ("x = 1\n>>> y", "x = 1\n>>> y"),
  ])
  func pastedText(text: String, clean: String) {
    #expect(PastedText.clean(text) == clean)
  }
}
