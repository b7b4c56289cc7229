x = [1, 2]
y = "abc"
print(len(x) + y)
