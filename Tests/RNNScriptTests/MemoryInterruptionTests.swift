import Testing

@testable import RNNScript

/// Native steps that take long stop when they are asked to.
@Suite(.serialized) struct MemoryInterruptionTests {
  static let long = [
    "sum(range(10**12))", "max(range(10**12))", "any(False for _ in range(10**12))", "all(range(1, 10**12))",
    "import itertools\n0.5 in itertools.count()", "import itertools\nlist(itertools.repeat(1))",
    "import itertools\nnext(itertools.islice(itertools.count(), 10**12, None))", "list(map(abs, range(10**12)))",
    "next(filter(lambda x: False, range(10**12)))", "sum(x for x in range(10**12))",
    "import functools\nfunctools.reduce(lambda a, b: a, range(10**12))", "sorted(range(10**7), key=lambda x: -x)",
    "import json\nl = [[1, 2.5, 'x']] * 10**4\nwhile True: json.dumps(l)",
    "import copy\nl = [[1, 2.5, 'x'] for _ in range(10**4)]\nwhile True: copy.deepcopy(l)",
    "import collections\ncollections.deque((x for x in range(10**12)), maxlen=1)",
    "l = [0] * 10**6\nwhile True: l.count(1)",
    "l = [0] * 10**6\nwhile True: 1 in l", "t = (0,) * 10**6\nwhile True: hash(t)",
  ]

  @Test(arguments: long)
  func interruptionComesInside(code: String) {
    let host = InterruptingHost(after: 1)
    let interpreter = Interpreter(host: host)
    // The script goes from its first words to the long step meanwhile; if it does not, it stops before.
    host.onLimit = { [interruption = interpreter.interruption] in
      ComputingThread().after(computing: 0.03) { interruption.request() }
    }
    #expect(InterruptingHost.message(of: "print('runs')\n" + code, interpreter) == "KeyboardInterrupt")
  }
}
