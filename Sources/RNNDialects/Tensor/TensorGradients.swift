import RNNKit
import RNNScript

/// Methods about gradients.
enum TensorGradients {
  static let entries: [Entry] = [
    Entry(
      "backward(self, gradient=None, retain_graph=None, create_graph=False)",
      "Computes the gradients of all tensors that this one came from.",
      example: "torch.tensor([2.0], requires_grad=True).pow(2).sum().backward()"
    ) { call in
      try call.tensor(0).backward(
        gradient: call[1].tensor, retainGraph: call[2].isNone ? false : try call.bool(2), createGraph: call.bool(3))
      return .none
    },
    Entry("requires_grad_(self, requires_grad=True)", "Says whether gradients are computed.") { call in
      try call.tensor(0).setRequiresGradient(try call.bool(1))
      return call[0]
    },
    Entry("detach_(self)", "The tensor without the operations that it came from.") { call in
      try call.tensor(0).forgetHistory()
      return call[0]
    },
    Entry("retain_grad(self)", "Keeps the gradient of a result.") { call in
      try call.tensor(0).retainGradient()
      return .none
    },
    Entry("register_hook(self, hook)", "Calls a function with the gradient.") { call in
      let (interpreter, hook) = (call.interpreter, call[1])
      let remove = try call.tensor(0).onGradient { gradient in
        try interpreter.call(hook, [.tensor(gradient)]).tensor
      }
      return .object(HookHandle { _ in remove() })
    },
  ]
}
