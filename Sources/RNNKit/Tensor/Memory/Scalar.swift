/// One number outside a tensor: what `item()` returns and what scripts multiply tensors by.
public enum Scalar: Equatable, Sendable {
  case bool(Bool)
  case int(Int)
  case float(Double)

  /// The value as a double.
  public var asDouble: Double {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): Double(value)
    case .float(let value): value
    }
  }

  /// The value as an integer, cut toward zero.
  public var asInt: Int {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): value
    case .float(let value): Int(cutting: value)
    }
  }

  /// Whether the value is not zero.
  public var asBool: Bool {
    switch self {
    case .bool(let value): value
    case .int(let value): value != 0
    case .float(let value): value != 0
    }
  }

  /// The tensor type that `torch.tensor` gives it: bool, int64 or float32.
  public var dtype: DType {
    switch self {
    case .bool: .bool
    case .int: .int64
    case .float: .float32
    }
  }
}

extension Scalar: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  public init(floatLiteral value: Double) { self = .float(value) }
  public init(integerLiteral value: Int) { self = .int(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension Element {
  /// A value converted from a scalar.
  @inline(__always) init(_ scalar: Scalar) {
    switch scalar {
    case .bool(let value): self.init(converting: value ? 1 : 0)
    case .int(let value): self.init(converting: value)
    case .float(let value): self.init(converting: value)
    }
  }
}
