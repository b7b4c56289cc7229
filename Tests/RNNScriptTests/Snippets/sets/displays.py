# Displays of constants and of other values, comprehensions, sets of tuples and floats.
print({1000, 2000, 3000, 17, 33, 49}, {0.1, 0.2, 0.3}, {1, 2.5, -3, 10**20}, {(1, 2), (3, 4), (5, 6)})
print({100, 200, 300, 400, 500, 600, 700, 800, 900, 1000}, {True, 0, False, 1}, {1, 1.0, True}, {-1, -2, -3})
x = 1000
print({x, 2000, 3000, 17, 33, 49}, {i * 7 % 11 for i in range(11)}, {(i, j) for i in range(3) for j in range(3)})
print(set(range(20, 0, -1)), set(range(0, 1000, 37)), frozenset([3, 1, 2]), set(), frozenset(), {frozenset([1]), frozenset()})
print({5, 1, 9, 33} ^ {1, 65}, {5, 1, 9, 33} - {1}, {5, 1, 9} & {9, 1}, {9, 1} & {5, 1, 9}, {5, 1} | {9, 13})
print({2**40, 2**50, 1, 2**61 - 1, 2**61}, {1.5, 2.5, 0.5, -0.5}, {1j, 2j, 1 + 1j}, {None, 1} == {1, None})
print(sorted({3, 1, 2}), max({3, 1, 2}), sum({3, 1, 2}), len({1, 1, 2}), 2 in {1, 2}, {1} in {frozenset([1])})
print({1, 2} < {1, 2, 3}, {1, 2} <= {1, 2}, {1, 2} == frozenset([2, 1]), {1} > set(), {1, 2}.isdisjoint([3]), {1} != {2})
s = {1, 2, 3}
t = s
s |= {4}
print(t, s is t, {1} | frozenset([2]), frozenset([2]) | {1}, type({1} | frozenset()).__name__)
s.discard(9), s.discard(1), s.remove(2)
print(s, s.pop(), s, bool(s), s.clear(), s, bool(s))
print({1, 2, 3}.issubset([1, 2, 3, 4]), {1, 2}.issuperset((1,)), {1, 2}.union(), {1, 2}.intersection([2], [2, 3]))
