extension Loss {
  /// -w[y] x[y] for log probabilities x, as `F.nll_loss`.
  ///
  /// - Parameters:
  ///   - input: [N, C], [N, C, d1, …] or [C].
  ///   - target: classes, int64, [N], [N, d1, …] or [].
  ///   - weight: a factor for each class, [C]; the mean is weighted.
  ///   - ignoreIndex: a class that adds neither loss nor gradient nor weight.
  /// - Throws: `TensorError` in PyTorch's words where shapes or types do not fit or a class does not exist.
  public static func nllLoss(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean
  ) throws -> Tensor {
    let layout = try ClassLayout(input: input, target: target, weight: weight)
    let result: Tensor
    let total: Double
    let weights = try weight?.doubles()
    switch input.dtype {
    case .float64:
      (result, total) = try layout.losses(Double.self, input, target, weights, ignoreIndex, reduction)
    case .float32:
      (result, total) = try layout.losses(Float.self, input, target, weights, ignoreIndex, reduction)
    default:
      throw TensorError.invalid("\"nll_loss\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    let shape = input.shape
    Gradient.record(
      input.rank > 2 ? "NllLoss2DBackward0" : "NllLossBackward0", inputs: [input], outputs: [result], saving: [target],
      composed: true
    ) { call in
      // The slope does not depend on the input: it is a constant array times the arriving gradient.
      let slope = try layout.slopes(
        shape, call.gradient.dtype, call.saved[0], weights, ignoreIndex, total: reduction == .mean ? total : 1)
      guard reduction == .none else { return [try slope.mul(call.gradient)] }
      return [try slope.mul(shape.count > 1 ? call.gradient.unsqueeze(1) : call.gradient)]
    }
    return result
  }
}

/// Where the classes of a loss lie: input [samples, classes, places], target [samples, places].
struct ClassLayout {
  let samples: Int
  let classes: Int
  let places: Int
  let lossShape: [Int]

  init(input: Tensor, target: Tensor, weight: Tensor?) throws {
    guard input.rank > 0 else { throw TensorError.invalid("input tensor should be 1D or 2D") }
    if input.rank <= 2 && target.rank > 1 {
      throw TensorError.invalid("0D or 1D target tensor expected, multi-target not supported")
    }
    if target.dtype != .int64 {
      throw TensorError.invalid("expected target dtype to be Long or Byte, but got \(target.dtype.scalarTypeName)")
    }
    if input.rank == 1 {
      (samples, classes, places) = (1, input.shape[0], 1)
      if target.count != 1 {
        throw TensorError.invalid(
          "For 1D input, 1D target must have size 1, but got target size: \(target.shape.first ?? 0)", .valueError)
      }
    } else {
      (samples, classes) = (input.shape[0], input.shape[1])
      places = Shape.uncheckedCount(Array(input.shape.dropFirst(2)))
      let batch = target.shape.first ?? 1
      if batch != samples {
        throw TensorError.invalid(
          "Expected input batch_size (\(samples)) to match target batch_size (\(batch)).", .valueError)
      }
      if target.shape.dropFirst() != input.shape.dropFirst(2) {
        throw TensorError.invalid(
          "Expected target size \([samples] + input.shape.dropFirst(2)), got \(target.shape)")
      }
    }
    if let weight, weight.shape != [classes] {
      throw TensorError.invalid(
        "weight tensor should be defined either for all \(classes) classes or no classes but got weight tensor of "
          + "shape: \(weight.shape)")
    }
    lossShape = target.shape
  }

  /// Visits every target that is not ignored: its place in the target, the element it picks, and its class.
  private func eachTarget(
    _ target: Tensor, ignoring ignored: Int, _ body: (_ index: Int, _ element: Int, _ category: Int) -> Void
  ) throws {
    for (index, category) in try target.ints().enumerated() where category != ignored {
      guard (0..<classes).contains(category) else {
        throw TensorError.invalid("Target \(category) is out of bounds.", .indexError)
      }
      let (sample, place) = index.quotientAndRemainder(dividingBy: max(1, places))
      body(index, (sample * classes + category) * places + place, category)
    }
  }

  func losses<T: Element & BinaryFloatingPoint>(
    _: T.Type, _ input: Tensor, _ target: Tensor, _ weights: [Double]?, _ ignored: Int, _ reduction: Reduction
  ) throws -> (Tensor, total: Double) {
    let dense = try input.detach().contiguous()
    let source = dense.elements(T.self)
    var losses = [T](repeating: 0, count: target.count)
    var (sum, total) = (0.0, 0.0)
    try eachTarget(target, ignoring: ignored) { index, element, category in
      let weight = weights?[category] ?? 1
      losses[index] = -source[element] * T(weight)
      sum += Double(losses[index])
      total += weight
    }
    withExtendedLifetime(dense) {}
    switch reduction {
    case .none: return (try Tensor(elements: losses, shape: lossShape), total)
    case .sum: return (try Tensor(scalar: sum, dtype: T.dtype), total)
    case .mean: return (try Tensor(scalar: sum / total, dtype: T.dtype), total)
    }
  }

  func slopes(
    _ shape: [Int], _ dtype: DType, _ target: Tensor, _ weights: [Double]?, _ ignored: Int, total: Double
  ) throws -> Tensor {
    let result = try Tensor.zeros(shape, dtype: dtype)
    func fill<T: Element & BinaryFloatingPoint>(_: T.Type) throws {
      let pointer = result.initial(T.self)
      try eachTarget(target, ignoring: ignored) { _, element, category in
        pointer[element] = T(-(weights?[category] ?? 1) / total)
      }
    }
    if dtype == .float64 { try fill(Double.self) } else { try fill(Float.self) }
    return result
  }
}
