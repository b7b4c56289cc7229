/// Where a gradient differs from what finite differences say.
public struct GradientMismatch: Error, Equatable, Sendable, CustomStringConvertible {
  /// Which input.
  public let input: Int
  /// Which element of it, in the order of its shape.
  public let element: Int
  /// What backward computed.
  public let analytical: Double
  /// What finite differences say.
  public let numerical: Double

  public var description: String {
    "input \(input), element \(element): backward gives \(analytical), finite differences \(numerical)"
  }
}

/// Compares the gradients of a function with central differences, in float64.
///
/// The outputs are weighted by fixed different numbers, so that errors do not cancel in a plain sum.
///
/// - Parameters:
///   - inputs: the point; float64 tensors.
///   - step: how far each element is moved both ways.
///   - tolerance: the difference that is accepted, absolute for slopes below 1 and relative above.
///   - function: must give the same for the same inputs.
/// - Throws: `GradientMismatch` at the first difference, and what the function throws.
public func gradientCheck(
  _ inputs: [Tensor], step: Double = 1e-6, tolerance: Double = 1e-5,
  _ function: ([Tensor]) throws -> [Tensor]
) throws {
  let leaves = try inputs.map { input in
    guard input.dtype == .float64 else { throw TensorError.invalid("gradient check needs float64 inputs") }
    let leaf = try input.detached().contiguousCopy()
    try leaf.setRequiresGradient(true)
    return leaf
  }
  let gradients = try Gradient.gradients(of: [try weightedSum(function(leaves))], for: leaves)
  for (position, leaf) in leaves.enumerated() {
    let point = try leaf.doubles()
    let analytical = try gradients[position]?.doubles() ?? [Double](repeating: 0, count: point.count)
    for element in point.indices {
      var ends: [Double] = []
      for move in [step, -step] {
        var moved = point
        moved[element] += move
        var copies = leaves.map { $0.detached() }
        copies[position] = try Tensor(moved, shape: leaf.shape)
        ends.append(try weightedSum(function(copies)).item().asDouble)
      }
      let numerical = (ends[0] - ends[1]) / (2 * step)
      let scale = Swift.max(1, Swift.max(numerical.magnitude, analytical[element].magnitude))
      if !((numerical - analytical[element]).magnitude <= tolerance * scale) {
        throw GradientMismatch(
          input: position, element: element, analytical: analytical[element], numerical: numerical)
      }
    }
  }
}

/// One number from all outputs, each element with a weight of its own.
private func weightedSum(_ outputs: [Tensor]) throws -> Tensor {
  var total = try Tensor(scalar: 0, dtype: .float64)
  for (position, output) in outputs.enumerated() where output.dtype.isFloatingPoint {
    let weights = (0..<output.count).map { 1 + Double(($0 * 7 + position * 3) % 11) / 8 }
    total = try total.add(output.mul(try Tensor(weights, shape: output.shape)).sum())
  }
  return total
}
