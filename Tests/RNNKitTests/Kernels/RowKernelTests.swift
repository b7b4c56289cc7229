import Foundation
import Testing

@testable import RNNKit

/// Rows give the same bits in every variant and at every step, and agree with libm.
@Suite struct RowKernelTests {
  static let variants = VectorKernelTests.variants

  @Test func namesAreThoseOfTheTable() {
    for function in UnaryFunction.allCases { #expect(function.kernelName == "\(function)") }
    for operation in BinaryOperation.allCases { #expect(operation.kernelName == "\(operation)") }
    for comparison in Comparison.allCases { #expect(comparison.kernelName == "\(comparison)") }
  }

  @Test(arguments: [UnaryFunction.exp, .log, .tanh, .sigmoid])
  func functionsAgreeWithLibm(_ function: UnaryFunction) throws {
    let exact: (Double) -> Double
    switch function {
    case .exp: exact = Foundation.exp
    case .log: exact = Foundation.log
    case .tanh: exact = Foundation.tanh
    default: exact = { 1 / (1 + Foundation.exp(-$0)) }
    }
    let x = VectorKernelTests.samples
    let y = try outputs(RowKernel(function, .float32), x, x, of: Float.self)
    var worst = 0.0
    for (x, y) in zip(x, y) {
      let expected = exact(Double(x))
      if expected.isNaN {
        #expect(y.isNaN)
      } else if Float(expected).isInfinite || y.isInfinite {
        #expect(y == Float(expected))
      } else {
        worst = max(worst, abs(Double(y) - expected) / Double(Float(expected).ulp))
      }
    }
    #expect(worst < (function == .log ? 1 : 2.5))
  }

  @Test(arguments: UnaryFunction.allCases)
  func functionsHaveOneValue(_ function: UnaryFunction) throws {
    let singles = VectorKernelTests.samples
    let doubles = singles.map { Double($0) * 1.0000001 }
    try same(singles, singles.reversed()) { RowKernel(function, .float32, $0) }
    try same(doubles, doubles.reversed()) { RowKernel(function, .float64, $0) }
    try same(singles, singles.reversed()) { RowKernel(slopeOf: function, .float32, $0) }
    try same(doubles, doubles.reversed()) { RowKernel(slopeOf: function, .float64, $0) }
  }

  @Test(arguments: BinaryOperation.allCases)
  func operationsHaveOneValue(_ operation: BinaryOperation) throws {
    let singles = VectorKernelTests.samples
    let doubles = singles.map { Double($0) * 1.0000001 }
    try same(singles, singles.reversed()) { RowKernel(operation, .float32, $0) }
    try same(doubles, doubles.reversed()) { RowKernel(operation, .float64, $0) }
    if operation != .quotient {
      let wholes = [Int.min, -7, -1, 0, 1, 3, 2, 0, Int.max]
      try same(wholes, wholes.reversed()) { RowKernel(operation, .int64, $0) }
      try same(wholes.map { Int32(truncatingIfNeeded: $0) }, wholes.map { Int32(truncatingIfNeeded: $0 &* 3) }) {
        RowKernel(operation, .int32, $0)
      }
    }
  }

  @Test func conversionsCutAndWrap() throws {
    let x = [1.9, -1.9, 256.5, -0.0, .nan, .infinity, 1e300, -1e300]
    #expect(
      try outputs(RowKernel(from: .float64, to: .int64), x, x, of: Int.self)
        == [1, -1, 256, 0, .min, .min, .min, .min])
    #expect(try outputs(RowKernel(from: .float64, to: .uint8), x, x, of: UInt8.self) == [1, 255, 0, 0, 0, 0, 0, 0])
    #expect(
      try outputs(RowKernel(from: .float64, to: .bool), x, x, of: UInt8.self) == [1, 1, 1, 0, 1, 1, 1, 1])
    let bytes: [UInt8] = [0, 1, 255]
    #expect(
      try outputs(RowKernel(from: .uint8, to: .complex64), bytes, bytes, of: Complex<Float>.self)
        == [Complex(0), Complex(1), Complex(255)])
  }

  /// Every variant, steps of one, a repeated operand and elements that lie apart: the same bits.
  private func same<T: Element>(_ a: [T], _ b: [T], _ kernel: (VectorKernels) -> RowKernel?) throws {
    let first = try outputs(kernel(RowKernelTests.variants[0]), a, b, of: T.self)
    let repeated = try outputs(
      kernel(RowKernelTests.variants[0]), a, [T](repeating: b[0], count: b.count), of: T.self)
    for variant in RowKernelTests.variants {
      let row = try #require(kernel(variant))
      #expect(equal(try outputs(row, a, b, of: T.self), first))
      var (apart, one) = ([T](repeating: .zeroValue, count: 2 * a.count), first)
      let (spreadA, spreadB) = (a.flatMap { [$0, $0] }, b.flatMap { [$0, $0, $0] })
      row(a.count, &apart, spreadA, spreadB, steps: (2, 2, 3))
      #expect(equal(stride(from: 0, to: apart.count, by: 2).map { apart[$0] }, first))
      row(a.count, &one, a, b, steps: (1, 1, 0))
      #expect(equal(one, repeated))
    }
  }

  private func outputs<In: Element, Out: Element>(_ kernel: RowKernel?, _ a: [In], _ b: [In], of: Out.Type) throws
    -> [Out]
  {
    let kernel = try #require(kernel)
    return [Out](unsafeUninitializedCapacity: a.count) { buffer, count in
      count = a.count
      if let start = buffer.baseAddress { kernel(count, start, a, b) }
    }
  }

  private func equal<T: Element>(_ a: [T], _ b: [T]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { $0 == $1 || ($0 != $0 && $1 != $1) }
  }
}
