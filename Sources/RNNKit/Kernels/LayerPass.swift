internal import CKernels

/// The sizes of one direction of one recurrent layer over a sequence.
struct LayerPassShape {
  let mode: RecurrentMode
  let steps: Int
  let batch: Int
  /// Width of the layer's input.
  let inputs: Int
  let hidden: Int
  /// Width of h: the projection's size, or `hidden`.
  let state: Int
  let projects: Bool
  /// Whether time runs from the last step to the first.
  let reversed: Bool
  /// How many samples take part at each time, where samples are sorted by falling length; nil if all always do.
  let active: [Int]?

  var gates: Int { mode.gateCount * hidden }
  var rows: Int { steps * batch }

  func activeRows(_ time: Int) -> Int { active?[time] ?? batch }

  /// States stand in `steps + 1` slots in the order of time, so that those before (or after) all steps are one matrix.
  func slotBefore(_ time: Int) -> Int { reversed ? time + 1 : time }
  func slotAfter(_ time: Int) -> Int { reversed ? time : time + 1 }
  var initialSlot: Int { reversed ? steps : 0 }
  var finalSlot: Int { reversed ? 0 : steps }
  /// First slot of the states before each step, and of those after.
  var firstSlotBefore: Int { reversed ? 1 : 0 }
  var firstSlotAfter: Int { reversed ? 0 : 1 }

  func time(ofStep step: Int) -> Int { reversed ? steps - 1 - step : step }
}

/// The weights of one direction of one layer, in PyTorch's layout.
struct LayerWeights {
  let inputs: UnsafePointer<Float>  // [G H, I]
  let recurrent: UnsafePointer<Float>  // [G H, R]
  let inputBias: UnsafePointer<Float>?  // [G H]
  let recurrentBias: UnsafePointer<Float>?  // [G H]
  let projection: UnsafePointer<Float>?  // [P, H]
}

/// What the forward pass keeps for the backward pass, and what a trace shows.
final class LayerRecord {
  let shape: LayerPassShape
  /// The layer's input [T, B, I].
  let input: FloatBuffer
  /// The gates after their activation [T, B, G, H].
  let gates: FloatBuffer
  /// GRU: the candidate's recurrent product with its bias; reset before: r * h. [T, B, H]
  let kept: FloatBuffer?
  /// h in slots [T + 1, B, R].
  let states: FloatBuffer
  /// c in slots [T + 1, B, H] (LSTM).
  let cells: FloatBuffer?
  /// h before its projection [T, B, H].
  let unprojected: FloatBuffer?

  init(shape: LayerPassShape, input: FloatBuffer) {
    self.shape = shape
    self.input = input
    let (rows, hidden) = (shape.rows, shape.hidden)
    gates = FloatBuffer(rows * shape.gates)
    kept = shape.mode.keepsRecurrentPart ? FloatBuffer(rows * hidden) : nil
    states = FloatBuffer((shape.steps + 1) * shape.batch * shape.state)
    cells = shape.mode.hasCell ? FloatBuffer((shape.steps + 1) * shape.batch * hidden) : nil
    unprojected = shape.projects ? FloatBuffer(rows * hidden) : nil
  }

  /// Bytes that a record of this shape takes, not counting its input; saturates.
  static func bytes(_ shape: LayerPassShape) -> Int {
    let widths = shape.gates + (shape.mode.keepsRecurrentPart ? shape.hidden : 0) + shape.state
    let width = widths + (shape.mode.hasCell ? shape.hidden : 0) + (shape.projects ? shape.hidden : 0)
    let (cells, overflow) = (shape.rows + shape.batch).multipliedReportingOverflow(by: width)
    let (bytes, overflowToo) = cells.multipliedReportingOverflow(by: MemoryLayout<Float>.stride)
    return overflow || overflowToo ? Int.max : bytes
  }

  var statesAfter: UnsafeMutablePointer<Float> {
    states.pointer + shape.firstSlotAfter * shape.batch * shape.state
  }
  var statesBefore: UnsafeMutablePointer<Float> {
    states.pointer + shape.firstSlotBefore * shape.batch * shape.state
  }
  var finalState: UnsafeMutablePointer<Float> { states.pointer + shape.finalSlot * shape.batch * shape.state }
  var finalCell: UnsafeMutablePointer<Float>? {
    cells.map { $0.pointer + shape.finalSlot * shape.batch * shape.hidden }
  }

  /// What a gate kernel reads and writes at one time.
  func gateStep(_ time: Int) -> rnnk_step {
    let (batch, hidden) = (shape.batch, shape.hidden)
    let (before, after) = (shape.slotBefore(time) * batch, shape.slotAfter(time) * batch)
    var step = rnnk_step()
    step.rows = shape.activeRows(time)
    step.hidden = hidden
    step.gates = gates.pointer + time * batch * shape.gates
    step.kept = kept.map { $0.pointer + time * batch * hidden }
    step.hidden_in = UnsafePointer(states.pointer + before * shape.state)
    if let unprojected {
      step.hidden_out = unprojected.pointer + time * batch * hidden
    } else {
      step.hidden_out = states.pointer + after * shape.state
    }
    step.cell_in = cells.map { UnsafePointer($0.pointer + before * hidden) }
    step.cell_out = cells.map { $0.pointer + after * hidden }
    return step
  }
}
