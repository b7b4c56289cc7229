/// A `collections.deque`: a list that grows and shrinks at both ends in constant time.
final class DequeObject: Object {
  /// Free slots, then the elements.
  @exclusivity(unchecked) private var storage: [Value] = []
  private var head = 0
  /// How many elements are kept at most; nil for no limit.
  var limit: Int?

  override init() {
    super.init()
    track()
  }

  override var type: TypeObject { personality?.type ?? .deque }

  /// How many elements there are.
  var count: Int { storage.count - head }
  /// The elements in order.
  var elements: [Value] { Array(storage[head...]) }

  subscript(index: Int) -> Value {
    get { storage[head + index] }
    set { storage[head + index] = newValue }
  }

  /// Takes other elements; the last ones where there are too many.
  func replace(with elements: [Value]) {
    head = 0
    storage = limit.map { Array(elements.suffix($0)) } ?? elements
  }

  func append(_ value: Value) {
    if limit == 0 { return }
    if let limit, count >= limit { _ = popFirst() }
    storage.append(value)
  }

  func prepend(_ value: Value) {
    if limit == 0 { return }
    if let limit, count >= limit { _ = popLast() }
    if head == 0 {
      // As many free slots as elements: room is made again only after that many steps.
      head = max(8, storage.count)
      storage = [Value](repeating: .none, count: head) + storage
    }
    head -= 1
    storage[head] = value
  }

  func popLast() -> Value? { count > 0 ? storage.popLast() : nil }

  func popFirst() -> Value? {
    guard count > 0 else { return nil }
    let value = storage[head]
    storage[head] = .none
    head += 1
    if head > 32, head > storage.count / 2 {
      storage.removeFirst(head)
      head = 0
    }
    return value
  }

  // MARK: Undo, memory

  override func savedContent() -> (() -> Void)? {
    let (storage, head) = (storage, head)
    return { [self] in
      self.storage = storage
      self.head = head
    }
  }

  override func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(&storage)
    visitor.visit(&personality)
  }

  override func surrenderReferences(to pile: inout [Object]) {
    head = 0
    Dismantling.surrender(&storage, to: &pile)
    Dismantling.surrender(personality, to: &pile)
  }

  deinit { Dismantling.release(&storage, personality) }

  // MARK: Protocols

  override func hashValue(_ interpreter: Interpreter) throws -> Int? { nil }
  override func truth(_ interpreter: Interpreter) throws -> Bool? { count > 0 }
  override func length(_ interpreter: Interpreter) throws -> Int? { count }

  override func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    let state = LazyState(values: [.object(self)], positions: [0, count])
    return LazyIterator(.dequeIterator, state) { state, interpreter in
      guard let deque = state.values.first?.object as? DequeObject else { return nil }
      guard deque.count == state.positions[1] else {
        throw interpreter.error(.runtimeError, "deque mutated during iteration")
      }
      guard state.positions[0] < deque.count else { return nil }
      state.positions[0] += 1
      return deque[state.positions[0] - 1]
    }
  }

  private func position(_ index: Value, _ interpreter: Interpreter) throws -> Int {
    guard let number = try interpreter.indexValue(index) else {
      throw interpreter.error(
        .typeError, "sequence index must be integer, not '\(interpreter.typeOf(index).name)'")
    }
    let position = number < 0 ? number &+ count : number
    guard position >= 0, position < count else { throw interpreter.error(.indexError, "deque index out of range") }
    return position
  }

  override func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    self[try position(index, interpreter)]
  }

  override func setItem(_ index: Value, to value: Value, _ interpreter: Interpreter) throws {
    let position = try position(index, interpreter)
    interpreter.journal.willWrite(self)
    self[position] = value
  }

  override func deleteItem(_ index: Value, _ interpreter: Interpreter) throws {
    let position = try position(index, interpreter)
    interpreter.journal.willWrite(self)
    storage.remove(at: head + position)
  }

  override func contains(_ value: Value, _ interpreter: Interpreter) throws -> Bool? {
    for (position, element) in elements.enumerated() {
      try interpreter.pollInLoop(at: position)
      if try interpreter.equals(element, value) { return true }
    }
    return false
  }

  override func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    let result = DequeObject()
    result.limit = limit
    if operation == .multiply, let count = try interpreter.repetition(other, "deque") {
      result.replace(with: try interpreter.repeated(elements, count))
      return .object(result)
    }
    guard operation == .add, !reflected else { return nil }
    guard let other = other.object as? DequeObject else {
      throw interpreter.error(
        .typeError, "can only concatenate deque (not \"\(interpreter.typeOf(other).name)\") to deque")
    }
    result.replace(with: elements + other.elements)
    return .object(result)
  }

  override func inPlace(_ operation: BinaryOperator, _ other: Value, _ interpreter: Interpreter) throws -> Value? {
    if operation == .multiply, let count = try interpreter.repetition(other, "deque") {
      let values = try interpreter.repeated(elements, count)
      interpreter.journal.willWrite(self)
      replace(with: values)
      return .object(self)
    }
    guard operation == .add else { return nil }
    let values = try interpreter.array(other)
    interpreter.journal.willWrite(self)
    for value in values { append(value) }
    return .object(self)
  }

  override func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let other = other.object as? DequeObject else { return nil }
    return try interpreter.compare(operation, .list(elements), .list(other.elements))
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    guard let inner = try interpreter.joinedRepresentations(of: self, elements, inside: "[...]") else { return "[...]" }
    return "deque([\(inner)]" + (limit.map { ", maxlen=\($0))" } ?? ")")
  }
}
