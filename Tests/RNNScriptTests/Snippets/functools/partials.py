from functools import partial, reduce, partialmethod
def power(base, exponent, *rest, scale=1):
    return scale * base ** exponent, rest
square = partial(power, exponent=2)
print(square(5), square(3, scale=10), partial(power, 2)(5), partial(partial(power, 2), 3, 4)(5, scale=2))
print(square.func is power, square.args, square.keywords, partial(max, 1, 2))
double = partial(power, 2, scale=3)
print(double.args, double.keywords, double(4, scale=1), partial(double, 9, scale=7).args)
basetwo = partial(int, base=2)
basetwo.note = 'converts'
print(basetwo('10010'), partial(print, 'a', sep='-')('b', 'c'))
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a + [b], 'ab', []), reduce(max, [4, 9, 2], 5))
print(list(map(partial(pow, 2), range(5))), sorted('bca', key=partial(lambda table, c: table[c], {'a': 2, 'b': 1, 'c': 0})))
class Cell:
    def __init__(self):
        self.alive = False
    def set(self, state, log=None):
        self.alive = state
        return self.alive, log
    on = partialmethod(set, True)
    off = partialmethod(set, False, log='off')
cell = Cell()
print(cell.on(), cell.off(), cell.on(log='x'))
for bad in (lambda: partial(5), lambda: partial(), lambda: reduce(max, []), lambda: reduce(max, 5),
            lambda: square(1, 2)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
