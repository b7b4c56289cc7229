from queue import Empty, Full, LifoQueue, PriorityQueue, Queue


class Node:
    def __init__(self, cost):
        self.cost = cost

    def __lt__(self, other):
        return self.cost < other.cost

    def __repr__(self):
        return f'Node({self.cost})'


waiting = PriorityQueue()
for cost in (2.5, -1.0, 0.5):
    waiting.put((cost, Node(cost)))
print(waiting.qsize(), waiting.get(), waiting.get()[1], waiting.empty())
line = Queue(maxsize=2)
line.put('a')
line.put_nowait('b')
try:
    line.put_nowait('c')
except Full as error:
    print('full', repr(error))
print(line.full(), line.get(), line.get_nowait())
try:
    line.get(block=False)
except Empty as error:
    print('empty', repr(error))
pile = LifoQueue()
for item in range(3):
    pile.put(item)
print([pile.get() for _ in range(3)], pile.empty(), issubclass(PriorityQueue, Queue))
