/// How files hold elements; the names are those of safetensors files.
public enum ElementFormat: String, CaseIterable {
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
  case c64 = "C64"
  case c128 = "C128"

  /// Bytes of one element.
  public var byteSize: Int {
    switch self {
    case .c128: return 16
    case .f64, .i64, .c64: return 8
    case .f32, .i32: return 4
    case .f16, .bf16, .i16: return 2
    case .i8, .u8, .bool: return 1
    }
  }

  /// The type that tensors read from it have.
  public var dtype: DType {
    switch self {
    case .f64: return .float64
    case .f32, .f16, .bf16: return .float32
    case .i64: return .int64
    case .i32, .i16, .i8: return .int32
    case .u8: return .uint8
    case .bool: return .bool
    case .c64: return .complex64
    case .c128: return .complex128
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

extension ElementFormat {
  /// The tensor whose elements `bytes` hold, in the order of the shape.
  ///
  /// - Throws: `TensorError` where there are not as many.
  public func tensor(_ bytes: ArraySlice<UInt8>, shape: [Int]) throws -> Tensor {
    let result = try Tensor(uninitialized: shape, dtype)
    let count = result.count
    guard bytes.count == count * byteSize else {
      throw TensorError.invalid("\(bytes.count) bytes are no \(count) elements of \(byteSize) bytes")
    }
    bytes.withUnsafeBytes { source in
      func widen<T: BitwiseCopyable, U: Element>(_: T.Type, _ convert: (T) -> U) {
        let target = result.initial(U.self)
        for index in 0..<count {
          target[index] = convert(
            source.loadUnaligned(fromByteOffset: index * MemoryLayout<T>.stride, as: T.self))
        }
      }
      switch self {
      case .f64, .f32, .i64, .i32, .u8, .c64, .c128:
        // Files are little-endian, as are the machines this runs on.
        if let base = source.baseAddress {
          UnsafeMutableRawPointer(result.initial(UInt8.self)).copyMemory(from: base, byteCount: source.count)
        }
      case .bool: widen(UInt8.self) { $0 != 0 }
      case .i16: widen(Int16.self) { Int32($0) }
      case .i8: widen(Int8.self) { Int32($0) }
      case .bf16: widen(UInt16.self) { Float(bitPattern: UInt32($0) << 16) }
      case .f16: widen(UInt16.self) { HalfPrecision.float($0) }
      }
    }
    return result
  }
}

extension Tensor {
  /// The elements as bytes, in the order of the shape.
  public func elementBytes() throws -> [UInt8] {
    let whole = try detach().contiguous()
    return withExtendedLifetime(whole) { [UInt8](whole.rawBytes) }
  }
}

/// IEEE 754 binary16, which not every processor and compiler has.
enum HalfPrecision {
  static func float(_ bits: UInt16) -> Float {
    let sign = UInt32(bits & 0x8000) << 16
    let exponent = UInt32(bits >> 10) & 0x1F
    let fraction = UInt32(bits & 0x3FF)
    if exponent == 0 {
      // Subnormal: fraction * 2^-24, exact in float32.
      let magnitude = Float(fraction) * 0x1p-24
      return Float(bitPattern: sign | magnitude.bitPattern)
    }
    if exponent == 31 { return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13) }
    return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
  }
}
