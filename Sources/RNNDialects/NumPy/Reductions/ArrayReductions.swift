import RNNKit
import RNNScript

/// Functions that make one number of many; arrays have most of them as methods.
enum ArrayReductions {
  static let entries: [Entry] = [
    folding("sum", "The sum of the elements.", Universal.add, example: "np.sum([[1, 2], [3, 4]], axis=0)"),
    folding("prod", "The product of the elements.", Universal.multiply, example: "np.prod([1, 2, 3, 4])"),
    extreme("max", "The largest element.", Universal.maximum, example: "np.max([[1, 5], [3, 2]], axis=1)"),
    extreme("min", "The smallest element.", Universal.minimum, example: "np.min([[1, 5], [3, 2]], axis=1)"),
    extreme("amax", "The largest element.", Universal.maximum, example: "np.amax([1, 5, 3])"),
    extreme("amin", "The smallest element.", Universal.minimum, example: "np.amin([1, 5, 3])"),
    logical("all", "Whether no element is zero.", all: true),
    logical("any", "Whether an element is not zero.", all: false),
    Entry(
      "mean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=True)", "The mean of the elements.",
      shapes: "[*] -> [*]", example: "np.mean([[1.0, 2.0], [3.0, 6.0]], axis=0)"
    ) { call in
      let request = try request(call, axis: 1, dtype: 2, output: 3, keep: 4, condition: 5)
      return try Moments.mean(call[0], request, call.interpreter)
    },
    moment("std", "The standard deviation.", root: true), moment("var", "The variance.", root: false),
    place("argmax", "The place of the first largest element.", largest: true),
    place("argmin", "The place of the first smallest element.", largest: false),
    Entry(
      "ptp(a, axis=None, out=None, keepdims=False)", "The largest element less the smallest.",
      example: "np.ptp([4, 9, 2])"
    ) { call in
      let request = ReductionRequest(axis: call[1], keep: try call.bool(3))
      let high = try Reductions.reduce(Universal.maximum, call[0], request, call.interpreter)
      let low = try Reductions.reduce(Universal.minimum, call[0], request, call.interpreter)
      return try Universal.subtract.call([high, low], call.interpreter)
    },
    running("cumsum", "Running sums.", Universal.add, example: "np.cumsum([1, 2, 3])"),
    running("cumprod", "Running products.", Universal.multiply, example: "np.cumprod([1, 2, 3])"),
    Entry(
      "count_nonzero(a, axis=None, *, keepdims=False)", "How many elements are not zero.",
      example: "np.count_nonzero([[0, 1], [2, 0]], axis=0)"
    ) { call in
      let flags = try call.array(0).to(.bool)
      let request = ReductionRequest(axis: call[1], keep: try call.bool(2))
      let result = try Reductions.reduce(Universal.add, .array(flags), request, call.interpreter)
      if call[1].isNone, let number = result.object as? ArrayScalar { return number.plain }
      return result
    },
  ]

  /// Reads what the arguments of a reduction ask for.
  private static func request(
    _ call: borrowing Call, axis: Int, dtype: Int? = nil, output: Int, keep: Int, initial: Int? = nil, condition: Int
  ) throws -> ReductionRequest {
    ReductionRequest(
      axis: call[axis], dtype: dtype.map { call.arguments[$0] } ?? .none, output: call[output],
      keep: call[keep].isUnbound ? false : try call.bool(keep),
      initial: initial.map { call.arguments[$0] } ?? .unbound, condition: call[condition])
  }

  private static func folding(_ name: String, _ summary: String, _ function: Universal, example: String) -> Entry {
    Entry(
      "\(name)(a, axis=None, dtype=None, out=None, keepdims=False, initial=..., where=True)", summary,
      shapes: "[*] -> [*]", example: example
    ) { call in
      try Reductions.reduce(
        function, call[0], request(call, axis: 1, dtype: 2, output: 3, keep: 4, initial: 5, condition: 6),
        call.interpreter)
    }
  }

  private static func extreme(_ name: String, _ summary: String, _ function: Universal, example: String) -> Entry {
    Entry(
      "\(name)(a, axis=None, out=None, keepdims=False, initial=..., where=True)", summary, shapes: "[*] -> [*]",
      example: example
    ) { call in
      try Reductions.reduce(
        function, call[0], request(call, axis: 1, output: 2, keep: 3, initial: 4, condition: 5), call.interpreter)
    }
  }

  private static func logical(_ name: String, _ summary: String, all: Bool) -> Entry {
    Entry(
      "\(name)(a, axis=None, out=None, keepdims=False, *, where=True)", summary, shapes: "[*] -> [*]",
      example: "np.\(name)([[True, False], [True, True]], axis=0)"
    ) { call in
      var a = try call.array(0).to(.bool)
      let request = try request(call, axis: 1, output: 2, keep: 3, condition: 4)
      if case .bool(true) = request.condition {
      } else if !request.condition.isNone {
        let mask = try ArrayReading.tensor(request.condition, dtype: .bool, call.interpreter)
        a = try Tensor.where(mask.expand(a.shape), a, Tensor(.bool(all), dtype: .bool))
      }
      let axes = try Reductions.axes(request.axis, a.rank, call.interpreter)
      let result = try ArrayReduction.logical(a, axes, all: all)
      return try Reductions.deliver(result, a.shape, axes, request, call.interpreter)
    }
  }

  private static func moment(_ name: String, _ summary: String, root: Bool) -> Entry {
    Entry(
      "\(name)(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=..., correction=...)",
      summary, shapes: "[*] -> [*]", example: "np.\(name)([1.0, 2.0, 4.0], ddof=1)"
    ) { call in
      let request = try request(call, axis: 1, dtype: 2, output: 3, keep: 5, condition: 6)
      let less = call.isGiven(8) ? try call.double(8) : try call.double(4)
      return try Moments.variance(call[0], request, less: less, root: root, call.interpreter)
    }
  }

  private static func place(_ name: String, _ summary: String, largest: Bool) -> Entry {
    Entry(
      "\(name)(a, axis=None, out=None, *, keepdims=False)", summary, shapes: "[*] -> [*]",
      example: "np.\(name)([[1, 5], [7, 2]], axis=1)"
    ) { call in
      let a = try call.array(0)
      let axis = try call.optionalAxis(1, max(a.rank, 1))
      let source = try axis == nil || a.rank == 0 ? a.packed().reshape([a.count]) : a
      if source.shape[axis ?? 0] == 0 {
        throw call.fail(.valueError, "attempt to get \(name) of an empty sequence")
      }
      var result = try ArrayRows.extremePlace(source, axis: axis ?? 0, largest: largest)
      if try call.bool(3) {
        result = try axis.map { try result.unsqueeze($0) } ?? result.reshape([Int](repeating: 1, count: a.rank))
      }
      return try call.deliver(result, to: call[2])
    }
  }

  private static func running(_ name: String, _ summary: String, _ function: Universal, example: String) -> Entry {
    Entry("\(name)(a, axis=None, dtype=None, out=None)", summary, shapes: "[*] -> [*]", example: example) { call in
      let a = try call.array(0)
      let flat = try call[1].isNone ? a.packed().reshape([a.count]) : a
      let result = try Reductions.accumulate(
        function, .array(flat), axis: call[1].isNone ? 0 : call.int(1), dtype: call.optionalArrayDType(2),
        call.interpreter)
      return try call.deliver(result, to: call[3])
    }
  }
}

/// Means and variances.
enum Moments {
  /// How many elements each result is made of; a number, or an array where a mask decides.
  private static func count(
    _ a: Tensor, _ axes: [Bool], _ request: ReductionRequest, _ interpreter: Interpreter
  ) throws -> Tensor {
    if case .bool(true) = request.condition {
      let count = a.shape.indices.reduce(1) { axes[$1] ? $0 * a.shape[$1] : $0 }
      return try Tensor(.int(count), dtype: .int64)
    }
    let mask = try ArrayReading.tensor(request.condition, dtype: .bool, interpreter).expand(a.shape)
    return try ArrayReduction.sum(mask.to(.int64), axes)
  }

  /// The type in which to work: integers are averaged as float64.
  private static func working(
    _ a: Tensor, _ request: ReductionRequest, _ interpreter: Interpreter
  ) throws -> DType {
    if !request.dtype.isNone { return try ArrayDType.read(request.dtype, interpreter) }
    return a.dtype.isDifferentiable ? a.dtype : .float64
  }

  static func mean(_ value: Value, _ request: ReductionRequest, _ interpreter: Interpreter) throws -> Value {
    let given = try ArrayReading.tensor(value, dtype: nil, interpreter)
    let a = try given.to(working(given, request, interpreter))
    let axes = try Reductions.axes(request.axis, a.rank, interpreter)
    let number = try count(a, axes, request, interpreter)
    if number.count == 1, try number.isNotZero() == false {
      interpreter.warn(.runtimeWarning, "Mean of empty slice.")
    }
    let sum = try ArrayReduction.sum(masked(a, request, interpreter), axes)
    let result = try ratio(sum, number, interpreter)
    return try Reductions.deliver(result, a.shape, axes, request, interpreter)
  }

  /// The elements, with zeros where a mask leaves some out.
  private static func masked(
    _ a: Tensor, _ request: ReductionRequest, _ interpreter: Interpreter
  ) throws -> Tensor {
    if case .bool(true) = request.condition { return a }
    let mask = try ArrayReading.tensor(request.condition, dtype: .bool, interpreter).expand(a.shape)
    return try Tensor.where(mask, a, Tensor(0, dtype: a.dtype))
  }

  /// The quotient in the type of the dividend.
  private static func ratio(_ sum: Tensor, _ number: Tensor, _ interpreter: Interpreter) throws -> Tensor {
    FloatingPointNotes.clear()
    let divisor = try number.to(sum.dtype)
    let result = try Universal.divide.run([sum, divisor], try Shape.broadcast(sum.shape, divisor.shape))
    try NumPyState.of(interpreter).report(FloatingPointNotes.read(), in: "scalar divide", interpreter)
    return result
  }

  static func variance(
    _ value: Value, _ request: ReductionRequest, less: Double, root: Bool, _ interpreter: Interpreter
  ) throws -> Value {
    let given = try ArrayReading.tensor(value, dtype: nil, interpreter)
    let a = try given.to(working(given, request, interpreter))
    let axes = try Reductions.axes(request.axis, a.rank, interpreter)
    let number = try count(a, axes, request, interpreter).to(.float64)
    let degrees = try ArrayMap.real(number) { max($0 - less, 0) }
    if degrees.count == 1, try degrees.isNotZero() == false {
      interpreter.warn(.runtimeWarning, "Degrees of freedom <= 0 for slice")
    }
    let kept = a.shape.indices.map { axes[$0] ? 1 : a.shape[$0] }
    let mean = try ratio(ArrayReduction.sum(masked(a, request, interpreter), axes), number, interpreter).reshape(kept)
    let distance = try Universal.subtract.run([a, mean], a.shape)
    let squares =
      a.dtype.isComplex
      ? try ArrayMap.realOfComplex(distance) { $0.real * $0.real + $0.imaginary * $0.imaginary }
      : try Universal.multiply.run([distance, distance], a.shape)
    var result = try ratio(
      ArrayReduction.sum(masked(squares, request, interpreter), axes), degrees, interpreter)
    if root { result = try ArrayMap.real(result) { $0.squareRoot() } }
    return try Reductions.deliver(result, a.shape, axes, request, interpreter)
  }
}
