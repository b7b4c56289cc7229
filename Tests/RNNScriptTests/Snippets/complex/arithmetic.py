# Complex numbers: their texts, their arithmetic with all other numbers, their errors.
values = [0, 1, -7, 2**70, True, 0.0, -0.0, 1.5, 1 + 2j, -3.5j, 0j, complex(1, -0.0), complex(float("inf"), float("nan"))]
for a in values:
    for b in (1 + 2j, -3.5j, 2 + 0j):
        row = []
        for name, call in (("+", lambda: a + b), ("-", lambda: a - b), ("*", lambda: a * b), ("/", lambda: a / b), ("r/", lambda: b / a),
                           ("r-", lambda: b - a), ("**2", lambda: b**2), ("==", lambda: a == b)):
            try:
                row.append(str(call()))
            except ZeroDivisionError as error:
                row.append(str(error))
        print(a, b, *row)
for text in ["1+2j", "1-2j", "+1+2j", "-1-2j", "2j", "+j", "1+j", "1-j", "(1+2j)", "( 1+2j )", "((1+2j))", "1+2", "1j+2", "1+2i", "1e3+2e-3j",
             "inf+nanj", "infj", "-nanj", "1_0+2_0j", "1.5.2j", "j1", "1 +2j", "+", "()", "(1", "1+", "1+2J", "1++2j", "j", ""]:
    try:
        print(text, complex(text))
    except ValueError as error:
        print(repr(text), error)
print((1 + 2j) ** 3, (1 + 2j) ** -1, (1 + 2j) ** 0, 0j ** 0, (2 + 0j) ** 0.5 == complex(2**0.5), abs(3 + 4j), (1 + 2j).conjugate(), (1 + 2j).real)
print(complex(1), complex(1, 2), complex(real=3), complex(imag=3), complex(1 + 2j, 3 + 4j), complex(0, -0.0), complex(-0.0, 0), -(0j), complex())
print(f"{1+2j} {1+2j:.2f} {1j:10} {1+2j:>12} {1.5-2j:+.1e} {1j} {1+2j:g} {-1j:.3}", hash(1 + 2j), hash(2 + 0j) == hash(2), bool(0j), 1j == 1j)
for bad in (lambda: 1j < 2j, lambda: int(1j), lambda: float(1j), lambda: 1j // 1, lambda: 1j % 1, lambda: divmod(1j, 1), lambda: round(1j),
            lambda: 0j ** -1, lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex([]), lambda: complex(None), lambda: complex(1, []),
            lambda: f"{1j:d}", lambda: f"{1j:05}", lambda: f"{1j:=5}", lambda: (1 + 2j).foo, lambda: pow(1j, 2, 3), lambda: (1 + 2j) ** 1e300):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
