import re, copy
p = re.compile(r"(\w+)@(\w+)", re.I)
print(p, p.pattern, p.flags, p.groups, p.groupindex, repr(p) == str(p), p == re.compile(r"(\w+)@(\w+)", re.I), p is re.compile(r"(\w+)@(\w+)", re.I), re.compile(p) is p, copy.copy(p) is p, copy.deepcopy(p) == p)
print(p.search("x a@b y", 2).span(), p.match("a@b"), p.fullmatch("a@b "), p.findall("a@b c@d"), p.sub("-", "a@b c@d", count=1), p.subn("-", "a@b"), p.split("x a@b y"), [m[0] for m in p.finditer("a@b c@d")], p.sub(repl="-", string="a@b"), p.search(string="z a@b").start(), p.split("1a@b2", maxsplit=1))
print(re.compile("a" * 300), len(repr(re.compile("b" * 300))), re.compile("a\nb"), re.compile(r"a\nb"), re.compile("'\""), isinstance(p, re.Pattern), type(p).__name__, type(p.match("a@b")).__name__)
patterns = [re.compile(x) for x in (r"\d+", r"[a-z]+", r"\s+")]
def lex(text, position=0):
    while position < len(text):
        for kind, pattern in enumerate(patterns):
            m = pattern.match(text, position)
            if m:
                yield kind, m.group(); position = m.end(); break
        else:
            raise SyntaxError(f"at {position}")
print(list(lex("abc 12 d3")), {re.compile("k"): "v"}[re.compile("k")])
try:
    list(lex("ab!"))
except SyntaxError as e:
    print(e)
def f(pattern: re.Pattern, m: "re.Match[str]") -> re.Pattern[str]: return pattern
print(f(p, None) is p, any(q.search("12") for q in patterns), list(filter(re.compile("a").search, ["abc", "xyz", "bar"])), sorted(["b2", "a10", "a2"], key=lambda s: [int(t) if t.isdigit() else t for t in re.split(r"(\d+)", s)]))
for m in re.finditer(r"(?P<n>\d)", "1a2"):
    print(m, m.group("n"), m.start(), end="; ")
