import Testing

/// What scripts are told when they are wrong, in PyTorch's words.
@Suite struct ErrorTextTests {
  private static let cases: [(code: String, expected: String)] = [
    ("nn.RNN(4, 3)(torch.zeros(1, 1, 1, 4))", "ValueError: RNN: Expected input to be 2D or 3D, got 4D tensor instead"),
    (
      "nn.RNN(4, 3)(torch.zeros(2, 1, 7))",
      "RuntimeError: input.size(-1) must be equal to input_size. Expected 4, got 7"
    ),
    (
      "nn.RNN(4, 3, nonlinearity='sigmoid')",
      "ValueError: Unknown nonlinearity 'sigmoid'. Select from 'tanh' or 'relu'."
    ),
    ("nn.LSTM(4.0, 3)", "TypeError: input_size should be of type int, got: float"),
    ("nn.GRU(4, 0)", "ValueError: hidden_size must be greater than zero"),
    ("nn.LSTM(4, 3, proj_size=3)", "ValueError: proj_size has to be smaller than hidden_size"),
    ("nn.LSTM(4, 3, bias=1)", "TypeError: bias should be of type bool, got: int"),
    (
      "nn.RNNCell(4, 2)(torch.zeros(1, 1, 4))", "ValueError: RNNCell: Expected input to be 1D or 2D, got 3D instead"
    ),
    ("nn.RNNCell(4, 2)(torch.zeros(1, 5))", "RuntimeError: input has inconsistent input_size: got 5 expected 4"),
    (
      "nn.RNNCell(4, 2, nonlinearity='x')(torch.zeros(1, 4))", "RuntimeError: Unknown nonlinearity: x"
    ),
    (
      "bool(torch.zeros(2))", "RuntimeError: Boolean value of Tensor with more than one value is ambiguous"
    ),
    ("torch.tensor([[1, 2], [3]])", "ValueError: expected sequence of length 2 at dim 1 (got 1)"),
    ("torch.relu(1)", "TypeError: relu(): argument 'input' (position 1) must be Tensor, not int"),
    ("torch.zeros(2)[5]", "IndexError: index 5 is out of bounds for dimension 0 with size 2"),
    ("torch.zeros(2).item()", "RuntimeError: a Tensor with 2 elements cannot be converted to Scalar"),
    ("RNN(3, 2, mode='x')", "ValueError: 'x' is not a valid RNNMode"),
    ("RNN(3, 2)(torch.zeros(2, 3))", "ModuleError: Data must be 3d tensor"),
    ("RNN(3, 2)(torch.zeros(2, 3, 4))", "ModuleError: Data must have data size = 3 (was given 4)"),
    (
      "class M(nn.Module):\n  def __init__(self):\n    self.fc = nn.Linear(1, 1)\nM()",
      "AttributeError: cannot assign module before Module.__init__() call"
    ),
    ("torch.optim.SGD([], lr=0.1)", "ValueError: optimizer got an empty parameter list"),
    (
      "nn.utils.rnn.pack_padded_sequence(torch.zeros(2, 3, 1), [2, 1])",
      "RuntimeError: Expected `len(lengths)` to be equal to batch_size, but got 2 (batch_size=3)"
    ),
  ]

  @Test(arguments: cases.indices)
  func raisesWhatPyTorchRaises(index: Int) {
    let (code, expected) = Self.cases[index]
    #expect(Session().run(code) == expected, "\(code)")
  }
}
