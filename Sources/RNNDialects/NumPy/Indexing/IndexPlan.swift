import RNNKit
import RNNScript

/// Collects what the parts of an index do to the dimensions of a tensor, from left to right.
struct IndexPlan {
  /// The sizes of what stays; lists of places stand for themselves.
  private(set) var shape: [Int] = []
  /// How far neighbours lie apart there.
  private(set) var strides: [Int] = []
  /// Where the first element is.
  private(set) var offset: Int

  private let tensor: Tensor
  private let isAdvanced: Bool
  private let interpreter: Interpreter
  private var dimension = 0
  private var lists: [List] = []
  /// Behind how many kept dimensions the lists stand.
  private var positions: [Int] = []

  private struct List {
    let places: [Int]
    let shape: [Int]
    let stride: Int
  }

  init(_ tensor: Tensor, isAdvanced: Bool, interpreter: Interpreter) {
    self.tensor = tensor
    self.isAdvanced = isAdvanced
    self.interpreter = interpreter
    offset = tensor.offset
  }

  /// Leaves the next dimensions as they are.
  mutating func keep(_ count: Int) {
    for _ in 0..<count {
      shape.append(tensor.shape[dimension])
      strides.append(tensor.strides[dimension])
      dimension += 1
    }
  }

  /// Applies one part, no ellipsis.
  mutating func take(_ part: ArrayIndexing.Part) throws {
    switch part {
    case .integer(let position):
      let place = try checked(position, dimension)
      if isAdvanced {
        add(List(places: [place], shape: [], stride: tensor.strides[dimension]))
      } else {
        offset += place * tensor.strides[dimension]
      }
      dimension += 1
    case .slice(let slice):
      let indices = try slice.resolve(tensor.shape[dimension], interpreter)
      if indices.count > 0 { offset += indices.start * tensor.strides[dimension] }
      shape.append(indices.count)
      strides.append(indices.count > 1 ? indices.step * tensor.strides[dimension] : tensor.strides[dimension])
      dimension += 1
    case .newAxis:
      shape.append(1)
      strides.append(0)
    case .ellipsis: break
    case .places(let places):
      let size = dimension
      add(
        List(
          places: try Pace.map(places.ints()) { try checked($0, size) }, shape: places.shape,
          stride: tensor.strides[dimension]))
      dimension += 1
    case .mask(let mask): try take(mask: mask)
    }
  }

  private mutating func take(mask: Tensor) throws {
    for (axis, size) in mask.shape.enumerated() where tensor.shape[dimension + axis] != size {
      throw interpreter.error(
        .indexError,
        "boolean index did not match indexed array along axis \(dimension + axis); size of axis is "
          + "\(tensor.shape[dimension + axis]) but size of corresponding boolean axis is \(size)")
    }
    let flags = try mask.bools()
    let found = try Pace.places(of: flags)
    guard mask.rank > 0 else {
      return add(List(places: found, shape: [found.count], stride: 0))
    }
    var block = flags.count
    for size in mask.shape {
      block = size > 0 ? block / size : 0
      let step = block
      add(
        List(
          places: try Pace.map(found) { step > 0 ? $0 / step % size : 0 }, shape: [found.count],
          stride: tensor.strides[dimension]))
      dimension += 1
    }
  }

  private mutating func add(_ list: List) {
    lists.append(list)
    positions.append(shape.count)
  }

  private func checked(_ position: Int, _ axis: Int) throws -> Int {
    let size = tensor.shape[axis]
    guard position < size, position >= -size else {
      throw interpreter.error(
        .indexError, "index \(position) is out of bounds for axis \(axis) with size \(size)")
    }
    return position < 0 ? position + size : position
  }

  /// Where the elements are that lists of places and kept dimensions mean together.
  func places() throws -> ArrayIndexing.Selection {
    var common: [Int] = []
    for list in lists {
      guard let joined = try? Shape.broadcast(common, list.shape) else {
        let shapes = lists.map { ArrayErrors.tuple($0.shape) }.joined(separator: " ")
        throw interpreter.error(
          .indexError, "shape mismatch: indexing arrays could not be broadcast together with shapes \(shapes) ")
      }
      common = joined
    }
    let count = try Shape.count(common)
    try interpreter.reserve(count, of: MemoryLayout<Int>.stride)
    var steps = try Pace.array(repeating: 0, count: count)
    for list in lists {
      let spread = try Tensor(list.places, shape: list.shape).expand(common).ints()
      try Pace.inPieces(count) { part in for index in part { steps[index] &+= spread[index] &* list.stride } }
    }
    // Lists side by side stay where they are; apart from each other they go to the front.
    let isTogether = Set(positions).count == 1
    let split = isTogether ? positions[0] : 0
    let before = Array(shape[..<split])
    let result = before + common + shape[split...]
    try interpreter.reserve(try Shape.count(result), of: MemoryLayout<Int>.stride)
    var offsets = [offset]
    for dimension in 0..<split { offsets = try spread(offsets, shape[dimension], strides[dimension]) }
    if offsets.count == 1 {
      let start = offsets[0]
      offsets = try Pace.map(steps) { start &+ $0 }
    } else {
      offsets = offsets.flatMap { start in steps.map { start &+ $0 } }
    }
    for dimension in split..<shape.count { offsets = try spread(offsets, shape[dimension], strides[dimension]) }
    return .places(offsets: offsets, shape: result)
  }

  private func spread(_ offsets: [Int], _ size: Int, _ stride: Int) throws -> [Int] {
    if size == 1 { return offsets }
    var result: [Int] = []
    result.reserveCapacity(offsets.count * size)
    try Pace.inPieces(offsets.count, of: max(1, Pace.elements / max(1, size))) { part in
      for start in offsets[part] {
        try Pace.inPieces(size) { part in for index in part { result.append(start &+ index &* stride) } }
      }
    }
    return result
  }
}
