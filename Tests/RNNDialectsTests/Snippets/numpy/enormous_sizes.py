# What no memory holds is refused by an error, also where an array that was broadcast takes none itself.
import numpy as np

line = np.broadcast_to(np.zeros(1), (2**40,))
places = np.broadcast_to(np.zeros(1, dtype=int), (2**40,))


def attempt(name, function):
    try:
        function()
        print(name, 'done')
    except (MemoryError, OverflowError, TypeError, ValueError):
        print(name, 'refused')


attempt('ones', lambda: np.ones((1 << 40,)))
attempt('tolist', lambda: line.tolist())
attempt('take', lambda: np.ones(3)[places])
attempt('interp', lambda: np.interp(line, [0, 1], [0, 1]))
attempt('copy', lambda: line + 1)
attempt('randint', lambda: np.random.randint(0, 5, 2**62))
attempt('bool', lambda: np.random.randint(0, 2, 2**61, dtype=bool))
attempt('choice', lambda: np.random.choice(5, 2**62))
attempt('integers', lambda: np.random.default_rng(0).integers(0, 5, 2**62))
attempt('normal', lambda: np.random.normal(size=(2**31, 2**31, 2**31)))
attempt('permutation', lambda: np.random.permutation(2**62))
attempt('repeat', lambda: np.repeat(np.arange(2), [2**62, 2**62]))
attempt('small', lambda: print(np.random.RandomState(3).randint(0, 9, 5)))
