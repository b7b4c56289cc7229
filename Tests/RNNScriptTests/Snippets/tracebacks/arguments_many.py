def f(a, b=2, *, key):
    pass


f(1, 2, 3, key=1)
