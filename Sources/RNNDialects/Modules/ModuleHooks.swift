import RNNScript

/// Functions that run before or after a module's `forward`.
enum ModuleHooks {
  static var entries: [Entry] {
    [
      Entry(
        "register_forward_hook(self, hook, *, prepend=False, with_kwargs=False, always_call=False)",
        "Calls `hook(module, inputs, output)` after each forward.",
        example: "nn.Tanh().register_forward_hook(lambda module, inputs, output: None)"
      ) { call in try register(call, \ModuleState.forwardHooks) },
      Entry(
        "register_forward_pre_hook(self, hook, *, prepend=False, with_kwargs=False)",
        "Calls `hook(module, inputs)` before each forward.",
        example: "nn.Tanh().register_forward_pre_hook(lambda module, inputs: None)"
      ) { call in try register(call, \ModuleState.forwardPreHooks) },
      Entry(
        "register_full_backward_hook(self, hook, prepend=False)",
        "Calls `hook(module, grad_input, grad_output)` when the gradients of the inputs are there.",
        example: "nn.Tanh().register_full_backward_hook(lambda module, inputs, outputs: None)"
      ) { call in try register(call, \ModuleState.backwardHooks) },
      Entry(
        "register_full_backward_pre_hook(self, hook, prepend=False)",
        "Calls `hook(module, grad_output)` when the gradients of the outputs are there.",
        example: "nn.Tanh().register_full_backward_pre_hook(lambda module, outputs: None)"
      ) { call in try register(call, \ModuleState.backwardPreHooks) },
      Entry("register_backward_hook(self, hook)", "As register_full_backward_hook.") { call in
        try register(call, \ModuleState.backwardHooks)
      },
    ]
  }

  private typealias Hooks = ReferenceWritableKeyPath<ModuleState, [ModuleHook]>

  private static func register(_ call: borrowing Call, _ hooks: Hooks) throws -> Value {
    let module = try ModuleTree.receiver(call)
    let state = try ModuleType.initialize(module, call.interpreter)
    state.willWrite(call.interpreter)
    let identifier = state.nextHook
    state.nextHook += 1
    let prepends = try call.arguments.count > 2 && call.bool(2)
    let hook = ModuleHook(
      identifier: identifier, hook: call[1], takesKeywords: try call.arguments.count > 3 && call.bool(3))
    state[keyPath: hooks].insert(hook, at: prepends ? 0 : state[keyPath: hooks].count)
    return .object(
      HookHandle { interpreter in
        state.willWrite(interpreter)
        state[keyPath: hooks].removeAll { $0.identifier == identifier }
      })
  }
}

/// What takes a hook away again.
final class HookHandle: Object {
  private let take: (Interpreter) -> Void

  init(take: @escaping (Interpreter) -> Void) { self.take = take }

  private nonisolated(unsafe) static let typeObject = TypeObject(
    name: "RemovableHandle", module: "torch.utils.hooks", bases: [.object],
    methods: {
      [
        Entry("remove(self)", "Takes the hook away.") { call in
          (call[0].object as? HookHandle)?.take(call.interpreter)
          return .none
        },
        Entry("__enter__(self)", "Begins a block, at whose end the hook is taken away.") { call in call[0] },
        Entry("__exit__(self, *exception)", "Takes the hook away.") { call in
          (call[0].object as? HookHandle)?.take(call.interpreter)
          return .none
        },
      ]
    })

  override var type: TypeObject { Self.typeObject }
}
