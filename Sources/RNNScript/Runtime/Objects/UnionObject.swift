/// `int | None`: one of several types.
final class UnionObject: Object {
  /// The types, each once.
  let members: [Value]

  private init(_ members: [Value]) { self.members = members }

  override var type: TypeObject { .union }

  /// The union of types; nil where something else is among them.
  static func of(_ types: [Value]) -> UnionObject? {
    var members: [Value] = []
    for type in types {
      let parts: [Value]
      switch type.object {
      case nil where type.isNone: parts = [.object(TypeObject.noneType)]
      case let union as UnionObject: parts = union.members
      case is TypeObject, is GenericAliasObject: parts = [type]
      default: return nil
      }
      for part in parts where !members.contains(where: { isSame($0, part) }) { members.append(part) }
    }
    return UnionObject(members)
  }

  private static func isSame(_ first: Value, _ second: Value) -> Bool {
    if first.isSame(as: second) { return true }
    guard let first = first.object as? GenericAliasObject, let second = second.object as? GenericAliasObject else {
      return false
    }
    return first.isEqual(to: second)
  }

  override func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    guard operation == .bitOr else { return nil }
    return Self.of(reflected ? [other, .object(self)] : [.object(self), other]).map { .object($0) }
  }

  override func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard operation == .equal || operation == .notEqual, let other = other.object as? UnionObject else { return nil }
    let isEqual =
      members.count == other.members.count
      && members.allSatisfy { member in other.members.contains { Self.isSame($0, member) } }
    return .bool(isEqual == (operation == .equal))
  }

  override func hashValue(_ interpreter: Interpreter) throws -> Int? {
    try members.reduce(0) { $0 ^ (try interpreter.hash($1)) }
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    try members.map { member in
      member.object === TypeObject.noneType ? "None" : try GenericAliasObject.text(of: member, interpreter)
    }.joined(separator: " | ")
  }
}

extension TypeObject {
  nonisolated(unsafe) static let union: TypeObject = .init(
    name: "UnionType", module: "types",
    getters: {
      [
        Getter("__args__", "The types.") { value, _ in
          .object(TupleObject((value.object as? UnionObject)?.members ?? []))
        },
        Getter("__parameters__", "Nothing: no type is a variable.") { _, _ in .object(TupleObject([])) },
      ]
    })
}
