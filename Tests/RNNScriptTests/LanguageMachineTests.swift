import Dispatch
import Foundation
import Testing

@testable import RNNScript

/// What keeps a running program in bounds: recursion, interruption, imports, the freeing of long chains.
@Suite struct LanguageMachineTests {
  // MARK: Recursion

  static let recursions = [
    "def f(n): return f(n + 1)\nf(0)",
    "def f(n): return sorted([n], key=f)\nf(0)",
    "def f(n): return list(map(f, [n]))\nf(0)",
    "class C:\n    def __call__(self): return self()\nC()()",
    "class C:\n    def __repr__(self): return repr(self)\nrepr(C())",
    "class C:\n    def __eq__(self, other): return self == other\nC() == 1",
    "class C:\n    def __getattr__(self, name): return self.other\nC().x",
    "class C:\n    def __init__(self): C()\nC()",
    "class C:\n    def __add__(self, other): return self + other\nC() + 1",
    "class C:\n    @property\n    def p(self): return self.p\nC().p",
    "def g(n):\n    yield from g(n + 1)\nlist(g(0))",
    "def g(n):\n    for x in g(n + 1): yield x\nnext(g(0))",
    "f = lambda: f()\nf()",
    "def f():\n    class C:\n        x = f()\nf()",
    "def f():\n    with C(): pass\nclass C:\n    def __enter__(self): f()\n    def __exit__(self, *a): pass\nf()",
    "l = []\nfor _ in range(100000): l = [l]\nrepr(l)",
    "a = []\na.append(a)\nb = []\nb.append(b)\na == b",
  ]

  @Test(arguments: recursions)
  func endlessRecursionIsAnException(code: String) {
    let run = LanguageRun()
    #expect(run.lastLine(of: code).hasPrefix("RecursionError: maximum recursion depth exceeded"))
    // The interpreter goes on as if nothing had been.
    #expect(run.output(of: "def h(n): return n and h(n - 1)\nprint(h(500))") == "0\n")
  }

  @Test func recursionCanBeCaught() {
    let code = """
      def f(n):
          try: return f(n + 1)
          except RecursionError: return n > 900
      print(f(0))
      """
    #expect(LanguageRun().output(of: code) == "True\n")
  }

  // MARK: Interruption

  static let endless = [
    "while True: pass", "while True:\n    try: 1 / 0\n    except ZeroDivisionError: pass",
    "import itertools\nfor i in itertools.count(): pass", "def f(): return f\nwhile True: f()",
    "sum(x for x in iter(int, 1))", "[x for x in iter(int, 1)]", "list(iter(int, 1))", "0.5 in iter(int, 1)",
    "def g():\n    while True: yield 1\nfor x in g(): pass", "max(iter(int, 1))",
  ]

  @Test(arguments: endless)
  func interruptionStopsWhatNeverEnds(code: String) {
    let run = LanguageRun()
    run.interpreter.interruption.request()
    #expect(run.lastLine(of: code) == "KeyboardInterrupt")
    #expect(run.output(of: "print('on')") == "on\n")
  }

  @Test func interruptionComesFromAnotherThread() {
    let host = InterruptingHost(after: 1)
    let interpreter = Interpreter(host: host)
    let interruption = interpreter.interruption
    // The request comes from a thread of its own, once the script has shown that it runs: those that run tests may all
    // be busy with scripts that do not end.
    let started = DispatchSemaphore(value: 0)
    let done = DispatchSemaphore(value: 0)
    host.onLimit = { started.signal() }
    Thread.detachNewThread {
      started.wait()
      interruption.request()
      done.signal()
    }
    let message = InterruptingHost.message(of: "print('running')\nwhile True: pass", interpreter)
    done.wait()
    #expect(message == "KeyboardInterrupt")
  }

  @Test func printingStopsWhenTheHostAsks() {
    let host = InterruptingHost(after: 1000)
    let interpreter = Interpreter(host: host)
    host.onLimit = { [interruption = interpreter.interruption] in interruption.request() }
    #expect(InterruptingHost.message(of: "while True: print(1)", interpreter) == "KeyboardInterrupt")
    #expect(host.count >= 1000)
    #expect(host.count <= 1002)
  }

  @Test func interruptionRunsFinallyAndIsNoException() {
    let host = InterruptingHost(after: 1)
    let interpreter = Interpreter(host: host)
    host.onLimit = { [interruption = interpreter.interruption] in interruption.request() }
    let code = """
      try:
          try:
              print('runs')
              while True: pass
          except Exception: print('wrong')
          finally: print('finally')
      except KeyboardInterrupt as e: print('caught', repr(e))
      """
    #expect(InterruptingHost.message(of: code, interpreter) == nil)
    #expect(host.text == "runs\nfinally\ncaught KeyboardInterrupt()\n")
  }

  // MARK: Imports

  @Test func filesBesideTheScriptAreModules() {
    let run = LanguageRun()
    let files = [
      "tools": "print('loading', __name__)\nfrom base import start\nstate = [start]\ndef push(x): state.append(x)\n",
      "base": "start = 1\n_hidden = 2\n", "broken": "x = 1\nraise ValueError('at import')\n", "bad": "def (:\n",
    ]
    run.interpreter.sourceModuleFinder = { name in files[name].map { SourceFile(name: "\(name).py", text: $0) } }
    let code = """
      import tools, tools as again
      from tools import push, state as s
      from base import *
      push(5)
      print(s, again is tools, start, tools.__name__)
      try: _hidden
      except NameError as e: print(e)
      try: import broken
      except ValueError as e: print(e)
      try: import nowhere
      except ModuleNotFoundError as e: print(e, e.name)
      try: from base import absent
      except ImportError as e: print(str(e)[:43])
      try: import tools.inner
      except ModuleNotFoundError as e: print(e)
      import bad
      """
    let lines = run.output(of: code).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(
      lines.prefix(7) == [
        "loading tools", "[1, 5] True 1 tools", "name '_hidden' is not defined", "at import",
        "No module named 'nowhere' nowhere",
        "cannot import name 'absent' from 'base' (un", "No module named 'tools.inner'; 'tools' is not a package",
      ])
    #expect(
      lines.suffix(5) == ["  File \"bad.py\", line 1", "    def (:", "        ^", "SyntaxError: invalid syntax", ""])
  }

  // MARK: Memory

  static let chains = [
    "class N: pass\nh = None\nfor _ in range(10**6):\n    n = N()\n    n.next = h\n    h = n\nn = h = None\nprint('freed')",
    "l = []\nfor _ in range(10**5): l = [l]\nl = None\nprint('freed')",
    "l = {}\nfor _ in range(10**5): l = {1: l}\nl = None\nprint('freed')",
    "l = ()\nfor _ in range(10**5): l = (l,)\nl = None\nprint('freed')",
    "f = None\nfor _ in range(10**5): f = (lambda g: lambda: g)(f)\nf = None\nprint('freed')",
    "def g(x): yield x\nf = None\nfor _ in range(10**5):\n    f = g(f)\nf = None\nprint('freed')",
    "e = None\nfor _ in range(10**5):\n    n = ValueError()\n    n.__cause__ = e\n    e = n\nn = e = None\nprint('freed')",
    "b = None\nclass C:\n    def m(self): pass\nfor _ in range(10**5):\n    c = C()\n    c.b = b\n    b = c.m\nc = b = None\nprint('freed')",
  ]

  @Test(arguments: chains)
  func longChainsAreFreed(code: String) {
    #expect(LanguageRun().output(of: code) == "freed\n")
  }
}

/// A host that counts texts and tells when there are enough.
final class InterruptingHost: RNNScript.Host {
  private let limit: Int
  private(set) var count = 0
  private(set) var text = ""
  var onLimit: () -> Void = {}

  init(after limit: Int) { self.limit = limit }

  func receive(_ event: HostEvent) {
    guard case .text(let new) = event else { return }
    text += new
    count += 1
    if count == limit { onLimit() }
  }

  func readLine(prompt: String) -> String? { nil }

  /// The last line of the report of a script that fails.
  static func message(of code: String, _ interpreter: Interpreter) -> String? {
    do {
      try interpreter.run(SourceFile(name: "script.py", text: code), in: Namespace(), mode: .file)
      return nil
    } catch let error as ScriptError {
      return interpreter.render(error).split(separator: "\n").last.map(String.init)
    } catch {
      return "\(error)"
    }
  }
}
