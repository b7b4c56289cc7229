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
  /// The weights of each section's units.
  private let sections: [Section]
  /// With the reset gate before the product, the candidate's part is a product of its own.
  private let candidate: PackedMatrix?
  private let projection: PackedMatrix?
  let division: LayerDivision

  private final class Section {
    let units: Range<Int>
    let inputs, recurrent: GateMatrices

    init(units: Range<Int>, inputs: GateMatrices, recurrent: GateMatrices) {
      (self.units, self.inputs, self.recurrent) = (units, inputs, recurrent)
    }
  }

  /// Prepares a pass whose initial states, `hidden` [B, R] and `cell` [B, H], are zeros where nil.
  ///
  /// The weights must stay where they are.
  ///
  /// - Throws: `TensorError` of kind `memory`.
  init(
    _ record: LayerRecord, weights: LayerWeights, hidden: FloatBuffer?, cell: FloatBuffer?, masks: GateMasks = .none,
    division: LayerDivision? = nil, kernels: VectorKernels = .current
  ) throws {
    let shape = record.shape
    (self.record, self.kernels, self.division) = (record, kernels, division ?? shape.whole)
    gateKernels = GateKernels(shape.mode, kernels)
    bias = try FloatBuffer(shape.gates, copying: weights.inputBias)
    let last = shape.gates - shape.hidden
    if let recurrentBias = weights.recurrentBias {
      // Where the recurrent product adds to the sums, so does its bias.
      kernels.add(recurrentBias, to: bias.pointer, count: shape.mode == .gru ? last : shape.gates)
    }
    candidateBias = try FloatBuffer(shape.hidden, copying: weights.recurrentBias.map { $0 + last })
    func matrix(_ block: UnsafePointer<Float>, inner: Int, columns: Int) throws -> PackedMatrix {
      try PackedMatrix(
        Products.Operand(block, stride: inner, transposed: true), inner: inner, columns: columns,
        kernels: kernels)
    }
    let first = shape.mode == .gruResetBefore ? last : shape.gates
    let units = self.division.sections
    sections = try Workers.shared.map(units.count) { place in
      let units = units[place]
      func matrices(
        _ weights: UnsafePointer<Float>, _ width: Int, _ gates: Int, _ mask: FloatBuffer?
      ) throws -> GateMatrices {
        try GateMatrices(weights, width: width, gates: gates, units: units, mask: mask, shape: shape, kernels: kernels)
      }
      return try Section(
        units: units, inputs: matrices(weights.inputs, shape.inputs, shape.mode.gateCount, masks.input),
        recurrent: matrices(
          weights.recurrent, shape.state, shape.mode.gateCount - (first < shape.gates ? 1 : 0), masks.state))
    }
    candidate =
      first < shape.gates
      ? try matrix(weights.recurrent + first * shape.state, inner: shape.state, columns: shape.hidden) : nil
    projection = try weights.projection.map { try matrix($0, inner: shape.hidden, columns: shape.state) }
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

  /// What the steps of a part write to beside the record.
  final class Room {
    fileprivate let products, scratch: FloatBuffer
    /// For how many steps the input's product is made at once.
    fileprivate let ahead: Int
    /// What is read after the recurrent weights of each section: the next section's.
    fileprivate let following: [UnsafePointer<Float>?]

    fileprivate init(products: Int, scratch: Int, ahead: Int, following: [UnsafePointer<Float>?]) throws {
      (self.products, self.scratch) = (try FloatBuffer(products), try FloatBuffer(scratch))
      (self.ahead, self.following) = (ahead, following)
    }
  }

  func room(for part: Range<Int>) throws -> Room {
    let shape = record.shape
    let ahead = record.ahead(rows: part.count)
    let scratch = sections.map {
      max($0.inputs.scratch(rows: ahead * part.count), $0.recurrent.scratch(rows: part.count))
    }
    return try Room(
      products: shape.mode == .gru ? part.count * shape.gates : 0, scratch: scratch.max() ?? 0, ahead: ahead,
      following: sections.indices.map { place in
        let next = sections[division.section(after: place)]
        return (ahead == 1 ? next.inputs : next.recurrent).beginning
      })
  }

  /// Runs all steps of the samples of one part.
  func run(_ part: Range<Int>, pace: inout Pace) throws {
    let room = try room(for: part)
    // Kernels hold bare pointers: their memory must live to the end of the loop.
    defer { withExtendedLifetime((self, room)) {} }
    for index in 0..<record.shape.steps {
      for section in sections.indices {
        prepare(index, part, section: section, room)
        try run(index, part, section: section, room, pace: &pace)
      }
    }
  }

  /// What a step of the samples of a part and the units of a section can do before the step before it.
  func prepare(_ index: Int, _ part: Range<Int>, section place: Int, _ room: Room) {
    guard index % room.ahead == 0 else { return }
    let steps = index..<min(record.shape.steps, index + room.ahead)
    projectInput(steps, part, sections[place], room.scratch.pointer)
  }

  /// Runs one prepared step of the samples of a part and the units of a section, while others keep the pass alive.
  func run(_ index: Int, _ part: Range<Int>, section place: Int, _ room: Room, pace: inout Pace) throws {
    let (shape, section) = (record.shape, sections[place])
    let time = shape.time(ofStep: index)
    var step = record.gateStep(time, part, section.units)
    let rows = step.rows
    if rows > 0 { advance(&step, time, part, section, before: room.following[place], room) }
    if let projection, let unprojected = step.hidden_out {
      let after = record.states.pointer + (shape.slotAfter(time) * shape.batch + part.lowerBound) * shape.state
      projection.multiply(
        rows: rows, unprojected, stride: shape.hidden, from: .zero, into: after, stride: shape.state)
    }
    if place == 0 { carry(time: time, part.lowerBound + rows..<part.upperBound) }
    try pace.spend(rows * shape.work / sections.count)
  }

  /// gates = x W^T + b for some steps.
  private func projectInput(
    _ steps: Range<Int>, _ part: Range<Int>, _ section: Section, _ scratch: UnsafeMutablePointer<Float>
  ) {
    let shape = record.shape
    // The rows of all samples at several times lie together, those of a part do not.
    let first = min(shape.time(ofStep: steps.lowerBound), shape.time(ofStep: steps.upperBound - 1))
    let isDense = part.count == shape.batch
    for time in first..<first + (isDense ? 1 : steps.count) {
      let active = max(0, min(shape.activeRows(time), part.upperBound) - part.lowerBound)
      let rows = isDense ? steps.count * shape.batch : active
      let gates = record.gates.pointer + (record.row(time) + part.lowerBound) * shape.gates
      section.inputs.multiply(
        rows: rows, first: part.lowerBound,
        record.input.pointer + (time * shape.batch + part.lowerBound) * shape.inputs, from: .row(bias.pointer),
        into: gates, stride: shape.gates, scratch: scratch, before: section.recurrent.beginning)
    }
  }

  /// The recurrent product of one step, and the gates while its sums are in the cache.
  private func advance(
    _ step: inout rnnk_step, _ time: Int, _ part: Range<Int>, _ section: Section,
    before following: UnsafePointer<Float>?, _ room: Room
  ) {
    let (shape, unit) = (record.shape, section.units.lowerBound)
    // Matrices know their columns themselves.
    let gates = record.gates.pointer + (record.row(time) + part.lowerBound) * shape.gates
    let before = record.states.pointer + (shape.slotBefore(time) * shape.batch + part.lowerBound) * shape.state
    let isApart = shape.mode == .gru
    if isApart {
      step.recurrent = UnsafePointer(room.products.pointer + unit)
      step.recurrent_bias = UnsafePointer(candidateBias.pointer + unit)
    }
    section.recurrent.multiply(
      rows: step.rows, first: part.lowerBound, before, from: isApart ? .zero : .result,
      into: isApart ? room.products.pointer : gates, stride: shape.gates, scratch: room.scratch.pointer,
      before: following)
    gateKernels.forward(&step)
    if let candidate, let kept = step.kept {
      candidate.multiply(
        rows: step.rows, kept, stride: shape.hidden, from: .result, into: gates + shape.gates - shape.hidden,
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
