extension Rules {
  /// The gradient of a reduction, repeated along the reduced dimensions.
  ///
  /// The result shares memory: it is only read.
  static func spread(_ gradient: Tensor, _ form: ReducedShape, to shape: [Int]) throws -> Tensor {
    if Gradient.isWanted(gradient) { return try gradient.reshape(form.kept).expand(shape) }
    let kept = try gradient.reshaped(form.kept)
    return kept.alias(shape: shape, strides: Shape.broadcastStrides(kept, to: shape), offset: kept.offset)
  }

  /// y = Σ x.
  static func sum(_ x: Tensor, _ form: ReducedShape, _ isWhole: Bool, _ y: Tensor) {
    let shape = x.shape
    Gradient.record(isWhole ? "SumBackward0" : "SumBackward1", inputs: [x], outputs: [y], composed: true) {
      [try spread($0.gradient, form, to: shape)]
    }
  }

  /// y = Σ x / n.
  static func mean(_ x: Tensor, _ form: ReducedShape, _ isWhole: Bool, _ y: Tensor) {
    let shape = x.shape
    Gradient.record(isWhole ? "MeanBackward0" : "MeanBackward1", inputs: [x], outputs: [y], composed: true) {
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

extension Rules {
  /// y[k] = x[0] · … · x[k]: each factor counts in all products from its own on, without itself.
  static func cumprod(_ x: Tensor, _ place: Int, _ y: Tensor) {
    let form = Form(x)
    Gradient.record("CumprodBackward0", inputs: [x], outputs: [y], saving: [x]) { call in
      let (factors, gradients) = try (call.saved[0].doubles(), call.gradient.doubles())
      var slopes = [Double](repeating: 0, count: factors.count)
      let lanes = Lanes(form.shape, place)
      try lanes.forEach { start, _ in
        var before = 1.0
        for position in 0..<lanes.size {
          let index = start + position * lanes.inner
          // What is behind this factor, by Horner's rule from the end.
          var rest = 0.0
          for later in stride(from: lanes.size - 1, to: position, by: -1) {
            let far = start + later * lanes.inner
            rest = factors[far] * (rest + gradients[far])
          }
          slopes[index] = before * (gradients[index] + rest)
          before *= factors[index]
        }
        try Engine.current.poll?()
      }
      return [try Tensor(slopes, shape: form.shape).raw(form.dtype)]
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
