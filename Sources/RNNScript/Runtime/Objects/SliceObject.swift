/// A `slice`: the bounds as they were written.
public final class SliceObject: Object {
  /// The first bound.
  public let start: Value
  /// The second bound.
  public let stop: Value
  /// The distance between elements.
  public let step: Value

  /// Makes a slice.
  public init(start: Value, stop: Value, step: Value) {
    self.start = start
    self.stop = stop
    self.step = step
  }

  override public var type: TypeObject { .slice }

  override public func hashValue(_ interpreter: Interpreter) throws -> Int? { nil }

  override public func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let other = other.object as? SliceObject else { return nil }
    return try interpreter.compareElements(operation, [start, stop, step], [other.start, other.stop, other.step])
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    "slice(\(try interpreter.repr(start)), \(try interpreter.repr(stop)), \(try interpreter.repr(step)))"
  }

  /// The positions that the slice means in a sequence of `count` elements.
  ///
  /// Throws ValueError for a step of zero.
  public func resolve(_ count: Int, _ interpreter: Interpreter) throws -> SliceIndices {
    let step = try interpreter.sliceBound(self.step) ?? 1
    if step == 0 { throw interpreter.error(.valueError, "slice step cannot be zero") }
    func clamp(_ value: Int?, _ ifMissing: Int) -> Int {
      guard var value else { return ifMissing }
      if value < 0 { value += count }
      return step < 0 ? min(max(value, -1), count - 1) : min(max(value, 0), count)
    }
    let start = clamp(try interpreter.sliceBound(self.start), step < 0 ? count - 1 : 0)
    let stop = clamp(try interpreter.sliceBound(self.stop), step < 0 ? -1 : count)
    return SliceIndices(start: start, stop: stop, step: step)
  }

}

/// The positions that a slice means: from `start` by `step` up to, not including, `stop`.
public struct SliceIndices: Sequence {
  /// The first position.
  public let start: Int
  /// The bound.
  public let stop: Int
  /// The distance, never zero.
  public let step: Int

  /// How many positions there are.
  public var count: Int {
    if step > 0 { return stop > start ? (stop - start - 1) / step + 1 : 0 }
    return start > stop ? (start - stop - 1) / (0 - step) + 1 : 0
  }

  /// Goes over the positions.
  public func makeIterator() -> some IteratorProtocol<Int> {
    (0..<count).lazy.map { start + $0 * step }.makeIterator()
  }

  /// All elements but those at the positions.
  func removed<Element>(from elements: [Element]) -> [Element] {
    guard count > 0 else { return elements }
    if step == 1 { return Array(elements[..<start] + elements[stop...]) }
    // From the lowest to the highest position, whatever the direction of the slice.
    let (lowest, distance) = step > 0 ? (start, step) : (start + (count - 1) * step, -step)
    let highest = lowest + (count - 1) * distance
    return elements.enumerated().filter { position, _ in
      position < lowest || position > highest || (position - lowest) % distance != 0
    }.map(\.element)
  }

  /// The elements at the positions.
  func of(_ elements: [Value]) -> [Value] {
    if step == 1 { return Array(elements[start..<Swift.max(start, stop)]) }
    var result: [Value] = []
    let count = count
    result.reserveCapacity(count)
    for number in 0..<count { result.append(elements[start + number * step]) }
    return result
  }
}
