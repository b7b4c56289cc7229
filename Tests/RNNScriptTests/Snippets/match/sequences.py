def f(x):
    match x:
        case []:
            return 'empty'
        case [a]:
            return f'one {a}'
        case [a, b]:
            return f'two {a} {b}'
        case [1, *rest]:
            return f'starts 1 {rest}'
        case [first, *_, last] if first == last:
            return f'same ends {first}'
        case (x, y, *_):
            return f'more {x} {y}'
        case str():
            return 'str'
        case _:
            return 'no'


for v in ([], [1], (1, 2), [1, 2, 3], [5, 6, 5], (7, 8, 9), 'abc', {1, 2}, range(2), b'ab', {'a': 1}, iter([1])):
    print(f(v))


def point(p):
    match p:
        case (0, 0):
            return 'origin'
        case (0, y):
            return f'y={y}'
        case (x, 0):
            return f'x={x}'
        case (x, y) as whole:
            return f'{x},{y} {whole}'
        case _:
            raise ValueError('not a point')


print(point((0, 0)), point((0, 2)), point([3, 0]), point((4, 5)))
try:
    point(3)
except ValueError as e:
    print(e)


def nested(t):
    match t:
        case ['+', ['num', a], ['num', b]]:
            return a + b
        case [op, [_, _], *more]:
            return op, more
        case (('a' | 'b') as letter, n):
            return letter, n
        case 1, 2, *_, 9:
            return 'open'
        case (single):
            return 'single', single


print(nested(['+', ['num', 1], ['num', 2]]), nested(['-', [1, 2], 3, 4]), nested(('a', 1)), nested([1, 2, 3, 9]), nested(5))
match 1, 2:
    case a, b:
        print(a, b)
match [[1, 2], [3, 4]]:
    case [[a, b], [c, d]]:
        print(a * d - b * c)
match (1, (2, (3, None))):
    case (a, (b, (c, None))):
        print([a, b, c])
