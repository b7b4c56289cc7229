from collections import ChainMap, UserDict, UserList, UserString
def t(*functions):
    for function in functions:
        try:
            print(function())
        except Exception as error:
            print(type(error).__name__, error)

m = ChainMap({'a': 1}, {'a': 2, 'b': 3}); print(m, m['a'], m['b'], list(m), len(m), dict(m), m.get('z', 0), 'b' in m, m.parents, m.new_child({'c': 4}), m.maps, sorted(m.items()), m == {'a': 1, 'b': 3}, bool(ChainMap()), m.copy(), ChainMap())
m['z'] = 9; del m['a']; print(m, m.pop('z'), m.new_child(k=1), m | {'n': 1})
t(lambda: m['nope'], lambda: m.pop('b'), lambda: m.__delitem__('b'), lambda: m.popitem())
class D(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
u = D(a=1); u['b'] = 2; u.update(c=3); print(u, u.data, len(u), 'A' in u, u.get('Q'), list(u.items()), u == {'A': 1, 'B': 2, 'C': 3}, u.pop('A'), u.copy(), repr(u))
l = UserList([3, 1, 2]); l.append(5); l.sort(); print(l, l[0], l[1:3], len(l), l + [9], 3 in l, l.data, l.index(5), l * 2, l == [1, 2, 3, 5])
s = UserString('hello'); print(s, s.upper(), s + '!', len(s), s[1], s == 'hello', 'ell' in s, s.data, repr(s), s.split('l'), s * 2)

