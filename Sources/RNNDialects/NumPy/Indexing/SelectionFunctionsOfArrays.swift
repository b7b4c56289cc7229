import RNNKit
import RNNScript

/// Functions that pick elements out of arrays, or write at places.
enum SelectionFunctionsOfArrays {
  /// Places with their range checked as `mode` says.
  private static func places(
    _ given: [Int], size: Int, axis: Int, mode: String, _ call: borrowing Call
  ) throws -> [Int] {
    try Pace.map(given) { position in
      switch mode {
      case "wrap" where size > 0: return Division.remainder(position, size)
      case "clip" where size > 0: return min(max(position, 0), size - 1)
      default:
        guard position < size, position >= -size else {
          throw call.fail(.indexError, "index \(position) is out of bounds for axis \(axis) with size \(size)")
        }
        return position < 0 ? position + size : position
      }
    }
  }

  static let entries: [Entry] = [
    Entry(
      "take(a, indices, axis=None, out=None, mode='raise')", "The elements at places of an axis.",
      shapes: "[N, *], [M] -> [M, *]", example: "np.take([10, 20, 30], [2, 0])"
    ) { call in
      var tensor = try call.array(0)
      if call[2].isNone { tensor = try tensor.packed().reshape([tensor.count]) }
      let axis = try call[2].isNone ? 0 : call.axis(2, tensor.rank)
      let wanted = try ArrayReading.tensor(call[1], dtype: nil, call.interpreter).to(.int64)
      if tensor.shape[axis] == 0, wanted.count > 0 {
        throw call.fail(.indexError, "cannot do a non-empty take from an empty axes.")
      }
      let chosen = try places(wanted.ints(), size: tensor.shape[axis], axis: axis, mode: call.string(4), call)
      let before = Array(tensor.shape[..<axis])
      let after = Array(tensor.shape[(axis + 1)...])
      let head = try ArrayIndexing.offsets(before, tensor.strides[..<axis], from: tensor.offset)
      let tail = try ArrayIndexing.offsets(after, tensor.strides[(axis + 1)...], from: 0)
      let step = tensor.strides[axis]
      try call.interpreter.reserve(
        try Shape.count([head.count, chosen.count, tail.count]), of: MemoryLayout<Int>.stride)
      var offsets: [Int] = []
      for start in head {
        try Pace.inPieces(chosen.count, of: max(1, Pace.elements / max(1, tail.count))) { part in
          for place in chosen[part] { for rest in tail { offsets.append(start + place * step + rest) } }
        }
      }
      return try call.deliver(tensor.gathered(offsets, shape: before + wanted.shape + after), to: call[3])
    },
    Entry(
      "put(a, ind, v, mode='raise')", "Writes values at places of the flattened array.",
      example: "a = np.arange(5)\nnp.put(a, [0, 2], [-4, -5])\na"
    ) {
      call in
      guard let array = call[0].arrayObject else {
        throw call.fail(.typeError, "argument 1 must be numpy.ndarray, not \(call.interpreter.typeOf(call[0]).name)")
      }
      try ArrayAssignment.requireWritable(array, "put: output array is read-only", call.interpreter)
      let all = try ArrayIndexing.allOffsets(array.tensor)
      let chosen = try places(
        ArrayReading.tensor(call[1], dtype: .int64, call.interpreter).ints(), size: all.count, axis: 0,
        mode: call.string(3), call)
      let values = try call.array(2).packed()
      guard values.count > 0 else { return .none }
      let content = try values.gathered(
        chosen.indices.map { values.offset + $0 % values.count }, shape: [chosen.count])
      try array.tensor.scatter(Pace.map(chosen) { all[$0] }, content)
      return .none
    },
    Entry(
      "putmask(a, mask, values)", "Writes values where a mask holds.",
      example: "a = np.arange(4)\nnp.putmask(a, a > 1, 9)\na"
    ) {
      call in
      guard let array = call[0].arrayObject else {
        throw call.fail(.typeError, "argument 1 must be numpy.ndarray, not \(call.interpreter.typeOf(call[0]).name)")
      }
      try ArrayAssignment.requireWritable(array, "output array is read-only", call.interpreter)
      let all = try ArrayIndexing.allOffsets(array.tensor)
      let flags = try ArrayReading.tensor(call[1], dtype: .bool, call.interpreter).bools()
      guard flags.count == all.count else {
        throw call.fail(.valueError, "putmask: mask and data must be the same size")
      }
      let values = try call.array(2).packed()
      guard values.count > 0 else { return .none }
      let chosen = try Pace.places(of: flags)
      let content = try values.gathered(Pace.map(chosen) { values.offset + $0 % values.count }, shape: [chosen.count])
      try array.tensor.scatter(Pace.map(chosen) { all[$0] }, content)
      return .none
    },
    Entry(
      "where(condition, x=..., y=..., /)", "x where a condition holds, else y; the places where it holds without both.",
      shapes: "[*], [*], [*] -> [*]", example: "np.where(np.arange(4) > 1, 1.0, -1.0)"
    ) { call in
      guard call.isGiven(1) || call.isGiven(2) else { return try nonzero(call) }
      guard call.isGiven(1), call.isGiven(2) else {
        throw call.fail(.valueError, "either both or neither of x and y should be given")
      }
      let condition = try ArrayReading.tensor(call[0], dtype: .bool, call.interpreter)
      let choices = [try ArrayOperand(call[1], call.interpreter), try ArrayOperand(call[2], call.interpreter)]
      let dtype = NumPyPromotion.common(choices)
      let (x, y) = (try choices[0].tensor(dtype, call.interpreter), try choices[1].tensor(dtype, call.interpreter))
      guard let inner = try? Shape.broadcast(x.shape, y.shape), let shape = try? Shape.broadcast(condition.shape, inner)
      else {
        throw call.fail(
          .valueError,
          "operands could not be broadcast together with shapes \(ArrayErrors.tuple(condition.shape)) "
            + "\(ArrayErrors.tuple(x.shape)) \(ArrayErrors.tuple(y.shape)) ")
      }
      let (yes, no) = (try x.expand(shape), try y.expand(shape))
      let result = try no.copied()
      let flags = try condition.expand(shape).bools()
      let chosen = try Pace.places(of: flags)
      let sources = try ArrayIndexing.allOffsets(yes)
      try result.scatter(chosen, try yes.gathered(Pace.map(chosen) { sources[$0] }, shape: [chosen.count]))
      return .array(result)
    },
    Entry(
      "nonzero(a)", "The places of the elements that are not zero, one array for each axis.",
      example: "np.nonzero([[1, 0], [0, 2]])"
    ) {
      call in
      guard try call.array(0).rank > 0 else {
        throw call.fail(
          .valueError,
          "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead.")
      }
      return try nonzero(call)
    },
    Entry(
      "argwhere(a)", "The places of the elements that are not zero, one row for each.",
      example: "np.argwhere([[1, 0], [0, 2]])"
    ) {
      call in
      let tensor = try call.array(0)
      let columns = try found(tensor)
      let rows = try columns.first?.count ?? (tensor.isNotZeroAlone() ? 1 : 0)
      let values = (0..<rows).flatMap { row in columns.map { $0[row] } }
      return .array(try Tensor(values, shape: [rows, tensor.rank]))
    },
    Entry(
      "flatnonzero(a)", "The places of the elements that are not zero, counted through all axes.",
      example: "np.flatnonzero([0, 3, 0, 5])"
    ) {
      call in
      let flags = try call.array(0).to(.bool).bools()
      return .array(try Tensor(Pace.places(of: flags)))
    },
    Entry(
      "choose(a, choices, out=None, mode='raise')", "Elements of the array that a number names.",
      example: "np.choose([0, 1, 0], [[1, 2, 3], [10, 20, 30]])"
    ) {
      call in
      let index = try call.array(0).to(.int64)
      let choices = try Joining.common(
        call.values(1).map { try ArrayReading.tensor($0, dtype: nil, call.interpreter) }, nil)
      let shape = try choices.reduce(index.shape) { try Joining.broadcast($0, $1.shape, call.interpreter) }
      let spread = try choices.map { try $0.expand(shape).copied() }
      guard let first = spread.first else { throw call.fail(.valueError, "need at least one choice") }
      let mode = try call.string(3)
      let numbers = try Pace.map(index.expand(shape).ints()) { number -> Int in
        if mode == "wrap" { return Division.remainder(number, spread.count) }
        if mode == "clip" { return min(max(number, 0), spread.count - 1) }
        guard number >= 0, number < spread.count else {
          throw call.fail(.valueError, "invalid entry in choice array")
        }
        return number
      }
      let all = try Joining.concatenate(
        spread.map { try $0.reshape([1, first.count]) }, axis: 0, dtype: nil, call.interpreter)
      let offsets = numbers.enumerated().map { $1 * first.count + $0 }
      return try call.deliver(all.gathered(offsets, shape: shape), to: call[2])
    },
    Entry(
      "compress(condition, a, axis=None, out=None)", "The slices where a condition holds.",
      example: "np.compress([True, False, True], [1, 2, 3])"
    ) {
      call in
      // As a method, the array comes first.
      let isMethod = call[0].object is ArrayObject && call.function.owner != nil
      let condition = try ArrayReading.tensor(call[isMethod ? 1 : 0], dtype: .bool, call.interpreter).bools()
      let tensor = try call.array(isMethod ? 0 : 1)
      let flat = try call[2].isNone ? tensor.packed().reshape([tensor.count]) : tensor
      let axis = try call[2].isNone ? 0 : call.axis(2, tensor.rank)
      let chosen = try Pace.places(of: condition)
      guard chosen.last ?? 0 < max(flat.shape[axis], 1) else {
        throw call.fail(
          .indexError, "index \(chosen.last ?? 0) is out of bounds for axis \(axis) with size \(flat.shape[axis])")
      }
      let parts = try chosen.map { try flat.slice(axis, start: $0, end: $0 + 1, step: 1) }
      if parts.isEmpty { return .array(try flat.slice(axis, start: 0, end: 0, step: 1).copied()) }
      return .array(try Joining.concatenate(parts, axis: axis, dtype: nil, call.interpreter))
    },
    Entry(
      "diagonal(a, offset=0, axis1=0, axis2=1)", "The diagonal: a read-only view.",
      example: "np.diagonal([[1, 2], [3, 4]])"
    ) {
      call in
      let view = try diagonal(call, call.array(0), offset: call.int(1), call.int(2), call.int(3))
      return .object(ArrayObject(view, base: call[0].arrayObject, isWritable: false))
    },
    Entry(
      "trace(a, offset=0, axis1=0, axis2=1, dtype=None, out=None)", "The sum of the diagonal.",
      example: "np.trace([[1, 2], [3, 4]])"
    ) {
      call in
      let view = try diagonal(call, call.array(0), offset: call.int(1), call.int(2), call.int(3))
      let request = ReductionRequest(axis: .int(-1), dtype: call[4], output: call[5])
      return try Reductions.reduce(Universal.add, .array(view), request, call.interpreter)
    },
  ]

  private static func diagonal(
    _ call: borrowing Call, _ tensor: Tensor, offset: Int, _ axis1: Int, _ axis2: Int
  ) throws -> Tensor {
    guard tensor.rank >= 2 else { throw call.fail(.valueError, "diag requires an array of at least two dimensions") }
    let (first, second) = (
      try ArrayErrors.axis(axis1, tensor.rank, call.interpreter),
      try ArrayErrors.axis(axis2, tensor.rank, call.interpreter)
    )
    guard first != second else { throw call.fail(.valueError, "axis1 and axis2 cannot be the same") }
    let (down, right) = (offset < 0 ? 0 &- max(offset, -(1 << 60)) : 0, offset > 0 ? min(offset, 1 << 60) : 0)
    let count = max(0, min(tensor.shape[first] - down, tensor.shape[second] - right))
    let kept = (0..<tensor.rank).filter { $0 != first && $0 != second }
    let start = count > 0 ? down * tensor.strides[first] + right * tensor.strides[second] : 0
    return try tensor.showing(
      shape: kept.map { tensor.shape[$0] } + [count],
      strides: kept.map { tensor.strides[$0] } + [tensor.strides[first] + tensor.strides[second]],
      offset: tensor.offset + start)
  }

  private static func found(_ tensor: Tensor) throws -> [[Int]] {
    let flags = try tensor.to(.bool).bools()
    let places = try Pace.places(of: flags)
    var block = flags.count
    return try tensor.shape.map { size in
      block = size > 0 ? block / size : 0
      let step = block
      return try Pace.map(places) { step > 0 ? $0 / step % size : 0 }
    }
  }

  private static func nonzero(_ call: borrowing Call) throws -> Value {
    let tensor = try call.array(0)
    let source = tensor.rank == 0 ? try tensor.reshape([1]) : tensor
    return .tuple(try found(source).map { .array(try Tensor($0)) })
  }
}

extension Tensor {
  /// Whether there is one element, which is not zero.
  fileprivate func isNotZeroAlone() throws -> Bool { try count == 1 && isNotZero() }
}
