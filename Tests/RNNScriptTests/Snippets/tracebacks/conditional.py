x = 0
y = 1 / x if x == 0 else 2
