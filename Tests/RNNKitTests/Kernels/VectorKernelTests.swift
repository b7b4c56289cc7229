import Foundation
import Testing

@testable import RNNKit

/// All variants that this machine can run give the same bits, and agree with libm.
@Suite struct VectorKernelTests {
  static let variants = ["avx512", "avx2", "neon", "plain"].compactMap(VectorKernels.named)

  /// Every magnitude and both signs, zeros, subnormal numbers, infinities and NaN; a length that fills no lanes evenly.
  static let samples: [Float] =
    stride(from: UInt32(0), to: UInt32.max - 1_300_007, by: 1_300_007).map { Float(bitPattern: $0) }
    + [0, -0.0, 0.625, -0.625, 88.8, -88.8, -104, .infinity, -.infinity, .nan, .leastNonzeroMagnitude]

  @Test func plainIsAlwaysThere() {
    #expect(!VectorKernelTests.variants.isEmpty)
    #expect(VectorKernelTests.variants.contains { $0.name == VectorKernels.current.name })
  }

  @Test(arguments: [0, 1, 15, 16, 17, 31, 100, 1000])
  func reductionsHaveOneOrder(_ count: Int) {
    let x = (0..<count).map { Float(sin(Double($0))) * 3 }
    let y = (0..<count).map { Float(cos(Double($0) * 1.7)) }
    let exactSum = x.reduce(0.0) { $0 + Double($1) }
    let exactDot = zip(x, y).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
    let sums = VectorKernelTests.variants.map { $0.sum(x, count: count) }
    let dots = VectorKernelTests.variants.map { $0.dot(x, y, count: count) }
    #expect(sums.allSatisfy { $0 == sums[0] } && dots.allSatisfy { $0 == dots[0] })
    #expect(abs(Double(sums[0]) - exactSum) < 1e-4 && abs(Double(dots[0]) - exactDot) < 1e-4)
  }

  @Test func columnSumsAndTranspose() {
    let (rows, columns) = (5, 37)
    let x = (0..<rows * columns).map { Float($0 % 11) - 4 }
    for variant in VectorKernelTests.variants {
      var sums = [Float](repeating: 1, count: columns)
      variant.addColumnSums(x, rows: rows, columns: columns, to: &sums)
      var turned = [Float](repeating: 0, count: x.count)
      variant.transpose(x, rows: rows, columns: columns, into: &turned)
      for column in 0..<columns {
        #expect(sums[column] == 1 + (0..<rows).reduce(0) { $0 + x[$1 * columns + column] })
        for row in 0..<rows { #expect(turned[column * rows + row] == x[row * columns + column]) }
      }
    }
  }

  /// Products of every shape against their definition: panels and tiles that are not full, strides, and sums kept.
  @Test func packedProductsAgreeWithTheirDefinition() throws {
    for variant in VectorKernelTests.variants where variant.packs {
      for (rows, columns, inner) in [(1, 1, 1), (6, 64, 3), (7, 65, 5), (13, 130, 2), (5, 17, 40), (3, 16, 0)] {
        let a = (0..<rows * inner).map { Float($0 * 7 % 13) - 6 }
        let b = (0..<inner * columns).map { Float($0 * 5 % 11) - 5 }
        for transposed in [false, true] {
          for keep in [false, true] {
            let matrix = try (b + [0]).withUnsafeBufferPointer { b in
              try PackedMatrix(
                Products.Operand(b.baseAddress!, stride: transposed ? inner : columns, transposed: transposed),
                inner: inner, columns: columns, kernels: variant)
            }
            var c = [Float](repeating: 2, count: rows * columns)
            matrix.multiply(rows: rows, a, stride: inner, from: keep ? .result : .zero, into: &c, stride: columns)
            for row in 0..<rows {
              for column in 0..<columns {
                let products = (0..<inner).map { k in
                  a[row * inner + k] * b[transposed ? column * inner + k : k * columns + column]
                }
                #expect(c[row * columns + column] == products.reduce(keep ? 2 : 0, +))
              }
            }
          }
        }
      }
    }
  }

  /// A whole layer, forward and backward, in every mode.
  ///
  /// With OpenBLAS's products all variants give the same bits, and with their own products those that have them do.
  @Test(arguments: RecurrentMode.allCases)
  func gateKernelsGiveTheSameBits(_ mode: RecurrentMode) throws {
    let results = try VectorKernelTests.variants.map { variant in
      var plain = variant
      plain.usesPackedProducts = false
      return try layer(mode, plain)
    }
    for result in results { #expect(same(result, results[0])) }
    #expect(results[0].allSatisfy { $0.isFinite })
    let packed = try VectorKernelTests.variants.filter(\.packs).map { try layer(mode, $0) }
    for result in packed {
      #expect(same(result, packed[0]))
      #expect(zip(result, results[0]).allSatisfy { abs($0 - $1) < 1e-5 * (1 + abs($1)) })
    }
  }

  private func layer(_ mode: RecurrentMode, _ kernels: VectorKernels) throws -> [Float] {
    let shape = LayerPassShape(
      mode: mode, steps: 3, batch: 3, inputs: 4, hidden: 21, state: 21, projects: false, reversed: false,
      active: [3, 2, 2])
    func numbers(_ count: Int, _ seed: Double) throws -> FloatBuffer {
      let buffer = try FloatBuffer(count)
      for index in 0..<count { buffer.pointer[index] = Float(sin(Double(index) * seed) * 0.8) }
      return buffer
    }
    let (w, r) = (try numbers(shape.gates * 4, 1.3), try numbers(shape.gates * 21, 0.7))
    let (b, output) = (try numbers(shape.gates, 2.1), try numbers(shape.rows * 21, 0.9))
    let weights = LayerWeights(
      inputs: w.pointer, recurrent: r.pointer, inputBias: b.pointer, recurrentBias: b.pointer, projection: nil)
    var pace = Pace(poll: nil)
    let record = try LayerRecord(shape: shape, input: numbers(shape.rows * 4, 1.1))
    let forward = try LayerForward(
      record, weights: weights, hidden: numbers(63, 0.3), cell: numbers(63, 0.2), kernels: kernels)
    try forward.run(0..<3, pace: &pace)
    let hidden = try numbers(63, 0.4)
    let gradient = try FloatBuffer(shape.gates * 21, filledWith: 0)
    let pass = try LayerBackward(
      record: record, weights: weights, output: output.pointer, outputStride: 21, hidden: hidden,
      cell: mode.hasCell ? numbers(63, 0.6) : nil, kernels: kernels)
    try pass.run(0..<3, pace: &pace)
    for task in try pass.tasks(into: LayerGradients(weightHH: gradient.pointer), weights: weights, pieces: 2) {
      try task(&pace)
    }
    defer { withExtendedLifetime((w, r, b, output)) {} }
    return [record.gates, record.states, hidden, gradient].flatMap { buffer in
      Array(UnsafeBufferPointer(start: buffer.pointer, count: buffer.count))
    }
  }

  private func same(_ a: [Float], _ b: [Float]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { $0.bitPattern == $1.bitPattern || ($0.isNaN && $1.isNaN) }
  }
}
