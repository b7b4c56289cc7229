def f(a, b, c):
    return a + b + c


result = f(
    1,
    "two",
    3,
)
