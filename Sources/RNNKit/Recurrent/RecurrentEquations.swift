/// The equations of one step of every cell, in tensor operations (PyTorch's nn.RNNCell, nn.LSTMCell, nn.GRUCell).
struct RecurrentEquations {
  let mode: RecurrentMode
  let weights: RecurrentWeights

  struct Step {
    let hidden: Tensor
    /// c of an LSTM; others pass it on.
    let cell: Tensor
    let gates: [(name: String, value: Tensor)]
  }

  /// One step: input [B, I], hidden [B, R], cell [B, H].
  func step(_ input: Tensor, hidden: Tensor, cell: Tensor) throws -> Step {
    let x = try affine(input, weights.weightIH, weights.biasIH)
    switch mode {
    case .rnnTanh:
      return Step(hidden: try x.add(try recurrent(hidden)).tanh(), cell: cell, gates: [])
    case .rnnRelu:
      return Step(hidden: try x.add(try recurrent(hidden)).relu(), cell: cell, gates: [])
    case .lstm:
      let sums = try x.add(try recurrent(hidden))
      let (i, f) = (try part(sums, 0).sigmoid(), try part(sums, 1).sigmoid())
      let (g, o) = (try part(sums, 2).tanh(), try part(sums, 3).sigmoid())
      let c = try f.mul(cell).add(try i.mul(g))
      let h = try o.mul(try c.tanh())
      let projected = try weights.weightHR.map { try h.matmul(try $0.transpose(0, 1)) } ?? h
      return Step(hidden: projected, cell: c, gates: [("i", i), ("f", f), ("g", g), ("o", o)])
    case .gru:
      let y = try recurrent(hidden)
      let r = try part(x, 0).add(try part(y, 0)).sigmoid()
      let z = try part(x, 1).add(try part(y, 1)).sigmoid()
      let n = try part(x, 2).add(try r.mul(try part(y, 2))).tanh()
      return Step(hidden: try mix(hidden, n, z), cell: cell, gates: [("r", r), ("z", z), ("n", n)])
    case .gruResetBefore:
      let y = try recurrent(hidden)
      let r = try part(x, 0).add(try part(y, 0)).sigmoid()
      let z = try part(x, 1).add(try part(y, 1)).sigmoid()
      let n = try part(x, 2).add(try part(try recurrent(try r.mul(hidden)), 2)).tanh()
      return Step(hidden: try mix(hidden, n, z), cell: cell, gates: [("r", r), ("z", z), ("n", n)])
    }
  }

  /// (h - n) z + n, as PyTorch computes it on a CPU.
  private func mix(_ hidden: Tensor, _ candidate: Tensor, _ update: Tensor) throws -> Tensor {
    try hidden.sub(candidate).mul(update).add(candidate)
  }

  private func recurrent(_ hidden: Tensor) throws -> Tensor { try affine(hidden, weights.weightHH, weights.biasHH) }

  private func affine(_ x: Tensor, _ weight: Tensor, _ bias: Tensor?) throws -> Tensor {
    let product = try x.matmul(try weight.transpose(0, 1))
    return try bias.map { try product.add($0) } ?? product
  }

  private func part(_ sums: Tensor, _ gate: Int) throws -> Tensor {
    let hidden = weights.weightIH.shape[0] / mode.gateCount
    return try sums.narrow(1, start: gate * hidden, length: hidden)
  }
}
