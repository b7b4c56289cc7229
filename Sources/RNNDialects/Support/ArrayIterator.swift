import RNNScript

/// Iterates over values that are made on demand.
final class MakingIterator: IteratorObject {
  private var position = 0
  private let count: Int
  private let make: (Int) throws -> Value

  /// An iterator over `make(0)`, `make(1)` … `make(count - 1)`.
  init(count: Int, make: @escaping (Int) throws -> Value) {
    self.count = count
    self.make = make
  }

  /// An iterator over `values`.
  convenience init(_ values: [Value]) {
    self.init(count: values.count) { values[$0] }
  }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    guard position < count else { return nil }
    position += 1
    return try make(position - 1)
  }

  override func savedContent() -> (() -> Void)? {
    let old = position
    return { self.position = old }
  }
}
