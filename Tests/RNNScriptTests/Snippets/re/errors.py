import re
bad = ["(", ")", "a)", "(a", "[a", "[", "[z-a]", "[\\w-a]", "*", "a**", "a+*", "+a", "a{2}{3}", "a{3,2}", "^*", "(?P<n>a)(?P<n>b)",
       "(?P<1a>b)", "(?P<n", "(?P<>a)", "(?P=n)", "(?Pxa)", "(?P", "(?", "(?z)", "a(?i)b", "(?<a)", "(?<", "(?#abc", "\\", "\\1",
       "(a\\1)", "(a)\\2", "\\q", "[\\q]", "\\x1", "\\u12", "\\777", "[\\777]", "\\N{nothing}", "\\Nx", "(?<=a*)b", "(?<!ab|c)d",
       "(?(1)a|b|c)", "(?(2)a)", "(?(x)a)", "(?(0)a)", "(?(a", "(?i-i:a)", "(?-a:b)", "(?au:b)", "(?L)a", "(?iz)a", "(?i", "(?-", "(?-i",
       "(?<=(a)\\1)b", "a\n(b\nc", "\\8", "(?i-)", "(?:a", "(?>a", "x{1,2}{3}", "(?=*)", "|*", "(*)", "\\Z*", "\\b+", "(?a-:b)"]
for pattern in bad:
    try:
        re.compile(pattern)
        print(repr(pattern), "compiles")
    except re.error as e:
        print(repr(pattern), "->", e, "|", e.msg, e.pos, e.lineno, e.colno, e.pattern == pattern)
for call in (lambda: re.compile(5), lambda: re.match("a", 5), lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.match("a", None),
             lambda: re.compile(re.compile("a"), re.I), lambda: re.compile("a{1,99999999999}"), lambda: re.compile("(?a)a", re.U), lambda: re.compile("a", re.L),
             lambda: re.compile(b"a", re.U), lambda: re.compile([1]), lambda: re.sub("a", r"\q", "a"), lambda: re.sub("a", r"\1", "a"), lambda: re.sub("a", r"\g<x>", "a"),
             lambda: re.sub("a", r"\g<1", "a"), lambda: re.sub("a", r"\g", "a"), lambda: re.sub("a", r"\g<>", "a"), lambda: re.sub("a", r"\g<-1>", "a"), lambda: re.sub("a", lambda m: 3, "xa"),
             lambda: re.sub("a", 3, "a"), lambda: re.sub("a", "\\", "a"), lambda: re.sub("a", r"\400", "a"), lambda: re.sub("a", b"b", "a")):
    try:
        print(call())
    except (re.error, TypeError, ValueError, IndexError, OverflowError) as e:
        print(type(e).__name__ + ":", e)
print(issubclass(re.error, Exception), re.error, re.error("m").msg, re.error("m", "pattern", 3).pos, str(re.error("m", "a\nb", 2)))
