# Counts that no memory holds are refused, also where their bytes are too many for a machine word.
import itertools


def attempt(name, function):
    try:
        print(name, function())
    except (MemoryError, OverflowError, ValueError):
        print(name, 'refused')


for power in (57, 58, 60, 61, 62):
    attempt('combinations_with_replacement', lambda: itertools.combinations_with_replacement([1], 2**power))
    attempt('product', lambda: itertools.product([1], [2], repeat=2**power))
    attempt('tee', lambda: itertools.tee([], 2**power))
    attempt('list', lambda: [0] * 2**power)
print(list(itertools.product([1, 2], repeat=2)), len(itertools.tee([], 3)))
for text in ('%.1200f' % 2.5, '%.1300e' % -0.1, format(1 / 3, '.1101f'), f'{5e-324:.1150f}', '%.1105g' % 0.1):
    print(len(text), text[:12], text[-4:])
