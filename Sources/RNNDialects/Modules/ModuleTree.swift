import RNNKit
import RNNScript

/// Walks over a module, its parameters and its sub-modules, in PyTorch's order.
enum ModuleTree {
  /// The module, where `value` is one.
  static func instance(_ value: Value) -> InstanceObject? {
    guard let instance = value.object as? InstanceObject, instance.instanceType.isSubtype(of: ModuleType.type) else {
      return nil
    }
    return instance
  }

  /// The module itself, which must be one: the receiver of a method.
  static func receiver(_ call: borrowing Call) throws -> InstanceObject {
    guard let instance = instance(call[0]) else {
      throw call.fail(.typeError, "expected a torch.nn.Module, not \(call.interpreter.typeOf(call[0]).name)")
    }
    return instance
  }

  /// Sub-modules with their names, direct ones only.
  static func children(_ module: InstanceObject) -> [(name: Symbol, module: InstanceObject)] {
    var found: [(name: Symbol, module: InstanceObject)] = []
    for name in module.attributes.keys {
      if let value = module.attributes[name], let child = instance(value) { found.append((name, child)) }
    }
    return found
  }

  /// The module and everything below it, depth first, each once, with dotted names.
  static func modules(_ module: InstanceObject) -> [(path: String, module: InstanceObject)] {
    var found: [(path: String, module: InstanceObject)] = []
    var seen: Set<ObjectIdentifier> = []
    // A stack of its own: a script may nest modules deeper than the native stack reaches.
    var open: [(path: String, module: InstanceObject)] = [("", module)]
    while let (path, next) = open.popLast() {
      guard seen.insert(ObjectIdentifier(next)).inserted else { continue }
      found.append((path, next))
      let prefix = path.isEmpty ? "" : path + "."
      for (name, child) in children(next).reversed() { open.append((prefix + name.name, child)) }
    }
    return found
  }

  /// The parameters of this module alone.
  static func ownParameters(_ module: InstanceObject) -> [(name: Symbol, parameter: TensorObject)] {
    var found: [(name: Symbol, parameter: TensorObject)] = []
    for name in module.attributes.keys {
      if case .object(let object)? = module.attributes[name], let tensor = object as? TensorObject, tensor.isParameter {
        found.append((name, tensor))
      }
    }
    return found
  }

  /// The buffers of this module alone.
  static func ownBuffers(_ module: InstanceObject) -> [(name: Symbol, buffer: TensorObject)] {
    (ModuleState.of(module)?.buffers ?? []).compactMap { name in
      (module.attributes[name]?.object as? TensorObject).map { (name, $0) }
    }
  }

  /// All parameters with dotted names, each once.
  static func parameters(
    _ module: InstanceObject, prefix: String = "", recurse: Bool = true
  ) -> [(path: String, parameter: TensorObject)] {
    tensors(module, prefix: prefix, recurse: recurse) { ownParameters($0).map { ($0.name, $0.parameter) } }
  }

  /// All buffers with dotted names, each once.
  static func buffers(
    _ module: InstanceObject, prefix: String = "", recurse: Bool = true
  ) -> [(path: String, parameter: TensorObject)] {
    tensors(module, prefix: prefix, recurse: recurse) { ownBuffers($0).map { ($0.name, $0.buffer) } }
  }

  private static func tensors(
    _ module: InstanceObject, prefix: String, recurse: Bool, own: (InstanceObject) -> [(Symbol, TensorObject)]
  ) -> [(path: String, parameter: TensorObject)] {
    var found: [(path: String, parameter: TensorObject)] = []
    var seen: Set<ObjectIdentifier> = []
    let start = prefix.isEmpty ? "" : prefix + "."
    for (path, part) in recurse ? modules(module) : [("", module)] {
      for (name, tensor) in own(part) where seen.insert(ObjectIdentifier(tensor.tensor)).inserted {
        found.append((start + (path.isEmpty ? "" : path + ".") + name.name, tensor))
      }
    }
    return found
  }
}
