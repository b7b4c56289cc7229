/// Scripts and what CPython 3.11 prints for them.
let libraryScriptsSecond: [LibraryScript] = [
  LibraryScript(
    "builtin errors",
    #"""
    def attempt(f, *args, **kwargs):
        try:
            print(f(*args, **kwargs))
        except Exception as e:
            print(type(e).__name__ + ':', e)
    attempt(len, 5)
    attempt(int, 'x')
    attempt(int, [])
    attempt(int, 1.5, 10)
    attempt(int, float('nan'))
    attempt(float, 'x')
    attempt(float, [])
    attempt(ord, 'ab')
    attempt(ord, 3)
    attempt(chr, -1)
    attempt(sum, ['a'])
    attempt(sum, ['a'], '')
    attempt(max, [])
    attempt(min)
    attempt(max, 1)
    attempt(sorted, [1, 'a'])
    attempt(sorted, 5)
    attempt(next, 5)
    attempt(iter, 5)
    attempt(zip, 1)
    attempt(list, zip([1], [1, 2], strict=True))
    attempt(abs, 'x')
    attempt(round, 'x')
    attempt(divmod, 1, 0)
    attempt(divmod, 1, 'a')
    attempt(pow, 2, 3, 0)
    attempt(hex, 1.5)
    attempt(isinstance, 1, 5)
    attempt(issubclass, 1, int)
    attempt(getattr, 1, 'nope')
    attempt(print, 1, sep=5)
    attempt(hash, [])
    attempt(reversed, 5)
    attempt(range, 1, 2, 0)
    attempt(enumerate, 5)
    attempt(dict, [1])
    attempt(dict, [(1, 2, 3)])
    attempt(bytes, [300])
    attempt(map, len)
    attempt(format, 1, 'y')
    attempt(round, 1.5, 'a')
    attempt(list, 5)
    attempt(tuple, 5)
    attempt(set, [[]])
    """#,
    prints: #"""
      TypeError: object of type 'int' has no len()
      ValueError: invalid literal for int() with base 10: 'x'
      TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
      TypeError: int() can't convert non-string with explicit base
      ValueError: cannot convert float NaN to integer
      ValueError: could not convert string to float: 'x'
      TypeError: float() argument must be a string or a real number, not 'list'
      TypeError: ord() expected a character, but string of length 2 found
      TypeError: ord() expected string of length 1, but int found
      ValueError: chr() arg not in range(0x110000)
      TypeError: unsupported operand type(s) for +: 'int' and 'str'
      TypeError: sum() can't sum strings [use ''.join(seq) instead]
      ValueError: max() arg is an empty sequence
      TypeError: min expected at least 1 argument, got 0
      TypeError: 'int' object is not iterable
      TypeError: '<' not supported between instances of 'str' and 'int'
      TypeError: 'int' object is not iterable
      TypeError: 'int' object is not an iterator
      TypeError: 'int' object is not iterable
      TypeError: 'int' object is not iterable
      ValueError: zip() argument 2 is longer than argument 1
      TypeError: bad operand type for abs(): 'str'
      TypeError: type str doesn't define __round__ method
      ZeroDivisionError: integer division or modulo by zero
      TypeError: unsupported operand type(s) for divmod(): 'int' and 'str'
      ValueError: pow() 3rd argument cannot be 0
      TypeError: 'float' object cannot be interpreted as an integer
      TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
      TypeError: issubclass() arg 1 must be a class
      AttributeError: 'int' object has no attribute 'nope'
      TypeError: sep must be None or a string, not int
      TypeError: unhashable type: 'list'
      TypeError: 'int' object is not reversible
      ValueError: range() arg 3 must not be zero
      TypeError: 'int' object is not iterable
      TypeError: cannot convert dictionary update sequence element #0 to a sequence
      ValueError: dictionary update sequence element #0 has length 3; 2 is required
      ValueError: bytes must be in range(0, 256)
      TypeError: map() must have at least two arguments.
      ValueError: Unknown format code 'y' for object of type 'int'
      TypeError: 'str' object cannot be interpreted as an integer
      TypeError: 'int' object is not iterable
      TypeError: 'int' object is not iterable
      TypeError: unhashable type: 'list'
      """#),
  LibraryScript(
    "percent",
    #"""
    print('%d %s %r %5.2f|%-5d|%05d|%+d|% d' % (1, 'a', 'b', 3.14159, 42, 42, 42, 42), '%x %X %o %#x %#o' % (255, 255, 8, 255, 8), '%e %E %g %G' % (12345.678, 0.00012, 1e-10, 1e20))
    print('%(a)s %(b)d' % {'a': 1, 'b': 2}, '%%', '%c%c' % ('x', 65), '%*d|%-*d|%.*f' % (5, 1, 5, 2, 2, 1.2345), '%.3d|%08.3d' % (5, 5), '%5s|%.2s|%-6r|' % ('ab', 'abc', 'x'), '%a' % 'é')
    print('%s' % None, '%s' % [1, 2], '%d' % True, '%d' % 3.99, '%d' % 10 ** 20, '%f' % float('inf'), '%x' % -255, 'a' % {}, '%s' % {'a': 1}, '%i' % -5)
    for text, args in [('%d', 'a'), ('%x', 1.5), ('%c', 'ab'), ('%s %s', 1), ('%s', (1, 2)), ('%(a)s', 1), ('%(b)s', {'a': 1}), ('%q', 1), ('%', ()), ('%5', 1), ('%*d', ('a', 1)), ('%f', 'a'), ('a', 1), ('%d', float('inf')), ('%(a', {'a': 1}), ('%c', 1114112), ('%d %d', (1,))]:
        try:
            print(text % args)
        except Exception as e:
            print(text, type(e).__name__ + ':', e)
    """#,
    prints: #"""
      1 a 'b'  3.14|42   |00042|+42| 42 ff FF 10 0xff 0o10 1.234568e+04 1.200000E-04 1e-10 1E+20
      1 2 %% xA     1|2    |1.23 005|00000005    ab|ab|'x'   | '\xe9'
      None [1, 2] 1 3 100000000000000000000 inf -ff a {'a': 1} -5
      %d TypeError: %d format: a real number is required, not str
      %x TypeError: %x format: an integer is required, not float
      %c TypeError: %c requires int or char
      %s %s TypeError: not enough arguments for format string
      %s TypeError: not all arguments converted during string formatting
      %(a)s TypeError: format requires a mapping
      %(b)s KeyError: 'b'
      %q ValueError: unsupported format character 'q' (0x71) at index 1
      % ValueError: incomplete format
      %5 ValueError: incomplete format
      %*d TypeError: * wants int
      %f TypeError: must be real number, not str
      a TypeError: not all arguments converted during string formatting
      %d OverflowError: cannot convert float infinity to integer
      %(a ValueError: incomplete format key
      %c OverflowError: %c arg not in range(0x110000)
      %d %d TypeError: not enough arguments for format string
      """#),
  LibraryScript(
    "set",
    #"""
    s = {1, 2, 3}
    s.add(4)
    s.discard(9)
    s.remove(1)
    print(s, s | {9}, s & {2, 3}, s - {2}, s.union([5], (6,)), s.intersection([2, 3], [3]), s.difference([2]), s.symmetric_difference([2, 9]))
    print(s.issubset({2, 3, 4, 5}), s.issuperset([2]), s.isdisjoint([7]), {1} < {1, 2}, {1} <= {1}, frozenset([1, 2]) == {1, 2}, set(), frozenset(), frozenset({3}))
    s.update([7], [8])
    s.difference_update([7])
    s.intersection_update([2, 3, 8])
    s.symmetric_difference_update([2, 5])
    print(s, s.pop() in (3, 5, 8), len(s), s.copy() == s, {frozenset([1]): 2})
    s.clear()
    for f in (lambda: set().pop(), lambda: {1}.remove(2), lambda: {[]}, lambda: {1}.union(5), lambda: {1} | [2], lambda: frozenset([1]).add(2)):
        try:
            f()
        except Exception as e:
            print(type(e).__name__ + ':', e)
    """#,
    prints: #"""
      {2, 3, 4} {9, 2, 3, 4} {2, 3} {3, 4} {2, 3, 4, 5, 6} {3} {3, 4} {9, 3, 4}
      True True True True True True set() frozenset() frozenset({3})
      {3, 5} True 2 True {frozenset({1}): 2}
      KeyError: 'pop from an empty set'
      KeyError: 2
      TypeError: unhashable type: 'list'
      TypeError: 'int' object is not iterable
      TypeError: unsupported operand type(s) for |: 'set' and 'list'
      AttributeError: 'frozenset' object has no attribute 'add'
      """#),
  LibraryScript(
    "math",
    #"""
    import math
    print(math.pi, math.e, math.tau, math.inf, math.sqrt(2), math.exp(1), math.log(10), math.log(8, 2), math.log2(8), math.log10(1000), math.log(10 ** 400), math.log1p(1e-10), math.expm1(1e-10))
    print(math.sin(1), math.cos(1), math.tan(1), math.asin(0.5), math.acos(0.5), math.atan(1), math.atan2(1, -1), math.sinh(1), math.cosh(1), math.tanh(0.5), math.asinh(1), math.acosh(2), math.atanh(0.5))
    print(math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.floor(1e20), math.factorial(20), math.factorial(25), math.gcd(12, 18), math.gcd(), math.lcm(4, 6), math.comb(10, 3), math.perm(5, 2), math.perm(4), math.isqrt(10 ** 20 + 1))
    print(math.fabs(-2), math.fmod(-7, 3), math.remainder(7, 4), math.modf(-2.5), math.frexp(10), math.ldexp(0.5, 4), math.copysign(1, -0.0), math.hypot(3, 4), math.hypot(1, 2, 3), math.dist([1, 2], [4, 6]), math.degrees(math.pi), math.radians(180), math.pow(2, 0.5))
    print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1, rel_tol=0.2), math.fsum([0.1] * 10), math.prod([1, 2, 3]), math.prod([], start=2), math.ulp(1.0), math.nextafter(1, 2), math.erf(0.5), math.erfc(0.5), math.gamma(5), math.gamma(0.5), math.gamma(-2.5), math.gamma(150.3), math.lgamma(10), math.lgamma(0.3), math.lgamma(-1.7), math.lgamma(1e5), math.hypot(1e-200, 2e-200), math.hypot(1e200, 1e200, 1), math.hypot(0.1, 0.2, 0.3, 0.4), math.cbrt(27), math.exp2(3))
    for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-10 ** 400), lambda: math.exp(1000), lambda: math.sqrt('a'), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.pow(-1, 0.5), lambda: math.pow(0, -1), lambda: math.acos(2), lambda: math.gamma(-1), lambda: math.fmod(1, 0), lambda: math.comb(-1, 2), lambda: math.isqrt(-1), lambda: math.ldexp(1, 5000), lambda: math.floor(math.inf), lambda: math.ceil(math.nan), lambda: math.gcd(1.5), lambda: math.nope, lambda: math.cosh(1000), lambda: math.atanh(1)):
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ':', e)
    """#,
    prints: #"""
      3.141592653589793 2.718281828459045 6.283185307179586 inf 1.4142135623730951 2.718281828459045 2.302585092994046 3.0 3.0 3.0 921.0340371976182 9.999999999500001e-11 1.00000000005e-10
      0.8414709848078965 0.5403023058681398 1.5574077246549023 0.5235987755982989 1.0471975511965979 0.7853981633974483 2.356194490192345 1.1752011936438014 1.5430806348152437 0.46211715726000974 0.881373587019543 1.3169578969248166 0.5493061443340548
      -2 -1 -1 100000000000000000000 2432902008176640000 15511210043330985984000000 6 0 12 120 20 24 10000000000
      2.0 -1.0 -1.0 (-0.5, -2.0) (0.625, 4) 8.0 -1.0 5.0 3.7416573867739413 5.0 180.0 3.141592653589793 1.4142135623730951
      True True True True True 1.0 6 2 2.220446049250313e-16 1.0000000000000002 0.5204998778130465 0.4795001221869535 24.0 1.7724538509055159 -0.9453087204829417 1.7112969992195767e+261 12.801827480081467 1.0957979948180752 0.921844687694637 1051287.7089736566 2.2360679774997897e-200 1.414213562373095e+200 0.5477225575051661 3.0000000000000004 8.0
      ValueError: math domain error
      ValueError: math domain error
      ValueError: math domain error
      OverflowError: math range error
      TypeError: must be real number, not str
      ValueError: factorial() not defined for negative values
      TypeError: 'float' object cannot be interpreted as an integer
      ValueError: math domain error
      ValueError: math domain error
      ValueError: math domain error
      ValueError: math domain error
      ValueError: math domain error
      ValueError: n must be a non-negative integer
      ValueError: isqrt() argument must be nonnegative
      OverflowError: math range error
      OverflowError: cannot convert float infinity to integer
      ValueError: cannot convert float NaN to integer
      TypeError: 'float' object cannot be interpreted as an integer
      AttributeError: module 'math' has no attribute 'nope'
      OverflowError: math range error
      ValueError: math domain error
      """#),
  LibraryScript(
    "functools",
    #"""
    from functools import partial, reduce, wraps, lru_cache, cache, cached_property, total_ordering, cmp_to_key, singledispatch
    print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a + b, [], 5), partial(pow, 2)(5), partial(int, base=2)('101'), partial(int, base=2).keywords)
    def deco(f):
        @wraps(f)
        def w(*args, **kwargs):
            return f(*args, **kwargs) * 2
        return w
    @deco
    def three():
        "doc of three"
        return 3
    print(three(), three.__name__, three.__doc__)
    @lru_cache(maxsize=None)
    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)
    print(fib(80), fib.cache_info())
    @lru_cache(maxsize=2)
    def sq(x):
        return x * x
    print([sq(i) for i in (1, 2, 1, 3, 2)], sq.cache_info())
    sq.cache_clear()
    print(sq.cache_info())
    class T:
        calls = 0
        @cached_property
        def v(self):
            T.calls += 1
            return 42
    t = T()
    print(t.v, t.v, T.calls)
    @total_ordering
    class N:
        def __init__(self, n):
            self.n = n
        def __eq__(self, other):
            return self.n == other.n
        def __lt__(self, other):
            return self.n < other.n
    print(N(1) <= N(2), N(1) > N(2), N(2) >= N(2), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
    @singledispatch
    def show(x):
        return 'object'
    @show.register(int)
    def _(x):
        return 'int'
    print(show(1), show('a'), show(True))
    try:
        reduce(lambda a, b: a, [])
    except TypeError as e:
        print(e)
    """#,
    prints: #"""
      6 5 32 5 {'base': 2}
      6 three doc of three
      23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
      [1, 4, 1, 9, 4] CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
      CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)
      42 42 1
      True False True [3, 2, 1]
      int object int
      reduce() of empty iterable with no initial value
      """#),
  LibraryScript(
    "limits",
    #"""
    def attempt(f):
        try:
            f()
            print('no error')
        except MemoryError:
            print('MemoryError')
        except (OverflowError, ValueError) as e:
            print(type(e).__name__)
    attempt(lambda: 'x' * 10 ** 13)
    attempt(lambda: [0] * 10 ** 13)
    attempt(lambda: 'x'.center(10 ** 13))

    attempt(lambda: 'a'.zfill(10 ** 13))
    attempt(lambda: bytes(10 ** 14))
    attempt(lambda: '1'.rjust(10 ** 14))
    attempt(lambda: int('1' * 5000))
    attempt(lambda: str(10 ** 5000))
    """#,
    prints: #"""
      MemoryError
      MemoryError
      MemoryError
      MemoryError
      MemoryError
      MemoryError
      ValueError
      ValueError
      """#),
  LibraryScript(
    "json",
    #"""
    import json
    print(json.dumps({'a': [1, 2.5, None, True], 'b': {'c': 'é"\n'}}), json.dumps([]), json.dumps({}), json.dumps('日本😀'), json.dumps('é', ensure_ascii=False), json.dumps({1: 2, None: 3, True: 4, 1.5: 5}), json.dumps((1, 2)), json.dumps(float('nan')))
    print(json.dumps({'b': [1, {'x': []}], 'a': {}}, indent=2, sort_keys=True))
    print(json.dumps([1, 2], separators=(',', ':')), json.dumps({'k': {1, 2}}, default=lambda o: sorted(o)), json.dumps([1, [2]], indent='\t'))
    print(json.loads('{"a": [1, 2.5e3, null, true, "x\\u00e9\\n"], "b": -0}'), json.loads(' [] '), json.loads('1e400'), json.loads('12345678901234567890'), json.loads('"\\ud83d\\ude00"'), json.loads('[NaN]'), json.loads(b'[1]'))
    print(json.loads('{"a": 1}', object_hook=lambda d: list(d)), json.loads('[1.5]', parse_float=str))
    for text in ['', '[1,]', '{"a" 1}', '{a: 1}', '[1 2]', '"abc', '{"a": 1', '[1] x', 'nul', '"\\x"', '"\\u12"', '"\n"', '[1,\n 2,\n x]', '-', '01']:
        try:
            print(json.loads(text))
        except ValueError as e:
            print(type(e).__name__ + ':', e)
    for value in (object, {1, 2}, {(1,): 2}):
        try:
            print(json.dumps(value))
        except TypeError as e:
            print(e)
    loop = []
    loop.append(loop)
    try:
        json.dumps(loop)
    except ValueError as e:
        print(e)
    """#,
    prints: #"""
      {"a": [1, 2.5, null, true], "b": {"c": "\u00e9\"\n"}} [] {} "\u65e5\u672c\ud83d\ude00" "é" {"1": 4, "null": 3, "1.5": 5} [1, 2] NaN
      {
        "a": {},
        "b": [
          1,
          {
            "x": []
          }
        ]
      }
      [1,2] {"k": [1, 2]} [
      	1,
      	[
      		2
      	]
      ]
      {'a': [1, 2500.0, None, True, 'xé\n'], 'b': 0} [] inf 12345678901234567890 😀 [nan] [1]
      ['a'] ['1.5']
      JSONDecodeError: Expecting value: line 1 column 1 (char 0)
      JSONDecodeError: Expecting value: line 1 column 4 (char 3)
      JSONDecodeError: Expecting ':' delimiter: line 1 column 6 (char 5)
      JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
      JSONDecodeError: Expecting ',' delimiter: line 1 column 4 (char 3)
      JSONDecodeError: Unterminated string starting at: line 1 column 1 (char 0)
      JSONDecodeError: Expecting ',' delimiter: line 1 column 8 (char 7)
      JSONDecodeError: Extra data: line 1 column 5 (char 4)
      JSONDecodeError: Expecting value: line 1 column 1 (char 0)
      JSONDecodeError: Invalid \escape: line 1 column 2 (char 1)
      JSONDecodeError: Invalid \uXXXX escape: line 1 column 3 (char 2)
      JSONDecodeError: Invalid control character at: line 1 column 2 (char 1)
      JSONDecodeError: Expecting value: line 3 column 2 (char 9)
      JSONDecodeError: Expecting value: line 1 column 1 (char 0)
      JSONDecodeError: Extra data: line 1 column 2 (char 1)
      Object of type type is not JSON serializable
      Object of type set is not JSON serializable
      keys must be str, int, float, bool or None, not tuple
      Circular reference detected
      """#),
]
