import json
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f"Point({self.x}, {self.y})"
class PointEncoder(json.JSONEncoder):
    def default(self, obj):
        return {"__point__": True, "x": obj.x, "y": obj.y} if isinstance(obj, Point) else super().default(obj)
class PointDecoder(json.JSONDecoder):
    def __init__(self, *args, **kwargs): super().__init__(object_hook=self.hook, *args, **kwargs)
    def hook(self, d): return Point(d["x"], d["y"]) if "__point__" in d else d
text = json.dumps({"path": [Point(1, 2), Point(3.5, -1)], "n": 2}, cls=PointEncoder); print(text, json.loads(text, cls=PointDecoder), json.dumps(Point(0, 0), cls=PointEncoder, indent=2))
decoder = json.JSONDecoder(); stream = '{"a": 1} [2, 3] "x" 4.5 null'; position, values = 0, []
while position < len(stream):
    value, position = decoder.raw_decode(stream, position); values.append(value)
    while position < len(stream) and stream[position].isspace(): position += 1
print(values, decoder.decode(" [1, 2] "), json.JSONDecoder(parse_float=lambda s: "F" + s, parse_int=lambda s: "I" + s).decode("[1, 2.0, -3e1]"), json.JSONDecoder(object_pairs_hook=lambda p: tuple(p)).decode('{"a": {"b": 1}}'))
print(json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode({"b": [1, 2], "a": None}), json.JSONEncoder(ensure_ascii=False, indent=1).encode(["é"]), json.JSONEncoder().default if callable(json.JSONEncoder().encode) and False else "", json.encoder.JSONEncoder is json.JSONEncoder, json.decoder.JSONDecoder is json.JSONDecoder)
for bad in (lambda: json.dumps({1: object()}, cls=PointEncoder), lambda: decoder.decode("[1] 2"), lambda: decoder.raw_decode("x"), lambda: json.JSONEncoder(foo=1), lambda: json.loads("{}", object_hook=3), lambda: json.JSONDecoder(strict=True).decode('"\n"')):
    try: print(bad())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
