import RNNKit
import RNNScript

/// Operations whose derivative is written in the language.
enum RecordedFunction {
  static let entries: [Entry] = [
    Entry(
      "_record(name, inputs, outputs, backward, composed=False)",
      "Marks new tensors as computed from others: `backward(*gradients)` gives the inputs' gradients; `composed` where these can be differentiated again.",
      example: "x = torch.ones(2, requires_grad=True)\ntorch._record('Id', [x], [x.detach()], lambda g: (g,))"
    ) { call in
      let inputs = try call.tensors(1)
      let outputs = try call.tensors(2)
      let (name, function, interpreter) = (try call.string(0), call[3], call.interpreter)
      let shapes = inputs.map(\.shape)
      let outputShapes = outputs.map { ($0.shape, $0.dtype) }
      Gradient.record(name, inputs: inputs, outputs: outputs, saving: inputs, composed: try call.bool(4)) {
        backward in
        let gradients = try zip(backward.gradients, outputShapes).map { gradient, form in
          Value.tensor(try gradient ?? Tensor.zeros(form.0, dtype: form.1))
        }
        let given = try interpreter.call(function, gradients)
        let results = given.tensor == nil && !given.isNone ? try interpreter.array(given) : [given]
        guard results.count == shapes.count else {
          throw TensorError.invalid(
            "function \(name) returned an incorrect number of gradients (expected \(shapes.count), got \(results.count))"
          )
        }
        return try results.enumerated().map { position, value in
          guard backward.wants[position], let gradient = value.tensor else { return nil }
          if gradient.shape == shapes[position] { return gradient }
          guard (try? Shape.broadcast(shapes[position], gradient.shape)) == gradient.shape else {
            throw TensorError.invalid(
              "Function \(name) returned an invalid gradient at index \(position) - got \(gradient.shape) but expected "
                + "shape compatible with \(shapes[position])")
          }
          return try gradient.summed(to: shapes[position])
        }
      }
      return call[2]
    },
    Entry("_complex(real, imag)", "Complex numbers of their parts.") { call in
      .tensor(try Tensor.complex(call.tensor(0), call.tensor(1)))
    },
    Entry("_real(input)", "The real parts.") { call in .tensor(try call.tensor(0).realPart()) },
    Entry("_imag(input)", "The imaginary parts.") { call in .tensor(try call.tensor(0).imaginaryPart()) },
    Entry("_conj(input)", "The complex conjugate.") { call in .tensor(try call.tensor(0).conjugated()) },
    Entry("_sgn(input)", "Complex numbers of length one.") { call in .tensor(try call.tensor(0).signed()) },
    Entry("_angle(input)", "The angles of complex numbers.") { call in .tensor(try call.tensor(0).angle()) },
    Entry("_named(name, tensor)", "Gives the operation that made a tensor the name that `grad_fn` shows.") { call in
      try call.tensor(1).renamed(call.string(0))
      return call[1]
    },
  ]
}
