values = [1, 2,

for x in values:
    print(x)
