class Celsius(float):
    def to_f(self):
        return Celsius(self * 9 / 5 + 32)

    def __repr__(self):
        return f"{float(self):.1f}C"


c = Celsius(100)
print(c, c.to_f(), c + 1, type(c + 1), c == 100.0, c > 50, hash(c) == hash(100.0))
print(isinstance(c, float), float(c), int(c), round(c, 1), abs(Celsius(-3)), -c, f"{c:.2f}")


class Count(int):
    def __new__(cls, value=0, label=''):
        self = super().__new__(cls, value)
        self.label = label
        return self

    def __add__(self, other):
        return Count(int(self) + int(other), self.label)


n = Count(5, 'five')
print(n, n + 1, (n + 1).label, type(n + 1), n * 2, type(n * 2).__name__, n.label, 3 + n)
print([10, 20, 30, 40, 50, 60][n], range(n), n // 2, n % 3, n ** 2, divmod(n, 2), -n, ~n, n & 4)
print({n: 1}[5], n in [5], n.bit_length(), str(n), repr(n), '%d' % n, f'{n:03d}')


class Name(str):
    def shout(self):
        return self.upper() + '!'

    def __eq__(self, other):
        return self.lower() == other.lower()

    __hash__ = str.__hash__


s = Name('Adam')
print(s, s.shout(), s == 'ADAM', len(s), s[0], s + 'x', type(s + 'x').__name__, repr(s), s in {'Adam': 1})
print(isinstance(s, str), s.replace('A', 'E'), f'{s:>6}', ','.join([s, s]))


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]

    def __add__(self, other):
        return Pair(self[0] + other[0], self[1] + other[1])


p = Pair(1, 2) + Pair(3, 4)
print(p, p.first, type(p).__name__, p == (4, 6), len(p), [*p])
a, b = p
print(a, b, {p: 1}[(4, 6)])


class Z(complex):
    pass


z = Z(1, 2)
print(z, z.real, z * 2, abs(Z(3, 4)), z == 1 + 2j)


class B(bytes):
    pass


print(B(b'abc'), B(b'abc')[0], len(B(b'ab')))
