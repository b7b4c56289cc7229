# Times the rows of recurrent.py and keras_models.py in PyTorch, ONNX Runtime and Keras, for a Python that has them.
#
#   python Benchmarks/peers.py [OURS.csv]
#
# Prints a table for each peer, and with the table that rnnshell printed how many times faster rnnshell is in each row.
import importlib.util
import os
import subprocess
import sys

import recurrent


def pytorch_rows():
    recurrent.main()


def onnx_session(case, I, H):
    import numpy
    import onnx
    import onnxruntime
    from onnx import TensorProto, helper

    gates, random = recurrent.GATES[case], numpy.random.default_rng(0)
    weights = {
        "W": random.standard_normal((1, gates * H, I)), "R": random.standard_normal((1, gates * H, H)) / H,
        "B": random.standard_normal((1, 2 * gates * H)),
    }
    extra = {"linear_before_reset": 1} if case == "GRU" else {}
    node = helper.make_node(case, ["X", "W", "R", "B"], ["Y"], hidden_size=H, **extra)
    graph = helper.make_graph(
        [node], case, [helper.make_tensor_value_info("X", TensorProto.FLOAT, ["T", "B", I])],
        [helper.make_tensor_value_info("Y", TensorProto.FLOAT, ["T", 1, "B", H])],
        [helper.make_tensor(name, TensorProto.FLOAT, value.shape, value.astype("float32").ravel())
         for name, value in weights.items()])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = os.cpu_count()
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def onnx_rows():
    import numpy

    print(recurrent.HEADER)
    peak = recurrent.sgemm_peak()
    for shape in recurrent.SHAPES:
        for case in ["RNN", "LSTM", "GRU"]:
            T, B, I, H = shape
            session = onnx_session(case, I, H)
            x = numpy.random.default_rng(0).standard_normal((T, B, I)).astype("float32")
            time = recurrent.microseconds(lambda: session.run(None, {"X": x}))
            recurrent.row(case, shape, time, None, peak)


def keras_rows():
    """In a process of its own: TensorFlow's threads would stand in the way of the others'."""
    environment = dict({"KERAS_BACKEND": "tensorflow", "TF_CPP_MIN_LOG_LEVEL": "3"}, **os.environ)
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "keras_models.py")
    print(recurrent.HEADER)
    done = subprocess.run([sys.executable, script], env=environment, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"{script} failed with status {done.returncode}")
    print(done.stdout, end="")


class Recording:
    """Standard output that is also kept."""
    def __init__(self, output):
        self.output, self.text = output, ""

    def write(self, text):
        self.text += text
        self.output.write(text)

    def flush(self):
        self.output.flush()


def recorded(rows):
    """What `rows` printed, which still goes to the screen."""
    before = sys.stdout
    sys.stdout = recording = Recording(before)
    try:
        rows()
    finally:
        sys.stdout = before
    return recording.text


def parsed(text):
    """Case and shape -> forward and training time."""
    rows = {}
    for line in text.splitlines():
        parts = line.split(",")
        if len(parts) == 9 and parts[0] != "case":
            rows[tuple(parts[:5])] = [float(number) if number else None for number in parts[5:7]]
    return rows


def ratios(ours, peers):
    """How many times faster we are in each row; the forward column counts the better peer."""
    print("case,T,B,I,H," + ",".join(f"{name}_{what}" for name in peers for what in ["forward", "train"]))
    product, count = 1.0, 0
    for key, times in ours.items():
        cells = []
        for rows in peers.values():
            for mine, theirs in zip(times, rows.get(key, [None, None])):
                cells.append(f"{theirs / mine:.2f}" if mine and theirs else "")
        best = [min((rows[key][i] for rows in peers.values() if rows.get(key, [None, None])[i]), default=None) for i in [0, 1]]
        for mine, theirs in zip(times, best):
            if mine and theirs:
                product, count = product * theirs / mine, count + 1
        print(",".join(key) + "," + ",".join(cells))
    if count:
        print(f"# geometric mean against the better peer of each row: {product ** (1 / count):.2f}")


def main():
    import onnxruntime
    import torch

    peers = {}
    print(f"# PyTorch {torch.__version__}, {torch.get_num_threads()} threads")
    peers["pytorch"] = parsed(recorded(pytorch_rows))
    print(f"# ONNX Runtime {onnxruntime.__version__}")
    peers["onnxruntime"] = parsed(recorded(onnx_rows))
    if importlib.util.find_spec("keras") is not None:
        print("# Keras")
        peers["keras"] = parsed(recorded(keras_rows))
    if len(sys.argv) > 1:
        print(f"# times faster than the peer")
        with open(sys.argv[1]) as file:
            ratios(parsed(file.read()), peers)


if __name__ == "__main__":
    main()
