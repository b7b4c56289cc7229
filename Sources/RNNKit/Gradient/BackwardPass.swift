extension Tensor {
  /// Computes the gradients of all leaves this tensor was computed from, and adds them to their `gradient`.
  ///
  /// - Parameters:
  ///   - gradient: the gradient of the result with respect to this tensor; 1 where this is a scalar and none is given.
  ///   - retainGraph: whether what was kept for backward stays, for another pass.
  ///   - createGraph: whether the gradients can themselves be differentiated.
  /// - Throws: `TensorError` in PyTorch's words.
  public func backward(gradient: Tensor? = nil, retainGraph: Bool = false, createGraph: Bool = false) throws {
    let engine = Engine.current
    let start = try Gradient.startingGradient(of: self, given: gradient)
    if gradient == nil, count == 1, let onBackward = engine.onBackward {
      onBackward(name, try item().asDouble)
    }
    var pass = BackwardPass(tape: engine.tape, keeps: retainGraph || createGraph, records: createGraph)
    try pass.run(from: [(edge(on: engine.tape), start)])
  }
}

extension Gradient {
  static func startingGradient(of tensor: Tensor, given: Tensor?) throws -> Tensor {
    guard tensor.requiresGradient else { throw TensorError(.noGradient) }
    guard let given else {
      if tensor.count != 1 { throw TensorError(.gradientOfNonScalar) }
      return try Tensor.ones(tensor.shape, dtype: tensor.dtype)
    }
    if given.shape != tensor.shape {
      throw TensorError.invalid(
        "Mismatch in shape: grad_output[0] has a shape of torch.Size(\(given.shape)) and output[0] has a shape of "
          + "torch.Size(\(tensor.shape)).")
    }
    return given
  }

  /// The gradients of `outputs` with respect to `inputs`, without touching `gradient`, as `torch.autograd.grad`.
  ///
  /// - Returns: one gradient for each input; nil where an input was not used.
  public static func gradients(
    of outputs: [Tensor], for inputs: [Tensor], starting: [Tensor?] = [], retainGraph: Bool = false,
    createGraph: Bool = false
  ) throws -> [Tensor?] {
    let tape = Engine.current.tape
    var roots: [(Edge, Tensor)] = []
    for (position, output) in outputs.enumerated() {
      let given = starting.indices.contains(position) ? starting[position] : nil
      let start = try startingGradient(of: output, given: given)
      roots.append((output.edge(on: tape), start))
    }
    for input in inputs where !input.requiresGradient {
      throw TensorError.invalid("One of the differentiated Tensors does not require grad")
    }
    var pass = BackwardPass(tape: tape, keeps: retainGraph || createGraph, records: createGraph)
    pass.captured = inputs.map { $0.edge(on: tape) }
    pass.captures = [Tensor?](repeating: nil, count: inputs.count)
    try pass.run(from: roots)
    return pass.captures
  }
}

/// One walk over the tape, from results to leaves.
///
/// The nodes that can be reached are visited in the reverse order of their making: every gradient is complete when its
/// node's turn comes.
struct BackwardPass {
  let tape: Tape
  /// Whether what was kept for backward stays.
  let keeps: Bool
  /// Whether the gradients themselves go onto the tape, as `create_graph=True` says.
  let records: Bool
  /// Edges whose gradients are wanted as values; then leaves collect nothing.
  var captured: [Edge] = []
  var captures: [Tensor?] = []
  private var order: [Stop] = []
  /// The gradients that have arrived, for each stop; nothing where none has.
  private var pending: [[Tensor?]] = []
  private var mark: UInt32 = 0

  /// A node on the way, in the order of visits.
  private struct Stop {
    let sequence: Int
    let node: Int32
  }

  init(tape: Tape, keeps: Bool, records: Bool) {
    (self.tape, self.keeps, self.records) = (tape, keeps, records)
  }

  mutating func run(from roots: [(Edge, Tensor)]) throws {
    let engine = Engine.current
    let before = engine.gradientsEnabled
    engine.gradientsEnabled = records
    defer { engine.gradientsEnabled = before }
    plan(from: roots.map { $0.0.node })
    for (edge, start) in roots { try add(start, to: edge) }
    // A graph that loses its owner while it is walked (a hook that drops a tensor) stays until the end.
    let handles = roots.map { NodeHandle(tape: tape, node: $0.0.node, output: 0) }
    defer { withExtendedLifetime(handles) {} }
    for slot in order.indices {
      if slot & 255 == 255 { try engine.poll?() }
      if pending[slot].isEmpty { continue }
      var gradients = pending[slot]
      pending[slot] = []
      try visit(order[slot].node, &gradients, engine)
    }
  }

  /// Finds the nodes that lead to leaves from here, last made first.
  private mutating func plan(from roots: [Int32]) {
    tape.lastMark &+= 1
    mark = tape.lastMark
    var stack = roots.filter { $0 >= 0 }
    while let index = stack.popLast() {
      if tape.nodes[Int(index)].mark == mark { continue }
      tape.nodes[Int(index)].mark = mark
      order.append(Stop(sequence: tape.nodes[Int(index)].sequence, node: index))
      for edge in tape.nodes[Int(index)].inputs where edge.node >= 0 {
        if tape.nodes[Int(edge.node)].mark != mark { stack.append(edge.node) }
      }
    }
    order.sort { $0.sequence > $1.sequence }
    for (slot, stop) in order.enumerated() {
      tape.nodes[Int(stop.node)].slot = Int32(truncatingIfNeeded: slot)
    }
    pending = [[Tensor?]](repeating: [], count: order.count)
  }

  /// The place of a node in the order; nil if it is not on the way.
  private func slot(of node: Int32) -> Int? {
    if tape.nodes[Int(node)].mark == mark { return Int(tape.nodes[Int(node)].slot) }
    // A hook began a pass of its own, which left its marks: the order itself still tells.
    let sequence = tape.nodes[Int(node)].sequence
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if order[middle].sequence > sequence { low = middle + 1 } else { high = middle }
    }
    return low < order.count && order[low].node == node ? low : nil
  }

  private mutating func add(_ gradient: Tensor, to edge: Edge) throws {
    guard edge.node >= 0, let slot = slot(of: edge.node) else { return }
    let output = Int(edge.output)
    if pending[slot].isEmpty {
      pending[slot] = [Tensor?](repeating: nil, count: Int(tape.nodes[Int(edge.node)].outputCount))
    }
    if let present = pending[slot][output] {
      pending[slot][output] = try present.add(gradient)
    } else {
      pending[slot][output] = gradient
    }
  }

  private mutating func visit(_ index: Int32, _ gradients: inout [Tensor?], _ engine: Engine) throws {
    for hook in tape.nodes[Int(index)].hooks {
      guard let gradient = gradients[Int(hook.output)] else { continue }
      if let replacement = try hook.function(gradient) { gradients[Int(hook.output)] = replacement }
    }
    for (position, edge) in captured.enumerated() where edge.node == index {
      captures[position] = gradients[Int(edge.output)]
    }
    let isAccumulator = tape.nodes[Int(index)].inputs.isEmpty && tape.nodes[Int(index)].rule == nil
    let receivers = tape.nodes[Int(index)].receivers
    for (output, receiver) in receivers where captured.isEmpty || !isAccumulator {
      let isLast = isAccumulator && receivers.count == 1
      try deliver(&gradients[Int(output)], isLast: isLast, to: receiver.takeUnretainedValue())
    }
    if isAccumulator { return }
    try propagate(index, gradients, engine)
  }

  private mutating func propagate(_ index: Int32, _ gradients: [Tensor?], _ engine: Engine) throws {
    let node = tape.nodes[Int(index)]
    if node.isFreed { throw TensorError(.backwardTwice) }
    guard let rule = node.rule else { return }
    for saved in node.saved where saved.tensor.storage.version != saved.version {
      let origin = (saved.producer ?? saved.tensor.gradientName).map { name in
        ", which is output \(saved.tensor.outputIndex) of \(name.split(separator: "Backward").first ?? "")"
      }
      throw TensorError(
        .modified(
          type: saved.tensor.dtype.scalarTypeName, shape: saved.tensor.shape, producer: origin.map { $0 + "," } ?? ",",
          version: saved.tensor.storage.version, expected: saved.version))
    }
    if records && !node.isComposed {
      throw TensorError.invalid(
        "create_graph=True is not here yet through \(node.names[0]): its gradient is not recorded",
        .notImplementedError)
    }
    let results = try rule(
      Backward(
        gradients: gradients, saved: node.saved.map { records ? $0.attached(to: index, of: tape) : $0.tensor },
        wants: node.inputs.map { $0.node >= 0 }))
    for (edge, result) in zip(node.inputs, results) where edge.node >= 0 {
      if let result { try add(result, to: edge) }
    }
    // A rule that keeps no tensors can run again, as in PyTorch.
    if !keeps && !node.saved.isEmpty { free(index, node, engine) }
  }

  private func free(_ index: Int32, _ node: Node, _ engine: Engine) {
    tape.nodes[Int(index)].saved = []
    tape.nodes[Int(index)].rule = nil
    tape.nodes[Int(index)].isFreed = true
    // What an earlier epoch kept comes back with undo.
    guard node.epoch != engine.epoch, let barrier = engine.barrier else { return }
    let handle = NodeHandle(tape: tape, node: index, output: 0)
    let (saved, rule) = (node.saved, node.rule)
    barrier {
      handle.tape.nodes[Int(handle.node)].saved = saved
      handle.tape.nodes[Int(handle.node)].rule = rule
      handle.tape.nodes[Int(handle.node)].isFreed = false
    }
  }

  /// Adds what arrived to the receiver's gradient; nobody needs it afterwards where it is the last of its way.
  private func deliver(_ arrived: inout Tensor?, isLast: Bool, to receiver: Tensor) throws {
    guard var gradient = arrived else { return }
    if records {
      let sum = try receiver.gradient.map { try $0.add(gradient) }
      receiver.gradient = try sum ?? gradient.clone().renamed("CopyBackwards")
      return
    }
    guard let present = receiver.gradient else {
      // The same memory may go to several leaves, and users change gradients in place: only what nobody else knows is
      // the leaf's own.
      if isLast { arrived = nil }
      receiver.gradient = isLast && Tensor.isOnlyOwner(&gradient) ? gradient : try gradient.contiguousCopy()
      return
    }
    try present.add_(gradient)
  }
}

extension Tensor {
  /// Whether this is the last reference to a tensor and the only one to memory that it fills.
  fileprivate static func isOnlyOwner(_ tensor: inout Tensor) -> Bool {
    isKnownUniquelyReferenced(&tensor) && isKnownUniquelyReferenced(&tensor.storage) && tensor.isContiguous
      && tensor.count == tensor.storage.count && tensor.tape == nil && !tensor.isWrappedNumber
  }
}

extension SavedTensor {
  /// The value with its history: a result is kept without, so that it does not refer to the node that keeps it.
  func attached(to node: Int32, of tape: Tape) -> Tensor {
    guard producer != nil else { return tensor }
    let result = tensor.detached()
    result.setHistory(tape, node, output)
    return result
  }
}
