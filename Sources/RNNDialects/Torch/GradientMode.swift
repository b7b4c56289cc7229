import RNNKit
import RNNScript

/// `torch.no_grad()` and its like: for a `with` block, or for a function they decorate.
enum GradientMode {
  nonisolated(unsafe) static let noGrad = mode("no_grad", "Runs without recording gradients.") { _ in false }
  nonisolated(unsafe) static let enableGrad = mode("enable_grad", "Runs with recording gradients.") { _ in true }
  nonisolated(unsafe) static let inferenceMode = mode(
    "inference_mode", "Runs without recording gradients.", "mode=True"
  ) {
    !$0
  }
  nonisolated(unsafe) static let setGradEnabled = mode(
    "set_grad_enabled", "Says whether gradients are recorded.", "mode", actsAtOnce: true
  ) { $0 }

  private static let enabledName: Symbol = "_enabled"
  private static let previousName: Symbol = "prev"

  private static func mode(
    _ name: String, _ summary: String, _ parameters: String = "", actsAtOnce: Bool = false,
    _ flag: @escaping @Sendable (Bool) -> Bool
  ) -> TypeObject {
    TypeObject(
      name: name, module: "torch.autograd.grad_mode", bases: [.object],
      methods: {
        [
          Entry(
            "__init__(self\(parameters.isEmpty ? "" : ", " + parameters))", summary,
            example: parameters == "mode" ? "torch.\(name)(True)" : "torch.\(name)()"
          ) { call in
            guard let instance = call[0].object as? InstanceObject else { return .none }
            let wanted = try flag(parameters.isEmpty ? true : call.bool(1))
            instance.attributes[enabledName] = .bool(wanted)
            instance.attributes[previousName] = .bool(Engine.current.gradientsEnabled)
            if actsAtOnce { Engine.current.gradientsEnabled = wanted }
            return .none
          },
          Entry("__enter__(self)", "Begins the block.") { call in
            guard let instance = call[0].object as? InstanceObject else { return .none }
            if !actsAtOnce { instance.attributes[previousName] = .bool(Engine.current.gradientsEnabled) }
            Engine.current.gradientsEnabled = instance.bool(enabledName)
            return call[0]
          },
          Entry("__exit__(self, *exception)", "Ends the block.") { call in
            guard let instance = call[0].object as? InstanceObject else { return .none }
            Engine.current.gradientsEnabled = instance.bool(previousName)
            return .bool(false)
          },
          Entry("__call__(self, function)", "Decorates a function.") { call in
            let function = call[1]
            let enabled = (call[0].object as? InstanceObject)?.bool(enabledName) ?? false
            return .object(DecoratedFunction(function, gradientsEnabled: enabled))
          },
        ]
      }, allocate: { InstanceObject(type: $0) })
  }
}

/// A function that runs with gradients recorded, or without.
final class DecoratedFunction: Object {
  private let function: Value
  private let gradientsEnabled: Bool

  init(_ function: Value, gradientsEnabled: Bool) {
    self.function = function
    self.gradientsEnabled = gradientsEnabled
    super.init()
    track()
  }

  private nonisolated(unsafe) static let typeObject = TypeObject(
    name: "function", module: "builtins", bases: [.object],
    methods: {
      [
        Entry("__get__(self, instance, owner=None)", "Binds the function to an instance.") { call in
          call[1].isNone ? call[0] : .object(BoundMethodObject(receiver: call[1], function: call[0]))
        }
      ]
    })

  override var type: TypeObject { Self.typeObject }

  override func call(_ arguments: CallArguments, _ interpreter: Interpreter) throws -> Value {
    let engine = Engine.current
    let before = engine.gradientsEnabled
    engine.gradientsEnabled = gradientsEnabled
    defer { engine.gradientsEnabled = before }
    return try interpreter.call(function, arguments.positional, keywords: arguments.keywords)
  }

  override func attribute(_ name: Symbol, _ interpreter: Interpreter) throws -> Value? {
    try super.attribute(name, interpreter) ?? interpreter.optionalAttribute(function, name)
  }

  override func visitReferences(_ visitor: ReferenceVisitor) { visitor.visit(function) }
}

/// `torch.autograd`.
enum GradientFunctions {
  static let entries: [Entry] = [
    Entry(
      "backward(tensors, grad_tensors=None, retain_graph=None, create_graph=False)", "Computes gradients.",
      example: "x = torch.ones(2, requires_grad=True)\ntorch.autograd.backward((x * x).sum())\nx.grad"
    ) { call in
      let tensors = try call[0].tensor.map { [$0] } ?? call.tensors(0)
      let gradients: [Tensor]? =
        call[1].isNone ? nil : try call[1].tensor.map { [$0] } ?? call.tensors(1)
      for (position, tensor) in tensors.enumerated() {
        let more = position < tensors.count - 1
        try tensor.backward(
          gradient: gradients.flatMap { position < $0.count ? $0[position] : nil },
          retainGraph: more || (call[2].isNone ? false : try call.bool(2)), createGraph: call.bool(3))
      }
      return .none
    },
    Entry(
      "grad(outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False, allow_unused=False)",
      "The gradients of outputs with respect to inputs.",
      example: "x = torch.ones(2, requires_grad=True)\ntorch.autograd.grad((x * x).sum(), x)"
    ) { call in
      let outputs = try call[0].tensor.map { [$0] } ?? call.tensors(0)
      let inputs = try call[1].tensor.map { [$0] } ?? call.tensors(1)
      let seeds: [Tensor?] = try call[2].isNone ? [] : (call[2].tensor.map { [$0] } ?? call.tensors(2))
      let gradients = try Gradient.gradients(
        of: outputs, for: inputs, starting: seeds, retainGraph: call[3].isNone ? false : try call.bool(3),
        createGraph: call.bool(4))
      let allowed = try call.bool(5)
      return .tuple(
        try gradients.map { gradient in
          if let gradient { return .tensor(gradient) }
          if allowed { return .none }
          throw TensorError.invalid(
            "One of the differentiated Tensors appears to not have been used in the graph. Set allow_unused=True if "
              + "this is the desired behavior.")
        })
    },
  ]
}
