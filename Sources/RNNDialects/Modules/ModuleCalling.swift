import RNNScript

/// `module(…)`: hooks around `forward`.
enum ModuleCalling {
  /// Calls `forward` of `module`, native or the user's.
  static func call(
    _ module: InstanceObject, _ positional: [Value], _ keywords: [(name: Symbol, value: Value)],
    _ interpreter: Interpreter
  ) throws -> Value {
    let forward = try interpreter.attribute(.object(module), forwardName)
    guard let state = ModuleState.of(module), state.hasHooks else {
      return try interpreter.call(forward, positional, keywords: keywords)
    }
    var (positional, keywords) = (positional, keywords)
    for entry in state.forwardPreHooks {
      let named = entry.takesKeywords ? [try dictionary(keywords, interpreter)] : []
      let changed = try interpreter.call(entry.hook, [.object(module), .tuple(positional)] + named)
      if entry.takesKeywords {
        guard let pair = (changed.object as? TupleObject)?.elements, pair.count == 2 else { continue }
        positional = try interpreter.array(pair[0])
        keywords = ((pair[1].object as? DictObject)?.items ?? []).compactMap { key, value in
          (key.object as? StringObject).map { (name: Symbol($0.value), value: value) }
        }
      } else if let tuple = changed.object as? TupleObject {
        positional = tuple.elements
      } else if !changed.isNone {
        positional = [changed]
      }
    }
    let backward = state.hasBackwardHooks ? ModuleBackward(module, state, interpreter) : nil
    if let backward { positional = try backward.inputs(positional) }
    var result = try interpreter.call(forward, positional, keywords: keywords)
    for entry in state.forwardHooks {
      let named = entry.takesKeywords ? [try dictionary(keywords, interpreter)] : []
      let changed = try interpreter.call(entry.hook, [.object(module), .tuple(positional)] + named + [result])
      if !changed.isNone { result = changed }
    }
    return try backward?.outputs(result) ?? result
  }

  private static func dictionary(
    _ keywords: [(name: Symbol, value: Value)], _ interpreter: Interpreter
  ) throws -> Value {
    let result = DictObject()
    for (name, value) in keywords { try result.set(.text(name.name), value, interpreter) }
    return .object(result)
  }

  static let forwardName: Symbol = "forward"
}
