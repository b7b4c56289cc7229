/// Owned memory for `count` floats, not initialized.
final class FloatBuffer {
  let pointer: UnsafeMutablePointer<Float>
  let count: Int

  init(_ count: Int) {
    self.count = count
    let raw = UnsafeMutableRawPointer.allocate(byteCount: max(1, count) * MemoryLayout<Float>.stride, alignment: 64)
    pointer = raw.bindMemory(to: Float.self, capacity: max(1, count))
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

  deinit { UnsafeMutableRawPointer(pointer).deallocate() }
}
