class C:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
c = C(); print(iter(c) is c)
class D:
    def __iter__(self): yield 1
print(type(iter(D())).__name__)
class A:
    def __divmod__(self, o): return NotImplemented
    def __rdivmod__(self, o): return NotImplemented
try: print(divmod(A(), 1))
except TypeError as e: print(e)
try: print(divmod(1, A()))
except TypeError as e: print(e)
try: print(divmod(1, 'x'))
except TypeError as e: print(e)
try: print(pow(A(), 2))
except TypeError as e: print(e)
class B:
    def __rdivmod__(self, o): return ('r', o)
print(divmod(3, B()))
class Batches:
    def __init__(self, n): self.n, self.at = n, 0
    def __iter__(self): self.at = 0; return self
    def __next__(self):
        if self.at >= self.n: raise StopIteration
        self.at += 1
        return self.at
b = Batches(3); i = iter(b); print(next(i), i.at, i.n, b.at, isinstance(i, Batches), list(i), list(zip(i, 'ab')))
