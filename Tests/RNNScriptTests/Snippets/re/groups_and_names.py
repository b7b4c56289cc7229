import re
p = re.compile(r"(?P<protocol>https?)://(?P<host>[\w.-]+)(?::(?P<port>\d+))?(?P<path>/\S*)?")
for url in ("http://localhost:8080/x/y?z=1", "https://example.org", "ftp://no"):
    m = p.match(url)
    print(m and (m.groupdict(), m.lastgroup, m.lastindex, m.span("port"), m["path"]))
print(p.groups, dict(p.groupindex), p.flags, [m.group("host") for m in p.finditer("http://a.b http://c.d/e")])
m = re.match(r"((a)(b(c))?)(d)?", "abcd"); print(m.groups(), m.regs, m.lastindex, [m.span(i) for i in range(6)])
m = re.match(r"(\w+)\s(\w+)", "Isaac Newton, physicist"); print(m.group(0), m[1], m[2], m.group(1, 2), m.groups(), m.expand(r"\2 \1"))
print(re.match(r"(a)|(b)", "b").groups(), re.match(r"(?:a)(b)", "ab").groups(), re.match("(?P<é>x)", "x").groupdict(), re.match("(?P<a_1>x)(?P=a_1)", "xx").span())
first, *rest = re.match(r"(\d+)-(\d+)-(\d+)", "2024-05-06").groups(); print(first, rest, "-".join(rest))
if (m := re.search(r"epoch (\d+)", "at epoch 12")) is not None:
    print(int(m.group(1)) + 1)
print(re.match(r"(?P<x>.)(?P<y>.)?", "q").groupdict(default=""), re.match("(a)(?(1)b|c)", "ab").group(), re.match("(?P<q>a)?(?(q)b|c)", "c").group())
print(re.search("(?P<word>\\w+)", " hi").re.pattern, re.search("a", "ba").string, re.compile("(a)(?P<n>b)").groupindex == {"n": 2})
