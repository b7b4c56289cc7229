import re
from collections import Counter
text = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness... (1859)
E-mail: charles.dickens@example.co.uk, tel. +44 20 7946-0958; price: $1,234.50 / 99%."""
print(Counter(re.findall(r"[a-z']+", text.lower())).most_common(4)); print(re.findall(r"[\w.]+@[\w.]+\w", text), re.findall(r"\+?\d[\d -]{6,}\d", text), re.findall(r"\$?\d+(?:,\d{3})*(?:\.\d+)?%?", text))
print(re.sub(r"\W+", " ", text).split()[:8], len(re.findall(r"\b\w{5}\b", text)), [m.start() for m in re.finditer("it was", text, re.I)])
print([line for line in text.splitlines() if re.search(r"\bage\b", line)][0][:20], re.sub(r"\b(\w)(\w*)", lambda m: m[1].upper() + m[2], "hello big world"))
vocab = {w: i for i, w in enumerate(sorted(set(re.findall(r"\w+|[^\w\s]", "the cat, the hat."))))}; print(vocab, [vocab[t] for t in re.findall(r"\w+|[^\w\s]", "the hat.")])
def clean(s):
    s = re.sub(r"https?://\S+|www\.\S+", "<url>", s); s = re.sub(r"<[^>]*>(?!url)", lambda m: m[0] if m[0] == "<url>" else "", s); s = re.sub(r"[^A-Za-z<> ]+", "", s); return re.sub(r"\s{2,}", " ", s).strip().lower()
print(clean("Visit <b>https://x.org/a</b>   NOW!!! 100%"))
print(re.findall(r"(?P<k>\w+)=(?P<v>\"[^\"]*\"|\S+)", 'a=1 b="x y" c=z'), dict(re.findall(r"(\w+)\s*:\s*(\w+)", "lr: high, n : two")))
print(re.match(r"^(?:\d{1,3}\.){3}\d{1,3}$", "192.168.0.1") is not None, bool(re.fullmatch(r"[A-Z]{2}\d{2}", "AB12")), bool(re.fullmatch(r"(?i)[a-f0-9]+", "DEADbeef")), re.search(r"(\d+)(?!.*\d)", "a1b22c").group())
print(re.sub(r"(?m)^#.*\n?", "", "# c\ncode # x\n#d\nmore"), re.findall(r"def (\w+)\(([^)]*)\)", "def f(x, y): pass\ndef g(): pass"), re.findall(r'"((?:[^"\\]|\\.)*)"', r'"a\"b" "c"'))
