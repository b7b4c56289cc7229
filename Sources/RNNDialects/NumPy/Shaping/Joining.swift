import RNNKit
import RNNScript

/// Functions that make one array of several, or several of one.
enum Joining {
  /// The shape to which two shapes broadcast.
  static func broadcast(_ a: [Int], _ b: [Int], _ interpreter: Interpreter) throws -> [Int] {
    guard let shape = try? Shape.broadcast(a, b) else {
      throw interpreter.error(
        .valueError,
        "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape "
          + "\(ArrayErrors.tuple(a)) and arg 1 with shape \(ArrayErrors.tuple(b)).")
    }
    return shape
  }

  /// Arrays in one type.
  static func common(_ tensors: [Tensor], _ dtype: DType?) throws -> [Tensor] {
    guard let first = tensors.first else { return [] }
    let wanted = dtype ?? tensors.dropFirst().reduce(first.dtype) { NumPyPromotion.promoted($0, $1.dtype) }
    return try tensors.map { try $0.to(wanted) }
  }

  /// Joins arrays along an axis that they have.
  static func concatenate(
    _ tensors: [Tensor], axis: Int?, dtype: DType?, _ interpreter: Interpreter
  ) throws -> Tensor {
    guard let first = tensors.first else {
      throw interpreter.error(.valueError, "need at least one array to concatenate")
    }
    var parts = tensors
    if axis == nil { parts = try parts.map { try $0.packed().reshape([$0.count]) } }
    guard parts.allSatisfy({ $0.rank > 0 }) else {
      throw interpreter.error(.valueError, "zero-dimensional arrays cannot be concatenated")
    }
    let rank = axis == nil ? 1 : first.rank
    let place = try ArrayErrors.axis(axis ?? 0, rank, interpreter)
    for (index, part) in parts.enumerated() {
      guard part.rank == rank else {
        throw interpreter.error(
          .valueError,
          "all the input arrays must have same number of dimensions, but the array at index 0 has \(first.rank) "
            + "dimension(s) and the array at index \(index) has \(part.rank) dimension(s)")
      }
      for dimension in 0..<rank where dimension != place && part.shape[dimension] != parts[0].shape[dimension] {
        throw interpreter.error(
          .valueError,
          "all the input array dimensions except for the concatenation axis must match exactly, but along dimension "
            + "\(dimension), the array at index 0 has size \(parts[0].shape[dimension]) and the array at index \(index) "
            + "has size \(part.shape[dimension])")
      }
    }
    parts = try common(parts, dtype)
    var shape = parts[0].shape
    shape[place] = parts.reduce(0) { $0 + $1.shape[place] }
    let result = try Tensor.zeros(shape, dtype: parts[0].dtype)
    var start = 0
    for part in parts where part.count > 0 {
      try result.slice(place, start: start, end: start + part.shape[place], step: 1).write(part)
      start += part.shape[place]
    }
    return result
  }

  private static func tensors(_ call: borrowing Call, _ index: Int) throws -> [Tensor] {
    if let array = call[index].arrayObject {
      guard let count = array.tensor.shape.first else {
        throw call.fail(.valueError, "zero-dimensional arrays cannot be concatenated")
      }
      return try (0..<count).map { try array.tensor.select(0, $0) }
    }
    guard call[index].object is ListObject || call[index].object is TupleObject else {
      throw call.fail(
        .typeError,
        call[index].isInteger
          ? "only length-1 arrays can be converted to Python scalars"
          : "arrays to stack must be passed as a \"sequence\" type such as list or tuple.")
    }
    return try call.values(index).map { try ArrayReading.tensor($0, dtype: nil, call.interpreter) }
  }

  private static func result(_ call: borrowing Call, _ tensor: Tensor, _ output: Value) throws -> Value {
    try call.deliver(tensor, to: output)
  }

  private static func joined(
    _ name: String, _ summary: String, example: String, axis: @escaping @Sendable (Int) -> Int,
    prepare: @escaping @Sendable (Tensor) throws -> Tensor
  ) -> Entry {
    Entry("\(name)(tup, *, dtype=None, casting='same_kind')", summary, shapes: "[[*], [*]] -> [*]", example: example) {
      call in
      let parts = try tensors(call, 0).map(prepare)
      guard let first = parts.first else { throw call.fail(.valueError, "need at least one array to concatenate") }
      return .array(
        try concatenate(parts, axis: axis(first.rank), dtype: call.optionalArrayDType(1), call.interpreter))
    }
  }

  static let entries: [Entry] = [
    Entry(
      "concatenate(arrays, /, axis=0, out=None, *, dtype=None, casting='same_kind')", "Arrays joined along an axis.",
      shapes: "[[N, *], [M, *]] -> [N + M, *]", example: "np.concatenate([np.ones((2, 2)), np.zeros((1, 2))])"
    ) { call in
      let joined = try concatenate(
        tensors(call, 0), axis: call.optionalInt(1), dtype: call.optionalArrayDType(3), call.interpreter)
      return try result(call, joined, call[2])
    },
    Entry(
      "concat(arrays, /, axis=0, out=None, *, dtype=None, casting='same_kind')", "Arrays joined along an axis.",
      example: "np.concat([[1, 2], [3]])"
    ) {
      call in
      let joined = try concatenate(
        tensors(call, 0), axis: call.optionalInt(1), dtype: call.optionalArrayDType(3), call.interpreter)
      return try result(call, joined, call[2])
    },
    Entry("append(arr, values, axis=None)", "An array with values behind it.", example: "np.append([1, 2], [3, 4])") {
      call in
      .array(
        try concatenate([call.array(0), call.array(1)], axis: call.optionalInt(2), dtype: nil, call.interpreter))
    },
    Entry(
      "stack(arrays, axis=0, out=None, *, dtype=None, casting='same_kind')", "Arrays joined along a new axis.",
      shapes: "[[*], [*]] -> [2, *]", example: "np.stack([[1, 2], [3, 4]], axis=1)"
    ) { call in
      let parts = try tensors(call, 0)
      guard let first = parts.first else { throw call.fail(.valueError, "need at least one array to stack") }
      guard parts.allSatisfy({ $0.shape == first.shape }) else {
        throw call.fail(.valueError, "all input arrays must have the same shape")
      }
      let axis = try call.axis(1, first.rank + 1)
      let joined = try concatenate(
        parts.map { try $0.unsqueeze(axis) }, axis: axis, dtype: call.optionalArrayDType(3), call.interpreter)
      return try result(call, joined, call[2])
    },
    joined(
      "vstack", "Arrays one below the other.", example: "np.vstack([[1, 2], [3, 4]])", axis: { _ in 0 },
      prepare: { try $0.rank == 0 ? $0.reshape([1, 1]) : $0.rank == 1 ? $0.unsqueeze(0) : $0 }),
    joined(
      "hstack", "Arrays side by side.", example: "np.hstack([[1, 2], [3, 4]])", axis: { $0 == 1 ? 0 : 1 },
      prepare: { try $0.rank == 0 ? $0.reshape([1]) : $0 }),
    joined(
      "dstack", "Arrays one behind the other.", example: "np.dstack([[1, 2], [3, 4]])", axis: { _ in 2 },
      prepare: {
        try $0.rank == 0
          ? $0.reshape([1, 1, 1]) : $0.rank == 1 ? $0.unsqueeze(0).unsqueeze(2) : $0.rank == 2 ? $0.unsqueeze(2) : $0
      }),
    joined(
      "column_stack", "Vectors as columns.", example: "np.column_stack([[1, 2], [3, 4]])", axis: { _ in 1 },
      prepare: { try $0.rank == 0 ? $0.reshape([1, 1]) : $0.rank == 1 ? $0.unsqueeze(1) : $0 }),
    Entry(
      "split(ary, indices_or_sections, axis=0)", "Parts of an axis: equal ones, or cut at places; views.",
      example: "np.split(np.arange(6), 3)"
    ) {
      call in try split(call, axis: call.int(2), isExact: true)
    },
    Entry(
      "array_split(ary, indices_or_sections, axis=0)", "Parts of an axis that may differ by one; views.",
      example: "np.array_split(np.arange(5), 2)"
    ) {
      call in try split(call, axis: call.int(2), isExact: false)
    },
    Entry(
      "hsplit(ary, indices_or_sections)", "Parts side by side; views.",
      example: "np.hsplit(np.arange(6).reshape(2, 3), 3)"
    ) {
      call in try split(call, axis: call.array(0).rank > 1 ? 1 : 0, isExact: true)
    },
    Entry(
      "vsplit(ary, indices_or_sections)", "Parts one below the other; views.",
      example: "np.vsplit(np.arange(6).reshape(3, 2), 3)"
    ) {
      call in
      guard try call.array(0).rank >= 2 else {
        throw call.fail(.valueError, "vsplit only works on arrays of 2 or more dimensions")
      }
      return try split(call, axis: 0, isExact: true)
    },
    Entry(
      "dsplit(ary, indices_or_sections)", "Parts one behind the other; views.",
      example: "np.dsplit(np.ones((2, 2, 2)), 2)[0].shape"
    ) {
      call in
      guard try call.array(0).rank >= 3 else {
        throw call.fail(.valueError, "dsplit only works on arrays of 3 or more dimensions")
      }
      return try split(call, axis: 2, isExact: true)
    },
    Entry("unstack(x, /, *, axis=0)", "The parts of an axis as a tuple; views.", example: "np.unstack(np.eye(2))") {
      call in
      let tensor = try call.array(0)
      let axis = try call.axis(1, tensor.rank)
      return .tuple(try (0..<tensor.shape[axis]).map { call.view(0, try tensor.select(axis, $0)) })
    },
  ]

  private static func split(_ call: borrowing Call, axis: Int, isExact: Bool) throws -> Value {
    let tensor = try call.array(0)
    let axis = try ArrayErrors.axis(axis, tensor.rank, call.interpreter)
    let size = tensor.shape[axis]
    var bounds: [Int]
    if let count = try call.interpreter.indexValue(call[1]) {
      guard count > 0 else { throw call.fail(.valueError, "number sections must be larger than 0.") }
      if isExact, size % count != 0 {
        throw call.fail(.valueError, "array split does not result in an equal division")
      }
      try call.interpreter.reserve(count, of: 64)
      bounds = [0]
      for number in 0..<count { bounds.append(bounds[number] + size / count + (number < size % count ? 1 : 0)) }
    } else {
      let cuts = try ArrayReading.tensor(call[1], dtype: .int64, call.interpreter).ints()
      bounds = [0] + cuts + [size]
    }
    let parts = try (0..<(bounds.count - 1)).map { number in
      try tensor.slice(axis, start: bounds[number], end: bounds[number + 1], step: 1)
    }
    return .list(parts.map { call.view(0, $0) })
  }
}
