def f(n):
    return f(n + 1)


import sys
sys.setrecursionlimit(50)
f(0)
