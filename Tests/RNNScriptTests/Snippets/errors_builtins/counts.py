# What builtin functions say about the number and the names of their arguments.
calls = [
    lambda: bool(1, 2), lambda: int(1, 2, 3), lambda: int(base=3), lambda: int(x="1"), lambda: float(1, 2), lambda: complex(1, 2, 3),
    lambda: str(1, 2, 3, 4), lambda: list(1, 2), lambda: list(iterable=[1]), lambda: tuple(1, 2), lambda: dict(1, 2),
    lambda: set(1, 2), lambda: frozenset(1, 2), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(a=1),
    lambda: slice(), lambda: len(), lambda: len(1, 2), lambda: len(x=1), lambda: abs(), lambda: round(), lambda: round(1, 2, 3),
    lambda: divmod(1), lambda: divmod(1, 2, 3), lambda: pow(2), lambda: pow(1, 2, 3, 4), lambda: pow(2, exponent=3), lambda: bin(),
    lambda: chr(), lambda: ord(), lambda: min(), lambda: min(1, 2, foo=3), lambda: sum(), lambda: sum([1], 2, 3),
    lambda: sum(iterable=[1]), lambda: any(), lambda: any([1], 2), lambda: sorted([1], foo=2), lambda: reversed(),
    lambda: reversed([1], [2]), lambda: enumerate(), lambda: enumerate([1], 2, 3), lambda: enumerate([1], foo=2),
    lambda: zip([1], foo=2), lambda: map(), lambda: map(len), lambda: map(len, [1], foo=1), lambda: filter(), lambda: filter(None),
    lambda: filter(None, [1], [2]), lambda: iter(), lambda: iter(1, 2, 3), lambda: next(), lambda: next(iter([]), 1, 2),
    lambda: isinstance(1), lambda: issubclass(int), lambda: hasattr(1), lambda: getattr([]), lambda: getattr([], "a", default=5),
    lambda: callable(), lambda: hash(), lambda: id(), lambda: repr(), lambda: repr(1, 2), lambda: ascii(), lambda: format(),
    lambda: format(1, "d", "e"), lambda: print(foo=1), lambda: input(1, 2), lambda: type(), lambda: type(1, 2),
    lambda: type(1, 2, 3), lambda: type("A", 1, {}), lambda: staticmethod(), lambda: property(1, 2, 3, 4, 5), lambda: [].append(),
    lambda: [].append(1, 2), lambda: [].sort(1), lambda: [].sort(foo=1), lambda: [].pop(1, 2), lambda: [].insert(1), lambda: [].index(),
    lambda: {}.get(), lambda: {}.get(1, 2, 3), lambda: {}.pop(), lambda: {}.update(1, 2), lambda: {}.keys(1), lambda: {}.setdefault(),
    lambda: {1}.add(), lambda: {1}.add(1, 2), lambda: {1}.pop(1), lambda: (1,).index(), lambda: (1,).count(), lambda: "a".count(),
    lambda: "a".count("a", 1, 2, 3), lambda: "a".split(1, 2, 3), lambda: "a".split(foo=1), lambda: "a".join(), lambda: "a".upper(1),
    lambda: "a".center(), lambda: "a".replace("a"), lambda: "a".encode(1, 2, 3), lambda: "a".expandtabs(1, 2),
    lambda: (1).to_bytes(1, 2, 3, 4), lambda: (1).bit_length(1), lambda: (1.5).hex(1), lambda: (1.5).is_integer(1),
]
for call in calls:
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__ + ":", error)
