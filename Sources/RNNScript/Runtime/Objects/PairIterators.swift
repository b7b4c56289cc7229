// What `enumerate` and `zip` give. A loop that takes pairs apart gets them without a tuple in between.

/// Pairs of a number and an element.
final class EnumerateIterator: IteratorObject {
  private let source: IteratorObject
  /// An integer of any size.
  @exclusivity(unchecked) private var number: Value

  init(_ source: IteratorObject, start: Value) {
    self.source = source
    number = start
    super.init()
    track()
  }

  override var type: TypeObject { .enumerate }

  override func savedContent() -> (() -> Void)? {
    let number = number
    return { [self] in self.number = number }
  }

  override func visitReferences(_ visitor: ReferenceVisitor) { visitor.visit(source) }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    guard let value = try source.next(interpreter) else { return nil }
    return .object(TupleObject([try takeNumber(interpreter), value]))
  }

  override func nextPair(into pair: UnsafeMutablePointer<Value>, _ interpreter: Interpreter) throws -> Bool? {
    // What is there from the last round may be used again by the source, where nobody else has it.
    pair[1] = .unbound
    guard let value = try source.next(interpreter) else { return false }
    pair[0] = try takeNumber(interpreter)
    pair[1] = value
    return true
  }

  private func takeNumber(_ interpreter: Interpreter) throws -> Value {
    interpreter.journal.willWrite(self)
    let present = number
    if case .int(let small) = present, small != .max {
      number = .int(small + 1)
    } else {
      number = try interpreter.binary(.add, present, .int(1))
    }
    return present
  }
}

/// Tuples of the elements at the same place.
final class ZipIterator: IteratorObject {
  @exclusivity(unchecked) private var sources: [IteratorObject]
  private let isStrict: Bool
  /// The last tuple: used again where nobody else has it.
  @exclusivity(unchecked) private var last: TupleObject?

  init(_ sources: [IteratorObject], isStrict: Bool) {
    self.sources = sources
    self.isStrict = isStrict
    super.init()
    track()
  }

  deinit { Dismantling.release(self) }

  override var type: TypeObject { .zip }

  override func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(&sources)
    visitor.visit(last)
  }

  override func surrenderReferences(to pile: inout [Object]) {
    pile.append(contentsOf: sources as [Object])
    sources = []
    Dismantling.surrender(&last, to: &pile)
  }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    if sources.isEmpty { return nil }
    if last != nil, isKnownUniquelyReferenced(&last), let tuple = last {
      for (position, source) in sources.enumerated() {
        guard let value = try source.next(interpreter) else { return try end(position, interpreter) }
        tuple.replaceElement(at: position, by: value)
      }
      return .object(tuple)
    }
    var values: [Value] = []
    values.reserveCapacity(sources.count)
    for (position, source) in sources.enumerated() {
      guard let value = try source.next(interpreter) else { return try end(position, interpreter) }
      values.append(value)
    }
    let tuple = TupleObject(values)
    last = tuple
    return .object(tuple)
  }

  override func nextPair(into pair: UnsafeMutablePointer<Value>, _ interpreter: Interpreter) throws -> Bool? {
    guard sources.count == 2 else { return nil }
    for position in 0..<2 {
      guard let value = try sources[position].next(interpreter) else {
        _ = try end(position, interpreter)
        return false
      }
      pair[position] = value
    }
    return true
  }

  /// What comes of the source at a position having ended.
  private func end(_ position: Int, _ interpreter: Interpreter) throws -> Value? {
    guard isStrict else { return nil }
    func plural(_ count: Int) -> String { count == 1 ? " " : "s 1-" }
    if position > 0 {
      throw interpreter.error(
        .valueError, "zip() argument \(position + 1) is shorter than argument\(plural(position))\(position)")
    }
    for other in sources.indices.dropFirst() where try sources[other].next(interpreter) != nil {
      throw interpreter.error(
        .valueError, "zip() argument \(other + 1) is longer than argument\(plural(other))\(other)")
    }
    return nil
  }
}
