# How the benchmarks of this folder measure and print; runs in rnnshell and in CPython.
#
# A benchmark is a dictionary of rows: (case, T, B, I, H) -> a function that prepares the row and returns what is timed, a
# call that goes forward and one that trains (or None), and of how many batches. Times are the best of many short rounds,
# in microseconds a batch. Started with the argument `answer`, a benchmark measures the rows that it is asked for, one a
# line, so that programs can be timed in turns (peers.py).
import sys
import time

HEADER = "case,T,B,I,H,forward_us,train_us,forward_gflops,sgemm_peak_gflops"
GATES = {"RNN": 1, "LSTM": 4, "GRU": 3, "RNNCell": 1, "LSTMCell": 4, "GRUCell": 3}


def microseconds(work, seconds):
    """The best time of one call, from rounds of about a millisecond."""
    work()
    best, count = float("inf"), 1
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        start = time.perf_counter()
        for _ in range(count):
            work()
        best = min(best, (time.perf_counter() - start) / count)
        count = max(1, int(0.001 / best))
    return best * 1e6


def sgemm_peak(random, seconds):
    """The rate of the best large square product, in GFLOP/s, of a machine that has woken up."""
    a = random(512, 512)
    microseconds(lambda: a @ a, seconds)
    best = 0.0
    for size in [512, 1024, 2048]:
        a, b = random(size, size), random(size, size)
        best = max(best, 2 * size ** 3 / microseconds(lambda: a @ b, seconds) / 1e3)
    return best


def operations(case, T, B, I, H):
    """The floating-point operations of a forward pass, without the gates."""
    return 2 * T * B * GATES[case] * H * (I + H)


def line(key, times, peak):
    """A row of the table."""
    forward, train = times
    rate = operations(*key) / forward / 1e3 if forward and key[0] in GATES else None
    numbers = ["" if us is None else f"{us:.2f}" if us < 100 else f"{us:.0f}" for us in times]
    rates = ["" if rate is None else f"{rate:.1f}" for rate in [rate, peak]]
    return ",".join([str(part) for part in key] + numbers + rates)


class Benchmark:
    """Rows that are prepared once and measured when asked for."""
    def __init__(self, rows, random=None):
        # random: makes a matrix for the machine's peak, where the library has products.
        self.rows, self.random, self.prepared = rows, random, {}

    def measure(self, key, seconds):
        if key not in self.prepared:
            self.prepared[key] = self.rows[key]()
        works, batches = self.prepared[key]
        return [microseconds(work, seconds) / batches if work else None for work in works]

    def peak(self, seconds):
        return sgemm_peak(self.random, seconds) if self.random else None

    def table(self):
        print(HEADER)
        peak = self.peak(0.5)
        for key in self.rows:
            print(line(key, self.measure(key, 0.5), peak), flush=True)
            del self.prepared[key]

    def answer(self):
        """The first line names all rows; then each line asks for one of them, or for the `peak`."""
        print(";".join(",".join(str(part) for part in key) for key in self.rows), flush=True)
        while True:
            try:
                question = input()
            except EOFError:
                return
            if question == "peak":
                print(self.peak(0.1), flush=True)
            else:
                case, *shape = question.split(",")
                print(*self.measure((case, *[int(size) for size in shape]), 0.3), flush=True)

    def run(self):
        if sys.argv[1:] == ["answer"]:
            self.answer()
        else:
            self.table()
