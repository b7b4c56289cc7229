# Context managers made of generators, and what goes wrong in them.
import contextlib, io, sys
from contextlib import contextmanager, closing, suppress, nullcontext, redirect_stdout, redirect_stderr, ExitStack

@contextmanager
def scope(name, swallow=()):
    """Says when it begins and ends."""
    print('enter', name)
    try:
        yield name.upper()
    except swallow as error:
        print('swallowed', repr(error))
    finally:
        print('leave', name)

def attempt(function, *arguments):
    try:
        print('->', function(*arguments))
    except BaseException as error:
        print(type(error).__name__, error, '| context', repr(error.__context__), '| cause', repr(error.__cause__))

def use(name, problem=None, swallow=()):
    with scope(name, swallow) as upper:
        print('inside', upper)
        if problem is not None:
            raise problem
    return 'after'

print(scope.__name__, scope.__doc__, scope('x').__doc__)
attempt(use, 'a')
attempt(use, 'b', ValueError('wrong'))
attempt(use, 'c', ValueError('wrong'), ValueError)
attempt(use, 'd', StopIteration('stop'))
attempt(use, 'e', KeyboardInterrupt())

@contextmanager
def broken(kind):
    if kind == 'never':
        return
    try:
        yield 1
        if kind == 'twice':
            yield 2
        if kind == 'late':
            raise KeyError('at the end')
    except ValueError as error:
        if kind == 'again':
            yield 3
        elif kind == 'other':
            raise TypeError('instead') from error
        elif kind == 'runtime':
            raise RuntimeError('mine')

def run(kind, problem=None):
    with broken(kind) as value:
        if problem:
            raise problem
    return value

for kind in ('never', 'twice', 'late', 'fine'):
    attempt(run, kind)
for kind in ('again', 'other', 'runtime', 'fine'):
    attempt(run, kind, ValueError(kind))

@scope('decorated')
def work(x):
    """Does work."""
    print('work', x)
    return x * 2

print(work(2), work(3), work.__name__, work.__doc__)
once = scope('once')
with once:
    pass
attempt(once.__enter__)

class Both(contextlib.ContextDecorator):
    def __enter__(self):
        print('<', end='')
        return self
    def __exit__(self, *problem):
        print('>', problem[0])
        return problem[0] is ZeroDivisionError

@Both()
def divide(a, b):
    return a / b
print(divide(1, 2), divide(1, 0))
class Door:
    def close(self):
        print('closed')
with closing(Door()) as door:
    print(type(door).__name__)
with suppress(KeyError, IndexError):
    [][1]
with suppress():
    print('nothing suppressed')
attempt(lambda: suppress(KeyError).__exit__(TypeError, TypeError(), None))
with nullcontext(5) as five, nullcontext() as none:
    print(five, none)
out, err = io.StringIO(), io.StringIO()
with redirect_stdout(out) as target, redirect_stderr(err):
    print('hidden')
    print('wrong', file=sys.stderr)
    with redirect_stdout(err):
        print('inner')
print(target is out, repr(out.getvalue()), repr(err.getvalue()))
