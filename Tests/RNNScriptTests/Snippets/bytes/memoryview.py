# A memoryview looks at bytes without copying them.
data = bytearray(b"abcdef")
view = memoryview(data)
print(len(view), view[0], view[-1], list(view), view.tobytes(), view[1:4].tolist(), bytes(view[::2]))
view[0] = 90
view[1:3] = b"YX"
print(data, view == data, view == b"ZYXdef", view.readonly, view.nbytes, view.itemsize, view.format, view.shape)
print(view[::-1].tobytes(), view.hex(), view.hex("-"), view.ndim, view.strides, view.obj is data, 90 in view)
data[5] = 33
print(view[5], memoryview(b"ab").readonly, bytes(memoryview(b"xyz")), b"".join([memoryview(b"p"), b"q"]))
for bad in (lambda: memoryview(b"ab").__setitem__(0, 1), lambda: memoryview("a"), lambda: view[10],
            lambda: view.__setitem__(0, 300), lambda: view.__setitem__(0, "a"), lambda: view.__setitem__(slice(0, 2), b"abc")):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
with memoryview(b"abc") as inner:
    print(inner[1])
try:
    inner[0]
except ValueError as error:
    print(error)
