import numpy as np
for d in [np.int32, np.int64, np.uint8, np.float32, np.float64, np.bool_, np.complex64, np.complex128]:
    a = np.array([1, 0, 3], dtype=d); print(a, repr(a), a.dtype, a.dtype.itemsize, a.dtype.kind, a.dtype.char, (a + 1).dtype, (a * 1.5).dtype, (a / 2).dtype, a.mean().dtype)
print(np.array([1.7, -1.7, 2.5]).astype(np.int32), np.array(['1', '2.5']).astype(float), np.array([True, False]).astype(int), np.array([0, 1, 2]).astype(bool), np.array([1, 2, 3]).astype(str), np.array([1.5, 2.0]).astype('U'))
print(np.dtype('float32'), np.dtype('i4') == np.int32, np.dtype(float).name, repr(np.dtype('int64')), np.dtype('<f8').str, np.issubdtype(np.float32, np.floating), np.issubdtype(np.int32, np.integer), isinstance(np.float64(1), float), isinstance(np.int64(1), int), np.isscalar(3.), np.isscalar(np.array(3)))
print(np.array([1, 2.5]).dtype, np.array([1, True]).dtype, np.array([1, 2 + 3j]), np.array(['a', 'bcd']), np.array(['a', 'bcd']).dtype, np.array([1, 'a']), np.array([None, 1], dtype=object), np.array([[1, 2], [3, 4]], dtype=float), np.array(5), np.array(5).shape, np.array([]), np.array([]).dtype)
s = np.array(['apple', 'Bob', 'cat']); print(s == 'Bob', np.sort(s), s[1:], len(s), s.shape, s.tolist(), np.char.lower(s), np.strings.str_len(s) if hasattr(np, 'strings') else '', np.where(s == 'cat', 1, 0), np.isin(s, ['cat']), s[s != 'cat'], [w.upper() for w in s], ' '.join(s), np.unique(s), np.argsort(s), np.concatenate([s, ['zebra-long']]))
with np.errstate(divide='ignore', invalid='ignore'): print(np.array([1., 0, -1]) / 0, np.log([0., -1]), np.sqrt([-1.]))
with np.errstate(all='raise'):
    for f in [lambda: np.array([1.]) / 0, lambda: np.log(np.array([0.])), lambda: np.exp(np.array([1000.])), lambda: np.sqrt(np.array([-1.])), lambda: np.float64(1) / np.float64(0)]:
        try: print(f())
        except FloatingPointError as e: print('FPE', e)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    for x in w: print(x.category.__name__, x.message)
old = np.seterr(all='ignore'); print(old, np.geterr()); np.seterr(**old)
a = np.array([1+2j, 3-4j]); print(a.real, a.imag, np.abs(a), np.conj(a), np.angle(a), a * 1j, a.dtype, np.iscomplexobj(a), np.real(a), np.exp(1j * np.pi).round(3), a.sum(), a[0], repr(a[0]))
