/// Where a value came from: an operation on the tape and which of its results.
struct Edge {
  var node: Int32
  var output: Int32
  static let none = Edge(node: -1, output: 0)
}

/// A value that backward needs, with the version of its memory at the time it was kept.
struct SavedTensor {
  let tensor: Tensor
  let version: UInt32
  /// The operation that made it, where it is a result of the one that keeps it.
  var producer: String?
  /// Which result of that operation it is.
  var output: Int32 = 0
}

/// One operation on the tape, or the accumulator of a leaf (which has no rule).
struct Node {
  var names: OperationNames = .one("AccumulateGrad")
  var inputs: [Edge] = []
  var saved: [SavedTensor] = []
  var rule: BackwardRule?
  /// The tensors that receive the gradient of an output when backward comes by: the leaf, or who called retain_grad.
  var receivers: [(output: Int32, tensor: Unmanaged<Tensor>)] = []
  /// Functions of the user that see, and may replace, the gradient of an output.
  var hooks: [GradientHook] = []
  var outputCount: Int32 = 1
  /// How many tensors and edges refer to this node.
  var references: Int32 = 0
  /// Nodes are numbered as they are made: inputs have lower numbers than what is computed from them.
  var sequence: Int = 0
  /// The last pass that reached this node, and the node's place in its order.
  var mark: UInt32 = 0
  var slot: Int32 = 0
  var epoch: UInt32 = 0
  var isFreed = false
  /// Whether the rule computes with recorded operations only, so that its own gradient can be taken.
  var isComposed = false
}

/// How the results of an operation call their origin.
enum OperationNames {
  case one(String)
  case each([String])

  subscript(output: Int32) -> String {
    switch self {
    case .one(let name): name
    case .each(let names): names.indices.contains(Int(output)) ? names[Int(output)] : names.first ?? ""
    }
  }
}

/// A function that the user hung on a gradient.
struct GradientHook {
  let output: Int32
  let identifier: Int
  let function: (Tensor) throws -> Tensor?
}

/// The operations that lead to the tensors that are alive: an arena of nodes that refer to one another by index.
///
/// Nodes count their references, and freeing follows them with a list instead of recursion, so that a chain of a million
/// steps is freed in constant stack.
final class Tape {
  var nodes: [Node] = []
  private var free: [Int32] = []
  private var dying: [Int32] = []
  private var isFreeing = false
  private var nextSequence = 0
  private var nextHook = 0
  var lastMark: UInt32 = 0

  /// How many nodes are in use.
  var liveCount: Int { nodes.count - free.count }

  /// Adds a node that nobody refers to yet.
  func add(_ node: Node) -> Int32 {
    var node = node
    nextSequence += 1
    node.sequence = nextSequence
    for edge in node.inputs where edge.node >= 0 { nodes[Int(edge.node)].references += 1 }
    if let index = free.popLast() {
      nodes[Int(index)] = node
      return index
    }
    nodes.append(node)
    return Int32(truncatingIfNeeded: nodes.count - 1)
  }

  func retain(_ node: Int32) {
    if node >= 0 { nodes[Int(node)].references += 1 }
  }

  /// Gives up a reference; what nobody refers to any more is freed.
  func release(_ node: Int32) {
    guard node >= 0 else { return }
    nodes[Int(node)].references -= 1
    guard nodes[Int(node)].references == 0 else { return }
    dying.append(node)
    if isFreeing { return }
    isFreeing = true
    while let index = dying.popLast() {
      // Taken out before it is dropped: tensors that die with it come back to this function.
      let dead = nodes[Int(index)]
      nodes[Int(index)] = Node()
      free.append(index)
      for edge in dead.inputs where edge.node >= 0 {
        nodes[Int(edge.node)].references -= 1
        if nodes[Int(edge.node)].references == 0 { dying.append(edge.node) }
      }
      withExtendedLifetime(dead) {}
    }
    isFreeing = false
  }

  /// Called by a tensor that dies.
  func forget(_ tensor: Tensor, node: Int32) {
    guard node >= 0 else { return }
    if !nodes[Int(node)].receivers.isEmpty {
      let dying = Unmanaged.passUnretained(tensor).toOpaque()
      nodes[Int(node)].receivers.removeAll { $0.tensor.toOpaque() == dying }
    }
    release(node)
  }

  func hookIdentifier() -> Int {
    nextHook += 1
    return nextHook
  }
}

/// A counted reference to a node, for those that are no tensors.
final class NodeHandle {
  let tape: Tape
  let node: Int32
  let output: Int32

  init(tape: Tape, node: Int32, output: Int32) {
    (self.tape, self.node, self.output) = (tape, node, output)
    tape.retain(node)
  }

  deinit { tape.release(node) }
}
