class Proxy:
    def __init__(self, target):
        object.__setattr__(self, '_target', target)

    def __getattr__(self, name):
        print('getattr', name)
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        print('setattr', name, value)
        setattr(self._target, name, value)

    def __delattr__(self, name):
        print('delattr', name)
        delattr(self._target, name)


class T:
    x = 1


p = Proxy(T())
print(p.x)
p.y = 5
print(p._target.y, p.y)
del p.y
try:
    p.nope
except AttributeError as e:
    print(e)


class Spy:
    def __init__(self):
        self.value = 10

    def __getattribute__(self, name):
        if name.startswith('__'):
            return object.__getattribute__(self, name)
        print('access', name)
        return super().__getattribute__(name)

    def method(self):
        return self.value


s = Spy()
print(s.value, s.method())
try:
    s.missing
except AttributeError as e:
    print(e)


class Both:
    def __getattribute__(self, name):
        if name == 'a':
            raise AttributeError('no a')
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return f'fallback {name}'


b = Both()
print(b.a, b.b)
print(getattr(b, 'c'), hasattr(b, 'd'))


class Strict:
    allowed = {'a'}

    def __setattr__(self, name, value):
        if name not in self.allowed:
            raise AttributeError(f'cannot set {name}')
        super().__setattr__(name, value)


t = Strict()
t.a = 1
print(t.a)
try:
    t.b = 2
except AttributeError as e:
    print(e)


class Dyn:
    def __dir__(self):
        return ['b', 'a']


print(dir(Dyn()))


class M:
    def __getattr__(self, name):
        if name.startswith('get_'):
            return lambda: name[4:]
        raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')


print(M().get_speed())
try:
    M().speed
except AttributeError as e:
    print(e)
