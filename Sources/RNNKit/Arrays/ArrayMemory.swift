// What NumPy arrays need beyond PyTorch's views: any strides, reading and writing at lists of places.
extension Tensor {
  /// The memory of this tensor seen through any strides, negative ones too.
  ///
  /// - Throws: `TensorError` where an element would lie outside of the storage.
  public func showing(shape: [Int], strides: [Int], offset: Int) throws -> Tensor {
    let count = try Shape.count(shape)
    guard shape.count == strides.count else { throw TensorError.invalid("shape and strides differ in length") }
    if count > 0 {
      var (low, high) = (offset, offset)
      for (size, stride) in zip(shape, strides) {
        let (reach, overflow) = (size - 1).multipliedReportingOverflow(by: stride)
        let (sum, past) = (reach < 0 ? low : high).addingReportingOverflow(reach)
        guard !overflow, !past else { throw TensorError.invalid("strides reach outside of the memory") }
        if reach < 0 { low = sum } else { high = sum }
      }
      guard low >= 0, high < storage.count else { throw TensorError.invalid("strides reach outside of the memory") }
    }
    return alias(shape: shape, strides: strides, offset: offset)
  }

  /// The same elements in another shape without a copy; nil where that is not possible.
  public func sharedReshape(_ shape: [Int]) -> Tensor? {
    if let count = try? Shape.count(shape), count != self.count { return nil }
    guard let strides = Shape.stridesOfView(shape, of: self) else { return nil }
    return alias(shape: shape, strides: strides, offset: offset)
  }

  /// A contiguous copy without history.
  public func copied() throws -> Tensor { try contiguousCopy() }

  /// The tensor itself where its elements lie without gaps, else a copy; without history.
  public func packed() throws -> Tensor { isContiguous ? self : try contiguousCopy() }

  /// Writes the elements of `source`, which broadcasts, over these, converting them.
  ///
  /// The shapes are known to fit.
  public func write(_ source: Tensor) throws {
    let content = source.storage === storage ? try source.contiguousCopy() : source
    try assignConverted(content)
  }

  /// The bytes of the elements in the order of the shape.
  public func packedBytes() throws -> [UInt8] {
    let source = try packed()
    let start = source.storage.address + source.offset * dtype.byteSize
    let count = source.count * dtype.byteSize
    return try Pace.array(count) { try Pace.copy(count, from: start.assumingMemoryBound(to: UInt8.self), to: $0) }
  }

  /// A tensor from the bytes of its elements, in the order of the shape.
  ///
  /// - Throws: `TensorError` where the number of bytes is not that of the shape.
  public static func fromBytes(_ bytes: ArraySlice<UInt8>, shape: [Int], dtype: DType) throws -> Tensor {
    let result = try Tensor(uninitialized: shape, dtype)
    let (needed, overflow) = result.count.multipliedReportingOverflow(by: dtype.byteSize)
    guard !overflow, needed == bytes.count else { throw TensorError(.reshape(shape: shape, count: bytes.count)) }
    let target = UnsafeMutableRawPointer(result.initial(UInt8.self))
    if dtype == .bool {
      // Any bit pattern may be in a file, but not in a Bool.
      let flags = result.initial(UInt8.self)
      let first = bytes.startIndex
      try Pace.inPieces(needed) { part in for index in part { flags[index] = bytes[first + index] == 0 ? 0 : 1 } }
    } else {
      try bytes.withUnsafeBufferPointer { source in
        guard let start = source.baseAddress else { return }
        try Pace.copy(needed, from: start, to: target.assumingMemoryBound(to: UInt8.self))
      }
    }
    return result
  }

  /// The elements at `offsets` in the storage, as a tensor of the given shape.
  ///
  /// The offsets are known to lie inside of it.
  public func gathered(_ offsets: [Int], shape: [Int]) throws -> Tensor {
    let result = try Tensor(uninitialized: shape, dtype)
    switch dtype.byteSize {
    case 1: try gather(offsets, result, UInt8.self)
    case 4: try gather(offsets, result, UInt32.self)
    case 8: try gather(offsets, result, UInt64.self)
    default: try gather(offsets, result, Complex<Double>.self)
    }
    return result
  }

  private func gather<Unit>(_ offsets: [Int], _ result: Tensor, _: Unit.Type) throws {
    let source = storage.address.assumingMemoryBound(to: Unit.self)
    let target = UnsafeMutableRawPointer(result.initial(UInt8.self)).assumingMemoryBound(to: Unit.self)
    try Pace.inPieces(offsets.count) { part in for index in part { target[index] = source[offsets[index]] } }
  }

  /// Writes the elements of `values`, one for each offset or one for all, at `offsets` in the storage.
  ///
  /// The offsets are known to lie inside of it.
  public func scatter(_ offsets: [Int], _ values: Tensor) throws {
    var source = values.dtype == dtype ? try values.packed() : try values.converted(dtype)
    if source.storage === storage { source = try source.contiguousCopy() }
    guard source.count == offsets.count || source.count == 1 else {
      throw TensorError(.reshape(shape: [offsets.count], count: source.count))
    }
    let step = source.count == 1 ? 0 : 1
    switch dtype.byteSize {
    case 1: try scatter(offsets, source, step, UInt8.self)
    case 4: try scatter(offsets, source, step, UInt32.self)
    case 8: try scatter(offsets, source, step, UInt64.self)
    default: try scatter(offsets, source, step, Complex<Double>.self)
    }
  }

  private func scatter<Unit>(_ offsets: [Int], _ source: Tensor, _ step: Int, _: Unit.Type) throws {
    let target = try storage.willWrite().assumingMemoryBound(to: Unit.self)
    let values = source.storage.address.assumingMemoryBound(to: Unit.self) + source.offset
    try Pace.inPieces(offsets.count) { part in
      for index in part { target[offsets[index]] = values[index &* step] }
    }
  }

  /// The real and the imaginary parts of a complex tensor, copied.
  public func complexParts() throws -> (real: Tensor, imaginary: Tensor) {
    if dtype == .complex64 {
      let values = try values(Complex<Float>.self)
      return (
        try Tensor(elements: Pace.map(values) { $0.real }, shape: shape),
        try Tensor(elements: Pace.map(values) { $0.imaginary }, shape: shape)
      )
    }
    let values = try to(.complex128).values(Complex<Double>.self)
    return (
      try Tensor(elements: Pace.map(values) { $0.real }, shape: shape),
      try Tensor(elements: Pace.map(values) { $0.imaginary }, shape: shape)
    )
  }
}
