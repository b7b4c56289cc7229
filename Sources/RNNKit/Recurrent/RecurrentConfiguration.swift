/// The shape of a stack of recurrent layers: what the constructor of `nn.LSTM` and its like says.
public struct RecurrentConfiguration: Equatable, Sendable {
  public var mode: RecurrentMode
  /// I: the width of the input.
  public var inputSize: Int
  /// H: the width of the gates and of c.
  public var hiddenSize: Int
  /// L: how many layers stand on one another.
  public var layers: Int
  public var bidirectional: Bool
  /// Whether sequences come as [B, T, I] instead of [T, B, I].
  ///
  /// States are never batch first.
  public var batchFirst: Bool
  /// Whether the output of a layer that takes samples first lies in memory time by time all the same, as PyTorch's.
  public var outputLiesByTime = false
  public var hasBias: Bool
  /// P: h is projected to this width (LSTM only); 0 for none.
  public var projectionSize: Int
  /// The probability that a value between two layers is dropped in training.
  public var dropout: Double

  public init(
    mode: RecurrentMode, inputSize: Int, hiddenSize: Int, layers: Int = 1, bidirectional: Bool = false,
    batchFirst: Bool = false, hasBias: Bool = true, projectionSize: Int = 0, dropout: Double = 0
  ) {
    self.mode = mode
    self.inputSize = inputSize
    self.hiddenSize = hiddenSize
    self.layers = layers
    self.bidirectional = bidirectional
    self.batchFirst = batchFirst
    self.hasBias = hasBias
    self.projectionSize = projectionSize
    self.dropout = dropout
  }

  /// D: 2 where bidirectional.
  public var directions: Int { bidirectional ? 2 : 1 }

  /// R: the width of h.
  public var stateSize: Int { projectionSize > 0 ? projectionSize : hiddenSize }

  /// The width of a layer's input: I, above it D R.
  public func inputSize(ofLayer layer: Int) -> Int { layer == 0 ? inputSize : directions * stateSize }

  /// G H: how many rows the weights have.
  ///
  /// - Throws: `TensorError` of kind `memory` where there are more than can be counted.
  public func gateRows() throws -> Int {
    let (rows, overflow) = mode.gateCount.multipliedReportingOverflow(by: hiddenSize)
    if overflow { throw TensorError(.memory(bytes: Int.max)) }
    return rows
  }

  /// Asks for the memory of all weights before the first is made: there may be any number of layers, each of them small.
  ///
  /// - Throws: `TensorError` of kind `memory`; what `Engine.reserve` throws.
  public func admitWeights(of dtype: DType) throws {
    // In floating point, for the sizes that a script names may have any product.
    let (gates, state) = (Double(mode.gateCount) * Double(hiddenSize), Double(stateSize))
    func elements(inputs: Double) -> Double {
      gates * (inputs + state + (hasBias ? 2 : 0)) + Double(projectionSize) * Double(hiddenSize)
    }
    let upper = elements(inputs: Double(directions) * state) * Double(layers - 1)
    let count = Double(directions) * (elements(inputs: Double(inputSize)) + upper)
    let tensors = Double(directions) * Double(layers) * (hasBias ? 4 : 2)
    let bytes = count * Double(dtype.byteSize) + tensors * RecurrentConfiguration.tensorBytes
    try Engine.current.admit(elements: bytes < 0x1p62 ? Int(bytes) : Int.max, of: 1)
  }

  /// What a weight takes beside its elements: the tensor, its name, its place in a module.
  private static let tensorBytes = 512.0

  /// The class that PyTorch has for this: it stands in front of some of its errors.
  var className: String {
    switch mode {
    case .rnnTanh, .rnnRelu: return "RNN"
    case .lstm: return "LSTM"
    case .gru, .gruResetBefore: return "GRU"
    }
  }

  /// The shapes that the weights of a layer must have, with their names in PyTorch.
  func weightShapes(layer: Int) -> [(name: String, shape: [Int])] {
    let gates = mode.gateCount * hiddenSize
    var shapes = [("weight_ih", [gates, inputSize(ofLayer: layer)]), ("weight_hh", [gates, stateSize])]
    if hasBias { shapes += [("bias_ih", [gates]), ("bias_hh", [gates])] }
    if projectionSize > 0 { shapes.append(("weight_hr", [projectionSize, hiddenSize])) }
    return shapes
  }
}

/// The weights of one direction of one layer, in PyTorch's layout.
///
/// One for each (layer, direction), layer by layer.
public struct RecurrentWeights {
  /// From the input, [G H, I].
  public var weightIH: Tensor
  /// From the previous h, [G H, R].
  public var weightHH: Tensor
  /// Of the input's sum, [G H].
  public var biasIH: Tensor?
  /// Of the recurrent sum, [G H].
  public var biasHH: Tensor?
  /// The projection of h, [P, H].
  public var weightHR: Tensor?

  public init(weightIH: Tensor, weightHH: Tensor, biasIH: Tensor? = nil, biasHH: Tensor? = nil, weightHR: Tensor? = nil)
  {
    self.weightIH = weightIH
    self.weightHH = weightHH
    self.biasIH = biasIH
    self.biasHH = biasHH
    self.weightHR = weightHR
  }

  /// All five places in PyTorch's order.
  var all: [Tensor?] { [weightIH, weightHH, biasIH, biasHH, weightHR] }
}
