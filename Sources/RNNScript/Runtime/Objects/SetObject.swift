/// A `set` or a `frozenset`.
public final class SetObject: Object {
  @exclusivity(unchecked) var table = SetTable()
  /// Whether this is a `frozenset`.
  public let isFrozen: Bool

  /// Makes an empty set.
  public init(isFrozen: Bool = false) {
    self.isFrozen = isFrozen
    super.init()
    track()
  }

  /// Makes a set of elements.
  public convenience init(_ elements: [Value], isFrozen: Bool = false, _ interpreter: Interpreter) throws {
    self.init(isFrozen: isFrozen)
    for element in elements { try insert(element, interpreter) }
  }

  deinit { Dismantling.release(self) }

  override public var type: TypeObject { personality?.type ?? (isFrozen ? .frozenset : .set) }

  /// How many elements there are.
  public var count: Int { table.count }
  /// The elements.
  public var elements: [Value] { table.elements }

  /// Whether `value` is an element.
  ///
  /// Throws TypeError for an unhashable value.
  public func has(_ value: Value, _ interpreter: Interpreter) throws -> Bool {
    try table.find(value, hash: try interpreter.hash(value), interpreter) >= 0
  }

  /// Adds an element, through the write barrier.
  public func insert(_ value: Value, _ interpreter: Interpreter) throws {
    let hash = try interpreter.hash(value)
    guard try table.find(value, hash: hash, interpreter) < 0 else { return }
    interpreter.journal.willWrite(self)
    try interpreter.pollInLoop(at: table.count)
    if table.count & 0xFFFF == 0xFFFF { try interpreter.reserve(bytes: table.count * 100) }
    table.insert(value, hash: hash)
  }

  /// Removes an element, through the write barrier; false where it is none.
  @discardableResult public func remove(_ value: Value, _ interpreter: Interpreter) throws -> Bool {
    let slot = try table.find(value, hash: try Self.searchHash(value, interpreter), interpreter)
    guard slot >= 0 else { return false }
    interpreter.journal.willWrite(self)
    table.remove(at: slot)
    return true
  }

  /// The hash of what is looked for: a set stands for the frozenset of its elements.
  private static func searchHash(_ value: Value, _ interpreter: Interpreter) throws -> Int {
    if let set = value.object as? SetObject, !set.isFrozen { return set.elementsHash }
    return try interpreter.hash(value)
  }

  /// Removes everything, through the write barrier.
  public func removeAll(_ interpreter: Interpreter) {
    interpreter.journal.willWrite(self)
    table.removeAll()
  }

  /// Adds the elements of anything that can be iterated over, through the write barrier.
  public func update(from source: Value, _ interpreter: Interpreter) throws {
    if let set = source.object as? SetObject {
      if set === self { return }
      try interpreter.reserve(bytes: set.count * 48)
      interpreter.journal.willWrite(self)
      try table.merge(set.table, interpreter)
      return
    }
    if let dict = source.object as? DictObject, dict.personality == nil {
      interpreter.journal.willWrite(self)
      table.makeRoom(for: dict.count)
    }
    try interpreter.iterate(source) { element in
      try insert(element, interpreter)
      return true
    }
  }

  /// A set with the same elements.
  public func copy(isFrozen: Bool? = nil, _ interpreter: Interpreter) throws -> SetObject {
    let result = SetObject(isFrozen: isFrozen ?? self.isFrozen)
    try result.table.merge(table, interpreter)
    return result
  }

  // MARK: Undo, memory

  override public func savedContent() -> (() -> Void)? {
    let table = table
    return { [self] in self.table = table }
  }

  override public func visitReferences(_ visitor: ReferenceVisitor) {
    table.visitReferences(visitor)
    visitor.visit(&personality)
  }

  override public func surrenderReferences(to pile: inout [Object]) {
    let count = pile.count
    for element in table.elements { Dismantling.surrender(element, to: &pile) }
    if pile.count > count { table.removeAll() }
    Dismantling.surrender(personality, to: &pile)
  }

  // MARK: Protocols

  override public func hashValue(_ interpreter: Interpreter) throws -> Int? { isFrozen ? elementsHash : nil }

  /// The hash of the elements; the mixing does not depend on their order.
  private var elementsHash: Int {
    var hash: UInt = 0
    for element in table.elementHashes {
      let bits = UInt(bitPattern: element)
      hash ^= (bits ^ 89_869_747 ^ (bits << 16)) &* 3_644_798_167
    }
    hash ^= (UInt(count) &+ 1) &* 1_927_868_237
    hash ^= (hash >> 11) ^ (hash >> 25)
    hash = hash &* 69069 &+ 907_133_923
    return hash == .max ? 590_923_713 : Int(bitPattern: hash)
  }

  override public func truth(_ interpreter: Interpreter) throws -> Bool? { count > 0 }
  override public func length(_ interpreter: Interpreter) throws -> Int? { count }
  override public func iterator(_ interpreter: Interpreter) throws -> IteratorObject? { SetIterator(self) }

  override public func contains(_ value: Value, _ interpreter: Interpreter) throws -> Bool? {
    try table.find(value, hash: try Self.searchHash(value, interpreter), interpreter) >= 0
  }

  override public func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    guard !reflected, other.object is SetObject else { return nil }
    switch operation {
    case .bitOr:
      let result = try copy(interpreter)
      try result.update(from: other, interpreter)
      return .object(result)
    case .bitAnd: return .object(try intersection(other, interpreter))
    case .subtract: return .object(try difference(other, interpreter))
    case .bitXor: return .object(try symmetricDifference(other, interpreter))
    default: return nil
    }
  }

  override public func inPlace(
    _ operation: BinaryOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard !isFrozen, other.object is SetObject else { return nil }
    switch operation {
    case .bitOr: try update(from: other, interpreter)
    case .bitAnd: adopt(try intersection(other, interpreter), interpreter)
    case .subtract: try removeElements(of: other, interpreter)
    case .bitXor: try toggleElements(of: other, interpreter)
    default: return nil
    }
    return .object(self)
  }

  override public func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let other = other.object as? SetObject else { return nil }
    func isSubset(_ first: SetObject, _ second: SetObject) throws -> Bool {
      if first.count > second.count { return false }
      for element in first.elements where try !second.has(element, interpreter) { return false }
      return true
    }
    switch operation {
    case .equal: return .bool(try count == other.count && isSubset(self, other))
    case .notEqual: return .bool(try count != other.count || !isSubset(self, other))
    case .lessOrEqual: return .bool(try isSubset(self, other))
    case .less: return .bool(try count < other.count && isSubset(self, other))
    case .greaterOrEqual: return .bool(try isSubset(other, self))
    case .greater: return .bool(try other.count < count && isSubset(other, self))
    default: return nil
    }
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    let name = type.name
    if count == 0 { return "\(name)()" }
    guard let text = try interpreter.joinedRepresentations(of: self, elements, inside: "\(name)(...)") else {
      return "\(name)(...)"
    }
    return type === TypeObject.set ? "{\(text)}" : "\(name)({\(text)})"
  }
}

/// Goes over a set; raises RuntimeError where elements come or go meanwhile.
final class SetIterator: IteratorObject {
  @exclusivity(unchecked) private var set: SetObject?
  private let size: Int
  private var position = 0

  init(_ set: SetObject) {
    self.set = set
    size = set.count
    super.init()
    track()
  }

  deinit { if isKnownUniquelyReferenced(&set) { Dismantling.release(self) } }

  override func visitReferences(_ visitor: ReferenceVisitor) { visitor.visit(set) }
  override func surrenderReferences(to pile: inout [Object]) { Dismantling.surrender(&set, to: &pile) }

  override var type: TypeObject { .setIterator }

  override func savedContent() -> (() -> Void)? {
    let (set, position) = (set, position)
    return { [self] in
      self.set = set
      self.position = position
    }
  }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    guard let set else { return nil }
    if set.count != size {
      throw interpreter.error(.runtimeError, "Set changed size during iteration")
    }
    interpreter.journal.willWrite(self)
    if let element = set.table.nextElement(&position) { return element }
    self.set = nil
    return nil
  }
}
