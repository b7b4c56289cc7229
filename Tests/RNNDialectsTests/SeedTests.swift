import Foundation
import RNNScript
import Testing

/// The blocks of the documents that use Keras, as the sessions in `sessions/seeds` have them, on the small data sets there.
@Suite struct SeedTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../sessions/seeds").standardized

  /// What a session prints, run as a script in its own folder with some of its text replaced.
  private func output(_ name: String, _ replacements: [(String, String)] = []) throws -> String {
    var text = try String(contentsOf: Self.folder.appending(path: name + ".py"), encoding: .utf8)
    for (old, new) in replacements {
      #expect(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    let session = Session()
    session.interpreter.files.workingFolder = Self.folder.path
    let output = session.output(of: text, name: name + ".py")
    #expect(!output.contains("Traceback"), "\(output)")
    return output
  }

  @Test func keras1TextClassifier() throws {
    let output = try output("keras_text_classifier", [("nb_epoch = 7", "nb_epoch = 2")])
    for text in [
      "Epoch 2/2\n", "Точность на тестовых данных: ", "(1000, 10)", "(1000, 64)", "lstm_2 (64,)", "dense_1 (100,)",
      "dense_2 (6,)", "33,024",
    ] { #expect(output.contains(text), "\(text): \(output)") }
  }

  @Test func kerasGuide() throws {
    let output = try output(
      "keras_rnn_guide",
      [
        ("import matplotlib.pyplot as plt\n", ""), ("    plt.imshow(sample, cmap=plt.get_cmap(\"gray\"))\n", ""),
        ("timestep = 50", "timestep = 3"), ("num_batches = 10", "num_batches = 1"),
      ])
    for text in [
      "embedding (Embedding)        (None, None, 64)          64000", "lstm (LSTM)                  (None, 128)",
      " 98816", "gru (GRU)                    (None, None, 256)         247296",
      "simple_rnn (SimpleRNN)       (None, 128)               49280",
      "encoder (LSTM)                  [(None, 64), (None,  33024       embedding_2[0][0]",
      "input_1 (InputLayer)            [(None, None)]       0", "Total params: 258,698",
      "bidirectional (Bidirectional (None, 5, 128)            38400",
      "bidirectional_1 (Bidirection (None, 64)                41216", "Total params: 80,266",
      "10/10 [==============================] - ", " - val_accuracy: ", "Predicted result is: [",
      " - rnn_1_loss: ", " - rnn_1_1_loss: ", " - rnn_1_accuracy: ", " - rnn_1_1_accuracy: ",
    ] { #expect(output.contains(text), "\(text): \(output)") }
  }
}
