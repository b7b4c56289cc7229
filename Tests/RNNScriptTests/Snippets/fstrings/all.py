name, n, pi, d, lst = 'net', 5, 3.14159, {'a': 1, 'b c': 2}, [1, 2, 3]
print(f'{name} {n:>5} {pi:.2f} {pi:10.3e}| {n:05d} {n:+} {name!r} {name!s:>6} {name:^9}|')
print(f"{d['a']} {d['b c']} {lst[1:]} {len(lst)} {n * 2 + 1} {n if n > 3 else 0} {'nested ' + name}")
print(f'{n=} {n * 2 = } {name=!s} {pi=:.2f} {lst=}')
print(f'{{}} {{{n}}} {n}%')
width, prec = 10, 3
print(f'{pi:{width}.{prec}f}|{name:*^{width}}|{n:{"0>4"}}')
print(f'{1000000:,} {1000000:_} {0.256:.1%} {255:x} {255:#X} {255:b} {255:08b} {255:o} {-5: d} {65:c} {1e10:g} {1.5:g}')
print(f'{True} {None} {True:d} {3.0} {1e-7} {float("inf")} {2+3j} {[1.0, "a"]}')
print(f'''multi
{n}
line''')
print(rf'\d{n}', f'a' 'b' f'{n}', f"{'a' if n else 'b'}")
print(f'{lambda_result}' if False else f'{(lambda x: x * 2)(3)}')
print(f'{dict(a=1)["a"]} { {"x": 1}["x"] } {[i for i in range(3)]} {max(1, 2)}')


class Fmt:
    def __format__(self, spec):
        return f'<{spec}>'


print(f'{Fmt()} {Fmt():abc} {Fmt():{n}}')
for bad in ('f"{name:d}"', 'f"{lst:>5}"', 'f"{None:>5}"', 'f"{pi:d}"', 'f"{n:.2}"', 'f"{undefined}"', 'f"{d[0]}"', 'f"{name:+}"', 'f"{name:=5}"'):
    try:
        print(eval(bad))
    except Exception as e:
        print(type(e).__name__, e)
print('%s %d %5.2f %r %% %x %-5s| %05d %+d' % ('a', 3, pi, 'q', 255, 'l', 42, 7), '%(a)s %(b)d' % {'a': 1, 'b': 2}, '%s' % (1,), '%s' % [1, 2], '%.3s' % 'abcdef', '%c%c' % ('a', 66), '%e' % 12345.678, '%g' % 1e-5)
print('{} {} {0}'.format(1, 2) if False else '{0} {1} {0}'.format(1, 2), '{a} {b[0]} {c.real}'.format(a=1, b=[2], c=3), '{:>{w}}'.format('x', w=5), '{!r:>5}'.format('a'), '{:,.2f}'.format(1234.5))
