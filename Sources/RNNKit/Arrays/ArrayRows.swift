/// Operations along one axis, done row by row: the axis is brought to the end and the elements packed.
public enum ArrayRows {
  /// The elements with `axis` last, packed.
  public static func rows(_ a: Tensor, axis: Int) throws -> Tensor {
    var order = Array(0..<a.rank)
    order.remove(at: axis)
    order.append(axis)
    return try a.permuted(order).packed()
  }

  /// Brings the last axis back to where `rows` took it from.
  public static func restored(_ a: Tensor, axis: Int) -> Tensor {
    var order = Array(0..<(a.rank - 1))
    order.insert(a.rank - 1, at: axis)
    return a.permuted(order)
  }

  /// Running results along an axis: element k is the combination of elements 0…k.
  ///
  /// Works in the type of the elements.
  public static func scan(
    _ a: Tensor, axis: Int, real: (Double, Double) -> Double, whole: (Int, Int) -> Int,
    complex: (Complex<Double>, Complex<Double>) -> Complex<Double>
  ) throws -> Tensor {
    let rows = try rows(a, axis: axis).contiguousCopy()
    let length = rows.shape[rows.rank - 1]
    func run<T: Element>(_: T.Type, _ combine: (T, T) -> T) throws {
      let values = rows.initial(T.self)
      guard length > 1 else { return }
      try Pace.inPieces(rows.count / length, of: max(1, Pace.elements / length)) { part in
        for row in part {
          let row = values + row * length
          try Pace.inPieces(length) { part in
            for index in max(1, part.lowerBound)..<part.upperBound { row[index] = combine(row[index - 1], row[index]) }
          }
        }
      }
    }
    switch a.dtype {
    case .float32: try run(Float.self) { Float(real(Double($0), Double($1))) }
    case .float64: try run(Double.self, real)
    case .complex64: try run(Complex<Float>.self) { complex($0.wide, $1.wide).narrow }
    case .complex128: try run(Complex<Double>.self, complex)
    case .int64: try run(Int.self, whole)
    case .int32: try run(Int32.self) { Int32(converting: whole(Int($0), Int($1))) }
    case .uint8: try run(UInt8.self) { UInt8(converting: whole(Int($0), Int($1))) }
    case .bool: try run(Bool.self) { Bool(converting: whole($0 ? 1 : 0, $1 ? 1 : 0)) }
    }
    return restored(rows, axis: axis)
  }

  /// The order that sorts each row, equal elements in their order; NaN is last.
  public static func order(_ a: Tensor, axis: Int) throws -> Tensor {
    let rows = try rows(a, axis: axis)
    let length = rows.shape[rows.rank - 1]
    let result = try Tensor(uninitialized: rows.shape, .int64)
    let target = result.initial(Int.self)
    func run<T: Element>(_: T.Type, _ isBefore: (T, T) -> Bool) throws {
      let values = rows.elements(T.self)
      guard length > 0 else { return }
      for start in stride(from: 0, to: rows.count, by: length) {
        try Engine.current.poll?()
        let row = values + start
        let order = UnsafeMutableBufferPointer(start: target + start, count: length)
        try Pace.inPieces(length) { part in for index in part { order[index] = index } }
        try MergeSort.sort(order) { first, second in
          isBefore(row[first], row[second]) || (first < second && !isBefore(row[second], row[first]))
        }
      }
    }
    switch a.dtype {
    case .float32: try run(Float.self) { $0 < $1 || ($1.isNaN && !$0.isNaN) }
    case .float64: try run(Double.self) { $0 < $1 || ($1.isNaN && !$0.isNaN) }
    case .complex64: try run(Complex<Float>.self) { $0.wide.isBefore($1.wide) }
    case .complex128: try run(Complex<Double>.self) { $0.isBefore($1) }
    case .int64: try run(Int.self) { $0 < $1 }
    case .int32: try run(Int32.self) { $0 < $1 }
    case .uint8: try run(UInt8.self) { $0 < $1 }
    case .bool: try run(Bool.self) { !$0 && $1 }
    }
    return restored(result, axis: axis)
  }

  /// The elements of each row in order; NaN is last.
  public static func sorted(_ a: Tensor, axis: Int) throws -> Tensor {
    let rows = try rows(a, axis: axis).contiguousCopy()
    let length = rows.shape[rows.rank - 1]
    func run<T: Element>(_: T.Type, _ isBefore: (T, T) -> Bool) throws {
      let values = rows.initial(T.self)
      guard length > 0 else { return }
      for start in stride(from: 0, to: rows.count, by: length) {
        try Engine.current.poll?()
        try MergeSort.sort(UnsafeMutableBufferPointer(start: values + start, count: length), by: isBefore)
      }
    }
    switch a.dtype {
    case .float32: try run(Float.self) { $0 < $1 || ($1.isNaN && !$0.isNaN) }
    case .float64: try run(Double.self) { $0 < $1 || ($1.isNaN && !$0.isNaN) }
    case .complex64: try run(Complex<Float>.self) { $0.wide.isBefore($1.wide) }
    case .complex128: try run(Complex<Double>.self) { $0.isBefore($1) }
    case .int64: try run(Int.self) { $0 < $1 }
    case .int32: try run(Int32.self) { $0 < $1 }
    case .uint8: try run(UInt8.self) { $0 < $1 }
    case .bool: try run(Bool.self) { !$0 && $1 }
    }
    return restored(rows, axis: axis)
  }

  /// The place of the first largest (or smallest) element of each row; the first NaN wins.
  public static func extremePlace(_ a: Tensor, axis: Int, largest: Bool) throws -> Tensor {
    let rows = try rows(a, axis: axis)
    let length = rows.shape[rows.rank - 1]
    let result = try Tensor(uninitialized: Array(rows.shape.dropLast()), .int64)
    let target = result.initial(Int.self)
    func run<T: Element>(_: T.Type, _ isNaN: (T) -> Bool, _ isBefore: (T, T) -> Bool) throws {
      let values = rows.elements(T.self)
      try Pace.inPieces(result.count, of: max(1, Pace.elements / max(length, 1))) { part in
        for number in part {
          let row = values + number &* length
          var best = 0
          try Pace.inPieces(length) { part in
            for index in part where !isNaN(row[best]) {
              if isNaN(row[index]) || (largest ? isBefore(row[best], row[index]) : isBefore(row[index], row[best])) {
                best = index
              }
            }
          }
          target[number] = best
        }
      }
    }
    switch a.dtype {
    case .float32: try run(Float.self, { $0.isNaN }) { $0 < $1 }
    case .float64: try run(Double.self, { $0.isNaN }) { $0 < $1 }
    case .complex64: try run(Complex<Float>.self, { $0.wide.isNotANumber }) { $0.wide.isBefore($1.wide) }
    case .complex128: try run(Complex<Double>.self, { $0.isNotANumber }) { $0.isBefore($1) }
    case .int64: try run(Int.self, { _ in false }) { $0 < $1 }
    case .int32: try run(Int32.self, { _ in false }) { $0 < $1 }
    case .uint8: try run(UInt8.self, { _ in false }) { $0 < $1 }
    case .bool: try run(Bool.self, { _ in false }) { !$0 && $1 }
    }
    return result
  }
}
