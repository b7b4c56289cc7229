import unicodedata
for c in "aÉß1²½Ⅷ٣ €+\n_-(«\u0301\u200d日ｱＡ가😀\u00ad\u2028אعاʰǅ":
    print(ascii(c), unicodedata.category(c), unicodedata.combining(c), unicodedata.bidirectional(c), unicodedata.east_asian_width(c), unicodedata.mirrored(c), unicodedata.name(c, "-"), unicodedata.decomposition(c), unicodedata.decimal(c, None), unicodedata.digit(c, None), unicodedata.numeric(c, None))
print(unicodedata.lookup("LATIN SMALL LETTER E WITH ACUTE"), unicodedata.lookup("greek small letter alpha"), unicodedata.lookup("EURO SIGN"), unicodedata.name("é"), unicodedata.unidata_version, "\N{SNOWMAN}")
for action in (lambda: unicodedata.name("\n"), lambda: unicodedata.lookup("NO SUCH NAME"), lambda: unicodedata.decimal("a"), lambda: unicodedata.digit("½"), lambda: unicodedata.numeric("x"), lambda: unicodedata.category("ab"), lambda: unicodedata.category(3), lambda: unicodedata.normalize("XXX", "a"), lambda: unicodedata.normalize("NFC", 3)):
    try:
        print(action())
    except (ValueError, KeyError, TypeError) as e:
        print(type(e).__name__, e)
print([unicodedata.category(chr(i)) for i in range(0, 0x1000, 97)], "".join(c for c in "a,b!c" if not unicodedata.category(c).startswith("P")))
