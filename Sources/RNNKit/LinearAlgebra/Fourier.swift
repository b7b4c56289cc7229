import Glibc

extension Tensor {
  /// The discrete Fourier transform of each row (the last dimension) of a complex128 tensor.
  ///
  /// `forward` has the negative sign in the exponent; neither direction divides by the length.
  /// - Throws: what the engine's `poll` throws.
  public func fourierTransformed(forward: Bool) throws -> Tensor {
    let source = try packed()
    let length = shape.last ?? 1
    guard length > 0, count > 0 else { return try copied() }
    // The numbers, and for one row its roots, its input and its output; a convolution has three times that.
    let size = MemoryLayout<Complex<Double>>.stride
    try Engine.current.reserve?(count.multipliedReportingOverflow(by: 10 * size).overflow ? .max : count * 10 * size)
    var numbers = try source.values(Complex<Double>.self)
    let plan = try FourierPlan(length, forward: forward)
    for row in 0..<(numbers.count / length) {
      try Engine.current.poll?()
      try plan.transform(&numbers, from: row * length)
    }
    return try Tensor(elements: numbers, shape: shape)
  }
}

/// How a transform of one length is done: by factors, or, where a factor is a large prime, as a convolution.
final class FourierPlan {
  private static let greatestFactor = 50

  private let length: Int
  private let factors: [Int]
  /// exp(∓2πi k / length).
  private let roots: [Complex<Double>]
  private let convolution: FourierConvolution?

  init(_ length: Int, forward: Bool) throws {
    self.length = length
    var factors: [Int] = []
    var rest = length
    for factor in [4, 2, 3, 5, 7] {
      while rest % factor == 0, rest > 1 {
        factors.append(factor)
        rest /= factor
      }
    }
    var factor = 11
    while rest > 1 {
      if factor * factor > rest { factor = rest }
      while rest % factor == 0 {
        factors.append(factor)
        rest /= factor
      }
      factor += 2
    }
    self.factors = factors
    if factors.contains(where: { $0 > Self.greatestFactor }) {
      convolution = try FourierConvolution(length, forward: forward)
      roots = []
    } else {
      convolution = nil
      roots = try Pace.array(length) { Self.root($0, length, forward) }
    }
  }

  /// exp(∓2πi k / n), exact to the last bit or two: the angle is brought into the first eighth of the circle.
  static func root(_ k: Int, _ n: Int, _ forward: Bool) -> Complex<Double> {
    // Eighths of the circle, counted in units of 1 / (8 n).
    let position = 8 * (k % n)
    let eighth = position / n
    let within = Double(position - eighth * n) / Double(n) * (.pi / 4)
    let other = Double((eighth + 1) * n - position) / Double(n) * (.pi / 4)
    let (x, y): (Double, Double) =
      switch eighth {
      case 0: (cos(within), sin(within))
      case 1: (sin(other), cos(other))
      case 2: (-sin(within), cos(within))
      case 3: (-cos(other), sin(other))
      case 4: (-cos(within), -sin(within))
      case 5: (-sin(other), -cos(other))
      case 6: (sin(within), -cos(within))
      default: (cos(other), -sin(other))
      }
    return Complex(x, forward ? -y : y)
  }

  /// Transforms `length` numbers in place.
  func transform(_ numbers: inout [Complex<Double>], from start: Int) throws {
    if let convolution { return try convolution.transform(&numbers, from: start) }
    let input = Array(numbers[start..<(start + length)])
    var output = input
    try input.withUnsafeBufferPointer { input in
      try output.withUnsafeMutableBufferPointer { output in try step(input, 0, 1, output, 0, length, factors[...]) }
    }
    numbers.replaceSubrange(start..<(start + length), with: output)
  }

  /// Transforms the `count` numbers of `input` that stand `stride` apart into a piece of `output`.
  private func step(
    _ input: UnsafeBufferPointer<Complex<Double>>, _ start: Int, _ stride: Int,
    _ output: UnsafeMutableBufferPointer<Complex<Double>>, _ place: Int, _ count: Int, _ factors: ArraySlice<Int>
  ) throws {
    guard let factor = factors.first, count > 1 else {
      output[place] = input[start]
      return
    }
    let part = count / factor
    for branch in 0..<factor {
      try step(
        input, start + branch * stride, stride * factor, output, place + branch * part, part, factors.dropFirst())
    }
    try withUnsafeTemporaryAllocation(of: Complex<Double>.self, capacity: factor) { terms in
      for k in 0..<part {
        if k & 8191 == 8191 { try Engine.current.poll?() }
        for branch in 0..<factor {
          terms[branch] = output[place + branch * part + k] * roots[(branch * k * stride) % length]
        }
        combine(terms, into: output, place + k, part)
      }
    }
  }

  /// A transform of `terms`, whose results stand `part` apart.
  private func combine(
    _ terms: UnsafeMutableBufferPointer<Complex<Double>>, into output: UnsafeMutableBufferPointer<Complex<Double>>,
    _ place: Int, _ part: Int
  ) {
    let factor = terms.count
    if factor == 2 {
      output[place] = terms[0] + terms[1]
      output[place + part] = terms[0] - terms[1]
      return
    }
    for k in 0..<factor {
      var sum = terms[0]
      for branch in 1..<factor { sum = sum + terms[branch] * roots[(branch * k) % factor * (length / factor)] }
      output[place + k * part] = sum
    }
  }
}

/// Bluestein's way: a transform of any length as a convolution of a length that is a power of two.
private final class FourierConvolution {
  private let length: Int
  private let size: Int
  private let chirp: [Complex<Double>]
  private let kernel: [Complex<Double>]
  private let forth: FourierPlan
  private let back: FourierPlan

  init(_ length: Int, forward: Bool) throws {
    self.length = length
    var size = 1
    while size < 2 * length - 1 { size *= 2 }
    self.size = size
    // k² modulo 2n, step by step: the product could be too large.
    var square = 0
    let chirp = try Pace.array(length) { k in
      defer { square = (square + 2 * k + 1) % (2 * length) }
      return FourierPlan.root(square, 2 * length, forward)
    }
    self.chirp = chirp
    forth = try FourierPlan(size, forward: true)
    back = try FourierPlan(size, forward: false)
    var kernel = try Pace.array(repeating: Complex(0.0), count: size)
    try Pace.inPieces(length) { part in
      for k in part {
        let value = Complex(chirp[k].real, -chirp[k].imaginary)
        kernel[k] = value
        if k > 0 { kernel[size - k] = value }
      }
    }
    try forth.transform(&kernel, from: 0)
    self.kernel = kernel
  }

  func transform(_ numbers: inout [Complex<Double>], from start: Int) throws {
    var spread = try Pace.array(repeating: Complex(0.0), count: size)
    try Pace.inPieces(length) { part in for k in part { spread[k] = numbers[start + k] * chirp[k] } }
    try forth.transform(&spread, from: 0)
    try Pace.inPieces(size) { part in for k in part { spread[k] = spread[k] * kernel[k] } }
    try back.transform(&spread, from: 0)
    try Pace.inPieces(length) { part in
      for k in part {
        let value = spread[k] * chirp[k]
        numbers[start + k] = Complex(value.real / Double(size), value.imaginary / Double(size))
      }
    }
  }
}
