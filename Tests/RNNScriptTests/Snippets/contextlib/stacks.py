# Exit stacks, and which classes count as context managers.
import contextlib
from contextlib import ExitStack, AbstractContextManager

class Layer:
    def __init__(self, name, suppresses=False, fails=None):
        self.name, self.suppresses, self.fails = name, suppresses, fails
    def __enter__(self):
        print('open', self.name)
        return self.name
    def __exit__(self, kind, error, trace):
        print('close', self.name, kind and kind.__name__, error)
        if self.fails:
            raise self.fails
        return self.suppresses

def attempt(function, *arguments):
    try:
        print('->', function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)

def build(*layers, problem=None):
    with ExitStack() as stack:
        print([stack.enter_context(layer) for layer in layers])
        stack.callback(print, 'callback', 1, sep='/')
        if problem:
            raise problem
    return 'after'

attempt(build, Layer('embedding'), Layer('lstm'))
attempt(lambda: build(Layer('a'), Layer('b'), problem=ValueError('lost')))
attempt(lambda: build(Layer('a'), Layer('b', suppresses=True), problem=ValueError('lost')))
attempt(lambda: build(Layer('a'), Layer('b', fails=KeyError('k')), Layer('c'), problem=ValueError('lost')))
attempt(lambda: build(Layer('a', suppresses=True), Layer('b', fails=KeyError('k'))))
attempt(lambda: build(Layer('a', fails=OSError('o')), Layer('b', fails=KeyError('k')), Layer('c', suppresses=True)))

with ExitStack() as stack:
    @stack.callback
    def last():
        print('last')
    @stack.push
    def handler(kind, error, trace):
        print('handler', kind.__name__, error)
        return True
    print(stack.push(Layer('pushed')).name, last.__name__, handler.__name__)
    raise ValueError('x')
with ExitStack() as stack:
    stack.enter_context(Layer('kept'))
    kept = stack.pop_all()
    print('moved')
print('outside', type(kept) is ExitStack)
kept.close()
kept.close()
attempt(ExitStack().enter_context, 5)
attempt(lambda: ExitStack().enter_context(open))

class Nested(ExitStack):
    pass
print(type(Nested().pop_all()).__name__)
print(issubclass(Layer, AbstractContextManager), isinstance(5, AbstractContextManager), isinstance(stack, AbstractContextManager))
class Half(AbstractContextManager):
    pass
attempt(Half)
class Whole(AbstractContextManager):
    def __exit__(self, *problem):
        return super().__exit__(*problem)
with Whole() as whole:
    print(type(whole).__name__)
class OnlyEnter:
    def __enter__(self):
        return 1
print(issubclass(OnlyEnter, AbstractContextManager))
