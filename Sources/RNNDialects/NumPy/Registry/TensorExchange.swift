import RNNKit
import RNNScript

/// Where tensors become arrays and arrays tensors, over the same memory.
enum TensorExchange {
  /// - Throws: PyTorch's TypeError for an array of texts or objects.
  static func refuseTexts(_ value: Value, _ interpreter: Interpreter) throws {
    guard let array = value.object as? InstanceObject, array.type.qualifiedName == "numpy.ndarray" else { return }
    let kind = try interpreter.text(interpreter.attribute(interpreter.attribute(.object(array), "dtype"), "kind"))
    throw interpreter.error(
      .typeError,
      "can't convert np.ndarray of type numpy.\(kind == "U" ? "str_" : "object_"). The only supported types are: float64, "
        + "float32, float16, complex64, complex128, int64, int32, int16, int8, uint64, uint32, uint16, uint8, and bool."
    )
  }

  /// Methods of tensors.
  static let methods: [Entry] = [
    Entry(
      "numpy(self, *, force=False)", "The elements as an array that shares the memory.",
      example: "torch.ones(2).numpy()"
    ) {
      call in
      let tensor = try call.tensor(0)
      if tensor.requiresGradient, try !call.bool(1), !TensorStyle.isTensorFlow(call.interpreter) {
        throw call.fail(
          .runtimeError, "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.")
      }
      return .array(tensor.detach())
    },
    Entry("__array__(self, dtype=None, copy=None)", "The elements as an array that shares the memory.") { call in
      let tensor = try call.tensor(0).detach()
      return .array(try call.optionalArrayDType(1).map { try tensor.to($0) } ?? tensor)
    },
  ]

  /// Functions of `torch`.
  static let functions: [Entry] = [
    Entry(
      "from_numpy(ndarray)", "An array as a tensor that shares its memory.",
      example: "import numpy as np\ntorch.from_numpy(np.ones(2))"
    ) {
      call in
      try refuseTexts(call[0], call.interpreter)
      guard let array = call[0].arrayObject else {
        throw call.fail(.typeError, "expected np.ndarray (got \(call.interpreter.typeOf(call[0]).name))")
      }
      guard array.tensor.strides.allSatisfy({ $0 >= 0 }) else {
        throw call.fail(
          .valueError,
          "At least one stride in the given numpy array is negative, and tensors with negative strides are not currently "
            + "supported. (You can probably work around this by making a copy of your array  with array.copy().) ")
      }
      return .tensor(array.tensor.detach())
    }
  ]

  /// An array, or a number of one, beside a tensor; nil for everything else.
  static func operand(_ object: Object) throws -> Tensor? {
    if let array = object as? ArrayObject { return array.tensor }
    guard let number = object as? ArrayScalar else { return nil }
    switch number.plain {
    case .int(let value): return try Tensor.wrapped(.int(value))
    case .float(let value): return try Tensor.wrapped(.float(value))
    case .bool(let value): return try Tensor.wrapped(.bool(value))
    default: return try number.tensor()
    }
  }
}
