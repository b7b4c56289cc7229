import unicodedata
for c in "AzéñßœŁΩжא中가あア①½∞≠€£©®™…“”–—•→😀\u200b\u00a0\ufeff":
    print(f"U+{ord(c):04X}", unicodedata.name(c), unicodedata.category(c), unicodedata.lookup(unicodedata.name(c)) == c)
print("\N{GREEK SMALL LETTER PI}\N{BULLET}", unicodedata.name("\x00", "control"), "\N{LATIN SMALL LETTER A WITH DIAERESIS}", [unicodedata.name(chr(i), None) for i in (0x4e00, 0xac00, 0x1f600, 0xe000, 0x378)], unicodedata.lookup("CJK UNIFIED IDEOGRAPH-4E2D"), unicodedata.lookup("HANGUL SYLLABLE GA"))
