# Every method of bytes and bytearray with ordinary arguments.
data = b"Hello, World\tof bytes"
for name in ("lower upper title swapcase capitalize isalpha isdigit isalnum isspace islower isupper istitle isascii "
             "split rsplit splitlines strip lstrip rstrip expandtabs hex decode").split():
    print(name, getattr(data, name)(), getattr(bytearray(data), name)())
print(data.split(b","), data.split(b"o", 1), data.rsplit(b"o", 1), data.split(None, 1), data.rsplit(None, 1))
print(data.partition(b", "), data.rpartition(b"o"), data.partition(b"?"), data.rpartition(b"?"))
print(data.find(b"o"), data.rfind(b"o"), data.find(111, 5), data.index(b"World"), data.count(b"o"), data.count(b""))
print(data.startswith(b"He"), data.startswith((b"x", b"H")), data.endswith(b"s", 3), data.startswith(b"W", 7))
print(data.replace(b"o", b"0"), data.replace(b"o", b"", 1), b"ab".replace(b"", b"-"), b"ab".replace(b"", b"-", 2))
print(data.removeprefix(b"Hello"), data.removesuffix(b"bytes"), data.removeprefix(b"x"))
print(b"ab".center(7), b"ab".center(7, b"*"), b"ab".ljust(5, b"."), b"ab".rjust(5, b"."), b"-7".zfill(5))
print(b"-".join([b"a", bytearray(b"b"), b"c"]), bytearray(b"-").join([b"a", b"b"]))
print(b"a\nb\r\nc\rd".splitlines(), b"a\nb\r\nc\rd".splitlines(True))
print(bytes.maketrans(b"abc", b"xyz")[97:100], b"aabbcc".translate(bytes.maketrans(b"abc", b"xyz"), b"b"))
print(b"aabbcc".translate(None, b"a"), b"xxaxx".strip(b"x"), b"xxaxx".lstrip(b"x"), b"xxaxx".rstrip(b"x"))
print(b"ab" + b"cd", b"ab" * 3, 3 * bytearray(b"ab"), b"b" in b"abc", 98 in b"abc", b"abc"[1], b"abc"[::-1])
print(b"%d and %s and %5.2f %x %c %r" % (5, b"six", 7.5, 255, 65, "é"), b"%(k)s" % {b"k": b"v"})
print(b"abc" < b"abd", b"abc" == bytearray(b"abc"), bytes(3), bytes([1, 2, 255]), bytes(range(4)), bytes("é", "utf-8"))
print(bytes.fromhex("00 fF 10"), bytearray.fromhex("0a0b"), b"\x00\xff".hex("-"), b"\x01\x02\x03\x04\x05".hex(":", 2))
print(b"\x01\x02\x03\x04\x05".hex(":", -2), repr(b"it's"), repr(b'"\'\n\\\x00'), list(b"ab"), tuple(reversed(b"abc")))
print(hash(b"abc") == hash(b"abc"), {b"a": 1}[b"a"], sorted([b"b", b"a"]), max(b"abc"), sum(b"abc"))
