import RNNKit
import RNNScript

/// What can be read from a tensor without calling it.
enum TensorAttributes {
  static let all: [Getter] =
    absent + [
      getter("shape", "The sizes.") { tensor, _ in SizeObject.value(tensor.shape) },
      getter("dtype", "The type of the elements.") { tensor, _ in DTypeObject.value(tensor.dtype) },
      getter("device", "Where the tensor lives: the CPU.") { _, _ in .object(DeviceObject.cpu) },
      getter("ndim", "How many dimensions there are.") { tensor, _ in .int(tensor.rank) },
      getter("is_leaf", "Whether no operation made the tensor.") { tensor, _ in .bool(tensor.isLeaf) },
      getter("is_cuda", "False: there is no GPU.") { _, _ in .bool(false) },
      getter("itemsize", "Bytes of one element.") { tensor, _ in .int(tensor.dtype.byteSize) },
      getter("nbytes", "Bytes of all elements.") { tensor, _ in .int(tensor.count * tensor.dtype.byteSize) },
      getter("T", "The tensor with its dimensions turned round.") { tensor, _ in
        .tensor(try tensor.permute(Array((0..<tensor.rank).reversed())))
      },
      getter("mT", "The tensor with its last two dimensions swapped.") { tensor, _ in
        .tensor(try tensor.transpose(-2, -1))
      },
      getter("H", "The matrix transposed.") { tensor, _ in
        guard tensor.rank == 2 || tensor.rank == 0 else {
          throw TensorError.invalid(
            "tensor.H is only supported on matrices (2-D tensors). Got \(tensor.rank)-D tensor. For batches of matrices, "
              + "consider using tensor.mH")
        }
        return .tensor(tensor.rank == 0 ? tensor : try tensor.transpose(0, 1))
      },
      getter("mH", "The tensor with its last two dimensions swapped.") { tensor, _ in
        .tensor(try tensor.transpose(-2, -1))
      },
      written("real", "The real parts."), written("imag", "The imaginary parts."),
      getter("layout", "How the elements lie: by strides.") { _, _ in .text("torch.strided") },
      getter("names", "The names of the dimensions: none.") { tensor, _ in
        .tuple([Value](repeating: .none, count: tensor.rank))
      },
      getter("retains_grad", "Whether retain_grad was called.") { tensor, _ in .bool(tensor.retainsGradient) },
      getter("_version", "How often the memory was written to.") { tensor, _ in .int(Int(tensor.storage.version)) },
      getter("is_cpu", "True: there is nothing else.") { _, _ in .bool(true) },
      getter("output_nr", "Which result of its operation this is.") { _, _ in .int(0) },
      getter("grad_fn", "The operation that made the tensor.") { tensor, _ in
        tensor.originOnTape.map { .object(GradientFunction($0)) } ?? .none
      },
      Getter(
        "requires_grad", "Whether gradients are computed.",
        get: { value, _ in .bool(value.tensor?.requiresGradient ?? false) },
        set: { value, new, interpreter in
          try value.tensor?.setRequiresGradient(try interpreter.truth(new))
        }),
      Getter(
        "grad", "The gradient that backward() left.",
        get: { value, _ in value.tensor?.gradient.map { .tensor($0) } ?? .none },
        set: { value, new, interpreter in
          guard new.isNone || new.tensor != nil else {
            throw interpreter.error(
              .typeError,
              "assigned grad expected to be a Tensor or None but got grad of type "
                + interpreter.typeOf(new).name)
          }
          if let gradient = new.tensor, let tensor = value.tensor, gradient.shape != tensor.shape {
            throw interpreter.error(
              .runtimeError,
              "assigned grad has data of a different size: expected \(tensor.shape), got \(gradient.shape)")
          }
          value.tensor?.gradient = new.tensor
        }),
      Getter(
        "data", "The same numbers without history.",
        get: { value, _ in value.tensor.map { .tensor($0.detach()) } ?? .none },
        set: { value, new, interpreter in
          guard let target = value.tensor, let source = new.tensor else {
            throw interpreter.error(
              .typeError, "Variable data has to be a tensor, but got \(interpreter.typeOf(new).name)")
          }
          try target.setData(source)
        }),
    ]

  /// Kinds of tensors that are not here.
  private static let absent: [Getter] = [
    "is_sparse", "is_quantized", "is_meta", "is_mps", "is_nested", "is_mkldnn", "is_xla", "is_xpu", "is_vulkan",
    "is_sparse_csr", "is_ipu", "is_mtia", "is_maia",
  ].map { name in getter(name, "False: no such tensors are here.") { _, _ in .bool(false) } }

  private static func written(_ name: String, _ summary: String) -> Getter {
    Getter(name, summary) { value, interpreter in
      let module = Value.object(try interpreter.module(named: "torch"))
      return try interpreter.call(try interpreter.attribute(module, Symbol(name)), [value])
    }
  }

  private static func getter(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Tensor, Interpreter) throws -> Value
  ) -> Getter {
    Getter(name, summary) { value, interpreter in
      guard let tensor = value.tensor else { return .none }
      return try get(tensor, interpreter)
    }
  }
}
