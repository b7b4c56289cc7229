/// Owned memory for `count` floats, not initialized.
final class FloatBuffer {
  let pointer: UnsafeMutablePointer<Float>
  let count: Int

  private static func bytes(_ count: Int) -> Int { count &* MemoryLayout<Float>.stride }

  init(_ count: Int) {
    self.count = count
    // What is large was admitted before; for the rest the machine has room or nothing goes on.
    guard let address = BlockCache.take(FloatBuffer.bytes(count)) else { fatalError("out of memory") }
    pointer = address.bindMemory(to: Float.self, capacity: max(1, count))
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

  deinit { BlockCache.give(UnsafeMutableRawPointer(pointer), FloatBuffer.bytes(count)) }
}
