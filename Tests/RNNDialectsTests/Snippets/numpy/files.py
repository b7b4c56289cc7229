# .npy, .npz and text tables, in memory.
import io
import numpy as np
arrays = [np.arange(6).reshape(2, 3), np.array([1.5, np.nan]), np.array(True), np.zeros((0, 3), dtype=np.float32),
          np.array([1 + 2j]), np.arange(4, dtype=np.uint8).reshape(2, 2).T, np.array(2.5), np.arange(3, dtype=np.int32)]
for a in arrays:
    f = io.BytesIO()
    np.save(f, a)
    data = f.getvalue()
    back = np.load(io.BytesIO(data))
    print(len(data), data[:70], repr(back), np.array_equal(a, back, equal_nan=a.dtype.kind == 'f'))
for save in (np.savez, np.savez_compressed):
    f = io.BytesIO()
    save(f, np.arange(3), x=np.ones((2, 2)), long=np.zeros(1000))
    z = np.load(io.BytesIO(f.getvalue()))
    print(sorted(z.files), z['x'], z['arr_0'], z['long'].sum(), 'x' in z, len(z))
    try:
        z['nothing']
    except KeyError as e:
        print(e)
for bad in (b'', b'hello', b'\x93NUMPY\x01\x00'):
    try:
        np.load(io.BytesIO(bad))
    except Exception as e:
        print(type(e).__name__)
out = io.StringIO()
np.savetxt(out, [[1, 2.5], [3, 4]], fmt='%.2f', delimiter=',', header='a,b')
print(out.getvalue())
print(np.loadtxt(io.StringIO(out.getvalue()), delimiter=','), np.loadtxt(['1 2 # no', '3 4'], dtype=int, usecols=1))
print(np.genfromtxt(['1,,3', '4,x,6'], delimiter=','), np.fromstring('1 2 3', sep=' '))
try:
    np.loadtxt(['1 a'])
except ValueError as e:
    print(e)
