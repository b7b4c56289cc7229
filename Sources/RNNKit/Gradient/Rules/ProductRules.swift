extension Tensor {
  /// The last two dimensions exchanged, without history.
  var transposedMatrix: Tensor {
    var order = Array(0..<rank)
    order.swapAt(rank - 1, rank - 2)
    return permuted(order)
  }
}

extension Rules {
  /// What products keep: each operand only where the other one wants a gradient.
  static func crossed(_ a: Tensor, _ b: Tensor) -> [Tensor] {
    b.requiresGradient ? (a.requiresGradient ? [a, b] : [a]) : [b]
  }

  /// Y = A·B: dA = dY·Bᵀ, dB = Aᵀ·dY.
  static func mm(_ a: Tensor, _ b: Tensor, _ y: Tensor) {
    Gradient.record("MmBackward0", inputs: [a, b], outputs: [y], saving: crossed(a, b)) { call in
      [
        call.wants[0] ? try call.gradient.rawProduct(call.saved[call.saved.count - 1].transposedMatrix) : nil,
        call.wants[1] ? try call.saved[0].transposedMatrix.rawProduct(call.gradient) : nil,
      ]
    }
  }

  /// Y = beta·C + alpha·A·B.
  static func addmm(_ c: Tensor, _ a: Tensor, _ b: Tensor, _ beta: Scalar, _ alpha: Scalar, _ y: Tensor) {
    let form = Form(c)
    Gradient.record("AddmmBackward0", inputs: [c, a, b], outputs: [y], saving: [a, b]) { call in
      let gradient = call.gradient
      let scaled = alpha == 1 ? gradient : try gradient.mul(alpha)
      return [
        call.wants[0] ? try fit(beta == 1 ? gradient : gradient.mul(beta), form) : nil,
        call.wants[1] ? try scaled.rawProduct(call.saved[1].transposedMatrix) : nil,
        call.wants[2] ? try call.saved[0].transposedMatrix.rawProduct(scaled) : nil,
      ]
    }
  }

  /// Batches of Y = A·B.
  static func bmm(_ a: Tensor, _ b: Tensor, _ y: Tensor) {
    Gradient.record("BmmBackward0", inputs: [a, b], outputs: [y], saving: crossed(a, b)) { call in
      [
        call.wants[0] ? try call.gradient.rawBatchProduct(call.saved[call.saved.count - 1].transposedMatrix) : nil,
        call.wants[1] ? try call.saved[0].transposedMatrix.rawBatchProduct(call.gradient) : nil,
      ]
    }
  }

  /// y = a·b of vectors.
  static func dot(_ a: Tensor, _ b: Tensor, _ y: Tensor) {
    Gradient.record("DotBackward0", inputs: [a, b], outputs: [y], saving: crossed(a, b)) { call in
      [
        call.wants[0] ? try call.saved[call.saved.count - 1].mul(call.gradient) : nil,
        call.wants[1] ? try call.saved[0].mul(call.gradient) : nil,
      ]
    }
  }

  /// y = A·v: dA = dy·vᵀ, dv = Aᵀ·dy.
  static func mv(_ a: Tensor, _ v: Tensor, _ y: Tensor) {
    Gradient.record("MvBackward0", inputs: [a, v], outputs: [y], saving: crossed(a, v)) { call in
      [
        call.wants[0] ? try call.gradient.outer(call.saved[call.saved.count - 1]) : nil,
        call.wants[1] ? try call.saved[0].transposedMatrix.mv(call.gradient) : nil,
      ]
    }
  }
}
