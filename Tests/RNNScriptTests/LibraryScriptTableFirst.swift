/// Scripts and what CPython 3.11 prints for them.
let libraryScriptsFirst: [LibraryScript] = [
  LibraryScript(
    "builtins",
    #"""
    print(1, 'a', None, True, 2.5, sep='-', end='!\n')
    print()
    print(len('héllo'), len([1, 2]), len({}), len(range(5)))
    print(list(enumerate('ab', 1)), list(zip([1, 2, 3], 'ab')), list(map(lambda x, y: x + y, [1, 2], [10, 20])))
    print(list(filter(None, [0, 1, '', 'x'])), list(reversed([1, 2, 3])), list(reversed('abc')), list(reversed({'a': 1, 'b': 2})))
    print(sum([1, 2, 3]), sum([0.1] * 3), sum([[1], [2]], []), sum(x for x in range(5)), sum([1, 2.5]))
    print(min(3, 1, 2), max([1, 5, 2]), max('abc', key=lambda c: -ord(c)), min([], default=7), max(['aa', 'b'], key=len))
    print(abs(-3), abs(-2.5), abs(3 + 4j), round(2.5), round(3.14159, 2), round(-1234, -2), divmod(-7, 2), divmod(7.5, 2))
    print(pow(2, 10), pow(2, -1), pow(3, 4, 5), pow(3, -1, 7), 2 ** 100)
    print(hex(255), oct(8), bin(-5), chr(233), ord('é'), ascii('é'), repr('a\n'))
    print(all([]), any([]), all([1, 0]), any([0, 'x']), callable(len), callable(3))
    print(isinstance(True, int), isinstance(1, (str, int)), issubclass(bool, int), isinstance(None, type(None)))
    it = iter([1, 2])
    print(next(it), next(it), next(it, 'end'))
    n = 0
    def step():
        global n
        n += 1
        return n
    print(list(iter(step, 4)))
    print(sorted([3, 1, 2], reverse=True), sorted('bca'), sorted(['b', 'A', 'c'], key=str.lower), sorted([(1, 'b'), (0, 'z'), (1, 'a')], key=lambda t: t[0]))
    print(sorted([(1, 'a'), (0, 'b'), (1, 'c'), (0, 'd')], key=lambda t: t[0], reverse=True))
    print(sorted(range(100), key=lambda i: (i * 37) % 101) == [(i * pow(37, -1, 101)) % 101 for i in range(101) if (i * pow(37, -1, 101)) % 101 < 100])
    class A:
        x = 1
    a = A()
    setattr(a, 'y', 2)
    print(getattr(a, 'y'), getattr(a, 'z', 'no'), hasattr(a, 'x'), vars(a))
    delattr(a, 'y')
    print(hasattr(a, 'y'), type(a).__name__, int('12'), float('1.5'), str(1.0), bool([]), list('ab'), tuple([1]), set([1, 1]), dict(a=1), frozenset([2]))
    print(hash(1) == hash(1.0) == hash(True), format(3.14159, '.2f'), format(255, '#x'), bytes([1, 2]), complex(1, 2))
    """#,
    prints: #"""
      1-a-None-True-2.5!

      5 2 0 5
      [(1, 'a'), (2, 'b')] [(1, 'a'), (2, 'b')] [11, 22]
      [1, 'x'] [3, 2, 1] ['c', 'b', 'a'] ['b', 'a']
      6 0.30000000000000004 [1, 2] 10 3.5
      1 5 a 7 aa
      3 2.5 5.0 2 3.14 -1200 (-4, 1) (3.0, 1.5)
      1024 0.5 1 5 1267650600228229401496703205376
      0xff 0o10 -0b101 é 233 '\xe9' 'a\n'
      True False False True True False
      True True True True
      1 2 end
      [1, 2, 3]
      [3, 2, 1] ['a', 'b', 'c'] ['A', 'b', 'c'] [(0, 'z'), (1, 'b'), (1, 'a')]
      [(1, 'a'), (1, 'c'), (0, 'b'), (0, 'd')]
      True
      2 no True {'y': 2}
      False A 12 1.5 1.0 False ['a', 'b'] (1,) {1} {'a': 1} frozenset({2})
      True 3.14 0xff b'\x01\x02' (1+2j)
      """#),
  LibraryScript(
    "format method",
    #"""
    print('{} {}'.format(1, 'a'), '{1}{0}'.format('a', 'b'), '{x:>5}|{y!r}'.format(x=1, y='s'), '{:{}}|{:^{w}.{p}f}'.format('a', 3, 2.5, w=9, p=2), '{0[1]} {0.real}'.format([1, 2]) if False else '{0[1]}'.format([1, 2]), '{{}}'.format())
    print('{d[a]} {l[0]}'.format(d={'a': 1}, l=[5]), '{0.real}'.format(3), '{!s:>4}'.format('x'), '{:,}'.format(1234567), '{a}'.format_map({'a': 7}))
    print(f'{1.5:08.3f}|{255:#06x}|{"x":*<4}|{True:d}|{3:+d}|{1e10:g}|{0.1:.0%}')
    for text, args in [('{', ()), ('}', ()), ('{}{0}', (1,)), ('{0}{}', (1,)), ('{}', ()), ('{a}', ()), ('{0.}', (1,)), ('{0[}', (1,)), ('{0[]}', ([],)), ('{0[0]x}', ([1],)), ('{!x}', (1,)), ('{!}', (1,)), ('{!rr}', (1,)), ('{:d}', ('a',)), ('{0', (1,)), ('{0.nope}', (1,)), ('{0[-1]}', ([1],)), ('{:{:{}}}', (1, 2, 3)), ('{:<{}', (1, 2))]:
        try:
            print(text.format(*args))
        except Exception as e:
            print(text, type(e).__name__ + ':', e)
    """#,
    prints: #"""
      1 a ba     1|'s' a  |  2.50    2 {}
      1 5 3    x 1,234,567 7
      0001.500|0x00ff|x***|1|+3|1e+10|10%
      { ValueError: Single '{' encountered in format string
      } ValueError: Single '}' encountered in format string
      {}{0} ValueError: cannot switch from automatic field numbering to manual field specification
      {0}{} ValueError: cannot switch from manual field specification to automatic field numbering
      {} IndexError: Replacement index 0 out of range for positional args tuple
      {a} KeyError: 'a'
      {0.} ValueError: Empty attribute in format string
      {0[} ValueError: expected '}' before end of string
      {0[]} ValueError: Empty attribute in format string
      {0[0]x} ValueError: Only '.' or '[' may follow ']' in format field specifier
      {!x} ValueError: Unknown conversion specifier x
      {!} ValueError: unmatched '{' in format spec
      {!rr} ValueError: expected ':' after conversion specifier
      {:d} ValueError: Unknown format code 'd' for object of type 'str'
      {0 ValueError: expected '}' before end of string
      {0.nope} AttributeError: 'int' object has no attribute 'nope'
      {0[-1]} TypeError: list indices must be integers or slices, not str
      {:{:{}}} ValueError: Max string recursion exceeded
      {:<{} ValueError: unmatched '{' in format spec
      """#),
  LibraryScript(
    "dict",
    #"""
    d = {'a': 1, 'b': 2}
    print(d.get('a'), d.get('z'), d.get('z', 0), d.keys(), d.values(), d.items(), list(d), 'a' in d, ('a', 1) in d.items(), 2 in d.values())
    d.update({'c': 3}, x=4)
    d.update([('y', 5)])
    print(d, d.pop('a'), d.pop('nope', None), d.popitem(), d.setdefault('b', 9), d.setdefault('new', []), d)
    print(d.keys() & {'b', 'q'}, sorted(d.keys() | {'q'}), d.keys() - {'b', 'c', 'x', 'new'}, d.copy() == d, dict.fromkeys('ab', 0), dict.fromkeys([1]), dict([('k', 1)], z=2), {**d, 'b': 0})
    print(list(reversed(d)), list(reversed(d.keys())), {1: 'a', 1.0: 'b', True: 'c'}, {'a': 1} | {'b': 2}, len(d.keys()), d.keys() == {'b', 'c', 'x', 'new'})
    d.clear()
    print(d)
    for f in (lambda: {}['k'], lambda: {}.pop('k'), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {}.update(5), lambda: {}.update([5]), lambda: {}.get(), lambda: dict(5)):
        try:
            f()
        except Exception as e:
            print(type(e).__name__ + ':', e)
    e = {'a': 1, 'b': 2}
    try:
        for k in e:
            e['c' + k] = 1
    except RuntimeError as error:
        print(error)
    """#,
    prints: #"""
      1 None 0 dict_keys(['a', 'b']) dict_values([1, 2]) dict_items([('a', 1), ('b', 2)]) ['a', 'b'] True True True
      {'b': 2, 'c': 3, 'x': 4, 'new': []} 1 None ('y', 5) 2 [] {'b': 2, 'c': 3, 'x': 4, 'new': []}
      {'b'} ['b', 'c', 'new', 'q', 'x'] set() True {'a': 0, 'b': 0} {1: None} {'k': 1, 'z': 2} {'b': 0, 'c': 3, 'x': 4, 'new': []}
      ['new', 'x', 'c', 'b'] ['new', 'x', 'c', 'b'] {1: 'c'} {'a': 1, 'b': 2} 4 True
      {}
      KeyError: 'k'
      KeyError: 'k'
      KeyError: 'popitem(): dictionary is empty'
      TypeError: unhashable type: 'list'
      TypeError: 'int' object is not iterable
      TypeError: cannot convert dictionary update sequence element #0 to a sequence
      TypeError: get expected at least 1 argument, got 0
      TypeError: 'int' object is not iterable
      dictionary changed size during iteration
      """#),
  LibraryScript(
    "bytes",
    #"""
    b = b'hello'
    print(b, b[0], b[1:3], b.decode(), b.hex(), b.find(b'l'), b.split(b'l'), b.replace(b'l', b'L'), b + b'!', b * 2, list(b), b.startswith(b'he'), b' a b '.split(), b'-'.join([b'a', b'b']))
    print(bytes(3), bytes('é', 'utf-8'), b'\x00\xff\n"\'', b'a' < b'b', len(b), 104 in b, b'ell' in b)
    for f in (lambda: b + 'a', lambda: bytes('a'), lambda: b'\xff'.decode(), lambda: b.find('a')):
        try:
            f()
        except Exception as e:
            print(type(e).__name__ + ':', e)
    """#,
    prints: #"""
      b'hello' 104 b'el' hello 68656c6c6f 2 [b'he', b'', b'o'] b'heLLo' b'hello!' b'hellohello' [104, 101, 108, 108, 111] True [b'a', b'b'] b'a-b'
      b'\x00\x00\x00' b'\xc3\xa9' b'\x00\xff\n"\'' True 5 True True
      TypeError: can't concat str to bytes
      TypeError: string argument without an encoding
      UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
      TypeError: argument should be integer or bytes-like object, not 'str'
      """#),
  LibraryScript(
    "itertools",
    #"""
    from itertools import *
    print(list(islice(count(5, 2), 3)), list(islice(cycle('ab'), 5)), list(repeat(1, 3)), list(chain([1], 'ab')), list(chain.from_iterable([[1], [2]])), list(islice('abcdef', 1, None, 2)), list(islice('abc', 2)))
    print(list(product('ab', [1, 2])), list(product([0, 1], repeat=2)), list(permutations('abc', 2)), list(combinations('abcd', 2)), list(combinations_with_replacement('ab', 2)), list(permutations([1, 2, 3])), list(product()), list(combinations('ab', 3)))
    print(list(zip_longest([1, 2], 'a', fillvalue='-')), list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b, initial=10)), list(takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 5, 1])), list(starmap(pow, [(2, 3), (3, 2)])), list(filterfalse(lambda x: x % 2, range(5))))
    print([(k, list(g)) for k, g in groupby('aaabbc')], [k for k, g in groupby([1, 1, 2], key=lambda x: x * 2)], [list(t) for t in tee([1, 2, 3])], list(compress('abc', [1, 0, 1])), list(pairwise([1, 2, 3])))
    a = iter([1, 2, 3, 4])
    print(list(islice(a, 2)), list(a), next(count(0.5)), list(islice(count(10 ** 20), 2)))
    """#,
    prints: #"""
      [5, 7, 9] ['a', 'b', 'a', 'b', 'a'] [1, 1, 1] [1, 'a', 'b'] [1, 2] ['b', 'd', 'f'] ['a', 'b']
      [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [(0, 0), (0, 1), (1, 0), (1, 1)] [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [('a', 'a'), ('a', 'b'), ('b', 'b')] [(1, 2, 3), (1, 3, 2), (2, 1, 3), (2, 3, 1), (3, 1, 2), (3, 2, 1)] [()] []
      [(1, 'a'), (2, '-')] [1, 3, 6] [10, 10, 20, 60] [1, 2] [5, 1] [8, 9] [0, 2, 4]
      [('a', ['a', 'a', 'a']), ('b', ['b', 'b']), ('c', ['c'])] [2, 4] [[1, 2, 3], [1, 2, 3]] ['a', 'c'] [(1, 2), (2, 3)]
      [1, 2] [3, 4] 0.5 [100000000000000000000, 100000000000000000001]
      """#),
  LibraryScript(
    "collections",
    #"""
    from collections import OrderedDict, defaultdict, Counter, namedtuple, deque, ChainMap
    d = defaultdict(list)
    d['a'].append(1)
    d['b']
    print(d, dict(d), d.get('zz'), len(d), 'a' in d)
    c = Counter('abracadabra')
    print(c, c['a'], c['zz'], c.most_common(2), sorted(c.elements())[:4], c.total(), Counter(a=1) + Counter(a=2, b=1), Counter(a=3) - Counter(a=1), Counter(), c == Counter('abracadabra'))
    c.update('aa')
    c.subtract({'b': 1})
    print(c, sum(c.values()), max(c, key=c.get))
    P = namedtuple('P', 'x y')
    p = P(1, y=2)
    print(p, p.x, p[1], p._asdict(), p._replace(x=5), P._fields, p == (1, 2), isinstance(p, tuple), P._make([3, 4]), len(p))
    x, y = p
    print(x, y, namedtuple('Q', ['a', 'b'], defaults=[7])(1))
    o = OrderedDict([('a', 1), ('b', 2)])
    o.move_to_end('a')
    print(o, o.popitem(last=False), list(o), o == OrderedDict(a=1), OrderedDict())
    q = deque([1, 2, 3], maxlen=3)
    q.append(4)
    q.appendleft(0)
    print(q, q[0], q.maxlen, len(q), q.pop(), q.popleft(), list(q), deque('abc'), 2 in q)
    q = deque(range(5))
    q.rotate(2)
    print(q, q.index(0), q.count(1), list(reversed(q)), q == deque([3, 4, 0, 1, 2]))
    q.extendleft([9, 8])
    q.remove(0)
    q.insert(1, 'x')
    del q[0]
    q[0] = 'y'
    print(q, bool(deque()))
    for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque()[0], lambda: P(1), lambda: P(1, 2, 3), lambda: defaultdict(5), lambda: namedtuple('P', 'a a'), lambda: d['a'][5], lambda: OrderedDict()['k']):
        try:
            f()
        except Exception as e:
            print(type(e).__name__ + ':', e)
    print(ChainMap({'a': 1}, {'a': 2, 'b': 3})['b'])
    """#,
    prints: #"""
      defaultdict(<class 'list'>, {'a': [1], 'b': []}) {'a': [1], 'b': []} None 2 True
      Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) 5 0 [('a', 5), ('b', 2)] ['a', 'a', 'a', 'a'] 11 Counter({'a': 3, 'b': 1}) Counter({'a': 2}) Counter() True
      Counter({'a': 7, 'r': 2, 'b': 1, 'c': 1, 'd': 1}) 12 a
      P(x=1, y=2) 1 2 {'x': 1, 'y': 2} P(x=5, y=2) ('x', 'y') True True P(x=3, y=4) 2
      1 2 Q(a=1, b=7)
      OrderedDict([('a', 1)]) ('b', 2) ['a'] True OrderedDict()
      deque([2], maxlen=3) 0 3 3 3 0 [2] deque(['a', 'b', 'c']) True
      deque([3, 4, 0, 1, 2]) 2 1 [2, 1, 0, 4, 3] True
      deque(['y', 9, 3, 4, 1, 2]) False
      IndexError: pop from an empty deque
      IndexError: pop from an empty deque
      IndexError: deque index out of range
      TypeError: P.__new__() missing 1 required positional argument: 'y'
      TypeError: P.__new__() takes 3 positional arguments but 4 were given
      TypeError: first argument must be callable or None
      ValueError: Encountered duplicate field name: 'a'
      IndexError: list index out of range
      KeyError: 'k'
      3
      """#),
  LibraryScript(
    "dataclasses, enum, abc, contextlib, typing",
    #"""
    from dataclasses import dataclass, field, asdict, replace, astuple
    from enum import Enum, auto, IntEnum
    from abc import ABC, abstractmethod
    from contextlib import contextmanager, suppress
    from typing import List, Optional, Dict, Any, Tuple, Union, Callable
    @dataclass
    class Config:
        hidden: int
        name: str = 'rnn'
        layers: List[int] = field(default_factory=list)
    c = Config(4)
    c.layers.append(1)
    print(c, Config(4) == Config(4), Config(4) == Config(5), asdict(c), replace(c, hidden=9), astuple(c))
    @dataclass(order=True, frozen=True)
    class V:
        a: int
        b: int = 0
    print(V(1) < V(2), V(1, 2), hash(V(1)) == hash(V(1)), sorted([V(2), V(1)]))
    class Color(Enum):
        RED = 1
        GREEN = auto()
    print(Color.RED, repr(Color.GREEN), Color(1), Color['RED'], Color.RED is Color(1), Color.RED.name, Color.RED.value, Color.RED == Color.GREEN, isinstance(Color.RED, Color))
    class Shape(ABC):
        @abstractmethod
        def area(self): ...
    class Sq(Shape):
        def area(self):
            return 4
    print(Sq().area())
    @contextmanager
    def ctx(x):
        print('enter', x)
        try:
            yield x * 2
        finally:
            print('exit')
    with ctx(3) as v:
        print(v)
    with suppress(ZeroDivisionError):
        1 / 0
    def f(x: Optional[int] = None, y: Dict[str, Any] = {}, z: Callable[[int], Tuple[int, ...]] = None) -> Union[int, str]:
        return 1
    print(f())
    def boom():
        V(1).a = 5
    for g in (lambda: Config(), lambda: Config(1, 2, 3, 4), lambda: Config(1, q=2), lambda: Shape(), lambda: Color(9), boom):
        try:
            g()
        except Exception as e:
            print(type(e).__name__ + ':', e)
    """#,
    prints: #"""
      Config(hidden=4, name='rnn', layers=[1]) True False {'hidden': 4, 'name': 'rnn', 'layers': [1]} Config(hidden=9, name='rnn', layers=[1]) (4, 'rnn', [1])
      True V(a=1, b=2) True [V(a=1, b=0), V(a=2, b=0)]
      Color.RED <Color.GREEN: 2> Color.RED Color.RED True RED 1 False True
      4
      enter 3
      6
      exit
      1
      TypeError: Config.__init__() missing 1 required positional argument: 'hidden'
      TypeError: Config.__init__() takes from 2 to 4 positional arguments but 5 were given
      TypeError: Config.__init__() got an unexpected keyword argument 'q'
      TypeError: Can't instantiate abstract class Shape with abstract method area
      ValueError: 9 is not a valid Color
      FrozenInstanceError: cannot assign to field 'a'
      """#),
]
