from collections import OrderedDict, defaultdict
def t(*functions):
    for function in functions:
        try:
            print(function())
        except Exception as error:
            print(type(error).__name__, error)

o = OrderedDict([('a', 1), ('b', 2)]); o['c'] = 3; o.move_to_end('a'); print(o, list(o), o.popitem(last=False), o.popitem(), o, OrderedDict(), list(reversed(OrderedDict(a=1, b=2))), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {'a': 1}, OrderedDict(a=1) | {'b': 2}, {'b': 2} | OrderedDict(a=1), OrderedDict.fromkeys('xy', 0))
o.update(z=1); o.setdefault('q', []); print(o, o.copy(), list(o.keys()), list(o.values()), list(o.items()), o.pop('z'), o.pop('zz', None))
t(lambda: o.move_to_end('nope'), lambda: OrderedDict().popitem(), lambda: o['nope'], lambda: o.pop('nope'))
dd = defaultdict(list); dd['a'].append(1); dd['b']; print(dd, dd.default_factory, dict(dd), dd.get('c'), 'c' in dd, dd.copy(), defaultdict(int, {'a': 1}, b=2), defaultdict(None), dd | {'z': 1}, dd == {'a': [1], 'b': []})
t(lambda: defaultdict(3), lambda: defaultdict()['x'], lambda: defaultdict(lambda: defaultdict(int))['a']['b'])
tree = lambda: defaultdict(tree)
r = tree(); r['a']['b']['c'] = 1; print(r['a']['b']['c'], list(r))
