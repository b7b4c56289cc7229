extension Rules {
  /// What products keep: each operand only where the other one wants a gradient.
  ///
  /// The first is the last if one is kept.
  private static func factors(_ a: Tensor, _ b: Tensor) -> [Tensor] {
    b.requiresGradient ? (a.requiresGradient ? [a, b] : [a]) : [b]
  }

  /// y = a + b.
  static func add(_ a: Tensor, _ b: Tensor, _ y: Tensor) {
    let (formA, formB) = (Form(a), Form(b))
    Gradient.record("AddBackward0", inputs: [a, b], outputs: [y], composed: true) { call in
      [call.wants[0] ? try fit(call.gradient, formA) : nil, call.wants[1] ? try fit(call.gradient, formB) : nil]
    }
  }

  /// y = a - b.
  static func sub(_ a: Tensor, _ b: Tensor, _ y: Tensor) {
    let (formA, formB) = (Form(a), Form(b))
    Gradient.record("SubBackward0", inputs: [a, b], outputs: [y], composed: true) { call in
      [call.wants[0] ? try fit(call.gradient, formA) : nil, call.wants[1] ? try fit(call.gradient, formB).neg() : nil]
    }
  }

  /// y = number - x.
  static func subtracted(_ x: Tensor, _ y: Tensor) {
    Gradient.record("RsubBackward1", inputs: [x], outputs: [y], composed: true) { call in [try call.gradient.neg()] }
  }

  /// y = a · b.
  static func mul(_ a: Tensor, _ b: Tensor, _ y: Tensor) {
    let (formA, formB) = (Form(a), Form(b))
    let kept = factors(a, b)
    Gradient.record("MulBackward0", inputs: [a, b], outputs: [y], saving: kept, composed: true) { call in
      [
        call.wants[0] ? try fit(call.gradient.mul(call.saved[call.saved.count - 1].conjugated()), formA) : nil,
        call.wants[1] ? try fit(call.gradient.mul(call.saved[0].conjugated()), formB) : nil,
      ]
    }
  }

  /// y = a / b: dy/db = -y / b.
  static func div(_ a: Tensor, _ b: Tensor, _ y: Tensor) {
    let (formA, formB) = (Form(a), Form(b))
    Gradient.record(
      "DivBackward0", inputs: [a, b], outputs: [y], saving: b.requiresGradient ? [b, y] : [b], composed: true
    ) { call in
      let overB = try call.gradient.div(call.saved[0].conjugated())
      return [
        call.wants[0] ? try fit(overB, formA) : nil,
        call.wants[1] ? try fit(overB.mul(call.saved[1].conjugated()).neg(), formB) : nil,
      ]
    }
  }

  /// y = a mod b = a - b · floor(a / b).
  static func remainder(_ a: Tensor, _ b: Tensor, _ y: Tensor) {
    let (formA, formB) = (Form(a), Form(b))
    Gradient.record(
      b.isWrappedNumber ? "RemainderBackward0" : "RemainderBackward1", inputs: [a, b], outputs: [y],
      saving: b.requiresGradient ? [a, b] : [], composed: true
    ) { call in
      [
        call.wants[0] ? try fit(call.gradient, formA) : nil,
        call.wants[1]
          ? try fit(
            call.gradient.mul(call.saved[0].detached().div(call.saved[1].detached(), rounding: .floor)).neg(), formB)
          : nil,
      ]
    }
  }

  /// y = a^b: dy/da = b · a^(b-1), and dy/db = y · log a, which is 0 where a and y are.
  static func pow(_ a: Tensor, _ b: Tensor, _ y: Tensor) {
    let (formA, formB) = (Form(a), Form(b))
    let name = b.isWrappedNumber ? "PowBackward0" : a.isWrappedNumber ? "PowBackward2" : "PowBackward1"
    Gradient.record(name, inputs: [a, b], outputs: [y], saving: [a, b, y], composed: true) { call in
      let (a, b, y) = (call.saved[0], call.saved[1], call.saved[2])
      var ofA: Tensor?
      if call.wants[0] {
        let slope = try b.mul(a.pow(b.sub(1)))
        ofA = try fit(call.gradient.mul(slope.maskedFill(b.eq(0), 0).conjugated()), formA)
      }
      guard call.wants[1] else { return [ofA, nil] }
      let slope = try y.mul(a.log())
      return [ofA, try fit(call.gradient.mul(slope.maskedFill(a.eq(0), 0).conjugated()), formB)]
    }
  }

  /// y = max(a, b) or min(a, b): where both are equal, half to each.
  static func extremum(_ a: Tensor, _ b: Tensor, _ y: Tensor, _ name: String) {
    let (formA, formB) = (Form(a), Form(b))
    Gradient.record(name, inputs: [a, b], outputs: [y], saving: [a, b, y], composed: true) { call in
      let (a, b, y) = (call.saved[0], call.saved[1], call.saved[2])
      let half = try call.gradient.mul(a.eq(b).to(call.gradient.dtype).mul(-0.5).add(1))
      return [
        call.wants[0] ? try fit(half.maskedFill(a.ne(y), 0), formA) : nil,
        call.wants[1] ? try fit(half.maskedFill(b.ne(y), 0), formB) : nil,
      ]
    }
  }
}

extension Tensor {
  /// A copy without history in which the elements where `mask` holds are `value`.
  func masked(_ mask: Tensor, by value: Scalar) throws -> Tensor {
    let shape = try Shape.broadcast(self.shape, mask.shape)
    let result = try Tensor(uninitialized: shape, dtype)
    let fill = try Tensor(value, dtype: dtype)
    try Select.run(mask, fill, self, into: result)
    return result
  }
}
