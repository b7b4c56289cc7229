x = 'global'


def outer():
    x = 'outer'

    def inner():
        nonlocal x
        x = 'changed'
        return x

    def reader():
        return x

    print(inner(), reader(), x)

    def shadow():
        x = 'local'
        return x

    print(shadow(), x)

    class C:
        y = x
        x = 'class'
        z = x

        def m(self):
            return x

    print(C.y, C.z, C().m())
    return lambda: x


f = outer()
print(f(), x)


def use_global():
    global x, fresh
    x = 'set'
    fresh = 1


use_global()
print(x, fresh)
funcs = [lambda: i for i in range(3)]
print([g() for g in funcs])
funcs = [lambda i=i: i for i in range(3)]
print([g() for g in funcs])


def counter():
    count = 0

    def inc(by=1):
        nonlocal count
        count += by
        return count

    def get():
        return count
    return inc, get


inc, get = counter()
inc(), inc(5)
print(get(), inc.__closure__[0].cell_contents, inc.__code__.co_freevars)
print([x for x in range(3)], x)
for i in range(3):
    pass
print(i)
if True:
    block = 1
print(block)


def late():
    return undefined_later


undefined_later = 5
print(late())


def conditional(flag):
    if flag:
        value = 1
    return value


print(conditional(True))
try:
    conditional(False)
except UnboundLocalError as e:
    print(e)


def free():
    def inner():
        return later
    try:
        inner()
    except NameError as e:
        print(e)
    later = 1
    return inner()


print(free())
class A:
    items = [1, 2]
    doubled = [i * 2 for i in items]
    try:
        pairs = [(i, n) for i in items for n in items]
    except NameError as e:
        print(e)


print(A.doubled, hasattr(A, 'i'))
del x
try:
    x
except NameError as e:
    print(e)
print(sorted(k for k in globals() if k in ('fresh', 'block', 'A')), __name__)


def loc(a, b=2):
    c = 3
    return locals()


print(loc(1), sorted(vars()) == sorted(globals()))
globals()['dynamic'] = 10
print(dynamic)
exec('made = dynamic + 1')
print(made, eval('made * 2'), eval('a + b', {'a': 1, 'b': 2}), eval('x + 1', {}, {'x': 5}))
ns = {}
exec('def f(n):\n    return n * k\nk = 3', ns)
print(ns['f'](4), ns['k'], sorted(n for n in ns if not n.startswith('__')))


def evaluator():
    hidden = 7
    return eval('hidden + 1')


print(evaluator())
code = compile('1 + 2', '<s>', 'eval')
print(eval(code), type(code).__name__)
