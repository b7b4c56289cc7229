import RNNDialects
import RNNKit
import RNNScript

/// Tensors of the stage as values of scripts, and back.
enum StageTensors {
  /// The tensor in a value; nil for anything else.
  static func tensor(_ value: Value) -> Tensor? { (value.object as? TensorObject)?.tensor }

  /// A tensor as a value.
  static func value(_ tensor: Tensor) -> Value { .object(TensorObject(tensor)) }

  /// A vector of numbers as a value.
  static func vector(_ numbers: [Double]) throws -> Value { value(try Tensor(numbers.map { Float($0) })) }

  /// The row of a state that belongs to a layer and a sample: `[L, B, H]`, `[B, H]` or `[H]`.
  static func row(_ tensor: Tensor, layer: Int, sample: Int) -> [Double]? {
    let shape = tensor.shape
    guard let width = shape.last, let all = try? tensor.detach().doubles() else { return nil }
    let batch = shape.count >= 2 ? shape[shape.count - 2] : 1
    let start = ((shape.count >= 3 ? layer * batch : 0) + sample) * width
    guard sample < batch, layer >= 0, start >= 0, start + width <= all.count else { return nil }
    return Array(all[start..<(start + width)])
  }
}
