from collections import deque
def t(*functions):
    for function in functions:
        try:
            print(function())
        except Exception as error:
            print(type(error).__name__, error)

q = deque([1, 2, 3], maxlen=3); q.append(4); print(q, q.maxlen, q.popleft(), q); q.appendleft(9); q.extend([5, 6]); print(q); q.extendleft([1, 2]); print(q); q.rotate(1); print(q); q.rotate(-2); print(q, q[0], q[-1], len(q), list(reversed(q)), 2 in q, q.count(1), q.index(2))
q = deque('abcde'); q.rotate(2); q.insert(2, 'X'); q.remove('a'); del q[0]; q[0] = 'Z'; q.reverse(); print(q, q + deque('q'), q * 2, deque([1]) == deque([1]), deque([1]) < deque([2]), deque(), deque(maxlen=0), q.copy(), bool(deque()), deque(range(3), 2), deque([1, 2]) * 0, 2 * deque([1]))
q *= 2; q += 'yz'; print(q); q.clear(); print(q, deque([[1], 2]).__class__.__name__, list(deque([1, 2, 3], 2)), deque([1, 2, 3]).index(3, 1, 3))
t(lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1]).remove(2), lambda: deque([1]).index(5), lambda: deque(maxlen=-1), lambda: deque([1, 2], maxlen=2).insert(0, 1), lambda: deque(5), lambda: deque([1]) + [1], lambda: deque([1])['a'], lambda: hash(deque()), lambda: [x for x in (lambda q: (q.append(1), q)[1])(deque([1]))], lambda: deque([1, 2, 3])[0:2], lambda: deque([1]).nope, lambda: deque(1, 2, 3))
def mutate():
    q = deque([1, 2, 3])
    for x in q: q.append(x)
t(mutate)
