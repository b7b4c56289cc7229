import RNNKit
import RNNScript

/// Reads what stands between the brackets of `a[…]`, and finds the elements that it means.
enum ArrayIndexing {
  /// One item of an index.
  enum Part {
    case integer(Int)
    case slice(SliceObject)
    case newAxis
    case ellipsis
    case places(Tensor)
    case mask(Tensor)
  }

  /// What an index means.
  enum Selection {
    /// A view; a number where all axes have an integer.
    case view(Tensor, isNumber: Bool)
    /// Places in the storage, in the order of a shape.
    case places(offsets: [Int], shape: [Int])
  }

  /// `array[index]`.
  static func item(of array: ArrayObject, _ index: Value, _ interpreter: Interpreter) throws -> Value {
    let tensor = array.tensor
    // The common case, without a list of parts.
    if case .int(let position) = index, let size = tensor.shape.first, position < size, position >= -size {
      let part = try tensor.showing(
        shape: Array(tensor.shape.dropFirst()), strides: Array(tensor.strides.dropFirst()),
        offset: tensor.offset + (position < 0 ? position + size : position) * tensor.strides[0])
      return part.rank == 0 ? try ArrayScalar.value(of: part) : .object(array.view(part))
    }
    switch try selection(in: tensor, parts(index, interpreter), interpreter) {
    case .view(let view, let isNumber): return isNumber ? try ArrayScalar.value(of: view) : .object(array.view(view))
    case .places(let offsets, let shape): return .array(try tensor.gathered(offsets, shape: shape))
    }
  }

  /// The places of all elements that an index means, views among them.
  static func places(
    in array: ArrayObject, _ index: Value, _ interpreter: Interpreter
  ) throws -> (offsets: [Int], shape: [Int]) {
    switch try selection(in: array.tensor, parts(index, interpreter), interpreter) {
    case .places(let offsets, let shape): return (offsets, shape)
    case .view(let view, _): return (try allOffsets(view), view.shape)
    }
  }

  /// Where the elements of a tensor lie in its storage, in the order of the shape.
  static func allOffsets(_ tensor: Tensor) throws -> [Int] {
    try offsets(tensor.shape, tensor.strides, from: tensor.offset)
  }

  /// Where elements lie that are laid out by strides, in the order of the shape.
  static func offsets(_ shape: some Sequence<Int>, _ strides: some Sequence<Int>, from start: Int) throws -> [Int] {
    var offsets = [start]
    for (size, stride) in zip(shape, strides) {
      try Engine.current.admit(elements: Shape.count([offsets.count, size]))
      var next: [Int] = []
      next.reserveCapacity(offsets.count * size)
      try Pace.inPieces(offsets.count, of: max(1, Pace.elements / max(1, size))) { part in
        for start in offsets[part] {
          try Pace.inPieces(size) { part in for index in part { next.append(start + index * stride) } }
        }
      }
      offsets = next
    }
    return offsets
  }

  // MARK: Reading

  static func parts(_ index: Value, _ interpreter: Interpreter) throws -> [Part] {
    if let tuple = index.object as? TupleObject { return try tuple.elements.map { try part($0, interpreter) } }
    return [try part(index, interpreter)]
  }

  private static func part(_ value: Value, _ interpreter: Interpreter) throws -> Part {
    switch value {
    case .int(let position): return .integer(position)
    case .none: return .newAxis
    case .bool(let flag): return .mask(try Tensor(.bool(flag), dtype: .bool))
    case .object(let object):
      if let slice = object as? SliceObject { return .slice(slice) }
      if value.isEllipsis { return .ellipsis }
      if let number = object as? ArrayScalar {
        if case .whole(let position) = number.content, number.dtype != .bool { return .integer(position) }
        if number.dtype == .bool { return .mask(try number.tensor()) }
        throw refused(interpreter)
      }
      if object is StringObject { throw refused(interpreter) }
      if let tensor = try ArrayReading.existing(value, interpreter) { return try part(tensor, interpreter) }
      if let elements = try ArrayReading.elements(value, interpreter) {
        if elements.isEmpty { return .places(try Tensor([Int](), shape: [0])) }
        return try part(try ArrayReading.tensor(value, dtype: nil, interpreter), interpreter)
      }
      if object.type.lookup("__index__") != nil, let position = try interpreter.indexValue(value) {
        return .integer(position)
      }
      throw refused(interpreter)
    default: throw refused(interpreter)
    }
  }

  private static func part(_ tensor: Tensor, _ interpreter: Interpreter) throws -> Part {
    if tensor.dtype == .bool { return .mask(tensor) }
    guard tensor.dtype.isIntegral else {
      throw interpreter.error(.indexError, "arrays used as indices must be of integer (or boolean) type")
    }
    if tensor.rank == 0 { return .integer(try tensor.item().asInt) }
    return .places(tensor)
  }

  private static func refused(_ interpreter: Interpreter) -> ScriptError {
    interpreter.error(
      .indexError,
      "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid "
        + "indices")
  }

  // MARK: Finding

  /// What the parts mean in a tensor.
  static func selection(in tensor: Tensor, _ parts: [Part], _ interpreter: Interpreter) throws -> Selection {
    var consumed = 0
    var ellipses = 0
    var isAdvanced = false
    for part in parts {
      switch part {
      case .integer, .slice: consumed += 1
      case .places: (consumed, isAdvanced) = (consumed + 1, true)
      case .mask(let mask): (consumed, isAdvanced) = (consumed + mask.rank, true)
      case .ellipsis: ellipses += 1
      case .newAxis: break
      }
    }
    if ellipses > 1 { throw interpreter.error(.indexError, "an index can only have a single ellipsis ('...')") }
    if consumed > tensor.rank {
      throw interpreter.error(
        .indexError,
        "too many indices for array: array is \(tensor.rank)-dimensional, but \(consumed) were indexed")
    }
    var plan = IndexPlan(tensor, isAdvanced: isAdvanced, interpreter: interpreter)
    let rest = tensor.rank - consumed
    for part in parts {
      if case .ellipsis = part { plan.keep(rest) } else { try plan.take(part) }
    }
    if ellipses == 0 { plan.keep(rest) }
    if isAdvanced { return try plan.places() }
    let isNumber = ellipses == 0 && plan.shape.isEmpty && !parts.isEmpty || (parts.isEmpty && tensor.rank == 0)
    return .view(
      try tensor.showing(shape: plan.shape, strides: plan.strides, offset: plan.offset), isNumber: isNumber)
  }
}
