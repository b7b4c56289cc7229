import RNNKit
import RNNScript

/// How PuzzleLib fills the weights of its RNN, in its order of draws.
struct PuzzleInitialization {
  /// `initscheme`: a name and which size scales it.
  enum Scheme {
    case uniform(Double)
    case normal(Double)
    case nothing
  }

  let state: DialectState
  let configuration: RecurrentConfiguration
  let isIdentity: Bool
  let scheme: Value
  let scale: Double

  private static let gateNames: [RecurrentMode: [String]] = [
    .rnnTanh: ["i"], .rnnRelu: ["i"], .lstm: ["i", "f", "c", "o"], .gru: ["r", "i", "h"],
  ]

  /// The weights of every layer and direction, PyTorch's layout.
  func weights(_ interpreter: Interpreter) throws -> [RecurrentWeights] {
    // The seed of dropout is drawn first, used or not.
    _ = state.legacyGenerator.integer(upTo: 1 << 31 - 1)
    var all: [RecurrentWeights] = []
    for layer in 0..<configuration.layers {
      try interpreter.poll()
      for _ in 0..<configuration.directions {
        all.append(try pseudoLayer(inputs: configuration.inputSize(ofLayer: layer), interpreter))
      }
    }
    return all
  }

  private func pseudoLayer(inputs: Int, _ interpreter: Interpreter) throws -> RecurrentWeights {
    let size = configuration.hiddenSize
    let gates = Self.gateNames[configuration.mode] ?? ["i"]
    var recurrent: [String: Tensor] = [:]
    var input: [String: Tensor] = [:]
    // PuzzleLib goes through the names in alphabetical order.
    for gate in gates.sorted() { recurrent[gate] = try recurrentMatrix(size) }
    for gate in gates.sorted() { input[gate] = try inputMatrix([size, inputs], interpreter) }
    let bias = try Tensor.zeros([gates.count * size], dtype: .float32)
    return RecurrentWeights(
      weightIH: try Tensor.cat(gates.compactMap { input[$0] }, dim: 0),
      weightHH: try Tensor.cat(gates.compactMap { recurrent[$0] }, dim: 0), biasIH: bias, biasHH: try bias.clone())
  }

  private func draw(_ shape: [Int], _ make: (NumPyGenerator) -> Double) throws -> Tensor {
    // The tensor comes first: it refuses what memory does not hold.
    let result = try Tensor.zeros(shape, dtype: .float64)
    let generator = state.legacyGenerator
    let values = (0..<result.count).map { _ in make(generator) }
    return try Tensor(values, shape: shape)
  }

  private func recurrentMatrix(_ size: Int) throws -> Tensor {
    if isIdentity { return try Tensor.eye(size, dtype: .float32) }
    return try draw([size, size]) { $0.normal(0, 1) }.svd(full: false).0.to(.float32)
  }

  private func inputMatrix(_ shape: [Int], _ interpreter: Interpreter) throws -> Tensor {
    switch try resolved(shape, interpreter) {
    case .uniform(let bound): try draw(shape) { $0.uniform(-bound, bound) }.to(.float32)
    case .normal(let deviation): try draw(shape) { $0.normal(0, deviation) }.to(.float32)
    case .nothing: try Tensor.zeros(shape, dtype: .float32)
    }
  }

  private func resolved(_ shape: [Int], _ interpreter: Interpreter) throws -> Scheme {
    var name = "xavier_uniform"
    var factor = "in"
    if let tuple = scheme.object as? TupleObject {
      guard tuple.elements.count == 2 else {
        throw interpreter.error(
          .valueError, "Scheme tuple has \(tuple.elements.count) length, expected 2")
      }
      (name, factor) = (try interpreter.text(tuple.elements[0]), try interpreter.text(tuple.elements[1]))
    } else if !scheme.isNone {
      name = try interpreter.text(scheme)
    }
    // For weights of shape (H, in) PuzzleLib's "in" is H: its factors are those of matrices (in, out).
    let fan: Double
    switch factor {
    case "in": fan = Double(shape[0])
    case "out": fan = Double(shape[1])
    case "avg": fan = Double(shape[0] + shape[1]) / 2
    default: throw interpreter.error(.valueError, "'\(factor)' is not a valid FactorType")
    }
    switch name {
    case "xavier_uniform": return .uniform((3 / fan).squareRoot())
    case "xavier", "xavier_normal": return .normal((1 / fan).squareRoot())
    case "he": return .normal((2 / fan).squareRoot())
    case "gaussian": return .normal(scale)
    case "uniform": return .uniform(scale)
    case "none": return .nothing
    default: throw interpreter.error(.valueError, "'\(name)' is not a valid InitScheme")
    }
  }
}
