import RNNKit
import Testing

/// What PyTorch 2.15 says where something does not fit.
@Suite struct RecurrentErrorTests {
  private static func weights(
    _ configuration: RecurrentConfiguration, dtype: DType = .float32
  ) throws -> [RecurrentWeights] {
    try (0..<configuration.layers * configuration.directions).map { index in
      let gates = configuration.mode.gateCount * configuration.hiddenSize
      let width = configuration.inputSize(ofLayer: index / configuration.directions)
      return RecurrentWeights(
        weightIH: try Tensor.zeros([gates, width], dtype: dtype),
        weightHH: try Tensor.zeros([gates, configuration.hiddenSize], dtype: dtype),
        biasIH: try Tensor.zeros([gates], dtype: dtype), biasHH: try Tensor.zeros([gates], dtype: dtype))
    }
  }

  struct Case: CustomTestStringConvertible {
    let message: String
    var type = "RuntimeError"
    var mode = RecurrentMode.rnnTanh
    var input = [5, 2, 4]
    var dtype = DType.float32
    var hidden: [Int]?
    var cell: [Int]?
    var lengths: [Int]?
    var testDescription: String { message }
  }

  static let layerCases = [
    Case(
      message: "RNN: Expected input to be 2D or 3D, got 4D tensor instead", type: "ValueError", input: [1, 1, 1, 4]),
    Case(message: "LSTM: Expected input to be 2D or 3D, got 1D instead", type: "ValueError", mode: .lstm, input: [4]),
    Case(
      message: "GRU: Expected input to be 2D or 3D, got 4D instead", type: "ValueError", mode: .gru,
      input: [1, 1, 1, 4]),
    Case(message: "input.size(-1) must be equal to input_size. Expected 4, got 7", input: [5, 2, 7]),
    Case(
      message: "RNN input dtype (torch.float64) does not match weight dtype (torch.float32). Convert input: "
        + "input.to(torch.float32), or convert model: model.to(torch.float64)", type: "ValueError", dtype: .float64),
    Case(message: "Expected hidden size (1, 2, 3), got [1, 3, 3]", hidden: [1, 3, 3]),
    Case(
      message: "Expected hidden[0] size (1, 2, 3), got [1, 3, 3]", mode: .lstm, hidden: [1, 3, 3], cell: [1, 2, 3]),
    Case(
      message: "Expected hidden[1] size (1, 2, 3), got [2, 2, 3]", mode: .lstm, hidden: [1, 2, 3], cell: [2, 2, 3]),
    Case(message: "For batched 3-D input, hx should also be 3-D but got 2-D tensor", hidden: [1, 3]),
    Case(
      message: "For unbatched 2-D input, hx should also be 2-D but got 3-D tensor", input: [5, 4], hidden: [1, 1, 3]),
    Case(
      message: "For batched 3-D input, hx and cx should also be 3-D but got (2-D, 2-D) tensors", mode: .lstm,
      hidden: [1, 3], cell: [1, 3]),
    Case(message: "Expected sequence length to be larger than 0 in RNN", input: [0, 2, 4]),
    Case(message: "Expected `len(lengths)` to be equal to batch_size, but got 3 (batch_size=2)", lengths: [1, 2, 3]),
    Case(
      message: "Length of all samples has to be greater than 0, but found an element in 'lengths' that is <= 0",
      lengths: [5, 0]),
    Case(message: "Expected lengths of at most 5, the length of the input, but got 6", lengths: [6, 1]),
  ]

  @Test(arguments: layerCases)
  func layersSayWhatDoesNotFit(_ wrong: Case) throws {
    let configuration = RecurrentConfiguration(mode: wrong.mode, inputSize: 4, hiddenSize: 3)
    let weights = try RecurrentErrorTests.weights(configuration)
    let error = #expect(throws: TensorError.self) {
      try recurrent(
        Tensor.zeros(wrong.input, dtype: wrong.dtype), hidden: wrong.hidden.map { try Tensor.zeros($0) },
        cell: wrong.cell.map { try Tensor.zeros($0) }, weights: weights, configuration: configuration,
        lengths: wrong.lengths)
    }
    #expect(error?.message == wrong.message)
    #expect(error?.pythonType == wrong.type)
  }

  static let cellCases = [
    Case(message: "RNNCell: Expected input to be 1D or 2D, got 3D instead", type: "ValueError", input: [1, 2, 4]),
    Case(
      message: "RNNCell: Expected hidden to be 1D or 2D, got 3D instead", type: "ValueError", input: [2, 4],
      hidden: [1, 2, 3]),
    Case(
      message: "LSTMCell: Expected hx[0] to be 1D or 2D, got 3D instead", type: "ValueError", mode: .lstm,
      input: [2, 4], hidden: [1, 2, 3]),
    Case(message: "input has inconsistent input_size: got 5 expected 4", input: [2, 5]),
    Case(message: "hidden0 has inconsistent hidden_size: got 2, expected 3", input: [1, 4], hidden: [1, 2]),
    Case(message: "Input batch size 1 doesn't match hidden0 batch size 3", input: [1, 4], hidden: [3, 3]),
    Case(
      message: "Input batch size 2 doesn't match hidden1 batch size 1", mode: .lstm, input: [2, 4], hidden: [2, 3],
      cell: [1, 3]),
  ]

  @Test(arguments: cellCases)
  func cellsSayWhatDoesNotFit(_ wrong: Case) throws {
    let configuration = RecurrentConfiguration(mode: wrong.mode, inputSize: 4, hiddenSize: 3)
    let weights = try RecurrentErrorTests.weights(configuration)[0]
    let error = #expect(throws: TensorError.self) {
      try recurrentStep(
        Tensor.zeros(wrong.input), hidden: wrong.hidden.map { try Tensor.zeros($0) },
        cell: wrong.cell.map { try Tensor.zeros($0) }, weights: weights, mode: wrong.mode)
    }
    #expect(error?.message == wrong.message)
    #expect(error?.pythonType == wrong.type)
  }

  @Test func weightsMayBeAnything() throws {
    let configuration = RecurrentConfiguration(mode: .gru, inputSize: 4, hiddenSize: 3, bidirectional: true)
    let input = try Tensor.zeros([5, 2, 4])
    var weights = try RecurrentErrorTests.weights(configuration)
    func message(_ change: (inout [RecurrentWeights]) throws -> Void) throws -> String? {
      var changed = weights
      try change(&changed)
      return #expect(throws: TensorError.self) {
        try recurrent(input, weights: changed, configuration: configuration)
      }?.message
    }
    #expect(try message { $0.removeLast() } == "Expected weights for 2 layers and directions, got 1")
    #expect(
      try message { $0[1].weightHH = try Tensor.zeros([9, 4]) }
        == "Expected weight_hh_l0_reverse of size [9, 3], got [9, 4]")
    #expect(try message { $0[0].biasHH = nil } == "bias_hh_l0 is missing")
    #expect(
      try message { $0[0].biasIH = try Tensor.zeros([9], dtype: .float64) }
        == "Expected all weights to be torch.float32, but bias_ih_l0 is torch.float64")
    weights[0].weightIH = try Tensor.zeros([4, 9]).transpose(0, 1)
    #expect(try recurrent(input, weights: weights, configuration: configuration).output.shape == [5, 2, 6])
  }

  @Test func anEmptyBatchIsNoError() throws {
    let configuration = RecurrentConfiguration(mode: .lstm, inputSize: 4, hiddenSize: 3, layers: 2, bidirectional: true)
    let weights = try RecurrentErrorTests.weights(configuration)
    for weight in weights { try weight.weightIH.setRequiresGradient(true) }
    let result = try recurrent(Tensor.zeros([5, 0, 4]), weights: weights, configuration: configuration)
    #expect(result.output.shape == [5, 0, 6] && result.hidden.shape == [4, 0, 3] && result.cell?.shape == [4, 0, 3])
    try result.output.sum().backward()
    #expect(try weights[0].weightIH.gradient?.floats().allSatisfy { $0 == 0 } == true)
  }
}
