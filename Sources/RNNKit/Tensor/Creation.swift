extension Tensor {
  /// A tensor without dimensions.
  public convenience init(_ scalar: Scalar, dtype: DType) throws {
    try self.init(uninitialized: [], dtype)
    try fillInitial(scalar)
  }

  /// A tensor without dimensions; float32 unless said otherwise.
  public convenience init(scalar: Double, dtype: DType = .float32) throws {
    try self.init(.float(scalar), dtype: dtype)
  }

  /// A tensor without dimensions; int64 unless said otherwise.
  public convenience init(scalar: Int, dtype: DType = .int64) throws { try self.init(.int(scalar), dtype: dtype) }

  /// A tensor of the given elements, in the order of the shape.
  ///
  /// - Throws: `TensorError` where the number of values is not that of the shape.
  public convenience init<T: Element>(elements values: [T], shape: [Int]) throws {
    try self.init(uninitialized: shape, T.dtype)
    guard values.count == count else { throw TensorError(.reshape(shape: shape, count: values.count)) }
    try values.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { try Pace.copy(count, from: base, to: initial(T.self)) }
    }
  }

  /// A float32 tensor; one dimension unless a shape is given.
  public convenience init(_ values: [Float], shape: [Int]? = nil) throws {
    try self.init(elements: values, shape: shape ?? [values.count])
  }

  /// A float64 tensor; one dimension unless a shape is given.
  public convenience init(_ values: [Double], shape: [Int]? = nil) throws {
    try self.init(elements: values, shape: shape ?? [values.count])
  }

  /// An int64 tensor; one dimension unless a shape is given.
  public convenience init(_ values: [Int], shape: [Int]? = nil) throws {
    try self.init(elements: values, shape: shape ?? [values.count])
  }

  /// A bool tensor; one dimension unless a shape is given.
  public convenience init(_ values: [Bool], shape: [Int]? = nil) throws {
    try self.init(elements: values, shape: shape ?? [values.count])
  }

  /// Fills a tensor that was just made.
  func fillInitial(_ scalar: Scalar) throws {
    switch dtype {
    case .bool: try fillInitial(with: Bool(scalar))
    case .uint8: try fillInitial(with: UInt8(scalar))
    case .int32: try fillInitial(with: Int32(scalar))
    case .int64: try fillInitial(with: Int(scalar))
    case .float32: try fillInitial(with: Float(scalar))
    case .float64: try fillInitial(with: Double(scalar))
    case .complex64: try fillInitial(with: Complex<Float>(scalar))
    case .complex128: try fillInitial(with: Complex<Double>(scalar))
    }
  }

  private func fillInitial<T: Element>(with value: T) throws {
    let target = initial(T.self)
    try Pace.inPieces(count, of: 4 * Pace.elements) { part in
      (target + part.lowerBound).update(repeating: value, count: part.count)
    }
  }

  /// A tensor that repeats a number.
  ///
  /// - Throws: `TensorError` for negative sizes, and of kind `memory`.
  public static func full(_ shape: [Int], _ value: Scalar, dtype: DType? = nil) throws -> Tensor {
    let tensor = try Tensor(uninitialized: shape, dtype ?? Engine.current.type(of: value))
    try tensor.fillInitial(value)
    return tensor
  }

  /// Zeros.
  public static func zeros(_ shape: [Int], dtype: DType? = nil) throws -> Tensor {
    try full(shape, 0, dtype: dtype ?? Engine.current.defaultFloat)
  }

  /// Ones.
  public static func ones(_ shape: [Int], dtype: DType? = nil) throws -> Tensor {
    try full(shape, 1, dtype: dtype ?? Engine.current.defaultFloat)
  }

  /// A tensor to be filled.
  ///
  /// It holds zeros: what a session shows must come out the same when it is replayed.
  public static func empty(_ shape: [Int], dtype: DType? = nil) throws -> Tensor { try zeros(shape, dtype: dtype) }

  /// The numbers from `start` up to, not including, `end`.
  ///
  /// - Throws: `TensorError` where `step` is zero or leads away from `end`.
  public static func arange(_ start: Scalar, _ end: Scalar, step: Scalar = 1, dtype: DType? = nil) throws -> Tensor {
    var integral = true
    for case .float in [start, end, step] { integral = false }
    let dtype = dtype ?? (integral ? .int64 : Engine.current.defaultFloat)
    if step.asDouble == 0 { throw TensorError.invalid("step must be nonzero") }
    guard start.asDouble.isFinite && end.asDouble.isFinite else {
      throw TensorError.invalid("unsupported range: \(start.asDouble) -> \(end.asDouble)")
    }
    if (end.asDouble - start.asDouble) * step.asDouble < 0 {
      throw TensorError.invalid("upper bound and lower bound inconsistent with step sign")
    }
    let size = ((end.asDouble - start.asDouble) / step.asDouble).rounded(.up)
    guard size < 1e18 else { throw TensorError(.memory(bytes: Int.max)) }
    let count = Int(size)
    if integral {
      let (first, width) = (start.asInt, step.asInt)
      return try sequence(count, .int64) {
        Double(first &+ $0 &* width)
      } integers: {
        first &+ $0 &* width
      }.raw(dtype)
    }
    let (first, width) = (start.asDouble, step.asDouble)
    return try sequence(count, dtype.isFloatingPoint ? dtype : .float64) { first + Double($0) * width }.raw(dtype)
  }

  /// `steps` numbers evenly spaced from `start` to `end`, both included.
  public static func linspace(_ start: Double, _ end: Double, _ steps: Int, dtype: DType? = nil) throws -> Tensor {
    if steps < 0 { throw TensorError.invalid("number of steps must be non-negative") }
    let dtype = dtype ?? Engine.current.defaultFloat
    if dtype == .float32 {
      // PyTorch works in the type of the result, from both ends toward the middle.
      let (first, last) = (Float(start), Float(end))
      let step = steps > 1 ? (last - first) / Float(steps - 1) : 0
      return try sequence(steps, .float32) {
        let value = $0 < steps / 2 ? first + step * Float($0) : last - step * Float(steps - $0 - 1)
        return Double(steps == 1 ? first : value)
      }
    }
    let step = steps > 1 ? (end - start) / Double(steps - 1) : 0
    return try sequence(steps, .float64) {
      steps == 1 ? start : $0 < steps / 2 ? start + step * Double($0) : end - step * Double(steps - $0 - 1)
    }.raw(dtype)
  }

  /// Ones on the diagonal, zeros elsewhere.
  public static func eye(_ rows: Int, _ columns: Int? = nil, dtype: DType? = nil) throws -> Tensor {
    let columns = columns ?? rows
    for size in [rows, columns] where size < 0 {
      throw TensorError.invalid("n must be greater or equal to 0, got \(size)")
    }
    let result = try zeros([rows, columns], dtype: dtype)
    let diagonal = result.alias(shape: [Swift.min(rows, columns)], strides: [columns + 1], offset: 0)
    try diagonal.assignConverted(try Tensor.wrapped(1))
    return result
  }

  /// A one-dimensional tensor of a function of the index.
  private static func sequence(
    _ count: Int, _ dtype: DType, _ function: (Int) -> Double, integers: ((Int) -> Int)? = nil
  ) throws -> Tensor {
    let result = try Tensor(uninitialized: [count], dtype)
    switch dtype {
    case .int64:
      let target = result.initial(Int.self)
      try Pace.inPieces(count) { part in
        for index in part { target[index] = integers.map { $0(index) } ?? Int(cutting: function(index)) }
      }
    case .float64:
      let target = result.initial(Double.self)
      try Pace.inPieces(count) { part in for index in part { target[index] = function(index) } }
    default:
      let target = result.initial(Float.self)
      try Pace.inPieces(count) { part in for index in part { target[index] = Float(function(index)) } }
    }
    return result
  }
}

extension Engine {
  /// The type of a tensor made from a number: floating-point numbers take the default type.
  func type(of scalar: Scalar) -> DType {
    if case .float = scalar { return defaultFloat }
    return scalar.dtype
  }
}
