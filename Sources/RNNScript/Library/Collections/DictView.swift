/// What `keys()`, `values()` and `items()` give: a window on a dict.
final class DictView: Object {
  /// Which side of the dict it shows.
  enum Kind: String {
    case keys = "dict_keys", values = "dict_values", items = "dict_items"

    var reverseIterator: TypeObject {
      switch self {
      case .keys: .dictReverseKeyIterator
      case .values: .dictReverseValueIterator
      case .items: .dictReverseItemIterator
      }
    }
  }

  @exclusivity(unchecked) private var dict: DictObject
  private let kind: Kind

  init(_ dict: DictObject, _ kind: Kind) {
    self.dict = dict
    self.kind = kind
    super.init()
    track()
  }

  deinit { if isKnownUniquelyReferenced(&dict) { Dismantling.release(self) } }

  override var type: TypeObject {
    switch kind {
    case .keys: .dictKeys
    case .values: .dictValues
    case .items: .dictItems
    }
  }

  private var elements: [Value] {
    switch kind {
    case .keys: dict.keys
    case .values: dict.values
    case .items: dict.items.map { .tuple([$0.key, $0.value]) }
    }
  }

  override func visitReferences(_ visitor: ReferenceVisitor) { visitor.visit(dict) }

  override func surrenderReferences(to pile: inout [Object]) {
    pile.append(dict)
    dict = .nothing
  }

  override func length(_ interpreter: Interpreter) throws -> Int? { dict.count }
  override func truth(_ interpreter: Interpreter) throws -> Bool? { dict.count > 0 }
  override func hashValue(_ interpreter: Interpreter) throws -> Int? { kind == .values ? 0 : nil }

  override func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    switch kind {
    case .keys: DictIterator(dict, .keys)
    case .values: DictIterator(dict, .values)
    case .items: DictIterator(dict, .items)
    }
  }

  override func contains(_ value: Value, _ interpreter: Interpreter) throws -> Bool? {
    switch kind {
    case .keys: return try dict.get(value, interpreter) != nil
    case .values: return nil
    case .items:
      guard let pair = value.object as? TupleObject, pair.elements.count == 2,
        let known = try dict.get(pair.elements[0], interpreter)
      else { return false }
      return try interpreter.equals(known, pair.elements[1])
    }
  }

  /// Keys and items behave as sets.
  override func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    switch operation {
    case .bitAnd, .bitOr, .bitXor, .subtract: break
    default: return nil
    }
    guard kind != .values else { return nil }
    if reflected {
      guard operation == .subtract || operation == .bitXor else {
        return try binary(operation, other, reflected: false, interpreter)
      }
      let theirs = SetObject()
      try theirs.update(from: other, interpreter)
      if operation == .subtract { try theirs.removeElements(of: .object(self), interpreter) }
      if operation == .bitXor { try theirs.toggleElements(of: .object(self), interpreter) }
      return .object(theirs)
    }
    if operation == .bitAnd { return .object(try intersection(other, interpreter)) }
    let result = SetObject()
    try result.update(from: .object(kind == .keys ? dict : self), interpreter)
    switch operation {
    case .bitOr: try result.update(from: other, interpreter)
    case .subtract: try result.removeElements(of: other, interpreter)
    default: try result.toggleElements(of: other, interpreter)
    }
    return .object(result)
  }

  /// The elements that are here and in `other`, in the order in which CPython goes over them.
  private func intersection(_ other: Value, _ interpreter: Interpreter) throws -> SetObject {
    if let set = other.object as? SetObject, set.type === TypeObject.set, dict.count <= set.count {
      return try set.intersection(.object(self), interpreter)
    }
    if let view = other.object as? DictView, view.kind != .values, view.dict.count > dict.count {
      return try view.intersection(.object(self), interpreter)
    }
    let result = SetObject()
    try interpreter.iterate(other) { element in
      if try contains(element, interpreter) == true { try result.insert(element, interpreter) }
      return true
    }
    return result
  }

  override func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard kind != .values else { return nil }
    let theirs: SetObject
    if let view = other.object as? DictView, view.kind != .values {
      theirs = try SetObject(view.elements, interpreter)
    } else if let set = other.object as? SetObject {
      theirs = set
    } else {
      return nil
    }
    return try interpreter.compare(operation, .object(SetObject(elements, interpreter)), .object(theirs))
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    let isOrdered = dict.personality != nil && dict.type.mro.contains { $0.qualifiedName == "collections.OrderedDict" }
    return "\(isOrdered ? "o" : "")\(kind.rawValue)(\(try interpreter.repr(.list(elements))))"
  }

  /// The methods of the views of a kind.
  static func entries(_ kind: Kind) -> [Entry] {
    let common = ContainerMethods.sized + [reversedEntry(kind)]
    guard kind != .values else { return common }
    return common + ContainerMethods.setView + [
      Entry("isdisjoint(self, other, /)", "Whether no element is in both.") { call in
        guard let view = call[0].object as? DictView else { throw call.wrongReceiver(kind.rawValue) }
        var isDisjoint = true
        try call.interpreter.iterate(call[1]) { element in
          isDisjoint = try view.contains(element, call.interpreter) != true
          return isDisjoint
        }
        return .bool(isDisjoint)
      }
    ]
  }

  private static func reversedEntry(_ kind: Kind) -> Entry {
    Entry("__reversed__(self, /)", "The elements from the last to the first.") { call in
      guard let view = call[0].object as? DictView else { throw call.wrongReceiver(kind.rawValue) }
      let elements = view.elements
      return .object(LazyIterator.backwards(over: .tuple(elements), count: elements.count, type: kind.reverseIterator))
    }
  }
}

extension TypeObject {
  nonisolated(unsafe) static let dictKeys: TypeObject = TypeObject(
    name: "dict_keys", methods: { DictView.entries(.keys) })
  nonisolated(unsafe) static let dictValues: TypeObject = TypeObject(
    name: "dict_values", methods: { DictView.entries(.values) })
  nonisolated(unsafe) static let dictItems: TypeObject = TypeObject(
    name: "dict_items", methods: { DictView.entries(.items) })
}
