x = 3
if x < "a" and x > 1:
    pass
