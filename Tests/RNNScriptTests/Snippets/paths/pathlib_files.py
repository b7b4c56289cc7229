from pathlib import Path
import os
root = Path("data")
root.mkdir(); (root / "sub" / "deep").mkdir(parents=True, exist_ok=True); (root / "sub").mkdir(exist_ok=True)
print((root / "a.txt").write_text("hello\n"), (root / "a.txt").read_text(), (root / "b.txt").write_bytes(b"\x01\x02"), (root / "b.txt").read_bytes())
with (root / "sub" / "c.csv").open("w") as f:
    f.write("1,2")
with open(root / "sub" / "deep" / "d.csv", "w") as f:
    f.write("3")
print(sorted(p.name for p in root.iterdir()), sorted(str(p) for p in root.glob("*.txt")), sorted(str(p) for p in root.rglob("*.csv")), sorted(str(p) for p in root.glob("**/*.csv")), sorted(str(p) for p in root.glob("*/*")), sorted(str(p) for p in root.glob("**")))
print(root.exists(), root.is_dir(), root.is_file(), (root / "a.txt").is_file(), Path("none").exists(), (root / "a.txt").stat().st_size, Path("none").is_dir())
print(Path.cwd() == Path(os.getcwd()), (root / "a.txt").resolve() == Path.cwd() / "data" / "a.txt", root.absolute() == Path.cwd() / "data", Path("data/../data").resolve() == root.resolve())
print(sorted(x.suffix for x in root.rglob("*") if x.is_file()), [l for l in (root / "a.txt").open()], os.path.join(root, "x"), os.fspath(root))
new = (root / "a.txt").rename(root / "z.txt"); print(new, new.exists(), (root / "a.txt").exists()); (root / "t.txt").touch(); print((root / "t.txt").read_text() == "")
(root / "t.txt").unlink(); (root / "t.txt").unlink(missing_ok=True)
def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: root.mkdir()); attempt(lambda: Path("x/y").mkdir()); attempt(lambda: Path("none").read_text()); attempt(lambda: (root / "t.txt").unlink()); attempt(lambda: root.rmdir() if False else Path("none").rmdir()); attempt(lambda: Path("none").stat()); attempt(lambda: list(Path("none").iterdir())); attempt(lambda: new.write_text(3)); attempt(lambda: list(root.glob("/a"))); attempt(lambda: list(root.glob(""))); attempt(lambda: new.mkdir())
