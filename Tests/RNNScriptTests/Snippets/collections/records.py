from collections import namedtuple
def t(*functions):
    for function in functions:
        try:
            print(function())
        except Exception as error:
            print(type(error).__name__, error)

P = namedtuple('P', 'x y'); p = P(1, y=2); print(p, p.x, p[1], p._asdict(), p._replace(x=5), P._make([7, 8]), P._fields, P._field_defaults, p == (1, 2), list(p), P(*'ab'), isinstance(p, tuple), len(p), hash(p) == hash((1, 2)), P.__name__, p._fields, P.__doc__)
Q = namedtuple('Q', ['a', 'b', 'c'], defaults=[10, 20]); print(Q(1), Q(1, 2), Q._field_defaults, namedtuple('R', 'a, b, class, a', rename=True)._fields, namedtuple('E', '')())
class Sub(P):
    __slots__ = ()
    @property
    def norm(self): return self.x + self.y
    def __str__(self): return f'<{self.x}>'
print(Sub(3, 4).norm, str(Sub(3, 4)), repr(Sub(3, 4)), Sub(1, 2)._replace(y=9))
x, *rest = Q(1); print(x, rest, max(P(1, 2), P(1, 3)), sorted([P(2, 1), P(1, 5)]), P(1, 2) + (3,), {P(1, 2): 'k'}[(1, 2)])
t(lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, 2, z=3), lambda: namedtuple('X', 'a a'), lambda: namedtuple('X', '1a'), lambda: namedtuple('X', 'def'), lambda: namedtuple('X', '_a'), lambda: p._replace(z=1), lambda: P._make([1]), lambda: setattr(p, 'x', 3), lambda: namedtuple('X', 'a', defaults=[1, 2]), lambda: namedtuple('1X', 'a'), lambda: p.q)
