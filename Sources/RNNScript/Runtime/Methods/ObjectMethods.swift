/// What every object can do, and `type` itself.
enum ObjectMethods {
  static let entries: [Entry] = [
    Entry("__new__(cls, *args, **kwargs)", "Makes an empty instance of a class.") { call in
      guard let type = call[0].object as? TypeObject else {
        throw call.fail(
          .typeError, "object.__new__(X): X is not a type object (\(call.interpreter.typeOf(call[0]).name))")
      }
      if let constructor = type.nativeBase.hook(.new)?.object as? StaticMethodObject,
        (constructor.function.object as? NativeFunction)?.owner !== TypeObject.object
      {
        let (name, native) = (type.name, type.nativeBase.name)
        throw call.fail(.typeError, "object.__new__(\(name)) is not safe, use \(native).__new__()")
      }
      let isOverridden = type.hook(.new) != nil
      let takesNone = isOverridden || type.hook(.initialize) == nil
      if takesNone, try !call.values(1).isEmpty || !call.keywords(2).isEmpty {
        throw call.fail(
          .typeError,
          isOverridden
            ? "object.__new__() takes exactly one argument (the type to instantiate)"
            : "\(type.name)() takes no arguments")
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
    Entry("__init_subclass__(cls, **kwargs)", "Told of every subclass.") { call in
      guard !call.keywords(1).isEmpty else { return .none }
      let name = (call[0].object as? TypeObject)?.name ?? "object"
      throw call.fail(.typeError, "\(name).__init_subclass__() takes no keyword arguments")
    },
    Entry("__subclasshook__(cls, subclass, /)", "Whether a class counts as a subclass; not known here.") { _ in
      .object(SingletonObject.notImplemented)
    },
    Entry("__setattr__(self, name, value, /)", "Assigns to an attribute.") { call in
      try assign(call, call[2])
      return .none
    },
    Entry("__delattr__(self, name, /)", "Removes an attribute.") { call in
      try assign(call, nil)
      return .none
    },
    Entry("__getattribute__(self, name, /)", "Reads an attribute.") { call in
      let name = Symbol(try call.string(1))
      let interpreter = call.interpreter
      let found =
        switch call[0].object {
        case let instance as InstanceObject: try instance.plainAttribute(name, interpreter)
        case let exception as ExceptionObject:
          try exception.type.plainAttribute(name, of: call[0], own: exception.attributes[name], interpreter)
        case let object? where object.personality != nil && !(object is TypeObject):
          try object.personality?.plainAttribute(name, of: object, interpreter)
        default: try interpreter.optionalAttribute(call[0], name)
        }
      guard let found else { throw interpreter.attributeError(of: call[0], name) }
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
      if let object = call[0].object, let text = try object.formatted(spec, call.interpreter) {
        return .object(StringObject(text))
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
      let result = try call.interpreter.callMethod(call[0], .equal, [call[1]])
      return result.isNotImplemented ? result : .bool(!(try call.interpreter.truth(result)))
    },
    unordered("__lt__"), unordered("__le__"), unordered("__gt__"), unordered("__ge__"),
    Entry("__hash__(self, /)", "The hash.") { call in
      guard let object = call[0].object as? InstanceObject else { return .int(try call.interpreter.hash(call[0])) }
      return .int(ObjectIdentifier(object).hashValue >> 4)
    },
    Entry("__dir__(self, /)", "The names of the attributes.") { call in
      let names = call[0].object?.attributeNames(call.interpreter) ?? call.interpreter.typeOf(call[0]).allAttributeNames
      return .object(ListObject(names.map(\.name).sorted().map { .object(StringObject($0)) }))
    },
  ]

  private static func unordered(_ name: String) -> Entry {
    Entry("\(name)(self, other, /)", "Not known: objects have no order.") { _ in
      .object(SingletonObject.notImplemented)
    }
  }

  /// Assigns or removes without asking the hooks of the class.
  private static func assign(_ call: borrowing Call, _ value: Value?) throws {
    let name = Symbol(try call.string(1))
    let interpreter = call.interpreter
    guard let object = call[0].object else { throw interpreter.attributeError(of: call[0], name) }
    if let type = object as? TypeObject { return try type.setOwnMember(name, to: value, interpreter) }
    let isPlain = object is InstanceObject || object is ExceptionObject || object.personality != nil
    if isPlain, try object.type.assignsThroughDescriptor(name, of: object, value: value, interpreter) { return }
    switch object {
    case let instance as InstanceObject:
      if let value { return try instance.setOwnAttribute(name, to: value, interpreter) }
      try instance.deleteOwnAttribute(name, interpreter)
    case let exception as ExceptionObject:
      interpreter.journal.willWrite(exception)
      exception.attributes[name] = value
    default:
      if let personality = object.personality {
        try personality.setOwnAttribute(name, to: value, of: object, interpreter)
      } else if let value {
        try interpreter.setAttribute(call[0], name, value)
      } else {
        try interpreter.deleteAttribute(call[0], name)
      }
    }
  }

  static let getters: [Getter] = [
    Getter("__doc__", "What the documentation says.") { value, interpreter in
      interpreter.typeOf(value).ownMember(.documentation) ?? .none
    }
  ]
}
