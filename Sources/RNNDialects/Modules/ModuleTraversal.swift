import RNNKit
import RNNScript

/// Methods of `nn.Module` that visit its parts.
enum ModuleTraversal {
  static var entries: [Entry] {
    [
      Entry(
        "parameters(self, recurse=True)", "All tensors that are trained.",
        example: "sum(p.numel() for p in nn.Linear(3, 2).parameters())"
      ) { call in
        let found = ModuleTree.parameters(try ModuleTree.receiver(call), recurse: try call.bool(1))
        return .object(MakingIterator(found.map { .object($0.parameter) }))
      },
      Entry(
        "named_parameters(self, prefix='', recurse=True, remove_duplicate=True)", "All parameters with dotted names.",
        example: "[name for name, _ in nn.RNNCell(4, 2).named_parameters()]"
      ) { call in
        pairs(
          ModuleTree.parameters(
            try ModuleTree.receiver(call), prefix: try call.string(1), recurse: try call.bool(2)))
      },
      Entry("buffers(self, recurse=True)", "All tensors that are saved but not trained.") { call in
        let found = ModuleTree.buffers(try ModuleTree.receiver(call), recurse: try call.bool(1))
        return .object(MakingIterator(found.map { .object($0.parameter) }))
      },
      Entry("named_buffers(self, prefix='', recurse=True, remove_duplicate=True)", "All buffers with dotted names.") {
        call in
        pairs(
          ModuleTree.buffers(try ModuleTree.receiver(call), prefix: try call.string(1), recurse: try call.bool(2)))
      },
      Entry("get_submodule(self, target)", "The module of that dotted name.") { call in
        .object(try part(ModuleTree.receiver(call), path: call.string(1), call))
      },
      Entry("get_parameter(self, target)", "The parameter of that dotted name.") { call in
        try tensor(call, kind: "an nn.Parameter") { $0.isParameter }
      },
      Entry("get_buffer(self, target)", "The buffer of that dotted name.") { call in
        try tensor(call, kind: "a buffer") { !$0.isParameter }
      },
      Entry("children(self)", "The direct sub-modules.", example: "list(nn.Sequential(nn.Tanh()).children())") {
        call in
        .object(MakingIterator(ModuleTree.children(try ModuleTree.receiver(call)).map { .object($0.module) }))
      },
      Entry("named_children(self)", "The direct sub-modules with their names.") { call in
        .object(
          MakingIterator(
            ModuleTree.children(try ModuleTree.receiver(call)).map {
              .tuple([.text($0.name.name), .object($0.module)])
            }))
      },
      Entry("modules(self)", "The module and all below it.") { call in
        .object(MakingIterator(ModuleTree.modules(try ModuleTree.receiver(call)).map { .object($0.module) }))
      },
      Entry("named_modules(self, memo=None, prefix='', remove_duplicate=True)", "All modules with dotted names.") {
        call in
        .object(
          MakingIterator(
            ModuleTree.modules(try ModuleTree.receiver(call)).map { .tuple([.text($0.path), .object($0.module)]) }))
      },
      Entry("apply(self, fn)", "Calls a function with every module, the inner ones first.") { call in
        let interpreter = call.interpreter
        let function = call[1]
        for module in innerFirst(try ModuleTree.receiver(call)) {
          _ = try interpreter.call(function, [.object(module)])
        }
        return call[0]
      },
      Entry("zero_grad(self, set_to_none=True)", "Forgets all gradients.", example: "nn.Linear(2, 1).zero_grad()") {
        call in
        let clear = try call.bool(1)
        for (_, parameter) in ModuleTree.parameters(try ModuleTree.receiver(call)) {
          try Gradients.clear(parameter.tensor, setToNone: clear)
        }
        return .none
      },
      Entry("requires_grad_(self, requires_grad=True)", "Says whether the parameters are trained.") { call in
        let flag = try call.bool(1)
        for (_, parameter) in ModuleTree.parameters(try ModuleTree.receiver(call)) {
          try parameter.tensor.setRequiresGradient(flag)
        }
        return call[0]
      },
      Entry("to(self, *args, **kwargs)", "Converts the parameters; the device is always the CPU.") { call in
        for value in try call.values(1) + keywordValues(call[2]) {
          if let dtype = (value.object as? DTypeObject)?.dtype {
            try convert(try ModuleTree.receiver(call), to: dtype, call.interpreter)
          } else if let absent = value.object as? AbsentDType {
            throw absent.error(call.interpreter)
          } else if value.object is StringObject || value.object is DeviceObject {
            try DeviceObject.check(value, call.interpreter)
          }
        }
        return call[0]
      },
      Entry("cpu(self)", "The module itself: it computes on the CPU.") { call in call[0] },
      Entry("cuda(self, device=None)", "Raises an error: there is no GPU.") { call in
        try DeviceObject.check(.text("cuda"), call.interpreter)
        return .none
      },
      Entry("float(self)", "Converts the parameters to float32.", example: "nn.Linear(2, 1).float()") { call in
        try convert(try ModuleTree.receiver(call), to: .float32, call.interpreter)
        return call[0]
      },
      Entry("double(self)", "Converts the parameters to float64.", example: "nn.Linear(2, 1).double()") { call in
        try convert(try ModuleTree.receiver(call), to: .float64, call.interpreter)
        return call[0]
      },
    ]
  }

  /// `_modules` and its like: what PyTorch keeps in dictionaries of their own, joined to the attributes.
  static let parts: [Getter] = [
    part("_modules", "The direct sub-modules.") { module in
      ModuleTree.children(module).map { ($0.name, .object($0.module)) }
    },
    part("_parameters", "The parameters of this module alone.") { module in
      ModuleTree.ownParameters(module).map { ($0.name, .object($0.parameter)) }
    },
    part("_buffers", "The buffers of this module alone.") { module in
      ModuleTree.ownBuffers(module).map { ($0.name, .object($0.buffer)) }
    },
  ]

  private static func part(
    _ name: String, _ summary: String, _ items: @escaping @Sendable (InstanceObject) -> [(Symbol, Value)]
  ) -> Getter {
    Getter(name, summary) { value, interpreter in
      guard let module = ModuleTree.instance(value) else { return .none }
      if let own = module.attributes[Symbol(name)] { return own }
      let isBuffers = name == "_buffers"
      return .object(
        DictObject(
          DictMirror(read: { items(module).map { (name: $0.0, value: $0.1) } }) { [unowned interpreter] name, value in
            interpreter.journal.willWrite(module)
            if isBuffers, let state = ModuleState.of(module) {
              state.willWrite(interpreter)
              state.buffers.removeAll { $0 == name }
              if value != nil { state.buffers.append(name) }
            }
            if let value { module.attributes[name] = value } else { module.attributes.removeValue(name) }
          }))
    }
  }

  /// The module below `root` that `path` names.
  private static func part(
    _ root: InstanceObject, path: String, _ call: borrowing Call
  ) throws -> InstanceObject {
    var module = root
    for name in path.split(separator: ".") {
      guard let value = module.attributes[Symbol(String(name))] else {
        throw call.fail(.attributeError, "\(module.instanceType.name) has no attribute `\(name)`")
      }
      guard let next = ModuleTree.instance(value) else {
        throw call.fail(.attributeError, "`\(name)` is not an nn.Module")
      }
      module = next
    }
    return module
  }

  /// The parameter or buffer that the call names.
  private static func tensor(
    _ call: borrowing Call, kind: String, _ isWanted: (TensorObject) -> Bool
  ) throws -> Value {
    let path = try call.string(1).split(separator: ".").map(String.init)
    let owner = try part(ModuleTree.receiver(call), path: path.dropLast().joined(separator: "."), call)
    let name = path.last ?? ""
    guard let value = owner.attributes[Symbol(name)] else {
      throw call.fail(.attributeError, "\(owner.instanceType.name) has no attribute `\(name)`")
    }
    guard let found = value.object as? TensorObject, isWanted(found) else {
      throw call.fail(.attributeError, "`\(name)` is not \(kind)")
    }
    return value
  }

  private static func keywordValues(_ value: Value) -> [Value] {
    (value.object as? DictObject)?.items.map { $0.1 } ?? []
  }

  private static func pairs(_ found: [(path: String, parameter: TensorObject)]) -> Value {
    .object(MakingIterator(found.map { .tuple([.text($0.path), .object($0.parameter)]) }))
  }

  private static func innerFirst(_ root: InstanceObject) -> [InstanceObject] {
    // Post-order is the reverse of a pre-order that takes the last child first.
    var found: [InstanceObject] = []
    var seen: Set<ObjectIdentifier> = []
    var open = [root]
    while let next = open.popLast() {
      guard seen.insert(ObjectIdentifier(next)).inserted else { continue }
      found.append(next)
      open += ModuleTree.children(next).map(\.module)
    }
    return found.reversed()
  }

  /// Converts floating point parameters and buffers of `root` and all below it.
  static func convert(_ root: InstanceObject, to dtype: DType, _ interpreter: Interpreter) throws {
    guard dtype.isFloatingPoint else {
      throw interpreter.error(
        .typeError,
        "nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=torch.\(dtype.name)")
    }
    for (_, module) in ModuleTree.modules(root) {
      let tensors = ModuleTree.ownParameters(module).map { ($0.name, $0.parameter) } + ModuleTree.ownBuffers(module)
      for (name, object) in tensors where object.tensor.dtype.isFloatingPoint && object.tensor.dtype != dtype {
        let converted = try object.tensor.detach().to(dtype)
        try converted.setRequiresGradient(object.tensor.requiresGradient)
        interpreter.journal.willWrite(module)
        module.attributes[name] = .object(TensorObject(converted, isParameter: object.isParameter))
      }
    }
  }
}
