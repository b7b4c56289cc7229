/// What input can do wrong.
///
/// Carries the facts; the words are PyTorch's.
public struct TensorError: Error, Equatable, Sendable {
  /// The exception that Python raises for an error.
  public enum PythonType: String, Sendable {
    case runtimeError = "RuntimeError"
    case indexError = "IndexError"
    case valueError = "ValueError"
    case typeError = "TypeError"
    case memoryError = "MemoryError"
    case notImplementedError = "NotImplementedError"
    case linearAlgebraError = "LinAlgError"
  }

  /// The facts of an error.
  public enum Kind: Equatable, Sendable {
    case broadcast(a: Int, b: Int, dimension: Int)
    case expand(shape: [Int], size: [Int], dimension: Int)
    case product(a: [Int], b: [Int])
    case dimension(Int, rank: Int)
    case index(Int, dimension: Int, size: Int)
    case reshape(shape: [Int], count: Int)
    case viewStride
    case negativeSize([Int], dimension: Int)
    case memory(bytes: Int)
    case itemCount(Int)
    case noGradient
    case gradientOfNonScalar
    case backwardTwice
    case leafInPlace
    case leafViewInPlace
    case modified(type: String, shape: [Int], producer: String, version: UInt32, expected: UInt32)
    /// An error that only its words describe.
    case invalid(PythonType, String)
  }

  /// What happened.
  public let kind: Kind

  /// Makes an error from its facts.
  public init(_ kind: Kind) { self.kind = kind }

  /// An error that only its words describe; a RuntimeError unless said otherwise.
  public static func invalid(_ message: String, _ type: PythonType = .runtimeError) -> TensorError {
    TensorError(.invalid(type, message))
  }

  /// The name of the exception that Python raises, such as `RuntimeError`.
  public var pythonType: String {
    switch kind {
    case .dimension, .index: PythonType.indexError.rawValue
    case .memory: PythonType.memoryError.rawValue
    case .invalid(let type, _): type.rawValue
    default: PythonType.runtimeError.rawValue
    }
  }

  /// The error in PyTorch's words.
  public var message: String {
    switch kind {
    case .broadcast(let a, let b, let dimension):
      return
        "The size of tensor a (\(a)) must match the size of tensor b (\(b)) at non-singleton dimension \(dimension)"
    case .expand(let shape, let size, let dimension):
      return "The expanded size of the tensor (\(size[dimension])) must match the existing size "
        + "(\(shape[dimension - (size.count - shape.count)])) at non-singleton dimension \(dimension).  "
        + "Target sizes: \(size).  Tensor sizes: \(shape)"
    case .product(let a, let b):
      let text = { (shape: [Int]) in shape.map(String.init).joined(separator: "x") }
      return "mat1 and mat2 shapes cannot be multiplied (\(text(a)) and \(text(b)))"
    case .dimension(let dimension, let rank):
      let bound = max(rank, 1)
      return "Dimension out of range (expected to be in range of [\(-bound), \(bound - 1)], but got \(dimension))"
    case .index(let index, let dimension, let size):
      return "index \(index) is out of bounds for dimension \(dimension) with size \(size)"
    case .reshape(let shape, let count): return "shape '\(shape)' is invalid for input of size \(count)"
    case .viewStride:
      return "view size is not compatible with input tensor's size and stride (at least one dimension spans across "
        + "two contiguous subspaces). Use .reshape(...) instead."
    case .negativeSize(let shape, let dimension):
      return "Trying to create tensor with negative dimension \(dimension): \(shape)"
    case .memory(let bytes):
      return "DefaultCPUAllocator: can't allocate memory: you tried to allocate \(bytes) bytes. "
        + "Error code 12 (Cannot allocate memory)"
    case .itemCount(let count): return "a Tensor with \(count) elements cannot be converted to Scalar"
    case .noGradient: return "element 0 of tensors does not require grad and does not have a grad_fn"
    case .gradientOfNonScalar: return "grad can be implicitly created only for scalar outputs"
    case .backwardTwice:
      return "Trying to backward through the graph a second time (or directly access saved tensors after they have "
        + "already been freed). Saved intermediate values of the graph are freed when you call .backward() or "
        + "autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if "
        + "you need to access saved tensors after calling backward."
    case .leafInPlace: return "a leaf Variable that requires grad is being used in an in-place operation."
    case .leafViewInPlace:
      return "a view of a leaf Variable that requires grad is being used in an in-place operation."
    case .modified(let type, let shape, let producer, let version, let expected):
      return "one of the variables needed for gradient computation has been modified by an inplace operation: "
        + "[torch.\(type)Tensor \(shape)]\(producer) is at version \(version); expected version \(expected) instead. "
        + "Hint: enable anomaly detection to find the operation that failed to compute its gradient, with "
        + "torch.autograd.set_detect_anomaly(True, check_nan=False)."
    case .invalid(_, let message): return message
    }
  }
}
