/// What every object can do, and `type` itself.
enum ObjectMethods {
  static let entries: [Entry] = [
    Entry("__new__(cls, *args, **kwargs)", "Makes an empty instance of a class.") { call in
      guard let type = call[0].object as? TypeObject else {
        throw call.fail(
          .typeError, "object.__new__(X): X is not a type object (\(call.interpreter.typeOf(call[0]).name))")
      }
      return .object(try call.interpreter.allocate(type))
    },
    Entry("__init__(self, *args, **kwargs)", "Does nothing.") { call in
      let isPlain = call.interpreter.typeOf(call[0]).hook(.new) == nil
      if isPlain, try !call.values(1).isEmpty || !call.keywords(2).isEmpty {
        let name = call.interpreter.typeOf(call[0]).name
        throw call.fail(
          .typeError, "\(name).__init__() takes exactly one argument (the instance to initialize)")
      }
      return .none
    },
    Entry("__init_subclass__(cls)", "Told of every subclass.") { _ in .none },
    Entry("__setattr__(self, name, value, /)", "Assigns to an attribute.") { call in
      let name = Symbol(try call.string(1))
      if let instance = call[0].object as? InstanceObject {
        let isTaken = try instance.instanceType.assignsThroughDescriptor(
          name, of: instance, value: call[2], call.interpreter)
        if !isTaken { try instance.setOwnAttribute(name, to: call[2], call.interpreter) }
      } else {
        try call.interpreter.setAttribute(call[0], name, call[2])
      }
      return .none
    },
    Entry("__delattr__(self, name, /)", "Removes an attribute.") { call in
      let name = Symbol(try call.string(1))
      if let instance = call[0].object as? InstanceObject {
        let isTaken = try instance.instanceType.assignsThroughDescriptor(
          name, of: instance, value: nil, call.interpreter)
        if !isTaken { try instance.deleteOwnAttribute(name, call.interpreter) }
      } else {
        try call.interpreter.deleteAttribute(call[0], name)
      }
      return .none
    },
    Entry("__getattribute__(self, name, /)", "Reads an attribute.") { call in
      let name = Symbol(try call.string(1))
      guard let found = try call.interpreter.optionalAttribute(call[0], name) else {
        throw call.interpreter.attributeError(of: call[0], name)
      }
      return found
    },
    Entry("__repr__(self, /)", "The text that stands for the object.") { call in
      guard let object = call[0].object else { return .object(StringObject(try call.interpreter.repr(call[0]))) }
      if object is InstanceObject {
        return .object(StringObject("<\(object.type.qualifiedName) object at \(object.address)>"))
      }
      return .object(StringObject(try object.representation(call.interpreter)))
    },
    Entry("__str__(self, /)", "The text that print shows.") { call in
      guard let object = call[0].object, !(object is InstanceObject) else {
        return .object(StringObject(try call.interpreter.repr(call[0])))
      }
      return .object(StringObject(try object.text(call.interpreter)))
    },
    Entry("__format__(self, spec, /)", "The text by a format specification.") { call in
      let spec = try call.string(1)
      if spec.isEmpty { return .object(StringObject(try call.interpreter.text(call[0]))) }
      if let object = call[0].object, object is InstanceObject {
        throw call.fail(.typeError, "unsupported format string passed to \(object.type.name).__format__")
      }
      return .object(StringObject(try call.interpreter.format(call[0], spec)))
    },
    Entry("__eq__(self, other, /)", "Whether both are the same.") { call in
      guard let object = call[0].object, !(object is InstanceObject) else {
        return call[0].isSame(as: call[1]) ? .bool(true) : .object(SingletonObject.notImplemented)
      }
      return try object.compare(.equal, call[1], call.interpreter)
        ?? (call[0].isSame(as: call[1]) ? .bool(true) : .object(SingletonObject.notImplemented))
    },
    Entry("__ne__(self, other, /)", "Whether both differ.") { call in
      .bool(!(try call.interpreter.equals(call[0], call[1])))
    },
    Entry("__hash__(self, /)", "The hash.") { call in
      guard let object = call[0].object as? InstanceObject else { return .int(try call.interpreter.hash(call[0])) }
      return .int(ObjectIdentifier(object).hashValue >> 4)
    },
    Entry("__dir__(self, /)", "The names of the attributes.") { call in
      let names = call[0].object?.attributeNames(call.interpreter) ?? call.interpreter.typeOf(call[0]).allAttributeNames
      return .object(ListObject(names.map(\.name).sorted().map { .object(StringObject($0)) }))
    },
  ]

  static let getters: [Getter] = [
    Getter("__doc__", "What the documentation says.") { value, interpreter in
      TypeObject.lookup(.documentation, in: interpreter.typeOf(value).mro.filter(\.isUserDefined)) ?? .none
    }
  ]
}

/// What classes can do as objects.
enum TypeMethods {
  static let entries: [Entry] = [
    Entry("mro(self, /)", "The order of method resolution.") { call in
      guard let type = call[0].object as? TypeObject else { return .none }
      return .object(ListObject(type.mro.map { .object($0) }))
    },
    Entry("__instancecheck__(self, instance, /)", "Whether instance is one of the class.") { call in
      .bool(try call.interpreter.isInstance(call[1], ofAny: call[0]))
    },
    Entry("__subclasscheck__(self, subclass, /)", "Whether subclass inherits from the class.") { call in
      .bool(try call.interpreter.isSubclass(call[1], ofAny: call[0]))
    },
  ]

  static let getters: [Getter] = [
    getter("__name__", "The name.") { .object(StringObject($0.name)) },
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
    getter("__annotations__", "The annotations.") { $0.ownMember(.annotations) ?? .object(DictObject()) },
    getter("__class__", "The class of the class.") { _ in .object(TypeObject.type) },
  ]

  private static func getter(_ name: String, _ summary: String, _ read: @escaping @Sendable (TypeObject) -> Value)
    -> Getter
  {
    Getter(name, summary) { value, _ in (value.object as? TypeObject).map(read) ?? .none }
  }
}
