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
    try projectInput(record, weights: weights, kernels: kernels, pace: &pace)
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
  private static func projectInput(
    _ record: LayerRecord, weights: LayerWeights, kernels: VectorKernels, pace: inout Pace
  ) throws {
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
    try PackedMatrix(
      Products.Operand(weights.inputs, stride: shape.inputs, transposed: true), inner: shape.inputs,
      columns: shape.gates, uses: shape.rows, kernels: kernels
    ).multiplyAll(
      rows: shape.rows, record.input.pointer, stride: shape.inputs, into: gates, stride: shape.gates, pace: &pace)
  }

  private static func loop(
    _ record: LayerRecord, weights: LayerWeights, kernels: VectorKernels, pace: inout Pace
  ) throws {
    let shape = record.shape
    let gateKernels = GateKernels(shape.mode, kernels)
    let recurrent = FloatBuffer(shape.mode == .gru ? shape.batch * shape.gates : 0)
    // With the reset gate before the product, the candidate's part is a product of its own.
    let first = shape.mode == .gruResetBefore ? shape.gates - shape.hidden : shape.gates
    func matrix(_ block: UnsafePointer<Float>, stride: Int, inner: Int, columns: Int) -> PackedMatrix {
      PackedMatrix(
        Products.Operand(block, stride: stride, transposed: true), inner: inner, columns: columns, uses: shape.rows,
        kernels: kernels)
    }
    let right = matrix(weights.recurrent, stride: shape.state, inner: shape.state, columns: first)
    let candidate =
      first < shape.gates
      ? matrix(
        weights.recurrent + first * shape.state, stride: shape.state, inner: shape.state, columns: shape.hidden) : nil
    let projection = weights.projection.map {
      matrix($0, stride: shape.hidden, inner: shape.hidden, columns: shape.state)
    }
    let bias = FloatBuffer(
      shape.hidden, copying: weights.recurrentBias.map { $0 + (shape.gates - shape.hidden) })
    // Kernels hold bare pointers: their memory must live to the end of the loop.
    defer { withExtendedLifetime((recurrent, bias)) {} }
    let work = 2 * (shape.gates + (shape.projects ? shape.hidden : 0)) * shape.state

    for index in 0..<shape.steps {
      let time = shape.time(ofStep: index)
      var step = record.gateStep(time)
      let rows = step.rows
      if rows > 0, let before = step.hidden_in, let gates = step.gates {
        if shape.mode == .gru {
          step.recurrent = UnsafePointer(recurrent.pointer)
          step.recurrent_bias = UnsafePointer(bias.pointer)
        }
        right.multiply(
          rows: rows, before, stride: shape.state, into: shape.mode == .gru ? recurrent.pointer : gates,
          stride: shape.gates, keep: shape.mode != .gru)
        gateKernels.forward(&step)
        if let candidate, let kept = step.kept {
          candidate.multiply(
            rows: rows, kept, stride: shape.hidden, into: gates + first, stride: shape.gates, keep: true)
          gateKernels.forwardSecond(&step)
        }
      }
      if let projection, let unprojected = step.hidden_out {
        let after = record.states.pointer + shape.slotAfter(time) * shape.batch * shape.state
        projection.multiply(
          rows: rows, unprojected, stride: shape.hidden, into: after, stride: shape.state, keep: false)
      }
      carry(record, time: time, from: rows)
      try pace.spend(rows * work)
    }
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
