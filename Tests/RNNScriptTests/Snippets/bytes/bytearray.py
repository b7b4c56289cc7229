# A bytearray changes in place.
a = bytearray(b"abc")
a.append(100)
a.extend(b"ef")
a.extend([103, 104])
a.insert(0, 64)
print(a, len(a))
print(a.pop(), a.pop(0), a)
a.remove(ord("c"))
a.reverse()
print(a, a.copy() is a, a.copy() == a)
a[0] = 65
a[1:3] = b"XYZ"
print(a)
a[::2] = b"1234"[: len(a[::2])]
print(a)
del a[0]
del a[::2]
print(a)
a += b"tail"
a *= 2
print(a, a.find(b"tail"))
b = a
b.clear()
print(a, a is b, bool(a), a == b"")
print(bytearray(), bytearray(3), bytearray("hé", "latin-1"), bytearray([1, 2]), bytearray(b"x"))
print(type(bytearray(b"ab") + b"c").__name__, type(b"ab" + bytearray(b"c")).__name__)
for bad in (lambda: a.append(256), lambda: a.append("a"), lambda: a.pop(), lambda: a.remove(3), lambda: hash(a),
            lambda: a.__setitem__(0, 1), lambda: bytearray(b"ab").__setitem__(0, 300), lambda: bytearray("a"),
            lambda: bytearray([256]), lambda: bytearray(1.5), lambda: bytearray(-1), lambda: a.extend("ab"),
            lambda: a.extend(5), lambda: a.insert("x", 1), lambda: bytearray(b"a")[5], lambda: bytearray(b"a")["x"],
            lambda: bytearray(b"abcd").__setitem__(slice(None, None, 2), b"x"), lambda: bytearray(b"a") + "b"):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
