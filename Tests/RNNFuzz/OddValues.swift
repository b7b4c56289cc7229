/// Expressions at the edges of their types: what arguments are drawn from.
enum OddValues {
  static let all =
    numbers + texts + containers + [
      "None", "True", "False", "...", "NotImplemented", "object()", "object", "int", "str", "type", "len", "print",
      "lambda: 1", "lambda x: x", "lambda *a: a", "(i for i in range(3))", "iter([1, 2])", "ValueError('v')",
      "Exception",
      "slice(None, None, -1)", "slice(10**20, -10**20, 3)", "slice(0, 0, 0)", "Odd()", "Odd", "Odd().method",
      "generate()", "math", "property(len)", "classmethod(len)", "super",
    ]

  static let numbers = [
    "0", "1", "-1", "2", "3", "7", "255", "256", "-256", "2**31", "2**63 - 1", "-2**63", "2**63", "10**20", "-10**20",
    "10**400", "0.0", "-0.0", "1.5", "-2.5", "1e308", "-1e308", "5e-324", "1e-7", "float('inf')", "-float('inf')",
    "float('nan')", "1j", "complex(float('nan'), -0.0)", "0xff", "1_000", "sys.maxsize", "-sys.maxsize - 1",
  ]

  static let texts = [
    "''", "'a'", "'abc'", "'é'", "'e\\u0301'", "'🙂'", "'\\ud7ff'", "'\\x00'", "'a\\nb\\r\\nc'", "' x '", "'{}'",
    "'{0[a].b!r:>{1}}'", "'%s %(a)d %*d'", "'%'", "'%d'", "'{'", "'}'", "'12'", "'-1.5e3'", "'0x1f'", "'ß'",
    "'İ'", "'ab' * 50", "'rnn'", "'utf-8'", "'ascii'", "'ignore'", "'>10'", "'+,.3f'", "'#010x'", "'999999999d'", "b''",
    "b'abc'", "b'\\xff\\x00'", "r'\\d+(a|b)*'", "'(' * 20", "'2021-02-29'", "'%Y-%m-%d'", "'[1, {\"a\": null}]'",
  ]

  static let containers = [
    "[]", "[1, 2, 3]", "[3, 1, 2]", "[[1], [2]]", "[None]", "['b', 'a']", "[1, 'a']", "[float('nan')] * 3", "()",
    "(1,)",
    "(1, 2)", "(1, (2, 3))", "{}", "{'a': 1}", "{1: 2, 2: 3}", "{'a': {'b': []}}", "set()", "{1, 2}", "frozenset({3})",
    "range(0)", "range(5)", "range(10, 0, -3)", "range(10**18)", "range(-10**30, 10**30, 10**29)", "loop_list",
    "loop_dict", "[i * i for i in range(40)]", "list('hidden')", "dict(a=1, b=2)", "{}.keys()", "{1: 2}.items()",
    "enumerate('ab')", "zip([1], [2])", "map(str, [1, 2])", "reversed([1, 2])", "bytearray(b'xyz')",
  ]

  /// What the expressions need: objects with strange methods, and containers that hold themselves.
  static let prelude = """
    import math, sys
    class Odd:
        def __init__(self, *a, **k): self.a = a
        def method(self, x=None): return x
        def __eq__(self, other): return True
        def __hash__(self): return -1
        def __len__(self): return 3
        def __getitem__(self, i):
            if isinstance(i, int) and i > 3: raise IndexError(i)
            return i
        def __index__(self): return 2
        def __lt__(self, other): raise ValueError('no order')
        def __add__(self, other): return NotImplemented
        def __radd__(self, other): return self
        def __format__(self, spec): return spec
        def __bool__(self): raise TypeError('no truth')
        def __enter__(self): return self
        def __exit__(self, *a): return True
        def __contains__(self, x): return x
        def __call__(self, *a, **k): return a
    def generate():
        try:
            got = yield 1
            yield got
        finally:
            pass
    loop_list = [1]; loop_list.append(loop_list)
    loop_dict = {}; loop_dict['me'] = loop_dict
    def attempt(f):
        try: return f()
        except Exception as e:
            str(e); repr(e)
            return e

    """
}
