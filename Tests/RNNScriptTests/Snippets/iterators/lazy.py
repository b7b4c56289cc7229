# What map, zip, filter, enumerate, reversed, iter and next do, and what they say.
print(list(zip([1, 2], "ab", (3.0, 4.0))), list(zip()), list(zip([1, 2], [3])), dict(zip("ab", range(2))), list(zip([1], [2], strict=True)))
print(list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(str, range(3))), list(filter(None, [0, 1, "", "a"])), list(filter(lambda v: v > 1, [1, 2, 3])))
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=10**20)), list(reversed("abc")), list(reversed(range(0, 10, 3))))
numbers = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(numbers), 0)), next(numbers), next(numbers, "end"), next(iter([]), None))
print(sorted("bca"), sorted([3, 1, 2], reverse=True), sorted([(1, "b"), (1, "a")], key=lambda t: t[0]), sorted([(1, "b"), (1, "a")], key=lambda t: t[0], reverse=True))
print(min(3, 1, 2), max([1, 3, 2]), min([], default="none"), max("abc", key=ord), min([1, -3], key=abs), max([1.0, 1, True]), min({3: 1, 2: 5}))
print(sum([1, 2], 10), sum([0.1] * 10), sum([[1], [2]], []), sum([1 + 2j, 3]), sum([10**20, 1]), sum(range(5), start=2.5), any([]), all([]), any([0, 1]), all([1, 0]))
print(divmod(7, -2), divmod(-7.5, 2), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1250, -2), round(15, -1), round(1e300, -299), round(5, 2))
x = [1, 2, 3]
it = iter(x)
next(it)
x.append(4)
print(list(it), list(it))
x.append(5)
print(list(it))
for bad in (lambda: list(zip([1, 2], [3], strict=True)), lambda: list(zip([1], [3, 4], strict=True)), lambda: list(zip([1], [3], [4, 5], strict=True)),
            lambda: list(zip([1, 2], [3, 4], [5], strict=True)), lambda: zip(1), lambda: map(len, 1), lambda: filter(None, 1), lambda: enumerate(1),
            lambda: reversed({1}), lambda: reversed(1), lambda: iter(1), lambda: iter(1, 2), lambda: next([1]), lambda: next(iter([])), lambda: sorted(1),
            lambda: sorted([1, "a"]), lambda: sorted([1], key=5), lambda: sorted([1], reverse="a"), lambda: min([]), lambda: max(1, "a"), lambda: max(1, 2, default=3),
            lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum(1), lambda: list(map(None, [1])), lambda: len(5), lambda: len(iter([])),
            lambda: min(1), lambda: abs("a"), lambda: round("a"), lambda: round(1.5, "a"), lambda: chr(-1), lambda: ord("ab"), lambda: hex(1.5), lambda: bin("a"),
            lambda: isinstance(1, 2), lambda: isinstance(1, None), lambda: issubclass(1, int), lambda: getattr([], "foo"), lambda: getattr([], 1), lambda: format(1, 2),
            lambda: callable(), lambda: divmod(1, 0), lambda: divmod("a", 1), lambda: pow("a", 2), lambda: pow(2, "a", 3), lambda: pow(2.0, 3, 5), lambda: vars(1)):
    try:
        print(repr(bad()))
    except Exception as error:
        print(type(error).__name__ + ":", error)
