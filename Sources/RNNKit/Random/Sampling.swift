extension Tensor {
  /// Numbers uniform in [0, 1), as `torch.rand`.
  public static func rand(
    _ shape: [Int], dtype: DType? = nil, generator: TorchGenerator? = nil
  ) throws -> Tensor {
    let result = try Tensor(uninitialized: shape, try floating(dtype, "rand"))
    try result.fillUniform(0, 1, generator)
    return result
  }

  /// Numbers of the standard normal distribution, as `torch.randn`.
  public static func randn(_ shape: [Int], dtype: DType? = nil, generator: TorchGenerator? = nil) throws -> Tensor {
    let result = try Tensor(uninitialized: shape, try floating(dtype, "randn"))
    try result.fillNormal(0, 1, generator)
    return result
  }

  private static func floating(_ dtype: DType?, _ name: String) throws -> DType {
    let dtype = dtype ?? Engine.current.defaultFloat
    if dtype.isFloatingPoint { return dtype }
    throw TensorError.invalid("\"\(name)\" not implemented for '\(dtype.scalarTypeName)'", .notImplementedError)
  }

  /// Integers uniform in low..<high, as `torch.randint`.
  ///
  /// - Throws: `TensorError` where the range is empty.
  public static func randint(
    _ low: Int, _ high: Int, _ shape: [Int], dtype: DType = .int64, generator: TorchGenerator? = nil
  ) throws -> Tensor {
    if low >= high {
      throw TensorError.invalid("random_ expects 'from' to be less than 'to', but got from=\(low) >= to=\(high)")
    }
    let result = try Tensor(uninitialized: shape, .int64)
    let generator = generator ?? Engine.current.generator
    generator.willChange()
    let range = UInt64(bitPattern: Int64(high &- low))
    let target = result.initial(Int.self)
    try Pace.inPieces(result.count) { part in
      for index in part { target[index] = low &+ Int(truncatingIfNeeded: generator.integer(below: range)) }
    }
    return try result.raw(dtype)
  }

  /// The numbers 0..<count in random order, as `torch.randperm`.
  public static func randperm(_ count: Int, generator: TorchGenerator? = nil) throws -> Tensor {
    if count < 0 { throw TensorError.invalid("n must be non-negative, got \(count)") }
    let result = try Tensor(uninitialized: [count], .int64)
    let generator = generator ?? Engine.current.generator
    generator.willChange()
    let target = result.initial(Int.self)
    try Pace.inPieces(count) { part in for index in part { target[index] = index } }
    try Pace.inPieces(Swift.max(count - 1, 0)) { part in
      for index in part {
        let other = index + Int(UInt64(generator.bits32()) % UInt64(count - index))
        (target[index], target[other]) = (target[other], target[index])
      }
    }
    return result
  }

  /// 1 with the probability in each element, else 0, as `torch.bernoulli`.
  public func bernoulli(generator: TorchGenerator? = nil) throws -> Tensor {
    if !dtype.isFloatingPoint {
      throw TensorError.invalid(
        "\"bernoulli_tensor_cpu_p_\" not implemented for '\(dtype.scalarTypeName)'", .notImplementedError)
    }
    let generator = generator ?? Engine.current.generator
    let result = try Tensor(uninitializedLike: self, dtype)
    let probabilities = try doubles()
    try Pace.inPieces(count) { part in
      for probability in probabilities[part] where !(probability >= 0 && probability <= 1) {
        throw TensorError.invalid("Expected p_in >= 0 && p_in <= 1 to be true, but got false.")
      }
    }
    generator.willChange()
    if dtype == .float32 {
      let target = result.initial(Float.self)
      try Pace.inPieces(count) { part in
        for index in part { target[index] = generator.unitFloat() < Float(probabilities[index]) ? 1 : 0 }
      }
    } else {
      let target = result.initial(Double.self)
      try Pace.inPieces(count) { part in
        for index in part { target[index] = generator.unitDouble() < probabilities[index] ? 1 : 0 }
      }
    }
    return result
  }

  /// Ones and zeros of a shape, 1 with one probability for all: what `bernoulli_(p)` and dropout draw.
  public static func bernoulliMask(
    _ shape: [Int], _ probability: Double, dtype: DType, generator: TorchGenerator? = nil
  ) throws -> Tensor {
    if !(probability >= 0 && probability <= 1) {
      throw TensorError.invalid("bernoulli_ expects p to be in [0, 1], but got p=\(probability)")
    }
    let generator = generator ?? Engine.current.generator
    generator.willChange()
    if dtype == .float32 { return try mask(shape, probability, 1 as Float, generator) }
    return try mask(shape, probability, 1 as Double, generator).raw(dtype)
  }

  /// `kept` with a probability, else 0.
  private static func mask<T: Element & BinaryFloatingPoint>(
    _ shape: [Int], _ probability: Double, _ kept: T, _ generator: TorchGenerator
  ) throws -> Tensor {
    let result = try Tensor(uninitialized: shape, T.dtype)
    let target = result.initial(T.self)
    try generator.unitDoubles(result.count) { first, numbers in
      for index in numbers.indices { target[first &+ index] = numbers[index] < probability ? kept : 0 }
    }
    return result
  }

  /// Dropout: elements zeroed with probability p, the others divided by 1 - p, as `torch.nn.functional.dropout`.
  public func dropout(_ p: Double, training: Bool = true, generator: TorchGenerator? = nil) throws -> Tensor {
    if !(p >= 0 && p <= 1) {
      throw TensorError.invalid("dropout probability has to be between 0 and 1, but got \(p)", .valueError)
    }
    if !training || p == 0 { return self }
    if p == 1 { return try mul(0) }
    let mask = try drawnAsItLies { try Tensor.bernoulliMask($0, 1 - p, dtype: dtype, generator: generator) }
    return try mul(mask.div(.float(1 - p)))
  }
}

extension Tensor {
  /// Numbers uniform in [0, 1) in this tensor's shape, as `torch.rand_like`.
  public func randLike(dtype: DType) throws -> Tensor { try drawnAsItLies { try Tensor.rand($0, dtype: dtype) } }

  /// Numbers of the standard normal distribution in this tensor's shape, as `torch.randn_like`.
  public func randnLike(dtype: DType) throws -> Tensor {
    if isContiguous { return try Tensor.randn(shape, dtype: dtype) }
    return try drawnAsItLies { size in
      let result = try Tensor(uninitialized: size, try Tensor.floating(dtype, "randn"))
      try result.fillNormal(0, 1, nil, oneByOne: true)
      return result
    }
  }

  /// Fills a tensor that was just made with uniform numbers.
  func fillUniform(_ low: Double, _ high: Double, _ generator: TorchGenerator?) throws {
    let generator = generator ?? Engine.current.generator
    generator.willChange()
    if dtype == .float32 {
      let (a, b) = (Float(low), Float(high))
      let range = b - a
      let target = initial(Float.self)
      try Pace.inPieces(count) { part in
        for index in part {
          let value = a.addingProduct(generator.unitFloat(), range)
          target[index] = value == b ? a : value
        }
      }
    } else {
      let target = initial(Double.self)
      try Pace.inPieces(count) { part in
        for index in part { target[index] = low.addingProduct(generator.unitDouble(), high - low) }
      }
    }
  }

  /// Fills a tensor that was just made with normal numbers.
  ///
  /// `oneByOne`: none in blocks, however many there are.
  func fillNormal(_ mean: Double, _ std: Double, _ generator: TorchGenerator?, oneByOne: Bool = false) throws {
    let generator = generator ?? Engine.current.generator
    generator.willChange()
    if dtype == .float32 {
      let target = initial(Float.self)
      if oneByOne || count < NormalBlock.size {
        for index in 0..<count { target[index] = Float(generator.normal() * std + mean) }
        return
      }
      let (mean, std) = (Float(mean), Float(std))
      try Pace.inPieces(count) { part in for index in part { target[index] = generator.unitFloat() } }
      try Pace.inPieces(count / NormalBlock.size, of: Pace.elements / NormalBlock.size) { part in
        for block in part { NormalBlock.transform(target + block * NormalBlock.size, mean: mean, std: std) }
      }
      if count % NormalBlock.size == 0 { return }
      let last = target + (count - NormalBlock.size)
      for index in 0..<NormalBlock.size { last[index] = generator.unitFloat() }
      NormalBlock.transform(last, mean: mean, std: std)
    } else {
      let target = initial(Double.self)
      if oneByOne || count < NormalBlock.size {
        for index in 0..<count { target[index] = generator.normal() * std + mean }
        return
      }
      try Pace.inPieces(count) { part in for index in part { target[index] = generator.unitDouble() } }
      try Pace.inPieces(count / NormalBlock.size, of: Pace.elements / NormalBlock.size) { part in
        for block in part { NormalBlock.transform(target + block * NormalBlock.size, mean: mean, std: std) }
      }
      if count % NormalBlock.size == 0 { return }
      let last = target + (count - NormalBlock.size)
      for index in 0..<NormalBlock.size { last[index] = generator.unitDouble() }
      NormalBlock.transform(last, mean: mean, std: std)
    }
  }
}
