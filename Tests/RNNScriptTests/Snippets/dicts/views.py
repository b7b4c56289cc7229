# Keys, values and items as views: they follow the dict and behave as sets.
d = {"a": 1, 2: "b", None: 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), list(reversed(k)), list(reversed(v)), list(reversed(i)), list(reversed(d)))
d["new"] = [1]
print(k, v, i, "new" in k, [1] in v, ("new", [1]) in i, ("new", 2) in i, 5 in i)
print(k & ["a"], ["a", "z"] & k, k - ["a", 2, None], k ^ ["a", 2, None], k & {2}, {2, 3} - k, k == {"a", 2, None, "new"})
print(k <= {"a", 2, None, "new", 1}, k > {"a"}, k.isdisjoint([7]), k.isdisjoint([2]), {1: 2}.items() == {(1, 2)})
print({1: 2, 3: 4}.items() & {1: 2}.items(), {1: 2}.items() | [(5, 6)], {1: 2, 3: 4}.keys() | {5: 6}.keys())
print(type(iter(k)).__name__, type(iter(v)).__name__, type(iter(i)).__name__, type(reversed(d)).__name__, type(k).__name__)
e = {1: 2}
e |= [(3, 4)]
e |= {5: 6}
print(e, e | {1: 9}, {1: 0} | e, dict(e, x=7), {**e, 5: 0}, e.popitem(), e.popitem(), e)
print(dict.fromkeys("ab"), dict.fromkeys([1, 2], []), {}.fromkeys("c", 0), dict(["ab", "cd"]), dict([(1, 2)], a=3), dict(zip("ab", [1, 2])))
print({1: "a", 1.0: "b", True: "c"}, {(1, 2): 3}[1, 2], d.get("zz"), d.get("zz", 0), d.setdefault("q", 5), d.pop("q"), d.pop("q", None))
for call in (lambda: d["zz"], lambda: d[[]], lambda: d.get([]), lambda: d.pop("zz"), lambda: {}.popitem(), lambda: d.update(5),
             lambda: d.update([1]), lambda: d.update([(1,)]), lambda: d.update(["abc"]), lambda: dict(1), lambda: dict([[1]]),
             lambda: dict([(1, 2, 3)]), lambda: {[]: 1}, lambda: {} + {}, lambda: {} | [], lambda: {} < {}, lambda: d.foo, lambda: k[0],
             lambda: k + [1], lambda: v & [1], lambda: dict(None), lambda: dict.fromkeys(5), lambda: dict(**{1: 2}), lambda: hash({})):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__ + ":", error)
try:
    for key in d:
        d[str(key) + "x"] = 1
except RuntimeError as error:
    print(error)
try:
    for key in d:
        del d[key]
except RuntimeError as error:
    print(error)
