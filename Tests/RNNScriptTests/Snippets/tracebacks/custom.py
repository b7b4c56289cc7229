class ShapeError(Exception):
    def __init__(self, got):
        super().__init__(f"got {got}")


def check(x):
    if len(x) != 2:
        raise ShapeError(x)


check([1, 2, 3])
