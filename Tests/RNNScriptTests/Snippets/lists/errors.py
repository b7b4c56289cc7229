# What lists, tuples and strings say about wrong subscripts and arguments.
l, t, s = [3, 1, 2], (1, 2), "abc"


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def assign(target, key, value):
    target = target[:]
    target[key] = value
    return target


def delete(target, key):
    target = target[:]
    del target[key]
    return target


calls = [
    lambda: l[5], lambda: l[-4], lambda: l["a"], lambda: l[1.0], lambda: l[None], lambda: l[Index(1)], lambda: l[Index("a")],
    lambda: l[:Index(2)], lambda: l["a":], lambda: l[::0], lambda: l[10**30], lambda: l[:10**30], lambda: l[-10**30:], lambda: t[5],
    lambda: t["a"], lambda: s[5], lambda: s["a"], lambda: s[1.0], lambda: s[10**30], lambda: s[::0], lambda: assign(l, 5, 1),
    lambda: assign(l, "a", 1), lambda: assign(l, slice(1, 2), 5), lambda: assign(l, slice(None, None, 2), 5),
    lambda: assign(l, slice(None, None, 2), [1]), lambda: delete(l, 10), lambda: delete(l, "a"), lambda: assign(t, 0, 1),
    lambda: delete(t, 0), lambda: delete(t, "a"), lambda: assign(s, 0, "x"), lambda: delete(s, 0), lambda: delete(s, 1.5),
    lambda: l.index(7), lambda: l.index("x"), lambda: l.index(1, "a"), lambda: l.index(2, 0, 2), lambda: l.remove(10), lambda: l.pop(10),
    lambda: l.pop("a"), lambda: [].pop(), lambda: l.insert("a", 1), lambda: l.extend(5), lambda: l.sort(key=5), lambda: l.sort(1),
    lambda: l.sort(reverse="a"), lambda: [1, "a"].sort(), lambda: l.foo, lambda: list.append(), lambda: list.append(1, 2),
    lambda: list.append([], 2), lambda: t.index(5), lambda: t.index(2, 5), lambda: [1] + (2,), lambda: (1,) + [2], lambda: [1] * "a",
    lambda: "a" * "b", lambda: [1] - [1], lambda: [1] * 2.0, lambda: [1] < (1,), lambda: [1, "a"] < [1, 2], lambda: [*5], lambda: {*5},
    lambda: {**5}, lambda: (*None,), lambda: list(5), lambda: tuple(5), lambda: hash([]), lambda: hash((1, [])),
]
for call in calls:
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__ + ":", error)
