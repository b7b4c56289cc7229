/// The ordered table behind `dict`: keys with Python's equality, in the order of their insertion.
struct HashTable {
  struct Entry {
    var key: Value
    var value: Value
    var hash: Int
  }

  /// The entries in order; removed ones have an unbound key.
  private(set) var entries: ContiguousArray<Entry> = []
  /// How many keys there are.
  private(set) var count = 0
  /// Changes with every key that comes or goes: iterators notice.
  private(set) var version = 0
  private var index: ContiguousArray<Int32> = []
  /// How many slots of the index are not free.
  private var occupied = 0

  private static let free: Int32 = -1
  /// Stands in the index for an entry that is gone.
  private static let removed: Int32 = -2

  init() {}

  /// The position of a key among the entries, or -1.
  @inline(__always) mutating func find(_ key: Value, hash: Int, _ interpreter: Interpreter) throws -> Int {
    let position = findQuickly(key, hash)
    return position == Self.unclear ? try findAsking(key, hash, interpreter) : position
  }

  /// What `findQuickly` gives where an object must be asked.
  private static let unclear = -2

  /// The position of a key, as far as keys are integers, plain texts or identical.
  // Mutating, so that the table is looked at where it lies: a copy counts references.
  private mutating func findQuickly(_ key: Value, _ hash: Int) -> Int {
    let mask = index.count - 1
    if mask < 0 { return -1 }
    var slot = Self.scatter(hash) & mask
    while index[slot] != Self.free {
      let position = Int(index[slot])
      if position >= 0, entries[position].hash == hash {
        switch Value.areSameKey(entries[position].key, key) {
        case .same: return position
        case .different: break
        case .unclear: return Self.unclear
        }
      }
      slot = (slot + 1) & mask
    }
    return -1
  }

  private func findAsking(_ key: Value, _ hash: Int, _ interpreter: Interpreter) throws -> Int {
    let mask = index.count - 1
    var slot = Self.scatter(hash) & mask
    while index[slot] != Self.free {
      let position = Int(index[slot])
      if position >= 0 {
        let entry = entries[position]
        if entry.hash == hash, try interpreter.isSameKey(entry.key, key) { return position }
      }
      slot = (slot + 1) & mask
    }
    return -1
  }

  @inline(__always) func value(at position: Int) -> Value { entries[position].value }
  @inline(__always) mutating func setValue(_ value: Value, at position: Int) { entries[position].value = value }

  /// Adds a key that `find` did not find.
  mutating func insert(_ key: Value, _ value: Value, hash: Int) {
    if max(entries.count, occupied) * 3 >= index.count * 2 { rebuild() }
    place(entries.count, hash)
    entries.append(Entry(key: key, value: value, hash: hash))
    count += 1
    version &+= 1
  }

  /// Removes the entry at a position that `find` gave.
  mutating func remove(at position: Int) -> Value {
    let value = entries[position].value
    // The chains of the index run over what is gone.
    index[slot(of: position)] = Self.removed
    entries[position].key = .unbound
    entries[position].value = .unbound
    count -= 1
    version &+= 1
    if count == 0 {
      entries.removeAll(keepingCapacity: true)
      for slot in index.indices { index[slot] = Self.free }
      occupied = 0
    } else if entries.count > 32 && count * 4 < entries.count {
      rebuild()
    } else {
      while let last = entries.last, last.key.isUnbound { entries.removeLast() }
    }
    return value
  }

  /// The slot of the index in which the position of an entry stands.
  private func slot(of position: Int) -> Int {
    let mask = index.count - 1
    var slot = Self.scatter(entries[position].hash) & mask
    while index[slot] != position { slot = (slot + 1) & mask }
    return slot
  }

  mutating func removeAll() {
    let version = version
    self = HashTable()
    self.version = version &+ 1
  }

  /// Tells the visitor of the keys and values.
  mutating func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(buffer: &entries) { entry, visitor in
      visitor.visit(entry.key)
      visitor.visit(entry.value)
    }
  }

  private mutating func rebuild() {
    if count != entries.count { entries.removeAll { $0.key.isUnbound } }
    var capacity = 8
    while capacity * 2 <= (count + 1) * 5 { capacity *= 2 }
    index = ContiguousArray(repeating: Self.free, count: capacity)
    occupied = 0
    for position in entries.indices { place(position, entries[position].hash) }
  }

  private mutating func place(_ position: Int, _ hash: Int) {
    let mask = index.count - 1
    var slot = Self.scatter(hash) & mask
    while index[slot] != Self.free { slot = (slot + 1) & mask }
    index[slot] = Int32(truncatingIfNeeded: position)
    occupied += 1
  }

  @inline(__always) private static func scatter(_ hash: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(bitPattern: Int64(hash)) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}

extension Value {
  /// What can be said of two keys without asking objects.
  enum Sameness { case same, different, unclear }

  /// Whether two keys are equal, as far as they are integers, plain texts or identical; an unbound key is a removed one.
  @inline(__always) static func areSameKey(_ known: Value, _ wanted: Value) -> Sameness {
    switch known {
    case .unbound: return .different
    case .int(let known):
      guard case .int(let wanted) = wanted else { return .unclear }
      return known == wanted ? .same : .different
    case .object(let known):
      guard case .object(let wanted) = wanted else { return .unclear }
      if known === wanted { return .same }
      guard let isEqual = StringObject.areEqual(known, wanted) else { return .unclear }
      return isEqual ? .same : .different
    default: return .unclear
    }
  }
}
