import re, string, unicodedata
def unicode_to_ascii(s):
    return "".join(c for c in unicodedata.normalize("NFD", s) if unicodedata.category(c) != "Mn")
def normalize(s):
    s = unicode_to_ascii(s.lower().strip()); s = re.sub(r"([.!?])", r" \1", s); return re.sub(r"[^a-zA-Z.!?]+", r" ", s)
for text in ("J'ai perdu.", "¿Qué pasó?", "Où est la Gare ?", "Ça va !", "Žluťoučký kůň", "Ærøskøbing", "İstanbul ıssız", "Ελληνικά", "naïve façade…", "Ångström", "ﬂuﬀy ½ ①"):
    print(unicode_to_ascii(text), "|", normalize(text), "|", unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode(), "|", unicodedata.normalize("NFKC", text))
print("".join(c for c in "Hello, wörld! ½" if unicodedata.category(c)[0] in "LN"), sum(unicodedata.east_asian_width(c) in "WF" for c in "ab日本"), [unicodedata.numeric(c) for c in "½Ⅳ五٣"], unicodedata.normalize("NFC", "e\u0301") == "é", "é" == "e\u0301", len("e\u0301"), {unicodedata.name(c).split()[0] for c in "aαа"} == {"LATIN", "GREEK", "CYRILLIC"})
print([unicodedata.name(c) for c in "€→√∑π"], str.maketrans("", "", string.punctuation)[33], "a-b.c".translate(str.maketrans("", "", string.punctuation)), unicodedata.bidirectional("א"), unicodedata.combining("\u0301"), [hex(ord(c)) for c in unicodedata.normalize("NFD", "ế")])
pairs = [line.split("\t") for line in "go.\tva !\nhi.\tsalut !".split("\n")]; print([[normalize(s) for s in p] for p in pairs])
