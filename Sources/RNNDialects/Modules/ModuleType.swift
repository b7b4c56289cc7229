import RNNKit
import RNNScript

/// `torch.nn.Module`.
enum ModuleType {
  nonisolated(unsafe) static let type = TypeObject(
    name: "Module", module: "torch.nn.modules.module", bases: [.object],
    methods: {
      core + ModuleTraversal.entries + ModuleStateDictionary.entries + ModuleHooks.entries
        + AbsentDType.conversions.filter { ["half", "bfloat16"].contains($0.name) }
    },
    getters: { ModuleTraversal.parts },
    allocate: { InstanceObject(type: $0) })

  /// What every module can do about itself.
  static var core: [Entry] {
    [
      Entry(
        "__init__(self, *args, **kwargs)", "What all layers are: parameters, modules and forward.",
        example: "class Double(nn.Module):\n    def forward(self, x):\n        return 2 * x\nDouble()(torch.ones(2))"
      ) { call in
        try initialize(try ModuleTree.receiver(call), call.interpreter)
        return .none
      },
      Entry("__call__(self, *args, **kwargs)", "Runs `forward` and the hooks.") { call in
        let keywords = (call[2].object as? DictObject)?.items ?? []
        return try ModuleCalling.call(
          try ModuleTree.receiver(call), try call.values(1),
          keywords.compactMap { key, value in
            (key.object as? StringObject).map { (name: Symbol($0.value), value: value) }
          },
          call.interpreter)
      },
      Entry("forward(self, *args, **kwargs)", "What the module computes; subclasses say it.") { call in
        let name = try ModuleTree.receiver(call).instanceType.name
        throw call.fail(.notImplementedError, "Module [\(name)] is missing the required \"forward\" function")
      },
      Entry("__setattr__(self, name, value)", "Sets an attribute; registers parameters and modules.") { call in
        try assign(try ModuleTree.receiver(call), Symbol(try call.string(1)), call[2], call.interpreter)
        return .none
      },
      Entry("__repr__(self)", "The tree of modules.") { call in
        .text(try ModuleRepresentation.text(try ModuleTree.receiver(call), call.interpreter))
      },
      Entry("extra_repr(self)", "What stands between the brackets of the representation.") { _ in .text("") },
      Entry("_get_name(self)", "The name of the class.") { call in
        .text(try ModuleTree.receiver(call).instanceType.name)
      },
      Entry(
        "train(self, mode=True)", "Puts the module and all below it into training mode.",
        example: "nn.Dropout(0.5).train()"
      ) { call in try setTraining(call, try call.bool(1)) },
      Entry(
        "eval(self)", "Puts the module and all below it into evaluation mode.", example: "nn.Dropout(0.5).eval()"
      ) { call in try setTraining(call, false) },
      Entry("register_parameter(self, name, param)", "Adds a parameter under a name.") { call in
        try assign(try ModuleTree.receiver(call), Symbol(try call.string(1)), call[2], call.interpreter)
        return .none
      },
      Entry("add_module(self, name, module)", "Adds a sub-module under a name.") { call in
        try assign(try ModuleTree.receiver(call), Symbol(try call.string(1)), call[2], call.interpreter)
        return .none
      },
      Entry("register_module(self, name, module)", "Adds a sub-module under a name.") { call in
        try assign(try ModuleTree.receiver(call), Symbol(try call.string(1)), call[2], call.interpreter)
        return .none
      },
      Entry(
        "register_buffer(self, name, tensor, persistent=True)", "Adds a tensor that is saved but not trained."
      ) { call in try registerBuffer(call) },
    ]
  }

  /// Makes `instance` a module, as `Module.__init__` does.
  @discardableResult
  static func initialize(_ instance: InstanceObject, _ interpreter: Interpreter) throws -> ModuleState {
    if let state = ModuleState.of(instance) { return state }
    interpreter.journal.willWrite(instance)
    let state = ModuleState()
    instance.payload = state
    instance.attributes[trainingName] = .bool(true)
    return state
  }

  static let trainingName: Symbol = "training"

  /// Whether the module is in training mode.
  @inline(__always) static func isTraining(_ instance: InstanceObject) -> Bool {
    if case .bool(let flag)? = instance.attributes[trainingName] { return flag }
    return true
  }

  /// `module.name = value`.
  static func assign(
    _ module: InstanceObject, _ name: Symbol, _ value: Value, _ interpreter: Interpreter
  ) throws {
    let old = module.attributes[name]
    if isRegistered(value) {
      guard ModuleState.of(module) != nil else {
        let what = value.tensor != nil ? "parameters" : "module"
        throw interpreter.error(.attributeError, "cannot assign \(what) before Module.__init__() call")
      }
      interpreter.journal.willWrite(module)
      // What was an ordinary attribute so far takes its place at the end.
      if let old, !isRegistered(old) { module.attributes.removeValue(name) }
      module.attributes[name] = value
      return
    }
    if let old, !value.isNone, isRegistered(old) {
      let kind = value.tensor.map { "torch.\($0.dtype.legacyName)" } ?? interpreter.typeOf(value).qualifiedName
      let text =
        old.tensor != nil
        ? "as parameter '\(name)' (torch.nn.Parameter or None expected)"
        : "as child module '\(name)' (torch.nn.Module or None expected)"
      throw interpreter.error(.typeError, "cannot assign '\(kind)' \(text)")
    }
    try module.setOwnAttribute(name, to: value, interpreter)
  }

  private static func isRegistered(_ value: Value) -> Bool {
    guard let object = value.object else { return false }
    if let tensor = object as? TensorObject { return tensor.isParameter }
    return ModuleTree.instance(value) != nil
  }

  private static func setTraining(_ call: borrowing Call, _ flag: Bool) throws -> Value {
    for (_, module) in ModuleTree.modules(try ModuleTree.receiver(call)) {
      call.interpreter.journal.willWrite(module)
      module.attributes[trainingName] = .bool(flag)
    }
    return call[0]
  }

  private static func registerBuffer(_ call: borrowing Call) throws -> Value {
    let module = try ModuleTree.receiver(call)
    let name = Symbol(try call.string(1))
    guard let state = ModuleState.of(module) else {
      throw call.fail(.attributeError, "cannot assign buffer before Module.__init__() call")
    }
    guard call[2].isNone || call[2].tensor != nil else {
      let kind = call.interpreter.typeOf(call[2]).qualifiedName
      throw call.fail(
        .typeError, "cannot assign '\(kind)' object to buffer '\(name)' (torch Tensor or None required)")
    }
    if module.attributes[name] != nil, !state.buffers.contains(name) {
      throw call.fail(.keyError, "attribute '\(name)' already exists")
    }
    state.willWrite(call.interpreter)
    if !state.buffers.contains(name) { state.buffers.append(name) }
    if try call.bool(3) { state.transientBuffers.remove(name) } else { state.transientBuffers.insert(name) }
    call.interpreter.journal.willWrite(module)
    module.attributes[name] = call[2]
    return .none
  }
}
