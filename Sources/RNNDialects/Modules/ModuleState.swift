import RNNScript

/// What `torch.nn.Module.__init__` gives an instance, beside its attributes.
///
/// Parameters, buffers and sub-modules stand among the attributes, in the order of their registration: reading one
/// costs what any attribute costs. A value's own kind says what it is, only buffers are listed here.
class ModuleState {
  /// Tensors that belong to the module but are not trained.
  var buffers: [Symbol] = []
  /// Buffers that `state_dict` leaves out.
  var transientBuffers: Set<Symbol> = []
  /// What runs after `forward`.
  var forwardHooks: [ModuleHook] = []
  /// What runs before `forward`.
  var forwardPreHooks: [ModuleHook] = []
  /// What sees the gradients of the inputs and outputs.
  var backwardHooks: [ModuleHook] = []
  /// What sees the gradients of the outputs before `backwardHooks`.
  var backwardPreHooks: [ModuleHook] = []
  /// The number of the next hook.
  var nextHook = 0

  /// The state of `instance`; nil before `Module.__init__`.
  @inline(__always) static func of(_ instance: InstanceObject) -> ModuleState? {
    instance.payload as? ModuleState
  }

  /// Remembers the present content in the journal.
  func willWrite(_ interpreter: Interpreter) {
    let (buffers, transient, hooks, preHooks) = (buffers, transientBuffers, forwardHooks, forwardPreHooks)
    let (backward, backwardPre) = (backwardHooks, backwardPreHooks)
    interpreter.journal.record { [weak self] in
      self?.buffers = buffers
      self?.transientBuffers = transient
      self?.forwardHooks = hooks
      self?.forwardPreHooks = preHooks
      self?.backwardHooks = backward
      self?.backwardPreHooks = backwardPre
    }
  }
}

extension ModuleState {
  /// Whether anything runs beside `forward`.
  var hasHooks: Bool { !(forwardHooks.isEmpty && forwardPreHooks.isEmpty && !hasBackwardHooks) }
  /// Whether anything waits for gradients.
  var hasBackwardHooks: Bool { !(backwardHooks.isEmpty && backwardPreHooks.isEmpty) }
}

/// A function that the user hung on a module.
struct ModuleHook {
  let identifier: Int
  let hook: Value
  /// Whether it wants the keywords of the call too.
  var takesKeywords = false
}
