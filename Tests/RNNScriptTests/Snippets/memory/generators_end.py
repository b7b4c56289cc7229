# A generator that is dropped leaves its `with` and `finally` behind.
import gc
from contextlib import contextmanager


def numbers(log):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append('exit')
        raise
    finally:
        log.append('finally')


log = []
g = numbers(log)
next(g)
del g
print(log)

log = []
g = numbers(log)
del g
print(log)

for x in numbers(log):
    break
print(log)


@contextmanager
def resource(name):
    print('open', name)
    try:
        yield name
    finally:
        print('close', name)


def lines():
    with resource('file') as name:
        for i in range(3):
            yield name, i


it = lines()
print(next(it))
it = None
print('dropped')


def outer():
    with resource('outer'):
        yield from lines()


it = outer()
print(next(it), next(it))
del it
print('dropped')


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)


def first(iterable):
    for x in iterable:
        return x


print(first(lines()))
print('after first')


def cycle():
    me = [None]

    def body():
        with resource('cycle'):
            yield me

    me[0] = body()
    next(me[0])


cycle()
print('cycle waits')
gc.collect()


def thrown():
    try:
        yield 1
    except ValueError as error:
        print('caught', error)
        yield 'handled'
    finally:
        print('done')


t = thrown()
next(t)
print(t.throw(ValueError('v')))
try:
    t.throw(KeyError, 'k')
except KeyError as error:
    print('KeyError', error)
t.close()
print(next(t, 'ended'))
