# Hashes of numbers, tuples and frozensets are CPython's.
for value in (0, 1, -1, -2, True, 2**61 - 1, 2**61, -(2**61), 10**30, -(10**30), 1.0, 1.5, 0.1, -0.1, 1e300, 5e-324, -0.0, float("inf"), -float("inf"),
              1 + 2j, 1j, -1j, (), (1,), (1, 2), (2, 1), (1, (2, 3)), (-1, -2), (1.5, True), ((),), frozenset(), frozenset([1]), frozenset([1, 2, 3]),
              frozenset(range(100)), range(5), range(1, 10, 3), "", b"", ("",)):
    print(repr(value)[:40], hash(value))
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(2**100) == hash(float(2**100)), hash("a") == hash("a"), hash(range(3)) == hash(range(0, 3)))
print({1: "a", 1.0: "b", True: "c"}, len({1, 1.0, True, 1 + 0j}), {(1, 2): 3}[(1.0, 2 + 0j)], {2**70: 1}[float(2**70)])
for bad in ([], {}, set(), slice(1), bytearray(), ([],), {}.keys(), {}.items()):
    try:
        print(hash(bad))
    except TypeError as error:
        print(error)
