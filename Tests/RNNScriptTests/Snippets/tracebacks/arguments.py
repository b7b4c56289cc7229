class Layer:
    def __init__(self, size, activation="relu"):
        self.size = size


Layer()
