import RNNKit
import RNNScript

/// A tensor as scripts see it: `torch.Tensor`, or `torch.nn.Parameter` where a module owns it.
public final class TensorObject: Object {
  /// What computes.
  public let tensor: Tensor
  /// Whether this is a `torch.nn.Parameter`.
  public let isParameter: Bool

  /// Wraps a tensor.
  public init(_ tensor: Tensor, isParameter: Bool = false) {
    self.tensor = tensor
    self.isParameter = isParameter
  }

  /// `torch.Tensor`.
  public nonisolated(unsafe) static let tensorType = TypeObject(
    name: "Tensor", module: "torch", bases: [.object],
    documentation: "Numbers in a grid of any number of dimensions.\n>>> torch.tensor([[1., 2.], [3., 4.]])",
    methods: { TensorMethods.all },
    getters: { TensorAttributes.all })

  /// `torch.nn.Parameter`.
  public nonisolated(unsafe) static let parameterType = TypeObject(
    name: "Parameter", module: "torch.nn.parameter", bases: [tensorType],
    documentation: "A tensor that a module learns.\n>>> nn.Parameter(torch.ones(2))",
    methods: { TensorMethods.parameter })

  override public var type: TypeObject { isParameter ? Self.parameterType : Self.tensorType }

  // MARK: Operators

  override public func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let operand = try TensorOperand.tensor(other) else { return nil }
    if reflected, operation == .divide, !(other.object is TensorObject), !tensor.dtype.isComplex {
      return .tensor(try tensor.reciprocal().mul(operand))
    }
    let (left, right) = reflected ? (operand, tensor) : (tensor, operand)
    return try TensorOperators.apply(operation, left, right).map { .tensor($0) }
  }

  override public func inPlace(
    _ operation: BinaryOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let operand = try TensorOperand.tensor(other) else { return nil }
    return try TensorOperators.applyInPlace(operation, tensor, operand) ? .object(self) : nil
  }

  override public func unary(_ operation: UnaryOperator, _ interpreter: Interpreter) throws -> Value? {
    switch operation {
    case .minus: .tensor(try tensor.neg())
    case .plus: .tensor(tensor)
    case .invert: .tensor(try Bitwise.not(tensor))
    }
  }

  override public func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let operand = try TensorOperand.tensor(other) else {
      return switch operation {
      case .equal: .bool(false)
      case .notEqual: .bool(true)
      default: nil
      }
    }
    return try TensorOperators.compare(operation, tensor, operand).map { .tensor($0) }
  }

  // MARK: Protocols

  override public func truth(_ interpreter: Interpreter) throws -> Bool? {
    switch tensor.count {
    case 1: return try tensor.item().asBool
    case 0: throw interpreter.error(.runtimeError, "Boolean value of Tensor with no values is ambiguous")
    default: throw interpreter.error(.runtimeError, "Boolean value of Tensor with more than one value is ambiguous")
    }
  }

  override public func length(_ interpreter: Interpreter) throws -> Int? {
    guard let first = tensor.shape.first else { throw interpreter.error(.typeError, "len() of a 0-d tensor") }
    return first
  }

  override public func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    // The common case, without a list of indices.
    if case .int(let position) = index, let size = tensor.shape.first, position < size, position >= -size {
      return .tensor(try tensor.select(0, position))
    }
    return .tensor(try tensor.index(try TensorIndexing.indices(index, interpreter)))
  }

  override public func setItem(_ index: Value, to value: Value, _ interpreter: Interpreter) throws {
    guard
      let content = try TensorOperand.tensor(value) ?? TensorIndexing.content(value, interpreter)
    else {
      throw interpreter.error(
        .typeError, "can't assign a \(interpreter.typeOf(value).name) to a torch.\(tensor.dtype.legacyName)")
    }
    try tensor.setIndex(try TensorIndexing.indices(index, interpreter), content)
  }

  override public func contains(_ value: Value, _ interpreter: Interpreter) throws -> Bool? {
    guard let operand = try TensorOperand.tensor(value) else { return false }
    return try tensor.eq(operand).any().item().asBool
  }

  override public func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    guard let count = tensor.shape.first else { throw interpreter.error(.typeError, "iteration over a 0-d tensor") }
    let parts = try tensor.unbind(dim: 0)
    return MakingIterator(count: count) { .tensor(parts[$0]) }
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    if TensorStyle.isTensorFlow(interpreter) {
      return try TensorStyle.text(of: tensor, isShort: false, interpreter)
    }
    let text = try TensorPrinting.text(of: tensor, DialectState.of(interpreter).printOptions)
    return isParameter ? "Parameter containing:\n" + text : text
  }

  override public func text(_ interpreter: Interpreter) throws -> String {
    guard TensorStyle.isTensorFlow(interpreter) else { return try representation(interpreter) }
    return try TensorStyle.text(of: tensor, isShort: true, interpreter)
  }

  override public func formatted(_ specification: String, _ interpreter: Interpreter) throws -> String? {
    if tensor.shape.isEmpty && !isParameter {
      return try interpreter.format(.scalar(try tensor.item()), specification)
    }
    if TensorStyle.isTensorFlow(interpreter) {
      return try ArrayObject(tensor.detach()).formatted(specification, interpreter)
    }
    return specification.isEmpty ? try representation(interpreter) : nil
  }
}

extension Value {
  /// A tensor as a value.
  @inline(__always) static func tensor(_ tensor: Tensor) -> Value { .object(TensorObject(tensor)) }

  /// The tensor, where the value is one.
  @inline(__always) var tensor: Tensor? { (object as? TensorObject)?.tensor }

  /// A text as a value.
  static func text(_ text: String) -> Value { .object(StringObject(text)) }

  /// Values as a tuple.
  static func tuple(_ values: [Value]) -> Value { .object(TupleObject(values)) }

  /// Values as a list.
  static func list(_ values: [Value]) -> Value { .object(ListObject(values)) }
}
