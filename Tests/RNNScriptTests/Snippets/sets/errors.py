# What sets say about wrong arguments.
s, f = {1, 2}, frozenset([1])
calls = [
    lambda: {1} + {2}, lambda: {1} | [2], lambda: {1} & "a", lambda: {1} < [1], lambda: {[]}, lambda: {1, {}}, lambda: s.add([]),
    lambda: s.add(), lambda: s.remove(5), lambda: s.remove([]), lambda: s.remove({9}), lambda: set().pop(), lambda: s.union(5),
    lambda: s.update(5), lambda: s.intersection(None), lambda: s.difference(1), lambda: s.symmetric_difference(),
    lambda: s.symmetric_difference([1], [2]), lambda: s.issubset(5), lambda: s.isdisjoint(), lambda: s[0], lambda: s.foo,
    lambda: f.add(1), lambda: f.update([1]), lambda: hash(s), lambda: set(1), lambda: set(1, 2), lambda: set([[1]]),
    lambda: frozenset(5), lambda: [] in s, lambda: s.discard([]), lambda: s.copy(1), lambda: s.__setitem__(0, 1), lambda: s * 2, lambda: -s,
]
for call in calls:
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__ + ":", error)
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as error:
    print(error)
