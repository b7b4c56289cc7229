import json
def place(text):
    try:
        json.loads(text)
    except json.JSONDecodeError as e:
        line = e.doc.splitlines()[e.lineno - 1] if e.doc else ""; return f"{e.msg} at {e.lineno}:{e.colno} {line[max(0, e.colno - 3):e.colno + 2]!r}"
for text in ('{\n  "a": 1,\n  "b": tru\n}', '[1,\n2,,3]', '{"a": "b\tc"}', '{"a": 1, }', "{'a': 1}", '{"a" : 1 "b" : 2}', '[1, 2', '{"é": [}', '"\\x41"', '[1.5.2]', '{"a": NaNa}', '// comment\n{}', '{"a": undefined}', '[1]\n[2]'):
    print(place(text))
class Money:
    def __init__(self, v): self.v = v
for value in (Money(1), [Money(1)], {"a": Money(1)}, {Money(1): 1}, {b"k": 1}, {"s": {1}}, range(3), 1j, b"x", (i for i in "a"), print):
    try:
        print(json.dumps(value))
    except TypeError as e:
        print(e)
try:
    json.dumps({"x": Money(1)}, default=lambda o: o)
except ValueError as e:
    print(e)
deep = []
for _ in range(100000): deep = [deep]
try:
    json.dumps(deep)
except RecursionError as e:
    print("RecursionError")
try:
    json.loads("[" * 100000)
except RecursionError as e:
    print("RecursionError")
del deep
