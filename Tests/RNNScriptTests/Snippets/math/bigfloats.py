# Big integers as floats: always the nearest one.
import math
state = 12345
def number():
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return state >> 11
for _ in range(200):
    n = (number() << 60) ^ (number() << 30) ^ number()
    m = (number() << 20) ^ number()
    print(float(n), n / m, m / n, n * 1.0, math.log(n), -n / m)
print((10**30 + 1) / (3 * 10**29), float(2**70 + 2**17), float(2**70 + 2**17 + 1), 2**1023 * 1.5)
for bad in (lambda: float(2**1024), lambda: 10**400 / 3, lambda: 1.0 * 10**309):
    try:
        bad()
    except OverflowError as error:
        print(error)
