def counter():
    received = []
    try:
        while True:
            value = yield len(received)
            received.append(value)
    except GeneratorExit:
        print('closing', received)
        raise
    finally:
        print('finally')


g = counter()
print(next(g), g.send('a'), g.send('b'), g.send(None))
g.close()
g.close()
try:
    next(g)
except StopIteration as e:
    print('stopped', e.value)


def catcher():
    while True:
        try:
            x = yield 'ready'
            print('got', x)
        except ValueError as e:
            print('caught', e)
            yield 'recovered'


c = catcher()
print(next(c), c.throw(ValueError('bad')), next(c))
try:
    c.throw(KeyError('k'))
except KeyError as e:
    print('out', e)
try:
    c.send(1)
except StopIteration:
    print('done')


def inner():
    x = yield 1
    print('inner got', x)
    try:
        y = yield 2
    except ValueError:
        y = 'thrown'
    return (x, y)


def outer():
    result = yield from inner()
    print('result', result)
    z = yield from [10, 20]
    print('list gives', z)
    return 'end'


o = outer()
print(next(o), o.send('X'), o.throw(ValueError), next(o))
try:
    next(o)
except StopIteration as e:
    print(e.value, e.args)


def g1():
    yield 1
    return 5


gen = g1()
print(list(gen), list(gen), type(gen).__name__, gen.gi_running, gen.__name__, gen.__qualname__)
try:
    counter().send(5)
except TypeError as e:
    print(e)


def stopper():
    yield 1
    raise StopIteration('x')


s = stopper()
next(s)
try:
    next(s)
except RuntimeError as e:
    print(e, repr(e.__cause__))


def reent():
    yield next(me)


me = reent()
try:
    next(me)
except ValueError as e:
    print(e)
print((x * x for x in range(3)).__name__, sum(x for x in range(5)), list(x + y for x in 'ab' for y in 'cd' if x != y))
print(dict((k, v) for k, v in [(1, 2)]), next((x for x in []), None), max((len(w) for w in ['a', 'bcd']), default=0))
