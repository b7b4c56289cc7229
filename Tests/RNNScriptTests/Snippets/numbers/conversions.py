# Numbers from texts and bytes, and back.
texts = ["0", "00", "0_0", "-0", "+5", "- 5", "5 ", "\t5\n", "0b101", "0o17", "0xFF", "1e5", "1.0", "१२", "٣", "½", "²", "1__0", "_10",
         "10_", "0x_f", "0_x", "z", "Z", "é", "１２", " ", "", "\x00", "1 2"]
for text in texts:
    row = []
    for call in (int, lambda t: int(t, 0), lambda t: int(t, 16), lambda t: int(t, 36), float, complex):
        try:
            row.append(repr(call(text)))
        except ValueError as error:
            row.append(str(error))
    print(repr(text), "; ".join(row))
for text in ["1_0.0_1", "1._0", "1e1_0", "1e", ".5", "5.", ".", "e5", "+inf", "INFINITY", "nAn", "1e309", "-1e-400", "１.５", "1.5f", "--1"]:
    try:
        print(text, float(text))
    except ValueError as error:
        print(error)
for text in ["0x1p3", "1.8p0", "0x.8", "-0x1.999999999999ap-4", "inf", "nan", "0x1p1024", "0x1p-1080", "", "xyz", "0x", " 0x1 ", "ff", "0x1p"]:
    try:
        print(text, float.fromhex(text))
    except (ValueError, OverflowError) as error:
        print(text, type(error).__name__, error)
for x in (1.5, 0.1, -0.0, 1e300, 5e-324, 3.14159, float("inf")):
    print(x.hex(), float.fromhex(x.hex()) == x, x.is_integer(), end=" ")
    try:
        print(x.as_integer_ratio())
    except OverflowError as error:
        print(error)
for number in (0, 1, -1, 255, 256, -128, -129, 2**64):
    for length in (0, 1, 2, 9):
        for signed in (False, True):
            try:
                data = number.to_bytes(length, "little", signed=signed)
                print(number, data, int.from_bytes(data, "little", signed=signed))
            except OverflowError as error:
                print(number, length, signed, error)
print((5).to_bytes(), int.from_bytes([1, 2]), int.from_bytes(bytearray(b"ab"), "little"), int(b"12"), int(bytearray(b"7")), float(b" 1.5 "))
for bad in (lambda: int.from_bytes("a"), lambda: (1).to_bytes(1, "x"), lambda: (1).to_bytes(-1), lambda: int.from_bytes([256]), lambda: int("5", 1),
            lambda: int(5, 2), lambda: int([]), lambda: float([]), lambda: int("x" * 300), lambda: int(float("nan")), lambda: int(float("inf"))):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
