def f(a):
    return a.x, a.y


f(1)
