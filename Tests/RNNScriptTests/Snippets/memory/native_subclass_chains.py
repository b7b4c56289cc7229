# Instances of subclasses of native types are freed in long chains and in cycles.
import gc
import weakref


class Text(str):
    pass


class Whole(int):
    pass


class Real(float):
    pass


class Raw(bytes):
    pass


class Pair(tuple):
    pass


chain = None
for i in range(100_000):
    for kind in (Text, Whole, Real):
        link = kind()
        link.before = chain
        chain = link
print(type(chain).__name__, repr(chain), type(chain.before).__name__, repr(chain.before))
del chain, link
print('freed')


class Watched:
    pass


def cycle(kind):
    instance = kind()
    instance.me = instance
    instance.watched = Watched()
    instance.all = [instance, {'again': instance}]
    return weakref.ref(instance.watched)


references = [cycle(kind) for kind in (Text, Whole, Real, Raw, Pair)]
gc.collect()
print([reference() is None for reference in references])


class Level(Text):
    def __new__(cls, name, level):
        made = super().__new__(cls, name)
        made.level = level
        return made


low = Level('low', 1)
low.peer = Level('high', 2)
low.peer.peer = low
print(low, low.level, low.peer, low.peer.peer is low, low.upper(), type(low.upper()).__name__)
kept = low.peer
del low
gc.collect()
print(kept.peer, kept.peer.level, kept == 'high')
