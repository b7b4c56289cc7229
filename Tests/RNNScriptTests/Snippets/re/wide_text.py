import re
text = "Ångström und naïve Café, 東京タワー, Ünïcödé! " * 8 + "Ende 😀 x"
print(len(text), [m.span() for m in re.finditer("Café", text)][:3], re.search("x$", text).span(), re.search("😀", text))
p = re.compile(r"\w+")
position, words = 0, []
while (m := p.search(text, position)):
    words.append((m.group(), m.start()))
    position = m.end()
print(words[:6], words[-3:], len(words))
print(p.search(text, 300).span(), p.findall(text, 40, 60), text[p.search(text, 100).start():][:10])
print(re.sub("[äöüÅïéèÜ]", "?", text)[:60], re.split(r"[,!]\s", text)[:4])
print(re.sub(r"(\w)(\w*)", lambda m: m[2] + m[1], "été 東京"), re.match("(é)(t)(é)", "été").span(3), re.findall("(?i)ÜN", text)[:1])
print(re.compile("é").search("aébé", 2), re.compile("é").match("aébé", 1), re.fullmatch("..", "é😀"), re.findall(r"\b", "é a"))
print([m.start() for m in re.finditer("", "é😀")], re.sub("", "-", "é😀"), re.split("", "é😀"))
