/// Factors that each gate of a layer sees its input and h through, drawn once for all steps: dropout inside a layer.
public struct RecurrentMasks {
  /// Of the input, [G, B, I], gates in the order of the weights' blocks; nil for none.
  public var input: Tensor?
  /// Of h before its product with the weights, [G, B, R].
  public var hidden: Tensor?

  public init(input: Tensor? = nil, hidden: Tensor? = nil) {
    (self.input, self.hidden) = (input, hidden)
  }
}

extension RecurrentChecks {
  /// Masks are for one layer and direction, and must have a row for each gate and sample.
  static func masks(_ masks: RecurrentMasks, _ plan: RecurrentPlan, dtype: DType) throws {
    let configuration = plan.configuration
    guard masks.input != nil || masks.hidden != nil else { return }
    guard dtype == .float32, configuration.layers == 1, !configuration.bidirectional, configuration.projectionSize == 0
    else { throw TensorError.invalid("masks of gates are for one layer and direction in float32") }
    if configuration.mode == .gruResetBefore {
      throw TensorError.invalid("masks of gates are not for a GRU that resets before the product")
    }
    for (mask, width) in [(masks.input, configuration.inputSize), (masks.hidden, configuration.hiddenSize)] {
      guard let mask else { continue }
      let shape = [configuration.mode.gateCount, plan.batch, width]
      if mask.shape != shape || mask.dtype != .float32 {
        throw TensorError.invalid("Expected a float32 mask of size \(shape), got \(mask.shape)")
      }
    }
  }
}

extension RecurrentPlan {
  /// The masks with samples as the passes have them.
  func gathered(_ masks: RecurrentMasks) throws -> GateMasks {
    func gathered(_ mask: Tensor?) throws -> FloatBuffer? {
      guard let mask = try mask?.detach().contiguous() else { return nil }
      let (gates, width) = (mask.shape[0], mask.shape[2])
      let buffer = try FloatBuffer(mask.count)
      let source = mask.elements(Float.self)
      for row in 0..<gates * batch {
        (buffer.pointer + row * width).update(
          from: source + (row / batch * batch + sample(row % batch)) * width, count: width)
      }
      withExtendedLifetime(mask) {}
      return buffer
    }
    return GateMasks(input: try gathered(masks.input), state: try gathered(masks.hidden))
  }
}
