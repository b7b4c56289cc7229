import RNNKit
import RNNScript

/// A recurrent layer that is written in the language: it says what it is by a method `__recurrent__`.
enum DescribedLayer {
  private static let modes: [String: RecurrentMode] = [
    "relu": .rnnRelu, "tanh": .rnnTanh, "lstm": .lstm, "gru": .gru,
  ]

  /// The view of a layer; nil where the value does not describe itself.
  ///
  /// The method gives a dict with mode, input_size, hidden_size, num_layers, bidirectional and weights: four tensors in
  /// PyTorch's layout for each layer and direction.
  static func view(of value: Value, _ interpreter: Interpreter) throws -> RecurrentView? {
    guard let object = value.object as? InstanceObject,
      let method = try interpreter.optionalAttribute(value, "__recurrent__"),
      let said = try interpreter.call(method).object as? DictObject
    else { return nil }
    var facts: [String: Value] = [:]
    for item in said.items { if let name = (item.key.object as? StringObject)?.value { facts[name] = item.value } }
    guard let name = (facts["mode"]?.object as? StringObject)?.value, let mode = modes[name],
      case .int(let inputs)? = facts["input_size"], case .int(let size)? = facts["hidden_size"],
      case .int(let layers)? = facts["num_layers"], case .bool(let isBidirectional)? = facts["bidirectional"]
    else { return nil }
    let weights = try interpreter.array(facts["weights"] ?? .none).map { layer in
      let parts = try interpreter.array(layer).compactMap(\.tensor)
      guard parts.count == 4 else {
        throw interpreter.error(.valueError, "__recurrent__ must give four tensors for each layer and direction")
      }
      return RecurrentWeights(weightIH: parts[0], weightHH: parts[1], biasIH: parts[2], biasHH: parts[3])
    }
    let configuration = RecurrentConfiguration(
      mode: mode, inputSize: inputs, hiddenSize: size, layers: layers, bidirectional: isBidirectional)
    return RecurrentView(
      className: object.instanceType.name, configuration: configuration, weights: weights, isCell: false)
  }
}
