import RNNKit
import RNNScript

/// Functions of each element.
enum MathFunctions {
  static let unary: [Entry] = [
    Table.elementwise("exp", "The exponential.") { try $0.exp() },
    Table.elementwise("expm1", "exp(x) - 1, exact for small x.") { try $0.expm1() },
    Table.elementwise("log", "The natural logarithm.") { try $0.log() },
    Table.elementwise("log1p", "log(1 + x), exact for small x.") { try $0.log1p() },
    Table.elementwise("log2", "The logarithm to base 2.") { try $0.log2() },
    Table.elementwise("log10", "The logarithm to base 10.") { try $0.log10() },
    Table.elementwise("sqrt", "The square root.") { try $0.sqrt() },
    Table.elementwise("rsqrt", "One over the square root.") { try $0.rsqrt() },
    Table.elementwise("square", "The square.") { try $0.square() },
    Table.elementwise("reciprocal", "One over x.") { try $0.reciprocal() },
    Table.elementwise("sin", "The sine.") { try $0.sin() },
    Table.elementwise("cos", "The cosine.") { try $0.cos() },
    Table.elementwise("tan", "The tangent.") { try $0.tan() },
    Table.elementwise("asin", "The angle of a sine.") { try $0.asin() },
    Table.elementwise("acos", "The angle of a cosine.") { try $0.acos() },
    Table.elementwise("atan", "The angle of a tangent.") { try $0.atan() },
    Table.elementwise("sinh", "The hyperbolic sine.") { try $0.sinh() },
    Table.elementwise("cosh", "The hyperbolic cosine.") { try $0.cosh() },
    Table.elementwise("tanh", "The hyperbolic tangent.") { try $0.tanh() },
    Table.elementwise("sigmoid", "1 / (1 + exp(-x)).") { try $0.sigmoid() },
    Table.elementwise("relu", "max(x, 0).") { try $0.relu() },
    Table.elementwise("erf", "The error function.") { try $0.erf() },
    Table.elementwise("abs", "The absolute value.", argument: "[-1, 2]") { try $0.magnitude() },
    Table.elementwise("neg", "The negative.", argument: "[-1, 2]") { try $0.neg() },
    Table.elementwise("sign", "-1, 0 or 1.", argument: "[-1, 2]") { try $0.sign() },
    Table.elementwise("floor", "The next whole number below.") { try $0.floor() },
    Table.elementwise("ceil", "The next whole number above.") { try $0.ceil() },
    Table.elementwise("trunc", "The number without its fraction.") { try $0.trunc() },
    Table.elementwise("frac", "The fraction.") { try $0.frac() },
    Table.elementwise("asinh", "The inverse of sinh.") { try $0.asinh() },
    Table.elementwise("acosh", "The inverse of cosh.", argument: "[1.0, 2.0]") { try $0.acosh() },
    Table.elementwise("atanh", "The inverse of tanh.", argument: "[0.1, 0.5]") { try $0.atanh() },
    Entry(
      "round(input, *, decimals=0, out=None)", "The nearest whole number, halves to even.", shapes: "[*] -> [*]",
      example: "torch.round(torch.tensor([0.5, 1.5]))"
    ) { call in
      let decimals = try call.int(1)
      if decimals == 0 { return .tensor(try call.tensor(0).round()) }
      let scale = TableNumbers.powerOfTen(decimals)
      return .tensor(try call.tensor(0).mul(.float(scale)).round().div(.float(scale)))
    },
    Entry(
      "clamp(input, min=None, max=None, *, out=None)", "Values cut to a range.", shapes: "[*] -> [*]",
      example: "torch.clamp(torch.tensor([-2.0, 0.5, 2.0]), -1, 1)"
    ) { call in
      guard !(call[1].isNone && call[2].isNone) else {
        throw call.fail(.runtimeError, "torch.clamp: At least one of 'min' or 'max' must not be None")
      }
      if call[1].tensor == nil && call[2].tensor == nil {
        return .tensor(try call.tensor(0).clamp(min: call.optionalScalar(1), max: call.optionalScalar(2)))
      }
      var result = try call.tensor(0)
      if let low = call[1].tensor { result = try result.maximum(low) }
      if let high = call[2].tensor { result = try result.minimum(high) }
      return .tensor(result)
    },
    Entry(
      "clip(input, min=None, max=None)", "Values cut to a range.", shapes: "[*] -> [*]",
      example: "torch.clip(torch.tensor([-2., 0.5, 3.]), 0, 1)"
    ) { call in
      .tensor(try call.tensor(0).clamp(min: call.optionalScalar(1), max: call.optionalScalar(2)))
    },
    Table.elementwise("isnan", "Where the number is not a number.") { try $0.isnan() },
    Table.elementwise("isinf", "Where the number is infinite.") { try $0.isinf() },
    Table.elementwise("isfinite", "Where the number is finite.") { try $0.isfinite() },
    Table.elementwise("logical_not", "Where the element is zero.", argument: "[0, 1]") { try $0.eq(0) },
    Table.elementwise("bitwise_not", "The complement.", argument: "[0, 1]") { try Bitwise.not($0) },
  ]

  static let binary: [Entry] = [
    Entry(
      "add(input, other, *, alpha=1, out=None)", "The sum.", shapes: "[*], [*] -> [*]",
      example: "torch.add(torch.ones(2), 1)"
    ) { call in
      let (left, right) = try call.operands(0, 1)
      return .tensor(try left.add(right, alpha: call.scalar(2)))
    },
    Entry(
      "sub(input, other, *, alpha=1, out=None)", "The difference.", shapes: "[*], [*] -> [*]",
      example: "torch.sub(torch.ones(2), 1)"
    ) { call in
      let (left, right) = try call.operands(0, 1)
      return .tensor(try left.sub(right, alpha: call.scalar(2)))
    },
    Entry(
      "div(input, other, *, rounding_mode=None, out=None)", "The quotient.", shapes: "[*], [*] -> [*]",
      example: "torch.div(torch.tensor([5, 6]), 2, rounding_mode='floor')"
    ) { call in
      let (left, right) = try call.operands(0, 1)
      guard let name = try call.optionalString(2) else { return .tensor(try left.div(right)) }
      guard let rounding = Tensor.Rounding(rawValue: name) else {
        throw call.fail(
          .runtimeError,
          "div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '\(name)'")
      }
      return .tensor(try left.div(right, rounding: rounding))
    },
    Table.pairwise("mul", "The product, element by element.") { try $0.mul($1) },
    Table.pairwise("multiply", "The product, element by element.") { try $0.mul($1) },
    Table.pairwise("subtract", "The difference.") { try $0.sub($1) },
    Table.pairwise("divide", "The quotient.") { try $0.div($1) },
    Table.pairwise("true_divide", "The quotient.") { try $0.div($1) },
    Table.pairwise("floor_divide", "The quotient, rounded down.") { try $0.floorDivide($1) },
    Table.pairwise("remainder", "What division leaves, with the divisor's sign.") { try $0.remainder($1) },
    Table.pairwise("fmod", "What division leaves, with the dividend's sign.") { a, b in
      let value = try Engine.current.withoutGradients { try a.fmod(b) }
      Gradient.record(
        b.rank == 0 ? "FmodBackward0" : "FmodBackward1", inputs: [a, b], outputs: [value], saving: [a, b]
      ) { call in
        let whole = try call.saved[0].div(call.saved[1], rounding: .trunc)
        let slope = try call.gradient.mul(whole).neg()
        return [try call.gradient.summed(to: call.saved[0].shape), try slope.summed(to: call.saved[1].shape)]
      }
      return value
    },
    Table.pairwise("pow", "The power.") { try $0.pow($1) },
    Table.pairwise("maximum", "The larger of two, element by element.") { try $0.maximum($1) },
    Table.pairwise("minimum", "The smaller of two, element by element.") { try $0.minimum($1) },
  ]

  static let comparisons: [Entry] = [
    Table.pairwise("eq", "Where both are equal.") { try $0.eq($1) },
    Table.pairwise("ne", "Where both differ.") { try $0.ne($1) },
    Table.pairwise("lt", "Where the first is smaller.") { try $0.lt($1) },
    Table.pairwise("le", "Where the first is not larger.") { try $0.le($1) },
    Table.pairwise("gt", "Where the first is larger.") { try $0.gt($1) },
    Table.pairwise("ge", "Where the first is not smaller.") { try $0.ge($1) },
    Entry(
      "logical_and(input, other, *, out=None)", "Where both are not zero.", shapes: "[*], [*] -> [*]",
      example: "torch.logical_and(torch.tensor([1, 2]), torch.tensor([0, 2]))"
    ) { call in .tensor(try call.tensor(0).logicalAnd(call.tensor(1))) },
    Entry(
      "logical_or(input, other, *, out=None)", "Where one is not zero.", shapes: "[*], [*] -> [*]",
      example: "torch.logical_or(torch.tensor([1, 2]), torch.tensor([0, 2]))"
    ) { call in .tensor(try call.tensor(0).logicalOr(call.tensor(1))) },
    Entry(
      "logical_xor(input, other, *, out=None)", "Where exactly one is not zero.", shapes: "[*], [*] -> [*]",
      example: "torch.logical_xor(torch.tensor([1, 2]), torch.tensor([0, 2]))"
    ) { call in .tensor(try call.tensor(0).logicalXor(call.tensor(1))) },
    Table.pairwise("bitwise_and", "The bits that both have.") { try Bitwise.combine($0, $1, .and) },
    Table.pairwise("bitwise_or", "The bits that one has.") { try Bitwise.combine($0, $1, .or) },
    Table.pairwise("bitwise_xor", "The bits that exactly one has.") { try Bitwise.combine($0, $1, .xor) },
    Entry(
      "equal(input, other)", "Whether shapes and all elements are equal.",
      example: "torch.equal(torch.ones(2), torch.ones(2))"
    ) { call in
      let (left, right) = (try call.tensor(0), try call.tensor(1))
      return .bool(try left.equal(right))
    },
    Entry(
      "allclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)", "Whether all elements nearly agree.",
      example: "torch.allclose(torch.ones(2), torch.ones(2) + 1e-9)"
    ) { call in
      .bool(
        try call.tensor(0).allclose(
          call.tensor(1), rtol: call.double(2), atol: call.double(3), equalNaN: call.bool(4)))
    },
    Entry(
      "isclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)", "Where elements nearly agree.",
      example: "torch.isclose(torch.ones(2), torch.tensor([1.0, 2.0]))"
    ) { call in
      .tensor(
        try call.tensor(0).isclose(
          call.tensor(1), rtol: call.double(2), atol: call.double(3), equalNaN: call.bool(4)))
    },
  ]
}

/// Numbers that the tables need.
enum TableNumbers {
  /// 10 to a whole power.
  static func powerOfTen(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<min(exponent.magnitude, 308) { result *= 10 }
    return exponent < 0 ? 1 / result : result
  }
}
