# Classes that get most of their methods from collections.abc.
from collections.abc import MutableMapping, MutableSequence, MutableSet, Sequence, Set, Mapping, Iterable, Generator

def attempt(function, *arguments):
    try:
        print('->', function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)

class Store(MutableMapping):
    def __init__(self, **values):
        self.values_held = dict(values)
    def __getitem__(self, key):
        return self.values_held[key]
    def __setitem__(self, key, value):
        self.values_held[key] = value
    def __delitem__(self, key):
        del self.values_held[key]
    def __iter__(self):
        return iter(self.values_held)
    def __len__(self):
        return len(self.values_held)
    def __repr__(self):
        return f'Store({self.values_held})'

store = Store(rate=0.1, size=4)
print(store.get('rate'), store.get('x'), store.get('x', 1), 'size' in store, 'x' in store)
print(store.keys(), store.items(), store.values(), list(store.items()), len(store.keys()))
print(('size', 4) in store.items(), ('size', 5) in store.items(), ('y', 4) in store.items(), 4 in store.values(), 9 in store.values())
print(store.keys() & {'rate', 'z'}, sorted(store.keys() | ['new']), store.keys() - {'rate'}, sorted(store.keys() ^ {'rate', 'q'}))
store.update({'a': 1}, b=2)
store.update([('c', 3)])
store.update(Store(d=4))
print(store, store.setdefault('e', 5), store.setdefault('a', 9), store.pop('a'), store.pop('zz', None))
attempt(store.pop, 'zz')
print(store.popitem(), store == dict(store), store == 5, store != Store())
store.clear()
print(store, len(store))
attempt(store.popitem)
attempt(Mapping)

class Words(MutableSequence):
    def __init__(self, *items):
        self.items = list(items)
    def __getitem__(self, index):
        return self.items[index]
    def __setitem__(self, index, value):
        self.items[index] = value
    def __delitem__(self, index):
        del self.items[index]
    def __len__(self):
        return len(self.items)
    def insert(self, index, value):
        self.items.insert(index, value)

words = Words('a', 'b', 'c', 'b')
words.append('d')
words.extend(words)
words += ['x', 'y']
print(list(words), list(reversed(words)), words.count('b'), words.index('b'), words.index('b', 2), words.index('x', -3), 'c' in words)
attempt(words.index, 'zz')
attempt(words.index, 'a', 1, 3)
words.reverse()
words.remove('x')
print(words.items, words.pop(), words.pop(0), words.items)
attempt(words.remove, 'zz')
words.clear()
attempt(words.pop)

class Bag(MutableSet):
    def __init__(self, items=()):
        self.items = []
        for item in items:
            self.add(item)
    def __contains__(self, item):
        return item in self.items
    def __iter__(self):
        return iter(self.items)
    def __len__(self):
        return len(self.items)
    def add(self, item):
        if item not in self.items:
            self.items.append(item)
    def discard(self, item):
        if item in self.items:
            self.items.remove(item)
    def __repr__(self):
        return f'Bag({self.items})'

one, two = Bag('abc'), Bag('bcd')
print(one & two, one | two, one - two, one ^ two, one & ['a'], one | 'xy', 'az' & one, ['a', 'q'] - one, one ^ 'ay')
print(one <= two, one < Bag('abcd'), one >= Bag('a'), one > Bag('abc'), one == Bag('cab'), one == {'a', 'b', 'c'}, one != two)
print(one.isdisjoint(two), one.isdisjoint('xyz'), one.pop(), one)
attempt(lambda: one & 5)
attempt(lambda: one <= ['b'])
attempt(one.remove, 'zz')
one |= 'pq'
one -= Bag('b')
print(one)
one &= Bag('pqr')
print(one)
one ^= Bag('q')
print(one)
one.clear()
attempt(one.pop)
print(isinstance([], MutableSequence), isinstance((), Sequence), isinstance({}, Mapping), isinstance(set(), Set), issubclass(str, Sequence), issubclass(set, Sequence))
class Numbers(Generator):
    def send(self, value):
        return value
    def throw(self, kind, value=None, trace=None):
        raise StopIteration
numbers = Numbers()
print(next(numbers), numbers.send(3), numbers.close(), isinstance(numbers, Iterable))
print(Sequence[int], Mapping[str, int] == Mapping[str, int], hash(Set[int]) == hash(Set[int]))
