import re
print(re.I, re.IGNORECASE, re.I | re.M, re.NOFLAG, repr(re.S), re.X, re.A, re.U)
print(re.compile("a", re.I | re.M).flags, re.compile("a").flags, re.compile(b"a").flags, re.compile("(?i)a").flags)
print(re.compile("a"), re.compile("a", re.I), re.compile(b"a", re.M | re.S), re.compile("a", re.A), re.compile("(?x) a"))
print(re.I.name, re.I.value, re.I == 2, re.I + 1, int(re.M), bool(re.I & re.M), re.I & re.I, ~re.I)
print(type(re.I).__name__, {re.I: 1}, re.I in (re.I | re.M), hash(re.I) == hash(2))
print(re.findall("^a.", "ab\naC", re.M), re.findall("^a.", "ab\nac"), re.findall("a.b", "a\nb axb", re.S), re.findall("a.b", "a\nb axb"))
print(re.findall("A", "aAbB", flags=re.I), re.findall("[b-c]", "aBC", re.I), re.findall("[^b]", "abB", re.I))
print(re.findall("(?i)HeLLo", "hello HELLO"), re.findall("(?i:h)ello", "Hello hello HELLO"), re.findall("(?-i:h)i", "HI hI hi", re.I))
print(re.findall("(?s:a.)b.", "a\nbc a\nb\n"), re.findall("(?m:^)x$", "x\nx"), re.findall("(?ms)^.$", "a\nb"))
number = re.compile(r"""
    (?P<sign>[-+])?      # an optional sign
    (?P<whole>\d+)       # digits
    (?:\.(?P<part>\d*))? # and a part
    [ ]\#                # a blank and a hash
""", re.VERBOSE)
print(number.match("-12.5 #").groupdict(), number.groups, dict(number.groupindex))
print(re.findall(r"\w+", "été naïve 東京 x_1"), re.findall(r"\w+", "été naïve", re.A), re.findall(r"(?a)\w+", "été"))
print(re.findall(r"\d+", "12 ٣٤ ５６"), re.findall(r"\d+", "12 ٣٤", re.ASCII), re.findall(r"\s", "a\u2003b\xa0c\x1cd"), re.findall(r"\s", "a\u2003b\x1cd", re.A))
print(re.findall("É", "é É", re.I), re.findall("straße", "STRASSE Straße", re.I), re.findall("[à-ý]", "ÀÉ", re.I), re.findall("k", "K\u212a", re.I), re.findall("k", "K\u212a", re.I | re.A))
print(re.findall(r"\W", "aé-b"), re.findall(r"[\W\d]", "é1-b "), re.findall(r"[^\W\d]", "é1-b_ "), re.findall(r"\S+", "é\u3000b"))
print(re.compile("a") == re.compile("a"), re.compile("a") == re.compile("a", re.I), len({re.compile("q"), re.compile("q")}))
print(re.findall(r"$", "a\n"), re.findall(r"\Z", "a\n"), re.findall("(?m)$", "a\n"), re.findall("(?m)^", "a\nb\n"), re.findall(r"\Aa", "aa"))
