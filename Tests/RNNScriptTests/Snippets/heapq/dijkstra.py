import heapq
from collections import defaultdict
graph = defaultdict(list)
for a, b, w in [('A', 'B', 4), ('A', 'C', 1), ('C', 'B', 2), ('B', 'D', 5), ('C', 'D', 8), ('D', 'E', 3)]:
    graph[a].append((b, w))
    graph[b].append((a, w))
distance = {'A': 0}
queue = [(0, 'A')]
while queue:
    d, node = heapq.heappop(queue)
    if d > distance.get(node, float('inf')):
        continue
    for other, w in graph[node]:
        if d + w < distance.get(other, float('inf')):
            distance[other] = d + w
            heapq.heappush(queue, (d + w, other))
print(sorted(distance.items()))

class Task:
    def __init__(self, priority, name):
        self.priority, self.name = priority, name
    def __lt__(self, other):
        return self.priority < other.priority
    def __repr__(self):
        return f'{self.name}:{self.priority}'
tasks = [Task(p, n) for p, n in [(5, 'e'), (1, 'a'), (3, 'c'), (2, 'b'), (4, 'd')]]
heapq.heapify(tasks)
print(tasks, heapq.heappop(tasks), tasks, heapq.nlargest(2, tasks))
