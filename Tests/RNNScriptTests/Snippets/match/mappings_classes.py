def f(d):
    match d:
        case {'type': 'lstm', 'hidden': int(h), **rest}:
            return 'lstm', h, rest
        case {'type': ('gru' | 'rnn') as kind, 'layers': [first, *_]}:
            return kind, first
        case {'type': str(name)}:
            return 'named', name
        case {}:
            return 'mapping'
        case _:
            return 'other'


print(f({'type': 'lstm', 'hidden': 5, 'x': 1}), f({'type': 'gru', 'layers': [1, 2]}), f({'type': 'zz', 'y': 1}), f({}), f({'a': 1}), f([]))


class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


def where(p):
    match p:
        case Point(0, 0):
            return 'origin'
        case Point(x=0, y=y):
            return f'Y={y}'
        case Point(x, y=0):
            return f'X={x}'
        case Point(x, y) if x == y:
            return f'diagonal {x}'
        case Point():
            return 'somewhere'
        case int(n) | float(n):
            return f'number {n}'
        case list([a, b]):
            return a + b
        case str() as s:
            return s.upper()
        case dict():
            return 'dict'
        case bool():
            return 'never'
        case _:
            return None


for p in (Point(0, 0), Point(0, 3), Point(4, 0), Point(2, 2), Point(1, 2), 7, 2.5, [1, 2], 'abc', {}, True, None):
    print(where(p))


class A:
    pass


for bad in (lambda: match_pos(A()), lambda: match_kw(Point(1, 2)), lambda: match_int(3)):
    def match_pos(o):
        match o:
            case A(1):
                pass

    def match_kw(o):
        match o:
            case Point(1, x=1):
                pass

    def match_int(o):
        match o:
            case int(1, 2):
                pass
    try:
        bad()
    except TypeError as e:
        print(e)
from dataclasses import dataclass


@dataclass
class Node:
    value: int
    left: object = None
    right: object = None


def total(t):
    match t:
        case None:
            return 0
        case Node(v, l, r):
            return v + total(l) + total(r)


print(total(Node(1, Node(2), Node(3, Node(4)))))
x = 5
match x:
    case y if (z := y * 2) > 5:
        print(y, z)
