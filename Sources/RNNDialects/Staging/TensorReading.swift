import RNNKit
import RNNScript

/// Numbers of script values, for plots and panes.
public enum TensorReading {
  /// The tensor of a script value: of a tensor, an array, or PuzzleLib's array around one.
  public static func tensor(_ value: Value) -> Tensor? {
    if let tensor = value.tensor ?? value.arrayObject?.tensor { return tensor }
    return (value.object as? InstanceObject)?.attributes["data"]?.arrayObject?.tensor
  }

  /// A tensor as a script value.
  public static func value(_ tensor: Tensor) -> Value { .tensor(tensor) }

  /// The rows of a tensor: its last dimension, all others joined.
  ///
  /// Nil where the value is no tensor.
  public static func rows(_ value: Value) throws -> [[Double]]? {
    guard let tensor = value.tensor else { return nil }
    let numbers = try tensor.doubles()
    let width = tensor.shape.last ?? 1
    guard width > 0 else { return [] }
    return stride(from: 0, to: numbers.count, by: width).map { Array(numbers[$0..<min($0 + width, numbers.count)]) }
  }

  /// The state that a script gave to a recurrent module: a tensor, or a pair of them.
  public static func state(_ value: Value) -> (hidden: Tensor?, cell: Tensor?) {
    if let tensor = value.tensor { return (tensor, nil) }
    let parts: [Value] = (value.object as? TupleObject)?.elements ?? (value.object as? ListObject)?.elements ?? []
    guard parts.count == 2 else { return (nil, nil) }
    return (parts[0].tensor, parts[1].tensor)
  }
}
