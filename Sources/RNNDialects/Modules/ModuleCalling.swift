import RNNScript

/// `module(…)`: hooks around `forward`.
enum ModuleCalling {
  /// Calls `forward` of `module`, native or the user's.
  static func call(
    _ module: InstanceObject, _ positional: [Value], _ keywords: [(name: Symbol, value: Value)],
    _ interpreter: Interpreter
  ) throws -> Value {
    let forward = try interpreter.attribute(.object(module), forwardName)
    guard let state = ModuleState.of(module), !(state.forwardHooks.isEmpty && state.forwardPreHooks.isEmpty) else {
      return try interpreter.call(forward, positional, keywords: keywords)
    }
    var positional = positional
    for (_, hook) in state.forwardPreHooks {
      let changed = try interpreter.call(hook, [.object(module), .tuple(positional)])
      if let tuple = changed.object as? TupleObject {
        positional = tuple.elements
      } else if !changed.isNone {
        positional = [changed]
      }
    }
    var result = try interpreter.call(forward, positional, keywords: keywords)
    for (_, hook) in state.forwardHooks {
      let changed = try interpreter.call(hook, [.object(module), .tuple(positional), result])
      if !changed.isNone { result = changed }
    }
    return result
  }

  static let forwardName: Symbol = "forward"
}
