extension Rules {
  /// The gradient of a reduction, repeated along the reduced dimensions.
  ///
  /// The result shares memory: it is only read.
  static func spread(_ gradient: Tensor, _ form: ReducedShape, to shape: [Int]) throws -> Tensor {
    let kept = try gradient.reshaped(form.kept)
    return kept.alias(shape: shape, strides: Shape.broadcastStrides(kept, to: shape), offset: kept.offset)
  }

  /// y = Σ x.
  static func sum(_ x: Tensor, _ form: ReducedShape, _ isWhole: Bool, _ y: Tensor) {
    let shape = x.shape
    Gradient.record(isWhole ? "SumBackward0" : "SumBackward1", inputs: [x], outputs: [y]) {
      [try spread($0.gradient, form, to: shape)]
    }
  }

  /// y = Σ x / n.
  static func mean(_ x: Tensor, _ form: ReducedShape, _ isWhole: Bool, _ y: Tensor) {
    let shape = x.shape
    Gradient.record(isWhole ? "MeanBackward0" : "MeanBackward1", inputs: [x], outputs: [y]) {
      [try spread($0.gradient.div(.int(form.groupCount)), form, to: shape)]
    }
  }

  /// y = Π x: dy/dx = y / x where no factor is 0; else the product of the others.
  static func prod(_ x: Tensor, _ form: ReducedShape, _ isWhole: Bool, _ y: Tensor) {
    let form0 = Form(x)
    Gradient.record(isWhole ? "ProdBackward0" : "ProdBackward1", inputs: [x], outputs: [y], saving: [x]) { call in
      let x = call.saved[0]
      let zeros = try x.eq(0)
      let zeroCount = try spread(zeros.rawSum(form, shape: form.kept), form, to: x.shape)
      let others = try x.masked(zeros, by: 1).detached()
      let product = try spread(others.prodKeeping(form), form, to: x.shape)
      // Without zeros: all / x. With one zero: only it has a slope, the product of the others. With more: none.
      let slope = try product.div(others)
      let lone = try zeros.logicalAnd(zeroCount.eq(1))
      let live = try zeroCount.eq(0).logicalOr(lone)
      let masked = try slope.masked(live.logicalNot(), by: 0)
      return [try fit(spread(call.gradient, form, to: x.shape).mul(masked), form0)]
    }
  }
}

extension Tensor {
  func prodKeeping(_ form: ReducedShape) throws -> Tensor {
    if dtype == .float32 {
      return try .filled(try reduced(FloatProduct<Float>.self, form), shape: form.kept, Float.self) { Float($0) }
    }
    return try .filled(try reduced(FloatProduct<Double>.self, form), shape: form.kept, Double.self) { $0 }
  }
}
