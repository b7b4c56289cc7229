import Glibc

/// Sixteen normal numbers from sixteen uniform ones, as PyTorch's vector code makes them.
///
/// For float32 the logarithm, sine and cosine are the polynomials of the Cephes library (Moshier) in the evaluation order
/// of `avx_mathfun.h`, with fused multiplication and addition where the compiler contracts it: other orders give other
/// last bits.
enum NormalBlock {
  static let size = 16

  static func transform(_ data: UnsafeMutablePointer<Float>, mean: Float, std: Float) {
    let full = Float(2 * Double.pi)
    for index in 0..<8 {
      let u1 = 1 - data[index]
      let radius = (-2 * logarithm(u1)).squareRoot()
      let (sine, cosine) = sineAndCosine(full * data[index + 8])
      data[index] = mean.addingProduct(radius * cosine, std)
      data[index + 8] = mean.addingProduct(radius * sine, std)
    }
  }

  static func transform(_ data: UnsafeMutablePointer<Double>, mean: Double, std: Double) {
    for index in 0..<8 {
      let radius = (-2 * log(1 - data[index])).squareRoot()
      let angle = 2 * Double.pi * data[index + 8]
      data[index] = radius * cos(angle) * std + mean
      data[index + 8] = radius * sin(angle) * std + mean
    }
  }

  private static let logarithmTerms: [Float] = [
    -1.1514610310E-1, 1.1676998740E-1, -1.2420140846E-1, 1.4249322787E-1, -1.6668057665E-1, 2.0000714765E-1,
    -2.4999993993E-1, 3.3333331174E-1,
  ]

  /// The natural logarithm of a number in (0, 1].
  static func logarithm(_ x: Float) -> Float {
    let bits = x.bitPattern
    var exponent = Float(Int32(bits >> 23) - 126)
    var m = Float(bitPattern: bits & 0x807f_ffff | 0x3f00_0000)
    if m < 0.707106781186547524 {
      exponent -= 1
      m = (m - 1) + m
    } else {
      m -= 1
    }
    let z = m * m
    var y: Float = 7.0376836292E-2
    for term in logarithmTerms { y = term.addingProduct(y, m) }
    y *= m
    y = (exponent * -2.12194440e-4).addingProduct(y, z)
    y = y.addingProduct(-z, 0.5)
    m += y
    return m.addingProduct(exponent, 0.693359375)
  }

  /// The sine and cosine of a number that is not negative.
  static func sineAndCosine(_ angle: Float) -> (sine: Float, cosine: Float) {
    let octant = (Int32(angle * 1.27323954473516) &+ 1) & ~1
    let y = Float(octant)
    var x = angle.addingProduct(y, -0.78515625)
    x = x.addingProduct(y, -2.4187564849853515625e-4)
    x = x.addingProduct(y, -3.77489497744594108e-8)
    let z = x * x
    var c = Float(-1.388731625493765e-3).addingProduct(2.443315711809948e-5, z)
    c = Float(4.166664568298827e-2).addingProduct(c, z)
    c *= z
    c = (-(z * 0.5)).addingProduct(c, z)
    c += 1
    var s = Float(8.3321608736e-3).addingProduct(-1.9515295891e-4, z)
    s = Float(-1.6666654611e-1).addingProduct(s, z)
    s *= z
    s = x.addingProduct(s, x)
    let isSwapped = octant & 2 != 0
    let sine = isSwapped ? c : s
    let cosine = isSwapped ? s : c
    return (octant & 4 != 0 ? -sine : sine, (octant &- 2) & 4 == 0 ? -cosine : cosine)
  }
}
