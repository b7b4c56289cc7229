/// How a loss makes one number of many.
public enum Reduction: String, Sendable {
  case none, mean, sum

  /// The reduction of that name.
  ///
  /// - Throws: `TensorError` in PyTorch's words for any other name.
  public init(name: String) throws {
    guard let reduction = Reduction(rawValue: name) else {
      throw TensorError.invalid("\(name) is not a valid value for reduction", .valueError)
    }
    self = reduction
  }

  func apply(_ losses: Tensor) throws -> Tensor {
    switch self {
    case .none: return losses
    case .mean: return try losses.mean()
    case .sum: return try losses.sum()
    }
  }

  /// The gradient of each loss, given that of the reduced one: for `mean` divided by how many there are.
  func spread(_ gradient: Tensor, count: Int) throws -> Tensor {
    self == .mean ? try gradient.div(.float(Double(count))) : gradient
  }
}
