from pathlib import Path, PurePath, PurePosixPath, PosixPath
p = Path("a/b.tar.gz")
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.anchor, p.root, p.drive, p.is_absolute(), type(p))
print(Path(), Path("."), Path("a//b/./c/"), Path("/"), Path("//a"), Path("///a"), Path("a", "b", "/c"), Path("a") / "b" / Path("c"), "x" / Path("y"), Path("a") / "/b", Path(".."), Path("a/../b"))
print([str(x) for x in Path("/a/b/c").parents], Path("a/b").parents[0], Path("a/b").parents[-1], len(Path("a/b").parents), Path("a").parent, Path("/").parent, Path(".").parent, Path("a/b/c").parents[:2])
print(p.with_suffix(".zip"), p.with_suffix(""), Path("a").with_suffix(".py"), p.with_name("c.txt"), p.with_stem("d"), p.joinpath("x", "y"), Path("/a/b").relative_to("/a"), Path("/a/b").is_relative_to("/c"), p.as_posix())
print(Path(".bashrc").suffix, Path(".bashrc").stem, Path("a.").suffix, Path("a.b.").stem, Path("..").name, Path("a/b.py").match("*.py"), Path("a/b.py").match("a/*"), Path("/a/b.py").match("/*/*.py"), Path("b.py").match("c*"))
print(Path("a") == Path("a/"), Path("a") == "a", Path("a") < Path("b"), sorted([Path("b"), Path("a/c"), Path("a")]), {Path("x"): 1}[Path("x")], hash(Path("q")) == hash(Path("q")), Path("a") != Path("b"))
print(PurePath("a"), repr(PurePath("a")), repr(PurePosixPath("b")), isinstance(p, PurePath), isinstance(p, PosixPath), str(p) + "!", f"{p}", "%s" % p, bytes(Path("a")), p.__fspath__(), Path(Path("a"), "b"))
def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: Path("a") / 3); attempt(lambda: Path(3)); attempt(lambda: Path("").with_suffix(".a")); attempt(lambda: p.with_suffix("a")); attempt(lambda: p.with_name("a/b")); attempt(lambda: Path("/a").relative_to("b")); attempt(lambda: Path("a").parents[3]); attempt(lambda: Path("a") < 3); attempt(lambda: Path("/").with_name("x")); attempt(lambda: Path("a") + "b"); attempt(lambda: Path("a").nothing)
