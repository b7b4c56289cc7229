def check(shape, expected):
    assert shape == expected, f"shape {shape} is not {expected}"


check((1, 2), (1, 2))
check((1, 2), (3, 4))
