from pprint import pprint, pformat, pp, PrettyPrinter
config = {"model": "LSTM", "layers": [{"units": 128, "activation": "tanh"}, {"units": 64, "activation": "sigmoid", "dropout": 0.25}], "optimizer": ("adam", 0.001)}
pprint(config); pprint(config, width=40); pprint(config, width=60, compact=True); pp({"b": 1, "a": 2}); pprint({"b": 1, "a": 2}); pprint(config, depth=1); pprint(config, indent=4)
pprint(list(range(40))); pprint(list(range(40)), compact=True); pprint([]); pprint({}); pprint((1,)); pprint("short"); pprint(["word " * 30]); pprint("word " * 30); pprint({1, 2, 3}); pprint([[1.5] * 10] * 3, width=50)
print(pformat({"x": [1, 2]})); pprint({"long key number one": "a value that is long", "long key number two": ["a", "b"]}, sort_dicts=False)
pprint({1: "a", "x": None, (1, 2): True}); pprint([None, True, 1e10, b"bytes"]); PrettyPrinter(width=20).pprint({"a": [1, 2, 3], "b": (4, 5, 6)}); pprint(("a" * 50, "b" * 50)); pprint({"k": {"k": {"k": {"k": 1}}}}, depth=2)
cycle = [1]; cycle.append(cycle); print(pformat(cycle)[:20])
