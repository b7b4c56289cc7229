# Times the recurrent layers of recurrent.py in ONNX Runtime, for a Python that has it.
import os

import numpy
import onnx
import onnxruntime
from onnx import TensorProto, helper

import recurrent
import rows


def session_of(case, I, H):
    gates, random = rows.GATES[case], numpy.random.default_rng(0)
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


def layer_row(case, T, B, I, H):
    def prepare():
        session = session_of(case, I, H)
        x = numpy.random.default_rng(0).standard_normal((T, B, I)).astype("float32")
        return (lambda: session.run(None, {"X": x}), None), 1
    return prepare


if __name__ == "__main__":
    rows.Benchmark({
        (case, *shape): layer_row(case, *shape) for shape in recurrent.SHAPES for case in ["RNN", "LSTM", "GRU"]
    }).run()
