import RNNKit
import RNNScript

/// What calls a module's backward hooks in one pass: nodes on the tape around its `forward`.
///
/// The node behind the outputs keeps their gradients; the one before the inputs has the inputs' gradients, and calls.
final class ModuleBackward {
  private let module: InstanceObject
  private let state: ModuleState
  private let interpreter: Interpreter
  private var outputGradients: [Value] = []
  private var watchesInputs = false

  init(_ module: InstanceObject, _ state: ModuleState, _ interpreter: Interpreter) {
    self.module = module
    self.state = state
    self.interpreter = interpreter
  }

  private static let name = "BackwardHookFunctionBackward"

  /// The inputs, with a node of their own where one of them needs a gradient.
  func inputs(_ values: [Value]) throws -> [Value] {
    let tensors = values.compactMap(\.tensor)
    watchesInputs = Gradient.isWanted(tensors)
    guard watchesInputs else { return values }
    let wrapped = tensors.map { $0.detach() }
    Gradient.record(Self.name, inputs: tensors, outputs: wrapped) { [self] call in
      let given: [Value] = zip(call.gradients, call.wants).map { gradient, wanted in
        wanted ? gradient.map { .tensor($0) } ?? .none : .none
      }
      return try answer(given).map(\.tensor)
    }
    var position = 0
    return values.map { value in
      guard value.tensor != nil else { return value }
      position += 1
      return .tensor(wrapped[position - 1])
    }
  }

  /// The outputs with a node of their own.
  func outputs(_ value: Value) throws -> Value {
    let parts = (value.object as? TupleObject)?.elements ?? (value.object as? ListObject)?.elements
    let values = parts ?? [value]
    let tensors = values.compactMap(\.tensor)
    guard Gradient.isWanted(tensors) else { return value }
    let wrapped = tensors.map { $0.detach() }
    Gradient.record(Self.name, inputs: tensors, outputs: wrapped) { [self] call in
      outputGradients = call.gradients.map { $0.map { .tensor($0) } ?? .none }
      for entry in state.backwardPreHooks {
        let changed = try interpreter.call(entry.hook, [.object(module), .tuple(outputGradients)])
        if let tuple = changed.object as? TupleObject {
          outputGradients = tuple.elements
        } else if !changed.isNone {
          outputGradients = [changed]
        }
      }
      if !watchesInputs { _ = try answer([.none]) }
      return outputGradients.map(\.tensor)
    }
    var position = 0
    let results: [Value] = values.map { value in
      guard value.tensor != nil else { return value }
      position += 1
      return .tensor(wrapped[position - 1])
    }
    if parts == nil { return results[0] }
    return value.object is TupleObject ? .tuple(results) : .list(results)
  }

  /// The gradients of the inputs after the hooks.
  private func answer(_ gradients: [Value]) throws -> [Value] {
    var gradients = gradients
    for entry in state.backwardHooks {
      let changed = try interpreter.call(
        entry.hook, [.object(module), .tuple(gradients), .tuple(outputGradients)])
      if let tuple = changed.object as? TupleObject, tuple.elements.count == gradients.count {
        gradients = tuple.elements
      } else if !changed.isNone, gradients.count == 1 {
        gradients = [changed]
      }
    }
    return gradients
  }
}
