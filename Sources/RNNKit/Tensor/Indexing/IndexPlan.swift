/// Where the elements are that index tensors choose.
///
/// The index tensors broadcast to one shape S; the dimensions without one form the rest R. Elements are addressed as
/// `chosen[s] + rest[r] + i`, i below `run`; the result has the dimensions of S where the indexed ones stood if those
/// are neighbours, else in front.
struct IndexPlan {
  /// The shape of the result.
  let resultShape: [Int]
  /// The offset, for each element of S, in a tensor with the strides that the plan was made for.
  private let chosen: [Int]
  /// The offset of each run of the rest.
  private let rest: [Int]
  /// How many elements of the rest lie without gaps in order.
  private let run: Int
  /// The shape S + R.
  private let orderedShape: [Int]
  /// Where each dimension of the result stands in S + R.
  private let arrangement: [Int]

  /// - Throws: `TensorError` where the index tensors do not broadcast, or an index is out of range.
  init(_ tensor: Tensor, _ indices: [Tensor?]) throws {
    var shape: [Int] = []
    let given = indices.compactMap { $0 }
    for index in given {
      do { shape = try Shape.broadcast(shape, index.shape) } catch {
        let shapes = given.map { "\($0.shape)" }.joined(separator: ", ")
        throw TensorError.invalid(
          "shape mismatch: indexing tensors could not be broadcast together with shapes \(shapes)", .indexError)
      }
    }
    let others = (0..<tensor.rank).filter { indices[$0] == nil }
    // Expanded tensors have any number of elements: their places would take what they do not.
    for part in [shape, others.map { tensor.shape[$0] }] {
      try Engine.current.admit(elements: try Shape.count(part), of: MemoryLayout<Int>.stride)
    }
    var chosen = try Pace.array(repeating: 0, count: Shape.uncheckedCount(shape))
    var indexed: [Int] = []
    for (dimension, index) in indices.enumerated() {
      guard let index else { continue }
      indexed.append(dimension)
      let places = try (index.shape == shape ? index : index.expand(shape)).ints()
      let (size, step) = (tensor.shape[dimension], tensor.strides[dimension])
      try Pace.inPieces(places.count) { part in
        for position in part {
          let place = places[position]
          guard place >= -size && place < size else {
            throw TensorError(.index(place, dimension: dimension, size: size))
          }
          chosen[position] &+= (place < 0 ? place + size : place) &* step
        }
      }
    }
    self.chosen = chosen
    var (run, outer) = (1, others)
    while let last = outer.last, tensor.strides[last] == run || tensor.shape[last] == 1 {
      run &*= tensor.shape[last]
      outer.removeLast()
    }
    self.run = run
    rest = try IndexPlan.offsets(outer.map { tensor.shape[$0] }, outer.map { tensor.strides[$0] })
    orderedShape = shape + others.map { tensor.shape[$0] }
    let first = indexed.first ?? 0
    let areNeighbours = (indexed.last ?? 0) - first + 1 == indexed.count
    let before = areNeighbours ? others.filter { $0 < first }.count : 0
    let chosenPlaces = Array(0..<shape.count)
    let restPlaces = others.indices.map { $0 + shape.count }
    arrangement = Array(restPlaces.prefix(before)) + chosenPlaces + Array(restPlaces.dropFirst(before))
    let ordered = orderedShape
    resultShape = arrangement.map { ordered[$0] }
    _ = try Shape.count(resultShape)
  }

  private static func offsets(_ shape: [Int], _ strides: [Int]) throws -> [Int] {
    if shape.contains(0) { return [] }
    var result = [0]
    for (size, step) in zip(shape, strides) {
      var next: [Int] = []
      next.reserveCapacity(result.count * size)
      for start in result {
        try Pace.inPieces(size) { part in for index in part { next.append(start &+ index &* step) } }
      }
      result = next
    }
    return result
  }

  /// The chosen elements, as a new tensor.
  func gather(_ tensor: Tensor) throws -> Tensor {
    let ordered = try Tensor(uninitialized: orderedShape, tensor.dtype)
    switch tensor.dtype.byteSize {
    case 1: try copyOut(tensor, ordered, UInt8.self)
    case 4: try copyOut(tensor, ordered, UInt32.self)
    case 8: try copyOut(tensor, ordered, UInt64.self)
    default: try copyOut(tensor, ordered, SIMD2<UInt64>.self)
    }
    if arrangement == Array(arrangement.indices) { return ordered }
    return try ordered.permuted(arrangement).contiguousCopy()
  }

  private func copyOut<Bits: BitwiseCopyable>(_ tensor: Tensor, _ ordered: Tensor, _: Bits.Type) throws {
    let source = tensor.storage.address.assumingMemoryBound(to: Bits.self) + tensor.offset
    var target = UnsafeMutableRawPointer(mutating: ordered.storage.address).assumingMemoryBound(to: Bits.self)
    try forEachStart { start, part in
      for index in part {
        let offset = rest[index]
        if run == 1 {
          target.pointee = source[start &+ offset]
        } else {
          target.update(from: source + (start &+ offset), count: run)
        }
        target += run
      }
    }
  }

  /// The values of a tensor with the shape of the result, in the order of the addresses.
  private func ordered(_ values: Tensor) throws -> Tensor {
    var inverse = arrangement
    for (place, dimension) in arrangement.enumerated() { inverse[dimension] = place }
    return try values.permuted(inverse).compact()
  }

  /// Writes values, of the type of the tensor, to the chosen places; the last one wins where a place comes twice.
  func put(_ values: Tensor, into tensor: Tensor) throws {
    let values = try ordered(values)
    let target = try tensor.storage.willWrite()
    switch tensor.dtype.byteSize {
    case 1: try copyIn(values, target, tensor.offset, UInt8.self)
    case 4: try copyIn(values, target, tensor.offset, UInt32.self)
    case 8: try copyIn(values, target, tensor.offset, UInt64.self)
    default: try copyIn(values, target, tensor.offset, SIMD2<UInt64>.self)
    }
  }

  private func copyIn<Bits: BitwiseCopyable>(
    _ values: Tensor, _ target: UnsafeMutableRawPointer, _ first: Int, _: Bits.Type
  ) throws {
    let out = target.assumingMemoryBound(to: Bits.self) + first
    var source = values.storage.address.assumingMemoryBound(to: Bits.self) + values.offset
    try forEachStart { start, part in
      for index in part {
        let offset = rest[index]
        if run == 1 {
          out[start &+ offset] = source.pointee
        } else {
          (out + (start &+ offset)).update(from: source, count: run)
        }
        source += run
      }
    }
  }

  /// Calls `body` with each chosen offset and the rest, in pieces.
  @inline(__always)
  private func forEachStart(_ body: (_ start: Int, _ part: Range<Int>) -> Void) throws {
    let few = max(1, Pace.elements / max(1, run))
    try Pace.inPieces(chosen.count, of: max(1, few / max(1, rest.count))) { part in
      for start in chosen[part] {
        if rest.count <= few {
          body(start, rest.indices)
        } else {
          try Pace.inPieces(rest.count, of: few) { body(start, $0) }
        }
      }
    }
  }

  /// Adds values, of the type of the tensor, at the chosen places.
  func accumulate(_ values: Tensor, into tensor: Tensor) throws {
    try tensor.dtype.visit(AddVisitor(plan: self, values: try ordered(values), tensor: tensor))
  }

  private struct AddVisitor: NumberVisitor {
    let plan: IndexPlan
    let values: Tensor
    let tensor: Tensor

    func visit<T: Number>(_: T.Type) throws {
      let target = try tensor.mutableElements(T.self)
      var source = values.elements(T.self)
      try plan.forEachStart { start, part in
        for number in part {
          let place = target + (start &+ plan.rest[number])
          for index in 0..<plan.run { place[index] = T.sum(place[index], source[index]) }
          source += plan.run
        }
      }
    }
  }
}

extension Rules {
  /// y = x[indices]: the gradient is added up where an element was chosen several times.
  static func indexed(
    _ x: Tensor, _ indices: [Tensor?], _ plan: IndexPlan, _ y: Tensor, _ name: String = "IndexBackward0"
  ) {
    let shape = x.shape
    let kept = indices.compactMap { $0 }
    let isGiven = indices.map { $0 != nil }
    Gradient.record(name, inputs: [x], outputs: [y], saving: kept, composed: true) { call in
      [try scattered(call.gradient, at: restored(call.saved, isGiven), shape)]
    }
  }

  /// A gradient added into zeros at the places that were taken; its own gradient is what is taken there.
  static func scattered(_ gradient: Tensor, at indices: [Tensor?], _ shape: [Int]) throws -> Tensor {
    let whole = try Tensor.zeros(shape, dtype: gradient.dtype)
    try IndexPlan(whole, indices).accumulate(gradient, into: whole)
    let kept = indices.compactMap { $0 }
    let isGiven = indices.map { $0 != nil }
    Gradient.record("IndexPutBackward0", inputs: [gradient], outputs: [whole], saving: kept) { call in
      [try IndexPlan(call.gradient, restored(call.saved, isGiven)).gather(call.gradient)]
    }
    return whole
  }

  /// y = x with y[indices] = values.
  static func indexPut(_ x: Tensor, _ indices: [Tensor?], _ values: Tensor, _ y: Tensor) {
    let form = Form(values)
    let kept = indices.compactMap { $0 }
    let isGiven = indices.map { $0 != nil }
    Gradient.record("IndexPutBackward0", inputs: [x, values], outputs: [y], saving: kept) { call in
      let indices = restored(call.saved, isGiven)
      let plan = try IndexPlan(call.gradient, indices)
      let ofValues = call.wants[1] ? try fit(plan.gather(call.gradient), form) : nil
      guard call.wants[0] else { return [nil, ofValues] }
      let ofX = try call.gradient.contiguousCopy()
      let zeros = try Tensor.zeros(plan.resultShape, dtype: ofX.dtype)
      try IndexPlan(ofX, indices).put(zeros, into: ofX)
      return [ofX, ofValues]
    }
  }

  private static func restored(_ saved: [Tensor], _ isGiven: [Bool]) -> [Tensor?] {
    var next = saved.makeIterator()
    return isGiven.map { $0 ? next.next() : nil }
  }
}
