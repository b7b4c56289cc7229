extension SyntaxErrorTable {
  static let part1 = #"""
    print x ⇒ SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)? @1:1-1:8
    print "hello" ⇒ SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)? @1:1-1:14
    print "a", b ⇒ SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)? @1:1-1:13
    exec "x" ⇒ SyntaxError: Missing parentheses in call to 'exec'. Did you mean exec(...)? @1:1-1:9
        print x ⇒ IndentationError: unexpected indent @1:4
    if x = 1: pass ⇒ SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? @1:4-1:9
    if x.a = 1: pass ⇒ SyntaxError: cannot assign to attribute here. Maybe you meant '==' instead of '='? @1:4-1:7
    while x = 1: pass ⇒ SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? @1:7-1:12
    f() = 1 ⇒ SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='? @1:1-1:4
    f(a) = g(b) = 1 ⇒ SyntaxError: cannot assign to function call @1:1-1:5
    a + 1 = 2 ⇒ SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='? @1:1-1:6
    x = f() = 1 ⇒ SyntaxError: cannot assign to function call @1:5-1:8
    1 = x ⇒ SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='? @1:1-1:2
    None = 1 ⇒ SyntaxError: cannot assign to None @1:1-1:5
    True = 1 ⇒ SyntaxError: cannot assign to True @1:1-1:5
    "a" = 1 ⇒ SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='? @1:1-1:4
    f"a" = 1 ⇒ SyntaxError: cannot assign to f-string expression here. Maybe you meant '==' instead of '='? @1:1-1:5
    (a, 1) = 2 ⇒ SyntaxError: cannot assign to literal @1:5-1:6
    [a, f()] = 2 ⇒ SyntaxError: cannot assign to function call @1:5-1:8
    (a + b) = 2 ⇒ SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='? @1:2-1:7
    a < b = 2 ⇒ SyntaxError: cannot assign to comparison @1:1-1:6
    not a = 2 ⇒ SyntaxError: cannot assign to expression @1:1-1:6
    a and b = 2 ⇒ SyntaxError: cannot assign to expression @1:1-1:8
    a if b else c = 2 ⇒ SyntaxError: cannot assign to conditional expression @1:1-1:14
    lambda: 1 = 2 ⇒ SyntaxError: cannot assign to lambda @1:1-1:10
    (x for x in y) = 1 ⇒ SyntaxError: cannot assign to generator expression @1:1-1:15
    {a: 1} = 1 ⇒ SyntaxError: cannot assign to dict literal here. Maybe you meant '==' instead of '='? @1:1-1:7
    {a} = 1 ⇒ SyntaxError: cannot assign to set display here. Maybe you meant '==' instead of '='? @1:1-1:4
    ... = 1 ⇒ SyntaxError: cannot assign to ellipsis here. Maybe you meant '==' instead of '='? @1:1-1:4
    -a = 1 ⇒ SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='? @1:1-1:3
    yield = 1 ⇒ SyntaxError: assignment to yield expression not possible @1:1-1:6
    def f():\n    yield x = 1 ⇒ SyntaxError: assignment to yield expression not possible @2:5-2:12
    *a = 1 ⇒ SyntaxError: starred assignment target must be in a list or tuple @1:1-1:3
    *a, *b = 1 ⇒ SyntaxError: multiple starred expressions in assignment @1:1-1:7
    *a ⇒ SyntaxError: can't use starred expression here @1:1-1:3
    print(*a)\n*b, c = 1, 2 ⇒ ok
    x = *a ⇒ SyntaxError: can't use starred expression here @1:5-1:7
    (*a) ⇒ SyntaxError: cannot use starred expression here @1:2-1:4
    x = (1, 2\ny = 3 ⇒ SyntaxError: '(' was never closed @1:5
    x = [1, 2\ny = 3 ⇒ SyntaxError: '[' was never closed @1:5
    foo(1, 2 ⇒ SyntaxError: '(' was never closed @1:4
    x = {1: 2\nfor a in b:\n    pass ⇒ SyntaxError: '{' was never closed @1:5
    x = ) ⇒ SyntaxError: unmatched ')' @1:5
    x = (1, 2] ⇒ SyntaxError: closing parenthesis ']' does not match opening parenthesis '(' @1:10
    x = (1,\n 2] ⇒ SyntaxError: closing parenthesis ']' does not match opening parenthesis '(' on line 1 @2:3
    if x\n    pass ⇒ SyntaxError: expected ':' @1:5
    if x:\npass ⇒ IndentationError: expected an indented block after 'if' statement on line 1 @2:1-2:5
    if x: ⇒ IndentationError: expected an indented block after 'if' statement on line 1 @1:6
    if x: \n    pass\n  else:\n    pass ⇒ IndentationError: unindent does not match any outer indentation level @3:8
    x = 1\n    y = 2 ⇒ IndentationError: unexpected indent @2:4
    for x in y\n    pass ⇒ SyntaxError: expected ':' @1:11
    for x y in z: pass ⇒ SyntaxError: invalid syntax @1:7-1:8
    for f() in z: pass ⇒ SyntaxError: cannot assign to function call @1:5-1:8
    for 1 in z: pass ⇒ SyntaxError: cannot assign to literal @1:5-1:6
    for x+1 in z: pass ⇒ SyntaxError: cannot assign to expression @1:5-1:8
    for x in y:\nz ⇒ IndentationError: expected an indented block after 'for' statement on line 1 @2:1-2:2
    while x:\nz ⇒ IndentationError: expected an indented block after 'while' statement on line 1 @2:1-2:2
    while x\n  z ⇒ SyntaxError: expected ':' @1:8
    def f()\n    pass ⇒ SyntaxError: expected ':' @1:8
    def f:\n    pass ⇒ SyntaxError: expected '(' @1:6-1:7
    def f(x, x): pass ⇒ SyntaxError: duplicate argument 'x' in function definition @1:10-1:11
    def f(x=1, y): pass ⇒ SyntaxError: non-default argument follows default argument @1:12-1:13
    def f(*): pass ⇒ SyntaxError: named arguments must follow bare * @1:7-1:8
    def f(*, **k): pass ⇒ SyntaxError: named arguments must follow bare * @1:7-1:8
    def f(**k, a): pass ⇒ SyntaxError: arguments cannot follow var-keyword argument @1:12-1:13
    def f(*a, *b): pass ⇒ SyntaxError: * argument may appear only once @1:11-1:12
    def f(a, /, b, /): pass ⇒ SyntaxError: / may appear only once @1:16-1:17
    def f(/): pass ⇒ SyntaxError: invalid syntax @1:7-1:8
    def f(*, a, /): pass ⇒ SyntaxError: / must be ahead of * @1:13-1:14
    def f((a, b)): pass ⇒ SyntaxError: Function parameters cannot be parenthesized @1:7-1:13
    def f(a=): pass ⇒ SyntaxError: expected default value expression @1:8-1:9
    def f(1): pass ⇒ SyntaxError: invalid syntax @1:7-1:8
    def f():\nx ⇒ IndentationError: expected an indented block after function definition on line 1 @2:1-2:2
    def f(a):\n    def g(b, b): pass ⇒ SyntaxError: duplicate argument 'b' in function definition @2:14-2:15
    lambda x, x: 1 ⇒ SyntaxError: duplicate argument 'x' in function definition @1:11-1:12
    lambda x=1, y: 1 ⇒ SyntaxError: non-default argument follows default argument @1:13-1:14
    lambda (x, y): 1 ⇒ SyntaxError: Lambda expression parameters cannot be parenthesized @1:8-1:14
    lambda *: 1 ⇒ SyntaxError: named arguments must follow bare * @1:9-1:10
    class A\n    pass ⇒ SyntaxError: expected ':' @1:8
    class A:\npass ⇒ IndentationError: expected an indented block after class definition on line 1 @2:1-2:5
    class A(: pass ⇒ SyntaxError: invalid syntax @1:9-1:10
    class 1: pass ⇒ SyntaxError: invalid syntax @1:7-1:8
    try:\n    x ⇒ SyntaxError: expected 'except' or 'finally' block @2:6
    try:\n    x\ny ⇒ SyntaxError: expected 'except' or 'finally' block @3:1-3:2
    try\n    x ⇒ SyntaxError: expected ':' @1:4
    try:\n    x\nexcept A, B:\n    y ⇒ SyntaxError: multiple exception types must be parenthesized @3:8-3:12
    try:\n    x\nexcept A, B as c:\n    y ⇒ SyntaxError: multiple exception types must be parenthesized @3:8-3:17
    try:\n    x\nexcept:\n    y\nexcept A:\n    z ⇒ SyntaxError: default 'except:' must be last @3:1-4:6
    try:\n    x\nexcept A\n    y ⇒ SyntaxError: expected ':' @3:9
    try:\nx ⇒ IndentationError: expected an indented block after 'try' statement on line 1 @2:1-2:2
    else:\n    x ⇒ SyntaxError: invalid syntax @1:1-1:5
    elif x: y ⇒ SyntaxError: invalid syntax @1:1-1:5
    with a\n    b ⇒ SyntaxError: expected ':' @1:7
    with a as b\n    b ⇒ SyntaxError: expected ':' @1:12
    with a as f(): b ⇒ SyntaxError: cannot assign to function call @1:11-1:14
    with a as 1: b ⇒ SyntaxError: cannot assign to literal @1:11-1:12
    with a:\nb ⇒ IndentationError: expected an indented block after 'with' statement on line 1 @2:1-2:2
    return 1 ⇒ SyntaxError: 'return' outside function @1:1-1:9
    def f():\n    return 1\nreturn ⇒ SyntaxError: 'return' outside function @3:1-3:7
    break ⇒ SyntaxError: 'break' outside loop @1:1-1:6
    continue ⇒ SyntaxError: 'continue' not properly in loop @1:1-1:9
    if x:\n    break ⇒ SyntaxError: 'break' outside loop @2:5-2:10
    for x in y:\n    pass\nelse:\n    break ⇒ SyntaxError: 'break' outside loop @4:5-4:10
    for x in y:\n    def f():\n        break ⇒ SyntaxError: 'break' outside loop @3:9-3:14
    for x in y:\n    class A:\n        continue ⇒ SyntaxError: 'continue' not properly in loop @3:9-3:17
    yield x ⇒ SyntaxError: 'yield' outside function @1:1-1:8
    class A:\n    yield x ⇒ SyntaxError: 'yield' outside function @2:5-2:12
    class A:\n    return 1 ⇒ SyntaxError: 'return' outside function @2:5-2:13
    x = [(yield a) for a in b] ⇒ SyntaxError: 'yield' inside list comprehension @1:7-1:14
    f(a=1, b) ⇒ SyntaxError: positional argument follows keyword argument @1:9-1:10
    f(a=1, *b, c) ⇒ SyntaxError: positional argument follows keyword argument @1:13-1:14
    f(**a, b) ⇒ SyntaxError: positional argument follows keyword argument unpacking @1:9-1:10
    f(**a, *b) ⇒ SyntaxError: iterable argument unpacking follows keyword argument unpacking @1:8-1:9
    f(a=1, a=2) ⇒ SyntaxError: keyword argument repeated: a @1:8-1:11
    f(a.b=1) ⇒ SyntaxError: expression cannot contain assignment, perhaps you meant "=="? @1:3-1:7
    f(a+b=1) ⇒ SyntaxError: expression cannot contain assignment, perhaps you meant "=="? @1:3-1:7
    f(True=1) ⇒ SyntaxError: cannot assign to True @1:3-1:8
    f(None=1) ⇒ SyntaxError: cannot assign to None @1:3-1:8
    f(a=) ⇒ SyntaxError: invalid syntax @1:5-1:6
    f(a, b=) ⇒ SyntaxError: invalid syntax @1:8-1:9
    f(x for x in y, 1) ⇒ SyntaxError: Generator expression must be parenthesized @1:3-1:15
    f(1, x for x in y) ⇒ SyntaxError: Generator expression must be parenthesized @1:6-1:18
    f(a=x for x in y) ⇒ SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? @1:3-1:5
    f(a b) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:3-1:6
    f(a, b c) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:6-1:9
    [1 2] ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:2-1:5
    [a, b c d] ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:5-1:8
    {a b} ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:2-1:5
    {1: 2 3: 4} ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:5-1:8
    {1: 2, 3} ⇒ SyntaxError: ':' expected after dictionary key @1:8
    {1, 2: 3} ⇒ SyntaxError: invalid syntax @1:6-1:7
    {1: } ⇒ SyntaxError: expression expected after dictionary key and ':' @1:3-1:4
    {1:2, 3: } ⇒ SyntaxError: expression expected after dictionary key and ':' @1:8-1:9
    {1: *a} ⇒ SyntaxError: cannot use a starred expression in a dictionary value @1:5-1:7
    {**a for a in b} ⇒ SyntaxError: dict unpacking cannot be used in dict comprehension @1:2-1:4
    {a: **b} ⇒ SyntaxError: invalid syntax @1:5-1:7
    [*a for a in b] ⇒ SyntaxError: iterable unpacking cannot be used in comprehension @1:2-1:4
    (*a for a in b) ⇒ SyntaxError: iterable unpacking cannot be used in comprehension @1:2-1:4
    {*a for a in b} ⇒ SyntaxError: iterable unpacking cannot be used in comprehension @1:2-1:4
    [x, y for x, y in z] ⇒ SyntaxError: did you forget parentheses around the comprehension target? @1:2-1:6
    [x for x, y z in w] ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:11-1:19
    [x for f() in z] ⇒ SyntaxError: cannot assign to function call @1:8-1:11
    [x for x in y if z w] ⇒ SyntaxError: invalid syntax @1:20-1:21
    x = a b ⇒ SyntaxError: invalid syntax @1:7-1:8
    a b ⇒ SyntaxError: invalid syntax @1:3-1:4
    x y z ⇒ SyntaxError: invalid syntax @1:3-1:4
    a = 1 2 ⇒ SyntaxError: invalid syntax @1:7-1:8
    1 + +  ⇒ SyntaxError: invalid syntax @1:7-1:7
    x =  ⇒ SyntaxError: invalid syntax @1:5-1:5
    x = 1 + ⇒ SyntaxError: invalid syntax @1:8-1:8
    x + ⇒ SyntaxError: invalid syntax @1:4-1:4
    del f() ⇒ SyntaxError: cannot delete function call @1:5-1:8
    del a + b ⇒ SyntaxError: cannot delete expression @1:5-1:10
    del (a, f()) ⇒ SyntaxError: cannot delete function call @1:9-1:12
    del *a ⇒ SyntaxError: cannot delete starred @1:5-1:7
    del 1 ⇒ SyntaxError: cannot delete literal @1:5-1:6
    del a, 1 ⇒ SyntaxError: cannot delete literal @1:8-1:9
    del ⇒ SyntaxError: invalid syntax @1:4-1:4
    f() += 1 ⇒ SyntaxError: 'function call' is an illegal expression for augmented assignment @1:1-1:4
    (a, b) += 1 ⇒ SyntaxError: 'tuple' is an illegal expression for augmented assignment @1:1-1:7
    [a] += 1 ⇒ SyntaxError: 'list' is an illegal expression for augmented assignment @1:1-1:4
    a + b += 1 ⇒ SyntaxError: 'expression' is an illegal expression for augmented assignment @1:1-1:6
    x: int: 1 ⇒ SyntaxError: invalid syntax @1:7-1:8
    (a, b): int ⇒ SyntaxError: only single target (not tuple) can be annotated @1:1-1:7
    [a]: int = 1 ⇒ SyntaxError: only single target (not list) can be annotated @1:1-1:4
    f(): int ⇒ SyntaxError: illegal target for annotation @1:1-1:4
    a, b: int ⇒ SyntaxError: only single target (not tuple) can be annotated @1:1-1:2
    1: int ⇒ SyntaxError: illegal target for annotation @1:1-1:2
    import ⇒ SyntaxError: invalid syntax @1:7-1:7
    import a. ⇒ SyntaxError: invalid syntax @1:10-1:10
    import a as ⇒ SyntaxError: invalid syntax @1:12-1:12
    from a import ⇒ SyntaxError: invalid syntax @1:14-1:14
    from a import b, ⇒ SyntaxError: trailing comma not allowed without surrounding parentheses @1:17-1:17
    from a import (b ⇒ SyntaxError: '(' was never closed @1:15
    from a import () ⇒ SyntaxError: invalid syntax @1:16-1:17
    from . import * ⇒ ok
    from a import b as 1 ⇒ SyntaxError: invalid syntax @1:20-1:21
    import a,  ⇒ SyntaxError: invalid syntax @1:11-1:11
    def f():\n    from a import * ⇒ SyntaxError: import * only allowed at module level @2:19-2:20
    global x ⇒ ok
    x = 1\nglobal x ⇒ SyntaxError: name 'x' is assigned to before global declaration @2:1-2:9
    def f():\n    x = 1\n    global x ⇒ SyntaxError: name 'x' is assigned to before global declaration @3:5-3:13
    def f():\n    print(x)\n    global x ⇒ SyntaxError: name 'x' is used prior to global declaration @3:5-3:13
    def f(x):\n    global x ⇒ SyntaxError: name 'x' is parameter and global @2:5-2:13
    nonlocal x ⇒ SyntaxError: nonlocal declaration not allowed at module level @1:1-1:11
    def f():\n    nonlocal x ⇒ SyntaxError: no binding for nonlocal 'x' found @2:5-2:15
    def f():\n    x = 1\n    nonlocal x ⇒ SyntaxError: name 'x' is assigned to before nonlocal declaration @3:5-3:15
    def f(x):\n    nonlocal x ⇒ SyntaxError: name 'x' is parameter and nonlocal @2:5-2:15
    def f():\n    x: int = 1\n    global x ⇒ SyntaxError: annotated name 'x' can't be global @3:5-3:13
    x = "abc ⇒ SyntaxError: unterminated string literal (detected at line 1) @1:5
    x = 'abc\ny = 1 ⇒ SyntaxError: unterminated string literal (detected at line 1) @1:5
    x = """abc\ny ⇒ SyntaxError: unterminated triple-quoted string literal (detected at line 2) @1:5
    x = f"abc ⇒ SyntaxError: unterminated string literal (detected at line 1) @1:5
    x = 1abc ⇒ SyntaxError: invalid decimal literal @1:5
    x = 0x ⇒ SyntaxError: invalid hexadecimal literal @1:6
    x = 0xg ⇒ SyntaxError: invalid hexadecimal literal @1:6
    x = 0b12 ⇒ SyntaxError: invalid digit '2' in binary literal @1:8
    x = 0o8 ⇒ SyntaxError: invalid digit '8' in octal literal @1:7
    x = 0o18 ⇒ SyntaxError: invalid digit '8' in octal literal @1:8
    x = 1_ ⇒ SyntaxError: invalid decimal literal @1:6
    x = 1__0 ⇒ SyntaxError: invalid decimal literal @1:6
    x = 00 ⇒ ok
    x = 0012.5 ⇒ ok
    x = 1e+ ⇒ SyntaxError: invalid decimal literal @1:7
    x = 1e ⇒ SyntaxError: invalid decimal literal @1:5
    x = 1.5abc ⇒ SyntaxError: invalid decimal literal @1:7
    x = 1jx ⇒ SyntaxError: invalid imaginary literal @1:6
    x = 5or 3 ⇒ ok
    x = 1 if 2 ⇒ SyntaxError: expected 'else' after 'if' expression @1:5-1:11
    x = 1 if 2 3 ⇒ SyntaxError: expected 'else' after 'if' expression @1:5-1:11
    x = (1 if 2) ⇒ SyntaxError: expected 'else' after 'if' expression @1:6-1:12
    f(1 if 2) ⇒ SyntaxError: expected 'else' after 'if' expression @1:3-1:9
    x = $a ⇒ SyntaxError: invalid syntax @1:5-1:6
    x = a ? b ⇒ SyntaxError: invalid syntax @1:7-1:8
    x = a!b ⇒ SyntaxError: invalid syntax @1:6-1:7
    x = `a` ⇒ SyntaxError: invalid syntax @1:5-1:6
    x = a <> b ⇒ SyntaxError: invalid syntax @1:7-1:9
    x = a++ ⇒ SyntaxError: invalid syntax @1:8-1:8
    x++ ⇒ SyntaxError: invalid syntax @1:4-1:4
    ++x ⇒ ok
    x = a && b ⇒ SyntaxError: invalid syntax @1:8-1:9
    x = a || b ⇒ SyntaxError: invalid syntax @1:8-1:9
    x = !a ⇒ SyntaxError: invalid syntax @1:5-1:6
    x = “a” ⇒ SyntaxError: invalid character '“' (U+201C) @1:5
    x = a – b ⇒ SyntaxError: invalid character '–' (U+2013) @1:7
    x = a\\ b ⇒ SyntaxError: unexpected character after line continuation character @1:7
    x = \\ ⇒ SyntaxError: unexpected EOF while parsing @1:6
    x = a \\\n  + b\ny = = 2 ⇒ SyntaxError: invalid syntax @3:5-3:6
    assert ⇒ SyntaxError: invalid syntax @1:7-1:7
    assert x, ⇒ SyntaxError: invalid syntax @1:10-1:10
    raise x from ⇒ SyntaxError: invalid syntax @1:13-1:13
    raise from x ⇒ SyntaxError: invalid syntax @1:7-1:11
    @\ndef f(): pass ⇒ SyntaxError: invalid syntax @1:2
    @a\nx = 1 ⇒ SyntaxError: invalid syntax @2:1-2:2
    @a b\ndef f(): pass ⇒ SyntaxError: invalid syntax @1:4-1:5
    x := 1 ⇒ SyntaxError: invalid syntax @1:3-1:5
    (x.y := 1) ⇒ SyntaxError: cannot use assignment expressions with attribute @1:2-1:5
    (x[1] := 1) ⇒ SyntaxError: cannot use assignment expressions with subscript @1:2-1:6
    (f() := 1) ⇒ SyntaxError: cannot use assignment expressions with function call @1:2-1:5
    ((a, b) := 1) ⇒ SyntaxError: cannot use assignment expressions with tuple @1:2-1:8
    f(a.b := 1) ⇒ SyntaxError: invalid syntax @1:7-1:9
    x = y := 1 ⇒ SyntaxError: invalid syntax @1:7-1:9
    if x == 1:\n    y = 2\n   z = 3 ⇒ IndentationError: unindent does not match any outer indentation level @3:9
    if x:\n\ty = 1\n        z = 2 ⇒ TabError: inconsistent use of tabs and spaces in indentation @3:1
    if x:\n        y = 1\n\tz = 2 ⇒ TabError: inconsistent use of tabs and spaces in indentation @3:1
    if x:\n    if y:\n\tz ⇒ TabError: inconsistent use of tabs and spaces in indentation @3:1
    b"é" ⇒ SyntaxError: bytes can only contain ASCII literal characters @1:1-1:5
    b"a" "b" ⇒ SyntaxError: cannot mix bytes and nonbytes literals @1:9-1:9
    "a" b"b" f"c" ⇒ SyntaxError: cannot mix bytes and nonbytes literals @1:14-1:14
    b"\\x1" ⇒ SyntaxError: (value error) invalid \x escape at position 0 @1:7-1:7
    f"{}" ⇒ SyntaxError: f-string: empty expression not allowed @1:6-1:6
    f"{ }" ⇒ SyntaxError: f-string: empty expression not allowed @1:7-1:7
    f"{a" ⇒ SyntaxError: f-string: expecting '}' @1:6-1:6
    f"}" ⇒ SyntaxError: f-string: single '}' is not allowed @1:5-1:5
    f"{a!x}" ⇒ SyntaxError: f-string: invalid conversion character: expected 's', 'r', or 'a' @1:9-1:9
    f"{a!}" ⇒ SyntaxError: f-string: invalid conversion character: expected 's', 'r', or 'a' @1:8-1:8
    f"{a!r" ⇒ SyntaxError: f-string: expecting '}' @1:8-1:8
    f"{a:{b:{c}}}" ⇒ SyntaxError: f-string: expressions nested too deeply @1:15-1:15
    f"{a\\n}" ⇒ SyntaxError: f-string expression part cannot include a backslash @1:9-1:9
    f"{a#}" ⇒ SyntaxError: f-string expression part cannot include '#' @1:8-1:8
    """#
}
