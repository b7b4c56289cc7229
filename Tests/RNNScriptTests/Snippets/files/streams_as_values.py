import io, sys
buffer = io.StringIO()
print("captured", file=buffer); print([1, 2], file=buffer)
print(repr(buffer.getvalue()))
def report(out=None):
    print("to", "out", file=out or sys.stdout)
report(); report(buffer); print(buffer.getvalue().splitlines()[-1])
class Tee:
    def __init__(self, *outs): self.outs = outs
    def write(self, text):
        for out in self.outs: out.write(text)
        return len(text)
    def flush(self): pass
a, b = io.StringIO(), io.StringIO(); print("both", end="", file=Tee(a, b)); print(a.getvalue(), b.getvalue())
lines = io.StringIO("x,1\ny,2\n"); print({k: int(v) for k, v in (l.strip().split(",") for l in lines)}, lines.read() == "", lines.seek(0), lines.readline())
raw = io.BytesIO(); raw.write(b"abc"); raw.seek(1); raw.write(b"Z"); print(raw.getvalue(), raw.tell(), raw.read(), raw.getvalue()[::-1])
print(sys.stdout.write("direct\n"), sys.stdout.writable() if hasattr(sys.stdout, "writable") else True)
s = io.StringIO(); s.writelines(["a", "b"]); s.write("é"); print(s.getvalue(), s.tell(), s.seek(1), s.read(1), s.truncate(1), s.getvalue())
print(isinstance(raw, io.IOBase), isinstance(s, io.StringIO), issubclass(io.UnsupportedOperation, ValueError), io.BytesIO(b"l1\nl2").readlines(), [l for l in io.BytesIO(b"p\nq")])
class Upper(io.StringIO):
    def write(self, text): return super().write(text.upper())
u = Upper(); print("loud", file=u); print(u.getvalue())
