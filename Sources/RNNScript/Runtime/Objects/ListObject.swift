/// A `list`.
public final class ListObject: Object {
  /// The elements.
  ///
  /// Call `journal.willWrite` before changing them.
  @exclusivity(unchecked) public var elements: [Value]

  /// Makes a list.
  public init(_ elements: [Value] = []) {
    self.elements = elements
    super.init()
    track()
  }

  /// Makes a list.
  public convenience init(elements: [Value]) { self.init(elements) }

  deinit { Dismantling.release(&elements, personality) }

  override public var type: TypeObject { personality?.type ?? .list }

  override public func savedContent() -> (() -> Void)? {
    let elements = elements
    return { [self] in self.elements = elements }
  }

  override public func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(&elements)
    visitor.visit(&personality)
  }

  override public func surrenderReferences(to pile: inout [Object]) {
    Dismantling.surrender(&elements, to: &pile)
    Dismantling.surrender(personality, to: &pile)
  }

  // MARK: Protocols

  override public func hashValue(_ interpreter: Interpreter) throws -> Int? { nil }
  override public func truth(_ interpreter: Interpreter) throws -> Bool? { !elements.isEmpty }
  override public func length(_ interpreter: Interpreter) throws -> Int? { elements.count }
  override public func iterator(_ interpreter: Interpreter) throws -> IteratorObject? { ListIterator(self) }

  override public func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    if let slice = index.object as? SliceObject {
      let indices = try slice.resolve(elements.count, interpreter)
      return .object(ListObject(indices.of(elements)))
    }
    return elements[try interpreter.position(index, count: elements.count, of: "list")]
  }

  override public func setItem(_ index: Value, to value: Value, _ interpreter: Interpreter) throws {
    if let slice = index.object as? SliceObject {
      let isPlain = try interpreter.sliceBound(slice.step) ?? 1 == 1
      let values = try interpreter.array(
        value, orError: isPlain ? "can only assign an iterable" : "must assign iterable to extended slice")
      let indices = try slice.resolve(elements.count, interpreter)
      interpreter.journal.willWrite(self)
      if indices.step == 1 {
        elements.replaceSubrange(indices.start..<max(indices.start, indices.stop), with: values)
        return
      }
      guard values.count == indices.count else {
        throw interpreter.error(
          .valueError,
          "attempt to assign sequence of size \(values.count) to extended slice of size \(indices.count)")
      }
      for (position, value) in zip(indices, values) { elements[position] = value }
      return
    }
    let position = try interpreter.position(index, count: elements.count, of: "list", action: "assignment ")
    interpreter.journal.willWrite(self)
    elements[position] = value
  }

  override public func deleteItem(_ index: Value, _ interpreter: Interpreter) throws {
    if let slice = index.object as? SliceObject {
      let indices = try slice.resolve(elements.count, interpreter)
      interpreter.journal.willWrite(self)
      elements = indices.removed(from: elements)
      return
    }
    let position = try interpreter.position(index, count: elements.count, of: "list", action: "assignment ")
    interpreter.journal.willWrite(self)
    elements.remove(at: position)
  }

  override public func contains(_ value: Value, _ interpreter: Interpreter) throws -> Bool? {
    try interpreter.contains(elements, value)
  }

  override public func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    let result = try interpreter.combined(elements, operation, other, reflected: reflected, "list") {
      ($0.object as? ListObject)?.elements
    }
    return result.map { .object(ListObject($0)) }
  }

  override public func inPlace(
    _ operation: BinaryOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    switch operation {
    case .add:
      let values = try interpreter.array(other)
      interpreter.journal.willWrite(self)
      elements += values
      return .object(self)
    case .multiply:
      guard let count = try interpreter.repetition(other, "list") else { return nil }
      let values = try interpreter.repeated(elements, count)
      interpreter.journal.willWrite(self)
      elements = values
      return .object(self)
    default: return nil
    }
  }

  override public func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let other = other.object as? ListObject else { return nil }
    return try interpreter.compareElements(operation, elements, other.elements)
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    guard let text = try interpreter.joinedRepresentations(of: self, elements, inside: "[...]") else { return "[...]" }
    return "[\(text)]"
  }
}
