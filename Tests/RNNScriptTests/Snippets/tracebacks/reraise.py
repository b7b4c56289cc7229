def f():
    try:
        g()
    except ValueError:
        print("log")
        raise


def g():
    raise ValueError("x")


f()
