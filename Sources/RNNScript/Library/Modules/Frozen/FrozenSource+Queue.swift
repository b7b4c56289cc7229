extension FrozenSource {
  /// The module `queue`, of one thread: what would wait forever says at once that the queue is empty or full.
  static let queue = """
    import heapq
    from collections import deque

    class Empty(Exception):
        pass

    class Full(Exception):
        pass

    class Queue:
        def __init__(self, maxsize=0):
            self.maxsize = maxsize
            self._init(maxsize)

        def _init(self, maxsize):
            self.queue = deque()

        def _qsize(self):
            return len(self.queue)

        def _put(self, item):
            self.queue.append(item)

        def _get(self):
            return self.queue.popleft()

        def qsize(self):
            return self._qsize()

        def empty(self):
            return not self._qsize()

        def full(self):
            return 0 < self.maxsize <= self._qsize()

        def put(self, item, block=True, timeout=None):
            if self.full():
                raise Full
            self._put(item)

        def get(self, block=True, timeout=None):
            if not self._qsize():
                raise Empty
            return self._get()

        def put_nowait(self, item):
            return self.put(item, block=False)

        def get_nowait(self):
            return self.get(block=False)

        def task_done(self):
            pass

        def join(self):
            pass

    class PriorityQueue(Queue):
        def _init(self, maxsize):
            self.queue = []

        def _put(self, item):
            heapq.heappush(self.queue, item)

        def _get(self):
            return heapq.heappop(self.queue)

    class LifoQueue(Queue):
        def _init(self, maxsize):
            self.queue = []

        def _get(self):
            return self.queue.pop()

    SimpleQueue = Queue
    """
}
