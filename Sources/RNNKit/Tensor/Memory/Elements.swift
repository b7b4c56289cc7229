extension Int {
  /// A floating-point number cut toward zero; what does not fit becomes `Int.min`, as x86-64 converts it.
  @inline(__always) init(cutting value: Double) {
    self = value >= -0x1p63 && value < 0x1p63 ? Int(value) : Int.min
  }
}

extension Float: Element {
  public static var dtype: DType { .float32 }
  @inline(__always) public init(converting value: Int) { self = Float(value) }
  @inline(__always) public init(converting value: Double) { self = Float(value) }
  @inline(__always) public var asDouble: Double { Double(self) }
  @inline(__always) public var asInt: Int { Int(cutting: Double(self)) }
  @inline(__always) public static var zeroValue: Float { 0 }
}

extension Double: Element {
  public static var dtype: DType { .float64 }
  @inline(__always) public init(converting value: Int) { self = Double(value) }
  @inline(__always) public init(converting value: Double) { self = value }
  @inline(__always) public var asDouble: Double { self }
  @inline(__always) public var asInt: Int { Int(cutting: self) }
  @inline(__always) public static var zeroValue: Double { 0 }
}

extension Int: Element {
  public static var dtype: DType { .int64 }
  @inline(__always) public init(converting value: Int) { self = value }
  @inline(__always) public init(converting value: Double) { self = Int(cutting: value) }
  @inline(__always) public var asDouble: Double { Double(self) }
  @inline(__always) public var asInt: Int { self }
  @inline(__always) public static var zeroValue: Int { 0 }
}

extension Int32: Element {
  public static var dtype: DType { .int32 }
  @inline(__always) public init(converting value: Int) { self = Int32(truncatingIfNeeded: value) }
  @inline(__always) public init(converting value: Double) { self = Int32(truncatingIfNeeded: Int(cutting: value)) }
  @inline(__always) public var asDouble: Double { Double(self) }
  @inline(__always) public var asInt: Int { Int(self) }
  @inline(__always) public static var zeroValue: Int32 { 0 }
}

extension UInt8: Element {
  public static var dtype: DType { .uint8 }
  @inline(__always) public init(converting value: Int) { self = UInt8(truncatingIfNeeded: value) }
  @inline(__always) public init(converting value: Double) { self = UInt8(truncatingIfNeeded: Int(cutting: value)) }
  @inline(__always) public var asDouble: Double { Double(self) }
  @inline(__always) public var asInt: Int { Int(self) }
  @inline(__always) public static var zeroValue: UInt8 { 0 }
}

extension Bool: Element {
  public static var dtype: DType { .bool }
  @inline(__always) public init(converting value: Int) { self = value != 0 }
  @inline(__always) public init(converting value: Double) { self = value != 0 }
  @inline(__always) public var asDouble: Double { self ? 1 : 0 }
  @inline(__always) public var asInt: Int { self ? 1 : 0 }
  @inline(__always) public static var zeroValue: Bool { false }
}

extension Complex: Element where Real: Element {
  public static var dtype: DType { Real.dtype == .float32 ? .complex64 : .complex128 }
  @inline(__always) public init(converting value: Int) { self.init(Real(converting: value)) }
  @inline(__always) public init(converting value: Double) { self.init(Real(converting: value)) }
  @inline(__always) public var asDouble: Double { real.asDouble }
  @inline(__always) public var asInt: Int { real.asInt }
  @inline(__always) public static var zeroValue: Complex { Complex(0, 0) }
}
