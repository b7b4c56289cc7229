import RNNKit
import RNNScript

/// Functions that show the elements of an array in another shape.
enum ShapeFunctionsOfArrays {
  /// A shape whose -1 is worked out.
  static func completed(_ sizes: [Int], _ tensor: Tensor, _ interpreter: Interpreter) throws -> [Int] {
    let free = sizes.indices.filter { sizes[$0] == -1 }
    func failed() -> ScriptError {
      interpreter.error(
        .valueError,
        "cannot reshape array of size \(tensor.count) into shape "
          + ArrayErrors.tuple(sizes).replacing("-1", with: "newaxis"))
    }
    if free.count > 1 { throw interpreter.error(.valueError, "can only specify one unknown dimension") }
    if sizes.contains(where: { $0 < -1 }) {
      throw interpreter.error(.valueError, "negative dimensions not allowed")
    }
    var known = 1
    for size in sizes where size != -1 {
      let (next, overflow) = known.multipliedReportingOverflow(by: size)
      if overflow { throw failed() }
      known = next
    }
    var shape = sizes
    if let free = free.first {
      guard known > 0, tensor.count % known == 0 else { throw failed() }
      shape[free] = tensor.count / known
    } else if known != tensor.count {
      throw failed()
    }
    return shape
  }

  /// The first argument in another shape: a view where possible.
  static func reshape(_ call: borrowing Call, _ tensor: Tensor, _ sizes: [Int], order: String) throws -> Value {
    let shape = try completed(sizes, tensor, call.interpreter)
    if order == "F" {
      let turned = try tensor.turnedRound()
      let flat = try turned.sharedReshape(shape.reversed()) ?? turned.copied().reshape(shape.reversed())
      return call.view(0, try flat.turnedRound())
    }
    if let view = tensor.sharedReshape(shape) { return call.view(0, view) }
    return .array(try tensor.copied().reshape(shape))
  }

  /// The axes in another order; in reverse for None.
  static func transposed(_ tensor: Tensor, _ axes: Value, _ interpreter: Interpreter) throws -> Tensor {
    if axes.isNone { return try tensor.turnedRound() }
    let order = try interpreter.array(axes).map { try interpreter.indexValue($0) ?? 0 }
    guard order.count == tensor.rank else { throw interpreter.error(.valueError, "axes don't match array") }
    let places = try order.map { try ArrayErrors.axis($0, tensor.rank, interpreter) }
    guard Set(places).count == places.count else { throw interpreter.error(.valueError, "repeated axis in transpose") }
    return try tensor.showing(
      shape: places.map { tensor.shape[$0] }, strides: places.map { tensor.strides[$0] }, offset: tensor.offset)
  }

  static let entries: [Entry] = [
    Entry(
      "reshape(a, /, shape, order='C', *, copy=None)", "The elements in another shape: a view where possible.",
      shapes: "[*] -> [*]", example: "np.reshape(np.arange(6), (2, 3))"
    ) { call in try reshape(call, call.array(0), call.arraySizes(1), order: call.string(2)) },
    Entry("ravel(a, order='C')", "All elements with one axis: a view where possible.", example: "np.ravel(np.eye(2))") {
      call in
      let tensor = try call.array(0)
      let ordered = try call.string(1) == "F" ? tensor.turnedRound() : tensor
      if let view = ordered.sharedReshape([tensor.count]) { return call.view(0, view) }
      return .array(try ordered.copied().reshape([tensor.count]))
    },
    Entry(
      "transpose(a, axes=None)", "The axes in another order: a view.", example: "np.transpose(np.ones((2, 3))).shape"
    ) {
      call in call.view(0, try transposed(call.array(0), call[1], call.interpreter))
    },
    Entry(
      "permute_dims(a, axes=None)", "The axes in another order: a view.",
      example: "np.permute_dims(np.ones((2, 3))).shape"
    ) {
      call in call.view(0, try transposed(call.array(0), call[1], call.interpreter))
    },
    Entry(
      "matrix_transpose(x, /)", "The last two axes swapped: a view.",
      example: "np.matrix_transpose(np.ones((2, 3))).shape"
    ) {
      call in call.view(0, try call.array(0).transpose(-2, -1))
    },
    Entry(
      "swapaxes(a, axis1, axis2)", "Two axes exchanged: a view.", example: "np.swapaxes(np.ones((2, 3)), 0, 1).shape"
    ) {
      call in
      let tensor = try call.array(0)
      let first = try ArrayErrors.axis(call.int(1), tensor.rank, call.interpreter, prefix: "axis1: ")
      let second = try ArrayErrors.axis(call.int(2), tensor.rank, call.interpreter, prefix: "axis2: ")
      return call.view(0, try tensor.transpose(first, second))
    },
    Entry(
      "moveaxis(a, source, destination)", "Axes at other places: a view.",
      example: "np.moveaxis(np.ones((2, 3, 4)), 0, -1).shape"
    ) {
      call in
      let tensor = try call.array(0)
      let from = try call.axes(1, tensor.rank, prefix: "source: ")
      let to = try call.axes(2, tensor.rank, prefix: "destination: ")
      guard from.count == to.count else {
        throw call.fail(.valueError, "`source` and `destination` arguments must have the same number of elements")
      }
      var order = (0..<tensor.rank).filter { !from.contains($0) }
      for (place, axis) in zip(to, from).sorted(by: { $0.0 < $1.0 }) { order.insert(axis, at: min(place, order.count)) }
      return call.view(0, try transposed(tensor, .tuple(order.map { .int($0) }), call.interpreter))
    },
    Entry(
      "rollaxis(a, axis, start=0)", "An axis moved backwards: a view.",
      example: "np.rollaxis(np.ones((2, 3, 4)), 2).shape"
    ) {
      call in
      let tensor = try call.array(0)
      let axis = try call.axis(1, tensor.rank)
      var start = try call.int(2)
      if start < 0 { start += tensor.rank }
      guard start >= 0, start <= tensor.rank else {
        throw call.fail(ArrayErrors.axisError, "'start' arg requires 0 <= start < \(tensor.rank + 1), but it is passed")
      }
      var order = Array(0..<tensor.rank)
      order.remove(at: axis)
      order.insert(axis, at: min(axis < start ? start - 1 : start, order.count))
      return call.view(0, try transposed(tensor, .tuple(order.map { .int($0) }), call.interpreter))
    },
    Entry("squeeze(a, axis=None)", "Without axes of size one: a view.", example: "np.squeeze(np.ones((1, 3, 1))).shape")
    {
      call in
      let tensor = try call.array(0)
      var dropped = Set(tensor.shape.indices.filter { tensor.shape[$0] == 1 })
      if !call[1].isNone {
        dropped = Set(try call.axes(1, tensor.rank))
        if dropped.contains(where: { tensor.shape[$0] != 1 }) {
          throw call.fail(
            .valueError, "cannot select an axis to squeeze out which has size not equal to one")
        }
      }
      let kept = tensor.shape.indices.filter { !dropped.contains($0) }
      return call.view(
        0,
        try tensor.showing(
          shape: kept.map { tensor.shape[$0] }, strides: kept.map { tensor.strides[$0] }, offset: tensor.offset))
    },
    Entry(
      "expand_dims(a, axis)", "With axes of size one more: a view.", example: "np.expand_dims(np.arange(3), 0).shape"
    ) {
      call in
      var tensor = try call.array(0)
      let count = try call.interpreter.indexValue(call[1]) != nil ? 1 : call.interpreter.length(call[1])
      for place in try call.axes(1, tensor.rank + count).sorted() { tensor = try tensor.unsqueeze(place) }
      return call.view(0, tensor)
    },
    Entry(
      "broadcast_to(array, shape, subok=False)", "Repeated to a shape without copying; read-only.",
      example: "np.broadcast_to([1, 2, 3], (2, 3))"
    ) {
      call in
      let tensor = try call.array(0)
      let shape = try call.arraySizes(1)
      guard (try? Shape.broadcast(tensor.shape, shape)) == shape else {
        throw call.fail(
          .valueError,
          "operands could not be broadcast together with remapped shapes [original->remapped]: "
            + "\(ArrayErrors.tuple(tensor.shape))  and requested shape \(ArrayErrors.tuple(shape))")
      }
      return .object(ArrayObject(try tensor.expand(shape), base: call[0].arrayObject, isWritable: false))
    },
    Entry(
      "broadcast_arrays(*args, subok=False)", "All repeated to one shape.",
      example: "np.broadcast_arrays([1, 2], [[3], [4]])"
    ) {
      call in
      let tensors = try call.values(0).map { try ArrayReading.tensor($0, dtype: nil, call.interpreter) }
      let shape = try tensors.reduce([Int]()) { try Joining.broadcast($0, $1.shape, call.interpreter) }
      return .tuple(try tensors.map { .object(ArrayObject(try $0.expand(shape), isWritable: false)) })
    },
    Entry(
      "broadcast_shapes(*args)", "The shape to which shapes broadcast.", example: "np.broadcast_shapes((2, 1), (3,))"
    ) {
      call in
      var shape: [Int] = []
      for value in try call.values(0) {
        let sizes =
          try value.isInteger
          ? [call.interpreter.indexValue(value) ?? 0]
          : call.interpreter.array(value).map { try call.interpreter.indexValue($0) ?? 0 }
        shape = try Joining.broadcast(shape, sizes, call.interpreter)
      }
      return .tuple(shape.map { .int($0) })
    },
    Entry("atleast_1d(*arys)", "With one axis at least.", example: "np.atleast_1d(3.0)") { call in
      try atLeast(call, 1)
    },
    Entry("atleast_2d(*arys)", "With two axes at least.", example: "np.atleast_2d([1, 2])") { call in
      try atLeast(call, 2)
    },
    Entry("atleast_3d(*arys)", "With three axes at least.", example: "np.atleast_3d([1, 2]).shape") { call in
      try atLeast(call, 3)
    },
    Entry("flip(m, axis=None)", "In reverse order along axes: a view.", example: "np.flip([[1, 2], [3, 4]], axis=0)") {
      call in
      let tensor = try call.array(0)
      let axes = try call[1].isNone ? Array(0..<tensor.rank) : call.axes(1, tensor.rank)
      return call.view(0, try flipped(tensor, axes))
    },
    Entry("fliplr(m)", "Columns in reverse order: a view.", example: "np.fliplr([[1, 2], [3, 4]])") { call in
      let tensor = try call.array(0)
      guard tensor.rank >= 2 else { throw call.fail(.valueError, "Input must be >= 2-d.") }
      return call.view(0, try flipped(tensor, [1]))
    },
    Entry("flipud(m)", "Rows in reverse order: a view.", example: "np.flipud([[1, 2], [3, 4]])") { call in
      let tensor = try call.array(0)
      guard tensor.rank >= 1 else { throw call.fail(.valueError, "Input must be >= 1-d.") }
      return call.view(0, try flipped(tensor, [0]))
    },
  ]

  static func flipped(_ tensor: Tensor, _ axes: [Int]) throws -> Tensor {
    var (strides, offset) = (tensor.strides, tensor.offset)
    for axis in axes where tensor.shape[axis] > 1 {
      offset += (tensor.shape[axis] - 1) * strides[axis]
      strides[axis] = -strides[axis]
    }
    return try tensor.showing(shape: tensor.shape, strides: strides, offset: offset)
  }

  private static func atLeast(_ call: borrowing Call, _ rank: Int) throws -> Value {
    let results = try call.values(0).map { value -> Value in
      var tensor = try ArrayReading.tensor(value, dtype: nil, call.interpreter)
      while tensor.rank < rank {
        tensor = try tensor.unsqueeze(rank == 3 && tensor.rank == 2 ? 2 : rank == 3 && tensor.rank == 1 ? 0 : 0)
      }
      if let array = value.arrayObject { return array.tensor === tensor ? value : .object(array.view(tensor)) }
      return .array(tensor)
    }
    return results.count == 1 ? results[0] : .tuple(results)
  }
}

extension Call {
  /// One axis or several, counted from the front.
  func axes(_ index: Int, _ rank: Int, prefix: String = "") throws -> [Int] {
    let given = try self[index].isInteger ? [int(index)] : integers(index)
    return try given.map { try ArrayErrors.axis($0, rank, interpreter, prefix: prefix) }
  }
}
