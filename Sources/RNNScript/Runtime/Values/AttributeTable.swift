/// An ordered table from names to values: the attributes of an instance, the members of a class.
///
/// Few names are searched one after the other; from nine on an open-addressed index helps.
public struct AttributeTable {
  /// The names in the order of their first assignment.
  public var keys: ContiguousArray<Symbol> {
    names.count == values.count ? names : ContiguousArray(names.prefix(values.count))
  }
  /// The names; those past the number of values are expected to come next, so that instances of a class can share them.
  private var names: ContiguousArray<Symbol> = []
  /// The values, in the order of `keys`.
  public private(set) var values: ContiguousArray<Value> = []
  private var index: ContiguousArray<Int32> = []

  private static let linearLimit = 8

  /// Makes an empty table.
  public init() {}

  /// Makes an empty table that will get these few names in this order.
  init(expecting names: ContiguousArray<Symbol>) {
    guard !names.isEmpty else { return }
    self.names = names
    values.reserveCapacity(names.count)
  }

  /// The names for tables that will get the same ones; none where there are many.
  var expectation: ContiguousArray<Symbol> { values.count > Self.linearLimit ? [] : keys }

  /// How many names there are.
  public var count: Int { values.count }
  /// Whether there is no name.
  public var isEmpty: Bool { values.isEmpty }

  /// The value under `name`; nil where there is none.
  ///
  /// Assigning nil removes it.
  public subscript(name: Symbol) -> Value? {
    @inline(__always) get {
      let position = find(name)
      return position < 0 ? nil : values[position]
    }
    set {
      guard let newValue else {
        removeValue(name)
        return
      }
      let position = find(name)
      if position >= 0 {
        values[position] = newValue
      } else {
        append(name, newValue)
      }
    }
  }

  /// The position of `name`, or -1.
  @inline(__always) func find(_ name: Symbol) -> Int {
    if index.isEmpty {
      let count = values.count
      return names.withUnsafeBufferPointer { names in
        for position in 0..<count where names[position] == name { return position }
        return -1
      }
    }
    return findIndexed(name)
  }

  /// The value at a position that `find` gave.
  @inline(__always) func value(at position: Int) -> Value { values[position] }

  /// Replaces the value at a position that `find` gave.
  @inline(__always) mutating func setValue(at position: Int, _ value: Value) { values[position] = value }

  /// Assigns under `name`.
  @inline(__always) mutating func set(_ name: Symbol, _ value: Value) {
    let position = find(name)
    if position >= 0 {
      values[position] = value
    } else {
      append(name, value)
    }
  }

  /// Removes `name`; gives the value that it had.
  @discardableResult public mutating func removeValue(_ name: Symbol) -> Value? {
    let position = find(name)
    guard position >= 0 else { return nil }
    forgetExpectation()
    names.remove(at: position)
    let old = values.remove(at: position)
    rebuildIndex()
    return old
  }

  /// Removes everything.
  public mutating func removeAll() {
    names = []
    values = []
    index = []
  }

  /// Tells the visitor of the values.
  mutating func visitReferences(_ visitor: ReferenceVisitor) { visitor.visit(buffer: &values) { $1.visit($0) } }

  private mutating func append(_ name: Symbol, _ value: Value) {
    if values.count < names.count {
      if names[values.count] == name {
        values.append(value)
        return
      }
      forgetExpectation()
    }
    names.append(name)
    values.append(value)
    if names.count > Self.linearLimit, names.count * 2 > index.count {
      rebuildIndex()
    } else if !index.isEmpty {
      insert(name, names.count - 1)
    }
  }

  private mutating func forgetExpectation() {
    if values.count < names.count { names.removeSubrange(values.count...) }
  }

  private mutating func rebuildIndex() {
    guard names.count > Self.linearLimit else {
      index = []
      return
    }
    var capacity = 32
    while capacity < names.count * 4 { capacity *= 2 }
    index = ContiguousArray(repeating: -1, count: capacity)
    for (position, name) in names.enumerated() { insert(name, position) }
  }

  private mutating func insert(_ name: Symbol, _ position: Int) {
    let mask = index.count - 1
    var slot = Self.scatter(name) & mask
    while index[slot] >= 0 { slot = (slot + 1) & mask }
    index[slot] = Int32(truncatingIfNeeded: position)
  }

  private func findIndexed(_ name: Symbol) -> Int {
    index.withUnsafeBufferPointer { index in
      let mask = index.count - 1
      var slot = Self.scatter(name) & mask
      while index[slot] >= 0 {
        let position = Int(index[slot])
        if names[position] == name { return position }
        slot = (slot + 1) & mask
      }
      return -1
    }
  }

  @inline(__always) private static func scatter(_ name: Symbol) -> Int {
    Int(truncatingIfNeeded: (UInt64(UInt32(bitPattern: name.index)) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
