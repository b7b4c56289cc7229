import RNNKit
import RNNScript

/// A universal function: element by element over arrays that broadcast, with `out`, `where`, `dtype`, and folds.
final class Universal: Sendable {
  /// How the elements are computed.
  typealias Run = @Sendable (_ operands: [Tensor], _ shape: [Int]) throws -> Tensor
  /// The type in which an operation on a common type works; nil where it is not supported.
  typealias LoopType = @Sendable (DType) -> DType?
  /// A fold over the axes that are flagged.
  typealias Fold = @Sendable (Tensor, [Bool]) throws -> Tensor

  /// The name.
  let name: String
  /// One line: what it does.
  let summary: String
  /// How many operands it takes.
  let inputs: Int
  /// What folding nothing gives; nil where that is an error.
  let identity: Scalar?
  /// A runnable line.
  let example: String
  let loopType: LoopType
  let run: Run
  let fold: Fold?
  /// Whether it compares: integers of the script beyond the range of a type are then allowed.
  let isComparison: Bool
  /// Whether floating-point errors are reported.
  let reports: Bool

  init(
    _ name: String, _ summary: String, inputs: Int, identity: Scalar? = nil, example: String, reports: Bool = false,
    isComparison: Bool = false, loop: @escaping LoopType, fold: Fold? = nil, run: @escaping Run
  ) {
    self.name = name
    self.summary = summary
    self.inputs = inputs
    self.identity = identity
    self.example = example
    self.reports = reports
    self.isComparison = isComparison
    loopType = loop
    self.fold = fold
    self.run = run
  }

  // MARK: Calls

  /// The result for values of the script.
  func call(_ values: [Value], _ interpreter: Interpreter) throws -> Value {
    try call(values, UniversalOptions(), interpreter)
  }

  /// The result for values of the script, where and how the options say.
  func call(_ values: [Value], _ options: UniversalOptions, _ interpreter: Interpreter) throws -> Value {
    if values.contains(where: { $0.object is StringObject }) { throw unsupported(interpreter) }
    let operands = try values.map { try ArrayOperand($0, interpreter) }
    let result = try apply(operands, options, interpreter)
    if let output = options.output { return .object(output) }
    return try .arrayResult(result)
  }

  /// The result for operands; also written where the options say.
  func apply(_ operands: [ArrayOperand], _ options: UniversalOptions, _ interpreter: Interpreter) throws -> Tensor {
    var common = NumPyPromotion.common(operands)
    if isComparison,
      operands.contains(where: { operand in
        if case .weak(let number) = operand { return (try? number.check(common, interpreter)) == nil }
        return false
      })
    {
      common = .int64
    }
    guard let loop = loopType(options.dtype ?? common) else { throw unsupported(interpreter) }
    if let wanted = options.dtype, !NumPyPromotion.isSameKind(common, wanted) {
      throw interpreter.error(
        ArrayErrors.castingError,
        "Cannot cast ufunc '\(name)' input from dtype('\(common.name)') to dtype('\(wanted.name)') with casting rule "
          + "'same_kind'")
    }
    let shape = try broadcast(
      operands.map(\.shape) + (options.condition.map { [$0.shape] } ?? []), options, interpreter)
    let tensors = try operands.map { try $0.tensor(loop, interpreter) }
    if self === Universal.power, loop.isIntegral, try tensors[1].ints().contains(where: { $0 < 0 }) {
      throw interpreter.error(.valueError, "Integers to negative integer powers are not allowed.")
    }
    if reports { FloatingPointNotes.clear() }
    let result = try run(tensors, shape)
    if reports {
      let notes = FloatingPointNotes.read()
      if !notes.isEmpty { try NumPyState.of(interpreter).report(notes, in: options.warnsAs + name, interpreter) }
    }
    if let output = options.output, (try? Shape.broadcast(result.shape, output.tensor.shape)) == nil {
      throw mismatch(operands.map(\.shape), options, interpreter)
    }
    return try deliver(result, options, interpreter)
  }

  private func mismatch(
    _ shapes: [[Int]], _ options: UniversalOptions, _ interpreter: Interpreter
  ) -> ScriptError {
    let all = (shapes + (options.output.map { [$0.tensor.shape] } ?? [])).map(ArrayErrors.tuple)
    return interpreter.error(
      .valueError, "operands could not be broadcast together with shapes \(all.joined(separator: " ")) ")
  }

  private func deliver(_ result: Tensor, _ options: UniversalOptions, _ interpreter: Interpreter) throws -> Tensor {
    guard let output = options.output else {
      guard let condition = options.condition else { return result }
      let blank = try Tensor.zeros(result.shape, dtype: result.dtype)
      return try Tensor.where(condition, result, blank)
    }
    try ArrayAssignment.requireWritable(output, "output array is read-only", interpreter)
    guard NumPyPromotion.isSameKind(result.dtype, output.tensor.dtype) else {
      throw interpreter.error(
        ArrayErrors.castingError,
        "Cannot cast ufunc '\(name)' output from dtype('\(result.dtype.name)') to dtype('\(output.tensor.dtype.name)') "
          + "with casting rule 'same_kind'")
    }
    guard result.shape == output.tensor.shape || fits(result.shape, output.tensor.shape) else {
      throw interpreter.error(
        .valueError,
        "non-broadcastable output operand with shape \(ArrayErrors.tuple(output.tensor.shape)) doesn't match the "
          + "broadcast shape \(ArrayErrors.tuple(result.shape))")
    }
    if let condition = options.condition {
      let mixed = try Tensor.where(condition, result.to(output.tensor.dtype), output.tensor)
      try output.tensor.write(mixed)
    } else {
      try output.tensor.write(result)
    }
    return output.tensor
  }

  private func fits(_ shape: [Int], _ wanted: [Int]) -> Bool { (try? Shape.broadcast(shape, wanted)) == wanted }

  private func broadcast(
    _ shapes: [[Int]], _ options: UniversalOptions, _ interpreter: Interpreter
  ) throws -> [Int] {
    var shape = shapes[0]
    for other in shapes.dropFirst() where other != shape {
      guard let joined = try? Shape.broadcast(shape, other) else {
        throw mismatch(shapes, options, interpreter)
      }
      shape = joined
    }
    return shape
  }

  func unsupported(_ interpreter: Interpreter) -> ScriptError {
    if name == "subtract" || name == "negative" {
      let sign =
        name == "subtract"
        ? "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the "
          + "logical_xor function instead."
        : "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not "
          + "function instead."
      return interpreter.error(.typeError, sign)
    }
    return interpreter.error(
      .typeError,
      "ufunc '\(name)' not supported for the input types, and the inputs could not be safely coerced to any supported "
        + "types according to the casting rule ''safe''")
  }
}

/// What a call of a universal function may say beyond its operands.
struct UniversalOptions {
  /// Where the result goes.
  var output: ArrayObject?
  /// Where elements are computed.
  var condition: Tensor?
  /// The type in which to work.
  var dtype: DType?
  /// Which conversions into `output` are allowed.
  var casting = "same_kind"
  /// What warnings put before the name.
  var warnsAs = ""
}

/// Texts that many errors share, and NumPy's own exceptions.
enum ArrayErrors {
  /// `numpy.exceptions.AxisError`.
  nonisolated(unsafe) static let axisError = TypeObject(
    name: "AxisError", module: "numpy.exceptions", bases: [.valueError, .indexError],
    documentation: "An axis that an array does not have.\n>>> issubclass(np.exceptions.AxisError, IndexError)")
  /// `numpy.linalg.LinAlgError`.
  nonisolated(unsafe) static let linearAlgebraError = TypeObject(
    name: "LinAlgError", module: "numpy.linalg", bases: [.valueError],
    documentation:
      "What linear algebra raises where there is no result.\n>>> issubclass(np.linalg.LinAlgError, ValueError)")
  /// What a conversion that is not allowed raises.
  nonisolated(unsafe) static let castingError = TypeObject(
    name: "UFuncTypeError", module: "numpy._core._exceptions", bases: [.typeError])

  /// A shape as Python writes a tuple.
  static func tuple(_ shape: [Int]) -> String {
    shape.count == 1 ? "(\(shape[0]),)" : "(" + shape.map(String.init).joined(separator: ",") + ")"
  }

  /// A shape as Python writes a tuple, with blanks.
  static func spacedTuple(_ shape: [Int]) -> String {
    shape.count == 1 ? "(\(shape[0]),)" : "(" + shape.map(String.init).joined(separator: ", ") + ")"
  }

  /// An axis counted from the front.
  ///
  /// - Throws: AxisError where there is none such.
  static func axis(_ axis: Int, _ rank: Int, _ interpreter: Interpreter, prefix: String = "") throws -> Int {
    guard axis >= -rank, axis < rank else {
      throw interpreter.error(axisError, "\(prefix)axis \(axis) is out of bounds for array of dimension \(rank)")
    }
    return axis < 0 ? axis + rank : axis
  }
}
