/// `list[int]`: a type with the types of what it holds, for annotations.
final class GenericAliasObject: Object {
  /// The type itself.
  let origin: TypeObject
  /// What stands in the brackets.
  let parameters: [Value]

  /// How deep aliases are nested in one another.
  ///
  /// It is bounded, so that an alias is compared and freed within a bounded stack.
  let depth: Int

  private static let depthLimit = 200

  init(_ origin: TypeObject, _ parameters: [Value], _ interpreter: Interpreter) throws {
    self.origin = origin
    self.parameters = parameters
    depth = 1 + Self.depth(of: parameters)
    if depth > Self.depthLimit { throw interpreter.recursionError() }
  }

  private static func depth(of values: [Value]) -> Int {
    var deepest = 0
    for case .object(let object) in values {
      switch object {
      case let alias as GenericAliasObject: deepest = max(deepest, alias.depth)
      case let union as UnionObject: deepest = max(deepest, depth(of: union.members))
      case let list as ListObject:
        for case .object(let alias as GenericAliasObject) in list.elements { deepest = max(deepest, alias.depth) }
      default: break
      }
    }
    return deepest
  }

  override var type: TypeObject { .genericAlias }

  override func attribute(_ name: Symbol, _ interpreter: Interpreter) throws -> Value? {
    let hidden: [Symbol] = [.className, .mroEntries, "__origin__", "__args__", "__parameters__"]
    if hidden.contains(name) { return try super.attribute(name, interpreter) }
    return try origin.attribute(name, interpreter)
  }

  override func call(_ arguments: CallArguments, _ interpreter: Interpreter) throws -> Value {
    try interpreter.instantiate(origin, arguments)
  }

  override func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    guard operation == .bitOr else { return nil }
    return UnionObject.of(reflected ? [other, .object(self)] : [.object(self), other]).map { .object($0) }
  }

  /// Whether both stand for the same types; values in the brackets are compared by identity.
  func isEqual(to other: GenericAliasObject) -> Bool {
    guard origin === other.origin, parameters.count == other.parameters.count else { return false }
    return zip(parameters, other.parameters).allSatisfy { first, second in
      if first.isSame(as: second) { return true }
      guard let first = first.object as? GenericAliasObject, let second = second.object as? GenericAliasObject else {
        return false
      }
      return first.isEqual(to: second)
    }
  }

  override func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard operation == .equal || operation == .notEqual, let other = other.object as? GenericAliasObject else {
      return nil
    }
    let areEqual = try origin === other.origin && interpreter.equalElements(parameters, other.parameters)
    return .bool(areEqual == (operation == .equal))
  }

  override func hashValue(_ interpreter: Interpreter) throws -> Int? {
    try TupleObject([.object(origin)] + parameters).hashValue(interpreter)
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    let texts = try parameters.map { try Self.text(of: $0, interpreter) }
    return "\(try Self.text(of: .object(origin), interpreter))[\(texts.isEmpty ? "()" : texts.joined(separator: ", "))]"
  }

  /// A type as it stands in an annotation.
  static func text(of value: Value, _ interpreter: Interpreter) throws -> String {
    switch value.object {
    case let type as TypeObject: return type.qualifiedName
    case let object? where object === SingletonObject.ellipsis: return "..."
    case let list as ListObject:
      return "[\(try list.elements.map { try text(of: $0, interpreter) }.joined(separator: ", "))]"
    default: return try interpreter.repr(value)
    }
  }
}

extension TypeObject {
  nonisolated(unsafe) static let genericAlias: TypeObject = .init(
    name: "GenericAlias", module: "types",
    methods: {
      [
        Entry("__mro_entries__(self, bases, /)", "The type itself, as a base.") { call in
          guard let alias = call[0].object as? GenericAliasObject else { return .none }
          return .object(TupleObject([.object(alias.origin)]))
        }
      ]
    },
    getters: {
      [
        Getter("__origin__", "The type itself.") { value, _ in
          (value.object as? GenericAliasObject).map { .object($0.origin) } ?? .none
        },
        Getter("__args__", "What stands in the brackets.") { value, _ in
          .object(TupleObject((value.object as? GenericAliasObject)?.parameters ?? []))
        },
        Getter("__parameters__", "The type variables among them.") { value, interpreter in
          let parameters = (value.object as? GenericAliasObject)?.parameters ?? []
          return .object(TupleObject(parameters.filter { interpreter.typeOf($0).name == "TypeVar" }))
        },
      ]
    })
}
