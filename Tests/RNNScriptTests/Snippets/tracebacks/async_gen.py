def g():
    x = yield 1
    raise ValueError(x)


it = g()
next(it)
it.send("sent")
