from itertools import *
print(list(product('ab', [1, 2])), list(product([0, 1], repeat=3)), list(product()), list(product([], 'a')))
print(list(permutations('abc')), list(permutations([1, 2, 3], 2)), list(permutations('ab', 3)))
print(list(combinations('abcd', 2)), list(combinations(range(4), 0)), list(combinations('ab', 3)))
print(list(combinations_with_replacement('abc', 2)), list(combinations_with_replacement('', 1)))
print(len(list(permutations(range(6)))), sum(1 for _ in combinations(range(12), 5)))
grid = {'lr': [0.1, 0.01], 'hidden': [16, 32], 'cell': ['gru', 'lstm']}
for values in product(*grid.values()):
    print(dict(zip(grid, values)))
for bad in (lambda: combinations('ab', -1), lambda: permutations('ab', -1), lambda: product('ab', repeat=-1)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
