/// Named tensors and texts in the safetensors format: a length, a JSON header, then the elements.
///
/// Files are not trusted: every size and offset is checked before it is used. Formats without a tensor type here become
/// the next larger one: F16 and BF16 float32, I16 and I8 int32.
public struct SafeTensors {
  /// In the order of the file.
  public var tensors: [(name: String, tensor: Tensor)]
  /// The `__metadata__` of the header.
  public var metadata: [(name: String, text: String)]

  public init(tensors: [(name: String, tensor: Tensor)], metadata: [(name: String, text: String)] = []) {
    self.tensors = tensors
    self.metadata = metadata
  }

  /// The tensor of that name, or nil.
  public subscript(name: String) -> Tensor? { tensors.first { $0.name == name }?.tensor }

  static func failure(_ message: String) -> TensorError { .invalid("Error while reading safetensors: " + message) }
}
