import math, operator


class N:
    def __init__(self, v):
        self.v = v

    def __int__(self):
        return int(self.v)

    def __float__(self):
        return float(self.v)

    def __index__(self):
        return int(self.v)

    def __complex__(self):
        return complex(self.v, 1)

    def __str__(self):
        return f'N<{self.v}>'

    def __repr__(self):
        return f'N({self.v})'

    def __bytes__(self):
        return b'n'

    def __format__(self, spec):
        return f'[{spec or "none"}]'

    def __bool__(self):
        return bool(self.v)

    def __hash__(self):
        return 5

    def __len__(self):
        return 3

    def __length_hint__(self):
        return 3


n = N(3)
print(int(n), float(n), complex(n), str(n), repr(n), bytes(n), format(n), format(n, '>10'), bool(N(0)), hash(n), len(n))
print(f'{n}', f'{n!r}', f'{n!s:>8}', f'{n:.2f}', '{}'.format(n), '{:x}'.format(n), '%s' % n, '%r' % n, '%d' % n, '%.1f' % n)
print([10, 11, 12, 13][n], 'abcdef'[n:], list(range(n)), 'a' * n, bin(n), hex(n), oct(n), math.sqrt(N(4)), operator.index(n), [0] * n, 'x'.ljust(n) + '|', round(2.34567, n), math.floor(2.5))


class Bad:
    def __str__(self):
        return 5

    def __int__(self):
        return 'x'

    def __float__(self):
        return 1

    def __index__(self):
        return 1.5

    def __hash__(self):
        return 'h'

    def __format__(self, spec):
        return 3

    def __iter__(self):
        return 3

    def __contains__(self, x):
        return 'yes'

    def __repr__(self):
        return None


b = Bad()
for f in (lambda: str(b), lambda: int(b), lambda: float(b), lambda: [1][b], lambda: hash(b), lambda: format(b), lambda: iter(b), lambda: repr(b), lambda: f'{b}', lambda: list(b)):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(1 in b)


class OnlyStr:
    def __str__(self):
        return 'only str'


class OnlyRepr:
    def __repr__(self):
        return 'only repr'


print(OnlyStr(), [OnlyRepr()], str(OnlyRepr()), f'{OnlyRepr()}', '%s' % OnlyRepr())
print(repr(OnlyStr()).startswith('<__main__.OnlyStr object at 0x'))
