extension Tensor {
  /// A view of the same memory with any sizes and distances: elements may overlap.
  ///
  /// - Throws: `TensorError` where the view would reach beyond the memory.
  public func asStrided(_ shape: [Int], _ strides: [Int], offset: Int? = nil) throws -> Tensor {
    let start = offset ?? self.offset
    guard shape.count == strides.count else {
      throw TensorError.invalid("mismatch in length of strides and shape")
    }
    guard strides.allSatisfy({ $0 >= 0 }) else {
      throw TensorError.invalid(
        "as_strided: Negative strides are not supported at the moment, got strides: \(strides)")
    }
    let count = try Shape.count(shape)
    var last = start
    for (size, stride) in zip(shape, strides) where size > 1 {
      let (way, overflow) = (size - 1).multipliedReportingOverflow(by: stride)
      let (sum, overflowed) = last.addingReportingOverflow(way)
      guard !overflow, !overflowed else { throw TensorError.invalid("Storage size calculation overflowed") }
      last = sum
    }
    guard start >= 0, count == 0 || last < storage.count else {
      throw TensorError.invalid(
        "setStorage: sizes \(shape), strides \(strides), storage offset \(start), and itemsize \(dtype.byteSize) "
          + "requiring a storage size of \((last &+ 1) &* dtype.byteSize) are out of bounds for storage of size "
          + "\(storage.count * dtype.byteSize)")
    }
    let (own, ownStrides, ownStart, extent) = (self.shape, self.strides, self.offset, storage.count)
    return view("AsStridedBackward0", shape: shape, strides: strides, offset: start, composed: false) { call in
      // Elements that are shown several times collect what each showing gives.
      let places = try Tensor(Shape.offsets(shape, strides, from: start))
      let memory = try Tensor.zeros([extent], dtype: call.gradient.dtype).scatterAdd(
        0, places, call.gradient.reshaped([call.gradient.count]))
      return [memory.alias(shape: own, strides: ownStrides, offset: ownStart)]
    }
  }

  /// The whole memory behind the tensor in one dimension, without history.
  public var wholeStorage: Tensor { alias(shape: [storage.count], strides: [1], offset: 0) }
}

extension Shape {
  /// Where each element of a view lies, in the order of the shape.
  static func offsets(_ shape: [Int], _ strides: [Int], from start: Int) -> [Int] {
    var offsets = [start]
    for (size, stride) in zip(shape, strides) {
      offsets = offsets.flatMap { base in (0..<size).map { base + $0 * stride } }
    }
    return offsets
  }
}
