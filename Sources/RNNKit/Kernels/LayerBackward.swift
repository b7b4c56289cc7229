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
    let right = Products.Operand(weights.recurrent, stride: shape.state)

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
      if let projection = weights.projection, let projected {
        (projected.pointer + time * batch * shape.state).update(from: hidden.pointer, count: rows * shape.state)
        Products.multiply(
          rows: rows, columns: shape.hidden, inner: shape.state, Products.Operand(hidden.pointer, stride: shape.state),
          Products.Operand(projection, stride: shape.hidden), into: scratch.pointer, stride: shape.hidden, keep: 0)
        step.d_hidden = scratch.pointer
      }
      gateKernels.backward(&step)
      switch shape.mode {
      case .rnnTanh, .rnnRelu, .lstm:
        Products.multiply(
          rows: rows, columns: shape.state, inner: width, Products.Operand(d_gates, stride: width), right,
          into: hidden.pointer, stride: shape.state, keep: 0)
      case .gru:
        Products.multiply(
          rows: rows, columns: shape.state, inner: width,
          Products.Operand(step.d_recurrent ?? d_gates, stride: width), right, into: hidden.pointer,
          stride: shape.state, keep: 1)
      case .gruResetBefore:
        let two = width - shape.hidden
        Products.multiply(
          rows: rows, columns: shape.hidden, inner: shape.hidden, Products.Operand(d_gates + two, stride: width),
          Products.Operand(weights.recurrent + two * shape.state, stride: shape.state), into: scratch.pointer,
          stride: shape.hidden, keep: 0)
        gateKernels.backwardSecond(&step)
        Products.multiply(
          rows: rows, columns: shape.state, inner: two, Products.Operand(d_gates, stride: width), right,
          into: hidden.pointer, stride: shape.state, keep: 1)
      }
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
      try Products.accumulateOverRows(
        rows: rows, height: height, width: columns, a, stride: aStride, b, stride: columns, into: c, stride: columns,
        pace: &pace)
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
      try Products.multiplyRows(
        rows: rows, columns: shape.inputs, inner: width, sums.pointer, stride: width,
        Products.Operand(weights.inputs, stride: shape.inputs), into: target, stride: shape.inputs, keep: 1,
        pace: &pace)
    }
  }
}
