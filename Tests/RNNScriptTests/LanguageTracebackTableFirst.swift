/// Scripts that fail, and the report of CPython 3.11.
let languageTracebacksFirst: [LibraryScript] = [
  LibraryScript(
    "nested calls",
    #"""
    def inner(a, b):
        return a[b] + 1

    def middle(x):
        y = inner(x, "key")
        return y

    middle({"k": 1})
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 8, in <module>
          middle({"k": 1})
        File "script.py", line 5, in middle
          y = inner(x, "key")
              ^^^^^^^^^^^^^^^
        File "script.py", line 2, in inner
          return a[b] + 1
                 ~^^^
      KeyError: 'key'
      """#),
  LibraryScript(
    "cause and context",
    #"""
    class ConfigError(Exception):
        pass

    def load(d):
        try:
            return d["size"]
        except KeyError as e:
            raise ConfigError("no size") from e

    def main():
        try:
            load({})
        except ConfigError:
            return 1 / 0

    main()
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 6, in load
          return d["size"]
                 ~^^^^^^^^
      KeyError: 'size'

      The above exception was the direct cause of the following exception:

      Traceback (most recent call last):
        File "script.py", line 12, in main
          load({})
        File "script.py", line 8, in load
          raise ConfigError("no size") from e
      ConfigError: no size

      During handling of the above exception, another exception occurred:

      Traceback (most recent call last):
        File "script.py", line 16, in <module>
          main()
        File "script.py", line 14, in main
          return 1 / 0
                 ~~^~~
      ZeroDivisionError: division by zero
      """#),
  LibraryScript(
    "operators among brackets",
    #"""
    x = [1, 2, 3]
    value = (x[0] + x[1]) * (x[2] + None)
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 2, in <module>
          value = (x[0] + x[1]) * (x[2] + None)
                                   ~~~~~^~~~~~
      TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
      """#),
  LibraryScript(
    "missing attribute",
    #"""
    class Net:
        def __init__(self):
            self.hidden_size = 3

        def __call__(self, x):
            return self.forward(x)

        def forward(self, x):
            return x * self.hidden_sise


    for i in range(3):
        result = Net()(i)
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 13, in <module>
          result = Net()(i)
                   ^^^^^^^^
        File "script.py", line 6, in __call__
          return self.forward(x)
                 ^^^^^^^^^^^^^^^
        File "script.py", line 9, in forward
          return x * self.hidden_sise
                     ^^^^^^^^^^^^^^^^
      AttributeError: 'Net' object has no attribute 'hidden_sise'. Did you mean: 'hidden_size'?
      """#),
  LibraryScript(
    "call over several lines",
    #"""
    def f(n):
        return g(n - 1)

    def g(n):
        if n == 0:
            raise ValueError(
                "bottom"
            )
        return f(n)

    f(3)
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 11, in <module>
          f(3)
        File "script.py", line 2, in f
          return g(n - 1)
                 ^^^^^^^^
        File "script.py", line 9, in g
          return f(n)
                 ^^^^
        File "script.py", line 2, in f
          return g(n - 1)
                 ^^^^^^^^
        File "script.py", line 9, in g
          return f(n)
                 ^^^^
        File "script.py", line 2, in f
          return g(n - 1)
                 ^^^^^^^^
        File "script.py", line 6, in g
          raise ValueError(
      ValueError: bottom
      """#),
  LibraryScript(
    "repeated lines",
    #"""
    def rec(n):
        return rec(n + 1)

    rec(0)
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 4, in <module>
          rec(0)
        File "script.py", line 2, in rec
          return rec(n + 1)
                 ^^^^^^^^^^
        File "script.py", line 2, in rec
          return rec(n + 1)
                 ^^^^^^^^^^
        File "script.py", line 2, in rec
          return rec(n + 1)
                 ^^^^^^^^^^
        [Previous line repeated 996 more times]
      RecursionError: maximum recursion depth exceeded
      """#),
  LibraryScript(
    "generator",
    #"""
    def gen():
        yield 1
        yield undefined

    total = 0
    for v in gen():
        total += v
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 6, in <module>
          for v in gen():
        File "script.py", line 3, in gen
          yield undefined
                ^^^^^^^^^
      NameError: name 'undefined' is not defined
      """#),
  LibraryScript(
    "native function between",
    #"""
    s = sorted([3, 1, 2], key=lambda v: 1 / (v - 1))
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 1, in <module>
          s = sorted([3, 1, 2], key=lambda v: 1 / (v - 1))
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        File "script.py", line 1, in <lambda>
          s = sorted([3, 1, 2], key=lambda v: 1 / (v - 1))
                                              ~~^~~~~~~~~
      ZeroDivisionError: division by zero
      """#),
  LibraryScript(
    "in a handler",
    #"""
    try:
        {}["a"]
    except KeyError:
        raise ValueError("in handler")
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 2, in <module>
          {}["a"]
          ~~^^^^^
      KeyError: 'a'

      During handling of the above exception, another exception occurred:

      Traceback (most recent call last):
        File "script.py", line 4, in <module>
          raise ValueError("in handler")
      ValueError: in handler
      """#),
  LibraryScript(
    "nested subscripts",
    #"""
    a = {"x": {"y": 1}}
    print(a["x"]["z"]["w"])
    """#,
    prints: #"""
      Traceback (most recent call last):
        File "script.py", line 2, in <module>
          print(a["x"]["z"]["w"])
                ~~~~~~^^^^^
      KeyError: 'z'
      """#),
]
