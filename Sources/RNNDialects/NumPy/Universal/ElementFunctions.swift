import Glibc
import RNNKit
import RNNScript

/// Functions over elements that are no universal functions.
enum ElementFunctions {
  static let entries: [Entry] = [
    Entry(
      "round(a, decimals=0, out=None)", "Rounded to some decimals, halves to even.", shapes: "[*] -> [*]",
      example: "np.round([1.25, 2.5], 1)"
    ) {
      call in try call.deliver(Rounding.round(call.array(0), decimals: call.int(1)), to: call[2])
    },
    Entry(
      "around(a, decimals=0, out=None)", "Rounded to some decimals, halves to even.", shapes: "[*] -> [*]",
      example: "np.around([1.25, 2.5], 1)"
    ) {
      call in try call.deliver(Rounding.round(call.array(0), decimals: call.int(1)), to: call[2])
    },
    Entry("fix(x, out=None)", "Rounded toward zero.", shapes: "[*] -> [*]", example: "np.fix([1.7, -1.7])") { call in
      let tensor = try call.array(0)
      let result = tensor.dtype.isFloatingPoint ? try ArrayMap.real(tensor) { $0.rounded(.towardZero) } : tensor
      return try call.deliver(result, to: call[1])
    },
    Entry(
      "clip(a, a_min=None, a_max=None, out=None, *, min=..., max=...)", "Limited to a range.", shapes: "[*] -> [*]",
      example: "np.clip([1, 5, 9], 2, 6)"
    ) { call in
      var result = call[0]
      let low = call.isGiven(4) ? call[4] : call[1]
      let high = call.isGiven(5) ? call[5] : call[2]
      if !low.isNone { result = try Universal.maximum.call([result, low], call.interpreter) }
      if !high.isNone { result = try Universal.minimum.call([result, high], call.interpreter) }
      return try call.deliver(ArrayReading.tensor(result, dtype: nil, call.interpreter), to: call[3])
    },
    Entry(
      "nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None)",
      "NaN as zero and infinities as the largest numbers.",
      shapes: "[*] -> [*]", example: "np.nan_to_num([1.0, np.nan, np.inf])"
    ) { call in
      let tensor = try call.array(0)
      guard tensor.dtype.isFloatingPoint else { return try .arrayResult(tensor) }
      let largest = tensor.dtype == .float32 ? Double(Float.greatestFiniteMagnitude) : Double.greatestFiniteMagnitude
      let (nan, high, low) = (
        try call.double(2), try call.optionalDouble(3) ?? largest, try call.optionalDouble(4) ?? -largest
      )
      return try .arrayResult(
        ArrayMap.real(tensor) { $0.isNaN ? nan : $0 == .infinity ? high : $0 == -.infinity ? low : $0 })
    },
    Entry("angle(z, deg=False)", "The angle of complex numbers.", shapes: "[*] -> [*]", example: "np.angle([1j, -1.0])")
    { call in
      let tensor = try call.array(0)
      let complex = tensor.dtype.isComplex ? tensor : try tensor.to(.complex128)
      let factor = try call.bool(1) ? 180 / Double.pi : 1
      return try .arrayResult(ArrayMap.realOfComplex(complex) { $0.angle * factor })
    },
    Entry("real(val)", "The real parts.", example: "np.real([1 + 2j])") { call in
      let tensor = try call.array(0)
      return try .arrayResult(tensor.dtype.isComplex ? tensor.complexParts().real : tensor)
    },
    Entry("imag(val)", "The imaginary parts.", example: "np.imag([1 + 2j])") { call in
      let tensor = try call.array(0)
      return try .arrayResult(
        tensor.dtype.isComplex ? tensor.complexParts().imaginary : Tensor.zeros(tensor.shape, dtype: tensor.dtype))
    },
    Entry("modf(x, /)", "Fractions and whole parts.", example: "np.modf([1.5, -2.25])") { call in
      let tensor = try call.realArray(0)
      let whole = try ArrayMap.real(tensor) { $0.rounded(.towardZero) }
      let fraction = try ArrayMap.real(tensor) { $0.isInfinite ? copysign(0, $0) : copysign(fmod($0, 1), $0) }
      return .tuple([try .arrayResult(fraction), try .arrayResult(whole)])
    },
    Entry("frexp(x, /)", "Fractions in 0.5…1 and exponents of two.", example: "np.frexp([8.0, 0.3])") { call in
      let tensor = try call.realArray(0)
      let fraction = try ArrayMap.real(tensor) { $0 == 0 || !$0.isFinite ? $0 : copysign($0.significand / 2, $0) }
      let exponent = try ArrayMap.real(tensor) { $0 == 0 || !$0.isFinite ? 0 : Double($0.exponent + 1) }
      return .tuple([try .arrayResult(fraction), try .arrayResult(exponent.to(.int32))])
    },
    Entry("divmod(x1, x2, /)", "Quotients rounded down, and remainders.", example: "np.divmod([7, -7], 3)") { call in
      .tuple([
        try Universal.floorDivide.call([call[0], call[1]], call.interpreter),
        try Universal.remainder.call([call[0], call[1]], call.interpreter),
      ])
    },
    Entry(
      "isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False)", "Where elements nearly agree.",
      shapes: "[*], [*] -> [*]", example: "np.isclose([1.0, 2.0], [1.0 + 1e-9, 2.1])"
    ) {
      call in try .arrayResult(close(call))
    },
    Entry(
      "allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False)", "Whether all elements nearly agree.",
      example: "np.allclose([1.0, 2.0], [1.0 + 1e-9, 2.0])"
    ) {
      call in .bool(try !close(call).bools().contains(false))
    },
    Entry(
      "array_equal(a1, a2, equal_nan=False)", "Whether shapes and all elements agree.",
      example: "np.array_equal([1, 2], [1, 2])"
    ) {
      call in
      let (a, b) = (try call.array(0), try call.array(1))
      guard a.shape == b.shape else { return .bool(false) }
      return .bool(try !same(a, b, equalNaN: call.bool(2), call.interpreter).bools().contains(false))
    },
    Entry("array_equiv(a1, a2)", "Whether all elements agree after broadcasting.", example: "np.array_equiv([1, 1], 1)")
    { call in
      let (a, b) = (try call.array(0), try call.array(1))
      guard let shape = try? Shape.broadcast(a.shape, b.shape) else { return .bool(false) }
      return .bool(
        try !same(a.expand(shape), b.expand(shape), equalNaN: false, call.interpreter).bools().contains(false))
    },
  ]

  private static func same(_ a: Tensor, _ b: Tensor, equalNaN: Bool, _ interpreter: Interpreter) throws -> Tensor {
    let equal = try Universal.equal.apply([.array(a), .array(b)], UniversalOptions(), interpreter)
    guard equalNaN, a.dtype.isFloatingPoint, b.dtype.isFloatingPoint else { return equal }
    let both = try ArrayMap.test(a.to(.float64), b.to(.float64), shape: a.shape) { $0 == $1 || ($0.isNaN && $1.isNaN) }
    return both
  }

  private static func close(_ call: borrowing Call) throws -> Tensor {
    let (a, b) = (try call.array(0), try call.array(1))
    guard let shape = try? Shape.broadcast(a.shape, b.shape) else {
      throw call.fail(
        .valueError,
        "operands could not be broadcast together with shapes \(ArrayErrors.tuple(a.shape)) "
          + "\(ArrayErrors.tuple(b.shape)) ")
    }
    let (relative, absolute, equalNaN) = (try call.double(2), try call.double(3), try call.bool(4))
    if a.dtype.isComplex || b.dtype.isComplex {
      return try ArrayMap.testComplex(a.to(.complex128), b.to(.complex128), shape: shape) {
        $0 == $1 || ($0 - $1).magnitude <= absolute + relative * $1.magnitude
          || (equalNaN && $0.isNotANumber && $1.isNotANumber)
      }
    }
    return try ArrayMap.test(a.to(.float64), b.to(.float64), shape: shape) { x, y in
      if x.isFinite && y.isFinite { return abs(x - y) <= absolute + relative * abs(y) }
      return x == y || (equalNaN && x.isNaN && y.isNaN)
    }
  }
}

/// Rounding to decimals.
enum Rounding {
  /// Halves go to the even neighbour; negative `decimals` round before the point.
  static func round(_ tensor: Tensor, decimals: Int) throws -> Tensor {
    if tensor.dtype == .bool { return try tensor.to(.float64) }
    if tensor.dtype.isIntegral {
      guard decimals < 0 else { return try tensor.copied() }
      let unit = Division.power(10, min(-max(decimals, -19), 19))
      return try ArrayMap.whole(tensor) { number in
        guard unit > 0 else { return 0 }
        let quotient = Division.floor(number, unit)
        let rest = Division.remainder(number, unit)
        let up = rest > unit - rest || (rest == unit - rest && quotient & 1 == 1)
        return (up ? quotient &+ 1 : quotient) &* unit
      }
    }
    if decimals == 0 {
      if tensor.dtype.isComplex {
        return try ArrayMap.complex(tensor) {
          Complex($0.real.rounded(.toNearestOrEven), $0.imaginary.rounded(.toNearestOrEven))
        }
      }
      return try ArrayMap.real(tensor) { $0.rounded(.toNearestOrEven) }
    }
    let places = min(abs(clamping: decimals), 400)
    let unit = pow(10, Double(places))
    let isShort = tensor.dtype == .float32
    @Sendable func rounded(_ x: Double) -> Double {
      // In the type of the elements, as NumPy multiplies and divides.
      let scaled = decimals > 0 ? x * unit : x / unit
      let whole = (isShort ? Double(Float(scaled)) : scaled).rounded(.toNearestOrEven)
      let result = decimals > 0 ? whole / unit : whole * unit
      return scaled.isFinite ? result : x
    }
    if tensor.dtype.isComplex {
      return try ArrayMap.complex(tensor) { Complex(rounded($0.real), rounded($0.imaginary)) }
    }
    return try ArrayMap.real(tensor, rounded)
  }
}
