// The variants with an underscore: they change this tensor, and return it.
extension Tensor {
  /// self += alpha · other.
  @discardableResult public func add_(_ other: Tensor, alpha: Scalar = 1) throws -> Tensor {
    try inPlace { try $0.add(other, alpha: alpha) }
  }
  /// self -= alpha · other.
  @discardableResult public func sub_(_ other: Tensor, alpha: Scalar = 1) throws -> Tensor {
    try inPlace { try $0.sub(other, alpha: alpha) }
  }
  /// self *= other.
  @discardableResult public func mul_(_ other: Tensor) throws -> Tensor { try inPlace { try $0.mul(other) } }
  /// self /= other.
  @discardableResult public func div_(_ other: Tensor) throws -> Tensor { try inPlace { try $0.div(other) } }
  /// self += number.
  @discardableResult public func add_(_ number: Scalar) throws -> Tensor { try inPlace { try $0.add(number) } }
  /// self -= number.
  @discardableResult public func sub_(_ number: Scalar) throws -> Tensor { try inPlace { try $0.sub(number) } }
  /// self *= number.
  @discardableResult public func mul_(_ number: Scalar) throws -> Tensor { try inPlace { try $0.mul(number) } }
  /// self /= number.
  @discardableResult public func div_(_ number: Scalar) throws -> Tensor { try inPlace { try $0.div(number) } }
  /// self **= exponent.
  @discardableResult public func pow_(_ exponent: Tensor) throws -> Tensor { try inPlace { try $0.pow(exponent) } }
  /// Limits the elements to a range.
  @discardableResult public func clamp_(min low: Scalar? = nil, max high: Scalar? = nil) throws -> Tensor {
    try inPlace { try $0.clamp(min: low, max: high) }
  }
  /// Fills the elements where the mask holds.
  @discardableResult public func maskedFill_(_ mask: Tensor, _ value: Scalar) throws -> Tensor {
    try inPlace { try $0.maskedFill(mask, value) }
  }
  /// Applies any operation to this tensor and keeps the result in it: `tanh_` is `apply_ { try $0.tanh() }`.
  @discardableResult public func apply_(_ operation: (Tensor) throws -> Tensor) throws -> Tensor {
    try inPlace(operation)
  }

  /// Takes the elements of another tensor, which broadcasts and is converted.
  @discardableResult public func copy_(_ source: Tensor) throws -> Tensor {
    let (wanted, size) = (dtype, shape)
    return try inPlace { before in
      let expanded = source.shape == size ? source.detached() : try source.detached().expand(size)
      let result = try expanded.converted(wanted)
      let (formBefore, form) = (Rules.Form(before), Rules.Form(source))
      Gradient.record("CopyBackwards", inputs: [before, source], outputs: [result], composed: true) { call in
        [
          call.wants[0] ? try Tensor.zeros(formBefore.shape, dtype: formBefore.dtype) : nil,
          call.wants[1] ? try Rules.fit(call.gradient, form) : nil,
        ]
      }
      return result
    }
  }

  /// Sets all elements to one number.
  @discardableResult public func fill_(_ value: Scalar) throws -> Tensor { try filled(value, "FillBackward2") }

  private func filled(_ value: Scalar, _ name: String) throws -> Tensor {
    let (wanted, size) = (dtype, shape)
    return try inPlace { before in
      let result = try Tensor.full(size, value, dtype: wanted)
      Rules.constant(name, [before], result)
      return result
    }
  }

  /// Sets all elements to the only one of a tensor.
  @discardableResult public func fill_(_ value: Tensor) throws -> Tensor {
    if value.rank > 0 {
      throw TensorError.invalid(
        "fill_ only supports 0-dimension value tensor but got tensor with \(value.rank) dimensions.")
    }
    try copy_(value)
    renamed("FillBackward3")
    return self
  }

  /// Sets all elements to 0.
  @discardableResult public func zero_() throws -> Tensor { try filled(0, "ZeroBackward0") }

  /// Fills with uniform numbers.
  @discardableResult
  public func uniform_(_ low: Double = 0, _ high: Double = 1, generator: TorchGenerator? = nil) throws -> Tensor {
    if low > high {
      throw TensorError.invalid("uniform_ expects to return a [from, to) range, but found from=\(low) > to=\(high)")
    }
    return try refill("UniformBackward0") { try $0.fillUniform(low, high, generator) }
  }

  /// Fills with normal numbers.
  @discardableResult
  public func normal_(_ mean: Double = 0, _ std: Double = 1, generator: TorchGenerator? = nil) throws -> Tensor {
    if std < 0 { throw TensorError.invalid("normal expects std >= 0.0, but found std \(std)") }
    let oneByOne = !isContiguous
    return try refill("NormalBackward0") { try $0.fillNormal(mean, std, generator, oneByOne: oneByOne) }
  }

  /// Fills with ones, with the given probability, and zeros.
  @discardableResult
  public func bernoulli_(_ probability: Double = 0.5, generator: TorchGenerator? = nil) throws -> Tensor {
    return try inPlace { before in
      let drawn = try drawnAsItLies { try Tensor.bernoulliMask($0, probability, dtype: dtype, generator: generator) }
      Rules.constant("BernoulliBackward2", [before], drawn)
      return drawn
    }
  }

  private func refill(_ name: String, _ fill: (Tensor) throws -> Void) throws -> Tensor {
    if !dtype.isFloatingPoint {
      throw TensorError.invalid("\"uniform_\" not implemented for '\(dtype.scalarTypeName)'", .notImplementedError)
    }
    return try inPlace { before in
      let fresh = try drawnAsItLies { size in
        let made = try Tensor(uninitialized: size, dtype)
        try fill(made)
        return made
      }
      Rules.constant(name, [before], fresh)
      return fresh
    }
  }
}
