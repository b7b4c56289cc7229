// What lists and tuples have in common.

extension Interpreter {
  /// The position that an index means in a sequence of `count` elements.
  ///
  /// Throws IndexError `"list index out of range"`.
  public func position(_ index: Value, count: Int, of kind: String, action: String = "") throws -> Int {
    if kind != "range", index.object is BigIntObject {
      throw error(.indexError, "cannot fit 'int' into an index-sized integer")
    }
    var position: Int
    switch index {
    case .int(let number): position = number
    case .bool(let flag): position = flag ? 1 : 0
    default:
      guard let number = try indexValue(index) else {
        let name = typeOf(index).name
        if kind == "string" { throw error(.typeError, "string indices must be integers, not '\(name)'") }
        throw error(.typeError, "\(kind) indices must be integers or slices, not \(name)")
      }
      position = number
    }
    if position < 0 { position += count }
    guard position >= 0, position < count else {
      throw error(.indexError, "\(kind == "range" ? "range object" : kind) \(action)index out of range")
    }
    return position
  }

  /// Whether a value can be a position in a sequence.
  func isPosition(_ value: Value) -> Bool {
    switch value {
    case .int, .bool: true
    case .object(let object): object is BigIntObject || object.type.hook(.index) != nil
    default: false
    }
  }

  /// The integer that `__index__` gives, cut to 64 bits; nil where the value is no integer.
  public func indexValue(_ value: Value) throws -> Int? {
    switch value {
    case .int(let number): return number
    case .bool(let flag): return flag ? 1 : 0
    case .object(let big as BigIntObject): return big.value < 0 ? .min / 2 : .max / 2
    case .object(let object):
      if let number = object as? NumberObject { return try indexValue(number.number) }
      guard let method = object.type.hook(.index) else { return nil }
      let result = try callUnbound(method, value)
      if case .int(let number) = result { return number }
      if case .bool(let flag) = result { return flag ? 1 : 0 }
      throw error(.typeError, "__index__ returned non-int (type \(typeOf(result).name))")
    default: return nil
    }
  }

  /// How often a sequence is repeated by `*`; nil where the operand is no integer.
  func repetition(_ value: Value, _ kind: String) throws -> Int? {
    guard let count = try indexValue(value) else { return nil }
    return max(0, count)
  }

  /// Whether one of the elements equals a value.
  func contains(_ elements: [Value], _ value: Value) throws -> Bool {
    for (position, element) in elements.enumerated() {
      try pollInLoop(at: position)
      if try equals(element, value) { return true }
    }
    return false
  }

  /// What `+` and `*` make of the elements of a sequence, within the memory limit; nil for what it leaves to others.
  func combined(
    _ elements: [Value], _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ kind: String,
    elementsOf: (Value) -> [Value]?
  ) throws -> [Value]? {
    switch operation {
    case .add where !reflected:
      guard let more = elementsOf(other) else {
        if mayReflect(.add, other) { return nil }
        throw error(.typeError, "can only concatenate \(kind) (not \"\(typeOf(other).name)\") to \(kind)")
      }
      try reserve(elements.count + more.count, of: MemoryLayout<Value>.stride)
      return elements + more
    case .multiply: return try repetition(other, kind).map { try repeated(elements, $0) }
    default: return nil
    }
  }

  /// Repeats elements, within the memory limit.
  func repeated(_ elements: [Value], _ count: Int) throws -> [Value] {
    if elements.isEmpty || count <= 0 { return [] }
    let size = elements.count.multipliedReportingOverflow(by: count)
    try reserve(size.overflow ? .max : size.partialValue, of: MemoryLayout<Value>.stride)
    if elements.count == 1 { return Array(repeating: elements[0], count: count) }
    var result: [Value] = []
    result.reserveCapacity(size.partialValue)
    for step in 0..<count {
      try pollInLoop(at: step)
      result.append(contentsOf: elements)
    }
    return result
  }

  /// Whether two sequences have equal elements.
  func equalElements(_ first: [Value], _ second: [Value]) throws -> Bool {
    guard first.count == second.count else { return false }
    try enterNative()
    defer { leaveNative() }
    for index in first.indices {
      try pollInLoop(at: index)
      if try !equals(first[index], second[index]) { return false }
    }
    return true
  }

  /// Compares two sequences element by element.
  func compareElements(_ operation: ComparisonOperator, _ first: [Value], _ second: [Value]) throws -> Value {
    if operation == .equal { return .bool(try equalElements(first, second)) }
    if operation == .notEqual { return .bool(!(try equalElements(first, second))) }
    try enterNative()
    defer { leaveNative() }
    for position in 0..<min(first.count, second.count) {
      try pollInLoop(at: position)
      switch (first[position], second[position]) {
      case (.int(let x), .int(let y)): if x != y { return .bool(operation.holds(x, y)) }
      case (.float(let x), .float(let y)): if x != y { return .bool(operation.holds(x, y)) }
      case (let a, let b): if try !equals(a, b) { return try compare(operation, a, b) }
      }
    }
    return .bool(operation.holds(first.count, second.count))
  }

  /// The representations of elements, joined by commas.
  ///
  /// `object` stands for itself inside itself.
  func joinedRepresentations(of object: Object, _ elements: [Value], inside recursive: String) throws -> String? {
    guard representing.insert(ObjectIdentifier(object)).inserted else { return nil }
    try enterNative()
    defer {
      leaveNative()
      representing.remove(ObjectIdentifier(object))
    }
    var text = ""
    for (position, element) in elements.enumerated() {
      if position > 0 { text += ", " }
      text += try repr(element)
      if position & 1023 == 1023 { try poll() }
    }
    return text
  }
}

/// Goes over the elements of a list as it is at each step.
final class ListIterator: IteratorObject {
  @exclusivity(unchecked) private var list: ListObject?
  @exclusivity(unchecked) private var position = 0

  init(_ list: ListObject) {
    self.list = list
    super.init()
    track()
  }

  deinit { if isKnownUniquelyReferenced(&list) { Dismantling.release(self) } }

  override func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(list)
  }

  override func surrenderReferences(to pile: inout [Object]) {
    Dismantling.surrender(&list, to: &pile)
  }

  override var type: TypeObject { .listIterator }

  override func savedContent() -> (() -> Void)? {
    let (list, position) = (list, position)
    return { [self] in
      self.list = list
      self.position = position
    }
  }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    interpreter.journal.willWrite(self)
    var value = Value.unbound
    return step(&value) ? value : nil
  }

  /// Puts the next element where it is wanted; false at the end.
  @inline(__always) func step(_ target: UnsafeMutablePointer<Value>) -> Bool {
    guard let list, position < list.elements.count else {
      list = nil
      return false
    }
    target.pointee = list.elements[position]
    position += 1
    return true
  }
}

/// Goes over values that do not change: a tuple's elements, the keys of a dict at one moment.
public final class ArrayIterator: IteratorObject {
  @exclusivity(unchecked) private var values: [Value]
  private var position = 0
  private let kind: TypeObject

  /// Makes an iterator over `values`.
  public init(_ values: [Value], type: TypeObject = .iteratorType) {
    self.values = values
    kind = type
    super.init()
    track()
  }

  deinit { Dismantling.release(&values, personality) }

  override public func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(&values)
  }

  override public func surrenderReferences(to pile: inout [Object]) {
    Dismantling.surrender(&values, to: &pile)
  }

  override public var type: TypeObject { kind }

  override public func savedContent() -> (() -> Void)? {
    let position = position
    return { [self] in self.position = position }
  }

  override public func next(_ interpreter: Interpreter) throws -> Value? {
    guard position < values.count else { return nil }
    interpreter.journal.willWrite(self)
    position += 1
    return values[position - 1]
  }
}

/// An iterator whose steps a Swift closure makes: `map`, `zip`, `enumerate` and their like.
public final class NativeIterator: IteratorObject {
  private let step: (Interpreter) throws -> Value?
  private let saved: (() -> (() -> Void))?
  private let kind: TypeObject

  /// Makes an iterator.
  ///
  /// `saved` gives a closure that puts its state back, for undo.
  public init(
    type: TypeObject = .iteratorType, saved: (() -> (() -> Void))? = nil,
    next: @escaping (Interpreter) throws -> Value?
  ) {
    step = next
    self.saved = saved
    kind = type
  }

  override public var type: TypeObject { kind }
  override public func savedContent() -> (() -> Void)? { saved?() }

  override public func next(_ interpreter: Interpreter) throws -> Value? {
    interpreter.journal.willWrite(self)
    return try step(interpreter)
  }
}
