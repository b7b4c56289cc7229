import RNNKit
import RNNScript

/// Readers of arguments that know tensors.
///
/// They raise PyTorch's errors.
extension Call {
  /// The tensor at `index`.
  @inline(__always) func tensor(_ index: Int) throws -> Tensor {
    if case .object(let object) = arguments[index], let tensor = object as? TensorObject { return tensor.tensor }
    throw notTensor(index)
  }

  private func parameterName(_ index: Int) -> String { function.signature.parameters[index].name.name }

  private func notTensor(_ index: Int) -> ScriptError {
    // What a layer's `forward` refuses, the function of its name does: `linear`. A receiver does not count.
    let layer = function.entry.words.shownName?.prefix { $0 != "." }.replacing(
      "CrossEntropyLoss", with: "cross_entropy_loss")
    let place = index + (parameterName(0) == "self" ? 0 : 1)
    return fail(
      .typeError,
      "\(layer?.lowercased() ?? function.entry.name)(): argument '\(parameterName(index))' (position \(place)) "
        + "must be Tensor, not \(interpreter.typeOf(arguments[index]).name)")
  }

  /// Two operands, one of which may be a number.
  func operands(_ first: Int, _ second: Int) throws -> (Tensor, Tensor) {
    if let left = arguments[first].tensor {
      guard let right = try TensorOperand.tensor(arguments[second]) else { throw notTensor(second) }
      return (left, right)
    }
    guard let right = try TensorOperand.tensor(arguments[second]),
      let left = try TensorOperand.tensor(arguments[first])
    else { throw notTensor(first) }
    return (left, right)
  }

  /// A sequence of tensors.
  func tensors(_ index: Int) throws -> [Tensor] {
    var values = try interpreter.array(arguments[index])
    // `f(*tensors)` also takes one list.
    if values.count == 1, values[0].object is ListObject || values[0].object is TupleObject {
      values = try interpreter.array(values[0])
    }
    return try values.enumerated().map { position, value in
      if let tensor = value.tensor { return tensor }
      throw fail(
        .typeError,
        "expected Tensor as element \(position) in argument \(index), but got "
          + interpreter.typeOf(value).name)
    }
  }

  /// A sequence of tensors that is no tensor itself.
  func separateTensors(_ index: Int) throws -> [Tensor] {
    if arguments[index].tensor == nil { return try tensors(index) }
    throw fail(
      .typeError,
      "\(function.entry.name)(): argument '\(parameterName(index))' (position \(index + 1)) must be tuple of Tensors, "
        + "not \(interpreter.typeOf(arguments[index]).name)")
  }

  /// A number: Python's, or that of a tensor with one element.
  func scalar(_ index: Int) throws -> Scalar {
    switch arguments[index] {
    case .int(let number): return .int(number)
    case .float(let number): return .float(number)
    case .bool(let flag): return .bool(flag)
    default:
      if let tensor = arguments[index].tensor, tensor.count == 1 { return try tensor.item() }
      throw fail(
        .typeError,
        "\(function.entry.name)(): argument '\(parameterName(index))' (position \(index + 1)) must be "
          + "Number, not \(interpreter.typeOf(arguments[index]).name)")
    }
  }

  /// A number; nil for None.
  func optionalScalar(_ index: Int) throws -> Scalar? {
    arguments[index].isNone || arguments[index].isUnbound ? nil : try scalar(index)
  }

  /// An element type; nil for None.
  func optionalDType(_ index: Int) throws -> DType? {
    let value = arguments[index]
    if value.isNone || value.isUnbound { return nil }
    if let dtype = DTypeObject.read(value) { return dtype }
    if let absent = value.object as? AbsentDType { throw absent.error(interpreter) }
    throw fail(
      .typeError,
      "\(function.entry.name)(): argument '\(parameterName(index))' must be torch.dtype, not "
        + interpreter.typeOf(value).name)
  }

  /// Sizes: several integers, one list or tuple, or one integer.
  func sizes(_ index: Int) throws -> [Int] {
    if case .int(let size) = arguments[index] { return [size] }
    var values = try interpreter.array(arguments[index])
    if values.count == 1, values[0].object is ListObject || values[0].object is TupleObject {
      values = try interpreter.array(values[0])
    }
    return try values.enumerated().map { try size($1, position: $0, index) }
  }

  private func size(_ value: Value, position: Int, _ index: Int) throws -> Int {
    switch value {
    case .int(let size): return size
    case .bool(let flag): return flag ? 1 : 0
    default:
      if let tensor = value.tensor, tensor.count == 1, case .int(let size) = try tensor.item() { return size }
      throw fail(
        .typeError,
        "\(function.entry.name)(): argument '\(parameterName(index))' (position \(index + 1)) must be tuple of "
          + "ints, but found element of type \(interpreter.typeOf(value).name) at pos \(position)")
    }
  }

  /// Dimensions: one integer or several; nil for None.
  func optionalDimensions(_ index: Int) throws -> [Int]? {
    let value = arguments[index]
    if value.isNone || value.isUnbound { return nil }
    return try dimensions(index)
  }

  /// Dimensions: one integer or several.
  func dimensions(_ index: Int) throws -> [Int] {
    if case .int(let dimension) = arguments[index] { return [dimension] }
    return try sizes(index)
  }

  /// A dimension of a tensor of `rank`, counted from the front.
  func place(_ index: Int, rank: Int) throws -> Int {
    let dimension = try int(index)
    guard dimension >= -rank && dimension < rank else { throw TensorError(.dimension(dimension, rank: rank)) }
    return dimension < 0 ? dimension + rank : dimension
  }

  /// Dimensions, counted from the end where negative: one, or several.
  func places(_ index: Int, rank: Int) throws -> [Int] {
    try integers(index).map { dimension in
      guard dimension >= -rank && dimension < rank else { throw TensorError(.dimension(dimension, rank: rank)) }
      return dimension < 0 ? dimension + rank : dimension
    }
  }

  /// The order of a norm: a number, 'fro', or infinity.
  func normOrder(_ index: Int) throws -> Double {
    if arguments[index].isNone { return 2 }
    if let name = (arguments[index].object as? StringObject)?.value {
      guard name == "fro" else { throw fail(.runtimeError, "norm of order '\(name)' is not supported: use a number") }
      return 2
    }
    return try scalar(index).asDouble
  }
}

extension DTypeObject {
  /// The element type that a value names: `torch.float32`, or Python's `float`, `int`, `bool`.
  static func read(_ value: Value) -> DType? {
    if let object = value.object as? DTypeObject { return object.dtype }
    if let function = value.object as? NativeFunction {
      // `torch.LongTensor` and its like.
      return DType.allCases.first { $0.legacyName == function.entry.name }
    }
    guard let type = value.object as? TypeObject else { return nil }
    if type === TypeObject.float { return Engine.current.defaultFloat }
    if type === TypeObject.int { return .int64 }
    return type === TypeObject.bool ? .bool : nil
  }
}
