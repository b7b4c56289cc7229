import numpy as np
a = np.arange(12).reshape(3,4)
print(a, a.dtype, a.T, a[1], a[:, 1], a[::-1], a[-1,-1], sep='\n')
print(repr(a[1:, ::2]), repr(a.astype(float)/3))
print(repr(np.float64(1.5)), np.float32(0.1), repr(np.float32(0.1)), repr(np.int64(3)), repr(np.bool(True)))
print(np.sin(np.linspace(0,1,5)), np.sum(a), np.sum(a,axis=0), repr(a.mean()), a.std(axis=1))
b = a > 5
print(b, a[b], np.where(b, a, -1), np.nonzero(b))
a[b] = 0
print(a)
a[0] += 10
print(a, a.sum(), repr(a.max()))
print(np.array([1,2,3]) + 1.5, np.array([1,2],dtype=np.float32)*2.0, (np.array([1,2],dtype=np.int32)+np.array([1.5,2.5],dtype=np.float32)).dtype)
for f in [lambda: np.zeros((2,3))+np.zeros(4), lambda: a[5], lambda: a[0,9], lambda: a[1,2,3], lambda: np.array([1,2,3]).reshape(2,2), lambda: np.array([[1,2],[3]]), lambda: a['x'], lambda: a[1.5], lambda: np.ones(3)@np.ones(4), lambda: bool(a), lambda: np.dot(np.ones((2,3)),np.ones((2,3))), lambda: np.sum(a,axis=5), lambda: np.concatenate([np.ones((2,3)),np.ones((3,4))]), lambda: np.array([])  .max(), lambda: np.arange(3)[np.array([True,False])], lambda: -np.array([True]), lambda: np.array([1,2])**-1, lambda: np.broadcast_to(np.ones(3),(2,3)).__setitem__(0,1)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(np.array([1e-10, 1, 1000000.]), np.array([1e10,1]), np.array([np.nan, 1, -np.inf]), np.array([1+2j, 3.5-1j]))
print(repr(np.zeros((0,3))), repr(np.array([])), repr(np.array(5)), np.arange(2000), repr(np.arange(1500.).reshape(30,50)))
print(repr(np.arange(40)*1.37), np.random if False else '')
print(np.add.reduce([1,2,3]), np.multiply.outer([1,2],[3,4]), np.maximum.accumulate([1,3,2,5]), np.add(1,2), repr(np.add(1,2)))
x = np.zeros(3); np.add.at(x,[0,0,2],1); print(x)
print(np.argmax(a), a.argmin(axis=1), np.sort([3,1,2]), np.argsort([3,1,2]), np.cumsum(a,axis=1))
print(a.flatten(), a.ravel()[:3], a.tolist(), a.shape, a.size, a.ndim, a.strides, a.itemsize, a.nbytes)
print(np.concatenate([a,a]).shape, np.stack([a,a]).shape, np.vstack([[1,2],[3,4]]), np.hstack([[1,2],[3,4]]))
print(np.split(np.arange(6),3), np.array_split(np.arange(5),3))
print(np.eye(3), np.eye(2,3,k=1), np.tri(3), np.triu(np.ones((3,3))), np.identity(2))
print(f"{np.float64(3.14159):.2f}", "%.3f %s" % (np.float64(2.5), np.int64(3)), [np.float64(1.0), np.int32(2)], round(np.float64(2.567),2), int(np.float64(3.7)), float(np.float32(0.5)))
print(a is a.T.T, a.T.base is a, np.float64(2)**0.5, 2**np.float64(3), np.int64(7)//2, np.int64(7)%3, -np.int64(3), abs(np.float64(-2)))
print(np.float64(1)==1, np.int64(3)<5, isinstance(np.float64(1),float), isinstance(np.int64(1),int), np.issubdtype if False else '')
print(np.dtype('float32'), repr(np.dtype(np.int64)), a.dtype==np.int64, a.dtype=='int64', a.dtype.name, np.float32)
print(max(np.array([1,5,3])), sum(np.array([1.5,2.5])), sorted(np.array([3,1,2])), list(np.arange(3)), [x for x in np.array([1.5])])
