# Running source that the script makes.
x = 5
print(eval("x + 1"), eval("  [i * x for i in range(3)]"), eval("a + b", {"a": 1, "b": 2}), eval("a + b", {"a": 1}, {"b": 5}))
exec("y = x * 2\nprint('inside', y)")
print(y)
scope = {"n": 3}
exec("def f(k):\n    return k + n\nm = f(10)", scope)
print(scope["m"], scope["f"](1), "__builtins__" in scope, sorted(k for k in scope if not k.startswith("__")))
scope["n"] = 100
print(scope["f"](1))
local = {}
exec("z = n + 1\nw = [z] * 2", {"n": 1}, local)
print(local)
code = compile("x * 10", "<made>", "eval")
print(eval(code), type(code).__name__, code.co_filename)
exec(compile("for i in range(2):\n    print('loop', i)", "made.py", "exec"))
exec(compile("1 + 1\n", "made.py", "single"))
print(eval(compile("q = 1", "m", "exec")))


def inside(a):
    b = 2
    exec("b = 7; c = 8")
    return eval("a + b"), b


print(inside(1), eval("lambda v: v + 1")(4), eval(b"1 + 2"), eval("(yield_ := 3)", {}))
for bad in (lambda: eval("1 +"), lambda: eval("a = 1"), lambda: eval("nope"), lambda: eval(5), lambda: exec(5), lambda: exec("x ="),
            lambda: eval("1", 5), lambda: exec("1", 5), lambda: compile("1", "f", "bad"), lambda: eval("1 / 0"), lambda: eval(""),
            lambda: eval("1", {}, 5), lambda: exec("1", {}, 5), lambda: compile("1"), lambda: exec("raise ValueError('from exec')")):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, str(error).split(" (")[0])
