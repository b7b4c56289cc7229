import re
def check(pattern):
    try:
        return re.compile(pattern).groups
    except re.error as e:
        return f"{e.msg} @{e.pos}" + (f" line {e.lineno} column {e.colno}" if e.pos is not None else "") + " | " + (pattern[:e.pos] + "<here>" + pattern[e.pos:] if e.pos is not None else "")
for pattern in ("(a", "a)", "[a-", "[b-a]", "a{3,1}", "(?P<x", "(?P<x>a)(?P=y)", "\\g", "(?<=a|bc)", "*abc", "a\n\n(b", "(?P<n>(?P<n>x))", "(((", "x{2}{3}", "(?(1)a)", "[[:alpha:]]"[:3], "(?<name>x)", "\\p{L}", "(?R)", "\\K", "\\Q", "a**", "(?P=1)", "\\u00", "[\\", "(?i"):
    print(repr(pattern), check(pattern))
try:
    re.compile("(unclosed")
except re.error as error:
    print(f"bad pattern {error.pattern!r}: {error}", isinstance(error, Exception), error.args, type(error).__name__)
print(re.search("a", "b") is None)
try:
    re.search("a", "b").group()
except AttributeError as e:
    print(e)
try:
    re.sub("(a)", r"\2", "a")
except re.error as e:
    print(e, e.pattern, e.pos)
