# Times the language alone, one line `name,seconds` a case; runs unchanged under CPython, beside which it is to be read:
# `make bench` prints the ratios. Each figure is the processor time of the best of a few runs: others may be at work on
# the machine. Arguments choose cases by name.
import sys
from time import process_time as clock

CASES = []


def case(function):
    CASES.append(function)
    return function


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@case
def recursion():
    fib(24)


@case
def nested_loops():
    total = 0
    for i in range(1000):
        for j in range(400):
            total += i * j % 7 - (i ^ j) // 3
    return total


@case
def float_loop():
    x = 0.5
    for i in range(300000):
        x = 3.7 * x * (1.0 - x)
    return x


@case
def while_loop():
    i = 0
    while i < 500000:
        if i % 3 == 0 and i != 7:
            i += 2
        else:
            i += 1
    return i


@case
def string_append():
    s = ""
    for i in range(300000):
        s += "x"
    return len(s)


@case
def string_join():
    return len(",".join([str(i) for i in range(100000)]))


@case
def f_strings():
    count = 0
    for i in range(80000):
        count += len(f"item {i}: {i / 4:.2f} of {count}")
    return count


@case
def string_methods():
    words = "the quick brown fox jumps over the lazy dog".split()
    count = 0
    for i in range(15000):
        for word in words:
            if word.startswith("t") or word.endswith("x"):
                count += len(word.upper().replace("T", "d"))
    return count


@case
def string_characters():
    text = "hello world " * 10000
    count = 0
    for character in text:
        if character == "o":
            count += 1
    for i in range(len(text)):
        if text[i] == "l":
            count += 1
    return count


def scattered(count):
    state = 1
    numbers = []
    for i in range(count):
        state = state * 1103515245 % 2147483648 + 12345
        numbers.append(state)
    return numbers


NUMBERS = scattered(200000)
TEXTS = [str(number) for number in NUMBERS]


@case
def list_building():
    numbers = []
    for i in range(200000):
        numbers.append(i * 2)
    return numbers


@case
def sort_integers():
    return sorted(NUMBERS)


@case
def sort_texts():
    return sorted(TEXTS)


@case
def sort_key_lambda():
    return sorted(NUMBERS, key=lambda number: -number)


@case
def sort_reverse():
    numbers = list(NUMBERS)
    numbers.sort(reverse=True)
    return numbers


@case
def sort_tuples():
    return sorted([(number % 100, number) for number in NUMBERS[:50000]])


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def add(self, other):
        return self.x + other.x

    def get(self):
        return self.x


class Slotted(Point):
    scale = 2

    @property
    def area(self):
        return self.x * self.y

    @staticmethod
    def half(x):
        return x / 2


@case
def attributes():
    point = Point(1, 2)
    total = 0
    for i in range(300000):
        total += point.x + point.y
        point.x = i
    return total


@case
def method_calls():
    point = Slotted(1, 2)
    total = 0
    for i in range(200000):
        total += point.get()
        total += point.add(point)
    return total


@case
def properties():
    point = Slotted(3, 4)
    total = 0
    for i in range(150000):
        total += point.area * point.scale + point.half(i)
    return total


@case
def instances():
    for i in range(150000):
        Point(i, i)


class Vector:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        return Vector(self.x + other.x)

    def __eq__(self, other):
        return self.x == other.x

    def __len__(self):
        return 3

    def __getitem__(self, index):
        return index


@case
def special_methods():
    vector = Vector(0)
    one = Vector(1)
    total = 0
    for i in range(60000):
        vector = vector + one
        if vector == one:
            total += 1
        total += len(vector) + vector[i]
    return total


def keyword_target(a, b=2, c=3, *, d=4):
    return a + b + c + d


@case
def keyword_calls():
    total = 0
    for i in range(150000):
        total += keyword_target(i, c=5, b=1)
        total += keyword_target(a=i, d=5)
    return total


def spread_target(*args, **kwargs):
    return len(args) + len(kwargs)


@case
def spread_calls():
    pair = (1, 2)
    options = {"a": 1}
    total = 0
    for i in range(80000):
        total += spread_target(*pair, b=i)
        total += spread_target(i, **options)
    return total


@case
def closures():
    def counter():
        count = 0

        def step(by):
            nonlocal count
            count += by
            return count

        return step

    step = counter()
    for i in range(250000):
        step(i)
    return step(0)


@case
def native_len():
    items = [1, 2, 3]
    total = 0
    for i in range(300000):
        total += len(items)
    return total


@case
def native_append_pop():
    items = []
    for i in range(200000):
        items.append(i)
        items.append(i)
        items.pop()


@case
def native_dict_get():
    table = {"a": 1, "b": 2}
    total = 0
    for i in range(200000):
        total += table.get("a") + table.get("c", 3)
    return total


@case
def native_numbers():
    total = 0
    for i in range(150000):
        total += abs(-i) + min(i, 5) + max(i, 3, 8)
        total += int(i / 2) + round(i / 3)
    return total


@case
def native_isinstance():
    count = 0
    for i in range(200000):
        if isinstance(i, int) and not isinstance(i, (str, list)):
            count += 1
    return count


@case
def native_reductions():
    numbers = list(range(100000))
    total = 0
    for i in range(5):
        total += sum(numbers) + max(numbers) + min(numbers)
        total += sum(x * 2 for x in numbers[:20000])
        total += len(list(map(abs, numbers[:20000])))
        if any(x < 0 for x in numbers[:20000]):
            total += 1
    return total


@case
def list_comprehension():
    total = 0
    for i in range(4):
        total += len([x * x for x in range(60000) if x % 2])
    return total


@case
def nested_comprehension():
    return [[i * j for j in range(300)] for i in range(500)]


@case
def dict_comprehension():
    return {i: i * i for i in range(150000)}


@case
def dict_text_keys():
    counts = {}
    words = ["alpha", "beta", "gamma", "delta", "epsilon"]
    for i in range(200000):
        word = words[i % 5]
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    return counts


@case
def dict_integer_keys():
    table = {}
    for i in range(150000):
        table[i % 1000] = i
        if i in table:
            del table[i]
    return table


@case
def dict_iteration():
    table = {i: str(i) for i in range(50000)}
    total = 0
    for key, value in table.items():
        total += key
    for key in table:
        total += key
    for value in table.values():
        total += len(value)
    return total


@case
def sets():
    seen = set()
    for i in range(200000):
        seen.add(i % 5000)
        if i in seen:
            continue
    return len(seen | {1, 2, 3}) + len(seen & set(range(2000)))


@case
def tuple_keys():
    grid = {}
    for x in range(300):
        for y in range(300):
            grid[x, y] = x + y
    return grid[5, 6]


@case
def generators():
    def numbers(count):
        for i in range(count):
            yield i

    total = 0
    for number in numbers(300000):
        total += number
    return total


@case
def generator_chain():
    def twice(items):
        for item in items:
            yield item
            yield item

    def flat(count):
        yield from twice(range(count))

    return sum(x + 1 for x in flat(60000))


@case
def exceptions():
    count = 0
    for i in range(80000):
        try:
            if i % 2:
                raise ValueError("odd")
        except ValueError as error:
            count += 1
    return count


@case
def exceptions_deep():
    def inner(i):
        return {}[i]

    count = 0
    for i in range(40000):
        try:
            inner(i)
        except KeyError:
            count += 1
    return count


@case
def try_without_exception():
    count = 0
    for i in range(400000):
        try:
            count += 1
        finally:
            count += 1
    return count


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        return False


@case
def with_statement():
    manager = Manager()
    count = 0
    for i in range(80000):
        with manager as m:
            count += 1
    return count


@case
def enumerate_zip():
    first = list(range(200000))
    second = list(range(200000))
    total = 0
    for i, (a, b) in enumerate(zip(first, second)):
        total += i + a * b
    return total


@case
def list_indexing():
    numbers = list(range(1000))
    for k in range(150):
        for i in range(1, 1000):
            numbers[i] = numbers[i - 1] + numbers[-1]  % 5
    return numbers


@case
def slices():
    numbers = list(range(100))
    total = 0
    for i in range(100000):
        total += len(numbers[2:5]) + len(numbers[::-7])
    return total


@case
def sieve():
    flags = [True] * 300000
    for i in range(2, 548):
        if flags[i]:
            for j in range(i * i, 300000, i):
                flags[j] = False
    return sum(flags)


@case
def matrix_product():
    n = 50
    a = [[i + j for j in range(n)] for i in range(n)]
    b = [[i - j for j in range(n)] for i in range(n)]
    c = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            total = 0
            for k in range(n):
                total += a[i][k] * b[k][j]
            c[i][j] = total
    return c


@case
def global_names():
    global COUNTER
    COUNTER = 0
    for i in range(300000):
        COUNTER = COUNTER + OFFSET
    return COUNTER


OFFSET = 3


@case
def big_integers():
    product = 1
    for i in range(1, 4000):
        product *= i
    return product % 1000007


def best(function):
    figure = float("inf")
    for _ in range(3):
        start = clock()
        function()
        figure = min(figure, clock() - start)
    return figure


chosen = sys.argv[1:]
for function in CASES:
    if not chosen or function.__name__ in chosen:
        print(f"{function.__name__},{best(function):.6f}", flush=True)
