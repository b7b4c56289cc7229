extension Tensor {
  /// The only element.
  ///
  /// - Throws: `TensorError` of kind `itemCount` where there is not exactly one.
  public func item() throws -> Scalar {
    guard count == 1 else { throw TensorError(.itemCount(count)) }
    switch dtype {
    case .bool: return .bool(elements(Bool.self)[0])
    case .uint8: return .int(Int(elements(UInt8.self)[0]))
    case .int32: return .int(Int(elements(Int32.self)[0]))
    case .int64: return .int(elements(Int.self)[0])
    case .float32: return .float(Double(elements(Float.self)[0]))
    case .float64: return .float(elements(Double.self)[0])
    case .complex64: return .float(elements(Complex<Float>.self)[0].asDouble)
    case .complex128: return .float(elements(Complex<Double>.self)[0].real)
    }
  }

  /// The elements in the order of the shape, as a copy, without history.
  ///
  /// - Throws: `TensorError` of kind `memory` where there is no room, as for an expanded tensor; what `Engine.poll` throws.
  public func values<T: Element>(_: T.Type) throws -> [T] {
    let same = try raw(T.dtype)
    let source = same.elements(T.self)
    return try Pace.array(count) { target in
      if same.isContiguous { return try Pace.copy(count, from: source, to: target) }
      let walk = StridedWalk(shape: shape, strides: [same.strides])
      let step = walk.innerStrides[0]
      var place = 0
      try walk.forEachRun { offsets, length in
        for index in 0..<length { target[place &+ index] = source[offsets[0] &+ index &* step] }
        place += length
      }
    }
  }

  /// The elements as float32, in the order of the shape.
  public func floats() throws -> [Float] { try values(Float.self) }
  /// The elements as float64, in the order of the shape.
  public func doubles() throws -> [Double] { try values(Double.self) }
  /// The elements as integers, in the order of the shape.
  public func ints() throws -> [Int] { try values(Int.self) }
  /// Whether each element is not zero, in the order of the shape.
  public func bools() throws -> [Bool] { try values(Bool.self) }
}
