import pickle, os
class Vocabulary:
    def __init__(self, words):
        self.index = {w: i for i, w in enumerate(words)}; self.words = list(words)
    def __len__(self): return len(self.words)
    def __repr__(self): return f"Vocabulary({len(self)} words)"
class Scaler:
    def fit(self, values): self.low, self.high = min(values), max(values); return self
    def transform(self, values): return [(v - self.low) / (self.high - self.low) for v in values]
state = {"epoch": 3, "vocabulary": Vocabulary(["<pad>", "the", "cat"]), "scaler": Scaler().fit([1, 5]), "history": [(0, 0.5), (1, 0.25)], "config": {"lr": 1e-3, "bidirectional": True}, "best": None}
with open("checkpoint.txt", "wb") as f:
    pickle.dump(state, f, protocol=pickle.HIGHEST_PROTOCOL)
with open("checkpoint.txt", "rb") as f:
    back = pickle.load(f)
print(back["epoch"], back["vocabulary"], back["vocabulary"].index, back["scaler"].transform([1, 3, 5]), back["history"], back["config"] == state["config"], back["best"], list(back) == list(state))
copy = pickle.loads(pickle.dumps(back["vocabulary"], -1)); print(copy.words == state["vocabulary"].words, copy is state["vocabulary"], type(copy).__name__)
a = [1, 2]; b = {"x": a, "y": a, "z": (a, "s", "s")}; c = pickle.loads(pickle.dumps(b)); c["x"].append(3); print(c, b["x"])
for bad in (lambda: 1, (i for i in "ab"), open("checkpoint.txt", "rb")):
    try:
        pickle.dumps(bad); print("pickled")
    except (pickle.PicklingError, TypeError, AttributeError) as e:
        print("no", type(bad).__name__)
for x in range(-130, 130): assert pickle.loads(pickle.dumps(x)) == x
for x in (2**k + d for k in range(7, 70, 7) for d in (-1, 0, 1)): assert pickle.loads(pickle.dumps(x)) == x and pickle.loads(pickle.dumps(-x)) == -x
print(os.path.getsize("checkpoint.txt") > 100, len(pickle.loads(pickle.dumps(list(range(1000))))), pickle.loads(pickle.dumps("a" * 70000)) == "a" * 70000)
