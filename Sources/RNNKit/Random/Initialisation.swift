/// How the scale of initial weights follows from the shape, as `torch.nn.init`.
public enum Initialisation {
  /// The numbers of inputs and outputs of one unit.
  ///
  /// - Throws: `TensorError` (ValueError) for less than two dimensions; of kind `memory` for numbers past an integer's.
  public static func fans(_ tensor: Tensor) throws -> (inputs: Int, outputs: Int) {
    guard tensor.rank >= 2 else {
      throw TensorError.invalid(
        "Fan in and fan out can not be computed for tensor with fewer than 2 dimensions", .valueError)
    }
    // A tensor without elements may have sides of any length.
    let field = tensor.shape.dropFirst(2)
    return (try Shape.count([tensor.shape[1]] + field), try Shape.count([tensor.shape[0]] + field))
  }

  /// The factor that keeps the variance through an activation function.
  ///
  /// - Throws: `TensorError` (ValueError) for an unknown one.
  public static func gain(_ nonlinearity: String, _ parameter: Double? = nil) throws -> Double {
    switch nonlinearity {
    case "linear", "conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d", "conv_transpose3d", "sigmoid":
      return 1
    case "tanh": return 5.0 / 3
    case "relu": return 2.0.squareRoot()
    case "leaky_relu":
      let slope = parameter ?? 0.01
      return (2 / (1 + slope * slope)).squareRoot()
    case "selu": return 3.0 / 4
    default: throw TensorError.invalid("Unsupported nonlinearity \(nonlinearity)", .valueError)
    }
  }
}

extension Tensor {
  /// Runs `body`, which fills this tensor, without history: initialising is no part of a model.
  private func initialise(_ body: () throws -> Void) rethrows -> Tensor {
    try Engine.current.withoutGradients(body)
    return self
  }

  /// Uniform numbers in ±gain·√(6 / (inputs + outputs)): Glorot and Bengio (2010).
  @discardableResult
  public func xavierUniform_(gain: Double = 1, generator: TorchGenerator? = nil) throws -> Tensor {
    let (inputs, outputs) = try Initialisation.fans(self)
    let std = gain * (2 / (Double(inputs) + Double(outputs))).squareRoot()
    let bound = 3.0.squareRoot() * std
    return try initialise { try uniform_(-bound, bound, generator: generator) }
  }

  /// Normal numbers with the variance of `xavierUniform_`.
  @discardableResult
  public func xavierNormal_(gain: Double = 1, generator: TorchGenerator? = nil) throws -> Tensor {
    let (inputs, outputs) = try Initialisation.fans(self)
    let std = gain * (2 / (Double(inputs) + Double(outputs))).squareRoot()
    return try initialise { try normal_(0, std, generator: generator) }
  }

  private func kaimingDeviation(_ slope: Double, _ mode: String, _ nonlinearity: String) throws -> Double {
    guard mode == "fan_in" || mode == "fan_out" else {
      throw TensorError.invalid("Mode \(mode) not supported, please use one of ['fan_in', 'fan_out']", .valueError)
    }
    let (inputs, outputs) = try Initialisation.fans(self)
    return try Initialisation.gain(nonlinearity, slope) / Double(mode == "fan_in" ? inputs : outputs).squareRoot()
  }

  /// Uniform numbers that keep the variance through rectifiers: He and others (2015).
  @discardableResult
  public func kaimingUniform_(
    slope: Double = 0, mode: String = "fan_in", nonlinearity: String = "leaky_relu", generator: TorchGenerator? = nil
  ) throws -> Tensor {
    if count == 0 { return self }
    let bound = 3.0.squareRoot() * (try kaimingDeviation(slope, mode, nonlinearity))
    return try initialise { try uniform_(-bound, bound, generator: generator) }
  }

  /// Normal numbers with the variance of `kaimingUniform_`.
  @discardableResult
  public func kaimingNormal_(
    slope: Double = 0, mode: String = "fan_in", nonlinearity: String = "leaky_relu", generator: TorchGenerator? = nil
  ) throws -> Tensor {
    if count == 0 { return self }
    let std = try kaimingDeviation(slope, mode, nonlinearity)
    return try initialise { try normal_(0, std, generator: generator) }
  }

  /// A matrix with orthonormal rows or columns, whichever are fewer: Saxe and others (2013).
  ///
  /// Q of the QR decomposition of a normal matrix, each column with the sign of R's diagonal.
  @discardableResult
  public func orthogonal_(gain: Double = 1, generator: TorchGenerator? = nil) throws -> Tensor {
    guard rank >= 2 else {
      throw TensorError.invalid("Only tensors with 2 or more dimensions are supported", .valueError)
    }
    if count == 0 { return self }
    let rows = shape[0]
    let columns = count / rows
    return try initialise {
      let normal = try Tensor.empty([rows, columns], dtype: dtype).normal_(0, 1, generator: generator)
      let (q, r) = try (rows < columns ? normal.transposedMatrix : normal).qr()
      let signed = try q.mul(r.diagonal().sign())
      let oriented = rows < columns ? signed.transposedMatrix : signed
      try copy_(try oriented.reshape(shape).mul(.float(gain)))
    }
  }
}
