extension SyntaxErrorTable {
  static let part2 = #"""
    f"{a['x]}" ⇒ SyntaxError: f-string: unterminated string @1:11-1:11
    f"{(a}" ⇒ SyntaxError: f-string: closing parenthesis '}' does not match opening parenthesis '(' @1:8-1:8
    f"{a)}" ⇒ SyntaxError: f-string: unmatched ')' @1:8-1:8
    f"{a]}" ⇒ SyntaxError: f-string: unmatched ']' @1:8-1:8
    f"{a = }" ⇒ ok
    f"{a:=5}" ⇒ ok
    f"{x = y}" ⇒ SyntaxError: f-string: expecting '}' @1:11-1:11
    f'{a["b"]}' ⇒ ok
    f"{a:{b}}" ⇒ ok
    x = f"{a"b"}" ⇒ SyntaxError: f-string: expecting '}' @1:14-1:14
    match = 1\nmatch.a(match)\nmatch[1]\nmatch(2)\nprint(match, case) ⇒ ok
    True.a = 1 ⇒ ok
    x.True = 1 ⇒ SyntaxError: invalid syntax @1:3-1:7
    x.1 ⇒ SyntaxError: invalid syntax @1:2-1:4
    x..y ⇒ SyntaxError: invalid syntax @1:3-1:4
    x. ⇒ SyntaxError: invalid syntax @1:3-1:3
    x[ ⇒ SyntaxError: '[' was never closed @1:2
    x[] ⇒ SyntaxError: invalid syntax @1:3-1:4
    x[1:2:3:4] ⇒ SyntaxError: invalid syntax @1:8-1:9
    x[1 2] ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:3-1:6
    ()()\n() = 1\n[] = 1 ⇒ ok
    f(*) ⇒ SyntaxError: invalid syntax @1:4-1:5
    f(**) ⇒ SyntaxError: invalid syntax @1:5-1:6
    f(,) ⇒ SyntaxError: invalid syntax @1:3-1:4
    f(a,,b) ⇒ SyntaxError: invalid syntax @1:5-1:6
    [,] ⇒ SyntaxError: invalid syntax @1:2-1:3
    (,) ⇒ SyntaxError: invalid syntax @1:2-1:3
    [a,,b] ⇒ SyntaxError: invalid syntax @1:4-1:5
    {,} ⇒ SyntaxError: invalid syntax @1:2-1:3
    a, = 1 ⇒ ok
    a,, = 1 ⇒ SyntaxError: invalid syntax @1:3-1:4
    x = 1;; y ⇒ SyntaxError: invalid syntax @1:7-1:8
    ; x ⇒ SyntaxError: invalid syntax @1:1-1:2
    if x: if y: z ⇒ SyntaxError: invalid syntax @1:7-1:9
    if x: y; z\nelse: w ⇒ ok
    for x in: y ⇒ SyntaxError: invalid syntax @1:9-1:10
    for in y: z ⇒ SyntaxError: invalid syntax @1:5-1:7
    while: x ⇒ SyntaxError: invalid syntax @1:6-1:7
    if: x ⇒ SyntaxError: invalid syntax @1:3-1:4
    if x: pass else: pass ⇒ SyntaxError: invalid syntax @1:12-1:16
    def f(x) -> : pass ⇒ SyntaxError: expected ':' @1:10-1:12
    def f(x: ): pass ⇒ SyntaxError: invalid syntax @1:10-1:11
    def f(x) pass ⇒ SyntaxError: expected ':' @1:10-1:14
    class A(x) pass ⇒ SyntaxError: invalid syntax @1:12-1:16
    lambda x y: 1 ⇒ SyntaxError: invalid syntax @1:10-1:11
    lambda ⇒ SyntaxError: invalid syntax @1:7-1:7
    not ⇒ SyntaxError: invalid syntax @1:4-1:4
    a not b ⇒ SyntaxError: invalid syntax @1:7-1:8
    a is is b ⇒ SyntaxError: invalid syntax @1:6-1:8
    a == == b ⇒ SyntaxError: invalid syntax @1:6-1:8
    a in ⇒ SyntaxError: invalid syntax @1:5-1:5
    a = b =  ⇒ SyntaxError: invalid syntax @1:9-1:9
    a += b += c ⇒ SyntaxError: invalid syntax @1:8-1:10
    a +=  ⇒ SyntaxError: invalid syntax @1:6-1:6
    a = yield b ⇒ SyntaxError: 'yield' outside function @1:5-1:12
    pass x ⇒ SyntaxError: invalid syntax @1:6-1:7
    break 1 ⇒ SyntaxError: invalid syntax @1:7-1:8
    import a b ⇒ SyntaxError: invalid syntax @1:10-1:11
    from a b ⇒ SyntaxError: invalid syntax @1:8-1:9
    from a import b c ⇒ SyntaxError: invalid syntax @1:17-1:18
    from import a ⇒ SyntaxError: invalid syntax @1:6-1:12
    global ⇒ SyntaxError: invalid syntax @1:7-1:7
    global a.b ⇒ SyntaxError: invalid syntax @1:9-1:10
    nonlocal 1 ⇒ SyntaxError: invalid syntax @1:10-1:11
    with: x ⇒ SyntaxError: invalid syntax @1:5-1:6
    with a, : x ⇒ SyntaxError: invalid syntax @1:9-1:10
    with (a as b, c as d): x ⇒ ok
    with (a, b) as c: x ⇒ ok
    with (a, b): x ⇒ ok
    try: x ⇒ SyntaxError: expected 'except' or 'finally' block @1:7
    def f(): return x y ⇒ SyntaxError: invalid syntax @1:19-1:20
    def f():\n    return = 1 ⇒ SyntaxError: invalid syntax @2:12-2:13
    x = {'a': 1, 'b' 2} ⇒ SyntaxError: ':' expected after dictionary key @1:16
    x = {'a' 1} ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:6-1:11
    x = {'a': 1 'b': 2} ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:11-1:16
    x = {'a': 1,\n 'b': 2\ny = 1 ⇒ SyntaxError: '{' was never closed @1:5
    foo(a, b\nbar(c) ⇒ SyntaxError: '(' was never closed @1:4
    foo(a, b)) ⇒ SyntaxError: unmatched ')' @1:10
    x = [1, 2, 3\nprint(x) ⇒ SyntaxError: '[' was never closed @1:5
    model = nn.Linear(3, 4\nopt = 5 ⇒ SyntaxError: '(' was never closed @1:18
    for i in range(10) print(i) ⇒ SyntaxError: invalid syntax @1:20-1:25
    if x == 1 print(x) ⇒ SyntaxError: invalid syntax @1:11-1:16
    if x => 1: y ⇒ SyntaxError: invalid syntax @1:6-1:7
    print("a" + ) ⇒ SyntaxError: invalid syntax @1:13-1:14
    print("a" ⇒ SyntaxError: '(' was never closed @1:6
    print 'a' % b ⇒ SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)? @1:1-1:14
    raise E, "x" ⇒ SyntaxError: invalid syntax @1:8-1:9
    except x: y ⇒ SyntaxError: invalid syntax @1:1-1:7
    a = 1 if b else ⇒ SyntaxError: invalid syntax @1:16-1:16
    def f(self, x) -> int\n    return 1 ⇒ SyntaxError: expected ':' @1:22
    x = [i for i in range(3) ⇒ SyntaxError: '[' was never closed @1:5
    x = (i for i in range(3)] ⇒ SyntaxError: closing parenthesis ']' does not match opening parenthesis '(' @1:25
    class A: x = 1 y = 2 ⇒ SyntaxError: invalid syntax @1:16-1:17
    if x:\n\tpass ⇒ ok
      x = 1 ⇒ IndentationError: unexpected indent @1:2
    x = 1\n y = 2 ⇒ IndentationError: unexpected indent @2:1
    def f():\n    pass\n  x = 1 ⇒ IndentationError: unindent does not match any outer indentation level @3:8
    if a:\n    if b:\n        c\n   d ⇒ IndentationError: unindent does not match any outer indentation level @4:5
    def f(a, (b, c)): pass ⇒ SyntaxError: Function parameters cannot be parenthesized @1:10-1:16
    f(a for a in b, c for c in d) ⇒ SyntaxError: Generator expression must be parenthesized @1:3-1:15
    f(a, b for b in c) ⇒ SyntaxError: Generator expression must be parenthesized @1:6-1:18
    class C(x for x in y): pass ⇒ SyntaxError: invalid syntax @1:11-1:14
    x = yield ⇒ SyntaxError: 'yield' outside function @1:5-1:10
    nonlocal x, y ⇒ SyntaxError: nonlocal declaration not allowed at module level @1:1-1:14
    def f():\n    a = 1\n    del a; b\n    def g(): nonlocal a; a = 2\n    return g ⇒ ok
    def f(): yield from ⇒ SyntaxError: invalid syntax @1:20-1:20
    try:\n    pass\nfinally:\n    pass\nelse:\n    pass ⇒ SyntaxError: invalid syntax @5:1-5:5
    for x in y: pass\nelse pass ⇒ SyntaxError: expected ':' @2:6-2:10
    while 1: pass\nelse ⇒ SyntaxError: expected ':' @2:5-2:5
    a = (b := 1 ⇒ SyntaxError: '(' was never closed @1:5
    x = "abc\\\ndef"\ny = = 1 ⇒ SyntaxError: invalid syntax @3:5-3:6
    x = (\n    1 +\n    2\n    3\n) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @2:5-4:6
    x = foo(\n    a=1\n    b=2\n) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @2:7-3:6
    x = {\n    "a": 1\n    "b": 2\n} ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @2:10-3:8
    x = [\n    1,\n    2\n    3,\n] ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @3:5-4:6
    print(f"{x!r:>{w}} {y=} {z:%Y-%m}") ⇒ ok
    if x:\n    pass\nelif ⇒ SyntaxError: invalid syntax @3:5-3:5
    if x:\n    pass\nelif y\n    pass ⇒ SyntaxError: expected ':' @3:7
    if x:\n    pass\nelse\n    pass ⇒ SyntaxError: expected ':' @3:5
    if (x:\n    pass ⇒ SyntaxError: invalid syntax @1:6-1:7
    while (x = 1): pass ⇒ SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? @1:8-1:13
    f(a, x() = 2) ⇒ SyntaxError: expression cannot contain assignment, perhaps you meant "=="? @1:6-1:11
    f("a" = 2) ⇒ SyntaxError: expression cannot contain assignment, perhaps you meant "=="? @1:3-1:8
    (a = 1) ⇒ SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? @1:2-1:7
    [a = 1] ⇒ SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? @1:2-1:7
    [a, b = 1] ⇒ SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? @1:5-1:10
    {a = 1} ⇒ SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? @1:2-1:7
    x[a = 1] ⇒ SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? @1:3-1:8
    (a.b = 1) ⇒ SyntaxError: cannot assign to attribute here. Maybe you meant '==' instead of '='? @1:2-1:5
    (f() = 1) ⇒ SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='? @1:2-1:5
    (1 = 1) ⇒ SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='? @1:2-1:3
    [f() = 1] ⇒ SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='? @1:2-1:5
    assert x = 1 ⇒ SyntaxError: invalid syntax @1:10-1:11
    return = 1 ⇒ SyntaxError: invalid syntax @1:8-1:9
    lambda x = 1 ⇒ SyntaxError: invalid syntax @1:13-1:13
    lambda: (x = 1) ⇒ SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? @1:10-1:15
    [x for x in y if x = 1] ⇒ SyntaxError: invalid syntax @1:20-1:21
    not x = 1 ⇒ SyntaxError: cannot assign to expression @1:1-1:6
    class = 1 ⇒ SyntaxError: invalid syntax @1:7-1:8
    if = 1 ⇒ SyntaxError: invalid syntax @1:4-1:5
    for = 3 ⇒ SyntaxError: invalid syntax @1:5-1:6
    import = 1 ⇒ SyntaxError: invalid syntax @1:8-1:9
    x = class ⇒ SyntaxError: invalid syntax @1:5-1:10
    f(class=1) ⇒ SyntaxError: invalid syntax @1:3-1:8
    f(x, if=1) ⇒ SyntaxError: invalid syntax @1:6-1:8
    a.class = 1 ⇒ SyntaxError: invalid syntax @1:3-1:8
    print(1 2) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:7-1:10
    print("a" b) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:7-1:12
    print("a" "b" c) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:7-1:16
    print(a "b") ⇒ SyntaxError: invalid syntax @1:9-1:12
    print(a.b "b") ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:7-1:14
    print(1, 2 3) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:10-1:13
    print(a b, c) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:7-1:10
    x = (a b) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:6-1:9
    x = (a, b c) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:9-1:12
    x = (yield) ⇒ SyntaxError: 'yield' outside function @1:6-1:11
    x = a.b c.d ⇒ SyntaxError: invalid syntax @1:9-1:10
    torch.tensor([[1, 2], [3 4]]) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:24-1:27
    torch.tensor([[1, 2] [3, 4]]) ⇒ ok
    x = [1, 2, 3]] ⇒ SyntaxError: unmatched ']' @1:14
    x = foo(1)) + 2 ⇒ SyntaxError: unmatched ')' @1:11
    def f(x):\nreturn x ⇒ IndentationError: expected an indented block after function definition on line 1 @2:1-2:7
    def f(x):\n    return x\n     y = 1 ⇒ IndentationError: unexpected indent @3:5
    f(a=1, b, c) ⇒ SyntaxError: positional argument follows keyword argument @1:12-1:13
    f(a=1, b, c, d=3) ⇒ SyntaxError: positional argument follows keyword argument @1:17-1:18
    f(a=1, b for b in c) ⇒ SyntaxError: Generator expression must be parenthesized @1:8-1:20
    [x for x in y z] ⇒ SyntaxError: invalid syntax @1:15-1:16
    [x for x in y if z if w v] ⇒ SyntaxError: invalid syntax @1:25-1:26
    {1: 2, 3 4: 5} ⇒ SyntaxError: ':' expected after dictionary key @1:8
    {a: 1, b: 2, c d} ⇒ SyntaxError: ':' expected after dictionary key @1:14
    import not ⇒ SyntaxError: invalid syntax @1:8-1:11
    lambda *, **k: 1 ⇒ SyntaxError: named arguments must follow bare * @1:11-1:13
    lambda *a, *b: 1 ⇒ SyntaxError: * argument may appear only once @1:12-1:13
    f(**k, a=1, b) ⇒ SyntaxError: positional argument follows keyword argument unpacking @1:14-1:15
    def f():\n    global a\n    a: int = 1 ⇒ SyntaxError: annotated name 'a' can't be global @3:5-3:15
    def f():\n    nonlocal a\n    return a\na = 1 ⇒ SyntaxError: no binding for nonlocal 'a' found @2:5-2:15
    def f(*args, args): pass ⇒ SyntaxError: duplicate argument 'args' in function definition @1:8-1:12
    def f():\n    import os\n    global os ⇒ ok
    for *a in b: pass ⇒ SyntaxError: starred assignment target must be in a list or tuple @1:5-1:7
    for *a, *b in c: pass ⇒ SyntaxError: multiple starred expressions in assignment @1:5-1:11
    with a as *b: pass ⇒ SyntaxError: starred assignment target must be in a list or tuple @1:11-1:13
    [*a, *b] = c ⇒ SyntaxError: multiple starred expressions in assignment @1:1-1:9
    del *a, b ⇒ SyntaxError: cannot delete starred @1:5-1:7
    return *a, b ⇒ SyntaxError: 'return' outside function @1:1-1:13
    def f(): return *a, b ⇒ ok
    def f(): return *a ⇒ SyntaxError: can't use starred expression here @1:17-1:19
    def f(): yield *a ⇒ SyntaxError: can't use starred expression here @1:16-1:18
    x[*a]\nx[*a, 1:2]\nx[a:=1] ⇒ ok
    x[*a:1] ⇒ SyntaxError: invalid syntax @1:5-1:6
    print(*a, **b, *c) ⇒ SyntaxError: iterable argument unpacking follows keyword argument unpacking @1:16-1:17
    f(*a, b, *c, d=1, *e, **g, h=2) ⇒ ok
    f(x, x=1, x=2) ⇒ SyntaxError: keyword argument repeated: x @1:11-1:14
    class A(x=1, x=2): pass ⇒ SyntaxError: keyword argument repeated: x @1:14-1:17
    *a, = b ⇒ ok
    (*a, b), c = d ⇒ ok
    (*a) = b ⇒ SyntaxError: cannot use starred expression here @1:2-1:4
    (*a, *b) = c ⇒ SyntaxError: multiple starred expressions in assignment @1:1-1:9
    a = *b, c ⇒ ok
    a = (*b) ⇒ SyntaxError: cannot use starred expression here @1:6-1:8
    a += *b ⇒ SyntaxError: can't use starred expression here @1:6-1:8
    a += *b, c ⇒ ok
    a: int = *b, c ⇒ ok
    a: *b = 1 ⇒ SyntaxError: invalid syntax @1:4-1:5
    def f(*args: *a): pass ⇒ ok
    assert *a ⇒ SyntaxError: invalid syntax @1:8-1:9
    if *a: pass ⇒ SyntaxError: invalid syntax @1:4-1:5
    for x in *a, b: pass ⇒ ok
    x = [*a for a in b] ⇒ SyntaxError: iterable unpacking cannot be used in comprehension @1:6-1:8
    f(*a b) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:4-1:7
    f(**a b) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:5-1:8
    f(a=1 b=2) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:5-1:8
    f(a=1 b) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:5-1:8
    f(a = b c) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:7-1:10
    try:\n    pass\nexcept E as 1:\n    pass ⇒ SyntaxError: invalid syntax @3:13-3:14
    try:\n    pass\nexcept E as e.f:\n    pass ⇒ SyntaxError: invalid syntax @3:14-3:15
    try:\n    pass\nx = 1\nexcept E:\n    pass ⇒ SyntaxError: expected 'except' or 'finally' block @3:1-3:2
    def f():\n    x\n  else:\n    y ⇒ IndentationError: unindent does not match any outer indentation level @3:8
    if x:\n    continue ⇒ SyntaxError: 'continue' not properly in loop @2:5-2:13
    class A:\n    break ⇒ SyntaxError: 'break' outside loop @2:5-2:10
    for x in y:\n    class A:\n        break ⇒ SyntaxError: 'break' outside loop @3:9-3:14
    while 1:\n    lambda: (yield) ⇒ ok
    lambda: (yield) ⇒ ok
    def f(x=(yield)): pass ⇒ SyntaxError: 'yield' outside function @1:10-1:15
    @(yield)\ndef f(): pass ⇒ SyntaxError: 'yield' outside function @1:3-1:8
    class A((yield)): pass ⇒ SyntaxError: 'yield' outside function @1:10-1:15
    def f():\n    return\n    yield\nx = lambda: (yield from y) ⇒ ok
    def f():\n    {(yield): 1 for x in y} ⇒ SyntaxError: 'yield' inside dict comprehension @2:7-2:12
    def f():\n    {x for x in (yield)} ⇒ ok
    def f():\n    {x for x in y for z in (yield)} ⇒ SyntaxError: 'yield' inside set comprehension @2:29-2:34
    def f():\n    (x for x in y if (yield)) ⇒ SyntaxError: 'yield' inside generator expression @2:23-2:28
    def f():\n    break\n    global x\n    x = 1 ⇒ SyntaxError: 'break' outside loop @2:5-2:10
    break\ndef f(a, a): pass ⇒ SyntaxError: duplicate argument 'a' in function definition @2:10-2:11
    return\nnonlocal x ⇒ SyntaxError: nonlocal declaration not allowed at module level @2:1-2:11
    """doc"""\nfrom __future__ import annotations\nx = 1 ⇒ ok
    x = 0b ⇒ SyntaxError: invalid binary literal @1:6
    x = 0o ⇒ SyntaxError: invalid octal literal @1:6
    x = 0b2 ⇒ SyntaxError: invalid digit '2' in binary literal @1:7
    x = 0b1_ ⇒ SyntaxError: invalid binary literal @1:8
    x = 0x_f ⇒ ok
    x = 0x__f ⇒ SyntaxError: invalid hexadecimal literal @1:7
    x = 1.e ⇒ SyntaxError: invalid decimal literal @1:6
    x = 1.e5x ⇒ SyntaxError: invalid decimal literal @1:8
    x = 1._5 ⇒ SyntaxError: invalid decimal literal @1:6
    x = 1_.5 ⇒ SyntaxError: invalid decimal literal @1:6
    x = 1.5_ ⇒ SyntaxError: invalid decimal literal @1:8
    x = 1e5_ ⇒ SyntaxError: invalid decimal literal @1:8
    x = 1e_5 ⇒ SyntaxError: invalid decimal literal @1:5
    x = 1if 2else 3 ⇒ ok
    x = 1_000j ⇒ ok
    x = 1 2 ⇒ SyntaxError: invalid syntax @1:7-1:8
    x = 1.2.3 ⇒ SyntaxError: invalid syntax @1:8-1:10
    x = 1..real ⇒ ok
    x = 1.real ⇒ SyntaxError: invalid decimal literal @1:6
    x = 123abc + 1 ⇒ SyntaxError: invalid decimal literal @1:7
    x = 0xfor x in y ⇒ ok
    x = [1for x in y] ⇒ ok
    x = 1é ⇒ SyntaxError: invalid syntax @1:6-1:7
    x = é1\né = 2 ⇒ ok
    x = “ ⇒ SyntaxError: invalid character '“' (U+201C) @1:5
    x = 'a\nb' ⇒ SyntaxError: unterminated string literal (detected at line 1) @1:5
    """#
}
