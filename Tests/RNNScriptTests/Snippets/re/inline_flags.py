import re
for pattern, text in (("(?i)abc", "ABC abc"), ("(?x) a b  # comment\n c", "abc"), ("(?s)a.b", "a\nb"), ("(?m)^b", "a\nb"), ("(?ims)^A.B", "x\na\nb"), ("(?i:a)b", "Ab AB"), ("a(?i:b)c", "aBc aBC"), ("(?-i:a)b", "ab"), ("(?s-i:a.)b", "a\nb"), ("(?a:\\w)\\w", "aé éa"), ("(?u)\\w", "é"), ("(?x: a b )c d", "abc d"), ("(?i)(?-i:a)B", "ab AB"), ("((?i)a)" if False else "((?i:a))", "A"), ("(?x)a\\ b[ ]c", "a b c"), ("(?x)#c\n\n", ""), ("(?i)[^a]", "Ab"), ("(?i)\\u00e9", "É"), ("(?i)(a)\\1", "aA Aa")):
    p = re.compile(pattern); print(repr(pattern), p.flags, [m.span() for m in p.finditer(text)])
print(re.compile("(?i)a") == re.compile("a", re.I), re.compile("(?i)a").flags == re.compile("a", re.I).flags, re.compile("a", re.I | re.X | re.S), re.compile("(?i)a", re.M))
def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: re.compile("a(?i)")); attempt(lambda: re.compile("(?i")); attempt(lambda: re.compile("(?y)")); attempt(lambda: re.compile("(?-i)")); attempt(lambda: re.compile("(?i-)a")); attempt(lambda: re.compile("(?ia-u:x)")); attempt(lambda: re.compile("(?ua)x")); attempt(lambda: re.compile("(?i-i:x)")); attempt(lambda: re.compile("a", 0x10000)); attempt(lambda: re.compile(" (?i)a")); attempt(lambda: re.compile("(?x) (?i)a").flags); attempt(lambda: re.compile("|(?i)a"))
