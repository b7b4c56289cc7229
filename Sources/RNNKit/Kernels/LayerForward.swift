internal import CKernels

/// The forward pass of one direction of one layer: the input's product for some steps ahead, then those steps.
///
/// Matrices are packed once and shared by all parts of the batch, which know nothing of one another.
struct LayerForward {
  private let record: LayerRecord
  private let kernels: VectorKernels
  private let gateKernels: GateKernels
  /// What the sums begin with, and the bias of a GRU's recurrent candidate.
  private let bias, candidateBias: FloatBuffer
  private let inputs, recurrent: GateMatrices
  /// With the reset gate before the product, the candidate's part is a product of its own.
  private let candidate: PackedMatrix?
  private let projection: PackedMatrix?

  /// Prepares a pass whose initial states, `hidden` [B, R] and `cell` [B, H], are zeros where nil.
  ///
  /// The weights must stay where they are.
  init(
    _ record: LayerRecord, weights: LayerWeights, hidden: FloatBuffer?, cell: FloatBuffer?, masks: GateMasks = .none,
    kernels: VectorKernels = .current
  ) {
    let shape = record.shape
    (self.record, self.kernels) = (record, kernels)
    gateKernels = GateKernels(shape.mode, kernels)
    bias = FloatBuffer(shape.gates, copying: weights.inputBias)
    let last = shape.gates - shape.hidden
    if let recurrentBias = weights.recurrentBias {
      // Where the recurrent product adds to the sums, so does its bias.
      kernels.add(recurrentBias, to: bias.pointer, count: shape.mode == .gru ? last : shape.gates)
    }
    candidateBias = FloatBuffer(shape.hidden, copying: weights.recurrentBias.map { $0 + last })
    func matrix(_ block: UnsafePointer<Float>, inner: Int, columns: Int) -> PackedMatrix {
      PackedMatrix(
        Products.Operand(block, stride: inner, transposed: true), inner: inner, columns: columns, uses: shape.rows,
        kernels: kernels)
    }
    let first = shape.mode == .gruResetBefore ? last : shape.gates
    inputs = GateMatrices(
      weights.inputs, width: shape.inputs, gates: shape.mode.gateCount, mask: masks.input, shape: shape,
      kernels: kernels)
    recurrent = GateMatrices(
      weights.recurrent, width: shape.state, gates: shape.mode.gateCount - (first < shape.gates ? 1 : 0),
      mask: masks.state, shape: shape, kernels: kernels)
    candidate =
      first < shape.gates
      ? matrix(weights.recurrent + first * shape.state, inner: shape.state, columns: shape.hidden) : nil
    projection = weights.projection.map { matrix($0, inner: shape.hidden, columns: shape.state) }
    place(hidden, at: record.states.pointer + shape.initialSlot * shape.batch * shape.state, shape.batch * shape.state)
    if let cells = record.cells {
      place(cell, at: cells.pointer + record.cellRow(shape.initialSlot) * shape.hidden, shape.batch * shape.hidden)
    }
  }

  private func place(_ source: FloatBuffer?, at target: UnsafeMutablePointer<Float>, _ count: Int) {
    if let source {
      target.update(from: source.pointer, count: count)
    } else {
      target.update(repeating: 0, count: count)
    }
  }

  /// The parts of the batch that can run at the same time.
  func parts(threads: Int) -> [Range<Int>] { record.shape.parts(threads: kernels.packs ? threads : 1) }

  /// Runs all steps of the samples of one part.
  func run(_ part: Range<Int>, pace: inout Pace) throws {
    let shape = record.shape
    let products = FloatBuffer(shape.mode == .gru ? part.count * shape.gates : 0)
    let ahead = max(1, min(record.window, 192 / max(1, part.count)))
    let scratch = FloatBuffer(
      max(inputs.scratch(rows: ahead * part.count), recurrent.scratch(rows: part.count)))
    // Kernels hold bare pointers: their memory must live to the end of the loop.
    defer { withExtendedLifetime((self, products, scratch)) {} }
    for index in 0..<shape.steps {
      if index % ahead == 0 { projectInput(index..<min(shape.steps, index + ahead), part, scratch.pointer) }
      let time = shape.time(ofStep: index)
      var step = record.gateStep(time, part)
      let rows = step.rows
      if rows > 0 { advance(&step, first: part.lowerBound, products.pointer, scratch.pointer) }
      if let projection, let unprojected = step.hidden_out {
        let after = record.states.pointer + (shape.slotAfter(time) * shape.batch + part.lowerBound) * shape.state
        projection.multiply(
          rows: rows, unprojected, stride: shape.hidden, from: .zero, into: after, stride: shape.state)
      }
      carry(time: time, part.lowerBound + rows..<part.upperBound)
      try pace.spend(rows * shape.work)
    }
  }

  /// gates = x W^T + b for some steps.
  private func projectInput(_ steps: Range<Int>, _ part: Range<Int>, _ scratch: UnsafeMutablePointer<Float>) {
    let shape = record.shape
    // The rows of all samples at several times lie together, those of a part do not.
    let first = min(shape.time(ofStep: steps.lowerBound), shape.time(ofStep: steps.upperBound - 1))
    let isDense = part.count == shape.batch
    for time in first..<first + (isDense ? 1 : steps.count) {
      let active = max(0, min(shape.activeRows(time), part.upperBound) - part.lowerBound)
      let rows = isDense ? steps.count * shape.batch : active
      let gates = record.gates.pointer + (record.row(time) + part.lowerBound) * shape.gates
      inputs.multiply(
        rows: rows, first: part.lowerBound,
        record.input.pointer + (time * shape.batch + part.lowerBound) * shape.inputs, from: .row(bias.pointer),
        into: gates, stride: shape.gates, scratch: scratch)
    }
  }

  /// The recurrent product of one step, and the gates while its sums are in the cache.
  private func advance(
    _ step: inout rnnk_step, first: Int, _ products: UnsafeMutablePointer<Float>,
    _ scratch: UnsafeMutablePointer<Float>
  ) {
    let shape = record.shape
    guard let before = step.hidden_in, let gates = step.gates else { return }
    if shape.mode == .gru {
      step.recurrent = UnsafePointer(products)
      step.recurrent_bias = UnsafePointer(candidateBias.pointer)
    }
    recurrent.multiply(
      rows: step.rows, first: first, before, from: shape.mode == .gru ? .zero : .result,
      into: shape.mode == .gru ? products : gates, stride: shape.gates, scratch: scratch)
    gateKernels.forward(&step)
    if let candidate, let kept = step.kept {
      candidate.multiply(
        rows: step.rows, kept, stride: shape.hidden, from: .result, into: gates + recurrent.columns,
        stride: shape.gates)
      gateKernels.forwardSecond(&step)
    }
  }

  /// Samples that take no part in a step keep their states.
  private func carry(time: Int, _ places: Range<Int>) {
    guard !places.isEmpty else { return }
    let (shape, first, count) = (record.shape, places.lowerBound, places.count)
    let (before, after) = (shape.slotBefore(time) * shape.batch + first, shape.slotAfter(time) * shape.batch + first)
    (record.states.pointer + after * shape.state).update(
      from: record.states.pointer + before * shape.state, count: count * shape.state)
    if let cells = record.cells {
      let (before, after) = (record.cellRow(shape.slotBefore(time)), record.cellRow(shape.slotAfter(time)))
      (cells.pointer + (after + first) * shape.hidden).update(
        from: cells.pointer + (before + first) * shape.hidden, count: count * shape.hidden)
    }
    // What stands beside the zeros of the backward pass must be finite.
    for buffer in [record.kept, record.unprojected] {
      guard let buffer else { continue }
      (buffer.pointer + (record.row(time) + first) * shape.hidden).update(repeating: 0, count: count * shape.hidden)
    }
  }
}
