größe = {"naïve": 1}
print("日本語", größe["café"] + größe["naïve"])
