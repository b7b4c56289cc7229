import RNNKit
import RNNScript

/// How a loss sums up its elements.
typealias LossReduction = Reduction

/// What the modules and `nn.functional` share about losses.
enum Losses {
  /// The reduction of a name.
  static func reduction(_ name: String, _ interpreter: Interpreter) throws -> LossReduction {
    try Reduction(name: name)
  }
}
