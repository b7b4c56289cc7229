import bisect
a = [1, 2, 2, 2, 5, 8]
for x in (0, 1, 2, 3, 8, 9):
    print(x, bisect.bisect(a, x), bisect.bisect_left(a, x), bisect.bisect_right(a, x))
print(bisect.bisect_left(a, 2, 2), bisect.bisect_right(a, 2, 0, 3), bisect.bisect(a, 5, lo=1, hi=4))
for x in (4, 2, 10, 0):
    bisect.insort(a, x)
print(a)
rows = [('a', 1), ('b', 3), ('c', 5)]
print(bisect.bisect_left(rows, 3, key=lambda r: r[1]), bisect.bisect(rows, 3, key=lambda r: r[1]))
bisect.insort(rows, ('d', 4), key=lambda r: r[1])
bisect.insort_left(rows, ('e', 3), key=lambda r: r[1])
print(rows)
def grade(score, breakpoints=[60, 70, 80, 90], grades='FDCBA'):
    return grades[bisect.bisect(breakpoints, score)]
print([grade(score) for score in [33, 99, 77, 70, 89, 90, 100]])
for bad in (lambda: bisect.bisect(a, 1, -1), lambda: bisect.bisect(['a'], 1)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
print(bisect.bisect('acegi', 'd'), bisect.bisect((1.5, 2.5), 2), bisect.bisect(range(0, 100, 10), 35))
