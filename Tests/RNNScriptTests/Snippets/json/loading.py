import json
print(json.loads('{"a": [1, 2.5, -3e2, true, false, null], "b": {"c": "d"}}'), json.loads("[]"), json.loads(" 3 "), json.loads('"\\u00e9\\n\\ud83d\\ude00\\/"'), json.loads(b'{"a": 1}'), json.loads("NaN"), json.loads("-Infinity"), json.loads("1e400"), json.loads("123456789012345678901234567890"), json.loads('{"a":1,"a":2}'))
print(json.loads("[1.5, 2]", parse_float=str, parse_int=float), json.loads("[NaN, -Infinity]", parse_constant=lambda c: c), json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)), json.loads('{"b": 1, "a": 2}', object_pairs_hook=list), json.JSONDecoder(strict=False).decode('"\t"'), json.JSONDecoder().raw_decode("[1] rest"), json.JSONDecoder().decode("  [2] "))
class Config:
    def __init__(self, **values): self.__dict__.update(values)
print(json.loads('{"lr": 0.1, "n": 2}', object_hook=lambda d: Config(**d)).lr)
bad = ["", "{", "[1,", "[1 2]", '{"a" 1}', '{"a":}', "{a:1}", '"abc', '"a\nb"', '"\\q"', '"\\u12"', "nul", "[1]x", '{"a":1,}', "[1,]", "01", "1.", "-", "+1", "\ufeff[]", '{"a":1 "b"}', '["a",\n  "b" c]', '{"a":1,', "[", '{"a"', '"\t"', " ", "{'a': 1}", "[1, 2}", '{"a": [1,\n 2,\n x]}', "é"]
for text in bad:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as e:
        print(repr(text), "->", e, "|", e.msg, e.pos, e.lineno, e.colno)
for action in (lambda: json.loads(3), lambda: json.loads(None), lambda: json.loads("1", foo=2), lambda: json.JSONDecoder().raw_decode(" [1]"), lambda: json.load(open("missing.json"))):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(issubclass(json.JSONDecodeError, ValueError), json.JSONDecodeError("m", "a\nb", 2), json.decoder.JSONDecodeError is json.JSONDecodeError)
deep = "[" * 100 + "]" * 100; print(len(json.dumps(json.loads(deep))))
try:
    json.loads("{\"a\": tru}")
except ValueError as e:
    print(e)
