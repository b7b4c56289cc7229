import RNNKit
import Testing

@testable import RNNDialects

/// What PyTorch prints for given elements.
@Suite struct TensorFormatterTests {
  private static func text(_ shape: [Int], _ values: [Double], _ notes: [String] = []) throws -> String {
    try TensorFormatter().text(shape: shape, elements: .floats(values), notes: notes)
  }

  @Test(
    arguments: [
      ([3], [1, 2, 3], "tensor([1., 2., 3.])"),
      ([2], [1e-5, 1], "tensor([1.0000e-05, 1.0000e+00])"),
      ([3], [.nan, 1.5, .infinity], "tensor([   nan, 1.5000,    inf])"),
      ([2], [.nan, 1], "tensor([nan, 1.])"),
      ([2], [0, 0], "tensor([0., 0.])"),
      ([2, 0], [], "tensor([])"),
      ([], [0.5], "tensor(0.5000)"),
      ([2], [-0.25, 100], "tensor([ -0.2500, 100.0000])"),
      ([2], [1, 1001], "tensor([1.0000e+00, 1.0010e+03])"),
      ([2], [-1, 1000], "tensor([  -1., 1000.])"),
      ([2, 2], [1, 2, 3, 4.5], "tensor([[1.0000, 2.0000],\n        [3.0000, 4.5000]])"),
      ([2, 1, 1], [0.5, -0.5], "tensor([[[ 0.5000]],\n\n        [[-0.5000]]])"),
    ] as [([Int], [Double], String)])
  func floats(shape: [Int], values: [Double], expected: String) throws {
    #expect(try Self.text(shape, values) == expected)
  }

  @Test func integersAndBooleans() throws {
    let formatter = TensorFormatter()
    #expect(try formatter.text(shape: [3], elements: .integers([1, -20, 300]), notes: []) == "tensor([  1, -20, 300])")
    #expect(try formatter.text(shape: [2], elements: .booleans([true, false]), notes: []) == "tensor([ True, False])")
    #expect(
      try formatter.text(shape: [1], elements: .complex(real: [1], imaginary: [-2.5]), notes: [])
        == "tensor([1.-2.5000j])")
  }

  @Test func wrapsLongRows() throws {
    let text = try Self.text([12], (0..<12).map { Double($0) + 0.5 })
    #expect(
      text == """
        tensor([ 0.5000,  1.5000,  2.5000,  3.5000,  4.5000,  5.5000,  6.5000,  7.5000,
                 8.5000,  9.5000, 10.5000, 11.5000])
        """)
  }

  @Test func movesNotesToALineOfTheirOwn() throws {
    let row = [Double](repeating: 0.25, count: 7)
    #expect(
      try Self.text([7], row, ["grad_fn=<TanhBackward0>"]) == """
        tensor([0.2500, 0.2500, 0.2500, 0.2500, 0.2500, 0.2500, 0.2500],
               grad_fn=<TanhBackward0>)
        """)
    #expect(try Self.text([1], [0.25], ["grad_fn=<TanhBackward0>"]) == "tensor([0.2500], grad_fn=<TanhBackward0>)")
  }

  @Test func summarisesLargeTensors() throws {
    let tensor = try Tensor.arange(0, 1001)
    #expect(try TensorPrinting.text(of: tensor, PrintOptions()) == "tensor([   0,    1,    2,  ...,  998,  999, 1000])")
    let matrix = try Tensor.zeros([100, 100])
    #expect(
      try TensorPrinting.text(of: matrix, PrintOptions()) == """
        tensor([[0., 0., 0.,  ..., 0., 0., 0.],
                [0., 0., 0.,  ..., 0., 0., 0.],
                [0., 0., 0.,  ..., 0., 0., 0.],
                ...,
                [0., 0., 0.,  ..., 0., 0., 0.],
                [0., 0., 0.,  ..., 0., 0., 0.],
                [0., 0., 0.,  ..., 0., 0., 0.]])
        """)
  }

  @Test func namesTypesThatAreNotTheDefault() throws {
    let options = PrintOptions()
    #expect(
      try TensorPrinting.text(of: Tensor([1.5, 2.5] as [Double]), options)
        == "tensor([1.5000, 2.5000], dtype=torch.float64)")
    #expect(try TensorPrinting.text(of: Tensor([1, 2]), options) == "tensor([1, 2])")
    #expect(try TensorPrinting.text(of: Tensor.zeros([2, 0]), options) == "tensor([], size=(2, 0))")
    #expect(try TensorPrinting.text(of: Tensor.zeros([0], dtype: .int64), options) == "tensor([], dtype=torch.int64)")
    let leaf = try Tensor([1] as [Float])
    try leaf.setRequiresGradient(true)
    #expect(try TensorPrinting.text(of: leaf, options) == "tensor([1.], requires_grad=True)")
  }
}
