import Dispatch
import Foundation
import Testing

@testable import RNNScript

struct SyntaxFuzzTests {
  /// Knuth's linear congruential generator (MMIX): every run tries the same texts.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let script = """
    import torch.nn as nn
    from a.b import (c as d, e,)
    class Cell(nn.Module, metaclass=M):
        '''doc'''
        def __init__(self, n: int = 4, *args, scale=1.5e-3, **kw) -> None:
            super().__init__()
            self.w, (self.b, *rest) = [x ** 2 for x in range(n) if x % 2], {'a': 1, **kw}
        @property
        def size(self): return self.w[1:, ::2, ...].shape
    try:
        with open('f') as f, g(): y = f"{x!r:>{width}} {{}} {y=}" rb'\\x00' '\\N{BULLET}\\u00e9'
    except (A, B) as error:
        raise E from error
    else:
        del a[0], b.c
    finally: pass
    for i, j in zip(a, b): print(i if not j else lambda q, /, *, r=0: q @ r, end="\\n")
    while (n := n - 1) > 0 and a is not None or b not in {1, 2}:
        a <<= 0xff_ff | 0b1 ^ ~0o7; b: int = -1_000j
        if a < b <= c != d: continue
        elif x: break
        else: yield_ = (yield_ for _ in ())
    """

  private static let pieces = [
    "(", ")", "[", "]", "{", "}", "'", "\"", "'''", "f'{", "}'", "\\", "\n", "\n    ", "\t", ":", "=", ":=", "==", ",",
    "*", "**", "if ", "else ", "for x in ", "lambda ", "print x", "not ", "in ", "is ", "match x:\n", "case ", "async ",
    "é", "\u{a0}", "\u{0}", "$", "0x", "1_", "1e", "0777", "\r\n", "global x\n", "nonlocal y\n", "yield ", "...", "->",
    "@", ";", "#", "b'", "f\"{a:{b}}\"", "\\N{", "def f(", "class A", "return ", "except ", "with ", "🙂", "<>", "!",
  ]

  @Test func mutatedScriptsNeverTrap() {
    var generator = Generator(state: 11)
    for _ in 0..<1500 {
      var bytes = Array(SyntaxFuzzTests.script.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0:
          let piece = SyntaxFuzzTests.pieces.randomElement(using: &generator) ?? ""
          bytes.insert(contentsOf: piece.utf8, at: place)
        case 1: bytes.removeSubrange(place..<min(place + 3, bytes.count))
        case 2: bytes.removeSubrange(place...)
        default: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &generator) }
        }
      }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func soupNeverTraps() {
    var generator = Generator(state: 5)
    for _ in 0..<1500 {
      let count = Int.random(in: 1...30, using: &generator)
      check((0..<count).map { _ in SyntaxFuzzTests.pieces.randomElement(using: &generator) ?? "" }.joined())
    }
  }

  private func check(_ text: String) {
    let source = SourceFile(name: "x", text: text)
    for mode in [Parser.Mode.file, .interactive] {
      switch Parser.parse(source, mode: mode) {
      case .complete(let statements): #expect(TreeDumper.dump(statements).isEmpty == statements.isEmpty)
      case .incomplete: #expect(mode == .interactive)
      case .invalid(let diagnostic):
        let range = diagnostic.range
        #expect(range.start >= 0 && range.start <= range.end && range.end <= source.bytes.count + 1, "\(text)")
      }
    }
    var covered = 0
    for token in Scanner.tokens(of: source) {
      #expect(token.range.start >= covered && token.range.end <= source.bytes.count, "\(text)")
      covered = max(covered, token.range.end)
    }
  }

  @Test func deepTextFitsASmallStack() {
    let isDone = DispatchSemaphore(value: 0)
    let thread = Thread {
      for (head, middle, tail) in SyntaxFuzzTests.nests {
        for count in [90, 150, 199, 1000, 20_000] {
          let text =
            String(repeating: head, count: count) + middle + String(repeating: tail, count: count)
          _ = Parser.parse(SourceFile(name: "x", text: text))
        }
      }
      isDone.signal()
    }
    thread.stackSize = 512 * 1024
    thread.start()
    isDone.wait()
    for (text, message) in [
      (String(repeating: "(", count: 201), "too many nested parentheses"),
      ("a" + String(repeating: "+a", count: 5000), "too many nested parentheses or operators"),
      ("if a: b\n" + String(repeating: "elif a: b\n", count: 5000), "too many statically nested blocks"),
    ] {
      guard case .invalid(let diagnostic) = Parser.parse(SourceFile(name: "x", text: text)) else {
        Issue.record("accepted \(text.prefix(20))")
        continue
      }
      #expect(diagnostic.message == message)
    }
  }

  private static let nests = [
    ("(", "1", ")"), ("[", "1", "]"), ("{1:", "1", "}"), ("f(", "1", ")"), ("a[", "1", "]"), ("", "a", "+a"),
    ("-", "a", ""), ("not ", "a", ""), ("", "a", "**-a"), ("lambda:", "a", ""), ("lambda x=", "a", ":a"),
    ("a if b else ", "c", ""), ("a if ", "c", " else d"), ("", "a", ".b"), ("", "a", "()"), ("(a:=", "1", ")"),
    ("elif a: b\n", "", ""), ("[a for b in ", "c", "]"), ("f(a+[-(", "1", ")])"), ("(a ", "b", ")"), ("f(a=b ", "", ""),
    ("(", "a", ",)"), ("a b(", "", ""), ("(a=", "1", ")"), ("f'{", "1", "}'"), ("with (", "a", ""), ("print ", "a", ""),
  ]
}
