internal import CKernels

/// One step of a cell for a few samples, on bare memory: nothing is packed and nothing allocated.
///
/// For the modes whose step has one stage: all but `gruResetBefore`.
struct StepKernels {
  let mode: RecurrentMode
  let rows: Int
  let inputs: Int
  let hidden: Int
  var kernels = VectorKernels.current

  /// Where the step's arrays are: weights as in `LayerWeights`, and the states before, zeros where nil.
  struct Arguments {
    let input: UnsafePointer<Float>  // [B, I]
    let hidden: UnsafePointer<Float>?  // [B, H]
    let cell: UnsafePointer<Float>?  // [B, H]
    let weights: LayerWeights
  }

  /// What the backward pass needs of a step, one after the other: the gates [B, G, H], what `rnnk_step` calls kept
  /// [B, H], the new c [B, H], and zeros [B, H]; then room that only the forward pass uses.
  struct Memory {
    let gates, kept, cell, zeros, recurrent: UnsafeMutablePointer<Float>

    init(_ start: UnsafeMutablePointer<Float>, _ shape: StepKernels) {
      gates = start
      kept = gates + shape.rows * shape.width
      cell = kept + shape.rows * shape.hidden
      zeros = cell + shape.rows * shape.hidden
      recurrent = zeros + shape.rows * shape.hidden
    }
  }

  /// G·H.
  var width: Int { mode.gateCount &* hidden }
  /// The floats of a memory.
  var count: Int { rows &* (2 &* width &+ 3 &* hidden) }

  private func step(_ memory: Memory, _ arguments: Arguments) -> rnnk_step {
    var step = rnnk_step()
    step.rows = rows
    step.hidden = hidden
    step.units = hidden
    step.gates = memory.gates
    step.kept = memory.kept
    step.hidden_in = arguments.hidden ?? UnsafePointer(memory.zeros)
    step.cell_in = arguments.cell ?? UnsafePointer(memory.zeros)
    step.cell_out = memory.cell
    return step
  }

  private func affine(
    _ a: UnsafePointer<Float>, _ inner: Int, _ w: UnsafePointer<Float>, _ bias: UnsafePointer<Float>?,
    into c: UnsafeMutablePointer<Float>, columns: Int, keep: Bool
  ) {
    kernels.table.pointee.affine(rows, columns, inner, a, w, bias, c, columns, keep ? 1 : 0)
  }

  /// Writes the new h [B, H] to `result`; the new c stands in the memory.
  func forward(_ arguments: Arguments, _ memory: Memory, into result: UnsafeMutablePointer<Float>) {
    let weights = arguments.weights
    let gateKernels = GateKernels(mode, kernels)
    if arguments.hidden == nil || mode == .gru { memory.zeros.update(repeating: 0, count: rows &* hidden) }
    affine(arguments.input, inputs, weights.inputs, weights.inputBias, into: memory.gates, columns: width, keep: false)
    var step = step(memory, arguments)
    step.hidden_out = result
    guard let before = step.hidden_in else { return }
    switch mode {
    case .gru:
      affine(
        before, hidden, weights.recurrent, weights.recurrentBias, into: memory.recurrent, columns: width, keep: false)
      step.recurrent = UnsafePointer(memory.recurrent)
      step.recurrent_bias = UnsafePointer(memory.zeros)
      gateKernels.forward(&step)
    default:
      affine(before, hidden, weights.recurrent, weights.recurrentBias, into: memory.gates, columns: width, keep: true)
      gateKernels.forward(&step)
    }
  }

  /// The gradients of one step; `hidden` and `cell` hold those of the new states and get those of the old ones.
  ///
  /// `scratch` has room for `2 * rows * width` floats.
  func backward(
    _ arguments: Arguments, _ memory: Memory, hidden: UnsafeMutablePointer<Float>,
    cell: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>, into gradients: LayerGradients
  ) {
    let gateKernels = GateKernels(mode, kernels)
    let sums = scratch
    let recurrent = mode == .gru ? scratch + rows * width : sums
    var step = step(memory, arguments)
    step.d_hidden = hidden
    step.d_cell = cell
    step.d_gates = sums
    step.d_recurrent = recurrent
    gateKernels.backward(&step)
    // In a GRU a part of the gradient passes around the product: it stands in `hidden` already.
    if !mode.keepsRecurrentPart { hidden.update(repeating: 0, count: rows * self.hidden) }
    inward(recurrent, arguments.weights.recurrent, columns: self.hidden, into: hidden)
    if let target = gradients.input { inward(sums, arguments.weights.inputs, columns: inputs, into: target) }
    if let target = gradients.weightIH { outer(sums, arguments.input, columns: inputs, into: target) }
    if let target = gradients.weightHH, let before = arguments.hidden {
      outer(recurrent, before, columns: self.hidden, into: target)
    }
    if let target = gradients.biasIH { kernels.addColumnSums(sums, rows: rows, columns: width, to: target) }
    if let target = gradients.biasHH { kernels.addColumnSums(recurrent, rows: rows, columns: width, to: target) }
  }

  /// c [B, columns] += a w for a [B, G H] and w [G H, columns].
  private func inward(
    _ a: UnsafePointer<Float>, _ w: UnsafePointer<Float>, columns: Int, into c: UnsafeMutablePointer<Float>
  ) {
    kernels.table.pointee.accumulate(rows, columns, width, a, width, 1, w, c, columns)
  }

  /// c [G H, columns] += a^T b for a [B, G H] and b [B, columns].
  private func outer(
    _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, columns: Int, into c: UnsafeMutablePointer<Float>
  ) {
    kernels.table.pointee.accumulate(width, columns, rows, a, 1, width, b, c, columns)
  }
}
