import RNNKit
import RNNScript

/// The recurrent core as Keras' layers call it: a whole sequence at once.
enum KerasRecurrent {
  static let entries: [Entry] = [
    Entry(
      "sequence(mode, x, h, c, w, r, b, d, lengths, x_masks, h_masks, whole=True)",
      "Output, h and c of one layer over a batch of sequences; weights in torch's layout, no output unless `whole`.",
      shapes: "[B, T, I] -> [B, T, H], [B, H], [B, H]",
      example: """
        >>> from keras.src.core import sequence
        >>> w, r, b = torch.ones(3, 2), torch.ones(3, 3), torch.zeros(3)
        >>> sequence('rnn_tanh', torch.zeros(1, 4, 2), torch.zeros(1, 3), None, w, r, b, b, None, None, None)[1].shape
        """
    ) { call in
      let mode = try mode(call)
      guard let x = call[1].tensor, let h = call[2].tensor, let w = call[4].tensor, let r = call[5].tensor,
        let b = call[6].tensor, let d = call[7].tensor, x.rank == 3, r.rank == 2
      else { throw call.fail(.typeError, "sequence(): tensors of a sequence, a state and weights are needed") }
      let configuration = RecurrentConfiguration(
        mode: mode, inputSize: x.shape[2], hiddenSize: r.shape[1], batchFirst: true)
      var lengths: [Int]?
      if !call[8].isNone { lengths = try call.integers(8) }
      let (hidden, cell) = (try h.unsqueeze(0), try call[3].tensor?.unsqueeze(0))
      let weights = [RecurrentWeights(weightIH: w, weightHH: r, biasIH: b, biasHH: d)]
      let masks = RecurrentMasks(input: call[9].tensor, hidden: call[10].tensor)
      var output: Tensor?
      let states: (hidden: Tensor, cell: Tensor?)
      if try call.bool(11) {
        let result = try recurrent(
          x, hidden: hidden, cell: cell, weights: weights, configuration: configuration, lengths: lengths, masks: masks)
        output = result.output
        states = (result.hidden, result.cell)
      } else {
        states = try recurrentStates(
          x, hidden: hidden, cell: cell, weights: weights, configuration: configuration, lengths: lengths, masks: masks)
      }
      return .tuple([
        output.map { .tensor($0) } ?? .none, .tensor(try states.hidden.squeeze(0)),
        try states.cell.map { .tensor(try $0.squeeze(0)) } ?? .none,
      ])
    }
  ]

  private static func mode(_ call: borrowing Call) throws -> RecurrentMode {
    let name = try call.string(0)
    let modes: [String: RecurrentMode] = [
      "rnn_tanh": .rnnTanh, "rnn_relu": .rnnRelu, "lstm": .lstm, "gru": .gru, "gru_reset_before": .gruResetBefore,
    ]
    guard let mode = modes[name] else { throw call.fail(.valueError, "sequence(): no mode '\(name)'") }
    return mode
  }
}
