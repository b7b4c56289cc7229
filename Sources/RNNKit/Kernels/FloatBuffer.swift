/// Memory for `count` floats, its own unless it is borrowed.
final class FloatBuffer {
  let pointer: UnsafeMutablePointer<Float>
  let count: Int
  private let owner: AnyObject?

  private static func bytes(_ count: Int) -> Int { count &* MemoryLayout<Float>.stride }

  /// Memory that is not initialized.
  init(_ count: Int) {
    (self.count, owner) = (count, nil)
    // What is large was admitted before; for the rest the machine has room or nothing goes on.
    guard let address = BlockCache.take(FloatBuffer.bytes(count)) else { fatalError("out of memory") }
    pointer = address.bindMemory(to: Float.self, capacity: max(1, count))
  }

  /// Memory of an owner that keeps it where it is as long as this lives.
  ///
  /// It is not to be written to.
  init(borrowing memory: UnsafePointer<Float>, count: Int, of owner: AnyObject) {
    (self.count, self.owner) = (count, owner)
    pointer = UnsafeMutablePointer(mutating: memory)
  }

  /// Memory filled with one value.
  convenience init(_ count: Int, filledWith value: Float) {
    self.init(count)
    pointer.initialize(repeating: value, count: count)
  }

  /// A copy of `count` floats, or zeros where there is nothing to copy.
  convenience init(_ count: Int, copying source: UnsafePointer<Float>?) {
    self.init(count)
    if let source {
      pointer.initialize(from: source, count: count)
    } else {
      pointer.initialize(repeating: 0, count: count)
    }
  }

  deinit {
    if owner == nil { BlockCache.give(UnsafeMutableRawPointer(pointer), FloatBuffer.bytes(count)) }
  }
}
