import RNNKit
import Testing

/// Optimizers against PyTorch's formulas written out, and against each other's precision.
@Suite struct OptimizerTests {
  typealias Make = @Sendable ([Tensor]) throws -> Optimizer
  /// The formula for one number: state in, parameter out.
  typealias Rule = @Sendable (_ p: Double, _ g: Double, _ state: inout [Double], _ step: Int) -> Double

  static let cases: [(name: String, make: Make, rule: Rule)] = [
    ("sgd", { try SGD($0, learningRate: 0.1) }, { p, g, _, _ in p - 0.1 * g }),
    (
      "momentum", { try SGD($0, learningRate: 0.1, momentum: 0.9, dampening: 0.2, weightDecay: 0.01) },
      { p, g, state, step in
        let d = g + 0.01 * p
        state[0] = step == 1 ? d : 0.9 * state[0] + 0.8 * d
        return p - 0.1 * state[0]
      }
    ),
    (
      "nesterov", { try SGD($0, learningRate: 0.1, momentum: 0.9, nesterov: true) },
      { p, g, state, step in
        state[0] = step == 1 ? g : 0.9 * state[0] + g
        return p - 0.1 * (g + 0.9 * state[0])
      }
    ),
    ("adam", { try Adam($0, learningRate: 0.05, weightDecay: 0.1) }, { adam($0, $1 + 0.1 * $0, &$2, $3) }),
    (
      "adamw", { try Adam($0, learningRate: 0.05, weightDecay: 0.1, decoupled: true) },
      { adam($0 * (1 - 0.05 * 0.1), $1, &$2, $3) }
    ),
    (
      "rmsprop", { try RMSProp($0, learningRate: 0.05, momentum: 0.5) },
      { p, g, state, _ in
        state[0] = 0.99 * state[0] + 0.01 * g * g
        state[1] = 0.5 * state[1] + g / (state[0].squareRoot() + 1e-8)
        return p - 0.05 * state[1]
      }
    ),
  ]

  private static func adam(_ p: Double, _ g: Double, _ state: inout [Double], _ step: Int) -> Double {
    state[0] = 0.9 * state[0] + 0.1 * g
    state[1] = 0.999 * state[1] + 0.001 * g * g
    let (a, b) = (1 - power(0.9, step), 1 - power(0.999, step))
    return p - 0.05 * (state[0] / a) / ((state[1] / b).squareRoot() + 1e-8)
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { result, _ in result * base }
  }

  @Test(arguments: cases.indices, [DType.float32, .float64])
  func followsItsFormula(_ index: Int, _ dtype: DType) throws {
    let (_, make, rule) = OptimizerTests.cases[index]
    // 19 numbers fill no vector evenly; the second parameter does not lie densely.
    let first = try RandomLayer.tensor([19], 1, dtype)
    let second = try RandomLayer.tensor([3, 4], 2, dtype).transpose(0, 1)
    let idle = try Tensor.ones([2], dtype: dtype)
    let optimizer = try make([first, second, idle])
    var expected = try first.doubles() + second.doubles()
    var states = [[Double]](repeating: [0, 0], count: expected.count)
    for step in 1...4 {
      let slopes = expected.indices.map { Double(($0 * 7 + step * 3) % 5) - 1.9 }
      first.gradient = try Tensor(Array(slopes[0..<19])).to(dtype)
      second.gradient = try Tensor(Array(slopes[19...]), shape: [4, 3]).to(dtype)
      try optimizer.step()
      for element in expected.indices {
        expected[element] = rule(expected[element], slopes[element], &states[element], step)
      }
    }
    let tolerance = dtype == .float32 ? 1e-5 : 1e-12
    for (a, b) in try zip(first.doubles() + second.doubles(), expected) {
      #expect(abs(a - b) < tolerance * (1 + abs(b)))
    }
    #expect(try idle.doubles() == [1, 1] && optimizer.stepCounts == [4, 4, 0])
    optimizer.zeroGradients()
    #expect(first.gradient == nil)
  }

  @Test func aStepOfAdamSaysWhatDoesNotFit() throws {
    let rule = AdamStep(stepSize: 0.1, beta1: 0.9, beta2: 0.999, epsilon: 1e-8)
    let parameter = try Tensor.zeros([3])
    for wrong in [try Tensor.zeros([2]), try Tensor.zeros([3], dtype: .float64)] {
      #expect(throws: TensorError.self) {
        try rule.move(parameter, against: wrong, mean: Tensor.zeros([3]), square: Tensor.zeros([3]))
      }
      #expect(throws: TensorError.self) {
        try rule.move(parameter, against: Tensor.zeros([3]), mean: Tensor.zeros([3]), square: wrong)
      }
    }
    let whole = try Tensor.zeros([3], dtype: .int64)
    #expect(throws: TensorError.self) { try rule.move(whole, against: whole, mean: whole, square: whole) }
    #expect(try parameter.doubles() == [0, 0, 0])
  }

  @Test func undoBringsBackParametersAndStates() throws {
    let engine = Engine.current
    defer {
      engine.barrier = nil
      engine.epoch = 0
    }
    let parameter = try Tensor([1, 2, 3] as [Float])
    let optimizer = try Adam([parameter])
    parameter.gradient = try Tensor.ones([3])
    try optimizer.step()
    let (before, mean) = try (parameter.floats(), optimizer.states[0]["exp_avg"]?.floats())
    var undo: [() -> Void] = []
    engine.barrier = { undo.append($0) }
    engine.epoch += 1
    try optimizer.step()
    optimizer.learningRate = 5
    #expect(try parameter.floats() != before)
    for restore in undo.reversed() { restore() }
    #expect(try parameter.floats() == before && optimizer.stepCounts == [1] && optimizer.learningRate == 1e-3)
    #expect(try optimizer.states[0]["exp_avg"]?.floats() == mean)
  }

  @Test func clippingKeepsTheDirection() throws {
    let (a, b) = (try Tensor.zeros([2]), try Tensor.zeros([1]))
    a.gradient = try Tensor([3, 0] as [Float])
    b.gradient = try Tensor([4] as [Float])
    #expect(abs(try clipGradientNorm([a, b], limit: 1) - 5) < 1e-6)
    let clipped = try (a.gradient?.doubles() ?? []) + (b.gradient?.doubles() ?? [])
    #expect(zip(clipped, [0.6, 0, 0.8]).allSatisfy { abs($0 - $1) < 1e-5 })
    #expect(try clipGradientNorm([a, b], limit: 10, norm: .infinity) < 0.81)
    #expect(try abs((b.gradient?.doubles()[0] ?? 0) - 0.8) < 1e-5)
  }

  @Test func settingsThatMakeNoSense() throws {
    let p = [try Tensor.zeros([1])]
    let wrong: [(String, () throws -> Optimizer)] = [
      ("optimizer got an empty parameter list", { try SGD([]) }),
      ("Invalid learning rate: -1.0", { try SGD(p, learningRate: -1) }),
      ("Invalid momentum value: -0.5", { try SGD(p, momentum: -0.5) }),
      ("Nesterov momentum requires a momentum and zero dampening", { try SGD(p, nesterov: true) }),
      ("Invalid beta parameter at index 1: 1.0", { try Adam(p, beta2: 1) }),
      ("Invalid weight_decay value: -1.0", { try Adam(p, weightDecay: -1) }),
    ]
    for (message, make) in wrong {
      #expect((#expect(throws: TensorError.self) { try make() })?.message == message)
    }
    let optimizer = try SGD(p)
    p[0].gradient = try Tensor.zeros([2])
    #expect(throws: TensorError.self) { try optimizer.step() }
  }
}
