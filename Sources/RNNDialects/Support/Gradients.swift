import RNNKit
import RNNScript

extension Tensor {
  /// Lets a tensor that was just made collect gradients.
  func becomeTrained() throws {
    guard dtype.isDifferentiable else {
      throw TensorError.invalid("Only Tensors of floating point and complex dtype can require gradients")
    }
    try setRequiresGradient(true)
  }
}

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
