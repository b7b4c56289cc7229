import os, os.path, errno
print(os.path.basename(__file__) if "__file__" in globals() and False else "os", os.sep.join(["a", "b"]), os.path.join("x", *["y", "z"]), os.path.splitext("model.best.pt")[0], [os.path.splitext(n)[1] for n in ("a.py", "b", ".c", "d.tar.gz")])
os.mkdir("d"); os.makedirs(os.path.join("d", "e", "f")); print(os.path.isdir("d/e/f"), os.listdir("d"), os.path.getsize("d") > 0 or True)
for i in range(3):
    with open(os.path.join("d", f"n{i}.txt"), "w") as f: f.write("x" * i)
print(sorted(os.listdir("d")), {n: os.path.getsize(os.path.join("d", n)) for n in sorted(os.listdir("d")) if n.endswith(".txt")}, os.path.getmtime("d/n0.txt") > 1e9, os.stat("d/n2.txt").st_size, os.access("d/n2.txt", os.R_OK), os.access("none", os.F_OK))
for action in (lambda: os.mkdir("d"), lambda: os.makedirs("d/e"), lambda: os.rmdir("d/e"), lambda: os.remove("d/none"), lambda: os.rename("d/none", "d/x"), lambda: os.stat("none"), lambda: os.listdir("d/n0.txt"), lambda: os.mkdir("none/x"), lambda: os.path.getmtime("none"), lambda: list(os.scandir("none"))):
    try: print(action())
    except OSError as e: print(type(e).__name__, e.errno == getattr(errno, "ENOENT", 2), e)
os.rename("d/n0.txt", "d/renamed.txt"); os.replace("d/renamed.txt", "d/n1.txt"); print(sorted(os.listdir("d")), os.path.getsize("d/n1.txt"))
print(os.path.exists("d"), os.path.lexists("d"), os.path.isabs(os.path.abspath("d")), os.path.samefile("d", "./d"), os.path.expanduser("x"), os.path.normpath("d/./e/../n1.txt"), os.path.relpath("d/e/f", "d"), os.path.dirname(os.path.dirname("a/b/c")), os.path.split("/a/b")[1])
print([name for name in sorted(dir(os.path)) if name in ("join", "exists", "splitext", "basename", "dirname")], os.curdir, os.pardir, os.altsep, os.pathsep, os.extsep, os.devnull, os.path is os.path, type(os.environ).__name__, isinstance(os.environ.get("HOME", ""), str), os.environ.get("X", "default"), os.environ.setdefault("X", "1"), "X" in os.environ, os.environ.pop("X"), os.getenv("X"))
before = os.getcwd(); os.chdir("d"); print(os.path.basename(os.getcwd()), sorted(os.listdir(".")), open("n2.txt").read()); os.chdir(".."); print(os.path.basename(os.getcwd()) == os.path.basename(before), os.path.exists("d/n2.txt"))
