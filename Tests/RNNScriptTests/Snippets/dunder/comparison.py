from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split('.'))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts

    def __repr__(self):
        return '.'.join(map(str, self.parts))


vs = [Version('1.10'), Version('1.2'), Version('1.2.1')]
print(sorted(vs), max(vs), min(vs), vs[0] >= vs[1], vs[1] <= vs[1], vs[0] > vs[2], vs[0] != vs[1], vs[0] == '1.10')
try:
    vs[0] < 'x'
except TypeError as e:
    print(e)
try:
    vs[0] >= 'x'
except TypeError as e:
    print(e)
try:
    hash(vs[0])
except TypeError as e:
    print(e)
try:
    {vs[0]: 1}
except TypeError as e:
    print(e)
print(Version.__hash__)


class Key:
    def __init__(self, k):
        self.k = k

    def __eq__(self, o):
        return isinstance(o, Key) and self.k == o.k

    def __hash__(self):
        return hash(self.k)


print({Key(1): 'a'}[Key(1)], len({Key(1), Key(1), Key(2)}), Key(1) in [Key(1)], [Key(3)].index(Key(3)), Key(1) == 1, Key(1) != Key(2))


class Weird:
    def __eq__(self, o):
        return [1]

    def __lt__(self, o):
        return ''

    def __bool__(self):
        return False


w = Weird()
print(w == 1, w != 1, w < 1, 1 > w, not w, w in [1], bool([w] == [w]), 1 if w else 2)
try:
    w > 1
except TypeError as e:
    print(e)
print(1 < 2 < 3, 1 < 3 < 2, (1, 'a') < (1, 'b'), [1, 2] == [1, 2.0], 'a' == 1, None == 0)


class Sized:
    def __len__(self):
        return 0


print(bool(Sized()), bool(object()))


class BadBool:
    def __bool__(self):
        return 1


class BadLen:
    def __len__(self):
        return -1


class BadLen2:
    def __len__(self):
        return 'a'


for bad in (BadBool(), BadLen(), BadLen2()):
    try:
        bool(bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    len(BadLen2())
except TypeError as e:
    print(e)
