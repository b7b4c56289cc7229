# What bytes say about wrong arguments.
calls = [
    lambda: b"abc"[5], lambda: b"a" + "b", lambda: "b" + b"a", lambda: b"a" * "b",
    lambda: "a" in b"abc", lambda: 300 in b"abc", lambda: b"abc".find("a"), lambda: b"abc".index(b"x"),
    lambda: b"abc".find(), lambda: b"abc".count(b"a", 1, 2, 3), lambda: b"abc".startswith("a"),
    lambda: b"abc".startswith(("a",)), lambda: b"abc".split("a"), lambda: b"abc".split(b""), lambda: b"abc".replace("a", b"b"),
    lambda: b"abc".replace(b"a"), lambda: b"abc".join(["a"]), lambda: b"abc".join(5), lambda: b"abc".join([b"a", 5]),
    lambda: b"abc".center(10, "x"), lambda: b"abc".center(10, b"xx"), lambda: b"abc".strip("a"), lambda: b"abc".partition(b""),
    lambda: b"abc".partition("a"), lambda: b"abc".translate(b"abc"), lambda: b"abc".zfill("a"), lambda: b"abc".hex(5),
    lambda: b"abc".hex("ab"), lambda: bytes.fromhex("abc"), lambda: bytes.fromhex("zz"), lambda: bytes.fromhex(b"aa"),
    lambda: bytes([256]), lambda: bytes(["a"]), lambda: bytes(1.5), lambda: bytes(-1), lambda: bytes(None),
    lambda: b"abc".decode(5), lambda: b"abc".lower(1), lambda: b"a" < "b", lambda: b"abc".__setitem__(0, 1),
    lambda: b"%d" % "a", lambda: b"%s" % "a", lambda: b"%c" % 256, lambda: b"%d %d" % 1, lambda: b"a" % 1,
    lambda: ord(b"ab"), lambda: int(b"x"), lambda: float(b"y"), lambda: bytes(1, 2, 3, 4), lambda: bytes.maketrans(b"a", b"bc"),
    lambda: sum([b"a"], b""), lambda: b"abc".foo,
]
for call in calls:
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__ + ":", error)
