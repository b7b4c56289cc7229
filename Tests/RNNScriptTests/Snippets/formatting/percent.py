# The % operator of texts.
patterns = ["%d", "%i", "%u", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%X", "%#x", "%o", "%#o", "%e", "%E", "%f", "%g", "%G", "%.2f",
            "%10.3f", "%-10.3f|", "%+.1e", "%s", "%r", "%a", "%5s", "%-5s|", "%.2s", "%5.1s", "%c", "%5c", "%%", "%", "%q", "%5", "%(a)s", "%(a)d",
            "%(b)s", "%(a", "%()s", "%*d", "%.*f", "%s %s", "%5%", "%.3d", "%#.3x", "%08.2f", "%+05d", "%ld", "abc", "%s%%", "%.0f", "%#.0f", "%z", "%é"]
for pattern in patterns:
    for value in (5, -42, 1.5, "abc", None, 2**70, True, [1], (1,), (1, 2), (), {"a": 1}, b"x", float("nan"), "é", (5, 3.14159)):
        try:
            print(pattern, value, repr(pattern % value))
        except Exception as error:
            print(pattern, value, type(error).__name__, error)
