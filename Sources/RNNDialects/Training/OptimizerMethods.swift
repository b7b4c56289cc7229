import RNNKit
import RNNScript

/// What all optimizers do.
///
/// Their numbers stand in `param_groups`, where scripts read and change them.
enum OptimizerMethods {
  static var entries: [Entry] {
    [
      Entry("zero_grad(self, set_to_none=True)", "Forgets the gradients of all parameters.") { call in
        let clear = try call.bool(1)
        for optimizer in try state(call).optimizers {
          for parameter in optimizer.parameters { try Gradients.clear(parameter, setToNone: clear) }
        }
        return .none
      },
      Entry("step(self, closure=None)", "Moves all parameters against their gradients.") { call in
        var loss = Value.none
        if !call[1].isNone { loss = try call.interpreter.call(call[1]) }
        let state = try state(call)
        let groups = try call.interpreter.array(try call.interpreter.attribute(call[0], groupsName))
        for (optimizer, group) in zip(state.optimizers, groups) {
          guard let options = group.object as? DictObject else { continue }
          try OptimizerOptions.apply(options, to: optimizer, call.interpreter)
          let rises = try options.get(.text("maximize"), call.interpreter).map(call.interpreter.truth) ?? false
          let gradients = optimizer.parameters.map(\.gradient)
          if rises {
            for (parameter, gradient) in zip(optimizer.parameters, gradients) {
              parameter.gradient = try gradient?.neg()
            }
          }
          try optimizer.step()
          if rises {
            for (parameter, gradient) in zip(optimizer.parameters, gradients) { parameter.gradient = gradient }
          }
        }
        return loss
      },
      Entry("add_param_group(self, param_group)", "Adds parameters with options of their own.") { call in
        guard let instance = call[0].object as? InstanceObject, let group = call[1].object as? DictObject else {
          throw call.fail(.typeError, "param_group must be a dict, but got \(call.interpreter.typeOf(call[1]))")
        }
        try add(group, to: instance, call.interpreter)
        return .none
      },
      Entry("state_dict(self)", "The options and running means.") { call in try stateDictionary(call) },
      Entry("load_state_dict(self, state_dict)", "Takes over the options of a saved optimizer.") { call in
        try load(call)
      },
      Entry("__repr__(self)", "The options of each group.") { call in try representation(call) },
    ]
  }

  /// `state`: the running values, by parameter.
  static let stateGetter = Getter("state", "The running values of each parameter.") { value, interpreter in
    guard let instance = value.object as? InstanceObject, let state = instance.payload as? OptimizerState else {
      return .none
    }
    if let own = instance.attributes["state"] { return own }
    let numbered = try OptimizerOptions.running(state, interpreter)
    let maker = try interpreter.attribute(.object(try interpreter.module(named: "collections")), "defaultdict")
    let result = try interpreter.call(maker, [.object(TypeObject.dict)])
    var position = 0
    for group in try interpreter.array(try interpreter.attribute(value, groupsName)) {
      for parameter in try interpreter.array(try interpreter.item(group, .text("params"))) {
        if let entry = try numbered.get(.int(position), interpreter) {
          try interpreter.setItem(result, parameter, entry)
        }
        position += 1
      }
    }
    return result
  }

  static let groupsName: Symbol = "param_groups"
  private static let defaultsName: Symbol = "defaults"

  private static func state(_ call: borrowing Call) throws -> OptimizerState {
    guard let instance = call[0].object as? InstanceObject, let state = instance.payload as? OptimizerState else {
      throw call.fail(.attributeError, "the optimizer was not initialised: call super().__init__(params, …) first")
    }
    return state
  }

  /// Makes groups of what the script gave: parameters, or dicts with options of their own.
  static func initialize(_ call: borrowing Call, _ defaults: [(name: Symbol, value: Value)]) throws {
    let interpreter = call.interpreter
    guard let instance = call[0].object as? InstanceObject else {
      throw call.fail(.typeError, "expected an optimizer, not \(interpreter.typeOf(call[0]).name)")
    }
    if call[1].tensor != nil {
      throw call.fail(
        .typeError,
        "params argument given to the optimizer should be an iterable of Tensors or dicts, but got torch.FloatTensor")
    }
    interpreter.journal.willWrite(instance)
    instance.payload = OptimizerState()
    let options = DictObject()
    for (name, value) in defaults { try options.set(.text(name.name), value, interpreter) }
    instance.attributes[defaultsName] = .object(options)
    instance.attributes[groupsName] = .list([])
    let given = try interpreter.array(call[1])
    if given.isEmpty { throw call.fail(.valueError, "optimizer got an empty parameter list") }
    if given[0].object is DictObject {
      for value in given { if let group = value.object as? DictObject { try add(group, to: instance, interpreter) } }
    } else {
      let group = DictObject()
      try group.set(.text("params"), .list(given), interpreter)
      try add(group, to: instance, interpreter)
    }
  }

  private static func add(_ given: DictObject, to instance: InstanceObject, _ interpreter: Interpreter) throws {
    guard let state = instance.payload as? OptimizerState,
      let defaults = instance.attributes[defaultsName]?.object as? DictObject,
      let groups = instance.attributes[groupsName]?.object as? ListObject
    else { return }
    guard let params = try given.get(.text("params"), interpreter) else {
      throw interpreter.error(.keyError, "params")
    }
    let values = params.tensor != nil ? [params] : try interpreter.array(params)
    let tensors = try values.map { value in
      guard let tensor = value.tensor else {
        throw interpreter.error(
          .typeError, "optimizer can only optimize Tensors, but one of the params is \(interpreter.typeOf(value).name)")
      }
      guard tensor.isLeaf else { throw interpreter.error(.valueError, "can't optimize a non-leaf Tensor") }
      return tensor
    }
    let group = DictObject()
    try group.set(.text("params"), .list(values), interpreter)
    for (key, value) in defaults.items { try group.set(key, try given.get(key, interpreter) ?? value, interpreter) }
    for (key, value) in given.items where try group.get(key, interpreter) == nil {
      try group.set(key, value, interpreter)
    }
    let optimizer = try OptimizerOptions.optimizer(instance.instanceType, tensors, group, interpreter)
    interpreter.journal.willWrite(instance)
    let before = state.optimizers
    interpreter.journal.record { state.optimizers = before }
    interpreter.journal.willWrite(groups)
    groups.elements.append(.object(group))
    state.optimizers.append(optimizer)
  }

  private static func representation(_ call: borrowing Call) throws -> Value {
    let interpreter = call.interpreter
    var text = interpreter.typeOf(call[0]).name + " ("
    for (number, group) in try interpreter.array(try interpreter.attribute(call[0], groupsName)).enumerated() {
      text += "\nParameter Group \(number)\n"
      let items = (group.object as? DictObject)?.items ?? []
      let lines = try items.compactMap { key, value -> String? in
        let name = try interpreter.text(key)
        return name == "params" ? nil : "    \(name): \(try interpreter.text(value))\n"
      }
      text += lines.sorted().joined()
    }
    return .text(text + ")")
  }

  private static func stateDictionary(_ call: borrowing Call) throws -> Value {
    let interpreter = call.interpreter
    var position = 0
    var groups: [Value] = []
    for value in try interpreter.array(try interpreter.attribute(call[0], groupsName)) {
      let copy = DictObject()
      for (key, value) in (value.object as? DictObject)?.items ?? [] where try interpreter.text(key) != "params" {
        try copy.set(key, value, interpreter)
      }
      let count = try interpreter.length(try interpreter.item(value, .text("params")))
      try copy.set(.text("params"), .list((position..<position + count).map { .int($0) }), interpreter)
      position += count
      groups.append(.object(copy))
    }
    let result = DictObject()
    let running =
      try WrittenOptimizers.running(call[0], interpreter) ?? OptimizerOptions.running(try state(call), interpreter)
    try result.set(.text("state"), .object(running), interpreter)
    try result.set(.text("param_groups"), .list(groups), interpreter)
    return .object(result)
  }

  private static func load(_ call: borrowing Call) throws -> Value {
    let interpreter = call.interpreter
    let own = try interpreter.array(try interpreter.attribute(call[0], groupsName))
    let given = try interpreter.array(try interpreter.item(call[1], .text("param_groups")))
    guard own.count == given.count else {
      throw call.fail(.valueError, "loaded state dict has a different number of parameter groups")
    }
    for (mine, theirs) in zip(own, given) {
      for (key, value) in (theirs.object as? DictObject)?.items ?? [] where try interpreter.text(key) != "params" {
        try interpreter.setItem(mine, key, value)
      }
    }
    let saved = try interpreter.item(call[1], .text("state"))
    if try WrittenOptimizers.restore(saved, to: call[0], interpreter) { return .none }
    try OptimizerOptions.restore(saved, to: try state(call), interpreter)
    return .none
  }
}
