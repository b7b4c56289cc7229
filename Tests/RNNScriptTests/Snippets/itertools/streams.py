from itertools import *
print(list(chain('ab', [1, 2], (3,))), list(chain()), list(chain.from_iterable(['abc', 'de'])))
print(list(pairwise('abcd')), list(pairwise([1])), list(compress('ABCDEF', [1, 0, 1, 0, 1, 1])))
print([(k, list(g)) for k, g in groupby('AAAABBBCCDAABBB')])
print([(k, len(list(g))) for k, g in groupby(sorted(['apple', 'fig', 'kiwi', 'pear', 'plum'], key=len), key=len)])
groups = groupby([1, 1, 2, 2, 3])
first = next(groups)
second = next(groups)
print(first[0], list(first[1]), second[0], list(second[1]))
a, b, c = tee(iter(range(5)), 3)
print(next(a), next(a), list(b), list(a), list(c))
print(list(islice(count(10, 3), 5)), list(islice('ABCDEFG', 2)), list(islice('ABCDEFG', 2, None)),
      list(islice('ABCDEFG', 0, None, 2)), list(islice(range(10), 1, 8, 3)))
print(list(islice(cycle('abc'), 7)), list(repeat('x', 3)), list(map(pow, range(5), repeat(2))))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], initial=10)),
      list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([1, 2, 3, 4], lambda x, y: x * y)))
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])),
      list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, '', 'a'])))
print(list(starmap(pow, [(2, 5), (3, 2)])), list(zip_longest('ab', 'xyz', fillvalue='-')))
it = iter(range(10))
print(list(islice(it, 3)), list(it))
print(next(count(2.5, 0.5)), [next(c) for c in [count()] for _ in range(3)])
def batches(data, size):
    data = iter(data)
    while batch := list(islice(data, size)):
        yield batch
print(list(batches(range(7), 3)))
for bad in (lambda: islice([], -1), lambda: list(islice([], 1, 2, 0)), lambda: tee([], -1), lambda: chain(1).__next__(),
            lambda: groupby(5), lambda: list(starmap(pow, [1]))):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
try:
    from itertools import batched
except ImportError as error:
    print('no batched')
