internal import CKernels
import Glibc

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

  /// The operations of one step of one sample.
  var work: Int { 2 * (gates * (inputs + state) + (projects ? hidden * state : 0)) }

  /// How the work is dealt out to threads: not at all where a part would be small against the weights it reads.
  ///
  /// Where the weights of all units exceed a core's cache, a thread that had some samples would fetch them all at every
  /// step; one that has some units finds its share of the weights where it left it.
  func division(threads: Int, masked: Bool = false, cacheBytes: Int = LayerPassShape.cacheBytes) -> LayerDivision {
    let count = min(threads, batch / 8)
    guard count > 1, rows.multipliedReportingOverflow(by: work).partialValue > 4_000_000 else { return whole }
    let blocks = hidden / LayerPassShape.unitBlock
    let bytes = gates * state * MemoryLayout<Float>.stride
    guard bytes > cacheBytes, !masked, !projects, mode != .gruResetBefore, blocks >= count else {
      let parts = (0..<count).map { batch * $0 / count..<batch * ($0 + 1) / count }
      return LayerDivision(threads: count, parts: parts, sections: [0..<hidden])
    }
    let sections = min(blocks, count * LayerPassShape.sectionsOfThread)
    let cuts = (0..<sections).map { blocks * $0 / sections * LayerPassShape.unitBlock } + [hidden]
    return LayerDivision(
      threads: count, parts: [0..<batch], sections: zip(cuts, cuts.dropFirst()).map { $0..<$1 })
  }

  var whole: LayerDivision { LayerDivision(threads: 1, parts: [0..<batch], sections: [0..<hidden]) }

  /// Sections begin at multiples of this, so that the panels of products are full.
  private static let unitBlock = 64
  /// A thread that is ahead of another takes over some of its sections.
  private static let sectionsOfThread = 2
  /// What weights may take of a core's second-level cache.
  static let cacheBytes = max(1 << 20, Int(sysconf(Int32(_SC_LEVEL2_CACHE_SIZE)))) / 4 * 3
}

/// How one direction of one layer is dealt out to threads.
struct LayerDivision {
  /// How many threads have something to do.
  let threads: Int
  /// The samples of each part; parts know nothing of one another.
  let parts: [Range<Int>]
  /// The units of each section, one of all if there are several parts.
  ///
  /// All sections finish a step before one begins the next.
  let sections: [Range<Int>]

  /// The section that a thread works on after this one: the next of its share, or the first, of the next step.
  func section(after place: Int) -> Int {
    let share = max(1, sections.count / max(1, threads))
    let next = place / share * share + (place + 1) % share
    return min(next, sections.count - 1)
  }
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
///
/// Where neither follows, it keeps h alone: all else has room for a few steps, in which it goes around.
final class LayerRecord {
  let shape: LayerPassShape
  /// How many times have room in what is kept beside h.
  let window: Int
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

  init(shape: LayerPassShape, input: FloatBuffer, keepsAll: Bool = true) throws {
    self.shape = shape
    self.input = input
    window = LayerRecord.window(shape, keepsAll: keepsAll)
    let (rows, hidden) = (window * shape.batch, shape.hidden)
    gates = try FloatBuffer(rows * shape.gates)
    kept = shape.mode.keepsRecurrentPart ? try FloatBuffer(rows * hidden) : nil
    states = try FloatBuffer((shape.steps + 1) * shape.batch * shape.state)
    cells = shape.mode.hasCell ? try FloatBuffer((window + 1) * shape.batch * hidden) : nil
    unprojected = shape.projects ? try FloatBuffer(rows * hidden) : nil
  }

  /// How many steps the input's product is ahead of the recurrent one, for `rows` samples: enough that it reads the
  /// weights for many rows at once, few enough that the sums are still in the cache when their step comes.
  func ahead(rows: Int) -> Int { max(1, min(window, 64 / max(1, rows))) }

  private static func window(_ shape: LayerPassShape, keepsAll: Bool) -> Int {
    keepsAll ? shape.steps : min(shape.steps, max(1, 64 / max(1, shape.batch)))
  }

  /// Bytes that a record of this shape takes, not counting its input; saturates.
  static func bytes(_ shape: LayerPassShape, keepsAll: Bool = true) -> Int {
    let kept = shape.gates + (shape.mode.keepsRecurrentPart ? shape.hidden : 0)
    let width = kept + (shape.mode.hasCell ? shape.hidden : 0) + (shape.projects ? shape.hidden : 0)
    let slots = window(shape, keepsAll: keepsAll) + 1
    let (inside, overflow) = (slots * shape.batch).multipliedReportingOverflow(by: width)
    let (states, overflowToo) = ((shape.steps + 1) * shape.batch).multipliedReportingOverflow(by: shape.state)
    let (floats, tooMany) = inside.addingReportingOverflow(states)
    let (bytes, overflowAtLast) = floats.multipliedReportingOverflow(by: MemoryLayout<Float>.stride)
    return overflow || overflowToo || tooMany || overflowAtLast ? Int.max : bytes
  }

  var statesAfter: UnsafeMutablePointer<Float> {
    states.pointer + shape.firstSlotAfter * shape.batch * shape.state
  }
  var statesBefore: UnsafeMutablePointer<Float> {
    states.pointer + shape.firstSlotBefore * shape.batch * shape.state
  }
  var finalState: UnsafeMutablePointer<Float> { states.pointer + shape.finalSlot * shape.batch * shape.state }
  var finalCell: UnsafeMutablePointer<Float>? { cells.map { $0.pointer + cellRow(shape.finalSlot) * shape.hidden } }

  /// The first row of a time in the arrays that go around, and of a slot of c.
  ///
  /// They begin with the time that comes first, so that the times of one round lie together in order.
  func row(_ time: Int) -> Int {
    (shape.reversed ? time + window - shape.steps % window : time) % window * shape.batch
  }
  func cellRow(_ slot: Int) -> Int { slot % (window + 1) * shape.batch }

  /// What a gate kernel reads and writes at one time for the samples of a part and the units of a section.
  func gateStep(_ time: Int, _ part: Range<Int>, _ units: Range<Int>) -> rnnk_step {
    let (hidden, unit) = (shape.hidden, units.lowerBound)
    let (row, first) = (row(time) + part.lowerBound, part.lowerBound)
    let before = shape.slotBefore(time) * shape.batch + first
    let after = shape.slotAfter(time) * shape.batch + first
    var step = rnnk_step()
    step.rows = max(0, min(shape.activeRows(time), part.upperBound) - first)
    step.hidden = hidden
    step.units = units.count
    step.gates = gates.pointer + row * shape.gates + unit
    step.kept = kept.map { $0.pointer + row * hidden + unit }
    step.hidden_in = UnsafePointer(states.pointer + before * shape.state + unit)
    step.hidden_out =
      (unprojected.map { $0.pointer + row * hidden } ?? (states.pointer + after * shape.state)) + unit
    if let cells {
      step.cell_in = UnsafePointer(cells.pointer + (cellRow(shape.slotBefore(time)) + first) * hidden + unit)
      step.cell_out = cells.pointer + (cellRow(shape.slotAfter(time)) + first) * hidden + unit
    }
    return step
  }
}
