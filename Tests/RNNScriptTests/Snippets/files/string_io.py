import io
s = io.StringIO()
print(s.write("hello\n"), s.write("wörld"), s.getvalue(), s.tell())
s.seek(0); print(s.readline(), s.read(2), s.tell(), s.read(), s.read())
print("printed", file=s); print(s.getvalue().splitlines())
s = io.StringIO("a\nb\nc"); print(list(s), s.seek(2), s.readlines(), s.seek(0, 2), s.truncate(3), s.getvalue())
s = io.StringIO("abc"); s.seek(1); s.write("XYZ"); print(s.getvalue()); s.seek(6); s.write("!"); print(repr(s.getvalue()))
with io.StringIO("x") as t:
    print(t.read(), t.readable(), t.writable(), t.closed)
print(t.closed)
for action in (t.read, t.getvalue, lambda: t.write(""), lambda: s.write(3), lambda: io.StringIO(3), lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: next(io.StringIO(""))):
    try:
        print(action())
    except (ValueError, TypeError, OSError, StopIteration) as e:
        print(type(e).__name__, e)
print(isinstance(s, io.TextIOBase), isinstance(s, io.IOBase), type(s), io.StringIO(None).getvalue() == "", io.StringIO("a\r\nb").read(), io.SEEK_END)
