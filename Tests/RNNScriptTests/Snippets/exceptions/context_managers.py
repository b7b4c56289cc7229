from contextlib import contextmanager, suppress, ExitStack, redirect_stdout, nullcontext, closing


class Buffer:
    text = ''

    def write(self, s):
        self.text += s

    def flush(self):
        pass

    def getvalue(self):
        return self.text


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print('enter', self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind.__name__ if kind else None, value)
        return self.swallow


with Manager('a') as a, Manager('b') as b:
    print(a, b)
with Manager('s', True):
    raise ValueError('swallowed')
try:
    with Manager('x') as x:
        raise KeyError('k')
except KeyError as e:
    print('propagated', e)


def returns():
    with Manager('r'):
        return 'value'


print(returns())
for i in range(3):
    with Manager(str(i)):
        if i == 1:
            continue
        if i == 2:
            break
with (
    Manager('p') as p,
    Manager('q') as q,
):
    print(p + q)


@contextmanager
def tag(name):
    print(f'<{name}>')
    try:
        yield name * 2
    except ValueError as e:
        print('handled', e)
    finally:
        print(f'</{name}>')


with tag('b') as t:
    print(t)
with tag('i'):
    raise ValueError('inside')
try:
    with tag('u'):
        raise KeyError('through')
except KeyError as e:
    print('got', e)


@tag('deco')
def decorated():
    print('body')


decorated()
decorated()
with suppress(ZeroDivisionError, KeyError):
    1 / 0
print('suppressed')
buf = Buffer()
with redirect_stdout(buf):
    print('captured')
print(repr(buf.getvalue()))
with ExitStack() as stack:
    names = [stack.enter_context(Manager(n)) for n in 'mn']
    stack.callback(print, 'callback', 1)
    print(names)
with nullcontext(5) as n:
    print(n)


class Res:
    def close(self):
        print('closed')


with closing(Res()) as r:
    print(type(r).__name__)


class NoExit:
    def __enter__(self):
        pass


for obj in (NoExit(), 5):
    try:
        with obj:
            pass
    except TypeError as e:
        print(e)


@contextmanager
def noyield():
    if False:
        yield


try:
    with noyield():
        pass
except RuntimeError as e:
    print(e)


@contextmanager
def twice():
    yield 1
    yield 2


try:
    with twice():
        pass
except RuntimeError as e:
    print(e)


class Raises:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        raise RuntimeError('from exit')


try:
    with Raises():
        raise ValueError('body')
except RuntimeError as e:
    print(e, repr(e.__context__))
with Manager('t') as (t, *u):
    print(t, u)
