import RNNKit
import RNNScript

/// `state_dict` and `load_state_dict`.
enum ModuleStateDictionary {
  static var entries: [Entry] {
    [
      Entry(
        "state_dict(self, *, destination=None, prefix='', keep_vars=False)", "All parameters and buffers by name.",
        example: "list(nn.Linear(2, 1).state_dict().keys())"
      ) { call in
        let dictionary = try orderedDictionary(call.interpreter)
        let keep = try call.bool(3)
        let prefix = try call.string(2)
        for (path, object) in tensors(try ModuleTree.receiver(call)) {
          let value: Value = keep ? .object(object) : .tensor(object.tensor.detach())
          try dictionary.set(.text(prefix + path), value, call.interpreter)
        }
        return .object(dictionary)
      },
      Entry("load_state_dict(self, state_dict, strict=True, assign=False)", "Takes over what `state_dict` gave.") {
        call in try load(call)
      },
    ]
  }

  /// An empty `collections.OrderedDict`.
  static func orderedDictionary(_ interpreter: Interpreter) throws -> DictObject {
    let name: Symbol = "OrderedDict"
    let type = try interpreter.attribute(.object(try interpreter.module(named: "collections")), name)
    return try interpreter.call(type).object as? DictObject ?? DictObject()
  }

  /// Parameters and buffers with their names, in the order of the state dictionary.
  ///
  /// Shared tensors come twice.
  static func tensors(_ root: InstanceObject) -> [(path: String, object: TensorObject)] {
    ModuleTree.modules(root).flatMap { path, module in
      let prefix = path.isEmpty ? "" : path + "."
      let transient = ModuleState.of(module)?.transientBuffers ?? []
      return ModuleTree.ownParameters(module).map { (path: prefix + $0.name.name, object: $0.parameter) }
        + ModuleTree.ownBuffers(module).filter { !transient.contains($0.name) }
        .map { (path: prefix + $0.name.name, object: $0.buffer) }
    }
  }

  private static func load(_ call: borrowing Call) throws -> Value {
    let root = try ModuleTree.receiver(call)
    guard let given = call[1].object as? DictObject else {
      let type = call.interpreter.typeOf(call[1])
      throw call.fail(.typeError, "Expected state_dict to be dict-like, got <class '\(type.qualifiedName)'>.")
    }
    let strict = try call.bool(2)
    let own = tensors(root)
    var missing: [String] = []
    var mismatched: [String] = []
    var copies: [(Tensor, Tensor)] = []
    for (path, object) in own {
      guard let value = try given.get(.text(path), call.interpreter) else {
        missing.append(path)
        continue
      }
      guard let tensor = value.tensor else { continue }
      if tensor.shape == object.tensor.shape {
        copies.append((object.tensor, tensor))
      } else {
        mismatched.append(
          "size mismatch for \(path): copying a param with shape \(SizeObject.text(tensor.shape)) from checkpoint, "
            + "the shape in current model is \(SizeObject.text(object.tensor.shape)).")
      }
    }
    let known = Set(own.map(\.path))
    let unexpected = given.items.compactMap { ($0.0.object as? StringObject)?.value }.filter { !known.contains($0) }
    var problems = mismatched
    if strict {
      let quoted = { (names: [String]) in names.map { "\"\($0)\"" }.joined(separator: ", ") }
      if !unexpected.isEmpty { problems.insert("Unexpected key(s) in state_dict: \(quoted(unexpected)). ", at: 0) }
      if !missing.isEmpty { problems.insert("Missing key(s) in state_dict: \(quoted(missing)). ", at: 0) }
    }
    guard problems.isEmpty else {
      throw call.fail(
        .runtimeError,
        "Error(s) in loading state_dict for \(root.instanceType.name):\n\t" + problems.joined(separator: "\n\t"))
    }
    try Engine.current.withoutGradients {
      for (target, source) in copies { try target.copy_(source) }
    }
    return .object(KeyReport(missing: missing, unexpected: unexpected))
  }
}

/// What `load_state_dict` gives.
final class KeyReport: Object {
  private let missing: [String]
  private let unexpected: [String]

  init(missing: [String], unexpected: [String]) {
    self.missing = missing
    self.unexpected = unexpected
  }

  private nonisolated(unsafe) static let typeObject = TypeObject(
    name: "_IncompatibleKeys", module: "torch.nn.modules.module", bases: [.object],
    getters: {
      [
        Getter("missing_keys", "Names that the dictionary lacked.") { value, _ in
          .list(((value.object as? KeyReport)?.missing ?? []).map { .text($0) })
        },
        Getter("unexpected_keys", "Names that the module does not have.") { value, _ in
          .list(((value.object as? KeyReport)?.unexpected ?? []).map { .text($0) })
        },
      ]
    })

  override var type: TypeObject { Self.typeObject }

  override func representation(_ interpreter: Interpreter) throws -> String {
    if missing.isEmpty && unexpected.isEmpty { return "<All keys matched successfully>" }
    let list = { (names: [String]) in "[" + names.map { "'\($0)'" }.joined(separator: ", ") + "]" }
    return "_IncompatibleKeys(missing_keys=\(list(missing)), unexpected_keys=\(list(unexpected)))"
  }
}
