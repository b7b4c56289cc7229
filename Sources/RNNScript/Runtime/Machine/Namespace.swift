/// The globals of a module or of the notebook.
///
/// Compiled code knows the slots of its names.
public final class Namespace: Object {
  /// The slots; unbound where a name has no value at the moment.
  @exclusivity(unchecked) private(set) var slots: UnsafeMutablePointer<Value>
  private var capacity = 16
  /// The names; the position of a name is its slot. (The values are in the slots.)
  private var places = AttributeTable()
  private let journal: Journal?
  /// Whether annotations are kept as texts: `from __future__ import annotations`.
  var postponesAnnotations = false
  /// Told of every name that gets its first value.
  var onNewName: ((Symbol) -> Void)?

  /// Makes an empty namespace.
  ///
  /// Writes go through the write barrier of `journal`.
  public init(journal: Journal? = nil) {
    self.journal = journal
    slots = .allocate(capacity: capacity)
  }

  deinit {
    slots.deinitialize(count: places.count)
    slots.deallocate()
  }

  /// The slot of a name, made where there is none yet.
  func slot(_ name: Symbol) -> Int {
    let known = places.find(name)
    if known >= 0 { return known }
    let slot = places.count
    if slot == capacity {
      let larger = UnsafeMutablePointer<Value>.allocate(capacity: capacity * 2)
      larger.moveInitialize(from: slots, count: slot)
      slots.deallocate()
      slots = larger
      capacity *= 2
    }
    (slots + slot).initialize(to: .unbound)
    places[name] = .unbound
    return slot
  }

  func name(ofSlot slot: Int) -> Symbol { places.keys[slot] }

  /// Writes a slot through the write barrier.
  @inline(__always) func setSlot(_ slot: Int, _ value: Value) {
    journal?.willWrite(self)
    let isNew = slots[slot].isUnbound
    slots[slot] = value
    if isNew, let onNewName { onNewName(places.keys[slot]) }
  }

  /// Empties a slot for a moment where it holds `object`; the write barrier sees what was there.
  func releaseSlot(_ slot: Int, holding object: Object) -> Bool {
    guard slots[slot].object === object else { return false }
    journal?.willWrite(self)
    slots[slot] = .unbound
    return true
  }

  /// Fills a slot that `releaseSlot` emptied.
  func restoreSlot(_ slot: Int, _ value: Value) { slots[slot] = value }

  /// The value of a name; nil where it has none.
  public func get(_ name: Symbol) -> Value? {
    let slot = places.find(name)
    guard slot >= 0 else { return nil }
    let value = slots[slot]
    return value.isUnbound ? nil : value
  }

  /// Gives a name a value.
  public func set(_ name: Symbol, _ value: Value) { setSlot(slot(name), value) }

  /// Takes the value of a name away; false where it had none.
  @discardableResult public func remove(_ name: Symbol) -> Bool {
    let slot = places.find(name)
    guard slot >= 0, !slots[slot].isUnbound else { return false }
    setSlot(slot, .unbound)
    return true
  }

  /// Lets go of all values, at the end: no name is used any more.
  func removeAll() { for slot in 0..<places.count { slots[slot] = .unbound } }

  /// The names that have values, in the order in which they were first mentioned.
  public var names: [Symbol] {
    places.keys.enumerated().filter { !slots[$0.offset].isUnbound }.map(\.element)
  }

  /// The names and values as a dict.
  public func dictionary() -> Value {
    let dict = DictObject()
    for name in names { if let value = get(name) { dict.set(name.name, value) } }
    return .object(dict)
  }

  override public func savedContent() -> (() -> Void)? {
    let values = (0..<places.count).map { slots[$0] }
    return { [self] in
      for slot in 0..<places.count { slots[slot] = slot < values.count ? values[slot] : .unbound }
    }
  }
}
