/// Choosing between two tensors by a mask.
enum Select {
  /// `result = mask ? a : b`.
  ///
  /// All broadcast to the shape of the result; a and b have its type.
  static func run(_ mask: Tensor, _ a: Tensor, _ b: Tensor, into result: Tensor) throws {
    let mask = try mask.raw(.bool)
    switch result.dtype {
    case .bool, .uint8: try run(mask, a, b, result, UInt8.self)
    case .int32, .float32: try run(mask, a, b, result, UInt32.self)
    case .int64, .float64, .complex64: try run(mask, a, b, result, UInt64.self)
    case .complex128: try run(mask, a, b, result, SIMD2<UInt64>.self)
    }
  }

  // Choosing moves bits: elements of one size are alike.
  private static func run<Bits: BitwiseCopyable>(
    _ mask: Tensor, _ a: Tensor, _ b: Tensor, _ result: Tensor, _: Bits.Type
  ) throws {
    let out = UnsafeMutableRawPointer(mutating: result.storage.address).assumingMemoryBound(to: Bits.self)
    let (x, y) = (
      a.storage.address.assumingMemoryBound(to: Bits.self), b.storage.address.assumingMemoryBound(to: Bits.self)
    )
    let (startX, startY) = (a.offset, b.offset)
    let choose = mask.elements(Bool.self)
    let walk = StridedWalk(
      shape: result.shape,
      strides: [result.strides] + [mask, a, b].map { Shape.broadcastStrides($0, to: result.shape) })
    let steps = walk.innerStrides
    let (stepOut, stepMask, stepX, stepY) = (steps[0], steps[1], steps[2], steps[3])
    try walk.forEachRun { offsets, count in
      let (o, m) = (result.offset + offsets[0], offsets[1])
      let (p, q) = (startX + offsets[2], startY + offsets[3])
      for index in 0..<count {
        out[o &+ index &* stepOut] = choose[m &+ index &* stepMask] ? x[p &+ index &* stepX] : y[q &+ index &* stepY]
      }
    }
  }
}

extension Tensor {
  /// `condition ? a : b`, elementwise, broadcasting, in the common type.
  ///
  /// - Throws: `TensorError` where the shapes do not fit or `condition` is no bool tensor.
  public static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Tensor) throws -> Tensor {
    if condition.dtype != .bool && condition.dtype != .uint8 {
      throw TensorError.invalid(
        "where expected condition to be a boolean tensor, but got a tensor with dtype \(condition.dtype.scalarTypeName)"
      )
    }
    let dtype = a.promotedDType(with: b)
    let shape = try Shape.broadcast(Shape.broadcast(a.shape, b.shape), condition.shape)
    let result = try Tensor(uninitialized: shape, dtype)
    try Select.run(condition, try a.raw(dtype), try b.raw(dtype), into: result)
    if Gradient.isWanted(a, b) { Rules.select(condition, a, b, result) }
    return result
  }

  /// A copy in which the elements where `mask` holds are `value`.
  public func maskedFill(_ mask: Tensor, _ value: Scalar) throws -> Tensor {
    if mask.dtype != .bool {
      throw TensorError.invalid("masked_fill_ only supports boolean masks, but got mask with dtype \(mask.dtype.name)")
    }
    let result = try masked(mask, by: value)
    if Gradient.isWanted(self) { Rules.maskedFill(self, mask, result) }
    return result
  }

  /// The elements limited to a range; each bound may be missing.
  public func clamp(min low: Scalar? = nil, max high: Scalar? = nil) throws -> Tensor {
    guard low != nil || high != nil else {
      throw TensorError.invalid("torch.clamp: At least one of 'min' or 'max' must not be None")
    }
    let detached = self.detached()
    var result = detached
    if let low { result = try result.combined(.maximum, try Tensor.wrapped(low)) }
    if let high { result = try result.combined(.minimum, try Tensor.wrapped(high)) }
    if Gradient.isWanted(self) { Rules.clamp(self, low, high, result) }
    return result
  }
}

extension Rules {
  /// y = mask ? a : b: each gets the gradient where it was chosen.
  static func select(_ mask: Tensor, _ a: Tensor, _ b: Tensor, _ y: Tensor) {
    let (formA, formB) = (Form(a), Form(b))
    Gradient.record("WhereBackward0", inputs: [a, b], outputs: [y], saving: [mask], composed: true) { call in
      let chosen = try call.saved[0].raw(.bool)
      return [
        call.wants[0] ? try fit(call.gradient.maskedFill(chosen.logicalNot(), 0), formA) : nil,
        call.wants[1] ? try fit(call.gradient.maskedFill(chosen, 0), formB) : nil,
      ]
    }
  }

  /// Filled elements pass no gradient.
  static func maskedFill(_ x: Tensor, _ mask: Tensor, _ y: Tensor) {
    let form = Form(x)
    Gradient.record("MaskedFillBackward0", inputs: [x], outputs: [y], saving: [mask], composed: true) { call in
      [try fit(call.gradient.maskedFill(call.saved[0], 0), form)]
    }
  }

  /// Elements outside of the range pass no gradient; those on its bounds do.
  static func clamp(_ x: Tensor, _ low: Scalar?, _ high: Scalar?, _ y: Tensor) {
    Gradient.record("ClampBackward1", inputs: [x], outputs: [y], saving: [x], composed: true) { call in
      var gradient = call.gradient
      if let low { gradient = try gradient.maskedFill(call.saved[0].lt(low), 0) }
      if let high { gradient = try gradient.maskedFill(call.saved[0].gt(high), 0) }
      return [gradient]
    }
  }
}

extension Tensor {
  /// Whether each element is zero.
  public func logicalNot() throws -> Tensor { try eq(0) }
  /// Whether both are not zero, elementwise.
  public func logicalAnd(_ other: Tensor) throws -> Tensor {
    try raw(.bool).combined(.product, try other.raw(.bool))
  }
  /// Whether one or both are not zero, elementwise.
  public func logicalOr(_ other: Tensor) throws -> Tensor { try raw(.bool).combined(.sum, try other.raw(.bool)) }
  /// Whether exactly one is not zero, elementwise.
  public func logicalXor(_ other: Tensor) throws -> Tensor {
    try raw(.bool).compared(.notEqual, try other.raw(.bool))
  }
}
