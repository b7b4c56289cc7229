import io, os
def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
open("a.txt", "w").write("x\ny\n")
attempt(lambda: open("missing.txt")); attempt(lambda: open("missing/a.txt", "w")); attempt(lambda: open(".")); attempt(lambda: open("a.txt", "x")); attempt(lambda: open("a.txt/b.txt")); attempt(lambda: open(""))
for mode in ("q", "rw", "", "b", "rbt", "rr", "+", "U"):
    attempt(lambda: open("a.txt", mode))
attempt(lambda: open("a.txt", "rb", encoding="utf-8")); attempt(lambda: open("a.txt", "rb", newline="")); attempt(lambda: open("a.txt", newline="q")); attempt(lambda: open(None)); attempt(lambda: open(1.5)); attempt(lambda: open("a.txt", 3)); attempt(lambda: open("a.txt", encoding="nonsense")); attempt(lambda: open("a\0b"))
f = open("a.txt")
attempt(lambda: f.write("a")); attempt(lambda: f.truncate()); attempt(lambda: f.seek(1, 1)); attempt(lambda: f.seek(-1)); attempt(lambda: f.seek(0, 7)); attempt(lambda: f.read("x"))
next(f); attempt(f.tell); attempt(lambda: f.read(None)); f.close()
for action in (f.read, f.readline, f.readlines, f.tell, f.flush, f.__enter__, lambda: next(f), lambda: list(f), lambda: f.seek(0)):
    attempt(action)
f = open("a.txt", "w"); attempt(f.read); attempt(lambda: f.write(b"x")); attempt(lambda: f.write(3)); attempt(lambda: next(f)); attempt(lambda: f.writelines([3])); f.close(); attempt(lambda: f.write("x"))
f = open("a.txt", "wb"); attempt(f.read); attempt(lambda: f.write("x")); attempt(f.readline); f.close(); attempt(lambda: f.write(b""))
f = open("a.txt", "rb"); attempt(lambda: f.write(b"x")); f.close(); attempt(f.read); attempt(f.readline); attempt(lambda: f.seek(0)); attempt(f.tell)
open("a.txt", "wb").write(b"ok\xff")
attempt(lambda: open("a.txt").read()); attempt(lambda: open("a.txt", errors="replace").read()); attempt(lambda: open("a.txt", errors="ignore").read()); attempt(lambda: open("a.txt", "w", encoding="ascii").write("é"))
try:
    with open("missing.txt") as f:
        pass
except OSError as e:
    print(e.errno, e.strerror, e.filename, isinstance(e, FileNotFoundError))
try:
    open("a.txt").write("x")
except io.UnsupportedOperation as e:
    print(e, isinstance(e, OSError), isinstance(e, ValueError), type(e))
attempt(lambda: os.listdir("missing")); attempt(lambda: os.mkdir("a.txt")); attempt(lambda: os.remove("missing")); attempt(lambda: os.rmdir("a.txt")); attempt(lambda: os.rename("missing.txt", "b.txt")); attempt(lambda: os.listdir("a.txt")); attempt(lambda: os.path.getsize("missing")); attempt(lambda: os.listdir(3.5)); attempt(lambda: os.path.join(3, "a")); attempt(lambda: os.path.join("a", 3)); attempt(lambda: os.path.exists(None)); attempt(lambda: os.makedirs(".")); attempt(lambda: os.environ["missing"]); attempt(lambda: os.fspath(3))
os.remove("a.txt")
open("missing.txt")
