/// The element types of tensors.
public enum DType: UInt8, Sendable, CaseIterable {
  case bool, uint8, int32, int64, float32, float64, complex64, complex128

  /// The name as PyTorch and NumPy spell it, without a module: `float32`.
  public var name: String {
    switch self {
    case .bool: "bool"
    case .uint8: "uint8"
    case .int32: "int32"
    case .int64: "int64"
    case .float32: "float32"
    case .float64: "float64"
    case .complex64: "complex64"
    case .complex128: "complex128"
    }
  }

  /// The name of the type in PyTorch's error messages: `Float`, `Long`.
  public var scalarTypeName: String {
    switch self {
    case .bool: "Bool"
    case .uint8: "Byte"
    case .int32: "Int"
    case .int64: "Long"
    case .float32: "Float"
    case .float64: "Double"
    case .complex64: "ComplexFloat"
    case .complex128: "ComplexDouble"
    }
  }

  /// Bytes of one element.
  public var byteSize: Int {
    switch self {
    case .bool, .uint8: 1
    case .int32, .float32: 4
    case .int64, .float64, .complex64: 8
    case .complex128: 16
    }
  }

  /// Whether this is float32 or float64.
  public var isFloatingPoint: Bool { self == .float32 || self == .float64 }
  /// Whether this is complex64 or complex128.
  public var isComplex: Bool { self == .complex64 || self == .complex128 }
  /// Whether this is an integer type; bool is none.
  public var isIntegral: Bool { self == .uint8 || self == .int32 || self == .int64 }
  /// Whether tensors of this type can require gradients.
  public var isDifferentiable: Bool { isFloatingPoint || isComplex }

  /// The rank of the kind of number: bool, integer, floating point, complex.
  ///
  /// Promotion of scalars looks only at this.
  var category: Int {
    switch self {
    case .bool: 0
    case .uint8, .int32, .int64: 1
    case .float32, .float64: 2
    case .complex64, .complex128: 3
    }
  }

  /// The smallest type that holds both, as `torch.promote_types`.
  public static func promoted(_ a: DType, _ b: DType) -> DType {
    if a == b { return a }
    let (low, high) = a.rawValue < b.rawValue ? (a, b) : (b, a)
    return low == .float64 && high == .complex64 ? .complex128 : high
  }
}

/// A complex number as tensors of complex type store it.
public struct Complex<Real: BinaryFloatingPoint & Sendable & BitwiseCopyable>: Equatable, Sendable, BitwiseCopyable {
  /// The real part.
  public var real: Real
  /// The imaginary part.
  public var imaginary: Real

  /// Makes real + i·imaginary.
  public init(_ real: Real, _ imaginary: Real = 0) {
    self.real = real
    self.imaginary = imaginary
  }
}

/// A Swift type that is the element of a tensor.
public protocol Element: BitwiseCopyable, Sendable, Equatable {
  /// The tensor type that stores it.
  static var dtype: DType { get }
  /// A value converted as PyTorch's `to` does it from an integer.
  init(converting value: Int)
  /// A value converted as PyTorch's `to` does it from a floating-point number.
  init(converting value: Double)
  /// The value as a double; the real part of a complex number.
  var asDouble: Double { get }
  /// The value as an integer, cut toward zero; never traps.
  var asInt: Int { get }
  /// Zero.
  static var zeroValue: Self { get }
}
