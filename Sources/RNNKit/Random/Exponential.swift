import Glibc

extension Tensor {
  /// Fills with exponential numbers of the given rate.
  @discardableResult
  public func exponential_(_ rate: Double = 1, generator: TorchGenerator? = nil) throws -> Tensor {
    if !(rate > 0) { throw TensorError.invalid("exponential_ expects lambda > 0.0, but found lambda=\(rate)") }
    if !dtype.isFloatingPoint {
      throw TensorError.invalid(
        "Exponential distribution is a continuous probability distribution. dtype must be a floating point but you specified \(dtype.scalarTypeName)"
      )
    }
    return try inPlace { before in
      let fresh = try drawnAsItLies { size in
        let made = try Tensor(uninitialized: size, dtype)
        try made.fillExponential(rate, generator ?? Engine.current.generator)
        return made
      }
      Rules.constant("ExponentialBackward0", [before], fresh)
      return fresh
    }
  }

  /// Writes exponential numbers into a tensor that lies in one piece.
  func fillExponential(_ rate: Double, _ generator: TorchGenerator) throws {
    if dtype == .float32 {
      let target = initial(Float.self)
      try Pace.inPieces(count) { part in
        for index in part { target[index] = Float(Tensor.exponential(generator) / rate) }
      }
    } else {
      let target = initial(Double.self)
      try Pace.inPieces(count) { part in
        for index in part { target[index] = Tensor.exponential(generator) / rate }
      }
    }
  }

  /// An exponential number: -log(1 - u).
  private static func exponential(_ generator: TorchGenerator) -> Double {
    let uniform = generator.unitDouble()
    return uniform >= 1 - 0x1p-53 / 2 ? 0x1p-54 : -Glibc.log1p(-uniform)
  }
}
