class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise RuntimeError("broken iterator")


for x in It():
    print(x)
