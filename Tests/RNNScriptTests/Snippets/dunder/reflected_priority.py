class Base:
    def __add__(self, o):
        return 'Base.add'

    def __radd__(self, o):
        return 'Base.radd'

    def __eq__(self, o):
        print('Base.eq')
        return NotImplemented

    def __lt__(self, o):
        return 'Base.lt'

    def __gt__(self, o):
        return 'Base.gt'


class Derived(Base):
    def __radd__(self, o):
        return 'Derived.radd'

    def __gt__(self, o):
        return 'Derived.gt'


class Other:
    def __radd__(self, o):
        return 'Other.radd'


b, d, o = Base(), Derived(), Other()
print(b + d, d + b, b + b, b + o, d + d, 1 + b, b + 1)
print(b < d, d < b, b > d, b < 3, 3 < b, b == d, b != d, b == 3)


class NotImpl:
    def __add__(self, o):
        return NotImplemented

    def __radd__(self, o):
        return NotImplemented

    def __lt__(self, o):
        return NotImplemented


n = NotImpl()
for f in (lambda: n + n, lambda: n + 1, lambda: 1 + n, lambda: n < n, lambda: n <= 1, lambda: n * 2, lambda: -n, lambda: n @ n, lambda: n ** 2, lambda: n[0], lambda: n(), lambda: len(n), lambda: iter(n), lambda: next(n), lambda: 1 in n, lambda: int(n), lambda: float(n), lambda: abs(n), lambda: round(n), lambda: divmod(n, 1), lambda: [1][n], lambda: 'a' * n, lambda: range(n), lambda: hash([]), lambda: {}[[]], lambda: complex(n), lambda: str(1, 2), lambda: bytes(n), lambda: reversed(n), lambda: sorted(n), lambda: format(n, '>3'), lambda: n.x, lambda: ~n, lambda: sum(n), lambda: list(n), lambda: dict(n), lambda: isinstance(1, n), lambda: issubclass(n, n), lambda: setattr(n, 1, 2), lambda: chr(n), lambda: ord('ab'), lambda: n.x()):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class SubInt(int):
    def __radd__(self, o):
        return 'SubInt.radd'


class SubList(list):
    def __radd__(self, o):
        return 'SubList.radd'


print(1 + SubInt(2), SubInt(1) + 1, [1] + SubList(), SubList([1]) + [2])
