import Foundation
import RNNKit
import RNNScript
import Testing

/// Recurrent layers against what Keras itself computed: outputs, states and gradients.
@Suite struct KerasTests {
  static let names: [String] = {
    let folder = Bundle.module.resourceURL!.appending(path: "Fixtures/keras")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".safetensors") }.map { String($0.dropLast(12)) }.sorted()
  }()

  @Test func hasEveryCase() { #expect(Self.names.count == 55) }

  /// Factors of 10,000 draws: their mean and variance, the same at every step, by the core and by composed steps.
  @Test(arguments: ["relu", "linear"])
  func dropsTheSameAtEveryStep(activation: String) {
    let script = """
      import numpy as np, keras
      keras.utils.set_random_seed(7)
      def factors(initial, **rates):
          layer = keras.layers.SimpleRNN(100, activation='\(activation)', return_sequences=True, **rates)
          layer.build((100, 4, 100))
          eye, none = np.eye(100), np.zeros((100, 100))
          layer.set_weights([none if initial else eye, eye if initial else none, np.zeros(100)])
          state = {'initial_state': keras.ops.ones((100, 100))} if initial else {}
          return np.array(keras.ops.convert_to_numpy(layer(np.ones((100, 4, 100)), training=True, **state)))
      for rate in (0.2, 0.5):
          inputs = factors(False, dropout=rate)
          states = factors(True, recurrent_dropout=rate)
          for seen, first in ((inputs, inputs[:, 0]), (states, states[:, 0])):
              print(set(np.round(first, 4).ravel().tolist()) == {0.0, round(1 / (1 - rate), 4)})
              print(abs(first.mean() - 1) < 0.04, abs(first.var() - rate / (1 - rate)) < 0.04)
          print(all((inputs[:, t] == inputs[:, 0]).all() for t in range(4)))
          print(all(np.allclose(states[:, t], states[:, 0] ** (t + 1)) for t in range(4)))
      """
    let lines = Session().output(of: script, name: "dropout.py").split(separator: "\n")
    #expect(lines.count == 12 && lines.allSatisfy { !$0.contains("False") && $0.contains("True") }, "\(lines)")
  }

  @Test(arguments: names)
  func agreesWithTheOriginal(name: String) throws {
    let folder = Bundle.module.resourceURL!.appending(path: "Fixtures/keras")
    let file = try SafeTensors.read(path: folder.appending(path: name + ".safetensors").path)
    var script = try Fixtures.text("keras/compare.py") + "\nimport json\nmeta = {}\ntensors = {}\n"
    for (key, text) in file.metadata { script += "meta['\(key)'] = json.loads('''\(text)''')\n" }
    for (key, tensor) in file.tensors {
      let numbers = try tensor.floats().map { "\($0)" }.joined(separator: ",")
      let shape = tensor.shape.map { "\($0)," }.joined()
      script += "tensors['\(key)'] = np.array([\(numbers)], dtype='float32').reshape((\(shape)))\n"
    }
    let output = Session().output(of: script + "print(compared(meta, tensors))\n", name: "case.py")
    let difference = Double(output.trimmingCharacters(in: .whitespacesAndNewlines))
    #expect((difference ?? .infinity) < 2e-5, "\(output)")
  }
}
