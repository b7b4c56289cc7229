class Config:
    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)


c = Config(lr=0.1, epochs=3)
print(c.lr, c.epochs)
c.__dict__['hidden'] = 128
print(c.hidden)
d = c.__dict__
c.layers = 2
print(d)
d['lr'] = 0.5
print(c.lr)
del d['epochs']
print(hasattr(c, 'epochs'))
vars(c).update(dropout=0.2)
print(c.dropout, len(vars(c)), 'dropout' in c.__dict__)
c.__dict__ = {'only': 1}
print(vars(c), c.only)
for k, v in vars(c).items():
    print(k, v)
print({**vars(c), 'b': 2})
print(vars(c).get('x'), vars(c).pop('only'), vars(c))


class AttrDict(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__ = self


a = AttrDict(x=1, y=2)
print(a.x, a['y'], a)
a.z = 3
print(a['z'], sorted(a))
a['w'] = 4
print(a.w)
