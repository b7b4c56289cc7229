# Letter case and the tests of characters beyond ASCII.
texts = ["abc", "ABC", "Hello World", "ßéÀ日本ǆ", "123", "½²٣Ⅷ", "İıſσςΣ", "ΑΣ ΑΣΑ Σ", "ﬁ Straße ǅ ŉ", "Ꭰᏸꭰ", "they're bill's", "x1y2", "_a1", "1a", "é", "",
         " \t\n\x1f\x85\u2028", "\u200b\xad", "ΐ", "ẞ", "ªº", "ʰ", "Ǆ", "ͅ"]
for text in texts:
    print(ascii(text), *[ascii(getattr(text, name)()) for name in ("lower", "upper", "title", "capitalize", "swapcase", "casefold")])
    print([getattr(text, name)() for name in ("isalpha", "isdecimal", "isdigit", "isnumeric", "isalnum", "isspace", "islower", "isupper", "istitle",
                                              "isidentifier", "isprintable", "isascii")])
print("straße".casefold() == "STRASSE".casefold(), "ΑΣ".lower(), "Σ".lower(), "ΑΣ.".lower(), "aΣa".lower())
