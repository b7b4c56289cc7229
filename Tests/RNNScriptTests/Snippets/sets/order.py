# Small integers iterate in CPython's order, through growth, merging, removal and every operation.
seed = 12345


def draw():
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return seed >> 8


for case in range(40):
    limit = [10, 40, 200, 3000][draw() % 4]
    a, b = set(), set()
    for _ in range(draw() % 40):
        a.add(draw() % limit)
    for _ in range(draw() % 60):
        b.add(draw() % limit)
    for _ in range(draw() % 20):
        a.discard(draw() % limit)
    print(case, list(a), list(b))
    print(a | b, a & b, a - b, a ^ b)
    g, h, i, j = set(a), a.copy(), set(a), set(a)
    g |= b
    h &= b
    i -= b
    j ^= b
    print(g, h, i, j)
    k = set(list(a))
    k.update(b, [1, 2, 3])
    print(k, a.union([5, 7, 9], b), a.intersection(list(b)), a.difference(list(b)), a.symmetric_difference(list(b)))
    v = set(b)
    print([v.pop() for _ in range(min(5, len(v)))], v, frozenset(a), set(frozenset(a)), set({n: 1 for n in b}))
    d = dict.fromkeys(b)
    print(d.keys() & a, d.keys() | a, d.keys() - a, d.keys() ^ a, a - d.keys(), a & d.keys())
