class Model:
    def __init__(self, n):
        self.layers = [Layer(i) for i in range(n)]


class Layer:
    def __init__(self, i):
        if i > 1:
            raise ValueError(f"bad layer {i}")


Model(4)
