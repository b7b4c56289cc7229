# The names of types, and what repr, str and ascii make of everything.
values = [[], (), "", "é", {}, {}.values(), {}.items(), set(), range(3), b"", bytearray()]
print([type(iter(value)).__name__ for value in values], type(iter(len, 1)).__name__)
print([type(reversed(value)).__name__ for value in ([], "", range(3), {}, {}.keys(), {}.values(), {}.items(), ())])
print(type(zip()), type(map(len, [])), type(filter(None, [])), type(enumerate([])), type(x for x in []), type({}.keys()), type(slice(1)))
print(type(len), type([].append), type(str.upper), type(lambda: 0), type(None), type(...), type(NotImplemented), type(type), type(1j), type(property()))
print(repr("it's"), repr('say "hi"'), repr("it's \"both\""), repr("\n\t\r\\\x00\x1f\x7f\x80\xa0\xad"), repr("é日\u200b\u2028\ue000😀"), ascii("é日😀\x80"))
print(repr(b"\x00a'\"\n\xff"), [1, "a", None], {"a": [1]}, {1}, frozenset(), (1,), range(3), range(1, 5, 2), slice(1, 2, 3), ..., NotImplemented)
print(1.0, 1e100, 1e16, 1e15, 123456789012345678.0, 0.0001, 0.00001, 5e-324, -0.0, 0.1 + 0.2, 1e22, 1 / 3, 100.0, 1.5e300)
print(int, str, list[int], int | None, ValueError, ValueError("a"), repr(ValueError("a", 1)), repr(KeyError("a")), str(KeyError("a")), repr(Exception()))
x = [1]
x.append(x)
y = {}
y["self"] = y
z = ([],)
z[0].append(z)
print(x, y, z, [[]], {"a": {}}, print, [].append.__name__, str.join.__name__)
