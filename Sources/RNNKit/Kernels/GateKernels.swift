internal import CKernels

/// The gate equations of one mode, from the kernel table.
struct GateKernels {
  private let forwardKernel, forwardSecondKernel, backwardKernel, backwardSecondKernel: rnnk_gates?

  init(_ mode: RecurrentMode, _ kernels: VectorKernels) {
    let entry = kernels.table.pointee
    switch mode {
    case .rnnTanh:
      (forwardKernel, backwardKernel) = (entry.forward.0, entry.backward.0)
      (forwardSecondKernel, backwardSecondKernel) = (nil, nil)
    case .rnnRelu:
      (forwardKernel, backwardKernel) = (entry.forward.1, entry.backward.1)
      (forwardSecondKernel, backwardSecondKernel) = (nil, nil)
    case .lstm:
      (forwardKernel, backwardKernel) = (entry.forward.2, entry.backward.2)
      (forwardSecondKernel, backwardSecondKernel) = (nil, nil)
    case .gru:
      (forwardKernel, backwardKernel) = (entry.forward.3, entry.backward.3)
      (forwardSecondKernel, backwardSecondKernel) = (nil, nil)
    case .gruResetBefore:
      (forwardKernel, backwardKernel) = (entry.forward.4, entry.backward.4)
      (forwardSecondKernel, backwardSecondKernel) = (entry.forward_second.4, entry.backward_second.4)
    }
  }

  func forward(_ step: inout rnnk_step) { forwardKernel?(&step) }
  func forwardSecond(_ step: inout rnnk_step) { forwardSecondKernel?(&step) }
  func backward(_ step: inout rnnk_step) { backwardKernel?(&step) }
  func backwardSecond(_ step: inout rnnk_step) { backwardSecondKernel?(&step) }
}
