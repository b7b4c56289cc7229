/// What a backward rule gets: the gradients of the results, and what was kept for it.
public struct Backward {
  /// The gradient of each result, in order; nil where backward did not come through it.
  public let gradients: [Tensor?]
  /// The tensors that were kept, in the order given to `record`.
  ///
  /// Results among them are detached.
  public let saved: [Tensor]
  /// For each input, whether its gradient is wanted.
  ///
  /// A rule may give nil for the others.
  public let wants: [Bool]

  /// The gradient of the only result.
  ///
  /// A node is reached only through one of its results, so an operation with one result always has it.
  public var gradient: Tensor {
    for case let gradient? in gradients { return gradient }
    preconditionFailure("a node of the tape was reached without a gradient")
  }
}

/// Computes the gradients of the inputs, in their order, from those of the results.
///
/// The shapes are those of the inputs.
///
/// A rule must not capture tensors: what it needs is given to `record` as `saving`, which keeps track of overwriting and
/// lets go of memory after backward. Shapes and numbers may be captured.
public typealias BackwardRule = (Backward) throws -> [Tensor?]

/// How operations get onto the tape.
public enum Gradient {
  /// Whether an operation on these inputs goes onto the tape.
  @inline(__always) public static func isWanted(_ a: Tensor) -> Bool {
    a.requiresGradient && Engine.current.gradientsEnabled
  }

  /// Whether an operation on these inputs goes onto the tape.
  @inline(__always) public static func isWanted(_ a: Tensor, _ b: Tensor) -> Bool {
    (a.requiresGradient || b.requiresGradient) && Engine.current.gradientsEnabled
  }

  /// Whether an operation on these inputs goes onto the tape.
  public static func isWanted(_ inputs: [Tensor?]) -> Bool {
    Engine.current.gradientsEnabled && inputs.contains { $0?.requiresGradient == true }
  }

  /// Puts one operation, however much it computes, onto the tape: this is all that a fused kernel needs.
  ///
  ///     let y = try kernel(x, w)
  ///     Gradient.record("MmBackward0", inputs: [x, w], outputs: [y], saving: [x, w]) { call in
  ///       [try call.gradient.mm(call.saved[1].t()), try call.saved[0].t().mm(call.gradient)]
  ///     }
  ///
  /// Does nothing where no input requires a gradient or gradients are off. The outputs must be new tensors.
  ///
  /// - Parameters:
  ///   - name: what `grad_fn` shows for the outputs, or for the first where `outputNames` names each.
  ///   - inputs: what the operation was computed from; nil stands for an optional input that is missing.
  ///   - outputs: the results, which are marked as made by this operation. Those of integer type are left out.
  ///   - saving: inputs, outputs and intermediate values that the rule needs.
  ///   - composed: whether the rule computes with recorded operations only: then gradients of gradients exist.
  public static func record(
    _ name: String, inputs: [Tensor?], outputs: [Tensor], saving: [Tensor] = [], outputNames: [String]? = nil,
    composed: Bool = false, rule: @escaping BackwardRule
  ) {
    guard isWanted(inputs) else { return }
    let engine = Engine.current
    let tape = engine.tape
    var node = Node()
    node.names = outputNames.map { .each($0) } ?? .one(name)
    node.inputs = inputs.map { $0?.edge(on: tape) ?? .none }
    node.saved = saving.map { saved in
      // A result that is kept must not refer to its own node, or neither would ever be freed.
      guard let output = outputs.firstIndex(where: { $0 === saved }) else {
        return SavedTensor(tensor: saved, version: saved.storage.version)
      }
      return SavedTensor(
        tensor: saved.detached(), version: saved.storage.version, producer: name,
        output: Int32(truncatingIfNeeded: output))
    }
    node.rule = rule
    node.isComposed = composed
    node.outputCount = Int32(truncatingIfNeeded: outputs.count)
    node.epoch = engine.epoch
    let index = tape.add(node)
    for (position, output) in outputs.enumerated() where output.dtype.isDifferentiable {
      output.setHistory(tape, index, Int32(truncatingIfNeeded: position))
    }
    // Where no output can carry a gradient the node has no owner.
    if tape.nodes[Int(index)].references == 0 {
      tape.retain(index)
      tape.release(index)
    }
  }

  /// ``record(_:inputs:outputs:saving:outputNames:rule:)`` for an operation that keeps just its inputs and is known to be
  /// wanted: what a single step can afford.
  static func record(
    _ names: OperationNames, keeping inputs: [Tensor], outputs first: Tensor, _ second: Tensor?, _ engine: Engine,
    rule: @escaping BackwardRule
  ) {
    let tape = engine.tape
    var node = Node()
    node.names = names
    node.inputs = inputs.map { $0.edge(on: tape) }
    node.saved = inputs.map { SavedTensor(tensor: $0, version: $0.storage.version) }
    node.rule = rule
    node.outputCount = second == nil ? 1 : 2
    node.epoch = engine.epoch
    let index = tape.add(node)
    first.setHistory(tape, index, 0)
    second?.setHistory(tape, index, 1)
  }
}
