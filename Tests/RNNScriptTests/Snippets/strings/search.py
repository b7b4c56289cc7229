# Searching in ASCII and other texts, with bounds of every kind.
texts = ["abcabcabc", "aébécaéb", "", "日本日本", "x" * 50 + "y" + "x" * 50]
needles = ["abc", "a", "", "é", "éb", "日本", "zz", "x" * 40, "x" * 40 + "y", "y" + "x" * 40]
bounds = [(), (0,), (1,), (-3,), (2, 5), (-4, -1), (None, 4), (5, 2), (100,), (0, 100), (-100, 100)]
for text in texts:
    for needle in needles:
        row = []
        for bound in bounds:
            row.append((text.find(needle, *bound), text.rfind(needle, *bound), text.count(needle, *bound),
                        text.startswith(needle, *bound), text.endswith(needle, *bound)))
        print(repr(text[:12]), repr(needle[:8]), *row, needle in text)
print("a-b-c".split("-", 1), "a-b-c".rsplit("-", 1), "a-b-c".partition("-"), "a-b-c".rpartition("-"), "ééé".split("é"), "日a日".replace("日", "xy"))
print("abc".startswith(("x", "ab")), "abc".endswith(()), "é".join("abc"), "aXbX".replace("X", "", 1), "abc".replace("", "-"), "éa".replace("", "."))
for bad in (lambda: "a".find(1), lambda: "a".find("a", "b"), lambda: "a".index("b"), lambda: "a".rindex("b"), lambda: "a".count(None), lambda: 1 in "a",
            lambda: "a".startswith(1), lambda: "a".startswith(("a", 1), 5), lambda: "a".endswith([]), lambda: "a".split(""), lambda: "a".partition(""),
            lambda: "a".split(1), lambda: "a".replace(1, "b"), lambda: "a".replace("a", None), lambda: "a".join([1]), lambda: "a".join(1), lambda: "a".strip(1)):
    try:
        print(repr(bad()))
    except Exception as error:
        print(type(error).__name__ + ":", error)
