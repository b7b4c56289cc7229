import re
print(re.sub(r"(?P<first>\w+) (?P<last>\w+)", r"\g<last>, \g<first>", "Ada Lovelace"), re.sub(r"(a)(b)?", r"[\1\2]", "ab a"), re.sub("a", r"\\", "bab"), re.sub("a", r"\g<0>\g<0>", "ba"), re.sub("(x)", r"\g<1>0", "x"), re.sub("(x)", r"\1\060", "x"), re.sub("a", "\\n", "bab"), re.sub("a", r"\t", "a"), re.sub(r"\.", r"\.", "a.b"), re.sub("-", r"\-", "a-b"))
print(re.sub("[aeiou]", "", "education", count=2), re.sub("a", "b", "", 0), re.subn("[0-9]+", "N", "1 22 333", count=2), re.sub("^", "> ", "a\nb", flags=re.M), re.sub("$", ";", "a\nb\n", flags=re.M), re.sub("(?m)^\\s+", "", "  a\n   b"), re.sub("A", "x", "aA", flags=re.I), re.compile("b+").subn("-", "abbbcb"))
count = iter(range(10))
print(re.sub("x", lambda m: str(next(count)), "x-x-x"), re.sub(r"\w+", lambda m: m.group().capitalize(), "the old man"), re.sub(r"(\d+)", lambda m: f"{int(m[1]):,}", "1234567 89"), re.sub("b", lambda m: "", "abc"), re.sub("(a)|b", lambda m: m[1] or "B", "ab"))
table = {"one": "1", "two": "2"}
print(re.sub("|".join(map(re.escape, table)), lambda m: table[m.group(0)], "one two three"), re.sub(r"%(\w+)%", lambda m: table.get(m[1], m[0]), "%one% %x%"))
def visit(match):
    return re.sub("a", "A", match.group())
print(re.sub(r"\(.*?\)", visit, "a(aa)a"), re.sub(r"([^aeiou])\1", r"\1", "bookkeeper letter"), re.sub(r"(?<=\d)(?=(?:\d{3})+\b)", ",", "1234567"), re.sub("é", "e", "été"), re.sub(r"\s+", " ", "a \u2003 b"))
