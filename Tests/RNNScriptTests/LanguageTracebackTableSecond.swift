/// More scripts that fail, and the report of CPython 3.11.
let languageTracebacksSecond: [LibraryScript] = [
  LibraryScript(
    "assertion and finally",
    #"""
    def outer():
        def local(q):
            assert q > 0, "positive, please"
        local(
            -1
        )

    try:
        outer()
    finally:
        print("cleanup")
    """#,
    prints: #"""
      cleanup
      Traceback (most recent call last):
        File "script.py", line 9, in <module>
          outer()
        File "script.py", line 4, in outer
          local(
        File "script.py", line 3, in local
          assert q > 0, "positive, please"
                 ^^^^^
      AssertionError: positive, please
      """#),
  LibraryScript(
    "letters of two bytes",
    #"""
    class A:
        def m(self):
            é = "ü" + 1
            return é

    A().m()
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 6, in <module>
          A().m()
        File "script.py", line 3, in m
          é = "ü" + 1
              ~~~~^~~
      TypeError: can only concatenate str (not "int") to str
      """#),
  LibraryScript(
    "augmented subscript",
    #"""
    numbers = [1, 2]
    for i in range(3): numbers[i] -= 1
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 2, in <module>
          for i in range(3): numbers[i] -= 1
                             ~~~~~~~^^^
      IndexError: list index out of range
      """#),
  LibraryScript(
    "missing method of a module",
    #"""
    import math
    math.sqroot(4)
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 2, in <module>
          math.sqroot(4)
          ^^^^^^^^^^^
      AttributeError: module 'math' has no attribute 'sqroot'. Did you mean: 'sqrt'?
      """#),
  LibraryScript(
    "near name",
    #"""
    lenght = 3
    def f():
        return length + 1
    x = not f()
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 4, in <module>
          x = not f()
                  ^^^
        File "script.py", line 3, in f
          return length + 1
                 ^^^^^^
      NameError: name 'length' is not defined. Did you mean: 'lenght'?
      """#),
  LibraryScript(
    "with",
    #"""
    class E(Exception):
        pass
    class S:
        def __enter__(self): return self
        def __exit__(self, *a): print("exit")
    with S() as s:
        s.go(1)
    """#,
    prints: #"""
      exit
      Traceback (most recent call last):
        File "script.py", line 7, in <module>
          s.go(1)
          ^^^^
      AttributeError: 'S' object has no attribute 'go'
      """#),
  LibraryScript(
    "lambda",
    #"""
    f = lambda a: a.b.c
    class K: b = None
    f(K)
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 3, in <module>
          f(K)
        File "script.py", line 1, in <lambda>
          f = lambda a: a.b.c
                        ^^^^^
      AttributeError: 'NoneType' object has no attribute 'c'
      """#),
  LibraryScript(
    "unpacking",
    #"""
    a, b = [1, 2, 3]
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 1, in <module>
          a, b = [1, 2, 3]
          ^^^^
      ValueError: too many values to unpack (expected 2)
      """#),
  LibraryScript(
    "class body",
    #"""
    class Model:
        size = 3
        other = size + undefined_thing
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 1, in <module>
          class Model:
        File "script.py", line 3, in Model
          other = size + undefined_thing
                         ^^^^^^^^^^^^^^^
      NameError: name 'undefined_thing' is not defined
      """#),
  LibraryScript(
    "formatted string",
    #"""
    x = 5
    print(f"value {x.nope:>3}")
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 2, in <module>
          print(f"value {x.nope:>3}")
                         ^^^^^^
      AttributeError: 'int' object has no attribute 'nope'
      """#),
]
