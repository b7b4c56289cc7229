# Cycles that nothing refers to any more are found, whatever they are made of.
import gc
import weakref

gc.collect()


class Node:
    def __init__(self, name):
        self.name = name
        self.others = []


def dies(make):
    """Whether what `make` returns is gone after a collection, and not before."""
    thing = make()
    watch = weakref.ref(thing)
    del thing
    before = watch() is not None
    gc.collect()
    return before, watch() is None


def own_attribute():
    node = Node('a')
    node.me = node
    return node


def pair():
    a, b = Node('a'), Node('b')
    a.others.append(b)
    b.others.append(a)
    return a


def through_dict():
    node = Node('d')
    node.table = {'x': [(1, node)], node: 1}
    return node


def through_set():
    node = Node('s')
    node.all = {node}
    return node


def through_closure():
    node = Node('c')
    node.call = lambda: node
    return node


def through_method():
    node = Node('m')
    node.call = node.__init__
    return node


def through_exception():
    node = Node('e')
    try:
        raise ValueError(node)
    except ValueError as error:
        node.error = error
    return node


def through_iterator():
    node = Node('i')
    node.iterators = [iter([node]), iter({1: node}.values()), map(lambda x: node, [1]), zip([node])]
    return node


def shared_list():
    node = Node('l')
    node.others.append(node)
    node.copy = node.others[:]
    return node


def generator():
    def numbers(me):
        yield 1
        yield me

    node = Node('g')
    node.running = numbers(node)
    next(node.running)
    return node


def own_class():
    class Local:
        def method(self):
            return super().__repr__()

        @property
        def twice(self):
            return Local, self

    Local.first = Local()
    return Local


for make in [own_attribute, pair, through_dict, through_set, through_closure, through_method, through_exception,
             through_iterator, shared_list, generator, own_class]:
    print(make.__name__, *dies(make))

kept = pair()
gc.collect()
print(kept.name, kept.others[0].name, kept.others[0].others[0] is kept)
l = []
l.append(l)
print(gc.isenabled(), gc.collect())
del l
print(gc.collect(), gc.collect())
gc.disable()
print(gc.isenabled())
gc.enable()
