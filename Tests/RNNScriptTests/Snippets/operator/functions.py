import operator as op
from functools import reduce
from operator import itemgetter, attrgetter, methodcaller
print(op.add(1, 2), op.sub(5, 3), op.mul('a', 3), op.truediv(7, 2), op.floordiv(7, 2), op.mod(7, 4), op.pow(2, 10))
print(op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.lshift(1, 4), op.rshift(16, 2), op.neg(3), op.pos(-3), op.invert(5),
      op.inv(0), op.not_(0), op.truth([]), op.is_(None, None), op.is_not(1, None), op.abs(-2), op.index(True))
print(op.lt(1, 2), op.le(2, 2), op.eq('a', 'a'), op.ne(1, 1), op.ge(1, 2), op.gt(2, 1))
print(op.concat([1], [2]), op.contains('abc', 'b'), op.countOf([1, 2, 1], 1), op.indexOf('abc', 'c'), op.getitem([5, 6], 1))
d = {'a': 1}
op.setitem(d, 'b', 2)
op.delitem(d, 'a')
print(d, op.iadd([1], [2]), op.imul(3, 4), op.ipow(2, 3), op.ior({1}, {2}), op.isub(5, 1), op.__add__(1, 1), op.__not__(3))
rows = [{'n': 'x', 'v': 3}, {'n': 'y', 'v': 1}, {'n': 'z', 'v': 2}]
print(sorted(rows, key=itemgetter('v')), itemgetter(1, 0)([7, 8]), itemgetter(slice(1, 3))('abcd'))
class Point:
    def __init__(self, x, inner=None):
        self.x, self.inner = x, inner
    def scaled(self, by, offset=0):
        return self.x * by + offset
p = Point(3, Point(4))
print(attrgetter('x')(p), attrgetter('inner.x', 'x')(p), methodcaller('scaled', 2, offset=1)(p))
print(itemgetter(1), itemgetter('a', 2), attrgetter('a.b', 'c'), methodcaller('f', 1, k='v'))
print(reduce(op.mul, range(1, 7)), list(map(op.add, [1, 2], [3, 4])), max({'a': 3, 'b': 5}.items(), key=itemgetter(1)))
print(op.length_hint([1, 2]), op.length_hint(iter([]), 7) in (0, 7), op.call(max, 1, 2), op.matmul.__name__)
for bad in (lambda: op.add(1, 'a'), lambda: op.concat(1, 2), lambda: attrgetter(1), lambda: attrgetter('no')(p),
            lambda: itemgetter(5)([]), lambda: itemgetter(1)(), lambda: op.indexOf([], 1), lambda: methodcaller(5),
            lambda: op.add(1)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
