import RNNScript

/// Functions that run before or after a module's `forward`.
enum ModuleHooks {
  static var entries: [Entry] {
    [
      Entry("register_forward_hook(self, hook)", "Calls `hook(module, inputs, output)` after each forward.") { call in
        try register(call, \ModuleState.forwardHooks)
      },
      Entry("register_forward_pre_hook(self, hook)", "Calls `hook(module, inputs)` before each forward.") { call in
        try register(call, \ModuleState.forwardPreHooks)
      },
    ]
  }

  private typealias Hooks = ReferenceWritableKeyPath<ModuleState, [(identifier: Int, hook: Value)]>

  private static func register(_ call: borrowing Call, _ hooks: Hooks) throws -> Value {
    let module = try ModuleTree.receiver(call)
    let state = try ModuleType.initialize(module, call.interpreter)
    state.willWrite(call.interpreter)
    let identifier = state.nextHook
    state.nextHook += 1
    state[keyPath: hooks].append((identifier, call[1]))
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
        }
      ]
    })

  override var type: TypeObject { Self.typeObject }
}
