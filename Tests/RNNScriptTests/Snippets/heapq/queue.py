# A heap keeps the smallest element first; the whole layout is the same as CPython's.
import heapq
data = [5, 3, 8, 1, 9, 2, 7, 3]
heap = []
for x in data:
    heapq.heappush(heap, x)
    print(heap)
while heap:
    print(heapq.heappop(heap), heap)
h = data[:]
heapq.heapify(h)
print(h)
print(heapq.heapreplace(h, 100), h)
print(heapq.heappushpop(h, 0), heapq.heappushpop(h, 4), h)
print(heapq.nlargest(3, data), heapq.nsmallest(3, data), heapq.nsmallest(0, data), heapq.nlargest(100, data))
words = ['pear', 'fig', 'banana', 'kiwi', 'apple']
print(heapq.nlargest(2, words, key=len), heapq.nsmallest(3, words, key=len))
tasks = [(2, 'code'), (1, 'plan'), (3, 'test'), (1, 'talk')]
heapq.heapify(tasks)
print([heapq.heappop(tasks) for _ in range(len(tasks))])
print(list(heapq.merge([1, 4, 7], [2, 5, 8], [3, 6, 9, 10])))
print(list(heapq.merge([7, 4, 1], [8, 5], reverse=True)))
print(list(heapq.merge(['a', 'ccc'], ['bb', 'dddd'], key=len)))
for bad in (lambda: heapq.heappop([]), lambda: heapq.heappush((), 1), lambda: heapq.heapify([1, 'a']),
            lambda: heapq.heapreplace([], 1)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
