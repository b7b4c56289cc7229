# Reading, assigning and deleting slices of every kind.
base = list(range(10))
for start in (None, 0, 2, -3, 12, -12):
    for stop in (None, 0, 7, -1, 20):
        for step in (None, 1, 2, -1, -3):
            print(start, stop, step, base[start:stop:step], end="; ")
            copy = base[:]
            del copy[start:stop:step]
            print(copy)
for key, value in ((slice(1, 3), "abc"), (slice(3, 1), [9]), (slice(None, None, 2), [0] * 5), (slice(None, None, -1), range(10)),
                   (slice(20, None), [1]), (slice(0, 0), (7, 8)), (slice(None), [])):
    copy = base[:]
    copy[key] = value
    print(key, copy)
x = [1, 2, 3]
x[1:2] = x
print(x)
x[:] = x[::-1]
x[len(x):] = [0]
print(x, "abcdef"[::-2], "abcdef"[-2:0:-1], (1, 2, 3)[::-1], b"abc"[::2], range(10)[2:8:3], range(10)[::-1])
