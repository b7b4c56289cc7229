/// The table behind `set`.
///
/// Its probing (linear runs of nine, then a perturbed jump), its growth and its merging are CPython's, because scripts
/// print sets and the order of numbers shows.
struct SetTable {
  private enum Slot { case free, removed, used }

  private var keys: ContiguousArray<Value>
  private var hashes: ContiguousArray<Int>
  private var slots: ContiguousArray<Slot>
  /// How many elements there are.
  private(set) var count = 0
  /// How many slots are or were used.
  private var fill = 0
  /// Where `pop` looks first.
  private var finger = 0
  /// Changes with every element that comes or goes.
  private(set) var version = 0

  init(capacity: Int = 8) {
    keys = ContiguousArray(repeating: .unbound, count: capacity)
    hashes = ContiguousArray(repeating: 0, count: capacity)
    slots = ContiguousArray(repeating: .free, count: capacity)
  }

  /// The elements in the order of the table.
  var elements: [Value] { keys.indices.lazy.filter { slots[$0] == .used }.map { keys[$0] } }

  /// The hashes, in the order of `elements`.
  var elementHashes: [Int] { keys.indices.lazy.filter { slots[$0] == .used }.map { hashes[$0] } }

  /// The slot after `position` that holds an element, or nil.
  func nextElement(_ position: inout Int) -> Value? {
    while position < keys.count {
      position += 1
      if slots[position - 1] == .used { return keys[position - 1] }
    }
    return nil
  }

  /// The slot of a key, or -1.
  @inline(__always) mutating func find(_ key: Value, hash: Int, _ interpreter: Interpreter) throws -> Int {
    let slot = findQuickly(key, hash)
    return slot == Self.unclear ? try findAsking(key, hash, interpreter) : slot
  }

  /// What `findQuickly` gives where an object must be asked.
  private static let unclear = -2

  /// The slot of a key, as far as keys are integers, plain texts or identical.
  // Mutating, so that the table is looked at where it lies: a copy counts references.
  private mutating func findQuickly(_ key: Value, _ hash: Int) -> Int {
    let mask = keys.count - 1
    var perturbation = UInt(bitPattern: hash)
    var position = Int(bitPattern: UInt(bitPattern: hash) & UInt(mask))
    while true {
      let last = position + Self.run <= mask ? position + Self.run : position
      for slot in position...last {
        if slots[slot] == .free { return -1 }
        guard slots[slot] == .used, hashes[slot] == hash else { continue }
        switch Value.areSameKey(keys[slot], key) {
        case .same: return slot
        case .different: break
        case .unclear: return Self.unclear
        }
      }
      perturbation >>= 5
      position = Int(bitPattern: (UInt(bitPattern: position) &* 5 &+ 1 &+ perturbation) & UInt(mask))
    }
  }

  private func findAsking(_ key: Value, _ hash: Int, _ interpreter: Interpreter) throws -> Int {
    let mask = keys.count - 1
    var perturbation = UInt(bitPattern: hash)
    var position = Int(bitPattern: UInt(bitPattern: hash) & UInt(mask))
    while true {
      let last = position + Self.run <= mask ? position + Self.run : position
      for slot in position...last {
        if slots[slot] == .free { return -1 }
        if slots[slot] == .used, hashes[slot] == hash, try interpreter.isSameKey(keys[slot], key) { return slot }
      }
      perturbation >>= 5
      position = Int(bitPattern: (UInt(bitPattern: position) &* 5 &+ 1 &+ perturbation) & UInt(mask))
    }
  }

  /// How many slots behind the first are looked at before the jump.
  private static let run = 9

  /// Adds a key that `find` did not find.
  mutating func insert(_ key: Value, hash: Int) {
    place(key, hash)
    count += 1
    version &+= 1
    if fill * 5 >= (keys.count - 1) * 3 { resize(growth) }
  }

  private var growth: Int { count > 50_000 ? count * 2 : count * 4 }

  mutating func remove(at slot: Int) {
    slots[slot] = .removed
    keys[slot] = .unbound
    count -= 1
    version &+= 1
  }

  /// Makes the table anew where many elements were removed.
  mutating func tidy() { if fill - count > (keys.count - 1) / 4 { resize(growth) } }

  /// The element that `pop` removes; nil where there is none.
  mutating func removeNext() -> Value? {
    guard count > 0 else { return nil }
    var slot = finger & (keys.count - 1)
    while slots[slot] != .used { slot = slot + 1 < keys.count ? slot + 1 : 0 }
    let key = keys[slot]
    remove(at: slot)
    finger = slot + 1
    return key
  }

  mutating func removeAll() {
    let version = version
    self = SetTable()
    self.version = version &+ 1
  }

  /// Tells the visitor of the elements.
  mutating func visitReferences(_ visitor: ReferenceVisitor) { visitor.visit(buffer: &keys) { $1.visit($0) } }

  /// Makes room for so many more elements at once.
  mutating func makeRoom(for more: Int) {
    if (fill + more) * 5 >= (keys.count - 1) * 3 { resize((count + more) * 2) }
  }

  /// Adds the elements of another set.
  mutating func merge(_ other: SetTable, _ interpreter: Interpreter) throws {
    if other.count == 0 { return }
    makeRoom(for: other.count)
    if fill == 0, keys.count == other.keys.count, other.fill == other.count {
      let version = version
      self = other
      finger = 0
      self.version = version &+ 1
      return
    }
    let isEmpty = fill == 0
    for slot in other.keys.indices where other.slots[slot] == .used {
      let (key, hash) = (other.keys[slot], other.hashes[slot])
      if isEmpty {
        place(key, hash)
        count += 1
      } else if try find(key, hash: hash, interpreter) < 0 {
        insert(key, hash: hash)
      }
    }
    version &+= 1
  }

  private mutating func place(_ key: Value, _ hash: Int) {
    let slot = freeSlot(hash)
    if slots[slot] == .free { fill += 1 }
    keys[slot] = key
    hashes[slot] = hash
    slots[slot] = .used
  }

  private func freeSlot(_ hash: Int) -> Int {
    let mask = keys.count - 1
    var perturbation = UInt(bitPattern: hash)
    var position = Int(bitPattern: UInt(bitPattern: hash) & UInt(mask))
    while true {
      let last = position + Self.run <= mask ? position + Self.run : position
      for slot in position...last where slots[slot] != .used { return slot }
      perturbation >>= 5
      position = Int(bitPattern: (UInt(bitPattern: position) &* 5 &+ 1 &+ perturbation) & UInt(mask))
    }
  }

  private mutating func resize(_ minimum: Int) {
    var capacity = 8
    while capacity <= minimum { capacity *= 2 }
    if capacity == 8, keys.count == 8, fill == count { return }
    var other = SetTable(capacity: capacity)
    for slot in keys.indices where slots[slot] == .used { other.place(keys[slot], hashes[slot]) }
    other.count = count
    other.finger = finger
    other.version = version
    self = other
  }
}
