import re
m = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?", "on 2024-05 and so on")
print(m)
print(m.group(), m.group(0), m.group(1), m.group("month"), m.group("year", "month"), m.group(1, 3))
print(m.groups(), m.groups("none"), m.groupdict(), m.groupdict("-"))
print(m.start(), m.end(), m.span(), m.start("month"), m.end(2), m.span("day"))
print(m["year"], m[0], m.string, m.re, m.pos, m.endpos, m.lastindex, m.lastgroup)
print(m.expand(r"\g<month>/\1 [\4]"), m.regs)
print(bool(m), type(m), type(m.re), isinstance(m, re.Match), isinstance(m.re, re.Pattern))
for bad in (7, "nope", -1, 1.5, None):
    try:
        print(m.group(bad))
    except IndexError as e:
        print("IndexError:", e)
try:
    m[9]
except IndexError as e:
    print("IndexError:", e)
p = re.compile("o")
print(p.search("foo boo", 2), p.search("foo", 3), p.match("foo", 1), p.findall("foo boo", 2, 6), p.match("foo", 2, 1))
print(p.search("foo", 1).pos, p.search("foo boo", 1, 5).endpos, p.search("foo", -5, 100).endpos)
print(re.compile("^b").search("ab", 1), re.compile("b$").search("abc", 0, 2), re.compile(r"\bb").search("ab", 1))
print(re.compile("(?<=a)b").search("ab", 1), p.fullmatch("foo", 1, 2), p.fullmatch("foo", 1))
print(re.match("(a)(b)?(c)?", "a").lastindex, re.match("((ab))", "ab").lastindex, re.match("(a)(b)", "ab").lastindex)
print(re.match("(?P<x>a)|(?P<y>b)", "b").lastgroup, re.match("a", "a").lastindex)
print(re.search("x" * 60, "x" * 80))
print(repr(re.search("'\"", "a'\"b")))
first, second = re.match("(.)(.)", "ab").groups()
print(first, second, [m.start() for m in re.finditer("(?=a)", "banana")])
