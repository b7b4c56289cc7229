def compute(data, scale):
    total = 0
    for item in data:
        total = total + (item * scale) / (item - 3)
    return total


compute([1, 2, 3], 2)
