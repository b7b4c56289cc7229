internal import CKernels

/// Gradients of one direction of one layer, as far as they are wanted.
///
/// What is given for the input is added to: two directions have one input.
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
  ///
  /// The stride is 0 where it is the same everywhere.
  let output: UnsafePointer<Float>?
  let outputStride: Int
  /// In: gradient of the final h [B, R]; out: that of the initial h, if it is wanted.
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
  /// Whether anybody asks for the gradient of the initial h.
  private let wantsInitialState: Bool
  /// For each section, one matrix of all gates, or one for each gate where masks come between.
  private let recurrent: [[PackedMatrix]]
  private let candidate: PackedMatrix?
  private let projection: PackedMatrix?
  let division: LayerDivision

  /// Prepares a pass; the weights and the output's gradient must stay where they are.
  ///
  /// - Throws: `TensorError` of kind `memory`.
  init(
    record: LayerRecord, weights: LayerWeights, output: UnsafePointer<Float>?, outputStride: Int, hidden: FloatBuffer,
    cell: FloatBuffer?, wantsInitialState: Bool = true, masks: GateMasks = .none, division: LayerDivision? = nil,
    kernels: VectorKernels = .current
  ) throws {
    let shape = record.shape
    (self.masks, self.division) = (masks, division ?? shape.whole)
    (self.record, self.output, self.outputStride) = (record, output, outputStride)
    (self.hidden, self.cell, self.kernels) = (hidden, cell, kernels)
    self.wantsInitialState = wantsInitialState
    gateKernels = GateKernels(shape.mode, kernels)
    sums = try FloatBuffer(shape.rows * shape.gates)
    recurrentSums = shape.mode == .gru ? try FloatBuffer(shape.rows * shape.gates) : sums
    projected = shape.projects ? try FloatBuffer(shape.rows * shape.state, filledWith: 0) : nil
    func matrix(_ block: UnsafePointer<Float>, inner: Int, columns: Int, of width: Int) throws -> PackedMatrix {
      try PackedMatrix(
        Products.Operand(block, stride: width), inner: inner, columns: columns, kernels: kernels)
    }
    // With the reset gate before the product, the candidate's part is a product of its own.
    let first = shape.mode == .gruResetBefore ? shape.gates - shape.hidden : shape.gates
    let blocks = masks.state == nil ? 1 : first / max(1, shape.hidden)
    let sections = self.division.sections
    recurrent = try Workers.shared.map(sections.count) { place in
      let units = sections[place]
      let columns = units.count == shape.hidden ? shape.state : units.count
      return try (0..<blocks).map { block in
        let start = weights.recurrent + block * shape.hidden * shape.state + units.lowerBound
        return try matrix(start, inner: first / blocks, columns: columns, of: shape.state)
      }
    }
    candidate =
      first < shape.gates
      ? try matrix(weights.recurrent + first * shape.state, inner: shape.hidden, columns: shape.state, of: shape.state)
      : nil
    projection = try weights.projection.map {
      try matrix($0, inner: shape.state, columns: shape.hidden, of: shape.hidden)
    }
  }

  /// What the steps of a part write to beside the results.
  final class Room {
    fileprivate let scratch, unmasked: FloatBuffer

    fileprivate init(scratch: Int, unmasked: Int) throws {
      (self.scratch, self.unmasked) = (try FloatBuffer(scratch), try FloatBuffer(unmasked))
    }
  }

  func room(for part: Range<Int>) throws -> Room {
    let shape = record.shape
    return try Room(
      scratch: shape.projects || candidate != nil ? part.count * shape.hidden : 0,
      unmasked: masks.state == nil ? 0 : part.count * shape.state)
  }

  /// How many phases the steps have: in each, the product of the one before and the gates of the next.
  var phases: Int { record.shape.steps + (wantsInitialState ? 1 : 0) }

  /// Runs all steps of the samples of one part, from the last to the first.
  func run(_ part: Range<Int>, pace: inout Pace) throws {
    let room = try room(for: part)
    // Kernels hold bare pointers: their memory must live to the end of the loop.
    defer { withExtendedLifetime((self, room)) {} }
    for phase in 0..<phases {
      for section in division.sections.indices { try run(phase, part, section: section, room, pace: &pace) }
    }
  }

  /// Runs one phase of the samples of a part and the units of a section, while others keep the pass alive.
  func run(_ phase: Int, _ part: Range<Int>, section: Int, _ room: Room, pace: inout Pace) throws {
    let shape = record.shape
    if phase > 0 {
      let rows = passBack(time: shape.time(ofStep: shape.steps - phase), part, section, room)
      try pace.spend(rows * shape.work / division.sections.count)
    }
    if phase < shape.steps { bend(time: shape.time(ofStep: shape.steps - 1 - phase), part, section, room) }
  }

  /// The gradients of the sums of one time.
  private func bend(time: Int, _ part: Range<Int>, _ section: Int, _ room: Room) {
    let (shape, units, width) = (record.shape, division.sections[section], record.shape.gates)
    let (first, unit) = (part.lowerBound, units.lowerBound)
    var step = record.gateStep(time, part, units)
    let rows = step.rows
    let row = time * shape.batch + first
    let (d_gates, d_recurrent) = (sums.pointer + row * width, recurrentSums.pointer + row * width)
    let d_hidden = hidden.pointer + first * shape.state
    addOutputGradient(row: row, rows: rows, units, to: d_hidden)
    step.d_gates = d_gates + unit
    step.d_recurrent = d_recurrent + unit
    step.d_hidden = d_hidden + unit
    step.d_cell = cell.map { $0.pointer + first * shape.hidden + unit }
    step.d_kept = room.scratch.pointer
    if let projection, let projected {
      (projected.pointer + row * shape.state).update(from: d_hidden, count: rows * shape.state)
      projection.multiply(
        rows: rows, d_hidden, stride: shape.state, from: .zero, into: room.scratch.pointer, stride: shape.hidden)
      step.d_hidden = room.scratch.pointer
    }
    gateKernels.backward(&step)
    if let candidate {
      candidate.multiply(
        rows: rows, d_gates + width - shape.hidden, stride: width, from: .zero, into: room.scratch.pointer,
        stride: shape.hidden)
      gateKernels.backwardSecond(&step)
    }
    // Samples that took no part add nothing to the products over time.
    guard section == 0 else { return }
    let rest = (part.count - rows) * width
    (d_gates + rows * width).update(repeating: 0, count: rest)
    if recurrentSums !== sums { (d_recurrent + rows * width).update(repeating: 0, count: rest) }
  }

  /// The gradient of h through the recurrent product of one time; how many samples took part.
  private func passBack(time: Int, _ part: Range<Int>, _ section: Int, _ room: Room) -> Int {
    let (shape, first) = (record.shape, part.lowerBound)
    let rows = max(0, min(shape.activeRows(time), part.upperBound) - first)
    let sums = recurrentSums.pointer + (time * shape.batch + first) * shape.gates
    let target = hidden.pointer + first * shape.state + division.sections[section].lowerBound
    // In a GRU a part of the gradient passes around the product: it stands in `hidden` already.
    let keep = shape.mode.keepsRecurrentPart
    guard let mask = masks.state else {
      recurrent[section][0].multiply(
        rows: rows, sums, stride: shape.gates, from: keep ? .result : .zero, into: target, stride: shape.state,
        before: recurrent[division.section(after: section)][0].beginning)
      return rows
    }
    let (count, scratch) = (rows * shape.state, room.unmasked.pointer)
    if !keep { target.update(repeating: 0, count: count) }
    for (gate, matrix) in recurrent[section].enumerated() {
      matrix.multiply(
        rows: rows, sums + gate * shape.hidden, stride: shape.gates, from: .zero, into: scratch, stride: shape.state)
      GateMasks.apply(
        mask, gate: gate, batch: shape.batch, width: shape.state, rows: first..<first + rows, scratch, into: scratch,
        kernels: kernels)
      kernels.add(scratch, to: target, count: count)
    }
    return rows
  }

  private func addOutputGradient(
    row first: Int, rows: Int, _ units: Range<Int>, to target: UnsafeMutablePointer<Float>
  ) {
    guard let output else { return }
    let (state, unit) = (record.shape.state, units.lowerBound)
    let isWhole = units.count == record.shape.hidden
    if outputStride == state, isWhole {
      kernels.add(output + first * state, to: target, count: rows * state)
      return
    }
    for row in 0..<rows {
      kernels.add(
        output + (first + row) * outputStride + unit, to: target + row * state + unit,
        count: isWhole ? state : units.count)
    }
  }
}
