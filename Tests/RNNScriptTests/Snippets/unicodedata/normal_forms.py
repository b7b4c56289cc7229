import unicodedata
texts = ["é", "e\u0301", "Å", "\u212b", "ﬁ", "①", "ｱﾞ", "가", "\u1100\u1161\u11a8", "ẛ̣", "q\u0307\u0323", "½", "Ⅷ", "ﷺ", "\u0344", "¨", "ǖ", "Ω", "日", "²", "ﬃ", "\u0958", "a\u0300\u0315\u0301", "㎏", "…", "\u00a0x", "ё", "й", "Ș", "ḍ̇"]
for t in texts:
    print(ascii(t), *(f"{form}:{ascii(unicodedata.normalize(form, t))}" for form in ("NFC", "NFD", "NFKC", "NFKD")), unicodedata.is_normalized("NFC", t))
print(unicodedata.normalize("NFKD", "Crème Brûlée ﬁne").encode("ascii", "ignore").decode("ascii"), unicodedata.normalize("NFC", "plain"))
print(len(unicodedata.normalize("NFD", "Ünïcödé")), unicodedata.normalize("NFC", unicodedata.normalize("NFD", "Ünïcödé한국")) == "Ünïcödé한국")
