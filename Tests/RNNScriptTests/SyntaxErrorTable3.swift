extension SyntaxErrorTable {
  static let part3 = #"""
    x = ('a\nb') ⇒ SyntaxError: unterminated string literal (detected at line 1) @1:6
    x = 'a\\\nb' c ⇒ SyntaxError: invalid syntax @2:4-2:5
    '''abc\ndef ⇒ SyntaxError: unterminated triple-quoted string literal (detected at line 2) @1:1
    f('''abc\ndef ⇒ SyntaxError: unterminated triple-quoted string literal (detected at line 2) @1:3
    f(a, 'b) ⇒ SyntaxError: unterminated string literal (detected at line 1) @1:6
    f(a, "b)\nc) ⇒ SyntaxError: unterminated string literal (detected at line 1) @1:6
    x = (1,\n    2\n    y = 3\nz = 4 ⇒ SyntaxError: '(' was never closed @1:5
    def f(:\n    pass ⇒ SyntaxError: invalid syntax @1:7-1:8
    def f(a\n    b ⇒ SyntaxError: '(' was never closed @1:6
    def f(a, b:\n    pass ⇒ SyntaxError: '(' was never closed @1:6
    if (a and (b or c:\n    pass ⇒ SyntaxError: invalid syntax @1:18-1:19
    x = {'a': [1, 2, 'b': 3} ⇒ SyntaxError: closing parenthesis '}' does not match opening parenthesis '[' @1:24
    x = foo(bar(1, 2)\ny = 1 ⇒ SyntaxError: '(' was never closed @1:8
    x = foo(bar[1) ⇒ SyntaxError: closing parenthesis ')' does not match opening parenthesis '[' @1:14
    while (True:\n    x ⇒ SyntaxError: invalid syntax @1:12-1:13
    x = [ ⇒ SyntaxError: '[' was never closed @1:5
    x = ( ⇒ SyntaxError: '(' was never closed @1:5
    x = { ⇒ SyntaxError: '{' was never closed @1:5
    x = (1\n(2 ⇒ SyntaxError: '(' was never closed @2:1
    ) ⇒ SyntaxError: unmatched ')' @1:1
    ] ⇒ SyntaxError: unmatched ']' @1:1
    x = ] ⇒ SyntaxError: unmatched ']' @1:5
    x = (a, b} ⇒ SyntaxError: closing parenthesis '}' does not match opening parenthesis '(' @1:10
    def f(x):\n    y = (x\n    return y ⇒ SyntaxError: '(' was never closed @2:9
        x = 1\ny = 2 ⇒ IndentationError: unexpected indent @1:4
    x = 1\n  # comment\n y = 2 ⇒ IndentationError: unexpected indent @3:1
    class A:\n\nx = 1 ⇒ IndentationError: expected an indented block after class definition on line 1 @3:1-3:2
    for i in range(3):\n\tx\n        y ⇒ TabError: inconsistent use of tabs and spaces in indentation @3:1
    if True:\n    x = 1\n\ty = 2 ⇒ TabError: inconsistent use of tabs and spaces in indentation @3:1
    with open(x) as f\n    z ⇒ SyntaxError: expected ':' @1:18
    if x == 1\n    y ⇒ SyntaxError: expected ':' @1:10
    if x = 1:\n    y ⇒ SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? @1:4-1:9
    if x.y = 1:\n    y ⇒ SyntaxError: cannot assign to attribute here. Maybe you meant '==' instead of '='? @1:4-1:7
    elif x:\n    y ⇒ SyntaxError: invalid syntax @1:1-1:5
    if x:\n    y\nelse if z:\n    w ⇒ SyntaxError: expected ':' @3:6-3:8
    if x then:\n    y ⇒ SyntaxError: invalid syntax @1:6-1:10
    switch x:\n    y ⇒ SyntaxError: invalid syntax @1:8-1:9
    do:\n    x ⇒ SyntaxError: invalid syntax @1:4
    x = y ? 1 : 2 ⇒ SyntaxError: invalid syntax @1:7-1:8
    x = new Foo() ⇒ SyntaxError: invalid syntax @1:9-1:12
    var x = 1 ⇒ SyntaxError: invalid syntax @1:5-1:6
    let x = 1 ⇒ SyntaxError: invalid syntax @1:5-1:6
    const x = 1 ⇒ SyntaxError: invalid syntax @1:7-1:8
    function f() {\n} ⇒ SyntaxError: invalid syntax @1:10-1:11
    int x = 1; ⇒ SyntaxError: invalid syntax @1:5-1:6
    for (i = 0; i < 10; i++) { ⇒ SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? @1:6-1:11
    for (x in y): pass ⇒ SyntaxError: invalid syntax @1:13-1:14
    import x from y ⇒ SyntaxError: invalid syntax @1:10-1:14
    from x import *, y ⇒ SyntaxError: invalid syntax @1:16-1:17
    from x import (a, b\nc = 1 ⇒ SyntaxError: '(' was never closed @1:15
    from x import (*) ⇒ SyntaxError: invalid syntax @1:16-1:17
    from .x import a\nfrom ..y.z import b as c, d\nfrom ... import e\nfrom .... import f\nimport a.b.c as d, e ⇒ ok
    print f(x) ⇒ SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)? @1:1-1:11
    print(x) y ⇒ SyntaxError: invalid syntax @1:10-1:11
    print x, y ⇒ SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)? @1:1-1:11
    print >>f, x ⇒ ok
    print\nprint - 1\nprint ** 2 ⇒ ok
    print "a" % b, c ⇒ SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)? @1:1-1:17
    print not x ⇒ SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)? @1:1-1:12
    print lambda: x ⇒ SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)? @1:1-1:16
    print {1: 2} ⇒ SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)? @1:1-1:13
    print yield ⇒ SyntaxError: invalid syntax @1:7-1:12
    print if x else y ⇒ ok
    exec code in ns ⇒ SyntaxError: Missing parentheses in call to 'exec'. Did you mean exec(...)? @1:1-1:16
    `x` ⇒ SyntaxError: invalid syntax @1:1-1:2
    x = 10L ⇒ SyntaxError: invalid decimal literal @1:6
    x = ur"a" ⇒ SyntaxError: invalid syntax @1:7-1:10
    def f(a, b): return a b ⇒ SyntaxError: invalid syntax @1:23-1:24
    x = a if b else c d ⇒ SyntaxError: invalid syntax @1:19-1:20
    x = a if b c else d ⇒ SyntaxError: expected 'else' after 'if' expression @1:5-1:11
    x = (a if b else c d) ⇒ SyntaxError: invalid syntax @1:20-1:21
    x = (a if b c else d) ⇒ SyntaxError: expected 'else' after 'if' expression @1:6-1:12
    x = [a if b for c in d] ⇒ SyntaxError: expected 'else' after 'if' expression @1:6-1:12
    x = [a for b in c else d] ⇒ SyntaxError: invalid syntax @1:19-1:23
    x = [a for b in] ⇒ SyntaxError: invalid syntax @1:16-1:17
    x = [a for in c] ⇒ SyntaxError: invalid syntax @1:12-1:14
    x = [for b in c] ⇒ SyntaxError: invalid syntax @1:6-1:9
    x = [a for b c] ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:12-1:15
    x = [a, for b in c] ⇒ SyntaxError: did you forget parentheses around the comprehension target? @1:6-1:8
    x = {a: b for c in d, e: f} ⇒ SyntaxError: invalid syntax @1:21-1:22
    x = {a for b in c, d} ⇒ SyntaxError: invalid syntax @1:18-1:19
    x = {**a, b} ⇒ SyntaxError: ':' expected after dictionary key @1:11
    x = {*a, b: c} ⇒ SyntaxError: invalid syntax @1:11-1:12
    x = {a: b, *c} ⇒ SyntaxError: invalid syntax @1:12-1:13
    x = {a: b, **c d} ⇒ SyntaxError: invalid syntax @1:16-1:17
    x = {a:= 1} ⇒ ok
    x = {a: b := 1} ⇒ SyntaxError: invalid syntax @1:11-1:13
    x = (a := 1, b := 2) ⇒ ok
    x = a := 1 ⇒ SyntaxError: invalid syntax @1:7-1:9
    a := 1 ⇒ SyntaxError: invalid syntax @1:3-1:5
    (a := 1) ⇒ ok
    ((a) := 1) ⇒ SyntaxError: cannot use assignment expressions with name @1:3-1:4
    (a := b = 1) ⇒ SyntaxError: invalid syntax @1:9-1:10
    (a = b := 1) ⇒ SyntaxError: invalid syntax @1:4-1:5
    f(a := 1, b=(c := 2))\nf(a=b := 1) ⇒ SyntaxError: invalid syntax @2:7-2:9
    def f(x := 1): pass ⇒ SyntaxError: invalid syntax @1:9-1:11
    x[a=1] ⇒ SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? @1:3-1:6
    x[1 := 2] ⇒ SyntaxError: cannot use assignment expressions with literal @1:3-1:4
    assert (x, "y") ⇒ ok
    del x y ⇒ SyntaxError: invalid syntax @1:7-1:8
    del x, ⇒ ok
    del (x), [y, (z)], () ⇒ ok
    del x = 1 ⇒ SyntaxError: invalid syntax @1:7-1:8
    del (x := 1) ⇒ SyntaxError: cannot delete named expression @1:6-1:12
    del [a, f()] ⇒ SyntaxError: cannot delete function call @1:9-1:12
    del x + 1, y ⇒ SyntaxError: cannot delete expression @1:5-1:10
    del "a" ⇒ SyntaxError: cannot delete literal @1:5-1:8
    del None ⇒ SyntaxError: cannot delete None @1:5-1:9
    del x for x in y ⇒ SyntaxError: invalid syntax @1:7-1:10
    pass; break; continue ⇒ SyntaxError: 'break' outside loop @1:7-1:12
    a.b.c = d[e] = f, g = h ⇒ ok
    a = b += c ⇒ SyntaxError: invalid syntax @1:7-1:9
    a += b = c ⇒ SyntaxError: invalid syntax @1:8-1:9
    a.b += 1\na[b] += 1\na @= b; a //= c; a **= d; a >>= e; a <<= f; a &= g; a ^= h; a |= i; a %= j ⇒ ok
    1 += 1 ⇒ SyntaxError: 'literal' is an illegal expression for augmented assignment @1:1-1:2
    None += 1 ⇒ SyntaxError: 'None' is an illegal expression for augmented assignment @1:1-1:5
    "a" += 1 ⇒ SyntaxError: 'literal' is an illegal expression for augmented assignment @1:1-1:4
    a, b += 1 ⇒ SyntaxError: 'tuple' is an illegal expression for augmented assignment @1:1-1:5
    [a, b] += 1 ⇒ SyntaxError: 'list' is an illegal expression for augmented assignment @1:1-1:7
    (yield) += 1 ⇒ SyntaxError: 'yield expression' is an illegal expression for augmented assignment @1:2-1:7
    def f(): x = yield = 1 ⇒ SyntaxError: assignment to yield expression not possible @1:14-1:19
    def f(): yield, x = 1 ⇒ SyntaxError: invalid syntax @1:15-1:16
    a < b < c = 1 ⇒ SyntaxError: cannot assign to comparison @1:1-1:10
    a or b = 1 ⇒ SyntaxError: cannot assign to expression @1:1-1:7
    ~a = 1 ⇒ SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='? @1:1-1:3
    a ** b = 1 ⇒ SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='? @1:1-1:7
    lambda: x = 1 ⇒ SyntaxError: cannot assign to lambda @1:1-1:10
    (lambda: x) = 1 ⇒ SyntaxError: cannot assign to lambda here. Maybe you meant '==' instead of '='? @1:2-1:11
    (a < b) = 1 ⇒ SyntaxError: cannot assign to comparison here. Maybe you meant '==' instead of '='? @1:2-1:7
    {} = 1 ⇒ SyntaxError: cannot assign to dict literal here. Maybe you meant '==' instead of '='? @1:1-1:3
    (a for a in c) = 1 ⇒ SyntaxError: cannot assign to generator expression @1:1-1:15
    b"a" = 1 ⇒ SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='? @1:1-1:5
    1.5 = x ⇒ SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='? @1:1-1:4
    1j = x ⇒ SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='? @1:1-1:3
    a, f() = 1 ⇒ SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='? @1:4-1:7
    a, 1, b = c ⇒ SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? @1:7-1:12
    f(), a = 1 ⇒ SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? @1:6-1:11
    (f(), a) = 1 ⇒ SyntaxError: cannot assign to function call @1:2-1:5
    [f(), a] = 1 ⇒ SyntaxError: cannot assign to function call @1:2-1:5
    (a, b, c + d) = 1 ⇒ SyntaxError: cannot assign to expression @1:8-1:13
    a = 1 = b ⇒ SyntaxError: cannot assign to literal @1:5-1:6
    a = f() = b ⇒ SyntaxError: cannot assign to function call @1:5-1:8
    f() = a = b ⇒ SyntaxError: cannot assign to function call @1:1-1:4
    for x, 1 in y: pass ⇒ SyntaxError: cannot assign to literal @1:8-1:9
    for (x, f()) in y: pass ⇒ SyntaxError: cannot assign to function call @1:9-1:12
    for x.y, z[w] in v: pass\nfor [a, (b, *c)] in d: pass ⇒ ok
    for x if y in z: pass ⇒ SyntaxError: invalid syntax @1:7-1:9
    for "a" in y: pass ⇒ SyntaxError: cannot assign to literal @1:5-1:8
    for x in y for z in w: pass ⇒ SyntaxError: invalid syntax @1:12-1:15
    for x = 1 in y: pass ⇒ SyntaxError: invalid syntax @1:7-1:8
    with x as (a, 1): pass ⇒ SyntaxError: cannot assign to literal @1:15-1:16
    with x as a + b: pass ⇒ SyntaxError: cannot assign to expression @1:11-1:16
    with x as a if b else c: pass ⇒ SyntaxError: cannot assign to conditional expression @1:11-1:24
    with x y: pass ⇒ SyntaxError: invalid syntax @1:8-1:9
    with (x y): pass ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:7-1:10
    with (x, y z): pass ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:10-1:13
    (x, y for x, y in z) ⇒ SyntaxError: invalid syntax @1:7-1:10
    {x, y for x, y in z} ⇒ SyntaxError: did you forget parentheses around the comprehension target? @1:2-1:6
    {x, for x in z} ⇒ SyntaxError: did you forget parentheses around the comprehension target? @1:2-1:4
    (lambda: a b) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:10-1:13
    [a if b else c d, e] ⇒ SyntaxError: invalid syntax @1:16-1:17
    f(x, y=z w) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:8-1:11
    x = (a.b c.d) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:6-1:13
    x = (f(a) g(b)) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:6-1:15
    x = (a [b] c) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:6-1:13
    x = [a not b] ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:6-1:13
    x = ("a" b) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:6-1:11
    x = (1 "a") ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:6-1:11
    x = (not a b) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:6-1:13
    x = (a and b c) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:6-1:15
    x = (-a b) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:6-1:10
    x = (a == b c) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:6-1:14
    x = {a: b c} ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:9-1:12
    x = {a: b, c: d e} ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:15-1:18
    x[a b] ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:3-1:6
    x[a:b c] ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:5-1:8
    def f(a=b c): pass ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:9-1:12
    def f(a: b c): pass ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:10-1:13
    class A(b c): pass ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:9-1:12
    @f(a b)\ndef g(): pass ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:4-1:7
    if (a b): pass ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:5-1:8
    if a b: pass ⇒ SyntaxError: invalid syntax @1:6-1:7
    while a b: pass ⇒ SyntaxError: invalid syntax @1:9-1:10
    return a b ⇒ SyntaxError: invalid syntax @1:10-1:11
    assert a b ⇒ SyntaxError: invalid syntax @1:10-1:11
    raise a b ⇒ SyntaxError: invalid syntax @1:9-1:10
    del a b ⇒ SyntaxError: invalid syntax @1:7-1:8
    lambda a: b c ⇒ SyntaxError: invalid syntax @1:13-1:14
    (yield a b) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:8-1:11
    (a := b c) ⇒ SyntaxError: invalid syntax. Perhaps you forgot a comma? @1:7-1:10
    f"{a!r b}" ⇒ SyntaxError: f-string: expecting '}' @1:11-1:11
    a.b, c = 1 = d ⇒ SyntaxError: cannot assign to literal @1:10-1:11
    a, (b, 1) = c ⇒ SyntaxError: cannot assign to literal @1:8-1:9
    a, b.c, 1 = d ⇒ SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='? @1:9-1:10
    a, 1, b.c = d ⇒ SyntaxError: cannot assign to attribute here. Maybe you meant '==' instead of '='? @1:7-1:10
    a, 1, = b ⇒ SyntaxError: cannot assign to literal @1:4-1:5
    1, a = b = c ⇒ SyntaxError: cannot assign to literal @1:1-1:2
    """#
}
