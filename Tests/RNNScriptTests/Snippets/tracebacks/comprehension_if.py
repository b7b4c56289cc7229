xs = [1, 0, 2]
ys = {k: 1 / k for k in xs}
