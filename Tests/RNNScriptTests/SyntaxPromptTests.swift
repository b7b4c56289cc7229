import Testing

@testable import RNNScript

struct SyntaxPromptTests {
  private func kind(_ text: String) -> String {
    switch Parser.parse(SourceFile(name: "x", text: text), mode: .interactive) {
    case .complete: "complete"
    case .incomplete: "incomplete"
    case .invalid(let diagnostic): diagnostic.message
    }
  }

  // As `codeop.compile_command` answers.
  @Test(arguments: [
    "x = (", "x = (1,\n2", "if x:", "if x: pass", "if x:\n  y", "if x:\n  y\nelse:", "def f():\n  return 1", "def f(",
    "@a", "@a\n", "@a\ndef f(): pass", "try:\n  x\n", "try:\n  x\nexcept:\n  y", "'''abc", "'''abc\n", "\"abc\\",
    "x = 1 + \\", "x = [1,\n  # c\n", "x = {'a':", "def f():\n  # c\n", "if x:\n  y\n# c", "if x:\n  if y:\n    z",
    "f'''{x", "def f():\n  '''doc\n  '''", "def f():\n\n  x", "def f(x,\n  y):\n  return x", "(yield", "{", "\\",
    "class A:\n  def f(self):\n    pass\n  x = 1", "match x:", "match x:\n  case 1:", "while x:\n  y\nelse:\n  z",
  ])
  func asksForMore(_ text: String) {
    #expect(kind(text) == "incomplete")
  }

  @Test(arguments: [
    "", "\n", "# c", "x", "x = (1,\n2)", "if x: pass\n", "if x:\n  y\n", "if x:\n  y\n\n", "def f():\n  return 1\n",
    "x; y", "x = '('", "x = 1 # (", "def f():\n  '''doc\n  '''\n", "x = 1\n", "match = 1", "a = 1\nif a:\n  b\n",
  ])
  func isSatisfied(_ text: String) {
    #expect(kind(text) == "complete")
  }

  @Test(arguments: [
    ("x = )", "unmatched ')'"), ("x =", "invalid syntax"),
    ("if x:\ny", "expected an indented block after 'if' statement on line 1"),
    ("'abc", "unterminated string literal (detected at line 1)"), ("if x", "expected ':'"),
    ("f(a,, ", "invalid syntax"),
    ("if x:\n  y = = 1", "invalid syntax"), ("x = 1 + \\\n", "unexpected EOF while parsing"),
    ("async def f():", "'async' is not supported here"),
  ])
  func refuses(_ text: String, _ message: String) {
    #expect(kind(text) == message)
  }

  @Test func filesAreNeverIncomplete() {
    for text in ["x = (", "if x:", "'''abc", "x = 1 + \\", "def f():"] {
      guard case .invalid = Parser.parse(SourceFile(name: "x", text: text)) else {
        Issue.record("\(text) is not invalid")
        continue
      }
    }
  }
}
