from pprint import pprint, pformat
from collections import OrderedDict, Counter, defaultdict, namedtuple
Point = namedtuple("Point", "x y")
pprint([Point(i, i * i) for i in range(8)]); pprint(Counter("mississippi" * 3)); pprint({i: "v" * i for i in range(0, 40, 8)}); pprint(defaultdict(list, {"a": [1] * 30})); pprint(OrderedDict((str(i), i) for i in range(12)))
class Thing:
    def __repr__(self): return "Thing(" + "x" * 30 + ")"
pprint([Thing(), Thing(), Thing()]); pprint({"t": Thing(), "u": [Thing()] * 2})
nested = {"encoder": {"layers": [{"type": "LSTM", "units": 256, "dropout": 0.1}] * 2}, "decoder": {"attention": True, "heads": [1, 2, 3]}}
pprint(nested, width=50); pprint(nested, width=200); pprint(nested, depth=2); print(pformat(nested, indent=2, width=30)); pprint((("a", 1), ("b", [2] * 40)), compact=True, width=60)
pprint("a long sentence that goes on and on, well past the end of the line, so that it must be broken somewhere"); pprint(["one\ntwo\n" * 8]); pprint({"b", "a"} & {"a"}); pprint(frozenset([3, 1, 2])); pprint(set(range(40))); pprint([[]] * 3); pprint({(): {}}); pprint(b"x" * 100 == b"", width=5)
