import os
from os import path
import os.path as osp
print(path.join("a", "b", "c.txt"), path.join("a/", "/b"), path.join("a", ""), path.join(""), osp.join("a", "..", "b"))
print(path.split("a/b/c"), path.split("a/b/"), path.split("/a"), path.split("a"), path.basename("a/b.txt"), path.dirname("a/b.txt"), path.dirname("a"))
print(path.splitext("a/b.tar.gz"), path.splitext(".bashrc"), path.splitext("a.b/c"), path.splitext("x."), path.splitext("...a"))
print(path.normpath("a//b/./c/../d"), path.normpath("/../a"), path.normpath(""), path.normpath("//a"), path.normpath("../../a"), path.isabs("/a"), path.isabs("a"))
print(path.commonprefix(["abc", "abd"]), path.commonpath(["/a/b/c", "/a/b/d"]), path.relpath("/a/b", "/a/c"), path.relpath("x/y", "x"), path.commonprefix([]))
print(path.abspath("x") == path.join(os.getcwd(), "x"), path.abspath("/a/../b"), os.sep, os.linesep == "\n", os.pardir, os.extsep, os.name, os.curdir)
print(path.exists("nothing"), path.isfile("nothing"), path.isdir("."), path.isdir("nothing"), path.isfile("."), path.islink("nothing"))
os.makedirs("top/inner/deep", exist_ok=True); os.makedirs("top/inner", exist_ok=True); os.mkdir("top/other")
for name in ("top/a.txt", "top/inner/b.csv", "top/inner/deep/c.json"):
    with open(name, "w") as f:
        f.write(name)
print(sorted(os.listdir("top")), path.isfile("top/a.txt"), path.getsize("top/a.txt"), path.exists("top/inner"), os.stat("top/a.txt").st_size)
for folder, folders, files in sorted(os.walk("top")):
    print(folder, sorted(folders), sorted(files))
print([x[0] for x in os.walk("top/inner", topdown=False)], list(os.walk("nothing")))
with os.scandir("top") as entries:
    print(sorted((e.name, e.path, e.is_dir(), e.is_file()) for e in entries))
os.rename("top/a.txt", "top/z.txt"); os.replace("top/z.txt", "top/y.txt"); print(sorted(os.listdir("top")))
os.remove("top/y.txt"); os.unlink("top/inner/b.csv"); os.remove("top/inner/deep/c.json"); os.rmdir("top/other"); os.removedirs("top/inner/deep"); print(os.listdir("."))
print(os.environ.get("NO_SUCH_NAME", "standard"), os.getenv("NO_SUCH_NAME"), "HOME" in os.environ, os.cpu_count() > 0, os.getpid() > 0, len(os.urandom(8)), os.fspath("a"))
os.environ["MINE"] = "1"; print(os.environ["MINE"], os.getenv("MINE"), path.expandvars("$MINE/${MINE}b/$NONE_SUCH"))
