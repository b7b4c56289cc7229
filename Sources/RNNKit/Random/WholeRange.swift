extension Tensor {
  /// Whole numbers over all that the element type holds exactly, as `Tensor.random_()` without bounds.
  public static func random(_ shape: [Int], dtype: DType, generator: TorchGenerator? = nil) throws -> Tensor {
    let result = try Tensor(uninitialized: shape, .int64)
    let generator = generator ?? Engine.current.generator
    generator.willChange()
    let target = result.initial(Int.self)
    try Pace.inPieces(result.count) { part in
      for index in part {
        switch dtype {
        case .int64: target[index] = Int(truncatingIfNeeded: generator.bits64() & ((1 << 63) - 1))
        case .float64: target[index] = Int(truncatingIfNeeded: generator.bits64() & ((1 << 53) - 1))
        case .float32: target[index] = Int(generator.bits32() & ((1 << 24) - 1))
        case .uint8: target[index] = Int(generator.bits32() & 255)
        case .bool: target[index] = Int(generator.bits32() & 1)
        default: target[index] = Int(generator.bits32() & ((1 << 31) - 1))
        }
      }
    }
    return try result.raw(dtype)
  }
}
