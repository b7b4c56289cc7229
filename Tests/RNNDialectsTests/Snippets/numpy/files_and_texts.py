import io
import os

import numpy as np
a = np.arange(12.).reshape(3, 4) / 7
np.save('t_a.npy', a); b = np.load('t_a.npy'); print((a == b).all(), b.dtype)
np.savez('t_z.npz', x=a, y=np.arange(3)); z = np.load('t_z.npz'); print(z.files, z['y'], 'x' in z, sorted(z.keys()))
np.savez_compressed('t_c.npz', a, w=1); print(np.load('t_c.npz')['arr_0'].shape, np.load('t_c.npz')['w'])
with np.load('t_z.npz') as d: print({k: v.shape for k, v in d.items()})
np.savetxt('t_t.csv', a, delimiter=',', fmt='%.3f', header='a,b,c,d'); print(open('t_t.csv').read())
print(np.loadtxt('t_t.csv', delimiter=','), np.loadtxt('t_t.csv', delimiter=',', usecols=(0, 2), skiprows=2), np.loadtxt(io.StringIO('1 2\n3 4'), dtype=int, unpack=True))
print(np.genfromtxt(io.StringIO('1,2,\n4,x,6'), delimiter=','), np.genfromtxt(io.StringIO('a b\n1 2\n3 4'), skip_header=1), np.genfromtxt(io.StringIO('1,2\n3,4'), delimiter=',', dtype=int))
for f in [lambda: np.loadtxt(io.StringIO('1 a')), lambda: np.load('t_z.npz')['q'], lambda: np.genfromtxt(io.StringIO('1 2\n3')), lambda: np.loadtxt(io.StringIO('1 2\n3'))]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
s = io.BytesIO(); np.save(s, a); s.seek(0); print(np.load(s)[0])
np.savetxt('t_i.txt', np.arange(4).reshape(2, 2), fmt='%d'); print(open('t_i.txt').read())
s = io.StringIO(); np.savetxt(s, [1.5, 2.5]); print(s.getvalue())
print(np.array2string(a, precision=2, separator=', '), np.array_repr(a[0]), np.array_str(a[0], precision=2))
print(np.arange(2000), np.arange(2000).reshape(40, 50), np.ones((1001,)), repr(np.zeros((3, 0))))
with np.printoptions(precision=2, suppress=True, linewidth=40): print(np.array([1e-5, 1234.5678, 3.14159] * 4))
np.set_printoptions(threshold=10, edgeitems=2); print(np.arange(100).reshape(10, 10), np.arange(30)); np.set_printoptions(threshold=1000, edgeitems=3)
np.set_printoptions(formatter={'float': lambda x: f'{x:06.2f}'}); print(a[0]); np.set_printoptions(formatter=None)
print(np.array([1e10, 1]), np.array([1e-10, 1]), np.array([1.0, 2.0]), np.array([0.1, 100.25]), np.array([np.nan, np.inf, -1]), np.array([True, False]), np.array([1e16, 1.5]), np.array([123456789.0]), np.array([[1.5], [-2]]), np.array([1e5, 1e-5]), np.float32([0.1, 0.25]), np.array([-0.0, 0.0]), np.array([1 + 2j, -1.5j]), np.array([[[1]]]))
print(repr(np.array([1., 2.])), repr(np.float32([1.5])), repr(np.array([True])), repr(np.array([], dtype=int)), repr(np.array(3.5)), repr(np.arange(3, dtype=np.int32)), repr(np.array([[1, 2], [3, 4]])), repr(np.array(['a'])), repr(np.array([1+1j])))
print(f"{np.float64(1.23456):.2f} {np.array([1.5, 2])} {np.int64(5):03d} {np.array(2.5):.1f}")
print(*np.arange(3), sep=','); print(list(np.arange(3)), list(np.array([1.5, 2.5])), tuple(np.array([True])), np.arange(3).tolist(), max(np.array([1, 5])), sum(np.array([1, 2])), sorted(np.array([2, 1])), set(np.array([1, 1])))
for f in ['t_a.npy', 't_z.npz', 't_c.npz', 't_t.csv', 't_i.txt']: os.remove(f)
