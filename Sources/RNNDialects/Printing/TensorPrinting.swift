import RNNKit

/// Tensors as text.
enum TensorPrinting {
  /// What `repr` shows.
  static func text(of tensor: Tensor, _ options: PrintOptions) throws -> String {
    let formatter = TensorFormatter(options: options)
    return try formatter.text(
      shape: tensor.shape, elements: try elements(tensor, formatter), notes: notes(tensor))
  }

  private static func elements(_ tensor: Tensor, _ formatter: TensorFormatter) throws -> PrintedElements {
    var shown = tensor.detach()
    if formatter.isSummary(tensor.shape) {
      let edge = formatter.options.edgeItems
      for (dimension, size) in tensor.shape.enumerated() where size > 2 * edge {
        shown = try Tensor.cat(
          [
            try shown.narrow(dimension, start: 0, length: edge),
            try shown.narrow(dimension, start: size - edge, length: edge),
          ],
          dim: dimension)
      }
    }
    switch tensor.dtype {
    case .bool: return try .booleans(shown.bools())
    case .float32, .float64: return try .floats(shown.doubles())
    case .complex64, .complex128:
      let numbers = try shown.values(Complex<Double>.self)
      return .complex(real: numbers.map(\.real), imaginary: numbers.map(\.imaginary))
    default: return try .integers(shown.ints())
    }
  }

  private static func notes(_ tensor: Tensor) -> [String] {
    var notes: [String] = []
    let isDefault: Bool
    if tensor.count == 0 {
      if tensor.rank != 1 {
        let sizes = tensor.shape.map(String.init).joined(separator: ", ")
        notes.append("size=(\(sizes))")
      }
      isDefault = tensor.dtype == Engine.current.defaultFloat
    } else {
      isDefault =
        tensor.dtype == Engine.current.defaultFloat || tensor.dtype == .int64 || tensor.dtype == .bool
        || tensor.dtype == .complex64
    }
    if !isDefault { notes.append("dtype=torch.\(tensor.dtype.name)") }
    if let name = tensor.gradientName {
      notes.append("grad_fn=<\(name)>")
    } else if tensor.requiresGradient {
      notes.append("requires_grad=True")
    }
    return notes
  }
}
