/// A `range`, with bounds that fit 64 bits.
public final class RangeObject: Object {
  /// The first number.
  public let start: Int
  /// The bound.
  public let stop: Int
  /// The distance, never zero.
  public let step: Int
  /// How many numbers there are.
  public let count: Int

  /// Makes a range; nil where the step is zero.
  public init?(start: Int, stop: Int, step: Int) {
    guard step != 0 else { return nil }
    self.start = start
    self.stop = stop
    self.step = step
    let (low, high) = step > 0 ? (start, stop) : (stop, start)
    let distance = UInt(bitPattern: high) &- UInt(bitPattern: low)
    count = high > low ? Int(clamping: (distance - 1) / step.magnitude + 1) : 0
  }

  override public var type: TypeObject { .range }

  /// The number at a position within `0..<count`.
  @inline(__always) public func number(at position: Int) -> Int { start &+ position &* step }

  override public func truth(_ interpreter: Interpreter) throws -> Bool? { count > 0 }
  override public func length(_ interpreter: Interpreter) throws -> Int? { count }
  override public func iterator(_ interpreter: Interpreter) throws -> IteratorObject? { RangeIterator(self) }

  override public func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    if let slice = index.object as? SliceObject {
      let indices = try slice.resolve(count, interpreter)
      let range = RangeObject(
        start: start &+ indices.start &* step, stop: start &+ indices.stop &* step, step: step &* indices.step)
      return range.map { .object($0) } ?? .none
    }
    return .int(number(at: try interpreter.position(index, count: count, of: "range")))
  }

  override public func contains(_ value: Value, _ interpreter: Interpreter) throws -> Bool? {
    let number: Int
    switch value {
    case .int(let value): number = value
    case .bool(let flag): number = flag ? 1 : 0
    case .float(let value):
      guard let exact = Int(exactly: value) else { return false }
      number = exact
    default: return false
    }
    guard step > 0 ? (number >= start && number < stop) : (number <= start && number > stop) else { return false }
    let (low, high) = step > 0 ? (start, number) : (number, start)
    return (UInt(bitPattern: high) &- UInt(bitPattern: low)) % step.magnitude == 0
  }

  override public func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let other = other.object as? RangeObject, operation == .equal || operation == .notEqual else { return nil }
    let same =
      count == other.count && (count == 0 || (start == other.start && (count == 1 || step == other.step)))
    return .bool(same == (operation == .equal))
  }

  override public func hashValue(_ interpreter: Interpreter) throws -> Int? {
    try TupleObject([.int(count), count > 0 ? .int(start) : .none, count > 1 ? .int(step) : .none])
      .hashValue(interpreter)
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    step == 1 ? "range(\(start), \(stop))" : "range(\(start), \(stop), \(step))"
  }
}

/// Goes over the numbers of a range.
public final class RangeIterator: IteratorObject {
  let count: Int
  private let start: Int
  private let step: Int
  @exclusivity(unchecked) var position = 0

  /// Makes an iterator at the first number.
  public init(_ range: RangeObject) {
    count = range.count
    start = range.start
    step = range.step
  }

  /// The number at a position within the range.
  @inline(__always) func number(at position: Int) -> Int { start &+ position &* step }

  override public var type: TypeObject { .rangeIterator }

  override public func savedContent() -> (() -> Void)? {
    let position = position
    return { [self] in self.position = position }
  }

  override public func next(_ interpreter: Interpreter) throws -> Value? {
    guard position < count else { return nil }
    interpreter.journal.willWrite(self)
    position += 1
    return .int(number(at: position - 1))
  }
}
