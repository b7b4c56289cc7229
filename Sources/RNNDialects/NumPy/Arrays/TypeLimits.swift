import Glibc
import RNNKit
import RNNScript

/// `np.finfo` and `np.iinfo`: the limits of element types.
final class TypeLimits: Object {
  private let dtype: DType
  private let isFloat: Bool

  private init(_ dtype: DType, isFloat: Bool) {
    self.dtype = dtype
    self.isFloat = isFloat
  }

  nonisolated(unsafe) static let floats = TypeObject(
    name: "finfo", module: "numpy", bases: [.object],
    methods: {
      [
        Entry("__new__(cls, dtype)", "The limits of a floating-point type.", example: "np.finfo(np.float32).eps") {
          call in
          let dtype =
            try call[1].arrayOperand?.dtype
            ?? (call[1].isFloatNumber ? .float64 : ArrayDType.read(call[1], call.interpreter))
          guard dtype.isDifferentiable else {
            throw call.fail(.valueError, "data type <class 'numpy.\(dtype.name)'> not inexact")
          }
          let real: DType = dtype == .complex64 ? .float32 : dtype == .complex128 ? .float64 : dtype
          return .object(TypeLimits(real, isFloat: true))
        }
      ]
    },
    getters: {
      [
        number("eps", "The distance from one to the next number.") { $0 ? Double(Float.ulpOfOne) : Double.ulpOfOne },
        number("epsneg", "The distance from one to the number before.") {
          $0 ? Double(Float.ulpOfOne) / 2 : Double.ulpOfOne / 2
        },
        number("max", "The largest number.") {
          $0 ? Double(Float.greatestFiniteMagnitude) : Double.greatestFiniteMagnitude
        },
        number("min", "The smallest number.") {
          $0 ? -Double(Float.greatestFiniteMagnitude) : -Double.greatestFiniteMagnitude
        },
        number("tiny", "The smallest normal number above zero.") {
          $0 ? Double(Float.leastNormalMagnitude) : Double.leastNormalMagnitude
        },
        number("smallest_normal", "The smallest normal number above zero.") {
          $0 ? Double(Float.leastNormalMagnitude) : Double.leastNormalMagnitude
        },
        number("smallest_subnormal", "The smallest number above zero.") {
          $0 ? Double(Float.leastNonzeroMagnitude) : Double.leastNonzeroMagnitude
        },
        number("resolution", "The decimal resolution.") { $0 ? Double(Float(1e-6)) : 1e-15 },
        whole("bits", "Bits of a number.") { $0 ? 32 : 64 },
        whole("precision", "Reliable decimal digits.") { $0 ? 6 : 15 },
        whole("nmant", "Bits of the fraction.") { $0 ? 23 : 52 },
        whole("nexp", "Bits of the exponent.") { $0 ? 8 : 11 },
        whole("maxexp", "The exponent past the largest.") { $0 ? 128 : 1024 },
        whole("minexp", "The smallest exponent.") { $0 ? -126 : -1022 }, dtypeGetter,
      ]
    })

  nonisolated(unsafe) static let integers = TypeObject(
    name: "iinfo", module: "numpy", bases: [.object],
    methods: {
      [
        Entry("__new__(cls, type)", "The limits of an integer type.", example: "np.iinfo(np.int32).max") { call in
          let dtype =
            try call[1].arrayOperand?.dtype ?? (call[1].isInteger ? .int64 : ArrayDType.read(call[1], call.interpreter))
          guard dtype.isIntegral else { throw call.fail(.valueError, "Invalid integer data type '\(dtype.kind)'.") }
          return .object(TypeLimits(dtype, isFloat: false))
        }
      ]
    },
    getters: {
      [
        limit("max", "The largest number.") { $0 == .uint8 ? 255 : $0 == .int32 ? Int(Int32.max) : .max },
        limit("min", "The smallest number.") { $0 == .uint8 ? 0 : $0 == .int32 ? Int(Int32.min) : .min },
        limit("bits", "Bits of a number.") { $0.byteSize * 8 }, dtypeGetter,
      ]
    })

  private static func number(_ name: String, _ summary: String, _ get: @escaping @Sendable (Bool) -> Double) -> Getter {
    Getter(name, summary) { value, _ in
      guard let limits = value.object as? TypeLimits else { return .none }
      return .object(ArrayScalar(.real(get(limits.dtype == .float32)), limits.dtype))
    }
  }

  private static func whole(_ name: String, _ summary: String, _ get: @escaping @Sendable (Bool) -> Int) -> Getter {
    Getter(name, summary) { value, _ in
      (value.object as? TypeLimits).map { .int(get($0.dtype == .float32)) } ?? .none
    }
  }

  private static func limit(_ name: String, _ summary: String, _ get: @escaping @Sendable (DType) -> Int) -> Getter {
    Getter(name, summary) { value, _ in (value.object as? TypeLimits).map { .int(get($0.dtype)) } ?? .none }
  }

  private static var dtypeGetter: Getter {
    Getter("dtype", "The element type.") { value, _ in
      (value.object as? TypeLimits).map { ArrayDType.value($0.dtype) } ?? .none
    }
  }

  override var type: TypeObject { isFloat ? Self.floats : Self.integers }

  override func text(_ interpreter: Interpreter) throws -> String {
    if isFloat { return try representation(interpreter) }
    let line = String(repeating: "-", count: 63)
    let (low, high) = bounds
    return "Machine parameters for \(dtype.name)\n\(line)\nmin = \(low)\nmax = \(high)\n\(line)\n"
  }

  private var bounds: (low: Int, high: Int) {
    dtype == .uint8 ? (0, 255) : dtype == .int32 ? (Int(Int32.min), Int(Int32.max)) : (.min, .max)
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    if isFloat {
      let isShort = dtype == .float32
      let largest = DecimalText.scientific(
        isShort ? Double(Float.greatestFiniteMagnitude) : .greatestFiniteMagnitude, dtype, precision: isShort ? 7 : 16,
        isUnique: false, least: 0)
      let text = "\(largest.whole).\(largest.fraction)e+\(largest.exponent)"
      return "finfo(resolution=\(isShort ? "1e-06" : "1e-15"), min=-\(text), max=\(text), dtype=\(dtype.name))"
    }
    let (low, high) = bounds
    return "iinfo(min=\(low), max=\(high), dtype=\(dtype.name))"
  }
}

extension Value {
  /// Whether the value is a Python float.
  var isFloatNumber: Bool {
    if case .float = self { return true }
    return false
  }
}
