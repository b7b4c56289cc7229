extension Tensor {
  /// Whether gradients flow to this tensor: a leaf of which the user wants one, or a result computed from such.
  public var requiresGradient: Bool { leafRequiresGradient || hasHistory }

  /// Whether this was made by an operation on the tape.
  var hasHistory: Bool {
    guard let base, base.historyGeneration != viewGeneration else { return node >= 0 && !leafRequiresGradient }
    return base.requiresGradient
  }

  /// Whether this is not the result of a recorded operation.
  public var isLeaf: Bool { !hasHistory }

  /// What `grad_fn` shows: `TanhBackward0`; nil for leaves.
  public var gradientName: String? {
    guard hasHistory else { return nil }
    refreshViewHistory()
    guard let tape, node >= 0 else { return nil }
    return tape.nodes[Int(node)].names[outputIndex]
  }

  /// Sets whether a leaf collects gradients.
  ///
  /// - Throws: `TensorError` for results of operations and for types without gradients.
  public func setRequiresGradient(_ wanted: Bool) throws {
    if wanted && !dtype.isDifferentiable {
      throw TensorError.invalid("only Tensors of floating point dtype can require gradients")
    }
    if !isLeaf {
      if wanted { return }
      throw TensorError.invalid(
        "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a "
          + "subgraph that doesn't require differentiation use var_no_grad = var.detach().")
    }
    if wanted == leafRequiresGradient { return }
    willChange()
    leafRequiresGradient = wanted
    if !wanted { setHistory(nil) }
  }

  /// The place on the tape that gradients of this tensor go to.
  func edge(on tape: Tape) -> Edge {
    if leafRequiresGradient {
      if node < 0 {
        var accumulator = Node()
        accumulator.receivers = [(0, Unmanaged.passUnretained(self))]
        setHistory(tape, tape.add(accumulator), 0)
      }
      return Edge(node: node, output: outputIndex)
    }
    refreshViewHistory()
    return node >= 0 && self.tape === tape ? Edge(node: node, output: outputIndex) : .none
  }

  func setHistory(_ tape: Tape, _ newNode: Int32, _ output: Int32) {
    tape.retain(newNode)
    if let old = self.tape { old.forget(self, node: node) }
    self.tape = tape
    node = newNode
    outputIndex = output
  }

  func setHistory(_ handle: NodeHandle?) {
    if let handle, handle.node >= 0 {
      setHistory(handle.tape, handle.node, handle.output)
      if leafRequiresGradient || retainsGradient { receiveGradient() }
    } else {
      if let old = tape { old.forget(self, node: node) }
      tape = nil
      node = -1
    }
  }

  /// Makes the node of this tensor hand its gradient to this tensor.
  func receiveGradient() {
    guard let tape, node >= 0 else { return }
    let me = Unmanaged.passUnretained(self)
    if tape.nodes[Int(node)].receivers.contains(where: { $0.tensor.toOpaque() == me.toOpaque() }) { return }
    tape.nodes[Int(node)].receivers.append((outputIndex, me))
  }

  /// A tensor over the same memory that the tape does not know.
  func detached() -> Tensor { alias(shape: shape, strides: strides, offset: offset) }

  /// A tensor over the same memory that the tape does not know, as `detach()`.
  public func detach() -> Tensor { detached() }

  /// Makes this tensor a leaf without gradient, as `detach_()`.
  ///
  /// - Throws: `TensorError` for views.
  public func forgetHistory() throws {
    if base != nil {
      throw TensorError.invalid(
        "Can't detach views in-place. Use detach() instead. If you are using DistributedDataParallel (DDP) for training, "
          + "and gradient_as_bucket_view is set as True, gradients are views of DDP buckets, and hence detach_() cannot "
          + "be called on these gradients. To fix this error, please refer to the Optimizer.zero_grad() function in "
          + "torch/optim/optimizer.py as a reference.")
    }
    willChange()
    leafRequiresGradient = false
    setHistory(nil)
    historyGeneration &+= 1
  }

  /// Keeps the gradient of a result of an operation too.
  ///
  /// - Throws: `TensorError` where the tensor requires none.
  public func retainGradient() throws {
    guard requiresGradient else {
      throw TensorError.invalid("can't retain_grad on Tensor that has requires_grad=False")
    }
    guard hasHistory else { return }
    refreshViewHistory()
    willChange()
    retainsGradient = true
    receiveGradient()
  }

  /// Calls `function` with the gradient of this tensor when backward computes it; what it returns replaces it.
  ///
  /// - Returns: a function that takes the hook away.
  /// - Throws: `TensorError` where the tensor requires no gradient.
  public func onGradient(_ function: @escaping (Tensor) throws -> Tensor?) throws -> () -> Void {
    guard requiresGradient else {
      throw TensorError.invalid("cannot register a hook on a tensor that doesn't require gradient")
    }
    let tape = self.tape ?? Engine.current.tape
    let edge = edge(on: tape)
    guard edge.node >= 0 else { return {} }
    let identifier = tape.hookIdentifier()
    tape.nodes[Int(edge.node)].hooks.append(
      GradientHook(output: edge.output, identifier: identifier, function: function))
    let handle = NodeHandle(tape: tape, node: edge.node, output: edge.output)
    return { handle.tape.nodes[Int(handle.node)].hooks.removeAll { $0.identifier == identifier } }
  }

  /// Where the base of this view was changed in place, the view's origin is now a piece of the changed base.
  func refreshViewHistory() {
    guard let base, base.historyGeneration != viewGeneration else { return }
    viewGeneration = base.historyGeneration
    guard base.requiresGradient, !leafRequiresGradient else { return }
    let tape = Engine.current.tape
    var node = Node()
    node.names = .one("AsStridedBackward0")
    node.inputs = [base.edge(on: tape)]
    let (baseShape, shape, strides) = (base.shape, self.shape, self.strides)
    let start = offset - base.offset
    let baseStrides = base.strides
    node.rule = { call in
      [
        try Rules.stridedScatter(
          call.gradient, baseShape: baseShape, baseStrides: baseStrides, shape: shape, strides: strides, start: start)
      ]
    }
    setHistory(tape, tape.add(node), 0)
  }
}
