import io, os
with open("p.txt", "w+") as f:
    f.write("0123456789\n" * 3); print(f.tell()); f.seek(11); print(f.read(5), f.tell()); f.seek(0, 2); print(f.tell(), f.read() == ""); f.seek(5); f.write("XX"); f.seek(0); print(f.readline(), f.tell(), f.truncate(12), f.seek(0), f.read())
with open("p.txt", "rb+") as f:
    print(f.seek(-3, 2), f.read(), f.seek(2), f.seek(3, 1), f.read(2), f.tell(), f.write(b"end"), f.seek(0), f.read(), f.truncate(4), f.tell(), f.seek(0), f.read())
with open("p.txt", "a+") as f:
    print(f.tell(), f.read() == "", f.seek(0), f.read(), f.write("more"), f.seek(0), f.read())
with open("p.txt", "rb") as f:
    data = bytearray(); index = {}
    while True:
        start = f.tell(); block = f.read(3)
        if not block: break
        index[start] = block
    print(index)
b = io.BytesIO(b"0123456789")
for offset, whence in ((2, 0), (3, 1), (-2, 2), (0, 2), (100, 0)): print(b.seek(offset, whence), b.read(2), end=" ")
print(b.tell(), b.seek(3), b.truncate(), b.getvalue())
for bad in (lambda: b.seek(-1), lambda: b.seek(0, 9), lambda: b.truncate(-1), lambda: open("p.txt", "rb").seek(-1), lambda: open("p.txt").seek(1, 2)):
    try: print(bad())
    except (ValueError, OSError) as e: print(type(e).__name__, e)
s = io.StringIO("héllo wörld"); print(s.seek(1), s.read(4), s.tell(), s.seek(0, 2), s.write("!"), s.seek(6), s.read())
