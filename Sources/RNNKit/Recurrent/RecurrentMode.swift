/// The equations of a recurrent cell.
///
/// W, R, b are the stacked weights of `RecurrentWeights`.
public enum RecurrentMode: Sendable, CaseIterable {
  /// h' = tanh(W x + b + R h + b)
  case rnnTanh
  /// h' = max(0, W x + b + R h + b)
  case rnnRelu
  /// Gates i, f, g, o: c' = f c + i g, h' = o tanh(c')
  case lstm
  /// Gates r, z, n with n = tanh(W x + b + r (R h + b)), as in PyTorch and PuzzleLib and Keras' default:
  /// h' = (1 - z) n + z h
  case gru
  /// The same with n = tanh(W x + b + R (r h) + b), as in Keras with `reset_after=False` and in Keras 1.
  case gruResetBefore

  /// G: how many blocks of H rows the weights have.
  public var gateCount: Int {
    switch self {
    case .rnnTanh, .rnnRelu: 1
    case .gru, .gruResetBefore: 3
    case .lstm: 4
    }
  }

  /// The gates in the order of the weights' blocks, as addresses name them; the plain cell has one sum, its h.
  public var gateNames: [String] {
    switch self {
    case .rnnTanh, .rnnRelu: return ["h"]
    case .lstm: return ["i", "f", "g", "o"]
    case .gru, .gruResetBefore: return ["r", "z", "n"]
    }
  }

  /// Whether there is a cell state c beside h.
  public var hasCell: Bool { self == .lstm }

  /// Whether the backward pass needs a part of the candidate's recurrent product.
  var keepsRecurrentPart: Bool { self == .gru || self == .gruResetBefore }
}
