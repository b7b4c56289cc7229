/// The table behind `set`.
///
/// Its probing is CPython's (linear runs of nine, then a perturbed jump), because scripts print sets and the order of
/// small integers shows.
struct SetTable {
  private enum Slot { case free, removed, used }

  private var keys: ContiguousArray<Value>
  private var hashes: ContiguousArray<Int>
  private var slots: ContiguousArray<Slot>
  /// How many elements there are.
  private(set) var count = 0
  private var fill = 0
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
  func find(_ key: Value, hash: Int, _ interpreter: Interpreter) throws -> Int {
    var result = -1
    try probe(hash) { slot in
      switch slots[slot] {
      case .free: return true
      case .removed: return false
      case .used:
        if hashes[slot] == hash, try interpreter.isSameKey(keys[slot], key) { result = slot }
        return result >= 0
      }
    }
    return result
  }

  /// Adds a key that `find` did not find.
  mutating func insert(_ key: Value, hash: Int) {
    place(key, hash)
    count += 1
    version &+= 1
    if fill * 5 >= (keys.count - 1) * 3 { resize(count > 50_000 ? count * 2 : count * 4) }
  }

  mutating func remove(at slot: Int) {
    slots[slot] = .removed
    keys[slot] = .unbound
    count -= 1
    version &+= 1
  }

  mutating func removeAll() {
    let version = version
    self = SetTable()
    self.version = version &+ 1
  }

  private mutating func place(_ key: Value, _ hash: Int) {
    var target = -1
    probe(hash) { slot in
      if slots[slot] == .used { return false }
      target = slot
      return true
    }
    if slots[target] == .free { fill += 1 }
    keys[target] = key
    hashes[target] = hash
    slots[target] = .used
  }

  private mutating func resize(_ minimum: Int) {
    var capacity = 8
    while capacity <= minimum { capacity *= 2 }
    var other = SetTable(capacity: capacity)
    for slot in keys.indices where slots[slot] == .used { other.place(keys[slot], hashes[slot]) }
    other.count = count
    other.version = version
    self = other
  }

  /// Visits the slots in which a hash may stand until `isDone` says so.
  private func probe(_ hash: Int, _ isDone: (Int) throws -> Bool) rethrows {
    let mask = keys.count - 1
    var perturbation = UInt(bitPattern: hash)
    var position = Int(bitPattern: UInt(bitPattern: hash) & UInt(mask))
    while true {
      let last = position + 9 <= mask ? position + 9 : position
      for slot in position...last where try isDone(slot) { return }
      perturbation >>= 5
      position = Int(bitPattern: (UInt(bitPattern: position) &* 5 &+ 1 &+ perturbation) & UInt(mask))
    }
  }
}
