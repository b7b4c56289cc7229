# Every format specification on every kind of number and on texts.
specifications = ["", "d", "b", "o", "x", "X", "c", "n", "e", "E", "f", "F", "g", "G", "%", "s", "5", "<5", ">5", "^6", "=6", "*^9", "05", "+", "-", " ",
                  "+d", "+.2f", "#x", "#b", "#o", "#010x", "#g", "#.0f", ",", "_", ",d", "_d", "_x", "_b", ",x", "015,", "012_", "015,.2f", "08.3f",
                  "^12.4e", ".0f", ".3", ".10", "10.3", ".2s", "=5s", ".3d", "z", ".1f", "z.1f", "zd", ".0%", ".2%", "c5", "5d5", "q", "0<5", "0>5",
                  "0=5", "é<5", ".", "5.", ",s", ",c", ",,", "_,", "=+10d", "x<+#10x", "*=+#12_x", "+010.2f", " 010d", "#G", "#e", ".4n", "015e",
                  ".17g", ".0g", "#.3g", ".0e"]
for value in (5, -42, 1234567, True, 2**70, 1.5, -1234.5678, 0.0, -0.0, 1e20, 1e-7, float("nan"), -float("inf"), "abc", "é日", 1 + 2j, None, [1], b"x"):
    for specification in specifications:
        try:
            print(repr(value), specification, repr(format(value, specification)))
        except Exception as error:
            print(repr(value), specification, type(error).__name__, error)
