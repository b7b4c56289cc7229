/// The layers around recurrent ones, as functions of their parameters.
public enum Functional {
  /// x W^T + b, as `F.linear`: input [..., I], weight [O, I], bias [O]; result [..., O].
  ///
  /// - Throws: `TensorError` in PyTorch's words where the sizes do not fit.
  public static func linear(_ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil) throws -> Tensor {
    guard weight.rank == 2, let width = input.shape.last else {
      throw TensorError.invalid("linear: expected a weight of 2 dimensions and an input of at least 1")
    }
    let rows = Shape.uncheckedCount(Array(input.shape.dropLast()))
    if width != weight.shape[1] {
      throw TensorError(.product(a: [rows, width], b: [weight.shape[1], weight.shape[0]]))
    }
    if input.dtype != weight.dtype {
      throw TensorError.invalid(
        "mat1 and mat2 must have the same dtype, but got \(input.dtype.scalarTypeName) and "
          + weight.dtype.scalarTypeName)
    }
    let shape = input.shape
    let result = try Engine.current.withoutGradients {
      let product = try input.reshape([rows, width]).mm(try weight.transpose(0, 1))
      return try (try bias.map { try product.add($0) } ?? product).reshape(Array(shape.dropLast()) + [weight.shape[0]])
    }
    let name = shape.count == 2 ? (bias == nil ? "MmBackward0" : "AddmmBackward0") : "ViewBackward0"
    Gradient.record(name, inputs: [input, weight, bias], outputs: [result], saving: [input, weight], composed: true) {
      call in
      let (x, w) = (try call.saved[0].reshape([rows, width]), call.saved[1])
      let gradient = try call.gradient.reshape([rows, w.shape[0]])
      return [
        call.wants[0] ? try gradient.mm(w).reshape(shape) : nil,
        call.wants[1] ? try gradient.transpose(0, 1).mm(x) : nil,
        call.wants[2] ? try gradient.sum(dims: [0]) : nil,
      ]
    }
    return result
  }
}
