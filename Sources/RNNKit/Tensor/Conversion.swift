extension Tensor {
  /// The tensor in another type; itself where it has it.
  public func to(_ wanted: DType) throws -> Tensor {
    if wanted == dtype { return self }
    let result = try converted(wanted)
    if wanted.isDifferentiable && Gradient.isWanted(self) {
      let original = dtype
      Gradient.record("ToCopyBackward0", inputs: [self], outputs: [result], composed: true) {
        [try $0.gradient.to(original)]
      }
    }
    return result
  }

  /// A copy with its own memory.
  public func clone() throws -> Tensor {
    let copy = try contiguousCopy()
    Gradient.record("CloneBackward0", inputs: [self], outputs: [copy], composed: true) { [$0.gradient] }
    return copy
  }

  /// The tensor with its elements without gaps in order; itself where they are.
  public func contiguous() throws -> Tensor { isContiguous ? self : try clone() }

  /// Makes this tensor show the memory of another one, as assigning to `.data`.
  ///
  /// The history stays.
  ///
  /// - Throws: `TensorError` where the types do not agree on having gradients.
  public func setData(_ other: Tensor) throws {
    if requiresGradient && !other.dtype.isDifferentiable {
      throw TensorError.invalid("data set to a tensor that requires gradients must be floating point or complex dtype")
    }
    willChange()
    setGeometry(storage: other.storage, shape: other.shape, strides: other.strides, offset: other.offset)
  }
}
