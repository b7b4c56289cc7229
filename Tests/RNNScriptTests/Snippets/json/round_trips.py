import json, io
history = {"loss": [0.9, 0.5, 0.25], "epochs": 3, "best": {"epoch": 3, "val": 1e-05}, "tags": ["rnn", "é"], "done": True, "note": None}
assert json.loads(json.dumps(history)) == history
for indent in (None, 0, 1, 4, "--"):
    print(json.dumps(history, indent=indent)); assert json.loads(json.dumps(history, indent=indent).replace("--", "")) == history
print(json.dumps(history, ensure_ascii=False, sort_keys=True), json.dumps([[], {}, [[]], [{}], {"a": []}], indent=2), json.dumps([1, [2, [3]]], indent=1, separators=(";", " = ")))
stream = io.StringIO(); json.dump([1, "a"], stream); print(stream.getvalue(), json.load(io.StringIO('{"x": 1}')), json.load(io.BytesIO(b"[1]")))
with open("log.json", "w") as f:
    for step in range(3):
        f.write(json.dumps({"step": step, "loss": 1 / (step + 1)}) + "\n")
print([json.loads(line)["loss"] for line in open("log.json")])
print(json.loads(json.dumps({1: "a", None: "b", True: "c", 2.5: "d"})), json.dumps((1, 2)), json.dumps("a'b\"c"), json.loads('"\\"\\\\\\b\\f"') == '"\\\b\f', json.dumps({"k": (1, (2,))}), json.dumps(1 == 1), json.dumps(-0.0), json.dumps(2**70), json.dumps(""), json.dumps([None]))
class Dataset(dict): pass
class Names(list): pass
class Label(str): pass
class Rate(float): pass
class Size(int): pass
print(json.dumps({"d": Dataset(a=1), "n": Names([1]), "l": Label("x"), "r": Rate(0.5), "s": Size(3)}), json.dumps({Label("k"): 1}))
def hook(d): return complex(d["re"], d["im"]) if "re" in d else d
print(json.loads('{"z": {"re": 1, "im": 2}}', object_hook=hook), json.dumps({"z": 1 + 2j}, default=lambda z: {"re": z.real, "im": z.imag}), json.dumps([object], default=str), json.dumps({"a": {1, 2}}, default=list))
