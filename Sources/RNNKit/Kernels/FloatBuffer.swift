/// Memory for `count` floats, its own unless it is borrowed.
final class FloatBuffer {
  let pointer: UnsafeMutablePointer<Float>
  let count: Int
  private let owner: AnyObject?

  /// Memory that is not initialized.
  ///
  /// - Throws: `TensorError` of kind `memory` where the machine has none left, whatever was admitted before.
  init(_ count: Int) throws {
    (self.count, owner) = (count, nil)
    let (bytes, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Float>.stride)
    guard !overflow, let address = BlockCache.take(bytes) else {
      throw TensorError(.memory(bytes: overflow ? Int.max : bytes))
    }
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
  convenience init(_ count: Int, filledWith value: Float) throws {
    try self.init(count)
    pointer.initialize(repeating: value, count: count)
  }

  /// A copy of `count` floats, or zeros where there is nothing to copy.
  convenience init(_ count: Int, copying source: UnsafePointer<Float>?) throws {
    try self.init(count)
    if let source {
      pointer.initialize(from: source, count: count)
    } else {
      pointer.initialize(repeating: 0, count: count)
    }
  }

  deinit {
    if owner == nil { BlockCache.give(UnsafeMutableRawPointer(pointer), count &* MemoryLayout<Float>.stride) }
  }
}
