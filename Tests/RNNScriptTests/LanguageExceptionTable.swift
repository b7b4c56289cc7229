/// Every way out of try, except, finally and with, and what CPython 3.11 prints.
let languageExceptions: [LibraryScript] = [
  LibraryScript(
    "exceptions",
    #"""
    def f1():
        try: return "try"
        finally: print("f1 fin")
    def f2():
        try: return "try"
        finally: return "fin"
    def f3():
        for i in range(3):
            try:
                if i == 1: continue
                print("body", i)
            finally: print("fin", i)
    def f4():
        for i in range(3):
            try:
                if i == 1: break
            finally: print("fin", i)
        return i
    def f5():
        while True:
            try: raise ValueError
            finally: break
        return "swallowed"
    def f6():
        for i in range(2):
            try: raise ValueError
            except ValueError: continue
            else: print("never")
            finally: print("f6 fin", i)
        return "f6"
    def f7():
        try:
            try: 1 / 0
            finally: print("inner fin")
        except ZeroDivisionError as e: return f"outer {e}"
        finally: print("outer fin")
    def f8():
        try: pass
        except ValueError: print("no")
        else: return "else"
        finally: print("f8 fin")
    def f9():
        x = 1
        try: return x
        finally: x = 2
    def f10():
        for i in range(3):
            for j in range(3):
                try:
                    try:
                        if j == 1: break
                        if i == 1: continue
                        if i == 2: return (i, j)
                    finally: print("a", i, j)
                finally: print("b", i, j)
    def f11():
        try: raise KeyError("k")
        except KeyError as e:
            try: raise ValueError("v")
            except ValueError as e2: return repr(e2.__context__), e2.__context__ is e
    def f12():
        try: raise KeyError("k")
        except KeyError as e: pass
        try: e
        except UnboundLocalError as err: return str(err)
    def f13():
        try:
            try: raise KeyError("k")
            finally: raise ValueError("v")
        except ValueError as e: return repr(e.__context__)
    def f14():
        try:
            try: raise KeyError("k")
            except KeyError: raise
        except Exception as e: return type(e).__name__, e.__context__
    def f15():
        try:
            try: raise KeyError("k")
            except KeyError as e: raise ValueError("v") from e
        except Exception as e: return repr(e.__cause__), e.__suppress_context__
    def f16():
        try:
            try: raise KeyError("k")
            except KeyError: raise ValueError("v") from None
        except Exception as e: return e.__cause__, repr(e.__context__), e.__suppress_context__
    def f17():
        try: raise
        except RuntimeError as e: return str(e)
    def f18():
        try: raise 5
        except TypeError as e: return str(e)
    def f19():
        try:
            try: 1 / 0
            except 5: pass
        except TypeError as e: return str(e)
    def f20():
        try: int("x")
        except (KeyError, ValueError) as e: return str(e)
    def f22():
        while True:
            try:
                try: return 1
                finally: 1 / 0
            except ZeroDivisionError: print("zde"); break
            finally: print("f22 fin")
        return 2
    def f23():
        try: return 1
        finally:
            for i in range(3):
                if i == 1: continue
                if i == 2: break
    def f24():
        try:
            raise KeyError(1)
        except KeyError:
            try: raise ValueError(2)
            except ValueError: pass
            try: raise
            except KeyError as e: return repr(e)
    for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f22, f23, f24):
        print(f.__name__, f())
    class CM:
        def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
        def __enter__(self): print("enter", self.n); return self.n
        def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__, v); return self.swallow
    with CM(1) as a, CM(2) as b: print(a, b)
    with (CM(1) as a, CM(2)): print(a)
    with CM(3, True): raise ValueError("gone")
    def w():
        for i in range(2):
            with CM(i):
                if i == 0: continue
                return "ret"
    print(w())
    try:
        with CM(4), CM(5, True) as c: raise KeyError("x")
        print("on")
        with CM(6): 1 / 0
    except ZeroDivisionError as e: print("out", e)
    class Bad(CM):
        def __exit__(self, *a): raise RuntimeError("exit failed")
    try:
        with Bad(7): raise KeyError("first")
    except RuntimeError as e: print(e, repr(e.__context__))
    try:
        with 5: pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    class Half:
        def __enter__(self): pass
    try:
        with Half(): pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    from contextlib import contextmanager
    @contextmanager
    def cm():
        print("in")
        try: yield 5
        except ValueError as e: print("cm caught", e)
        finally: print("out")
    with cm() as v: print(v); raise ValueError("zz")
    """#,
    prints: #"""
      f1 fin
      f1 try
      f2 fin
      body 0
      fin 0
      fin 1
      body 2
      fin 2
      f3 None
      fin 0
      fin 1
      f4 1
      f5 swallowed
      f6 fin 0
      f6 fin 1
      f6 f6
      inner fin
      outer fin
      f7 outer division by zero
      f8 fin
      f8 else
      f9 1
      a 0 0
      b 0 0
      a 0 1
      b 0 1
      a 1 0
      b 1 0
      a 1 1
      b 1 1
      a 2 0
      b 2 0
      f10 (2, 0)
      f11 ("KeyError('k')", True)
      f12 cannot access local variable 'e' where it is not associated with a value
      f13 KeyError('k')
      f14 ('KeyError', None)
      f15 ("KeyError('k')", True)
      f16 (None, "KeyError('k')", True)
      f17 No active exception to reraise
      f18 exceptions must derive from BaseException
      f19 catching classes that do not inherit from BaseException is not allowed
      f20 invalid literal for int() with base 10: 'x'
      zde
      f22 fin
      f22 2
      f23 1
      f24 KeyError(1)
      enter 1
      enter 2
      1 2
      exit 2 None None
      exit 1 None None
      enter 1
      enter 2
      1
      exit 2 None None
      exit 1 None None
      enter 3
      exit 3 ValueError gone
      enter 0
      exit 0 None None
      enter 1
      exit 1 None None
      ret
      enter 4
      enter 5
      exit 5 KeyError 'x'
      exit 4 None None
      on
      enter 6
      exit 6 ZeroDivisionError division by zero
      out division by zero
      enter 7
      exit failed KeyError('first')
      TypeError 'int' object does not support the context manager protocol
      TypeError 'Half' object does not support the context manager protocol (missed __exit__ method)
      in
      5
      cm caught zz
      out
      """#)
]
