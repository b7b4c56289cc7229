import re
# A tokenizer, as in the documentation of re.
def tokens(code):
    spec = [("NUMBER", r"\d+(\.\d*)?"), ("ASSIGN", r":="), ("END", r";"), ("ID", r"[A-Za-z_]\w*"), ("OP", r"[+\-*/]"), ("NEWLINE", r"\n"), ("SKIP", r"[ \t]+"), ("MISMATCH", r".")]
    regex = "|".join("(?P<%s>%s)" % pair for pair in spec)
    for m in re.finditer(regex, code):
        kind, value = m.lastgroup, m.group()
        if kind == "SKIP":
            continue
        yield kind, float(value) if kind == "NUMBER" and "." in value else value
print(list(tokens("x := 3.5 + y_1;\nz := x / 2 ?")))
def normalize(s):
    s = s.lower().strip()
    s = re.sub(r"([.!?])", r" \1", s)
    s = re.sub(r"[^a-zA-Z!?]+", r" ", s)
    return s.strip()
print(normalize("  Go away!!  I said: NO.  "))
print(re.sub(r"\s+", " ", "a\n b\t\tc"), re.sub(r"(?<!^)(?=[A-Z])", "_", "camelCaseName").lower())
print([w for w in re.split(r"\W+", "Words, words; words.") if w], re.findall(r"[A-Z][a-z]*", "HelloWorldFoo"))
print(re.sub(r"(\d)(?=(\d{3})+$)", r"\1,", "1234567"), re.findall(r"<(\w+)[^>]*>", "<a href='x'><b></b>"))
log = '127.0.0.1 - - [10/Oct/2000:13:55:36] "GET /x.gif HTTP/1.0" 200 2326'
m = re.match(r'(\S+) \S+ \S+ \[([^\]]+)\] "(\w+) (\S+) [^"]*" (\d+) (\d+)', log)
print(m.groups())
print(re.findall(r"'s|'t|'re|'ve|'m|'ll|'d| ?\w+| ?[^\s\w]+|\s+(?!\S)|\s+", "we'll  see, it's 42!"))
def munge(m):
    return m.group(1) + m.group(2)[::-1] + m.group(3)
print(re.sub(r"(\w)(\w+)(\w)", munge, "Professor Abdolmalek"))
pattern = re.compile(r"(?P<key>\w+)\s*=\s*(?P<value>[^,]+)")
print({m["key"]: m["value"] for m in pattern.finditer("a = 1, b=2 , c= x")}, pattern.sub(r"\g<value>:\g<key>", "a=1"))
print(re.sub(r"epoch (\d+)", lambda m: f"step {int(m.group(1)) + 1:03d}", "epoch 9 of 10"), list(map(re.compile("a").match, ["ab", "b"])))
print(pattern.groups, pattern.groupindex["value"], pattern.pattern, [x.group() for x in re.finditer(r"loss=([\d.]+)", "loss=0.5 loss=0.25")])
scanner = re.Scanner([(r"\d+", lambda s, t: int(t)), (r"[a-z]+", lambda s, t: t), (r"\s+", None)])
print(scanner.scan("abc 12 def!x"))
it = re.finditer("a", "aaa"); print(next(it), len(list(it)), list(it))
