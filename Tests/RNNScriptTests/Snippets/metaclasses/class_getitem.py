class Box:
    def __class_getitem__(cls, item):
        return f'{cls.__name__}[{item.__name__ if isinstance(item, type) else item}]'


print(Box[int], Box['x'])


class SubBox(Box):
    pass


print(SubBox[1, 2])
try:
    Box()[0]
except TypeError as e:
    print(e)


class Plain:
    pass


try:
    Plain[0]
except TypeError as e:
    print(e)
Dyn = type('Dyn', (object,), {'x': 1, 'f': lambda self: self.x + 1, '__doc__': 'doc'})
print(Dyn().f(), Dyn.__name__, Dyn.__doc__, Dyn.__module__)
Dyn.__name__ = 'Renamed'
print(Dyn, Dyn.__qualname__)
try:
    type('X', (), {}, 1)
except TypeError as e:
    print(e)
try:
    type(1, 2)
except TypeError as e:
    print(e)
try:
    int.x = 1
except TypeError as e:
    print(e)
print(type.__call__(int, '5'), type.__name__, type(type), isinstance(type, object), issubclass(type, object))
print(list[int], dict[str, int], tuple[int, ...], type[int], list[list[int]], set[str], frozenset[int])
print(int | None, int | str, list[int] | None, (int | str).__args__, isinstance(3, int | str), isinstance('a', int | None))
print(int | str == str | int, list[int] == list[int], list[int].__origin__, list[int].__args__)
print(list[int]([1, 2]))
try:
    isinstance([], list[int])
except TypeError as e:
    print(e)
