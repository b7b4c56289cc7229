internal import CKernels

/// The gate equations of one mode, from the kernel table.
struct GateKernels {
  private let table: UnsafePointer<rnnk_table>
  private let mode: rnnk_mode

  init(_ mode: RecurrentMode, _ kernels: VectorKernels) {
    table = kernels.table
    switch mode {
    case .rnnTanh: self.mode = RNNK_RNN_TANH
    case .rnnRelu: self.mode = RNNK_RNN_RELU
    case .lstm: self.mode = RNNK_LSTM
    case .gru: self.mode = RNNK_GRU
    case .gruResetBefore: self.mode = RNNK_GRU_RESET_BEFORE
    }
  }

  func forward(_ step: inout rnnk_step) { rnnk_forward_gates(table, mode)?(&step) }
  func forwardSecond(_ step: inout rnnk_step) { rnnk_forward_second_gates(table, mode)?(&step) }
  func backward(_ step: inout rnnk_step) { rnnk_backward_gates(table, mode)?(&step) }
  func backwardSecond(_ step: inout rnnk_step) { rnnk_backward_second_gates(table, mode)?(&step) }
}
