import Testing

@testable import RNNScript

/// What lives and what goes: cycles, undo, limits, what is interrupted.
@Suite struct MemoryCycleTests {
  /// How many containers live after a script and a collection.
  private func count(_ run: LanguageRun, after code: String) -> Int {
    #expect(run.output(of: code) == "")
    run.interpreter.collectGarbage()
    return run.interpreter.heap.count
  }

  static let makers = [
    "x = []; x.append(x)",
    "x = {}; x[1] = [x]",
    "class N: pass\n    x = N(); x.me = x",
    "x = N(); x.call = x.method",
    "x = [None]; x[0] = iter(x)",
    "x = [None]; x[0] = map(str, x)",
    "x = [None]; x[0] = (x, {1: x}, [x][:])",
    "x = lambda: x",
    "x = N()\n    def g():\n        yield x\n    x.g = g(); next(x.g)",
    "try: raise ValueError([])\n    except ValueError as e: e.args[0].append(e)",
    "x = N(); x.p = property(lambda s: x)",
    "x = L(); x.me = x; x.append(x)",
    "class C:\n        def m(self): return __class__\n    C.all = [C()]",
  ]

  @Test(arguments: makers)
  func deadCyclesGo(maker: String) {
    let run = LanguageRun()
    let start = "class N:\n    def method(self): pass\nclass L(list): pass\ndef f():\n    \(maker)\nf()"
    let before = count(run, after: start)
    #expect(count(run, after: "for _ in range(50): f()") <= before + 5)
  }

  @Test func whatSwiftHoldsLives() throws {
    let run = LanguageRun()
    #expect(run.output(of: "l = [1]; l.append([l, {'k': l}])") == "")
    let held = run.globals.get("l")
    #expect(run.output(of: "del l") == "")
    #expect(run.interpreter.collectGarbage() == 0)
    let list = try #require(held?.object as? ListObject)
    #expect(list.elements.count == 2)
    #expect((list.elements[1].object as? ListObject)?.elements.first?.object === list)
  }

  @Test func modulesGoWithTheirInterpreter() throws {
    weak var function: Object?
    weak var type: Object?
    do {
      let run = LanguageRun()
      #expect(run.output(of: "import enum, contextlib") == "")
      function = run.interpreter.modules["contextlib"]?.namespace.get("suppress")?.object
      type = run.interpreter.modules["enum"]?.namespace.get("Enum")?.object
      #expect(function != nil && type != nil)
    }
    #expect(function == nil)
    #expect(type == nil)
  }

  @Test func undoBringsBackWhatACellDropped() {
    let run = LanguageRun()
    #expect(run.output(of: "class N: pass\nn = N(); n.me = n; n.all = [n, (n,)]") == "")
    run.interpreter.journal.beginEpoch()
    #expect(run.output(of: "import gc\nn.all.clear()\ndel n\ngc.collect()") == "")
    #expect(run.interpreter.journal.undo())
    #expect(run.output(of: "print(n.me is n, len(n.all), n.all[1][0] is n)") == "True 2 True\n")
  }

  @Test func whatACellMakesIsNotKeptForUndo() {
    let run = LanguageRun()
    run.interpreter.journal.beginEpoch()
    let before = count(run, after: "pass")
    #expect(count(run, after: "for i in range(1000):\n    l = []\n    l.append(l)\nl = None") <= before + 5)
  }

  @Test func collectionsBeginByThemselves() {
    let run = LanguageRun()
    #expect(run.output(of: "for i in range(300000):\n    l = []\n    l.append(l)") == "")
    #expect(run.interpreter.heap.count < 250_000)
  }

  @Test func largeCyclesCallForCollections() {
    let run = LanguageRun()
    let code = """
      class N: pass
      for i in range(2000):
          n = N()
          n.me = n
          n.data = [0] * 12500
      """
    #expect(run.output(of: code) == "")
    // All of them would be 400 MB: far fewer than all are left, although there were few containers.
    #expect(run.interpreter.heap.count < 1000)
  }

  @Test func globalsAreFinalizedAtTheEnd() {
    let run = LanguageRun()
    let code =
      "class N:\n    def __init__(s, n): s.n = n\n    def __del__(s): print(s.n)\na = N('a')\nb = N('b')\nb.me = b"
    #expect(run.output(of: code) == "")
    run.interpreter.finish(run.globals)
    #expect(run.host.output == "a\nb\n")
  }

  // MARK: Limits

  static let tooLarge = [
    "1 << 10**12", "10**10**8", "'x' * 10**12", "[0] * 10**12", "(0,) * 10**12", "b'x' * 10**12", "list(range(10**12))",
    "'a'.ljust(10**12)", "'a'.center(10**12)", "'a'.zfill(10**12)", "'%1000000000000d' % 1",
    "'{:1000000000000d}'.format(1)", "f'{1:1000000000000}'", "sorted(range(10**12))", "bytes(10**12)",
    "('a' * 10**6).replace('a', 'b' * 10**6)", "s = 'x'\nwhile True: s += s", "l = [1]\nwhile True: l += l",
  ]

  @Test(arguments: tooLarge)
  func whatIsTooLargeIsAnError(code: String) {
    let run = LanguageRun()
    run.interpreter.memoryLimit = MemoryWatch.residentSize + (300 << 20)
    let last = run.lastLine(of: code)
    #expect(last.hasPrefix("MemoryError") || last.hasPrefix("OverflowError"), "\(last)")
    #expect(run.output(of: "print('on')") == "on\n")
  }
}
