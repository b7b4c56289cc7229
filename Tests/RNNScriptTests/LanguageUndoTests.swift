import Testing

@testable import RNNScript

/// What one epoch changed, another script shows unchanged after undo.
@Suite struct LanguageUndoTests {
  struct Change: CustomTestStringConvertible, Sendable {
    let name: String
    let before: String
    let change: String
    let show: String
    var testDescription: String { name }
  }

  static let changes: [Change] = [
    Change(
      name: "list", before: "l = [3, 1, 2]",
      change:
        "l.append(4); l.sort(); l[0] = 9; del l[1]; l += [1]; l.reverse(); l[1:1] = [7, 7]; l *= 2; l.pop(); l.clear()",
      show: "print(l)"),
    Change(
      name: "dict", before: "d = {'a': 1, 'b': 2}",
      change:
        "d['c'] = 3; del d['a']; d.update(b=5); d.setdefault('z', 1); d.pop('b'); d |= {'q': 1}; d.popitem(); d.clear()",
      show: "print(d, list(d))"),
    Change(
      name: "set", before: "s = {1, 2, 3}",
      change: "s.add(4); s.discard(1); s |= {9}; s -= {2}; s.update([7]); s.remove(3); s.clear()",
      show: "print(sorted(s))"),
    Change(
      name: "instance", before: "class C:\n    k = 1\n    def m(self): return 'old'\nc = C()\nc.x = 1",
      change:
        "c.x = 2; c.y = 3; del c.x; C.k = 5; C.new = 1; C.m = lambda self: 'new'; c.__class__ = type('D', (), {})",
      show: "print(vars(c), C.k, hasattr(C, 'new'), c.m(), type(c).__name__)"),
    Change(
      name: "global", before: "a = 1\ndef f(): return 'old'",
      change: "a = 2\nb = 3\ndef f(): return 'new'\nimport math\ndel a",
      show: "try: print(a, f())\nexcept NameError: print('gone')\ntry: print(b, math)\nexcept NameError as e: print(e)"),
    Change(
      name: "closure",
      before:
        "def make():\n    n = 0\n    def step():\n        nonlocal n\n        n += 1\n        return n\n    return step, lambda: n\nstep, n = make()\nstep()",
      change: "step(); step()", show: "print(n())"),
    Change(
      name: "generator",
      before: "def g():\n    for i in range(10): yield i\nit = g()\nnext(it)\nz = iter([1, 2, 3])\nnext(z)",
      change: "next(it); next(it); next(z); list(it)", show: "k = (next(it), next(z))\nprint(k)"),
    Change(
      name: "function", before: "def f(a=1): return a\nf.tag = 'x'", change: "f.tag = 'y'; f.other = 1",
      show: "print(f.tag, hasattr(f, 'other'))"),
    Change(
      name: "subclasses of containers", before: "class L(list): pass\nl = L([1])\nl.x = 1",
      change: "l.append(2); l.x = 5; l.y = 1", show: "print(l, l.x, hasattr(l, 'y'))"),
    Change(
      name: "deque", before: "import collections\nq = collections.deque([1, 2])",
      change: "q.append(3); q.popleft()", show: "print(q)"),
  ]

  @Test(arguments: changes)
  func undoPutsBack(change: Change) {
    let run = LanguageRun()
    let journal = run.interpreter.journal
    journal.beginEpoch()
    #expect(run.output(of: change.before) == "")
    journal.beginEpoch()
    let before = run.output(of: change.show)
    #expect(journal.undo())
    journal.beginEpoch()
    #expect(run.output(of: change.change) == "")
    journal.beginEpoch()
    let changed = run.output(of: change.show)
    #expect(journal.undo())
    #expect(changed != before)
    #expect(journal.undo())
    #expect(run.output(of: change.show) == before)
  }

  @Test func epochsAreTakenBackOneByOne() {
    let run = LanguageRun()
    _ = run.output(of: "l = []\ndef f(): l.append(len(l))")
    for _ in 0..<3 {
      run.interpreter.journal.beginEpoch()
      _ = run.output(of: "f()")
    }
    for expected in ["[0, 1, 2]\n", "[0, 1]\n", "[0]\n"] {
      #expect(run.output(of: "print(l)") == expected)
      #expect(run.interpreter.journal.undo())
    }
    #expect(run.output(of: "print(l)") == "[]\n")
    #expect(!run.interpreter.journal.undo())
  }

  @Test func aFailedCellIsTakenBackToo() {
    let run = LanguageRun()
    _ = run.output(of: "l = [1]")
    run.interpreter.journal.beginEpoch()
    #expect(run.lastLine(of: "l.append(2)\nl.append(1 / 0)") == "ZeroDivisionError: division by zero")
    #expect(run.interpreter.journal.undo())
    #expect(run.output(of: "print(l)") == "[1]\n")
  }
}
