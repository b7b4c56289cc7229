internal import CKernels

/// The forward pass of one direction of one layer: one product for the input of all times, then the time loop.
enum LayerForward {
  /// Fills the record.
  ///
  /// `hidden` [B, R] and `cell` [B, H] are the initial states, zeros where nil.
  static func run(
    _ record: LayerRecord, weights: LayerWeights, hidden: FloatBuffer?, cell: FloatBuffer?,
    kernels: VectorKernels = .current, pace: inout Pace
  ) throws {
    let shape = record.shape
    try projectInput(record, weights: weights, pace: &pace)
    place(hidden, at: record.states.pointer + shape.initialSlot * shape.batch * shape.state, shape.batch * shape.state)
    if let cells = record.cells {
      place(cell, at: cells.pointer + shape.initialSlot * shape.batch * shape.hidden, shape.batch * shape.hidden)
    }
    try loop(record, weights: weights, kernels: kernels, pace: &pace)
  }

  private static func place(_ source: FloatBuffer?, at target: UnsafeMutablePointer<Float>, _ count: Int) {
    if let source {
      target.update(from: source.pointer, count: count)
    } else {
      target.update(repeating: 0, count: count)
    }
  }

  /// gates = x W^T + b, for all times at once.
  ///
  /// Where the recurrent product adds to the sums, so does its bias here.
  private static func projectInput(_ record: LayerRecord, weights: LayerWeights, pace: inout Pace) throws {
    let shape = record.shape
    let gates = record.gates.pointer
    let bias = FloatBuffer(shape.gates, copying: weights.inputBias)
    if let recurrentBias = weights.recurrentBias {
      let count = shape.mode == .gru ? shape.gates - shape.hidden : shape.gates
      VectorKernels.current.add(recurrentBias, to: bias.pointer, count: count)
    }
    defer { withExtendedLifetime(bias) {} }
    for row in 0..<shape.rows {
      (gates + row * shape.gates).update(from: bias.pointer, count: shape.gates)
    }
    try Products.multiplyRows(
      rows: shape.rows, columns: shape.gates, inner: shape.inputs, record.input.pointer, stride: shape.inputs,
      Products.Operand(weights.inputs, stride: shape.inputs, transposed: true), into: gates, stride: shape.gates,
      keep: 1, pace: &pace)
  }

  private static func loop(
    _ record: LayerRecord, weights: LayerWeights, kernels: VectorKernels, pace: inout Pace
  ) throws {
    let shape = record.shape
    let gateKernels = GateKernels(shape.mode, kernels)
    let recurrent = FloatBuffer(shape.mode == .gru ? shape.batch * shape.gates : 0)
    // Products are faster with the weights as [inner, columns]; turning them round pays from the second step on.
    let turned = FloatBuffer(shape.steps * shape.batch > 1 ? shape.state * shape.gates : 0)
    var right = Products.Operand(weights.recurrent, stride: shape.state, transposed: true)
    if turned.count > 0 && shape.batch > 1 {
      VectorKernels.current.transpose(weights.recurrent, rows: shape.gates, columns: shape.state, into: turned.pointer)
      right = Products.Operand(turned.pointer, stride: shape.gates)
    }
    let bias = FloatBuffer(
      shape.hidden, copying: weights.recurrentBias.map { $0 + (shape.gates - shape.hidden) })
    // Kernels hold bare pointers: their memory must live to the end of the loop.
    defer { withExtendedLifetime((recurrent, turned, bias)) {} }
    let work = 2 * (shape.gates + (shape.projects ? shape.hidden : 0)) * shape.state

    for index in 0..<shape.steps {
      let time = shape.time(ofStep: index)
      var step = record.gateStep(time)
      let rows = step.rows
      if rows > 0, let before = step.hidden_in, let gates = step.gates {
        let left = Products.Operand(before, stride: shape.state)
        switch shape.mode {
        case .rnnTanh, .rnnRelu, .lstm:
          multiply(rows, shape.gates, shape.state, left, right, into: gates, shape.gates, keep: 1)
        case .gru:
          multiply(rows, shape.gates, shape.state, left, right, into: recurrent.pointer, shape.gates, keep: 0)
          step.recurrent = UnsafePointer(recurrent.pointer)
          step.recurrent_bias = UnsafePointer(bias.pointer)
        case .gruResetBefore:
          let two = shape.gates - shape.hidden
          multiply(rows, two, shape.state, left, right, into: gates, shape.gates, keep: 1)
        }
        gateKernels.forward(&step)
        if shape.mode == .gruResetBefore, let kept = step.kept {
          let two = shape.gates - shape.hidden
          let third =
            right.transposed
            ? Products.Operand(right.pointer + two * shape.state, stride: shape.state, transposed: true)
            : Products.Operand(right.pointer + two, stride: shape.gates)
          multiply(
            rows, shape.hidden, shape.hidden, Products.Operand(kept, stride: shape.hidden), third, into: gates + two,
            shape.gates, keep: 1)
          gateKernels.forwardSecond(&step)
        }
      }
      let after = record.states.pointer + shape.slotAfter(time) * shape.batch * shape.state
      if let projection = weights.projection, let unprojected = step.hidden_out {
        multiply(
          rows, shape.state, shape.hidden, Products.Operand(unprojected, stride: shape.hidden),
          Products.Operand(projection, stride: shape.hidden, transposed: true), into: after, shape.state, keep: 0)
      }
      carry(record, time: time, from: rows)
      try pace.spend(rows * work)
    }
  }

  @inline(__always)
  private static func multiply(
    _ rows: Int, _ columns: Int, _ inner: Int, _ a: Products.Operand, _ b: Products.Operand,
    into c: UnsafeMutablePointer<Float>, _ stride: Int, keep: Float
  ) {
    Products.multiply(rows: rows, columns: columns, inner: inner, a, b, into: c, stride: stride, keep: keep)
  }

  /// Samples that take no part in a step keep their states.
  private static func carry(_ record: LayerRecord, time: Int, from first: Int) {
    let shape = record.shape
    guard first < shape.batch else { return }
    let (before, after) = (shape.slotBefore(time) * shape.batch, shape.slotAfter(time) * shape.batch)
    let count = shape.batch - first
    (record.states.pointer + (after + first) * shape.state).update(
      from: record.states.pointer + (before + first) * shape.state, count: count * shape.state)
    if let cells = record.cells {
      (cells.pointer + (after + first) * shape.hidden).update(
        from: cells.pointer + (before + first) * shape.hidden, count: count * shape.hidden)
    }
    // What stands beside the zeros of the backward pass must be finite.
    for buffer in [record.kept, record.unprojected] {
      guard let buffer else { continue }
      (buffer.pointer + (time * shape.batch + first) * shape.hidden).update(repeating: 0, count: count * shape.hidden)
    }
  }
}
