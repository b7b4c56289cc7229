class Vec:
    def __init__(self, *v):
        self.v = v

    def __repr__(self):
        return f'Vec{self.v}'

    def __add__(self, o):
        if not isinstance(o, Vec):
            return NotImplemented
        return Vec(*[a + b for a, b in zip(self.v, o.v)])

    def __radd__(self, o):
        return self if o == 0 else NotImplemented

    def __sub__(self, o):
        return Vec(*[a - b for a, b in zip(self.v, o.v)])

    def __mul__(self, k):
        if isinstance(k, Vec):
            return sum(a * b for a, b in zip(self.v, k.v))
        return Vec(*[a * k for a in self.v])

    __rmul__ = __mul__

    def __matmul__(self, o):
        return self * o

    def __rmatmul__(self, o):
        return 'rmatmul'

    def __truediv__(self, k):
        return Vec(*[a / k for a in self.v])

    def __floordiv__(self, k):
        return Vec(*[a // k for a in self.v])

    def __mod__(self, k):
        return Vec(*[a % k for a in self.v])

    def __pow__(self, k, m=None):
        return Vec(*[pow(a, k, m) for a in self.v])

    def __rpow__(self, b):
        return Vec(*[b ** a for a in self.v])

    def __neg__(self):
        return self * -1

    def __pos__(self):
        return self

    def __abs__(self):
        return sum(a * a for a in self.v) ** 0.5

    def __invert__(self):
        return Vec(*reversed(self.v))

    def __divmod__(self, k):
        return self // k, self % k

    def __rdivmod__(self, k):
        return 'rdivmod'

    def __round__(self, n=None):
        return Vec(*[round(a, n) for a in self.v])

    def __floor__(self):
        return 'floor'

    def __ceil__(self):
        return 'ceil'

    def __trunc__(self):
        return 7

    def __lshift__(self, k):
        return ('<<', k)

    def __rrshift__(self, k):
        return ('r>>', k)

    def __and__(self, k):
        return ('&', k)

    def __ror__(self, k):
        return ('r|', k)

    def __xor__(self, k):
        return ('^', k)

    def __iadd__(self, o):
        self.v = tuple(a + 1 for a in self.v)
        return self


import math
a, b = Vec(1, 2, 3), Vec(4, 5, 6)
print(a + b, b - a, a * 2, 2 * a, a * b, a @ b, [1] @ a, a / 2, a // 2, a % 2, a ** 2, 2 ** a, pow(a, 2, 3))
print(-a, +a, abs(Vec(3, 4)), ~a, divmod(b, 4), divmod(4, b), round(Vec(1.256, 2.5), 1), round(Vec(1.6)), sum([a, b]))
print(math.floor(a), math.ceil(a), math.trunc(a), a << 1, 1 >> a, a & 1, 1 | a, a ^ 2)
c = a
a += b
print(a, c is a)
for f in (lambda: a + 1, lambda: 1 + a, lambda: 'x' - a, lambda: a | 1, lambda: a >> 1):
    try:
        print(f())
    except TypeError as e:
        print(e)
try:
    a -= 1
except AttributeError as e:
    print(e)
print(a.__add__(1), (5).__add__(3), (5).__radd__(3), (2.5).__add__(1), (5).__add__(2.5), 'ab'.__add__('c'), [1].__mul__(2))
