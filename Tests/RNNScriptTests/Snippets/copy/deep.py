import copy
def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except Exception as e: print(type(e).__name__, e)
class A:
    def __init__(self): self.x = [1]; self.me = self
a = A(); b = copy.deepcopy(a); c = copy.copy(a)
print(b.x == a.x, b.x is a.x, b.me is b, c.x is a.x, c.me is a)
class B:
    def __init__(self, v): self.v = v
    def __copy__(self): return B(('copied', self.v))
    def __deepcopy__(self, memo): return B(('deep', copy.deepcopy(self.v, memo)))
print(copy.copy(B(1)).v, copy.deepcopy([B([2])])[0].v)
x = [1, [2, 3], {'a': (4, [5])}, {6}, (7,)]
y = copy.deepcopy(x); y[1].append(9); y[2]['a'][1].append(8); print(x, y, copy.deepcopy((1, 2)), copy.copy({'a': 1}), copy.deepcopy(len) is len, copy.deepcopy(A) is A)
l = [1]; l.append(l); m = copy.deepcopy(l); print(m[1] is m, len(m))
t(lambda: copy.deepcopy(x for x in []), lambda: copy.Error, lambda: copy.replace)
class S(list): pass
s = S([1, 2]); s.note = [3]; u = copy.deepcopy(s); print(type(u).__name__, u, u.note, u.note is s.note, type(copy.copy(s)).__name__)
class R:
    def __init__(self): self.a = 1
    def __getstate__(self): return {'a': 5}
    def __setstate__(self, st): self.a = st['a'] + 1
print(copy.copy(R()).a, copy.deepcopy(R()).a)
class Sl:
    __slots__ = ('a', 'b')
q = Sl(); q.a = [1]; r = copy.deepcopy(q); print(r.a, r.a is q.a, hasattr(r, 'b'))
class Red:
    def __init__(self, v): self.v = v
    def __reduce__(self): return Red, (self.v * 2,)
print(copy.copy(Red(2)).v, copy.deepcopy(Red([1])).v)
