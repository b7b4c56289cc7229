import RNNKit
import RNNScript

/// What a reduction was asked for beside its operand.
struct ReductionRequest {
  var axis: Value = .none
  var dtype: Value = .none
  var output: Value = .none
  var keep = false
  var initial: Value = .unbound
  var condition: Value = .bool(true)
}

/// Folds over axes.
enum Reductions {
  /// The axes that a value names, flagged; all of them for None.
  static func axes(_ value: Value, _ rank: Int, _ interpreter: Interpreter) throws -> [Bool] {
    if value.isNone || value.isUnbound { return [Bool](repeating: true, count: rank) }
    var flags = [Bool](repeating: false, count: rank)
    let given = try value.object is TupleObject || value.object is ListObject ? interpreter.array(value) : [value]
    for item in given {
      guard let number = try interpreter.indexValue(item) else {
        throw interpreter.error(
          .typeError, "'\(interpreter.typeOf(item).name)' object cannot be interpreted as an integer")
      }
      // A number without dimensions may be asked for its axis 0.
      if rank == 0, number == 0 || number == -1 { continue }
      let axis = try ArrayErrors.axis(number, rank, interpreter)
      if flags[axis] { throw interpreter.error(.valueError, "duplicate value in 'axis'") }
      flags[axis] = true
    }
    return flags
  }

  /// Folds with a universal function.
  static func reduce(
    _ function: Universal, _ value: Value, _ request: ReductionRequest, _ interpreter: Interpreter
  ) throws -> Value {
    guard function.inputs == 2 else {
      throw interpreter.error(.valueError, "reduce only supported for binary functions")
    }
    var a = try ArrayReading.tensor(value, dtype: nil, interpreter)
    if !request.dtype.isNone {
      a = try a.to(ArrayDType.read(request.dtype, interpreter))
    } else if function === Universal.add || function === Universal.multiply, !a.dtype.isDifferentiable {
      // Sums of short integers need room.
      a = try a.to(.int64)
    }
    let axes = try axes(request.axis, a.rank, interpreter)
    if case .bool(true) = request.condition {
    } else if !request.condition.isNone {
      let mask = try ArrayReading.tensor(request.condition, dtype: .bool, interpreter)
      guard function.identity != nil || !request.initial.isUnbound else {
        throw interpreter.error(
          .valueError,
          "reduction operation '\(function.name)' does not have an identity, so to use a where mask one has to specify "
            + "'initial'")
      }
      let neutral =
        request.initial.isUnbound
        ? try Tensor(function.identity ?? 0, dtype: a.dtype)
        : try ArrayReading.tensor(request.initial, dtype: a.dtype, interpreter)
      a = try Tensor.where(mask.expand(a.shape), a, neutral)
    }
    let initial =
      request.initial.isUnbound || request.initial.isNone
      ? nil : try ArrayReading.tensor(request.initial, dtype: a.dtype, interpreter)
    if function.reports { FloatingPointNotes.clear() }
    let result = try fold(function, a, axes, initial: initial, interpreter)
    if function.reports {
      try NumPyState.of(interpreter).report(FloatingPointNotes.read(), in: "reduce", interpreter)
    }
    return try deliver(result, a.shape, axes, request, interpreter)
  }

  /// The result with the dimensions that were asked for, where it was asked for.
  static func deliver(
    _ result: Tensor, _ shape: [Int], _ axes: [Bool], _ request: ReductionRequest, _ interpreter: Interpreter
  ) throws -> Value {
    var result = result
    if request.keep { result = try result.reshape(shape.indices.map { axes[$0] ? 1 : shape[$0] }) }
    if !request.output.isNone, !request.output.isUnbound {
      var target = request.output
      if let tuple = target.object as? TupleObject, let only = tuple.elements.first { target = only }
      guard let array = target.arrayObject else {
        throw interpreter.error(.typeError, "return arrays must be of ArrayType")
      }
      try ArrayAssignment.requireWritable(array, "output array is read-only", interpreter)
      try ArrayAssignment.write(result, into: array.tensor, interpreter)
      return target
    }
    return try .arrayResult(result)
  }

  /// Folds the flagged axes.
  static func fold(
    _ function: Universal, _ a: Tensor, _ axes: [Bool], initial: Tensor?, _ interpreter: Interpreter
  ) throws -> Tensor {
    let isEmpty = a.shape.indices.contains { axes[$0] && a.shape[$0] == 0 }
    if isEmpty, function.identity == nil, initial == nil, a.shape.indices.allSatisfy({ axes[$0] || a.shape[$0] > 0 }) {
      throw interpreter.error(
        .valueError,
        "zero-size array to reduction operation \(function.name) which has no identity")
    }
    if isEmpty {
      let shape = a.shape.indices.filter { !axes[$0] }.map { a.shape[$0] }
      if let initial { return try initial.expand(shape).copied() }
      let natural: DType = function.isLogical ? .bool : a.dtype
      return try Tensor.full(shape, function.identity ?? 0, dtype: natural)
    }
    let result: Tensor
    if let fold = function.fold {
      result = try fold(a, axes)
    } else {
      guard axes.filter({ $0 }).count <= 1 || function.identity != nil else {
        throw interpreter.error(
          .valueError,
          "reduction operation '\(function.name)' is not reorderable, so at most one axis may be specified")
      }
      result = try stepwise(function, a, axes, interpreter)
    }
    guard let initial else { return result }
    return try function.apply([.array(initial), .array(result)], UniversalOptions(), interpreter)
  }

  /// The fold of a function that has no loop of its own: one axis after the other, slice by slice.
  private static func stepwise(
    _ function: Universal, _ a: Tensor, _ axes: [Bool], _ interpreter: Interpreter
  ) throws -> Tensor {
    var result = a
    for axis in a.shape.indices.reversed() where axes[axis] {
      var total = try result.select(axis, 0)
      for position in 1..<max(result.shape[axis], 1) {
        total = try function.apply(
          [.array(total), .array(try result.select(axis, position))], UniversalOptions(), interpreter)
      }
      result = total
    }
    return result
  }

  /// All steps of folding an axis.
  static func accumulate(
    _ function: Universal, _ value: Value, axis: Int, dtype: DType?, _ interpreter: Interpreter
  ) throws -> Tensor {
    var a = try ArrayReading.tensor(value, dtype: dtype, interpreter)
    if dtype == nil, function === Universal.add || function === Universal.multiply, !a.dtype.isDifferentiable {
      a = try a.to(.int64)
    }
    guard a.rank > 0 else { throw interpreter.error(.typeError, "cannot accumulate on a scalar") }
    let axis = try ArrayErrors.axis(axis, a.rank, interpreter)
    if function === Universal.add {
      return try ArrayRows.scan(a, axis: axis, real: { $0 + $1 }, whole: { $0 &+ $1 }, complex: { $0 + $1 })
    }
    if function === Universal.multiply {
      return try ArrayRows.scan(a, axis: axis, real: { $0 * $1 }, whole: { $0 &* $1 }, complex: { $0 * $1 })
    }
    guard a.shape[axis] > 0 else { return a }
    var parts = [try a.select(axis, 0)]
    for position in 1..<max(a.shape[axis], 1) {
      parts.append(
        try function.apply(
          [.array(parts[position - 1]), .array(try a.select(axis, position))], UniversalOptions(), interpreter))
    }
    return try Tensor.stack(parts.map { try $0.to(parts[parts.count - 1].dtype) }, dim: axis)
  }
}

extension Universal {
  /// Whether the results are bools whatever the operands are.
  var isLogical: Bool { name.hasPrefix("logical_") }
}

extension Call {
  /// The element type that an argument names; nil for None.
  func optionalArrayDType(_ index: Int) throws -> DType? {
    arguments[index].isNone || arguments[index].isUnbound ? nil : try ArrayDType.read(arguments[index], interpreter)
  }

  /// Any argument as an array.
  func array(_ index: Int) throws -> Tensor { try ArrayReading.tensor(arguments[index], dtype: nil, interpreter) }

  /// Any argument as an array of float64, or of the floating type that it has.
  func realArray(_ index: Int) throws -> Tensor {
    let tensor = try array(index)
    return tensor.dtype.isDifferentiable ? tensor : try tensor.to(.float64)
  }

  /// The argument as an axis of an array of `rank`, counted from the front.
  func axis(_ index: Int, _ rank: Int) throws -> Int { try ArrayErrors.axis(int(index), rank, interpreter) }

  /// The argument as an axis; nil for None.
  func optionalAxis(_ index: Int, _ rank: Int) throws -> Int? {
    arguments[index].isNone || arguments[index].isUnbound ? nil : try axis(index, rank)
  }

  /// Gives a result, or writes it into the array that `out` names.
  func deliver(_ result: Tensor, to output: Value) throws -> Value {
    if output.isNone || output.isUnbound { return try .arrayResult(result) }
    return try Reductions.deliver(result, [], [], ReductionRequest(output: output), interpreter)
  }

  /// Gives a result that shows the memory of the argument where it is an array.
  func view(_ index: Int, _ tensor: Tensor) -> Value {
    guard let array = arguments[index].arrayObject, array.tensor.storage === tensor.storage else {
      return .array(tensor)
    }
    return .object(array.view(tensor))
  }
}
