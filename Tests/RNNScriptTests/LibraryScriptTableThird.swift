/// Scripts and what CPython 3.11 prints for them.
let libraryScriptsThird: [LibraryScript] = [
  LibraryScript(
    "str search",
    #"""
    s = 'hello world, hello'
    print(s.find('hello'), s.find('hello', 1), s.rfind('hello'), s.find('x'), s.index('o'), s.count('l'), s.count(''), s.count('l', 3, 5))
    print(s.startswith('he'), s.startswith(('x', 'h')), s.endswith('lo'), s.startswith('wor', 6), s.endswith('world', 0, 11))
    print(s.replace('hello', 'bye'), s.replace('l', 'L', 2), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2))
    print('añb'.find('b'), 'añb'.rfind('b'), 'ñañ'.count('ñ'), 'a-b'.removeprefix('a-'), 'a-b'.removesuffix('-b'), 'x'.removeprefix('y'))
    print('a' * 50 in 'a' * 49 + 'b', ('ab' * 40 + 'c').find('ab' * 20 + 'c'), ('ab' * 40).rfind('ab' * 20))
    for f in (lambda: s.index('q'), lambda: s.rindex('q'), lambda: s.find(1), lambda: s.replace(1, 2), lambda: s.startswith(1), lambda: s.startswith((1,))):
        try:
            f()
        except Exception as e:
            print(type(e).__name__ + ':', e)
    """#,
    prints: #"""
      0 13 13 -1 4 5 19 1
      True True True True True
      bye world, bye heLLo world, hello -a-b-c- -a-bc
      2 2 2 b a x
      False 40 40
      ValueError: substring not found
      ValueError: substring not found
      TypeError: must be str, not int
      TypeError: replace() argument 1 must be str, not int
      TypeError: startswith first arg must be str or a tuple of str, not int
      TypeError: tuple for startswith must only contain str, not int
      """#),
  LibraryScript(
    "str split",
    #"""
    print('a b  c '.split(), 'a b  c '.split(' '), 'a,b,c'.split(',', 1), ' a b c '.split(None, 1), 'a,b,c'.rsplit(',', 1), ' a b c '.rsplit(None, 1), ''.split(), ''.split(','))
    print('a\nb\r\nc\x0bd'.splitlines(), 'a\nb\n'.splitlines(True), 'a.b.c'.partition('.'), 'a.b.c'.rpartition('.'), 'abc'.partition('x'), 'abc'.rpartition('x'))
    print(', '.join(['a', 'b']), '-'.join('abc'), ''.join([]), '  x '.strip() + '|', 'xxaxx'.strip('x'), 'xyaz'.lstrip('xy'), 'a\t\n'.rstrip() + '|')
    print('a1b2'.split(sep='1'), 'a b c'.split(maxsplit=1))
    for f in (lambda: 'a'.split(''), lambda: 'a'.split(1), lambda: 'a'.partition(''), lambda: ','.join([1]), lambda: ','.join(5), lambda: 'a'.strip(1)):
        try:
            f()
        except Exception as e:
            print(type(e).__name__ + ':', e)
    """#,
    prints: #"""
      ['a', 'b', 'c'] ['a', 'b', '', 'c', ''] ['a', 'b,c'] ['a', 'b c '] ['a,b', 'c'] [' a b', 'c'] [] ['']
      ['a', 'b', 'c', 'd'] ['a\n', 'b\n'] ('a', '.', 'b.c') ('a.b', '.', 'c') ('abc', '', '') ('', '', 'abc')
      a, b a-b-c  x| a az a|
      ['a', 'b2'] ['a', 'b c']
      ValueError: empty separator
      TypeError: must be str or None, not int
      ValueError: empty separator
      TypeError: sequence item 0: expected str instance, int found
      TypeError: can only join an iterable
      TypeError: strip arg must be None or str
      """#),
  LibraryScript(
    "str case",
    #"""
    print('hELLO wORLD'.lower(), 'hé'.upper(), 'hello wORLD'.title(), 'hELLO'.capitalize(), 'Hé'.swapcase(), 'ß'.upper(), 'Straße'.casefold(), "they're bill's".title())
    print('abc'.isupper(), 'ABC'.isupper(), 'a1'.isalnum(), 'abc'.isalpha(), '12'.isdigit(), '²'.isdigit(), '²'.isdecimal(), '½'.isnumeric(), ' \t'.isspace(), ''.isspace(), 'Ab Cd'.istitle(), 'a_1'.isidentifier(), '1a'.isidentifier(), 'a\n'.isprintable(), 'é'.isascii())
    print('x'.center(5) + '|', 'x'.center(4, '*'), 'ab'.center(5, '-'), 'x'.ljust(3) + '|', 'x'.rjust(3, '.'), '42'.zfill(5), '-42'.zfill(5), '+1'.zfill(1), 'a\tb'.expandtabs(4), '\t'.expandtabs(0) + '|')
    print('abc'.translate(str.maketrans('ab', 'xy')), 'abc'.translate({97: None, 98: 'BB'}), 'abc'.translate(str.maketrans('a', 'b', 'c')), 'héllo'.encode(), 'abc'.encode('ascii'))
    for f in (lambda: 'a'.center(5, 'xy'), lambda: 'é'.encode('ascii'), lambda: 'a'.encode('nope'), lambda: str.maketrans('a', 'bc'), lambda: 'a'.upper(1), lambda: 'a'.ljust('x')):
        try:
            f()
        except Exception as e:
            print(type(e).__name__ + ':', e)
    """#,
    prints: #"""
      hello world HÉ Hello World Hello hÉ SS strasse They'Re Bill'S
      False True True True True True False True True False True True False False False
        x  | *x** --ab- x  | ..x 00042 -0042 +1 a   b |
      xyc BBc bb b'h\xc3\xa9llo' b'abc'
      TypeError: The fill character must be exactly one character long
      UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
      LookupError: unknown encoding: nope
      ValueError: the first two maketrans arguments must have equal length
      TypeError: str.upper() takes no arguments (1 given)
      TypeError: 'str' object cannot be interpreted as an integer
      """#),
  LibraryScript(
    "list",
    #"""
    l = [3, 1, 2]
    l.append(5)
    l.extend('ab')
    l.insert(0, 'first')
    l.insert(-1, 'x')
    l.insert(100, 'last')
    print(l, l.pop(), l.pop(0), l.pop(-2), l)
    l.remove('b')
    print(l, l.index(1), l.count(1), l.copy(), l.reverse(), l)
    m = [3, 1, 2, 10]
    m.sort()
    print(m, m.sort(reverse=True), m, m.sort(key=lambda x: -x), m, m.sort(key=str), m)
    m.clear()
    print(m, list(range(3)), [1, 2] == [1, 2], [1] + [2], [0] * 3, [1, 2] < [1, 3])
    for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, 'a'].sort(), lambda: [1].insert('a', 1), lambda: [].append(), lambda: [1].extend(5)):
        try:
            f()
        except Exception as e:
            print(type(e).__name__ + ':', e)
    class Stack(list):
        def push(self, x):
            self.append(x)
    s = Stack([1, 2])
    s.push(3)
    print(s, len(s), isinstance(s, list), s[-1], sorted(s, reverse=True), (1, 2, 1).count(1), (1, 2).index(2), tuple('ab'))
    """#,
    prints: #"""
      [3, 1, 2, 5, 'a', 'b'] last first x [3, 1, 2, 5, 'a', 'b']
      ['a', 5, 2, 1, 3] 1 1 [3, 1, 2, 5, 'a'] None ['a', 5, 2, 1, 3]
      [1, 10, 2, 3] None [1, 10, 2, 3] None [1, 10, 2, 3] None [1, 10, 2, 3]
      [] [0, 1, 2] True [1, 2] [0, 0, 0] True
      IndexError: pop from empty list
      IndexError: pop index out of range
      ValueError: list.remove(x): x not in list
      ValueError: 2 is not in list
      TypeError: '<' not supported between instances of 'str' and 'int'
      TypeError: 'str' object cannot be interpreted as an integer
      TypeError: list.append() takes exactly one argument (0 given)
      TypeError: 'int' object is not iterable
      [1, 2, 3] 3 True 3 [3, 2, 1] 2 1 ('a', 'b')
      """#),
  LibraryScript(
    "numbers",
    #"""
    print((255).bit_length(), (10).to_bytes(2, 'big'), int.from_bytes(b'\x01\x00', 'big'), (7).bit_count(), (3).real, (3).imag, (5).numerator, (-1).to_bytes(2, 'little', signed=True))
    print((1.5).is_integer(), (2.0).is_integer(), (0.1).as_integer_ratio(), (0.5).hex(), (1e300).hex(), float.hex(-0.0) if False else (-2.5).hex(), (3 + 4j).conjugate(), (3 + 4j).real)
    print(int('0x1f', 16), int('101', 2), int('z', 36), int(' 12 '), int('1_000'), int(-3.9), int(True), int('-0b11', 0), float(' 1e3 '), float('inf'), float('-nan'), float('1_0.5'))
    print(int(1e20), 10 ** 25 // 7, -7 // 2, -7 % 3, 7 % -3, 2.5 // 1, -2.5 % 1, 1e308 * 10, 0.1 + 0.2, 1 / 3, 5 / 2, 2 ** 0.5, 2 ** -2, True + True)
    print(1e16, 1e15, 1e-4, 1e-5, 123456789.123, 1e22, float(10 ** 15), -0.0, 5e-324, 1.7976931348623157e308)
    """#,
    prints: #"""
      8 b'\x00\n' 256 3 3 0 5 b'\xff\xff'
      False True (3602879701896397, 36028797018963968) 0x1.0000000000000p-1 0x1.7e43c8800759cp+996 -0x1.4000000000000p+1 (3-4j) 3.0
      31 5 35 12 1000 -3 1 -3 1000.0 inf nan 10.5
      100000000000000000000 1428571428571428571428571 -4 2 -2 2.0 0.5 inf 0.30000000000000004 0.3333333333333333 2.5 1.4142135623730951 0.25 2
      1e+16 1000000000000000.0 0.0001 1e-05 123456789.123 1e+22 1000000000000000.0 -0.0 5e-324 1.7976931348623157e+308
      """#),
  LibraryScript(
    "random",
    #"""
    import random
    for seed in (0, 42, 'text', 10 ** 30, 2.5, -7):
        random.seed(seed)
        print([random.random() for _ in range(3)], random.randint(1, 100), random.randrange(0, 1000, 7), random.choice('abcdef'), random.uniform(-1, 1), random.gauss(0, 1), random.gauss(0, 1), random.normalvariate(5, 2), random.getrandbits(70), random.getrandbits(5))
        x = list(range(10))
        random.shuffle(x)
        print(x, random.sample(range(1000), 5), random.sample(x, 3), random.choices('abc', k=5), random.choices([1, 2, 3], weights=[1, 5, 1], k=6), random.expovariate(2), random.triangular(0, 10, 3), random.randbytes(5))
    r = random.Random(7)
    state = r.getstate()
    first = [r.random(), r.gauss(0, 1)]
    r.setstate(state)
    print(first == [r.random(), r.gauss(0, 1)], r.randint(0, 10 ** 30))
    total = 0
    random.seed(1)
    for _ in range(1000):
        total += random.randint(0, 2 ** 40)
    print(total, sum(random.random() for _ in range(1000)), sum(random.gauss(0, 1) for _ in range(1000)))
    for f in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.randrange(0), lambda: random.seed([]), lambda: random.shuffle((1, 2)), lambda: random.sample({1, 2}, 1)):
        try:
            f()
        except Exception as e:
            print(type(e).__name__ + ':', e)
    """#,
    prints: #"""
      [0.8444218515250481, 0.7579544029403025, 0.420571580830845] 34 910 d -0.19013172509917142 0.17919648727485687 -0.8310992152709882 4.807264309969449 594325367478785021459 4
      [5, 0, 3, 7, 6, 8, 9, 1, 2, 4] [747, 75, 920, 870, 700] [8, 1, 0] ['b', 'a', 'b', 'a', 'b'] [2, 2, 1, 3, 3, 1] 0.9165758648952085 5.496416943657426 b'\xd0\xe3\xf8\xc8\xab'
      [0.6394267984578837, 0.025010755222666936, 0.27502931836911926] 29 245 f -0.795009647656985 -0.07358145350888119 -1.253440575538742 5.320676804238943 262287575813600340314 16
      [2, 1, 8, 7, 4, 6, 5, 3, 0, 9] [603, 284, 828, 890, 6] [8, 5, 6] ['a', 'a', 'c', 'a', 'b'] [2, 2, 2, 1, 2, 1] 1.2774202306625702 1.5375324199358351 b'A\xbb\rK\xd4'
      [0.8711565613554825, 0.9895832005373244, 0.8072215152643788] 62 371 e -0.31888894499078235 0.6630139304511522 0.25535058765588586 7.535923401995269 1152200069613444458131 3
      [6, 9, 0, 5, 7, 8, 3, 2, 1, 4] [696, 933, 72, 796, 712] [4, 3, 5] ['b', 'a', 'a', 'c', 'c'] [3, 2, 2, 3, 2, 1] 1.0238205480355127 2.1381070177081973 b'x\x89K~\xb4'
      [0.9341508484568806, 0.5253068813972436, 0.34916701183971244] 43 259 d -0.08987711606282334 1.1676473952339657 1.3239916362736202 5.565008081384914 343934739059788894498 23
      [9, 4, 5, 3, 6, 2, 8, 1, 0, 7] [617, 607, 123, 434, 225] [8, 4, 7] ['a', 'b', 'b', 'c', 'a'] [2, 2, 2, 1, 2, 2] 0.660925928051524 2.3172424422569664 b'\xe0\xd3\x1e\x11,'
      [0.41877545666909954, 0.9404475600150654, 0.17813953767439972] 44 616 e 0.5137317568445101 -0.5870331616749876 -0.4610454897534578 5.145820811146269 118846154506041965546 19
      [8, 0, 5, 1, 9, 4, 2, 6, 3, 7] [318, 473, 856, 171, 998] [9, 5, 6] ['b', 'a', 'a', 'c', 'b'] [3, 3, 2, 2, 2, 2] 0.3433036463551402 6.247085248054705 b'\x91\xacy\xd3\xc3'
      [0.32383276483316237, 0.15084917392450192, 0.6509344730398537] 10 959 a -0.2686221661748289 1.1119173809863208 0.42414668412593615 2.1980824767688008 96673169144914512783 17
      [3, 9, 2, 8, 4, 5, 7, 1, 0, 6] [50, 999, 226, 47, 570] [2, 4, 7] ['a', 'a', 'a', 'c', 'a'] [2, 2, 2, 2, 1, 1] 0.11530991005939911 5.270094939930085 b'~\xb0vm\xc6'
      True 121685109202443864600992231219
      549800246358140 502.8189549537103 17.6893836853302
      IndexError: Cannot choose from an empty sequence
      ValueError: empty range for randrange() (5, 2, -3)
      ValueError: Sample larger than population or is negative
      ValueError: empty range for randrange()
      TypeError: The only supported seed types are: None,
      int, float, str, bytes, and bytearray.
      TypeError: 'tuple' object does not support item assignment
      TypeError: Population must be a sequence.  For dicts or sets, use sorted(d).
      """#),
  LibraryScript(
    "operator, copy, string, os",
    #"""
    import operator, copy, string, os, os.path, sys, time
    print(operator.itemgetter(1)([1, 2]), operator.itemgetter(0, 2)('abc'), operator.attrgetter('real')(3), operator.methodcaller('upper')('a'), operator.add(1, 2), operator.mul(2, 3), operator.contains([1], 1), operator.neg(1), sorted([(1, 'b'), (2, 'a')], key=operator.itemgetter(1)))
    a = [1, [2, 3], {'k': [4]}]
    b = copy.copy(a)
    c = copy.deepcopy(a)
    a[1].append(9)
    a[2]['k'].append(8)
    print(b, c, b[1] is a[1], c[1] is a[1])
    a.append(a)
    d = copy.deepcopy(a)
    print(d[3] is d, d[3] is a)
    class Node:
        def __init__(self, v):
            self.v = v
            self.next = None
    n = Node([1])
    n.next = n
    m = copy.deepcopy(n)
    print(m.v, m.v is n.v, m.next is m, copy.copy(n).v is n.v, copy.deepcopy((1, 'a')), copy.deepcopy({1, 2}))
    class D:
        def __deepcopy__(self, memo):
            return 'deep'
        def __copy__(self):
            return 'shallow'
    print(copy.copy(D()), copy.deepcopy([D()]))
    print(string.ascii_lowercase, string.digits, string.punctuation, repr(string.whitespace), string.capwords('ab cd'), len(string.printable), string.hexdigits)
    print(os.path.join('a', 'b', '/c', 'd'), os.path.basename('/a/b.txt'), os.path.dirname('/a/b.txt'), os.path.splitext('x.tar.gz'), os.path.splitext('.bashrc'), os.path.split('/a/b'), os.path.normpath('a/../b//c/.'), os.path.isabs('/a'))
    print(sys.maxsize, sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, sys.float_info.epsilon, sys.byteorder, isinstance(time.time(), float), time.perf_counter() > 0)
    sys.stdout.write('out\n')
    print('to stdout', file=sys.stdout)
    """#,
    prints: #"""
      2 ('a', 'c') 3 A 3 6 True -1 [(2, 'a'), (1, 'b')]
      [1, [2, 3, 9], {'k': [4, 8]}] [1, [2, 3], {'k': [4]}] True False
      True False
      [1] False True True (1, 'a') {1, 2}
      shallow ['deep']
      abcdefghijklmnopqrstuvwxyz 0123456789 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' Ab Cd 100 0123456789abcdefABCDEF
      /c/d b.txt /a ('x.tar', '.gz') ('.bashrc', '') ('/a', 'b') b/c True
      9223372036854775807 (3, 11) True 3 2.220446049250313e-16 little True True
      out
      to stdout
      """#),
]
