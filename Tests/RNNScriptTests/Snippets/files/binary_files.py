import io, os
with open("data.txt", "wb") as f:
    print(f, f.write(b"\x00\x01abc\n\xff"), f.tell(), f.mode)
with open("data.txt", "rb") as f:
    print(f.read(2), f.peek(1)[:1], f.readline(), f.read(), f.read(), f.seek(2), f.read(1), f.seek(-1, 2), f.read(), f.seek(1), f.seek(1, 1), f.tell(), f.readlines())
with open("data.txt", "r+b") as f:
    f.seek(1); f.write(b"ZZ"); f.seek(0); print(f.read(), f, f.truncate(3))
with open("data.txt", "ab") as f:
    print(f.tell(), f.write(b"end"), f.tell())
print(open("data.txt", "rb").read(), list(open("data.txt", "rb")))
os.remove("data.txt")
b = io.BytesIO(b"hello\nworld")
print(b.read(3), b.readline(), b.read(), b.getvalue(), b.seek(0), b.readlines(), b.tell(), b.closed)
b.seek(0, 2); b.write(b"!"); print(b.getvalue(), b.truncate(5), b.getvalue())
b = io.BytesIO(); b.write(b"ab"); b.seek(5); b.write(b"c"); print(b.getvalue(), len(b.getbuffer()))
with io.BytesIO(b"x") as c:
    print(c.read(), c.readable(), c.writable(), c.seekable())
t = io.TextIOWrapper(io.BytesIO("é\nb".encode()), encoding="utf-8")
print(t.read(), t.encoding)
