import RNNKit
import RNNScript

/// What scripts do to gradients, from modules, optimizers and tensors alike.
enum Gradients {
  /// Forgets the gradient of `tensor`, or fills it with zeros.
  static func clear(_ tensor: Tensor, setToNone: Bool) throws {
    guard let gradient = tensor.gradient else { return }
    if setToNone {
      tensor.gradient = nil
    } else {
      try Engine.current.withoutGradients { _ = try gradient.zero_() }
    }
  }
}
