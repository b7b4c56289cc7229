import RNNKit
import RNNScript

/// Functions that make tensors.
enum CreationFunctions {
  private static let options = "*, dtype=None, device=None, requires_grad=False"

  static let entries: [Entry] = [
    Entry(
      "tensor(data, \(options))", "A tensor of given numbers.", example: "torch.tensor([[1.0, 2.0], [3.0, 4.0]])"
    ) { call in
      try DeviceObject.check(call[2], call.interpreter)
      return try finish(
        NestedNumbers.tensor(call[0], dtype: call.optionalDType(1), call.interpreter), call.bool(3))
    },
    Entry(
      "as_tensor(data, dtype=None, device=None)", "A tensor of given numbers; tensors stay what they are.",
      example: "torch.as_tensor([1, 2])"
    ) {
      call in
      if let tensor = call[0].tensor ?? call[0].arrayObject?.tensor {
        return .tensor(try tensor.to(call.optionalDType(1) ?? tensor.dtype))
      }
      return .tensor(try NestedNumbers.tensor(call[0], dtype: call.optionalDType(1), call.interpreter))
    },
    filled("zeros", "Zeros.") { try Tensor.zeros($0, dtype: $1) },
    filled("ones", "Ones.") { try Tensor.ones($0, dtype: $1) },
    filled("empty", "A tensor to be filled.") { try Tensor.empty($0, dtype: $1) },
    Entry(
      "full(size, fill_value, \(options))", "One number repeated.", shapes: "-> [size]",
      example: "torch.full((2, 2), 7.0)"
    ) { call in
      try finish(Tensor.full(call.sizes(0), call.scalar(1), dtype: call.optionalDType(2)), call.bool(4))
    },
    Entry("eye(n, m=None, \(options))", "Ones on the diagonal.", shapes: "-> [n, m]", example: "torch.eye(2)") { call in
      try finish(Tensor.eye(call.int(0), call.optionalInt(1), dtype: call.optionalDType(2)), call.bool(4))
    },
    Entry(
      "arange(start, end=None, step=1, \(options))", "Evenly spaced numbers, the end not included.",
      example: "torch.arange(0, 1, 0.25)"
    ) { call in
      let (start, end): (Scalar, Scalar) =
        call[1].isNone ? (.int(0), try call.scalar(0)) : (try call.scalar(0), try call.scalar(1))
      return try finish(
        Tensor.arange(start, end, step: call.scalar(2), dtype: call.optionalDType(3)), call.bool(5))
    },
    Entry(
      "range(start, end, step=1)", "Evenly spaced numbers, the end included; `arange` is preferred.",
      example: "torch.range(1, 3)"
    ) { call in
      let (start, end, step) = (try call.double(0), try call.double(1), try call.double(2))
      guard step != 0 else { throw call.fail(.runtimeError, "step must be nonzero") }
      return .tensor(try Tensor.arange(.float(start), .float(end + step / 2), step: .float(step), dtype: .float32))
    },
    Entry(
      "linspace(start, end, steps, \(options))", "Evenly spaced numbers, both ends included.",
      example: "torch.linspace(0, 1, 5)"
    ) { call in
      try finish(
        Tensor.linspace(call.double(0), call.double(1), call.int(2), dtype: call.optionalDType(3)), call.bool(5))
    },
    Entry(
      "logspace(start, end, steps, base=10.0, \(options))", "Powers evenly spaced in their exponent.",
      example: "torch.logspace(0, 2, 3)"
    ) { call in
      let exponents = try Tensor.linspace(call.double(0), call.double(1), call.int(2), dtype: .float64)
      let base = try Tensor(scalar: call.double(3), dtype: .float64)
      return try finish(base.pow(exponents).to(call.optionalDType(4) ?? Engine.current.defaultFloat), call.bool(6))
    },
    like("zeros_like", "Zeros in the shape of another tensor.") { try Tensor.zeros($0.shape, dtype: $1) },
    like("ones_like", "Ones in the shape of another tensor.") { try Tensor.ones($0.shape, dtype: $1) },
    like("empty_like", "A tensor to be filled, in the shape of another.") { try Tensor.empty($0.shape, dtype: $1) },
    like("rand_like", "Uniform numbers in the shape of another tensor.") { try $0.randLike(dtype: $1) },
    like("randn_like", "Normal numbers in the shape of another tensor.") { try $0.randnLike(dtype: $1) },
    Entry(
      "full_like(input, fill_value, \(options))", "One number in the shape of another tensor.",
      example: "torch.full_like(torch.zeros(2), 3)"
    ) { call in
      let input = try call.tensor(0)
      return try finish(
        Tensor.full(input.shape, call.scalar(1), dtype: call.optionalDType(2) ?? input.dtype), call.bool(4))
    },
  ]

  /// Marks a new tensor as trained where asked.
  static func finish(_ tensor: Tensor, _ requiresGradient: Bool) throws -> Value {
    if requiresGradient { try tensor.becomeTrained() }
    return .tensor(tensor)
  }

  private static func filled(
    _ name: String, _ summary: String, _ make: @escaping @Sendable ([Int], DType?) throws -> Tensor
  ) -> Entry {
    Entry(
      "\(name)(*size, dtype=None, device=None, requires_grad=False, out=None, layout=None)", summary,
      shapes: "-> [size]", example: "torch.\(name)(2, 3).shape"
    ) { call in
      try DeviceObject.check(call[2], call.interpreter)
      return try finish(make(call.sizes(0), call.optionalDType(1)), call.bool(3))
    }
  }

  private static func like(
    _ name: String, _ summary: String, _ make: @escaping @Sendable (Tensor, DType) throws -> Tensor
  ) -> Entry {
    Entry(
      "\(name)(input, \(options))", summary, shapes: "[*] -> [*]", example: "torch.\(name)(torch.zeros(2)).shape"
    ) { call in
      let input = try call.tensor(0)
      return try finish(make(input, call.optionalDType(1) ?? input.dtype), call.bool(3))
    }
  }
}
