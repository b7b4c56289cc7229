internal import CKernels

/// Gradients of one direction of one layer, as far as they are wanted.
///
/// Memory that is given is added to.
struct LayerGradients {
  var input: UnsafeMutablePointer<Float>?  // [T, B, I]
  var weightIH: UnsafeMutablePointer<Float>?  // [G H, I]
  var weightHH: UnsafeMutablePointer<Float>?  // [G H, R]
  var biasIH: UnsafeMutablePointer<Float>?  // [G H]
  var biasHH: UnsafeMutablePointer<Float>?  // [G H]
  var weightHR: UnsafeMutablePointer<Float>?  // [P, H]
}

/// The backward pass of one direction of one layer: the time loop in reverse, then one product over time for each weight.
struct LayerBackward {
  let record: LayerRecord
  let weights: LayerWeights
  /// Gradient of the outputs at (time, sample): `output + (time * B + sample) * outputStride`; nil if there is none.
  let output: UnsafePointer<Float>?
  let outputStride: Int
  /// In: gradient of the final h [B, R]; out: that of the initial h.
  let hidden: FloatBuffer
  /// In: gradient of the final c [B, H]; out: that of the initial c (LSTM).
  let cell: FloatBuffer?
  var kernels = VectorKernels.current

  func run(into gradients: LayerGradients, pace: inout Pace) throws {
    let shape = record.shape
    let sums = FloatBuffer(shape.rows * shape.gates)
    defer { withExtendedLifetime((self, sums)) {} }
    let recurrent = shape.mode == .gru ? FloatBuffer(shape.rows * shape.gates) : nil
    let projected = shape.projects ? FloatBuffer(shape.rows * shape.state, filledWith: 0) : nil
    try loop(sums: sums, recurrent: recurrent, projected: projected, pace: &pace)
    try weightGradients(sums: sums, recurrent: recurrent ?? sums, projected: projected, gradients, pace: &pace)
  }

  private func loop(sums: FloatBuffer, recurrent: FloatBuffer?, projected: FloatBuffer?, pace: inout Pace) throws {
    let shape = record.shape
    let (batch, width) = (shape.batch, shape.gates)
    let gateKernels = GateKernels(shape.mode, kernels)
    let scratch = FloatBuffer(shape.projects || shape.mode == .gruResetBefore ? batch * shape.hidden : 0)
    // Kernels hold bare pointers: their memory must live to the end of the loop.
    defer { withExtendedLifetime((scratch, sums, recurrent, projected)) {} }
    let work = 2 * (width + (shape.projects ? shape.hidden : 0)) * shape.state
    // With the reset gate before the product, the candidate's part is a product of its own.
    let first = shape.mode == .gruResetBefore ? width - shape.hidden : width
    func matrix(_ block: UnsafePointer<Float>, stride: Int, inner: Int) -> PackedMatrix {
      PackedMatrix(
        Products.Operand(block, stride: stride), inner: inner, columns: stride, uses: shape.rows, kernels: kernels)
    }
    let right = matrix(weights.recurrent, stride: shape.state, inner: first)
    let candidate =
      first < width
      ? matrix(weights.recurrent + first * shape.state, stride: shape.state, inner: shape.hidden) : nil
    let projection = weights.projection.map { matrix($0, stride: shape.hidden, inner: shape.state) }

    for index in (0..<shape.steps).reversed() {
      let time = shape.time(ofStep: index)
      var step = record.gateStep(time)
      let rows = step.rows
      let d_gates = sums.pointer + time * batch * width
      addOutputGradient(time: time, rows: rows)
      step.d_gates = d_gates
      step.d_recurrent = recurrent.map { $0.pointer + time * batch * width }
      step.d_hidden = hidden.pointer
      step.d_cell = cell?.pointer
      step.d_kept = scratch.pointer
      if let projection, let projected {
        (projected.pointer + time * batch * shape.state).update(from: hidden.pointer, count: rows * shape.state)
        projection.multiply(
          rows: rows, hidden.pointer, stride: shape.state, into: scratch.pointer, stride: shape.hidden, keep: false)
        step.d_hidden = scratch.pointer
      }
      gateKernels.backward(&step)
      if let candidate {
        candidate.multiply(
          rows: rows, d_gates + first, stride: width, into: scratch.pointer, stride: shape.hidden, keep: false)
        gateKernels.backwardSecond(&step)
      }
      // In a GRU a part of the gradient passes around the product: it stands in `hidden` already.
      right.multiply(
        rows: rows, step.d_recurrent ?? d_gates, stride: width, into: hidden.pointer, stride: shape.state,
        keep: shape.mode.keepsRecurrentPart)
      // Samples that took no part add nothing to the products over time.
      (d_gates + rows * width).update(repeating: 0, count: (batch - rows) * width)
      if let rest = step.d_recurrent { (rest + rows * width).update(repeating: 0, count: (batch - rows) * width) }
      try pace.spend(rows * work)
    }
  }

  private func addOutputGradient(time: Int, rows: Int) {
    guard let output else { return }
    let state = record.shape.state
    for row in 0..<rows {
      VectorKernels.current.add(
        output + (time * record.shape.batch + row) * outputStride, to: hidden.pointer + row * state, count: state)
    }
  }

  private func weightGradients(
    sums: FloatBuffer, recurrent: FloatBuffer, projected: FloatBuffer?, _ gradients: LayerGradients, pace: inout Pace
  ) throws {
    let shape = record.shape
    let (rows, width) = (shape.rows, shape.gates)
    func accumulate(
      _ height: Int, _ a: UnsafePointer<Float>, _ aStride: Int, _ columns: Int, _ b: UnsafePointer<Float>,
      into c: UnsafeMutablePointer<Float>
    ) throws {
      try PackedMatrix.accumulateOverRows(
        rows: rows, height: height, width: columns, a, stride: aStride, b, stride: columns, into: c, stride: columns,
        kernels: kernels, pace: &pace)
    }
    if let target = gradients.weightIH {
      try accumulate(width, sums.pointer, width, shape.inputs, record.input.pointer, into: target)
    }
    if let target = gradients.weightHH {
      if shape.mode == .gruResetBefore, let kept = record.kept {
        let two = width - shape.hidden
        try accumulate(two, sums.pointer, width, shape.state, record.statesBefore, into: target)
        try accumulate(
          shape.hidden, sums.pointer + two, width, shape.hidden, kept.pointer, into: target + two * shape.state)
      } else {
        try accumulate(width, recurrent.pointer, width, shape.state, record.statesBefore, into: target)
      }
    }
    if let target = gradients.biasIH {
      VectorKernels.current.addColumnSums(sums.pointer, rows: rows, columns: width, to: target)
    }
    if let target = gradients.biasHH {
      VectorKernels.current.addColumnSums(recurrent.pointer, rows: rows, columns: width, to: target)
    }
    if let target = gradients.weightHR, let projected, let unprojected = record.unprojected {
      try accumulate(shape.state, projected.pointer, shape.state, shape.hidden, unprojected.pointer, into: target)
    }
    if let target = gradients.input {
      try PackedMatrix(
        Products.Operand(weights.inputs, stride: shape.inputs), inner: width, columns: shape.inputs, uses: rows,
        kernels: kernels
      ).multiplyAll(rows: rows, sums.pointer, stride: width, into: target, stride: shape.inputs, pace: &pace)
    }
  }
}
