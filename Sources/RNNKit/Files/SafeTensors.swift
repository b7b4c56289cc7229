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

/// The element formats of safetensors files.
enum SafeTensorsFormat: String, CaseIterable {
  case f64 = "F64"
  case f32 = "F32"
  case f16 = "F16"
  case bf16 = "BF16"
  case i64 = "I64"
  case i32 = "I32"
  case i16 = "I16"
  case i8 = "I8"
  case u8 = "U8"
  case bool = "BOOL"

  var byteSize: Int {
    switch self {
    case .f64, .i64: return 8
    case .f32, .i32: return 4
    case .f16, .bf16, .i16: return 2
    case .i8, .u8, .bool: return 1
    }
  }

  /// The type that tensors read from it have.
  var dtype: DType {
    switch self {
    case .f64: return .float64
    case .f32, .f16, .bf16: return .float32
    case .i64: return .int64
    case .i32, .i16, .i8: return .int32
    case .u8: return .uint8
    case .bool: return .bool
    }
  }

  /// The format that tensors of a type are written in; nil for complex ones.
  init?(_ dtype: DType) {
    switch dtype {
    case .float64: self = .f64
    case .float32: self = .f32
    case .int64: self = .i64
    case .int32: self = .i32
    case .uint8: self = .u8
    case .bool: self = .bool
    case .complex64, .complex128: return nil
    }
  }
}
