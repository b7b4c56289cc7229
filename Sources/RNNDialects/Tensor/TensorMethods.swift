import RNNKit
import RNNScript

/// The methods of `torch.Tensor`.
enum TensorMethods {
  static var all: [Entry] {
    let shared =
      MathFunctions.unary + MathFunctions.binary + MathFunctions.comparisons + ReductionFunctions.entries
      + ShapeFunctions.shared + SelectionFunctions.entries.filter { $0.name != "where" }
      + MatrixFunctions.entries.filter { $0.name != "einsum" }
      + RandomFunctions.entries.filter { ["bernoulli", "multinomial"].contains($0.name) }
    let writable =
      (MathFunctions.unary + MathFunctions.binary).filter {
        !["isfinite", "isinf", "isnan", "maximum", "minimum"].contains($0.name)
      }
      + MathFunctions.comparisons.filter { !["equal", "allclose", "isclose"].contains($0.name) }
      + ReductionFunctions.entries.filter { ["cumsum", "cumprod"].contains($0.name) }
      + MatrixFunctions.entries.filter { $0.name == "addmm" }
      + SelectionFunctions.entries.filter { ["masked_fill", "scatter", "scatter_add"].contains($0.name) }
      + ShapeFunctions.shared.filter { ["tril", "triu"].contains($0.name) }
    return shared + Table.inPlace(writable) + TensorConversion.entries + TensorViews.entries + TensorFilling.entries
      + TensorGradients.entries + WrittenMethods.entries + TensorExchange.methods
  }

  /// What `nn.Parameter(…)` needs.
  static var parameter: [Entry] {
    [
      Entry("__new__(cls, data=None, requires_grad=True)", "A tensor that a module trains.") { call in
        let data = try call[1].isNone ? Tensor.empty([0]) : call.tensor(1)
        let tensor = data.detach()
        if try call.bool(2) { try tensor.becomeTrained() }
        return .object(TensorObject(tensor, isParameter: true))
      }
    ]
  }
}

/// Methods that turn tensors into other things.
enum TensorConversion {
  /// The only element, for Python's conversions.
  private static func only(_ call: borrowing Call) throws -> Scalar {
    let tensor = try call.tensor(0)
    guard tensor.count == 1 else {
      throw call.fail(.valueError, "only one element tensors can be converted to Python scalars")
    }
    return try tensor.item()
  }

  static let entries: [Entry] =
    [
      Entry(
        "__new__(cls, *args, dtype=None, device=None, requires_grad=False)", "A float32 tensor of sizes or numbers."
      ) { call in
        let made = try LegacyConstructors.make(call, .float32)
        if try call.bool(4) { try made.tensor?.setRequiresGradient(true) }
        return made
      },
      Entry("item(self)", "The only element as a Python number.", example: "torch.tensor(1.5).item()") { call in
        let tensor = try call.tensor(0)
        if tensor.dtype.isComplex, tensor.count == 1 { return try NestedNumbers.lists(tensor.detach().reshape([])) }
        return .scalar(try tensor.item())
      },
      Entry("tolist(self)", "The elements as nested lists.", example: "torch.eye(2).tolist()") { call in
        try NestedNumbers.lists(call.tensor(0))
      },
      Entry("__float__(self)", "The only element as a float.") { call in .float(try only(call).asDouble) },
      Entry("__int__(self)", "The only element as an int.") { call in .int(try only(call).asInt) },
      Entry("__index__(self)", "The only element as an index.") { call in
        let tensor = try call.tensor(0)
        guard !tensor.dtype.isFloatingPoint, tensor.count == 1 else {
          throw call.fail(.typeError, "only integer tensors of a single element can be converted to an index")
        }
        return .int(try tensor.item().asInt)
      },
      Entry("set_shape(self, shape)", "Raises where the shape is another one; None stands for any size.") { call in
        let wanted = try call.values(1)
        let shape = try call.tensor(0).shape
        let fits =
          wanted.count == shape.count
          && zip(wanted, shape).allSatisfy { size, own in
            if case .int(let size) = size { size == own } else { true }
          }
        guard fits else {
          throw call.fail(
            .valueError,
            "Tensor's shape \(TensorStyle.tuple(shape)) is not compatible with supplied shape "
              + (try call.interpreter.repr(call[1])))
        }
        return .none
      },
      Entry("__format__(self, format_spec)", "The number as a text where there is one, else the tensor.") { call in
        guard let tensor = call[0].object as? TensorObject,
          let text = try tensor.formatted(call.string(1), call.interpreter)
        else { throw call.fail(.typeError, "unsupported format string passed to Tensor.__format__") }
        return .text(text)
      },
      Entry("__reversed__(self)", "The tensor with all its dimensions turned round.") { call in
        let tensor = try call.tensor(0)
        return .tensor(try tensor.flip(Array(0..<tensor.rank)))
      },
      Entry("__abs__(self)", "The absolute values.") { call in .tensor(try call.tensor(0).magnitude()) },
      Entry("numel(self)", "How many elements there are.", example: "torch.zeros(2, 3).numel()") { call in
        .int(try call.tensor(0).count)
      },
      Entry("nelement(self)", "How many elements there are.") { call in .int(try call.tensor(0).count) },
      Entry("dim(self)", "How many dimensions there are.") { call in .int(try call.tensor(0).rank) },
      Entry("ndimension(self)", "How many dimensions there are.") { call in .int(try call.tensor(0).rank) },
      Entry("element_size(self)", "Bytes of one element.") { call in .int(try call.tensor(0).dtype.byteSize) },
      Entry("size(self, dim=None)", "The sizes, or one of them.", example: "torch.zeros(2, 3).size(1)") { call in
        let shape = try call.tensor(0).shape
        return call[1].isNone ? SizeObject.value(shape) : .int(shape[try call.place(1, rank: shape.count)])
      },
      Entry("stride(self, dim=None)", "The distances between neighbours.") { call in
        let strides = try call.tensor(0).strides
        return call[1].isNone ? .tuple(strides.map { .int($0) }) : .int(strides[try call.place(1, rank: strides.count)])
      },
      Entry("storage_offset(self)", "Where in its storage the tensor begins.") { call in .int(try call.tensor(0).offset)
      },
      Entry("data_ptr(self)", "An address: equal for tensors that begin at the same element.") { call in
        let tensor = try call.tensor(0)
        return .int(ObjectIdentifier(tensor.storage).hashValue &+ tensor.offset &* tensor.dtype.byteSize)
      },
      Entry("is_contiguous(self)", "Whether the elements lie without gaps.") { call in
        .bool(try call.tensor(0).isContiguous)
      },
      Entry("is_floating_point(self)", "Whether the elements are floating point numbers.") { call in
        .bool(try call.tensor(0).dtype.isFloatingPoint)
      },
      Entry("type(self, dtype=None)", "The name of the type, or a conversion.") { call in
        let tensor = try call.tensor(0)
        if call[1].isNone { return .text("torch." + tensor.dtype.legacyName) }
        return .tensor(try tensor.to(call.optionalDType(1) ?? tensor.dtype))
      },
      Entry(
        "to(self, *args, **kwargs)", "Converts the type; the device is always the CPU.",
        example: "torch.ones(2).to(torch.int64)"
      ) {
        call in
        var result = try call.tensor(0)
        for value in try call.values(1) + ((call[2].object as? DictObject)?.items.map { $0.1 } ?? []) {
          if let dtype = DTypeObject.read(value) ?? value.tensor?.dtype {
            result = try result.to(dtype)
          } else if let absent = value.object as? AbsentDType {
            throw absent.error(call.interpreter)
          } else if value.object is StringObject || value.object is DeviceObject {
            try DeviceObject.check(value, call.interpreter)
          }
        }
        return result === call[0].tensor ? call[0] : .tensor(result)
      },
      Entry("type_as(self, other)", "Converts to the type of another tensor.") { call in
        .tensor(try call.tensor(0).to(call.tensor(1).dtype))
      },
      Entry("cpu(self)", "The tensor itself: it lives on the CPU.") { call in call[0] },
      Entry("cuda(self, device=None)", "Raises an error: there is no GPU.") { call in
        try DeviceObject.check(.text("cuda"), call.interpreter)
        return .none
      },
      cast("float", .float32), cast("double", .float64), cast("long", .int64), cast("int", .int32),
      cast("bool", .bool), cast("byte", .uint8),
      Entry("__deepcopy__(self, memo=None)", "A copy of its own.") { call in
        guard let object = call[0].object as? TensorObject else { return call[0] }
        let copy = try object.tensor.detach().clone()
        if object.tensor.requiresGradient { try copy.setRequiresGradient(true) }
        return .object(TensorObject(copy, isParameter: object.isParameter))
      },
      Entry("__copy__(self)", "The same tensor.") { call in call[0] },
    ] + AbsentDType.conversions

  private static func cast(_ name: String, _ dtype: DType) -> Entry {
    Entry("\(name)(self)", "The tensor as \(dtype.name).", example: "torch.tensor([1, 0]).\(name)()") { call in
      .tensor(try call.tensor(0).to(dtype))
    }
  }
}

extension Value {
  /// A number of a tensor as a value.
  static func scalar(_ scalar: Scalar) -> Value {
    switch scalar {
    case .bool(let flag): .bool(flag)
    case .int(let number): .int(number)
    case .float(let number): .float(number)
    }
  }
}

extension DType {
  /// The name of the old tensor class: `FloatTensor`.
  var legacyName: String { scalarTypeName + "Tensor" }
}
