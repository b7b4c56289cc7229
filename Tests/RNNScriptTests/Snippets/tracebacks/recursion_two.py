def even(n):
    if n == 0:
        raise ValueError("bottom")
    return even(n - 1)


even(6)
