/// The module `weakref`.
enum WeakReferenceModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make(
      "weakref", interpreter, entries: entries, types: [.weakReference], source: FrozenSource.weakReferences)
  }

  private static let entries: [Entry] = [
    Entry("getweakrefcount(object, /)", "How many weak references with callbacks an object has.") { call in
      guard let object = call[0].object else { return .int(0) }
      let watchers = call.interpreter.heap.watchers[ObjectIdentifier(object)] ?? []
      return .int(watchers.count { $0.reference != nil })
    }
  ]
}

extension TypeObject {
  /// The type `weakref.ref`.
  nonisolated(unsafe) static let weakReference: TypeObject = TypeObject(
    name: "ReferenceType", module: "weakref",
    methods: {
      [
        Entry("__new__(cls, object, callback=None, /)", "A reference that does not keep its object.") { call in
          guard let target = call[1].object, target.isWeaklyReferable else {
            throw call.fail(
              .typeError, "cannot create weak reference to '\(call.interpreter.typeOf(call[1]).name)' object")
          }
          let reference = WeakReferenceObject(target, callback: call[2])
          if let type = call[0].object as? TypeObject { _ = reference.adopting(type, beyond: .weakReference) }
          if !call[2].isNone { call.interpreter.heap.watch(target, for: reference) }
          return .object(reference)
        },
        Entry("__call__(self, /)", "The object; None where it is gone.") { call in
          guard let reference = call[0].object as? WeakReferenceObject else { return .none }
          return reference.target.map { .object($0) } ?? .none
        },
      ]
    },
    getters: {
      [
        Getter("__callback__", "What is called when the object goes.") { value, _ in
          (value.object as? WeakReferenceObject)?.callback ?? .none
        }
      ]
    })
}

extension Object {
  /// Whether CPython allows weak references to objects of this kind.
  fileprivate var isWeaklyReferable: Bool {
    switch self {
    case is StringObject, is BytesObject, is BigIntObject, is ComplexObject, is SingletonObject, is RangeObject,
      is SliceObject:
      false
    case is ListObject, is TupleObject, is DictObject: personality != nil
    default: true
    }
  }
}
