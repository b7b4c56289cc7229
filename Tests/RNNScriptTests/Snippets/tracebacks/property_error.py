class P:
    @property
    def value(self):
        return self._data["x"]


p = P()
p._data = {}
print(p.value)
