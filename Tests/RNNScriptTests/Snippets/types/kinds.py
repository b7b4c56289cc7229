import types
ns = types.SimpleNamespace(a=1, b='x')
ns.c = [1, 2]
print(ns, ns.a, ns == types.SimpleNamespace(a=1, b='x', c=[1, 2]), ns == 1)
del ns.b
print(ns, hasattr(ns, 'b'), vars(ns))
def f(): pass
def g(): yield
class C:
    def m(self): pass
print(isinstance(f, types.FunctionType), isinstance(lambda: 0, types.LambdaType), isinstance(g(), types.GeneratorType),
      isinstance(C().m, types.MethodType), isinstance(len, types.BuiltinFunctionType), isinstance(types, types.ModuleType),
      isinstance(None, types.NoneType), isinstance(f, types.MethodType))
proxy = types.MappingProxyType({'a': 1})
print(proxy, proxy['a'], 'a' in proxy, len(proxy), list(proxy.items()), proxy.get('z', 0), proxy | {'b': 2})
try:
    proxy['b'] = 2
except TypeError as error:
    print(error)
D = types.new_class('D', (C,), {}, lambda ns: ns.update(x=5))
print(D.x, D.__name__, issubclass(D, C))
def bound(self): return self.n
c = C()
c.n = 7
c.bound = types.MethodType(bound, c)
print(c.bound())
