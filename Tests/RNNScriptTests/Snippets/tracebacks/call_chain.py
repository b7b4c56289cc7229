def a(x):
    return b(x, 1)


def b(x, y):
    z = x / y
    return c(z)[0]


def c(v):
    return v.missing


print("start")
a(5)
