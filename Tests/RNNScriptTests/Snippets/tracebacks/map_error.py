def half(x):
    return x / 2


print(list(map(half, [1, "a"])))
