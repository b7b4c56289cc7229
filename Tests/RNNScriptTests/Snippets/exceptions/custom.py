class AppError(Exception):
    """Base."""


class ShapeError(AppError):
    def __init__(self, expected, got):
        super().__init__(f'expected {expected}, got {got}')
        self.expected = expected
        self.got = got


class Coded(AppError):
    code = 7

    def __init__(self, message, *, hint=None):
        super().__init__(message)
        self.hint = hint

    def __str__(self):
        return f'[{self.code}] {super().__str__()} ({self.hint})'


try:
    raise ShapeError((1, 2), (3,))
except AppError as e:
    print(e, e.expected, e.args, repr(e), isinstance(e, ShapeError))
try:
    raise Coded('oops', hint='try again')
except Coded as e:
    print(e, e.hint, repr(e))


class NoInit(Exception):
    pass


print(NoInit(), repr(NoInit()), NoInit(1, 2), repr(NoInit('x')), NoInit('x') == NoInit('x'))


class Silent(Exception):
    def __init__(self, x):
        self.x = x


try:
    raise Silent(3)
except Silent as e:
    print(e, repr(e), e.args, e.x)


class Multi(KeyError, AttributeError):
    pass


for kind in (KeyError, AttributeError, LookupError):
    try:
        raise Multi('m')
    except kind as e:
        print(kind.__name__, e)
try:
    try:
        raise ValueError('low')
    except ValueError as e:
        raise AppError('high') from e
except AppError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        raise ValueError('low')
    except ValueError:
        raise AppError('high') from None
except AppError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
e = ValueError('noted')
e.add_note('first')
e.add_note('second')
print(e.__notes__)
try:
    e.add_note(3)
except TypeError as t:
    print(t)
err = ValueError('with').with_traceback(None)
print(err, err.__traceback__)
import sys
print(sys.exc_info())
try:
    1 / 0
except ZeroDivisionError:
    kind, value, tb = sys.exc_info()
    print(kind, value, tb is not None, value.__traceback__ is not None)
print(sys.exc_info() == (None, None, None))
print(issubclass(FileNotFoundError, OSError), IOError is OSError, EnvironmentError is OSError)
x = OSError(2, 'No such file', 'a.txt')
print(x, x.errno, x.strerror, x.filename, repr(x), type(x).__name__)
k = KeyError('missing')
print(k, str(k), k.args[0])
try:
    {}['a']
except KeyError as e:
    print(e, e.args)
try:
    [].pop()
except IndexError as e:
    print(e)
try:
    int('x')
except ValueError as e:
    print(e)
s = StopIteration(5)
print(s.value, SystemExit(3).code, ImportError('m', name='n').name, AttributeError('a', name='b', obj=1).name, NameError('q', name='r').name)
print([c.__name__ for c in ModuleNotFoundError.__mro__])
