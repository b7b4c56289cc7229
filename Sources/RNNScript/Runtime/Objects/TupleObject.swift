/// A `tuple`.
public final class TupleObject: Object {
  /// The elements.
  @exclusivity(unchecked) public private(set) var elements: [Value]

  /// Makes a tuple.
  public init(_ elements: [Value] = []) {
    self.elements = elements
    super.init()
    track()
  }

  /// Makes a tuple.
  public convenience init(elements: [Value]) { self.init(elements) }

  deinit { Dismantling.release(&elements, personality) }

  /// Changes an element.
  ///
  /// Only for a tuple that nothing else refers to: to scripts, tuples never change.
  @inline(__always) func replaceElement(at position: Int, by value: Value) { elements[position] = value }

  override public var type: TypeObject { personality?.type ?? .tuple }

  override public func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(&elements)
    visitor.visit(&personality)
  }

  override public func surrenderReferences(to pile: inout [Object]) {
    Dismantling.surrender(&elements, to: &pile)
    Dismantling.surrender(personality, to: &pile)
  }

  // MARK: Protocols

  /// The hash of the elements, mixed as CPython mixes them (xxHash's rounds), so that sets of tuples order alike.
  override public func hashValue(_ interpreter: Interpreter) throws -> Int? {
    try interpreter.enterNative()
    defer { interpreter.leaveNative() }
    let (prime1, prime2, prime5): (UInt64, UInt64, UInt64) = (
      11_400_714_785_074_694_791, 14_029_467_366_897_019_727, 2_870_177_450_012_600_261
    )
    var accumulator = prime5
    for (position, element) in elements.enumerated() {
      try interpreter.pollInLoop(at: position)
      let lane = UInt64(bitPattern: Int64(try interpreter.hash(element)))
      accumulator &+= lane &* prime2
      accumulator = (accumulator << 31) | (accumulator >> 33)
      accumulator &*= prime1
    }
    accumulator &+= UInt64(elements.count) ^ (prime5 ^ 3_527_539)
    return accumulator == .max ? 1_546_275_796 : Int(truncatingIfNeeded: accumulator)
  }

  override public func truth(_ interpreter: Interpreter) throws -> Bool? { !elements.isEmpty }
  override public func length(_ interpreter: Interpreter) throws -> Int? { elements.count }
  override public func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    ArrayIterator(elements, type: .tupleIterator)
  }

  override public func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    if let slice = index.object as? SliceObject {
      return .object(TupleObject(try slice.resolve(elements.count, interpreter).of(elements)))
    }
    return elements[try interpreter.position(index, count: elements.count, of: "tuple")]
  }

  override public func contains(_ value: Value, _ interpreter: Interpreter) throws -> Bool? {
    try interpreter.contains(elements, value)
  }

  override public func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    let result = try interpreter.combined(elements, operation, other, reflected: reflected, "tuple") {
      ($0.object as? TupleObject)?.elements
    }
    return result.map { .object(TupleObject($0)) }
  }

  override public func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let other = other.object as? TupleObject else { return nil }
    return try interpreter.compareElements(operation, elements, other.elements)
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    // A native subtype, such as a tensor library's sizes, has a form of its own.
    if let own = personality?.type.ownMember(.representation), own.object is NativeFunction {
      return try interpreter.text(try interpreter.callUnbound(own, .object(self)))
    }
    guard let text = try interpreter.joinedRepresentations(of: self, elements, inside: "(...)") else { return "(...)" }
    return elements.count == 1 ? "(\(text),)" : "(\(text))"
  }

  override public func text(_ interpreter: Interpreter) throws -> String {
    guard let own = personality?.type.ownMember(.text), own.object is NativeFunction else {
      return try representation(interpreter)
    }
    return try interpreter.text(try interpreter.callUnbound(own, .object(self)))
  }
}
