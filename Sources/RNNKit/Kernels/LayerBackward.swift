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

/// The backward pass of one direction of one layer: the time loop in reverse for each part of the batch.
///
/// What it leaves in `sums` and its like are the factors of the weights' gradients, one product over time each.
struct LayerBackward {
  let record: LayerRecord
  /// Gradient of the outputs at (time, sample): `output + (time * B + sample) * outputStride`; nil if there is none.
  let output: UnsafePointer<Float>?
  let outputStride: Int
  /// In: gradient of the final h [B, R]; out: that of the initial h.
  let hidden: FloatBuffer
  /// In: gradient of the final c [B, H]; out: that of the initial c (LSTM).
  let cell: FloatBuffer?
  let kernels: VectorKernels
  /// Gradients of the sums [T, B, G H], of the recurrent product where it differs, and of h [T, B, R] where projected.
  let sums: FloatBuffer
  let recurrentSums: FloatBuffer
  let projected: FloatBuffer?

  private let gateKernels: GateKernels
  let masks: GateMasks
  /// One matrix of all gates, or one for each where masks come between.
  private let recurrent: [PackedMatrix]
  private let candidate: PackedMatrix?
  private let projection: PackedMatrix?

  /// Prepares a pass; the weights and the output's gradient must stay where they are.
  init(
    record: LayerRecord, weights: LayerWeights, output: UnsafePointer<Float>?, outputStride: Int, hidden: FloatBuffer,
    cell: FloatBuffer?, masks: GateMasks = .none, kernels: VectorKernels = .current
  ) {
    let shape = record.shape
    self.masks = masks
    (self.record, self.output, self.outputStride) = (record, output, outputStride)
    (self.hidden, self.cell, self.kernels) = (hidden, cell, kernels)
    gateKernels = GateKernels(shape.mode, kernels)
    sums = FloatBuffer(shape.rows * shape.gates)
    recurrentSums = shape.mode == .gru ? FloatBuffer(shape.rows * shape.gates) : sums
    projected = shape.projects ? FloatBuffer(shape.rows * shape.state, filledWith: 0) : nil
    func matrix(_ block: UnsafePointer<Float>, inner: Int, columns: Int) -> PackedMatrix {
      PackedMatrix(
        Products.Operand(block, stride: columns), inner: inner, columns: columns, uses: shape.rows, kernels: kernels)
    }
    // With the reset gate before the product, the candidate's part is a product of its own.
    let first = shape.mode == .gruResetBefore ? shape.gates - shape.hidden : shape.gates
    recurrent =
      masks.state == nil
      ? [matrix(weights.recurrent, inner: first, columns: shape.state)]
      : (0..<first / max(1, shape.hidden)).map { gate in
        matrix(weights.recurrent + gate * shape.hidden * shape.state, inner: shape.hidden, columns: shape.state)
      }
    candidate =
      first < shape.gates
      ? matrix(weights.recurrent + first * shape.state, inner: shape.hidden, columns: shape.state) : nil
    projection = weights.projection.map { matrix($0, inner: shape.state, columns: shape.hidden) }
  }

  /// The parts of the batch that can run at the same time.
  func parts(threads: Int) -> [Range<Int>] { record.shape.parts(threads: kernels.packs ? threads : 1) }

  /// Runs all steps of the samples of one part, from the last to the first.
  func run(_ part: Range<Int>, pace: inout Pace) throws {
    let shape = record.shape
    let (batch, width, first) = (shape.batch, shape.gates, part.lowerBound)
    let scratch = FloatBuffer(shape.projects || candidate != nil ? part.count * shape.hidden : 0)
    let unmasked = FloatBuffer(masks.state == nil ? 0 : part.count * shape.state)
    // Kernels hold bare pointers: their memory must live to the end of the loop.
    defer { withExtendedLifetime((self, scratch, unmasked)) {} }
    let d_hidden = hidden.pointer + first * shape.state
    for index in (0..<shape.steps).reversed() {
      let time = shape.time(ofStep: index)
      var step = record.gateStep(time, part)
      let rows = step.rows
      let row = time * batch + first
      let d_gates = sums.pointer + row * width
      addOutputGradient(row: row, rows: rows, to: d_hidden)
      step.d_gates = d_gates
      step.d_recurrent = recurrentSums.pointer + row * width
      step.d_hidden = d_hidden
      step.d_cell = cell.map { $0.pointer + first * shape.hidden }
      step.d_kept = scratch.pointer
      if let projection, let projected {
        (projected.pointer + row * shape.state).update(from: d_hidden, count: rows * shape.state)
        projection.multiply(
          rows: rows, d_hidden, stride: shape.state, from: .zero, into: scratch.pointer, stride: shape.hidden)
        step.d_hidden = scratch.pointer
      }
      gateKernels.backward(&step)
      if let candidate {
        candidate.multiply(
          rows: rows, d_gates + width - shape.hidden, stride: width, from: .zero, into: scratch.pointer,
          stride: shape.hidden)
        gateKernels.backwardSecond(&step)
      }
      // In a GRU a part of the gradient passes around the product: it stands in `hidden` already.
      passBack(rows: rows, first: first, recurrentSums.pointer + row * width, to: d_hidden, unmasked.pointer)
      // Samples that took no part add nothing to the products over time.
      let rest = (part.count - rows) * width
      (d_gates + rows * width).update(repeating: 0, count: rest)
      if recurrentSums !== sums { (recurrentSums.pointer + (row + rows) * width).update(repeating: 0, count: rest) }
      try pace.spend(rows * shape.work)
    }
  }

  /// The gradient of h through the recurrent product.
  private func passBack(
    rows: Int, first: Int, _ sums: UnsafePointer<Float>, to target: UnsafeMutablePointer<Float>,
    _ scratch: UnsafeMutablePointer<Float>
  ) {
    let shape = record.shape
    let keep = shape.mode.keepsRecurrentPart
    guard let mask = masks.state else {
      return recurrent[0].multiply(
        rows: rows, sums, stride: shape.gates, from: keep ? .result : .zero, into: target, stride: shape.state)
    }
    let count = rows * shape.state
    if !keep { target.update(repeating: 0, count: count) }
    for (gate, matrix) in recurrent.enumerated() {
      matrix.multiply(
        rows: rows, sums + gate * shape.hidden, stride: shape.gates, from: .zero, into: scratch, stride: shape.state)
      GateMasks.apply(
        mask, gate: gate, batch: shape.batch, width: shape.state, rows: first..<first + rows, scratch, into: scratch,
        kernels: kernels)
      kernels.add(scratch, to: target, count: count)
    }
  }

  private func addOutputGradient(row first: Int, rows: Int, to target: UnsafeMutablePointer<Float>) {
    guard let output else { return }
    let state = record.shape.state
    if outputStride == state {
      kernels.add(output + first * state, to: target, count: rows * state)
      return
    }
    for row in 0..<rows {
      kernels.add(output + (first + row) * outputStride, to: target + row * state, count: state)
    }
  }
}
