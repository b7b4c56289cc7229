import cmath
zs = [1j, 3 + 4j, -2.5 - 0.5j, 1e-10 + 1j, 0.3 + 0.7j]
for n in 'sqrt exp log log10 sin cos tan acos sinh cosh tanh acosh phase polar isfinite isinf isnan'.split():
    out = []
    for z in zs[1:]:
        try:
            out.append(repr(getattr(cmath, n)(z)))
        except Exception as e:
            out.append(type(e).__name__ + ':' + str(e))
    print(n, *out)
print(cmath.rect(2, cmath.pi / 3), cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.pi, cmath.e, cmath.tau, cmath.inf,
      abs(cmath.exp(1j * cmath.pi) + 1) < 1e-15)
for bad in (lambda: cmath.log(0), lambda: cmath.sqrt('a'), lambda: cmath.exp(1000)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
