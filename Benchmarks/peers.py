# Times the rows of recurrent.py and keras_models.py in rnnshell, PyTorch, ONNX Runtime and Keras, for a Python that has
# them.
#
#   python Benchmarks/peers.py RNNSHELL [ROUNDS]
#
# Each program is a process, and all are asked for a row in turns, ROUNDS times over (5 unless given): machines are faster
# in one minute than in the next. Prints the best times of each program, and how many times faster rnnshell is.
import importlib.util
import os
import subprocess
import sys
import time

import rows

FOLDER = os.path.dirname(os.path.abspath(__file__))


class Program:
    """A benchmark under one interpreter, that answers questions for its rows."""
    def __init__(self, name, interpreter, script):
        self.name, self.times, self.rate = name, {}, None
        environment = dict({"KERAS_BACKEND": "tensorflow", "TF_CPP_MIN_LOG_LEVEL": "3"}, **os.environ)
        self.process = subprocess.Popen(
            [interpreter, os.path.join(FOLDER, script), "answer"], env=environment, text=True, bufsize=1,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.rows = [tuple(row.split(",")) for row in self.read().strip().split(";")]

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            sys.exit(f"{self.name} ended with status {self.process.wait()}")
        return line

    def ask(self, question):
        # Threads of some libraries wait for their next work without sleeping, and would take a processor from others.
        time.sleep(0.3)
        self.process.stdin.write(question + "\n")
        return [None if word == "None" else float(word) for word in self.read().split()]

    def measure(self, key):
        """Measures a row once more, and keeps the best times."""
        if key in self.rows:
            best = self.times.get(key, [None, None])
            pairs = zip(best, self.ask(",".join(key)))
            self.times[key] = [min((time for time in pair if time), default=None) for pair in pairs]

    def measure_peak(self):
        self.rate = max((rate for rate in [self.rate, *self.ask("peak")] if rate), default=None)

    def end(self):
        self.process.stdin.close()
        self.process.wait()

    def print_table(self):
        print(f"# {self.name}")
        print(rows.HEADER)
        for case, *shape in self.times:
            key = (case, *shape)
            print(rows.line((case, *map(int, shape)), self.times[key], self.rate))


def measured(programs, rounds):
    """Runs all rounds of programs that share rows, rnnshell first."""
    for round in range(rounds):
        for program in programs:
            program.measure_peak()
        for key in programs[0].rows:
            for program in programs:
                program.measure(key)
        print(f"round {round + 1} of {rounds}", file=sys.stderr)
    for program in programs:
        program.end()
    return programs


def ratios(families):
    """How many times faster rnnshell is in each row: forward against the better peer, training, share of the peak."""
    print("# times faster than the better peer; share of the best large square product's rate")
    print("case,T,B,I,H,forward,train,share_of_peak")
    product, count = 1.0, 0
    for ours, *peers in families:
        peak = max((program.rate for program in [ours, *peers] if program.rate), default=None)
        for key, times in ours.times.items():
            cells = []
            for place, mine in enumerate(times):
                theirs = [peer.times[key][place] for peer in peers if peer.times.get(key, [None, None])[place]]
                cells.append(f"{min(theirs) / mine:.2f}" if mine and theirs else "")
                if mine and theirs:
                    product, count = product * min(theirs) / mine, count + 1
            case, *shape = key
            done = rows.operations(case, *map(int, shape)) if case in rows.GATES else None
            cells.append(f"{done / times[0] / 1e3 / peak:.2f}" if done and peak and times[0] else "")
            print(",".join(key + tuple(cells)))
    if count:
        print(f"# geometric mean: {product ** (1 / count):.2f}")


def main():
    rnnshell, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5
    layers = [Program("rnnshell", rnnshell, "recurrent.py"), Program("PyTorch", sys.executable, "recurrent.py")]
    if importlib.util.find_spec("onnxruntime"):
        layers.append(Program("ONNX Runtime", sys.executable, "onnx_layers.py"))
    families = [measured(layers, rounds)]
    if importlib.util.find_spec("keras"):
        models = [Program("rnnshell", rnnshell, "keras_models.py"), Program("Keras", sys.executable, "keras_models.py")]
        families.append(measured(models, rounds))
    for family in families:
        for program in family:
            program.print_table()
    ratios(families)


if __name__ == "__main__":
    main()
