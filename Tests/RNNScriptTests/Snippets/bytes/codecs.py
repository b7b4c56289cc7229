# Texts as bytes and back, and what happens where that cannot be done.
text = "aé日😀"
for name in ("utf-8", "UTF8", "utf_16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "utf-8-sig"):
    data = text.encode(name)
    print(name, data, data.decode(name) == text)
print("é".encode("latin-1"), b"\xe9".decode("latin-1"), "abc".encode("ascii"), "é".encode("iso-8859-1"))
for errors in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace"):
    print(errors, text.encode("ascii", errors), text.encode("latin-1", errors))
bad = b"a\xffb\xc3(\xe2\x82z\xf0\x9f\x98"
for errors in ("ignore", "replace", "backslashreplace"):
    print(errors, bad.decode("utf-8", errors), bad.decode("ascii", errors), bad.decode(errors=errors))
for call in (lambda: text.encode("ascii"), lambda: "aé".encode("ascii"), lambda: text.encode("latin-1"),
             lambda: bad.decode(), lambda: b"\xc3(".decode(), lambda: b"\xe2\x82".decode(), lambda: b"\xe2\x28\xa1".decode(),
             lambda: b"\xc0\x80".decode(), lambda: b"\xed\xa0\x80".decode(), lambda: b"\xf5".decode(),
             lambda: b"\xff".decode("ascii"), lambda: b"abc".decode("utf-16-le"), lambda: b"\x00\xd8".decode("utf-16-le"),
             lambda: b"\x00\x00\x11\x00".decode("utf-32-le"), lambda: "a".encode("nope"), lambda: b"a".decode("nope"),
             lambda: "é".encode("ascii", "nope"), lambda: b"\xff".decode("utf-8", "nope"), lambda: "a".encode(5),
             lambda: str(b"\xff", "utf-8"), lambda: str("a", "utf-8"), lambda: str(5, "utf-8"), lambda: bytes("a"),
             lambda: bytes(5, "utf-8"), lambda: bytes("é", "ascii", "ignore")):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__ + ":", error)
try:
    "abé".encode("ascii")
except UnicodeEncodeError as error:
    print(error.encoding, error.object, error.start, error.end, error.reason, error.args)
try:
    b"ab\xff".decode()
except UnicodeDecodeError as error:
    print(error.encoding, error.object, error.start, error.end, error.reason, isinstance(error, ValueError))
