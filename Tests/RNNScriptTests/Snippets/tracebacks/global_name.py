def f():
    global zzz
    return zzz


f()
