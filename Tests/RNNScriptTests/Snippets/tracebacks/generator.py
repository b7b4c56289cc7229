def gen(n):
    for i in range(n):
        yield 10 / (2 - i)


def consume():
    return sum(x for x in gen(5))


print(list(gen(1)))
consume()
