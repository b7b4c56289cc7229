import re
print(re.findall(rb"\w+", b"ab cd\xe9"), re.search(b"b+", b"abbc"), re.split(b",", b"a,b"), re.sub(b"a", b"x", b"banana"))
print(re.sub(rb"(.)(.)", rb"\2\1", b"abcd"), re.match(rb"(?P<n>\xff)", b"\xff").groupdict(), re.compile(b"a|b", re.I).findall(b"aB"))
print(re.findall(rb"[\x80-\xff]+", b"a\x80\xffb"), re.findall(rb"\d", b"1 2"), re.findall(b".", b"\n\xff"), re.escape(b"a+b"))
print(re.compile(rb"\s+").split(b"a b\x1cc"), re.match(b"a", b"a").string, re.search(rb"\x00", b"a\x00").span(), re.findall(b"", b"ab"))
print(re.sub(rb"\d", lambda m: b"<" + m[0] + b">", b"a1"), re.subn(b"a", b"", b"aa"), re.compile(b"(a)(b)?").match(b"a").groups())
for call in (lambda: re.compile(rb"\u1234"), lambda: re.compile(b"(?u)a"), lambda: re.sub(b"a", "b", b"a")):
    try:
        print(call())
    except (re.error, TypeError) as e:
        print(type(e).__name__, e)
