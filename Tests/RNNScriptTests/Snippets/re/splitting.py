import re
for pattern, text in ((r",\s*", "a, b,c ,d"), (r"(,)\s*", "a, b,c"), (r"\s", " a b "), (r"[aeiou]", "education"), (r"(?=[A-Z])", "oneTwoThree"), (r"(\d)(\w)?", "a1b2c"), (r"x*", "axxb"), (r"$", "a\nb\n"), (r"^", "ab"), ("", "ab"), (r"\b", "Hi, you"), (r"\W+", "...words, words..."), (r"(\W+)", "...words, words..."), (r"no", "nothing"), (r"\n\s*\n", "p1\np1\n\n p2\n \np3"), ("a|(b)", "xaybz")):
    print(repr(pattern), re.split(pattern, text), re.split(pattern, text, maxsplit=1), re.compile(pattern).split(text, 2))
print(re.split(r"[.!?]\s+", "First one. Second! Third? End."), re.split(" ", "a b", maxsplit=-1), re.split(" ", "a b", 0))
