data = [3, "a", 2]
print(sorted(data))
print(1 < "a")
