import warnings
def noisy(n):
    warnings.warn(f'number {n}')
    return n
for _ in range(3):
    noisy(1)
noisy(2)
warnings.warn('deprecated in main', DeprecationWarning)
warnings.warn('pending', PendingDeprecationWarning)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    for _ in range(2):
        noisy(3)
    warnings.warn('other', RuntimeWarning)
    warnings.warn(FutureWarning('an instance'))
print(len(caught), [(w.category.__name__, str(w.message), w.lineno) for w in caught], caught[0].filename)
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    noisy(4)
noisy(5)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        noisy(6)
    except UserWarning as error:
        print('raised', type(error).__name__, error)
warnings.filterwarnings('ignore', category=RuntimeWarning)
warnings.warn('not shown', RuntimeWarning)
warnings.warn('shown', UserWarning)
warnings.filterwarnings('ignore', message='A Secret')
warnings.warn('a secret thing')
warnings.warn('an open thing')
def deep():
    warnings.warn('of the caller', stacklevel=2)
deep()
class Mine(UserWarning):
    pass
warnings.warn('of my own', Mine)
with warnings.catch_warnings():
    warnings.simplefilter('once')
    for _ in range(2):
        warnings.warn('only once')
        warnings.warn('only once')
for bad in (lambda: warnings.warn('x', int), lambda: warnings.simplefilter('loud'), lambda: warnings.warn('x', 5)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: print('custom', category.__name__, message)
warnings.warn('now elsewhere')
print(warnings.formatwarning('text', UserWarning, 'f.py', 3, 'the line'), end='')
