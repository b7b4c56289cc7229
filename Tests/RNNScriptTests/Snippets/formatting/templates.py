# str.format and format_map: fields, attributes, indices, conversions, nested specifications, and every error.
calls = [
    lambda: "{}".format(1), lambda: "{0}{1}{0}".format(1, 2), lambda: "{}{}".format(1), lambda: "{0}{}".format(1, 2), lambda: "{}{0}".format(1, 2),
    lambda: "{a}".format(a=1), lambda: "{a}".format(b=1), lambda: "{a.real}".format(a=1), lambda: "{a.foo}".format(a=1), lambda: "{a[0]}".format(a=[5]),
    lambda: "{a[x]}".format(a={"x": 7}), lambda: "{a[0][1]}".format(a=[[1, 2]]), lambda: "{a[-1]}".format(a=[1]), lambda: "{a[5]}".format(a=[1]),
    lambda: "{!r}".format("a"), lambda: "{!s:>5}".format("a"), lambda: "{!a}".format("é"), lambda: "{!x}".format(1), lambda: "{!}".format(1),
    lambda: "{!r".format(1), lambda: "{".format(), lambda: "}".format(), lambda: "{{}}".format(), lambda: "{{{}}}".format(1), lambda: "{:{}}".format("a", 5),
    lambda: "{:{w}.{p}f}".format(3.14159, w=10, p=2), lambda: "{:{:{}}}".format(1, 2, 3), lambda: "{0:{1}}".format("a", ">5"), lambda: "{.real}".format(5),
    lambda: "{[0]}".format([7]), lambda: "{a.}".format(a=1), lambda: "{a[]}".format(a=1), lambda: "{a[0}".format(a=[1]), lambda: "{a[0]b}".format(a=[1]),
    lambda: "{ a}".format(a=1), lambda: "{0.real.imag}".format(5), lambda: "{:d}".format("a"), lambda: "{1}".format(1), lambda: "{-1}".format(1),
    lambda: "{a-b}".format(**{"a-b": 5}), lambda: "{0[a-b]}".format({"a-b": 5}), lambda: "{:,}".format(1234567), lambda: "{:,.2f}".format(1234567.891),
    lambda: "{a}".format_map({"a": 1}), lambda: "{b}".format_map({"a": 1}), lambda: "{0}".format_map([1]), lambda: "{}".format_map({"a": 1}),
    lambda: "{a}".format_map(5), lambda: "{:s}".format(None), lambda: "{:5}".format(None), lambda: "{:>5}".format(True), lambda: "{:10}|".format(1j),
    lambda: "{}".format(), lambda: "{0".format(1), lambda: "{:{}".format(1, 2), lambda: "{99999999999999999999}".format(1), lambda: "{self}".format(self=1),
]
for call in calls:
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Default(dict):
    def __missing__(self, key):
        return "<" + key + ">"


class Point:
    def __init__(self, x):
        self.x = x

    def __format__(self, specification):
        return "P(" + specification + ")"


print("{a} {b}".format_map(Default(a=1)), "{0.x} {0} {0:abc}".format(Point(3)), f"{Point(1)} {Point(1):>{5}} {Point(1)!r:.5}"[:14])
w, p, x, text = 10, 3, 3.14159, "é"
print(f"{x:{w}.{p}f}|{x=}|{x = :.2f}|{text!a}|{text!r:>6}|{x!s:.4}|{'nested ' + f'{x:.1f}'}|{ {1: 2}[1] }|{(lambda v: v * 2)(4)}|{[*range(3)]}|{w if p else 0}")
print(f"{{}} {{{w}}} {w:d}{w:x}{w:#b} {1_000_000:,} {255:#x} {-5:05d} {1.5:%} {True:d} {True} {None!s:>6} {w,p} {text=}")
