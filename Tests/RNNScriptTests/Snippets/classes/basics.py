class Layer:
    """A layer."""
    count = 0

    def __init__(self, size, name=None):
        self.size = size
        self.name = name or type(self).__name__.lower()
        Layer.count += 1

    def forward(self, x):
        raise NotImplementedError

    def __repr__(self):
        return f"{self.__class__.__name__}(size={self.size})"


class Dense(Layer):
    def forward(self, x):
        return [v * self.size for v in x]


d = Dense(3)
print(d, d.name, Layer.count, Dense.count)
print(d.forward([1, 2]))
print(Layer.__doc__, Dense.__doc__, Dense.__name__, Dense.__qualname__, Dense.__module__)
print(Dense.__bases__, Dense.__mro__, Dense.__base__)
print(isinstance(d, Layer), issubclass(Dense, Layer), isinstance(d, (int, Layer)))
print(d.__dict__, vars(d) == d.__dict__)
print(hasattr(d, 'forward'), hasattr(d, 'backward'), getattr(d, 'x', 7))
d.extra = 1
print(sorted(vars(d)))
del d.extra
print('extra' in d.__dict__)
try:
    d.extra
except AttributeError as e:
    print(e)
try:
    Layer(1).forward(None)
except NotImplementedError as e:
    print(repr(e))
try:
    Layer()
except TypeError as e:
    print(e)
try:
    del d.extra
except AttributeError as e:
    print(e)
print(type(d), type(Dense), type(type))
print(Dense, Layer.forward.__qualname__)
print(d.forward.__self__ is d, d.forward.__func__ is Dense.forward)
print(Dense.__dict__['forward'].__name__, 'forward' in Layer.__dict__, '__init__' in Dense.__dict__)
