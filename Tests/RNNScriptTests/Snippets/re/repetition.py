import re
text = "aaa abab aabb <b>bold</b><i>x</i> 1,234,567"
for pattern in (r"a*", r"a+?", r"a{2}", r"a{2,}", r"a{,2}b", r"(ab)+", r"(?:ab){2}", r"<.*>", r"<.*?>", r"<[^>]+>", r"\d{1,3}(?:,\d{3})*", r"(a|b)+", r"(a|b)+?", r"(\w)\1+", r"a?b??", r"(a)*b", r"(?:a|b)*+", r"(?>a+)b", r"a{0}", r"x*y*", r"(a+)(b+)?", r"((a)(b)?)+", r"(?:(a)|(b))+"):
    print(pattern, re.findall(pattern, text)[:9], [m.span() for m in re.finditer(pattern, text)][:5])
