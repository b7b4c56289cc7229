import re
# What backtracks without end is stopped; what only takes long is not.
print(re.match(r"(x+x+)+y", "x" * 12), re.search(r"(a|a)*b", "a" * 12))
print(len(re.findall(r"(\w+)\s", "word " * 20000)), re.search("b$", "a" * 100000 + "b").span())
print(re.match(r"(?:a|b)*c", "ab" * 20000), re.match("(.*)(.*)(.*)x", "a" * 50))
print(re.sub("a", "bb", "a" * 100000)[:10], re.match("(a?){14}a{14}", "a" * 14).group(1) == "")
print(re.compile("(" * 50 + "a" + ")" * 50).match("a").lastindex, re.compile("|".join(f"w{i}" for i in range(2000))).findall("w1999 w5"))
