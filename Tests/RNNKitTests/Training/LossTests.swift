import Foundation
import RNNKit
import Testing

/// Losses against their definitions written out, and their gradients against finite differences.
@Suite struct LossTests {
  typealias Function = @Sendable (Tensor, Reduction) throws -> Tensor

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let input: [Double]
    let shape: [Int]
    /// The loss of each element by its definition; ignored ones are zero.
    let losses: [Double]
    /// What the mean divides by.
    var divisor: Double
    let function: Function

    init(
      _ name: String, _ input: [Double], _ shape: [Int]? = nil, losses: [Double], divisor: Double? = nil,
      _ function: @escaping Function
    ) {
      testDescription = name
      (self.input, self.losses, self.function) = (input, losses, function)
      self.shape = shape ?? [input.count]
      self.divisor = divisor ?? Double(losses.count)
    }
  }

  static let x = [0.3, -1.2, 2.5, -0.01, 1.7, 0.6]
  static let y = [0.1, 0.4, -0.9, 0, 1.2, 0.7]
  static let p = [0.2, 0.9, 0.5, 0.01, 0.99, 0.6]
  static let labels = [0.0, 1, 1, 0, 0.3, 1]

  private static func softmaxLog(_ row: ArraySlice<Double>, _ category: Int) -> Double {
    row[row.startIndex + category] - log(row.reduce(0) { $0 + exp($1) })
  }

  private static func target(_ values: [Double]) throws -> Tensor { try Tensor(values) }

  static let cases: [Case] = [
    Case("mse", x, losses: zip(x, y).map { ($0 - $1) * ($0 - $1) }) { try Loss.mseLoss($0, target(y), reduction: $1) },
    Case("l1", x, losses: zip(x, y).map { abs($0 - $1) }) { try Loss.l1Loss($0, target(y), reduction: $1) },
    Case(
      "smooth l1", x,
      losses: zip(x, y).map { abs($0 - $1) < 0.5 ? ($0 - $1) * ($0 - $1) : abs($0 - $1) - 0.25 }
    ) { try Loss.smoothL1Loss($0, target(y), beta: 0.5, reduction: $1) },
    Case(
      "huber", x,
      losses: zip(x, y).map { abs($0 - $1) < 2 ? ($0 - $1) * ($0 - $1) / 2 : 2 * (abs($0 - $1) - 1) }
    ) { try Loss.huberLoss($0, target(y), delta: 2, reduction: $1) },
    Case("bce", p, losses: zip(p, labels).map { -($1 * log($0) + (1 - $1) * log(1 - $0)) }) {
      try Loss.binaryCrossEntropy($0, target(labels).to($0.dtype), reduction: $1)
    },
    Case(
      "bce with logits, both weights", x,
      losses: zip(x, labels).enumerated().map { index, pair in
        let s = 1 / (1 + exp(-pair.0))
        return -(3 * pair.1 * log(s) + (1 - pair.1) * log(1 - s)) * Double(index + 1)
      }
    ) {
      try Loss.binaryCrossEntropyWithLogits(
        $0, target(labels), weight: target([1, 2, 3, 4, 5, 6]), positiveWeight: target([3]), reduction: $1)
    },
    Case(
      "nll, weighted, one ignored", x, [3, 2], losses: [-0.5 * -1.2, 0, -2 * 1.7], divisor: 2.5
    ) {
      try Loss.nllLoss($0, Tensor([1, -7, 0]), weight: target([2, 0.5]), ignoreIndex: -7, reduction: $1)
    },
    Case(
      "cross entropy of classes", x, [2, 3], losses: [-softmaxLog(x[0..<3], 2), -softmaxLog(x[3..<6], 0)]
    ) { try Loss.crossEntropy($0, Tensor([2, 0]), reduction: $1) },
    Case("cross entropy of one sample", x, [6], losses: [-softmaxLog(x[...], 4)]) {
      try Loss.crossEntropy($0, Tensor(scalar: 4), reduction: $1)
    },
    Case(
      "cross entropy over places", x, [1, 3, 2],
      losses: [-softmaxLog([x[0], x[2], x[4]], 1), -softmaxLog([x[1], x[3], x[5]], 2)]
    ) { try Loss.crossEntropy($0, Tensor([1, 2], shape: [1, 2]), reduction: $1) },
    Case(
      "cross entropy of probabilities", x, [2, 3],
      losses: [0, 1].map { row in
        -(0..<3).reduce(0) { $0 + p[row * 3 + $1] * softmaxLog(x[row * 3..<row * 3 + 3], $1) }
      }
    ) { try Loss.crossEntropy($0, Tensor(p, shape: [2, 3]), reduction: $1) },
    Case(
      "cross entropy, smoothed", x, [2, 3],
      losses: [(0, 2), (1, 0)].map { row, category in
        let logs = (0..<3).map { softmaxLog(x[row * 3..<row * 3 + 3], $0) }
        return -0.7 * logs[category] - 0.3 / 3 * logs.reduce(0, +)
      }
    ) { try Loss.crossEntropy($0, Tensor([2, 0]), reduction: $1, labelSmoothing: 0.3) },
  ]

  @Test(arguments: cases)
  func agreesWithItsDefinition(_ loss: Case) throws {
    for dtype in [DType.float32, .float64] {
      let input = try Tensor(loss.input, shape: loss.shape).to(dtype)
      let tolerance = dtype == .float32 ? 1e-5 : 1e-12
      let losses = try loss.function(input, .none).doubles()
      #expect(losses.count == loss.losses.count)
      for (a, b) in zip(losses, loss.losses) { #expect(abs(a - b) < tolerance * (1 + abs(b))) }
      let sum = loss.losses.reduce(0, +)
      #expect(abs(try loss.function(input, .sum).item().asDouble - sum) < tolerance * (1 + abs(sum)))
      #expect(abs(try loss.function(input, .mean).item().asDouble - sum / loss.divisor) < tolerance * (1 + abs(sum)))
    }
  }

  @Test(arguments: cases, [Reduction.none, .mean, .sum])
  func gradientAgreesWithFiniteDifferences(_ loss: Case, _ reduction: Reduction) throws {
    func value(_ numbers: [Double]) throws -> Tensor {
      let input = try Tensor(numbers, shape: loss.shape)
      try input.setRequiresGradient(true)
      let result = try loss.function(input, reduction)
      // Uneven factors, so that losses that are swapped show.
      let factors = try Tensor((0..<result.count).map { Double($0) * 0.7 + 1 }, shape: result.shape)
      let total = try result.mul(factors).sum()
      try total.backward()
      return try Tensor.stack([total.detach()] + (input.gradient.map { try $0.view([-1]).unbind() } ?? []))
    }
    let gradient = Array(try value(loss.input).doubles().dropFirst())
    for index in loss.input.indices {
      var (up, down) = (loss.input, loss.input)
      up[index] += 1e-6
      down[index] -= 1e-6
      let slope = (try value(up).doubles()[0] - value(down).doubles()[0]) / 2e-6
      #expect(abs(slope - gradient[index]) < 1e-6 * (1 + abs(slope)))
    }
  }

  @Test func saysWhatDoesNotFit() throws {
    let logits = try Tensor.zeros([3, 4])
    let wrong: [(String, String, () throws -> Tensor)] = [
      (
        "Expected input batch_size (3) to match target batch_size (2).", "ValueError",
        {
          try Loss.crossEntropy(logits, Tensor([0, 1]))
        }
      ),
      ("Target 4 is out of bounds.", "IndexError", { try Loss.crossEntropy(logits, Tensor([0, 4, 1])) }),
      (
        "expected target dtype to be Long or Byte, but got Float", "RuntimeError",
        { try Loss.crossEntropy(logits, Tensor.zeros([3])) }
      ),
      (
        "0D or 1D target tensor expected, multi-target not supported", "RuntimeError",
        {
          try Loss.nllLoss(logits, Tensor([0, 1, 2], shape: [3, 1]))
        }
      ),
      (
        "Expected floating point type for target with class probabilities, got Long", "RuntimeError",
        {
          try Loss.crossEntropy(logits, Tensor.zeros([3, 4], dtype: .int64))
        }
      ),
      (
        "Target size (torch.Size([3])) must be the same as input size (torch.Size([3, 4]))", "ValueError",
        {
          try Loss.binaryCrossEntropyWithLogits(logits, Tensor.zeros([3]))
        }
      ),
      (
        "all elements of input should be between 0 and 1", "RuntimeError",
        {
          try Loss.binaryCrossEntropy(logits.add(2), logits)
        }
      ),
      (
        "The size of tensor a (4) must match the size of tensor b (3) at non-singleton dimension 1", "RuntimeError",
        {
          try Loss.mseLoss(logits, Tensor.zeros([3]))
        }
      ),
      (
        "average is not a valid value for reduction", "ValueError",
        {
          try Loss.mseLoss(logits, logits, reduction: Reduction(name: "average"))
        }
      ),
    ]
    for (message, type, body) in wrong {
      let error = #expect(throws: TensorError.self) { try body() }
      #expect(error?.message == message)
      #expect(error?.pythonType == type)
    }
  }
}
