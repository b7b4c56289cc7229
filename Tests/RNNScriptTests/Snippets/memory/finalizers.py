# `__del__` runs when the last reference goes, once.
import gc


class Noisy:
    def __init__(self, name, other=None):
        self.name = name
        self.other = other

    def __del__(self):
        print('del', self.name)


a = Noisy('a')
a = None
print('after a')
b = Noisy('b')
c = b
del b
print('still there')
del c
print('after b')


def local():
    x = Noisy('local')
    print('in local')


local()
print('after local')
chain = Noisy('outer', Noisy('middle', Noisy('inner')))
chain = None
print('after chain')
things = [Noisy(i) for i in range(3)]
things.clear()
print('after list')
d = {'k': Noisy('value')}
d['k'] = 1
print('after dict')

kept = []


class Phoenix:
    def __del__(self):
        kept.append(self)
        print('kept')


p = Phoenix()
p.mark = 'same'
p = None
print(len(kept), kept[0].mark)
kept.clear()
print('not again')

x, y = Noisy('x'), Noisy('y')
x.other, y.other = y, x
del x, y
print('cycle waits')
print(gc.collect() > 0)


class Failing:
    def __del__(self):
        raise ValueError('ignored')


class Base:
    def __del__(self):
        print('base')


class Derived(Base):
    def __del__(self):
        print('derived')
        super().__del__()


v = Derived()
v = 1
print('end')
