import struct
print(struct.pack("<ihB", 1, -2, 255), struct.pack(">If", 3, 1.5), struct.pack("!4s", b"ab"), struct.pack("<3?", True, 0, "x"), struct.pack("2c", b"a", b"b"), struct.pack("<q", -1), struct.pack("<Q", 2**64 - 1), struct.pack("<d", 3.14159), struct.pack("<e", 0.1), struct.pack("5p", b"abc"), struct.pack("<x2x"))
print(struct.calcsize("ihb"), struct.calcsize("<ihb"), struct.calcsize("bi"), struct.calcsize("bq"), struct.calcsize("@l"), struct.calcsize("=l"), struct.calcsize("3s2H"), struct.calcsize(""), struct.calcsize("4i"))
print(struct.unpack("<ihB", b"\x01\x00\x00\x00\xfe\xff\xff"), struct.unpack(">2H", b"\x00\x01\xff\xff"), struct.unpack("<f", struct.pack("<f", 0.1)), struct.unpack("4s", b"ab\0\0"), struct.unpack("bi", struct.pack("bi", 1, 2)), struct.unpack("?", b"\x02"), struct.unpack("<e", b"\x66\x2e"), struct.unpack("5p", b"\x03abc\0"), struct.unpack(">I", b"IDX\x01"))
print(struct.unpack_from("<H", b"\x00\x01\x02\x03", 1), list(struct.iter_unpack("<H", b"\x01\x00\x02\x00")), struct.Struct("<hh").size, struct.Struct("<hh").pack(1, 2), struct.Struct("<hh").unpack(b"\1\0\2\0"), struct.unpack("<e", struct.pack("<e", 65504.0)), struct.pack("<e", 1e-8), struct.pack("<f", float("inf")))
for action in (lambda: struct.pack("B", 256), lambda: struct.pack("b", -129), lambda: struct.pack("<i", 2**31), lambda: struct.pack("H", -1), lambda: struct.pack("i", 1.5), lambda: struct.pack("f", "x"), lambda: struct.pack("ii", 1), lambda: struct.unpack("i", b"abc"), lambda: struct.calcsize("z"), lambda: struct.calcsize("3"), lambda: struct.pack("c", b"ab"), lambda: struct.pack("s", "a"), lambda: struct.unpack_from("<I", b"abc"), lambda: struct.pack("<f", 1e39), lambda: struct.pack("<e", 1e6), lambda: struct.calcsize(3), lambda: list(struct.iter_unpack("<H", b"abc"))):
    try:
        print(action())
    except (struct.error, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
print(struct.error, issubclass(struct.error, Exception))
