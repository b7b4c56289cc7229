import RNNKit
import RNNScript

/// What the written part of PuzzleLib needs from Swift.
enum PuzzleNatives {
  static let module = DialectModule(
    name: "PuzzleLib._natives", entries: { entries },
    values: { [("ModuleError", .object(PuzzleRNN.moduleError))] })

  private static let modes: [String: RecurrentMode] = [
    "relu": .rnnRelu, "tanh": .rnnTanh, "lstm": .lstm, "gru": .gru,
  ]

  private static let entries: [Entry] = [
    Entry(
      "recurrent(data, weights, mode, hsize, layers, bidirectional)",
      "The outputs of recurrent layers over a sequence; weights are four tensors for each layer and direction.",
      shapes: "[T, B, I] -> [T, B, D·H]"
    ) { call in
      let data = try call.tensor(0)
      let weights = try call.tensors(1)
      guard let mode = modes[try call.string(2)], weights.count % 4 == 0 else {
        throw call.fail(.valueError, "recurrent(): unknown mode, or weights that are not four for each layer")
      }
      let configuration = RecurrentConfiguration(
        mode: mode, inputSize: data.shape.last ?? 0, hiddenSize: try call.int(3), layers: try call.int(4),
        bidirectional: try call.bool(5))
      let stacked = stride(from: 0, to: weights.count, by: 4).map { start in
        RecurrentWeights(
          weightIH: weights[start], weightHH: weights[start + 1], biasIH: weights[start + 2],
          biasHH: weights[start + 3])
      }
      return .tensor(try recurrent(data, weights: stacked, configuration: configuration).output)
    },
    Entry(
      "admit_weights(insize, hsize, layers, mode, bidirectional)",
      "Asks for the memory of all weights of recurrent layers before the first is made."
    ) { call in
      guard let mode = modes[try call.string(3)] else { throw call.fail(.valueError, "admit_weights(): unknown mode") }
      try RecurrentConfiguration(
        mode: mode, inputSize: try call.int(0), hiddenSize: try call.int(1), layers: try call.int(2),
        bidirectional: try call.bool(4)
      ).admitWeights(of: .float32)
      return .none
    },
    Entry("report_loss(name, value)", "Adds a point to the loss curve.") { call in
      call.interpreter.host.receive(.loss(name: try call.string(0), value: try call.double(1)))
      return .none
    },
  ]
}
