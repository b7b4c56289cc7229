/// A `dict`: an ordered table with Python's equality of keys (`1 == 1.0 == True`).
public final class DictObject: Object {
  @exclusivity(unchecked) var table = HashTable()
  /// The attributes that the dict shows, where it stands for some.
  @exclusivity(unchecked) private var mirror: DictMirror?

  /// Makes an empty dict.
  override public init() {
    super.init()
    track()
  }

  /// Makes a dict that stays joined to attributes.
  public convenience init(_ mirror: DictMirror) {
    self.init()
    mirror.refresh(&table)
    self.mirror = mirror
  }

  /// The module whose names the dict shows; nil for other dicts.
  var namespace: Namespace? { mirror?.namespace }

  /// Joins the dict to attributes, which are what it holds already.
  func join(_ mirror: DictMirror) {
    self.mirror = mirror
    mirror.refresh(&table)
  }

  /// Brings a dict that stands for attributes up to date.
  @inline(__always) func refresh() {
    if let mirror { mirror.refresh(&table) }
  }

  /// Makes a dict of attributes.
  public convenience init(attributes: AttributeTable) {
    self.init()
    for (name, value) in zip(attributes.keys, attributes.values) { set(name.name, value) }
  }

  deinit { Dismantling.release(self) }

  override public var type: TypeObject { personality?.type ?? .dict }

  /// What takes the place of a dict that was given away.
  nonisolated(unsafe) static let nothing = DictObject(isTracked: false)

  private init(isTracked: Bool) { super.init() }

  /// How many keys there are.
  public var count: Int {
    refresh()
    return table.count
  }
  /// Changes whenever a key comes or goes.
  public var version: Int { table.version }

  /// The keys and values in order.
  public var items: [(key: Value, value: Value)] {
    refresh()
    return table.entries.lazy.filter { !$0.key.isUnbound }.map { ($0.key, $0.value) }
  }
  /// The pair that came last; nil where there is none.
  var last: (key: Value, value: Value)? {
    refresh()
    return table.entries.last { !$0.key.isUnbound }.map { ($0.key, $0.value) }
  }
  /// The keys in order.
  public var keys: [Value] {
    refresh()
    return table.entries.lazy.map(\.key).filter { !$0.isUnbound }
  }
  /// The values in order.
  public var values: [Value] {
    refresh()
    return table.entries.lazy.filter { !$0.key.isUnbound }.map(\.value)
  }

  /// The value under `key`; nil where there is none.
  ///
  /// Throws TypeError for an unhashable key.
  public func get(_ key: Value, _ interpreter: Interpreter) throws -> Value? {
    refresh()
    let position = try table.find(key, hash: try interpreter.hash(key), interpreter)
    return position < 0 ? nil : table.value(at: position)
  }

  /// Puts a value under `key`, through the write barrier.
  public func set(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws {
    if let mirror {
      mirror.refresh(&table)
      try mirror.note(key, value)
    }
    let hash = try interpreter.hash(key)
    let position = try table.find(key, hash: hash, interpreter)
    interpreter.journal.willWrite(self)
    if position >= 0 {
      table.setValue(value, at: position)
    } else {
      try interpreter.pollInLoop(at: table.count)
      if table.count & 0xFFFF == 0xFFFF { try interpreter.reserve(bytes: table.count * 40) }
      table.insert(key, value, hash: hash)
    }
  }

  /// Removes `key`; gives the value that it had.
  @discardableResult public func remove(_ key: Value, _ interpreter: Interpreter) throws -> Value? {
    refresh()
    let position = try table.find(key, hash: try interpreter.hash(key), interpreter)
    guard position >= 0 else { return nil }
    try mirror?.note(key, nil)
    interpreter.journal.willWrite(self)
    return table.remove(at: position)
  }

  /// Removes everything, through the write barrier.
  public func removeAll(_ interpreter: Interpreter) {
    if let mirror {
      for key in keys { try? mirror.note(key, nil) }
    }
    interpreter.journal.willWrite(self)
    table.removeAll()
  }

  /// A dict with the same pairs.
  func copy() -> DictObject {
    refresh()
    let result = DictObject()
    result.table = table
    return result
  }

  /// Adds a string key to a dict that is being made and does not have it.
  func set(_ name: String, _ value: Value) {
    set(StringObject(name), value)
  }

  /// Adds a string key to a dict that is being made and does not have it.
  func set(_ key: StringObject, _ value: Value) {
    table.insert(.object(key), value, hash: key.hash)
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
    for entry in table.entries {
      Dismantling.surrender(entry.key, to: &pile)
      Dismantling.surrender(entry.value, to: &pile)
    }
    if pile.count > count { table.removeAll() }
    Dismantling.surrender(personality, to: &pile)
  }

  // MARK: Protocols

  override public func hashValue(_ interpreter: Interpreter) throws -> Int? { nil }
  override public func truth(_ interpreter: Interpreter) throws -> Bool? { count > 0 }
  override public func length(_ interpreter: Interpreter) throws -> Int? { count }

  override public func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    DictIterator(self, .keys)
  }

  override public func contains(_ value: Value, _ interpreter: Interpreter) throws -> Bool? {
    try table.find(value, hash: try interpreter.hash(value), interpreter) >= 0
  }

  override public func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    if let value = try get(index, interpreter) { return value }
    if personality != nil, let value = try interpreter.userMethod(self, .missing, [index]) { return value }
    throw ScriptError(ExceptionObject(.keyError, [index]))
  }

  override public func setItem(_ index: Value, to value: Value, _ interpreter: Interpreter) throws {
    try set(index, value, interpreter)
  }

  override public func deleteItem(_ index: Value, _ interpreter: Interpreter) throws {
    if try remove(index, interpreter) == nil { throw ScriptError(ExceptionObject(.keyError, [index])) }
  }

  override public func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let other = other.object as? DictObject, operation == .equal || operation == .notEqual else { return nil }
    return .bool(try isEqual(to: other, interpreter) == (operation == .equal))
  }

  private func isEqual(to other: DictObject, _ interpreter: Interpreter) throws -> Bool {
    guard count == other.count else { return false }
    try interpreter.enterNative()
    defer { interpreter.leaveNative() }
    for (key, value) in items {
      guard let second = try other.get(key, interpreter), try interpreter.equals(value, second) else { return false }
    }
    return true
  }

  override public func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    guard operation == .bitOr, !reflected, let other = other.object as? DictObject else { return nil }
    let result = DictObject()
    result.table = table
    for (key, value) in other.items { try result.set(key, value, interpreter) }
    return .object(result)
  }

  override public func inPlace(
    _ operation: BinaryOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard operation == .bitOr else { return nil }
    try DictMethods.update(self, from: other, interpreter, function: "dict")
    return .object(self)
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    guard interpreter.representing.insert(ObjectIdentifier(self)).inserted else { return "{...}" }
    try interpreter.enterNative()
    defer {
      interpreter.leaveNative()
      interpreter.representing.remove(ObjectIdentifier(self))
    }
    let parts = try items.map { "\(try interpreter.repr($0.key)): \(try interpreter.repr($0.value))" }
    return "{\(parts.joined(separator: ", "))}"
  }
}

/// Goes over a dict; raises RuntimeError where keys come or go meanwhile.
public final class DictIterator: IteratorObject {
  /// What it gives.
  public enum Kind: Sendable { case keys, values, items }

  @exclusivity(unchecked) private var dict: DictObject
  private let kind: Kind
  private let version: Int
  private let size: Int
  @exclusivity(unchecked) private var position = 0

  /// Makes an iterator over one side of a dict, or both.
  public init(_ dict: DictObject, _ kind: Kind) {
    self.dict = dict
    self.kind = kind
    version = dict.version
    size = dict.count
    super.init()
    track()
  }

  deinit { if isKnownUniquelyReferenced(&dict) { Dismantling.release(self) } }

  override public func visitReferences(_ visitor: ReferenceVisitor) { visitor.visit(dict) }

  override public func surrenderReferences(to pile: inout [Object]) {
    pile.append(dict)
    dict = .nothing
  }

  override public var type: TypeObject {
    switch kind {
    case .keys: .dictKeyIterator
    case .values: .dictValueIterator
    case .items: .dictItemIterator
    }
  }

  override public func savedContent() -> (() -> Void)? {
    let position = position
    return { [self] in self.position = position }
  }

  override public func next(_ interpreter: Interpreter) throws -> Value? {
    guard let place = try step(interpreter) else { return nil }
    switch kind {
    case .keys: return dict.table.entries[place].key
    case .values: return dict.table.entries[place].value
    case .items: return .object(TupleObject([dict.table.entries[place].key, dict.table.entries[place].value]))
    }
  }

  override func nextPair(into pair: UnsafeMutablePointer<Value>, _ interpreter: Interpreter) throws -> Bool? {
    guard kind == .items else { return nil }
    guard let place = try step(interpreter) else { return false }
    pair[0] = dict.table.entries[place].key
    pair[1] = dict.table.entries[place].value
    return true
  }

  /// The place of the next entry; nil at the end.
  private func step(_ interpreter: Interpreter) throws -> Int? {
    if dict.table.version != version {
      let what = dict.count == size ? "keys changed" : "changed size"
      throw interpreter.error(.runtimeError, "dictionary \(what) during iteration")
    }
    interpreter.journal.willWrite(self)
    while position < dict.table.entries.count {
      position += 1
      if !dict.table.entries[position - 1].key.isUnbound { return position - 1 }
    }
    return nil
  }
}
