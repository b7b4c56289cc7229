def f(n):
    try:
        print('try', n)
        if n == 0:
            raise ValueError('zero')
        if n == 1:
            return 'returned'
        if n == 2:
            raise KeyError('k')
    except ValueError as e:
        print('except', e)
        return 'handled'
    else:
        print('else')
    finally:
        print('finally')
    return 'end'


for n in range(4):
    try:
        print(f(n))
    except KeyError as e:
        print('outer', repr(e), e)


def loop():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print(i)
        finally:
            print('f', i)
    else:
        print('never')


loop()


def override():
    try:
        raise ValueError
    finally:
        return 'swallowed'


print(override())


def nested():
    try:
        try:
            1 / 0
        except KeyError:
            print('no')
        finally:
            print('inner finally')
    except ZeroDivisionError as e:
        print('outer', e)
        try:
            raise TypeError('second')
        except TypeError as t:
            print(repr(t.__context__))
        print(repr(e))
    try:
        e
    except UnboundLocalError as u:
        print(u)


nested()
e = 5
try:
    raise ValueError
except ValueError as e:
    pass
try:
    print(e)
except NameError as n:
    print(n)
for exc in (ValueError, ValueError('a'), ValueError('a', 2), KeyError('k'), IndexError(), OSError(2, 'No such'), StopIteration(3), SystemExit(2)):
    try:
        raise exc
    except (ValueError, LookupError) as x:
        print(type(x).__name__, x.args, str(x), repr(x))
    except BaseException as x:
        print('base', type(x).__name__, x.args, str(x), repr(x))
try:
    raise 5
except TypeError as x:
    print(x)
try:
    raise int
except TypeError as x:
    print(x)
try:
    raise ValueError from 5
except TypeError as x:
    print(x)
try:
    try:
        1 / 0
    except 5:
        pass
except TypeError as x:
    print(x)
try:
    raise
except RuntimeError as x:
    print(x)


def cleanup():
    while True:
        try:
            return 1
        finally:
            break
    return 2


print(cleanup())
try:
    try:
        raise ValueError('a')
    finally:
        print('cleanup')
except ValueError:
    print('caught')
assert True, 'fine'
try:
    assert 1 == 2, f'values {1} {2}'
except AssertionError as x:
    print(x, x.args)
try:
    assert []
except AssertionError as x:
    print(repr(x))
