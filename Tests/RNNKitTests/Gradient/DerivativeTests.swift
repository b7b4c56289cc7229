import Testing

@testable import RNNKit

/// One operation, and the points at which its gradient is compared with finite differences.
struct DerivativeCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let shapes: [[Int]]
  /// The range that the inputs are spread over; no function is checked at its kinks.
  let range: ClosedRange<Double>
  let function: @Sendable ([Tensor]) throws -> [Tensor]

  init(
    _ name: String, _ shapes: [[Int]], in range: ClosedRange<Double> = -1.9...1.7,
    _ function: @escaping @Sendable ([Tensor]) throws -> [Tensor]
  ) {
    (testDescription, self.shapes, self.range, self.function) = (name, shapes, range, function)
  }

  /// Irregular points without equal elements.
  func inputs() throws -> [Tensor] {
    let width = range.upperBound - range.lowerBound
    var next = 0
    return try shapes.map { shape in
      let values = (0..<(try Shape.count(shape))).map { _ in
        next += 1
        let position = (Double(next) * 0.618033988749895).truncatingRemainder(dividingBy: 1)
        return range.lowerBound + width * position
      }
      return try Tensor(values, shape: shape)
    }
  }
}

@Suite struct DerivativeTests {
  private static let matrix = [3, 4]

  private static let elementwise: [DerivativeCase] = [
    .init("neg", [matrix]) { [try $0[0].neg()] }, .init("exp", [matrix]) { [try $0[0].exp()] },
    .init("expm1", [matrix]) { [try $0[0].expm1()] }, .init("log", [matrix], in: 0.2...3) { [try $0[0].log()] },
    .init("log1p", [matrix], in: 0.2...3) { [try $0[0].log1p()] },
    .init("log2", [matrix], in: 0.2...3) { [try $0[0].log2()] },
    .init("log10", [matrix], in: 0.2...3) { [try $0[0].log10()] },
    .init("sqrt", [matrix], in: 0.2...3) { [try $0[0].sqrt()] },
    .init("rsqrt", [matrix], in: 0.2...3) { [try $0[0].rsqrt()] }, .init("sin", [matrix]) { [try $0[0].sin()] },
    .init("cos", [matrix]) { [try $0[0].cos()] }, .init("tan", [matrix], in: -1...1) { [try $0[0].tan()] },
    .init("asin", [matrix], in: -0.9...0.8) { [try $0[0].asin()] },
    .init("acos", [matrix], in: -0.9...0.8) { [try $0[0].acos()] }, .init("atan", [matrix]) { [try $0[0].atan()] },
    .init("sinh", [matrix]) { [try $0[0].sinh()] }, .init("cosh", [matrix]) { [try $0[0].cosh()] },
    .init("tanh", [matrix]) { [try $0[0].tanh()] }, .init("asinh", [matrix]) { [try $0[0].asinh()] },
    .init("acosh", [matrix], in: 1.2...3) { [try $0[0].acosh()] },
    .init("atanh", [matrix], in: -0.9...0.8) { [try $0[0].atanh()] }, .init("erf", [matrix]) { [try $0[0].erf()] },
    .init("sigmoid", [matrix]) { [try $0[0].sigmoid()] }, .init("relu", [matrix]) { [try $0[0].relu()] },
    .init("reciprocal", [matrix], in: 0.3...2) { [try $0[0].reciprocal()] },
    .init("abs", [matrix]) { [try $0[0].abs()] }, .init("softplus", [matrix]) { [try $0[0].softplus()] },
    .init("silu", [matrix]) { [try $0[0].silu()] }, .init("gelu", [matrix]) { [try $0[0].gelu()] },
    .init("logSigmoid", [matrix]) { [try $0[0].logSigmoid()] },
    .init("softsign", [matrix]) { [try $0[0].softsign()] }, .init("square", [matrix]) { [try $0[0].square()] },
    .init("frac", [matrix]) { [try $0[0].frac()] }, .init("leakyRelu", [matrix]) { [try $0[0].leakyRelu(0.2)] },
    .init("elu", [matrix]) { [try $0[0].elu(0.7)] },
    .init("clamp", [matrix]) { [try $0[0].clamp(min: -0.51, max: 0.73)] },
  ]

  private static let arithmetic: [DerivativeCase] = [
    .init("add", [[3, 4], [4]]) { [try $0[0].add($0[1])] },
    .init("add with alpha", [[3, 1], [2, 1, 4]]) { [try $0[0].add($0[1], alpha: 2.5)] },
    .init("sub", [[1, 4], [3, 1]]) { [try $0[0].sub($0[1])] },
    .init("number - x", [[4]]) { [try $0[0].subtracted(from: 3)] },
    .init("mul", [[3, 4], []]) { [try $0[0].mul($0[1])] }, .init("x·x", [[4]]) { [try $0[0].mul($0[0])] },
    .init("div", [[3, 4], [4]], in: 0.4...2) { [try $0[0].div($0[1])] },
    .init("number / x", [[4]], in: 0.4...2) { [try $0[0].dividing(3)] },
    .init("remainder", [[4]]) { [try $0[0].remainder(0.77)] },
    .init("x^y", [[3, 4], [4]], in: 0.4...2) { [try $0[0].pow($0[1])] },
    .init("x^3", [[3, 4]]) { [try $0[0].pow(3)] }, .init("x^2", [[3, 4]]) { [try $0[0].pow(2)] },
    .init("2^x", [[3, 4]]) { [try $0[0].raising(2)] },
    .init("maximum", [[3, 4], [4]]) { [try $0[0].maximum($0[1])] },
    .init("minimum", [[3, 4], [4]]) { [try $0[0].minimum($0[1])] },
    .init("where", [[3, 4], [4]]) { [try Tensor.where(try Tensor([true, false, true, false]), $0[0], $0[1])] },
    .init("maskedFill", [[3, 4]]) { [try $0[0].maskedFill(try Tensor([true, false, true, false]), 2)] },
    .init("lerp", [[4], [4], []]) { [try $0[0].lerp($0[1], $0[2])] },
    .init("addcmul", [[4], [4], [4]]) { [try $0[0].addcmul($0[1], $0[2], value: 0.5)] },
    .init("addcdiv", [[4], [4], [4]], in: 0.5...2) { [try $0[0].addcdiv($0[1], $0[2])] },
  ]

  private static let reductions: [DerivativeCase] = [
    .init("sum", [matrix]) { [try $0[0].sum()] },
    .init("sum of columns", [[2, 3, 4]]) { [try $0[0].sum(dims: [0, 2])] },
    .init("mean", [matrix]) { [try $0[0].mean()] },
    .init("mean kept", [matrix]) { [try $0[0].mean(dims: [1], keep: true)] },
    .init("prod", [matrix], in: 0.3...2) { [try $0[0].prod(dims: [1])] },
    .init("prod with a zero", [[3]]) { [try $0[0].mul(try Tensor([0.0, 1, 1])).prod()] },
    .init("max", [matrix]) { [try $0[0].max()] }, .init("min", [matrix]) { [try $0[0].min()] },
    .init("max of rows", [matrix]) { [try $0[0].max(dim: 1).values] },
    .init("min of columns", [matrix]) { [try $0[0].min(dim: 0, keep: true).values] },
    .init("amax", [[2, 3, 4]]) { [try $0[0].amax(dims: [0, 2])] },
    .init("softmax", [matrix]) { [try $0[0].softmax(dim: 1)] },
    .init("softmax of columns", [matrix]) { [try $0[0].softmax(dim: 0)] },
    .init("logSoftmax", [matrix]) { [try $0[0].logSoftmax(dim: 1)] },
    .init("logsumexp", [matrix]) { [try $0[0].logsumexp(dims: [1])] },
    .init("var", [matrix]) { [try $0[0].var(dims: [1])] }, .init("std", [matrix]) { [try $0[0].std()] },
    .init("norm", [matrix]) { [try $0[0].norm()] }, .init("norm 1", [matrix]) { [try $0[0].norm(p: 1, dims: [1])] },
    .init("norm 3", [matrix]) { [try $0[0].norm(p: 3, dims: [0])] },
    .init("cumsum", [matrix]) { [try $0[0].cumsum(dim: 1)] },
    .init("sort", [matrix]) { [try $0[0].sort(descending: true).values] },
    .init("topk", [matrix]) { [try $0[0].topk(2).values] },
  ]

  private static let normalizations: [DerivativeCase] = [
    .init("normalized rows", [[2, 3, 5], [3, 5], [3, 5]]) {
      [try Functional.normalizedRows($0[0], dimensions: 2, weight: $0[1], bias: $0[2], epsilon: 0.1)]
    },
    .init("normalized rows without factors", [[4, 7]]) {
      [try Functional.normalizedRows($0[0], dimensions: 1, epsilon: 0.1)]
    },
    .init("slopes of normalized rows", [[3, 4], [4]]) { inputs in
      try slopes(of: inputs) { try Functional.normalizedRows($0[0], dimensions: 1, weight: $0[1], epsilon: 0.1) }
    },
    .init("slopes of softmax", [[3, 4]]) { inputs in try slopes(of: inputs) { try $0[0].softmax(dim: 1) } },
    .init("slopes of its logarithm", [[3, 4]]) { inputs in try slopes(of: inputs) { try $0[0].logSoftmax(dim: 1) } },
    .init("normalized channels", [[5, 3], [3], [3]]) {
      [try Functional.normalizedChannels($0[0], axis: -1, weight: $0[1], bias: $0[2], epsilon: 0.1).output]
    },
    .init("normalized channels in the middle", [[2, 3, 4]]) {
      [try Functional.normalizedChannels($0[0], axis: 1, epsilon: 0.1).output]
    },
    .init("slopes of normalized channels", [[4, 3], [3]]) { inputs in
      try slopes(of: inputs) {
        try Functional.normalizedChannels($0[0], axis: 1, weight: $0[1], epsilon: 0.1).output
      }
    },
  ]

  /// The gradients of an uneven sum, to be differentiated once more.
  @Sendable private static func slopes(
    of inputs: [Tensor], _ function: ([Tensor]) throws -> Tensor
  ) throws -> [Tensor] {
    for input in inputs where !input.requiresGradient { try input.setRequiresGradient(true) }
    let output = try function(inputs)
    let factors = try Tensor((0..<output.count).map { 0.3 * Double($0 % 5) - 0.5 }, shape: output.shape)
    let total = try output.square().mul(factors).sum()
    return try Gradient.gradients(of: [total], for: inputs, createGraph: true).compactMap { $0 }
  }

  private static let products: [DerivativeCase] = [
    .init("mm", [[3, 4], [4, 2]]) { [try $0[0].mm($0[1])] },
    .init("mm of views", [[4, 3], [2, 4]]) { [try $0[0].t().mm($0[1].t())] },
    .init("addmm", [[2], [3, 4], [4, 2]]) { [try $0[0].addmm($0[1], $0[2], beta: 2, alpha: 0.5)] },
    .init("bmm", [[2, 3, 4], [2, 4, 2]]) { [try $0[0].bmm($0[1])] },
    .init("dot", [[4], [4]]) { [try $0[0].matmul($0[1])] }, .init("mv", [[3, 4], [4]]) { [try $0[0].matmul($0[1])] },
    .init("vm", [[3], [3, 4]]) { [try $0[0].matmul($0[1])] },
    .init("batch by matrix", [[2, 3, 4], [4, 2]]) { [try $0[0].matmul($0[1])] },
    .init("batches broadcast", [[2, 1, 3, 4], [5, 4, 2]]) { [try $0[0].matmul($0[1])] },
    .init("outer", [[3], [4]]) { [try $0[0].outer($0[1])] },
    .init("einsum", [[2, 3, 4], [4, 5], [3]]) { [try Einsum.evaluate("bij,jk,i->kb", $0)] },
  ]

  private static let shapes: [DerivativeCase] = [
    .init("view", [matrix]) { [try $0[0].view([2, 6])] },
    .init("reshape copies", [matrix]) { [try $0[0].t().reshape([2, 6])] },
    .init("permute", [[2, 3, 4]]) { [try $0[0].permute([2, 0, 1])] },
    .init("transpose", [[2, 3, 4]]) { [try $0[0].transpose(0, 2)] },
    .init("squeeze", [[3, 1, 4]]) { [try $0[0].squeeze(1)] }, .init("unsqueeze", [matrix]) { [try $0[0].unsqueeze(1)] },
    .init("flatten", [[2, 3, 4]]) { [try $0[0].flatten(start: 1)] },
    .init("expand", [[3, 1]]) { [try $0[0].expand([2, 3, 4])] },
    .init("select", [matrix]) { [try $0[0].select(1, -1)] },
    .init("slice", [matrix]) { [try $0[0].slice(1, start: 1, end: 4, step: 2)] },
    .init("narrow", [matrix]) { [try $0[0].narrow(0, start: 1, length: 2)] },
    .init("cat", [[2, 3], [1, 3]]) { [try Tensor.cat([$0[0], $0[1]])] },
    .init("stack", [[3], [3]]) { [try Tensor.stack([$0[0], $0[1]], dim: 1)] },
    .init("chunk", [[5, 2]]) { try $0[0].chunk(2) }, .init("unbind", [[3, 2]]) { try $0[0].unbind(dim: 1) },
    .init("flip", [matrix]) { [try $0[0].flip([0, 1])] },
    .init("roll", [matrix]) { [try $0[0].roll([1, -2], dims: [0, 1])] },
    .init("repeat", [[2, 3]]) { [try $0[0].repeated([2, 1, 3])] },
    .init("repeatInterleave", [[2, 3]]) { [try $0[0].repeatInterleave(2, dim: 1)] },
    .init("tril", [[4, 4]]) { [try $0[0].tril()] }, .init("triu", [[3, 4]]) { [try $0[0].triu(1)] },
    .init("diag of a matrix", [[3, 4]]) { [try $0[0].diag(1)] },
    .init("diag of a vector", [[3]]) { [try $0[0].diag(-1)] },
    .init("clone", [matrix]) { [try $0[0].clone()] },
  ]

  private static let indexing: [DerivativeCase] = [
    .init("rows, one twice", [[4, 3]]) { [try $0[0].index([.indices(try Tensor([2, 0, 2]))])] },
    .init("apart", [[3, 2, 4]]) {
      [try $0[0].index([.indices(try Tensor([2, 0])), .all, .indices(try Tensor([1, 3]))])]
    },
    .init("mask", [[2, 2]]) { [try $0[0].index([.mask(try Tensor([true, false, true, true], shape: [2, 2]))])] },
    .init("indexSelect", [matrix]) { [try $0[0].indexSelect(1, try Tensor([3, 3, 0]))] },
    .init("embedding", [[4, 3]]) { [try $0[0].embedding(try Tensor([1, 3, 1, 0], shape: [2, 2]))] },
    .init("gather", [matrix]) { [try $0[0].gather(1, try Tensor([0, 2, 1, 1, 3, 3], shape: [3, 2]))] },
    .init("scatter", [matrix, [3, 2]]) {
      [try $0[0].scatter(1, try Tensor([0, 2, 1, 0, 3, 2], shape: [3, 2]), $0[1])]
    },
    .init("scatterAdd", [matrix, [3, 2]]) {
      [try $0[0].scatterAdd(1, try Tensor([0, 0, 1, 0, 3, 3], shape: [3, 2]), $0[1])]
    },
    .init("write through a mask", [[4], []]) { inputs in
      let x = try inputs[0].clone()
      try x.setIndex([.mask(try Tensor([true, false, true, false]))], inputs[1])
      return [x]
    },
    .init("write through a view", [[3, 2], [2]]) { inputs in
      let x = try inputs[0].clone()
      try x.setIndex([.integer(1)], inputs[1].mul(2))
      try x.select(0, 2).mul_(inputs[1])
      return [try x.tanh()]
    },
    .init("read, then write", [[3, 2], [2]]) { inputs in
      let x = try inputs[0].mul(1)
      let row = try x.select(0, 0)
      try x.setIndex([.integer(0)], inputs[1])
      return [try row.mul(x.select(0, 1)), x]
    },
    .init("in place", [[4], [4]]) { inputs in
      let x = try inputs[0].mul(3)
      try x.mul_(inputs[1])
      try x.add_(inputs[0])
      try x.apply_ { try $0.tanh() }
      return [x]
    },
  ]

  static let cases = elementwise + arithmetic + reductions + normalizations + products + shapes + indexing

  @Test(arguments: cases)
  func agreesWithFiniteDifferences(_ operation: DerivativeCase) throws {
    try gradientCheck(try operation.inputs(), operation.function)
  }

  @Test func aWrongRuleIsFound() throws {
    #expect(throws: GradientMismatch.self) {
      try gradientCheck([try Tensor([1.0, 2])]) { inputs in
        let y = try inputs[0].detached().mul(3)
        Gradient.record("Wrong", inputs: [inputs[0]], outputs: [y]) { [try $0.gradient.mul(2)] }
        return [y]
      }
    }
  }
}
