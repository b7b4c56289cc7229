# Weak references, their callbacks, and the containers made of them.
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def hello(self):
        return 'hello ' + self.name

    def __repr__(self):
        return f'Thing({self.name!r})'


class Stack(list):
    pass


a = Thing('a')
r = weakref.ref(a)
print(r() is a, r == weakref.ref(a), hash(r) == hash(a))
gone = []
s = weakref.ref(a, gone.append)
del a
print(r(), s(), gone == [s], len(gone))

for bad in [1, 'text', [], {}, (), None]:
    try:
        weakref.ref(bad)
    except TypeError as error:
        print(error)
stack = Stack([1])
print(weakref.ref(stack)())
for good in [Thing, print, {1}, (x for x in []), lambda: 1]:
    print(weakref.ref(good)() is good, end=' ')
print()

values = weakref.WeakValueDictionary()
b = Thing('b')
values['b'] = b
values['c'] = c = Thing('c')
print(len(values), sorted(values), values['b'], 'x' in values, values.get('x', 0))
del b
print(len(values), sorted(values.keys()), list(values.items()))
try:
    values['b']
except KeyError as error:
    print('KeyError', error)

keys = weakref.WeakKeyDictionary()
keys[c] = 1
d = Thing('d')
keys[d] = 2
print(len(keys), keys[c], d in keys, list(keys.values()))
del d
print(len(keys), list(keys))

all_things = weakref.WeakSet([c])
e = Thing('e')
all_things.add(e)
print(len(all_things), c in all_things)
del e
print(len(all_things), [t.name for t in all_things])

p = weakref.proxy(c)
print(p.name, p.hello())
p.name = 'C'
print(c.name)
m = weakref.WeakMethod(c.hello)
print(m()())
f = weakref.finalize(c, print, 'finalized', 1)
print(f.alive)
del c
print(f.alive, m(), len(keys), len(values), len(all_things))
try:
    p.name
except ReferenceError as error:
    print('ReferenceError', error)
