import RNNKit
import RNNScript

/// A recurrent module of a script as the stage needs it: its equations, its weights, and a way to run it traced.
public struct RecurrentView {
  /// The name of the class: `RNNCell`, `LSTM`.
  public let className: String
  /// The equations and sizes; a cell is one layer in one direction.
  public let configuration: RecurrentConfiguration
  /// The present weights, one for each (layer, direction).
  public let weights: [RecurrentWeights]
  /// Whether the module runs one step at a time.
  public let isCell: Bool

  /// The view of a module of the RNN family or a cell, PyTorch's or native.
  ///
  /// Nil for every other value.
  public static func of(_ value: Value, _ interpreter: Interpreter) throws -> RecurrentView? {
    guard let module = ModuleTree.instance(value), let state = module.payload as? RecurrentState else {
      return try DescribedLayer.view(of: value, interpreter)
    }
    return RecurrentView(
      className: module.instanceType.name, configuration: state.configuration,
      weights: try state.weights(module, interpreter), isCell: state.isCell)
  }

  /// The recurrent modules inside a user's module, with their dotted names.
  public static func inside(_ value: Value, _ interpreter: Interpreter) throws -> [(path: String, value: Value)] {
    guard let module = ModuleTree.instance(value) else { return [] }
    return ModuleTree.modules(module).filter { $0.module.payload is RecurrentState }.map {
      (path: $0.path, value: .object($0.module))
    }
  }

  /// Runs a whole sequence, traced and without recording gradients.
  ///
  /// - Parameters:
  ///   - input: [T, B, I], [T, I], or [B, T, I] where the module is batch first.
  ///   - hidden: the initial h: of a layer [D L, B, R]; of a cell [B, H] or [H].
  ///   - cell: the initial c of an LSTM.
  public func run(
    _ input: Tensor, hidden: Tensor? = nil, cell: Tensor? = nil
  ) throws -> (output: Tensor, hidden: Tensor, cell: Tensor?, trace: RecurrentTrace) {
    let trace = RecurrentTrace()
    return try Engine.current.withoutGradients {
      // A cell's state has no dimension for layers.
      let (h, c) = isCell ? (try hidden?.unsqueeze(0), try cell?.unsqueeze(0)) : (hidden, cell)
      let result = try recurrent(
        input, hidden: h, cell: c, weights: weights, configuration: configuration, training: false, trace: trace)
      return (result.output, result.hidden, result.cell, trace)
    }
  }
}
