extension Tensor {
  /// The last two dimensions exchanged, without history.
  var transposedMatrix: Tensor {
    var order = Array(0..<rank)
    order.swapAt(rank - 1, rank - 2)
    return permuted(order)
  }

  /// The last two dimensions exchanged and the elements conjugated, with history only where gradients of gradients are
  /// wanted.
  func turned() throws -> Tensor {
    try (Gradient.isWanted(self) ? transpose(-2, -1) : transposedMatrix).conjugated()
  }

  /// The product of matrices, or of batches of them, with history as `turned` has it.
  func times(_ other: Tensor) throws -> Tensor {
    if Gradient.isWanted(self, other) { return rank == 2 ? try mm(other) : try bmm(other) }
    if dtype.isComplex && other.dtype.isComplex { return try complexProduct(other) }
    return rank == 2 ? try rawProduct(other) : try rawBatchProduct(other)
  }
}

extension Rules {
  /// What products keep: each operand only where the other one wants a gradient.
  static func crossed(_ a: Tensor, _ b: Tensor) -> [Tensor] {
    b.requiresGradient ? (a.requiresGradient ? [a, b] : [a]) : [b]
  }

  /// Y = A·B: dA = dY·Bᵀ, dB = Aᵀ·dY.
  static func mm(_ a: Tensor, _ b: Tensor, _ y: Tensor) {
    Gradient.record("MmBackward0", inputs: [a, b], outputs: [y], saving: crossed(a, b), composed: true) { call in
      [
        call.wants[0] ? try call.gradient.times(call.saved[call.saved.count - 1].turned()) : nil,
        call.wants[1] ? try call.saved[0].turned().times(call.gradient) : nil,
      ]
    }
  }

  /// Y = beta·C + alpha·A·B.
  static func addmm(_ c: Tensor, _ a: Tensor, _ b: Tensor, _ beta: Scalar, _ alpha: Scalar, _ y: Tensor) {
    let form = Form(c)
    Gradient.record("AddmmBackward0", inputs: [c, a, b], outputs: [y], saving: [a, b], composed: true) { call in
      let gradient = call.gradient
      let scaled = alpha == 1 ? gradient : try gradient.mul(alpha)
      return [
        call.wants[0] ? try fit(beta == 1 ? gradient : gradient.mul(beta), form) : nil,
        call.wants[1] ? try scaled.times(call.saved[1].turned()) : nil,
        call.wants[2] ? try call.saved[0].turned().times(scaled) : nil,
      ]
    }
  }

  /// Batches of Y = A·B.
  static func bmm(_ a: Tensor, _ b: Tensor, _ y: Tensor) {
    Gradient.record("BmmBackward0", inputs: [a, b], outputs: [y], saving: crossed(a, b), composed: true) { call in
      [
        call.wants[0] ? try call.gradient.times(call.saved[call.saved.count - 1].turned()) : nil,
        call.wants[1] ? try call.saved[0].turned().times(call.gradient) : nil,
      ]
    }
  }

  /// y = a·b of vectors.
  static func dot(_ a: Tensor, _ b: Tensor, _ y: Tensor) {
    Gradient.record("DotBackward0", inputs: [a, b], outputs: [y], saving: crossed(a, b), composed: true) { call in
      [
        call.wants[0] ? try call.saved[call.saved.count - 1].conjugated().mul(call.gradient) : nil,
        call.wants[1] ? try call.saved[0].conjugated().mul(call.gradient) : nil,
      ]
    }
  }

  /// y = A·v: dA = dy·vᵀ, dv = Aᵀ·dy.
  static func mv(_ a: Tensor, _ v: Tensor, _ y: Tensor) {
    Gradient.record("MvBackward0", inputs: [a, v], outputs: [y], saving: crossed(a, v), composed: true) { call in
      [
        call.wants[0] ? try call.gradient.outer(call.saved[call.saved.count - 1].conjugated()) : nil,
        call.wants[1] ? try call.saved[0].turned().mv(call.gradient) : nil,
      ]
    }
  }
}
