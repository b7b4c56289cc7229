/// Generators and iterators, and what CPython 3.11 prints.
let languageGenerators: [LibraryScript] = [
  LibraryScript(
    "generators",
    #"""
    def g():
        try:
            x = yield 1
            print("got", x)
            try: y = yield 2
            except ValueError as e: print("caught", e); y = yield 'after'
            return y
        finally: print("fin")
    it = g()
    print(next(it), it.send("a"), it.throw(ValueError("v")))
    try: it.send("end")
    except StopIteration as e: print("stop", e.value)
    it = g(); next(it); it.close()
    try: next(it)
    except StopIteration: print("closed")
    def sub():
        try:
            a = yield 's1'
            print("sub got", a)
            b = yield 's2'
            print("sub got", b)
        except KeyError as e:
            print("sub caught", repr(e))
            yield 'recovered'
        finally: print("sub fin")
        return 'result'
    def top():
        r = yield from sub()
        print("r", r)
        l = yield from [1, 2]
        print(l)
        return 'done'
    t = top()
    print(next(t), t.send(1), t.throw(KeyError("k")), next(t), next(t))
    try: next(t)
    except StopIteration as e: print(e.value)
    t = top(); next(t); t.close()
    print("after close")
    t = top(); next(t)
    try: t.throw(RuntimeError("out"))
    except RuntimeError as e: print("outer", e)
    def fib():
        a, b = 0, 1
        while True:
            yield a
            a, b = b, a + b
    f = fib()
    print([next(f) for _ in range(10)], [x for x, _ in zip(fib(), range(3))])
    def bad():
        yield 1
        raise StopIteration("x")
    try: list(bad())
    except RuntimeError as e: print(e, repr(e.__cause__))
    def ignore():
        try: yield 1
        except GeneratorExit: pass
        yield 2
    i = ignore(); next(i)
    try: i.close()
    except RuntimeError as e: print(e)
    def never(): yield 1
    n = never()
    try: n.send(1)
    except TypeError as e: print(e)
    def selfrun():
        yield next(me)
    me = selfrun()
    try: next(me)
    except ValueError as e: print(e)
    def tree(t):
        if t:
            yield from tree(t[0])
            yield t[1]
            yield from tree(t[2])
    print(list(tree((((), 1, ()), 2, ((), 3, ())))))
    ge = (x * y for x in range(3) for y in range(3) if x != y)
    print(next(ge), sum(ge), list(ge))
    def with_gen():
        for k in range(3):
            try: yield k
            finally: print("end", k)
    for v in with_gen():
        print("v", v)
    class It:
        def __init__(self): self.n = 0
        def __iter__(self): return self
        def __next__(self):
            self.n += 1
            if self.n > 3: raise StopIteration
            return self.n
    print(list(It()), max(It()), dict(zip(It(), "abc")), 2 in It(), [*It()], sum(It()))
    def r(): 
        return 5
        yield
    try: next(r())
    except StopIteration as e: print(e.value)
    def dele():
        x = yield from It()
        return x
    print(list(dele()))
    def lazy():
        print("start"); yield
    z = lazy()
    print("made")
    next(z)
    print(type(z).__name__, z.__name__, iter(z) is z)
    try: never().throw(KeyError("q"))
    except KeyError as e: print("thrown", e)
    def throwing_type():
        try: yield
        except ValueError as e: yield (type(e).__name__, e.args)
    tt = throwing_type(); next(tt); print(tt.throw(ValueError))
    tt = throwing_type(); next(tt); print(tt.throw(ValueError, "m"))
    """#,
    prints: #"""
      got a
      caught v
      1 2 after
      fin
      stop end
      fin
      closed
      sub got 1
      sub caught KeyError('k')
      sub fin
      r result
      s1 s2 recovered 1 2
      None
      done
      sub fin
      after close
      sub fin
      outer out
      [0, 1, 1, 2, 3, 5, 8, 13, 21, 34] [0, 1, 1]
      generator raised StopIteration StopIteration('x')
      generator ignored GeneratorExit
      can't send non-None value to a just-started generator
      generator already executing
      [1, 2, 3]
      0 4 []
      v 0
      end 0
      v 1
      end 1
      v 2
      end 2
      [1, 2, 3] 3 {1: 'a', 2: 'b', 3: 'c'} True [1, 2, 3] 6
      5
      [1, 2, 3]
      made
      start
      generator lazy True
      thrown 'q'
      ('ValueError', ())
      ('ValueError', ('m',))
      """#)
]
