import os
class Managed:
    def __init__(self, path): self.path = path
    def __enter__(self): self.file = open(self.path, "w"); return self.file
    def __exit__(self, kind, value, trace): self.file.close(); print("exit", kind and kind.__name__); return kind is KeyError
with Managed("m.txt") as f:
    f.write("x")
with Managed("m.txt") as f:
    raise KeyError("swallowed")
with open("a.txt", "w") as a, open("b.txt", "w") as b:
    a.write("A"); b.write("B")
with (open("a.txt") as a, open("b.txt") as b):
    print(a.read() + b.read(), a.closed)
print(a.closed, b.closed)
try:
    with open("a.txt") as f:
        1 / 0
except ZeroDivisionError:
    print("closed:", f.closed)
def first_line(path):
    with open(path) as f:
        return f.readline()
print(first_line("a.txt"))
def writer(path):
    with open(path, "w") as f:
        while True:
            text = yield f.tell()
            f.write(text)
w = writer("g.txt"); print(next(w), w.send("abc"), w.send("de")); w.close(); print(open("g.txt").read())
logs = [open(f"log{i}.txt", "w") for i in range(3)]
for i, log in enumerate(logs): print(i, file=log)
for log in logs: log.close()
print([open(f"log{i}.txt").read().strip() for i in range(3)], sorted(n for n in os.listdir() if n.startswith("log")))
f = open("a.txt", "w"); f.write("one"); f.flush(); print(open("a.txt").read()); f.write(" two"); del f; print(open("a.txt").read())
print(hasattr(open("a.txt"), "__iter__"), open("a.txt").name, open("a.txt", "rb").mode, repr(open("a.txt", encoding="utf8")))
