# More than two hundred fixed arrays, each as repr and str.
import numpy as np

count = 0


def show(a):
    global count
    count += 1
    print(count, repr(a))
    print(a)


i = np.arange(1200)
wave = np.sin(i * 0.7) * 10.0 ** (i % 7 - 3)
for dtype in (np.float64, np.float32):
    for values in (
        [], [0], [1, 2, 3], [1.5, 2.25, -3.125], [0.1, 0.2, 0.3], [1 / 3, 2 / 3], [1e-5, 1], [1e-4, 1], [1e5, 1e-1],
        [1e8, 1], [99999999.0, 1], [1e6, 2], [1e16, 1e15], [1e300 if dtype == np.float64 else 1e30, 1],
        [1e-300 if dtype == np.float64 else 1e-30], [np.nan], [np.inf, -np.inf], [np.nan, 1, 2.5], [np.inf, 1e-7],
        [-0.0, 0.0], [-1.5, np.nan, np.inf], [123456.789, 0.001], [1234567.891, 12.5], [3.14159265358979],
        [1, 1000], [1, 1001], [0.001, 1], [0.0009, 1], [2 ** 24, 2 ** 24 + 2], [5e-324 if dtype == np.float64 else 1e-45],
        [1.7976931348623157e308 if dtype == np.float64 else 3.4028235e38], [1e-10, 1e10], [0.5] * 12, [100, 0.25, -7],
        [9.995, 9.9949, 9.99999999], [0.123456789123, 12.3456789], [1e4, 1e-4], [12345.678901234], [-1e-4], [1e-4 - 1e-9],
    ):
        show(np.array(values, dtype=dtype))
    for shape in ((2, 3), (3, 2, 2), (1, 1), (4, 1), (2, 0), (0, 3), (2, 2, 2, 2)):
        n = int(np.prod(shape))
        show(wave[:n].reshape(shape).astype(dtype))
        show((i[:n].reshape(shape) / 4).astype(dtype))
    show(wave[:1001].astype(dtype))
    show(wave[:1200].reshape(30, 40).astype(dtype))
    show(wave[:30].astype(dtype))
    show((i[:100] * 1.25).astype(dtype))
    show(wave[:1200].reshape(4, 3, 100).astype(dtype))
    show(np.array(2.5, dtype=dtype))
for dtype in (np.int64, np.int32, np.uint8):
    for values in ([], [0], [1, 10, 100], [7] * 40, list(range(100, 130))):
        show(np.array(values, dtype=dtype))
    show(np.arange(12).reshape(3, 4).astype(dtype))
    show(np.arange(200).reshape(2, 100).astype(dtype))
    show(np.zeros((2, 0), dtype=dtype))
    show(np.array(5, dtype=dtype))
show(np.array([-1, 10, -100]))
show(np.array([2 ** 62, -(2 ** 62)]))
show(np.arange(-5, 5).reshape(2, 5))
show(np.arange(1001))
show(np.arange(1200).reshape(20, 60))
show(np.arange(1331).reshape(11, 11, 11))
for flags in ([], [True], [True, False], [False] * 30):
    show(np.array(flags, dtype=bool))
show(np.arange(6).reshape(2, 3) > 2)
show(np.zeros((30, 40), dtype=bool))
show(np.array(True))
for dtype in (np.complex128, np.complex64):
    for values in ([], [1j], [1 + 2j, -3.5 - 0.25j], [0.1 + 1e-5j, 1], [np.nan + 1j, 1 - np.inf * 1j], [1e10 + 1j, 2],
                   [1 / 3 + 2j / 3]):
        show(np.array(values, dtype=dtype))
    show((np.arange(6) * (1 + 0.5j)).reshape(2, 3).astype(dtype))
    show(np.array(1.5 - 2j, dtype=dtype))
a = np.array([1.23456789, -1000.5, 0.001, 12.0])
b = np.array([[1.5, np.nan], [1e-8, -2]])
for options in (
    dict(precision=3), dict(precision=0), dict(precision=12), dict(suppress=True), dict(precision=3, suppress=True),
    dict(sign='+'), dict(sign=' '), dict(floatmode='fixed'), dict(floatmode='fixed', precision=2),
    dict(floatmode='unique'), dict(floatmode='maxprec_equal'), dict(floatmode='maxprec_equal', precision=2),
    dict(nanstr='NA', infstr='Inf'), dict(linewidth=20), dict(threshold=3), dict(threshold=3, edgeitems=1),
    dict(formatter={'float': lambda x: '<%.1f>' % x}), dict(formatter={'all': str}),
):
    with np.printoptions(**options):
        show(a)
        show(b)
        show(np.arange(8) * 100 - 300)
        show(np.linspace(0, 1, 7).reshape(7, 1))
print(count)
