import RNNKit
import RNNScript

/// Optimizers whose rule is written in the language, by us or by a user: their running values stand in `state`.
enum WrittenOptimizers {
  static let entries: [Entry] = [
    Entry(
      "__init__(self, params, defaults)", "Keeps groups of parameters with their options.",
      example: "torch.optim.Optimizer(nn.Linear(2, 1).parameters(), {'lr': 0.1})"
    ) { call in
      guard let defaults = call[2].object as? DictObject, let instance = call[0].object as? InstanceObject else {
        throw call.fail(.typeError, "defaults must be a dict, not \(call.interpreter.typeOf(call[2]).name)")
      }
      let options = try defaults.items.map { (name: Symbol(try call.interpreter.text($0.key)), value: $0.value) }
      try OptimizerMethods.initialize(call, options)
      let maker = try call.interpreter.attribute(
        .object(try call.interpreter.module(named: "collections")), "defaultdict")
      instance.attributes[stateName] = try call.interpreter.call(maker, [.object(TypeObject.dict)])
      return .none
    }
  ]

  private static let stateName: Symbol = "state"

  /// The parameters of all groups in order.
  private static func parameters(_ optimizer: Value, _ interpreter: Interpreter) throws -> [Value] {
    try interpreter.array(try interpreter.attribute(optimizer, OptimizerMethods.groupsName)).flatMap { group in
      try interpreter.array(try interpreter.item(group, .text("params")))
    }
  }

  /// What `state` holds, numbered by parameter; nil for an optimizer that keeps its values elsewhere.
  static func running(_ optimizer: Value, _ interpreter: Interpreter) throws -> DictObject? {
    guard let state = (optimizer.object as? InstanceObject)?.attributes[stateName] else { return nil }
    let result = DictObject()
    for (position, parameter) in try parameters(optimizer, interpreter).enumerated()
    where try interpreter.contains(state, parameter) {
      try result.set(.int(position), try interpreter.item(state, parameter), interpreter)
    }
    return result
  }

  /// Puts back what `running` gave; false for an optimizer that keeps its values elsewhere.
  static func restore(_ saved: Value, to optimizer: Value, _ interpreter: Interpreter) throws -> Bool {
    guard let state = (optimizer.object as? InstanceObject)?.attributes[stateName] else { return false }
    let all = try parameters(optimizer, interpreter)
    for (key, value) in (saved.object as? DictObject)?.items ?? [] {
      guard case .int(let position) = key, all.indices.contains(position) else { continue }
      let copy = try interpreter.attribute(.object(try interpreter.module(named: "copy")), "deepcopy")
      try interpreter.setItem(state, all[position], try interpreter.call(copy, [value]))
    }
    return true
  }
}
