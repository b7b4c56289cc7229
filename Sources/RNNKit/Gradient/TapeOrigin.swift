/// An operation on the tape, to be looked at: its name, and where its inputs came from.
///
/// It stays as long as someone looks.
public struct TapeOrigin {
  private let handle: NodeHandle

  fileprivate init(_ tape: Tape, _ edge: Edge) {
    handle = NodeHandle(tape: tape, node: edge.node, output: edge.output)
  }

  private var node: Node { handle.tape.nodes[Int(handle.node)] }

  /// What `grad_fn` shows.
  public var name: String { node.names[handle.output] }
  /// Which of the operation's results this is.
  public var output: Int { Int(handle.output) }
  /// The operations that made the inputs; nil for inputs without gradient.
  public var inputs: [TapeOrigin?] {
    node.inputs.map { $0.node >= 0 ? TapeOrigin(handle.tape, $0) : nil }
  }
  /// The tensor whose gradient is collected here, where this is no operation.
  public var leaf: Tensor? {
    guard node.rule == nil, node.inputs.isEmpty, let receiver = node.receivers.first else { return nil }
    return receiver.tensor.takeUnretainedValue()
  }
}

extension Tensor {
  /// The operation that made this tensor; nil for leaves.
  public var originOnTape: TapeOrigin? {
    guard gradientName != nil, let tape else { return nil }
    return TapeOrigin(tape, edge(on: tape))
  }
}
