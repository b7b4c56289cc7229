import json
from collections import OrderedDict
value = {"name": "LSTM", "sizes": [1, 2.5, None, True], "nested": {"a": [], "b": {}}, "t": (1, "x")}
print(json.dumps(value)); print(json.dumps(value, indent=2)); print(json.dumps(value, indent="\t", sort_keys=True)); print(json.dumps(value, separators=(",", ":")))
print(json.dumps([1, {"a": 2}], indent=0), json.dumps({}, indent=2), json.dumps([[]], indent=2), json.dumps([], indent=4), json.dumps("x", indent=2))
print(json.dumps("\x7fé\u2028😀/<\"\\\b\f\n\r\t\x01"), json.dumps("é😀", ensure_ascii=False), json.dumps([1e16, 1e-7, 0.1, -0.0, 1e22, 10**20, float("inf"), float("-inf"), float("nan")]))
print(json.dumps({None: 1, True: 2, 1.5: 3, 7: 4, 10**20: 5}), json.dumps({"b": 1, "a": {"d": 1, "c": 2}}, sort_keys=True), json.dumps({(1, 2): 3, "k": 4}, skipkeys=True), json.dumps(OrderedDict(z=1, a=2)))
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
print(json.dumps([Point(1, 2)], default=vars), json.dumps({1, 2}, default=sorted), json.dumps(Point(1, 2), default=lambda o: o.__dict__, indent=1))
class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return [o.x, o.y]
        return super().default(o)
print(json.dumps({"p": Point(1, 2)}, cls=Encoder), Encoder(indent=1).encode([Point(3, 4)]), json.JSONEncoder().encode("a"), "".join(json.JSONEncoder().iterencode([1, "a"])))
with open("config.json", "w") as f:
    json.dump({"lr": 0.001, "layers": [4, 4]}, f, indent=4)
print(open("config.json").read()); print(json.load(open("config.json")))
def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
cycle = []; cycle.append(cycle)
attempt(lambda: json.dumps({1, 2})); attempt(lambda: json.dumps({(1, 2): 3})); attempt(lambda: json.dumps(float("nan"), allow_nan=False)); attempt(lambda: json.dumps(cycle)); attempt(lambda: json.dumps({"b": 1, 3: 2}, sort_keys=True)); attempt(lambda: json.dumps(1, foo=2)); attempt(lambda: json.dumps(Point(1, 2))); attempt(lambda: json.dumps(b"x")); attempt(lambda: json.dumps(Point, cls=Encoder)); attempt(lambda: json.dumps([1j]))
