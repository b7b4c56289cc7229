import pickle, io
from collections import OrderedDict, defaultdict, Counter, deque
values = [None, True, False, 0, 1, -1, 255, 256, 65535, 65536, -2**31, 2**31, 2**63, -2**63, 10**30, -10**30, 1.5, float("inf"), "", "text", "é😀", "x" * 300, b"", b"bytes\x00\xff", b"y" * 300, (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1, [2, [3]]], {}, {"a": 1, 2: [3], (4, 5): None}, {1, 2, 3}, frozenset([1, 2]), 1 + 2j, range(1, 10, 2), slice(1, None, 2)]
for v in values:
    back = pickle.loads(pickle.dumps(v))
    assert back == v and type(back) is type(v), v
print(len(values), "values")
for v in (OrderedDict([("b", 1), ("a", 2)]), Counter("banana"), deque([1, 2], 5), defaultdict(list, {"a": [1]}), defaultdict(int, x=3)):
    back = pickle.loads(pickle.dumps(v)); print(back, back == v, type(back).__name__)
shared = [1]; both = pickle.loads(pickle.dumps([shared, shared])); print(both[0] is both[1])
cycle = [1]; cycle.append(cycle); again = pickle.loads(pickle.dumps(cycle)); print(again[1] is again, again[0])
d = {}; d["self"] = d; again = pickle.loads(pickle.dumps(d)); print(again["self"] is again)
with open("vocabulary.txt", "wb") as f:
    pickle.dump({"hello": 0, "world": 1}, f); pickle.dump([1, 2], f)
with open("vocabulary.txt", "rb") as f:
    print(pickle.load(f), pickle.load(f))
class Config:
    def __init__(self, lr): self.lr = lr
    def __eq__(self, other): return self.__dict__ == other.__dict__
print(pickle.loads(pickle.dumps(Config(0.1))).lr, pickle.loads(pickle.dumps([Config(1), Config(2)]))[1] == Config(2))
# Written by other programs and in other protocols.
print(pickle.loads(b"(dp0\nVa\np1\nI1\nsVb\np2\n(lp3\nI2\naF3.5\nas."), pickle.loads(b"\x80\x02}q\x00(X\x01\x00\x00\x00aq\x01K\x01X\x01\x00\x00\x00bq\x02]q\x03(K\x02G@\x0c\x00\x00\x00\x00\x00\x00eu."), pickle.loads(b"\x80\x05\x95\x0a\x00\x00\x00\x00\x00\x00\x00]\x94(K\x01\x88\x89Ne."))
buffer = io.BytesIO(); pickle.dump("x", buffer); buffer.seek(0); print(pickle.load(buffer), pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL)
for action in (lambda: pickle.loads(b""), lambda: pickle.loads(b"\x80\x04X\xff\x00\x00\x00a."), lambda: pickle.loads("x"), lambda: pickle.dump(1, 3), lambda: pickle.load(3)):
    try:
        print(action())
    except (EOFError, pickle.UnpicklingError, TypeError) as e:
        print(type(e).__name__, e)
print(issubclass(pickle.UnpicklingError, pickle.PickleError), type(pickle.dumps(1)))
