for make in (lambda: ValueError("a"), lambda: ValueError(), lambda: KeyError("k"), lambda: OSError("x"), lambda: StopIteration(5), lambda: SystemExit(3), lambda: ImportError("m", name="n"), lambda: UnicodeDecodeError("ascii", b"x", 0, 1, "r"), lambda: RuntimeError(1, 2), lambda: SyntaxError("s")):
    e = make()
    print(type(e).__name__, e, repr(e), e.args)
try: ValueError(x=1)
except TypeError as e: print(e)
class Mine(ValueError): pass
class Own(ValueError):
    def __init__(self, a, b): self.b = b
print(repr(Mine(1, 2)), repr(Own(1, b=2)), Own(1, 2).args)
for raising in (ValueError("x"), Mine("y"), KeyError("z"), OSError("w")):
    try: raise raising
    except (KeyError, OSError) as e: print("ko", repr(e))
    except ValueError as e: print("v", repr(e))
try:
    try: raise ValueError
    except "text": pass
except TypeError as e: print(e)
try:
    try: raise ValueError
    except int: pass
except TypeError as e: print(e)
print(StopIteration(5).value, SystemExit(3).code, OSError(2, "no").errno, OSError(2, "no").strerror)
