extension FrozenSource {
  /// What of the module `heapq` is written in the language.
  static let heapq = #"""
    def nsmallest(n, iterable, key=None):
        return sorted(iterable, key=key)[:max(n, 0)]

    def nlargest(n, iterable, key=None):
        return sorted(iterable, key=key, reverse=True)[:max(n, 0)]

    def merge(*iterables, key=None, reverse=False):
        heads = []
        for order, iterable in enumerate(iterables):
            following = iter(iterable).__next__
            try:
                value = following()
            except StopIteration:
                continue
            heads.append(_Head(value if key is None else key(value), order, value, following, reverse))
        heapify(heads)
        while heads:
            head = heads[0]
            yield head.value
            try:
                head.value = head.following()
            except StopIteration:
                heappop(heads)
                continue
            head.measure = head.value if key is None else key(head.value)
            heapreplace(heads, head)

    class _Head:
        def __init__(self, measure, order, value, following, reverse):
            self.measure, self.order, self.value, self.following = measure, order, value, following
            self.reverse = reverse
        def __lt__(self, other):
            first, second = (other, self) if self.reverse else (self, other)
            if first.measure < second.measure:
                return True
            if second.measure < first.measure:
                return False
            return self.order < other.order
    """#
}
