print([x * y for x in range(3) for y in range(x)], [[j for j in range(i)] for i in range(4)], {x: x ** 2 for x in range(3)}, {x % 3 for x in range(10)}, sum(x for x in range(5) if x % 2))
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [x for row in matrix for x in row if x % 2 == 0], list(zip(*matrix)))
print([(x, y) for x in 'ab' for y in 'cd' if x + y != 'ad'], [a if a > 2 else -a for a in range(5)], {k: v for k, v in zip('abc', range(3))}, {v: k for k, v in {'a': 1}.items()})
print([y for x in range(3) if (y := x * 2) > 0], y, [f() for f in [lambda i=i: i for i in range(3)]], [i for i in range(5) if i if i > 2])
print(dict(sorted({'b': 1, 'a': 2}.items())), [*map(str, range(3))], {**{i: i for i in range(2)}}, [x for x, in [(1,), (2,)]], [a + b for a, b in [(1, 2), (3, 4)]], [first for first, *rest in ['abc', 'de']])


class Grid:
    size = 3
    cells = [i for i in range(size)]
    total = sum(c for c in cells)


print(Grid.cells, Grid.total)


def scope():
    x = 10
    inner = [x + i for i in range(3)]
    x = [x for x in range(2)]
    return inner, x


print(scope())
gen = (i * i for i in range(4))
print(next(gen), list(gen), list(gen), any(i > 2 for i in range(5)), all(i < 5 for i in range(5)), ' '.join(c.upper() for c in 'abc'), max((len(w), w) for w in ['a', 'bcd']))
nested = [[[k for k in range(j)] for j in range(i)] for i in range(3)]
print(nested, [n for n in range(2, 30) if all(n % d for d in range(2, n))], [x for x in [1, 2, 3] if x not in {2}])
print({(i, j): i * j for i in range(2) for j in range(2)}, set(c for c in 'hello') == set('hello'), [None for _ in range(2)], [[0] * 3 for _ in range(2)])
vowels = {c: 'hello world'.count(c) for c in 'aeiou' if c in 'hello world'}
print(vowels, sorted({len(w) for w in 'the quick brown'.split()}), [i for i, c in enumerate('banana') if c == 'a'], [not b for b in (True, False)])
