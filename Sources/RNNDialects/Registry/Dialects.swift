import RNNKit
import RNNScript

/// What scripts can name, beyond the language itself.
public enum Dialects {
  /// Makes everything known to `interpreter` and joins the tensors' engine to it.
  ///
  /// Called on the thread that runs it.
  public static func install(into interpreter: Interpreter) {
    for module in TorchModules.all {
      interpreter.moduleLoaders[module.name] = { module.load($0) }
    }
    NumPyModules.install(into: interpreter)
    KerasModules.install(into: interpreter)
    PuzzleModules.install(into: interpreter)
    PlottingModules.install(into: interpreter)
    NativeNames.install(into: interpreter)
    interpreter.errorTranslators.append(ErrorTranslation.exception)
    // PyTorch takes NumPy's names, too.
    interpreter.otherParameterNames = [
      "axis": "dim", "keepdims": "keepdim", "x": "input", "x1": "input", "x2": "other",
    ]
    interpreter.customaryImports = [
      "np": "import numpy as np", "plt": "import matplotlib.pyplot as plt", "keras": "import keras",
      "tf": "import tensorflow as tf", "layers": "from keras import layers", "tqdm": "from tqdm import tqdm",
      "DataLoader": "from torch.utils.data import DataLoader",
    ]
    joinEngine(to: interpreter)
  }

  /// Names that need no import, for completion.
  public static var nativeNames: [String] { NativeNames.all }

  private static func joinEngine(to interpreter: Interpreter) {
    let engine = Engine()
    engine.makeCurrent()
    engine.barrier = { [anchor = interpreter.anchor] restore in anchor.interpreter?.journal.record(restore) }
    engine.poll = { [anchor = interpreter.anchor] in try anchor.interpreter?.poll() }
    engine.reserve = { [anchor = interpreter.anchor] bytes in
      do { try anchor.interpreter?.reserve(bytes: bytes) } catch let error as ScriptError {
        // The tensors' own error says how much was asked for.
        throw error.exception.type === TypeObject.memoryError ? TensorError(.memory(bytes: bytes)) : error
      }
    }
    engine.onBackward = { [anchor = interpreter.anchor] name, value in
      anchor.interpreter?.host.receive(.loss(name: name ?? "loss", value: value))
    }
    engine.onWarning = { [anchor = interpreter.anchor] message in anchor.interpreter?.warn(.userWarning, message) }
  }
}
