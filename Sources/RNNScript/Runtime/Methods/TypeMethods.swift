/// What classes can do as objects.
enum TypeMethods {
  static let entries: [Entry] = [
    Entry("__new__(cls, *args, **kwargs)", "The type of an object, or a new class.") { call in
      guard let metaclass = call[0].object as? TypeObject else { return .none }
      return try call.interpreter.makeType(metaclass, CallArguments(call.values(1), keywords: call.keywords(2)))
    },
    Entry("__init__(self, *args, **kwargs)", "Does nothing: the class is made already.") { _ in .none },
    Entry("__call__(self, /, *args, **kwargs)", "Makes an instance.") { call in
      guard let type = call[0].object as? TypeObject else { return .none }
      return try call.interpreter.instantiate(type, CallArguments(call.values(1), keywords: call.keywords(2)))
    },
    Entry("__prepare__(cls, *args, **kwargs)", "The mapping that the body of a class fills.") { _ in
      .object(DictObject())
    },
    Entry("__subclasses__(self, /)", "The classes that name this one as a base.") { call in
      .object(ListObject((call[0].object as? TypeObject)?.directSubtypes.map { .object($0) } ?? []))
    },
    Entry("__repr__(self, /)", "The text that stands for the class.") { call in
      .object(StringObject((call[0].object as? TypeObject)?.representation(call.interpreter) ?? ""))
    },
    Entry("__or__(self, value, /)", "The union of types.") { call in
      UnionObject.of([call[0], call[1]]).map { .object($0) } ?? .object(SingletonObject.notImplemented)
    },
    Entry("mro(self, /)", "The order of method resolution.") { call in
      guard let type = call[0].object as? TypeObject else { return .none }
      return .object(ListObject(type.mro.map { .object($0) }))
    },
    Entry("__instancecheck__(self, instance, /)", "Whether instance is one of the class.") { call in
      .bool((call[0].object as? TypeObject).map { call.interpreter.isInstance(call[1], $0) } ?? false)
    },
    Entry("__subclasscheck__(self, subclass, /)", "Whether subclass inherits from the class.") { call in
      .bool(((call[0].object as? TypeObject).flatMap { (call[1].object as? TypeObject)?.isSubtype(of: $0) }) ?? false)
    },
  ]

  static let getters: [Getter] = [
    getter("__name__", "The name.") { .object(StringObject($0.shortName)) },
    getter("__qualname__", "The name with what is around it.") { .object(StringObject($0.nestedName)) },
    getter("__module__", "The module.") { .object(StringObject($0.module)) },
    getter("__bases__", "The bases.") { .object(TupleObject($0.bases.map { .object($0) })) },
    getter("__base__", "The first base.") { $0.bases.first.map { .object($0) } ?? .none },
    getter("__mro__", "The order of method resolution.") { .object(TupleObject($0.mro.map { .object($0) })) },
    getter("__doc__", "What the documentation says.") { $0.ownMember(.documentation) ?? .none },
    getter("__dict__", "The members.") { type in
      let dict = DictObject()
      for name in type.ownNames { if let value = type.ownMember(name) { dict.set(name.name, value) } }
      return .object(dict)
    },
    Getter("__annotations__", "The annotations.") { value, interpreter in
      guard let type = value.object as? TypeObject else { return .none }
      if let known = type.ownMember(.annotations) { return known }
      guard type.isUserDefined else { throw interpreter.attributeError(of: value, .annotations) }
      let dict = Value.object(DictObject())
      try type.setOwnMember(.annotations, to: dict, interpreter)
      return dict
    },
  ]

  private static func getter(_ name: String, _ summary: String, _ read: @escaping @Sendable (TypeObject) -> Value)
    -> Getter
  {
    Getter(name, summary) { value, _ in (value.object as? TypeObject).map(read) ?? .none }
  }
}
