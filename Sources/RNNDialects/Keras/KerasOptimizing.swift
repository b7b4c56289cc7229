import RNNKit
import RNNScript

/// The steps of Keras' optimizers that are one pass over memory.
enum KerasOptimizing {
  static let entries: [Entry] = [
    Entry(
      "adam(variables, gradients, means, squares, step, beta_1, beta_2, epsilon)",
      "Moves tensors against their gradients, and the running means with them.",
      example: """
        >>> from keras.src.core import adam
        >>> v, g, m, s = torch.zeros(2), torch.ones(2), torch.zeros(2), torch.zeros(2)
        >>> adam([v], [g], [m], [s], 0.5, 0.9, 0.999, 1e-07)
        >>> m
        """
    ) { call in
      let (variables, gradients) = (try call.tensors(0), try call.tensors(1))
      let (means, squares) = (try call.tensors(2), try call.tensors(3))
      guard gradients.count == variables.count, means.count == variables.count, squares.count == variables.count else {
        throw call.fail(.valueError, "adam(): as many gradients and means as variables are needed")
      }
      let rule = AdamStep(
        stepSize: try call.double(4), beta1: try call.double(5), beta2: try call.double(6), epsilon: try call.double(7))
      for (index, variable) in variables.enumerated() {
        try rule.move(variable, against: gradients[index], mean: means[index], square: squares[index])
      }
      return .none
    }
  ]
}
