import os
from pathlib import Path
for name in ("b.txt", "a.txt", "img/2.csv", "img/10.csv", "img/1.csv", "img/raw/x.json"):
    p = Path("tree") / name; p.parent.mkdir(parents=True, exist_ok=True); p.write_text(name)
def show(folder, depth=0):
    for entry in sorted(folder.iterdir(), key=lambda e: (e.is_file(), e.name)):
        print("  " * depth + entry.name + ("/" if entry.is_dir() else f" {entry.stat().st_size}"))
        if entry.is_dir():
            show(entry, depth + 1)
show(Path("tree"))
print(sorted(Path("tree").rglob("*.csv"), key=lambda p: int(p.stem)), [p.as_posix() for p in sorted(Path("tree").glob("*.txt"))], sum(f.stat().st_size for f in Path("tree").rglob("*") if f.is_file()), {p.suffix for p in Path("tree").rglob("*.*")} == {".txt", ".csv", ".json"})
total = 0
for root, dirs, files in os.walk("tree"):
    dirs.sort(); total += len(files); print(root, dirs, sorted(files))
print(total, sorted(os.listdir("tree/img")), [e.name for e in sorted(os.scandir("tree"), key=lambda e: e.name) if e.is_dir()], os.path.join(*"tree/img".split("/")))
for root, dirs, files in os.walk("tree"):
    dirs[:] = [d for d in dirs if d != "raw"]; print(root, len(files))
newest = max(Path("tree").glob("*.txt"), key=lambda p: p.name); print(newest, newest.with_suffix(".bak").name, newest.relative_to("tree"), Path("tree", "img").is_dir(), newest.parent == Path("tree"), str(newest.parent / "c" / ".." / "d.txt"), Path("tree/img/../b.txt").exists())
run = 0
while (Path("runs") / f"exp{run}").exists() or run < 2:
    (Path("runs") / f"exp{run}").mkdir(parents=True, exist_ok=True); run += 1
print(run, sorted(p.name for p in Path("runs").iterdir()), Path("~").expanduser() == Path.home(), Path("a").exists() or Path("tree").exists())
