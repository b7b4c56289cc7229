def http(status):
    match status:
        case 400:
            return "Bad request"
        case 404 | 405:
            return "Not found"
        case -1 | 1.5 | 2j | 1+2j:
            return "number"
        case "a" | 'b' 'c':
            return "text"
        case None:
            return "none"
        case True:
            return "true"
        case b'x':
            return "bytes"
        case _:
            return "other"


for s in (400, 404, 405, -1, 1.5, 2j, 1 + 2j, "a", "bc", None, True, 1, b'x', [], 400.0):
    print(repr(s), http(s))


class Color:
    RED = 0
    GREEN = 1


def color(c):
    match c:
        case Color.RED:
            return 'red'
        case Color.GREEN:
            return 'green'
        case x if x > 10:
            return f'big {x}'
        case x:
            return f'unknown {x}'


print(color(0), color(1), color(11), color(2))
match = 5
case = 6
print(match + case, match * 2)
match[0] if False else None
_ = 7
match _:
    case int():
        print('int', _)
match = {'a': 1}
match['a'] = 2
print(match)
match (match):
    case {'a': n}: print('n', n)


def nomatch(x):
    match x:
        case 1:
            y = 1
        case 2: y = 2
    try:
        return y
    except UnboundLocalError as e:
        return str(e)


print(nomatch(1), nomatch(3))
for cmd in 'go north', 'quit', 'get lamp now':
    match cmd.split():
        case ['quit']:
            print('quit')
        case ['go', direction]:
            print('go', direction)
        case ['get', *things]:
            print('get', things)
