# Timers with a clock that counts, so that the numbers are known.
import timeit

class Clock:
    def __init__(self, step):
        self.now, self.step = 0.0, step
    def __call__(self):
        self.now += self.step
        return self.now

runs = []
timer = timeit.Timer(lambda: runs.append(1), lambda: runs.append('setup'), Clock(0.25))
print(timer.timeit(3), runs)
print(timer.repeat(2, 1), runs.count('setup'), timer.autorange())
class Growing(Clock):
    def __call__(self):
        return len(runs) / 1000
runs.clear()
print(timeit.Timer(lambda: runs.append(1), timer=Growing(0)).autorange(lambda number, taken: print(number, round(taken, 3))))
space = {'total': []}
timeit.timeit('total.append(step)', 'step = 2', number=5, globals=space)
print(space['total'], timeit.timeit(number=10) >= 0, len(timeit.repeat('1 + 1', repeat=3, number=2)))
for arguments in ((5, 6), ('pass', 5), (5, 'pass'), ('x(', 'pass')):
    try:
        timeit.Timer(*arguments)
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, str(error).split(' (')[0])
print(timeit.default_number, timeit.default_repeat)
