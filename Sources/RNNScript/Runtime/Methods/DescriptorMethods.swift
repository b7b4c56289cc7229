/// `property`, `staticmethod`, `classmethod`, `super`.
enum DescriptorMethods {
  static let property: [Entry] = [
    Entry("__init__(self, fget=None, fset=None, fdel=None, doc=None)", "Takes the functions.") { call in
      (call[0].object as? PropertyObject)?.fill(
        getter: call[1], setter: call[2], deleter: call[3], documentation: call[4], call.interpreter)
      return .none
    },
    Entry("__get__(self, instance, owner=None, /)", "The value of the attribute of instance.") { call in
      guard let property = call[0].object as? PropertyObject, !call[1].isNone else { return call[0] }
      return try property.read(call[1], call.interpreter)
    },
    Entry("__set__(self, instance, value, /)", "Assigns to the attribute of instance.") { call in
      let property = call[0].object as? PropertyObject
      try property?.write(call[2], to: call[1], property?.nameOfAttribute ?? "?", call.interpreter)
      return .none
    },
    Entry("__delete__(self, instance, /)", "Deletes the attribute of instance.") { call in
      let property = call[0].object as? PropertyObject
      try property?.write(nil, to: call[1], property?.nameOfAttribute ?? "?", call.interpreter)
      return .none
    },
    Entry("getter(self, fget, /)", "The property with another getter.") { call in
      try changed(call) { (call[1], $0.setter, $0.deleter) }
    },
    Entry("setter(self, fset, /)", "The property with another setter.") { call in
      try changed(call) { ($0.getter, call[1], $0.deleter) }
    },
    Entry("deleter(self, fdel, /)", "The property with another deleter.") { call in
      try changed(call) { ($0.getter, $0.setter, call[1]) }
    },
  ]

  static let propertyGetters: [Getter] = [
    Getter("fget", "The getter.") { value, _ in (value.object as? PropertyObject)?.getter ?? .none },
    Getter("fset", "The setter.") { value, _ in (value.object as? PropertyObject)?.setter ?? .none },
    Getter("fdel", "The deleter.") { value, _ in (value.object as? PropertyObject)?.deleter ?? .none },
    Getter("__isabstractmethod__", "Whether a subclass must define it.") { value, interpreter in
      guard let property = value.object as? PropertyObject else { return .bool(false) }
      for function in [property.getter, property.setter, property.deleter] {
        if let mark = try interpreter.attributeIfAny(function, .isAbstract), try interpreter.truth(mark) {
          return .bool(true)
        }
      }
      return .bool(false)
    },
    Getter("__doc__", "What the documentation says.") { value, interpreter in
      guard let property = value.object as? PropertyObject else { return .none }
      if !property.documentation.isNone { return property.documentation }
      return try interpreter.optionalAttribute(property.getter, .documentation) ?? .none
    },
  ]

  /// A property of the same class with other functions.
  private static func changed(
    _ call: borrowing Call, _ change: (PropertyObject) -> (getter: Value, setter: Value, deleter: Value)
  ) throws -> Value {
    guard let property = call[0].object as? PropertyObject else { return .none }
    let (getter, setter, deleter) = change(property)
    if property.type !== TypeObject.property {
      return try call.interpreter.call(
        .object(property.type),
        [getter, setter, deleter] + (property.documentation.isNone ? [] : [property.documentation]))
    }
    let result = PropertyObject(getter: getter, setter: setter, deleter: deleter, documentation: property.documentation)
    result.nameOfAttribute = property.nameOfAttribute
    return .object(result)
  }

  static let staticMethod: [Entry] = [
    Entry("__new__(cls, function, /)", "A function that is not bound.") { call in
      .object(StaticMethodObject(call[1]))
    },
    Entry("__get__(self, instance, owner=None, /)", "The function.") { call in
      (call[0].object as? StaticMethodObject)?.function ?? .none
    },
  ]

  static let classMethod: [Entry] = [
    Entry("__new__(cls, function, /)", "A function whose first argument is the class.") { call in
      .object(ClassMethodObject(call[1]))
    },
    Entry("__get__(self, instance, owner=None, /)", "The function with the class as its first argument.") { call in
      let type = call[2].isNone ? .object(call.interpreter.typeOf(call[1])) : call[2]
      return try (call[0].object as? ClassMethodObject)?.bound(to: type, call.interpreter) ?? .none
    },
  ]

  /// What functions do as members of a class.
  static let function: [Entry] =
    [
      Entry("__get__(self, instance, owner=None, /)", "The function with instance as its first argument.") { call in
        call[1].isNone && !call[2].isNone ? call[0] : .object(BoundMethodObject(receiver: call[1], function: call[0]))
      }
    ] + calling

  /// What everything that can be called has.
  static let calling: [Entry] = [
    Entry("__call__(self, /, *args, **kwargs)", "Calls the function.") { call in
      try call.interpreter.call(call[0], call.values(1), keywords: call.keywords(2))
    }
  ]

  static let superEntries: [Entry] = [
    Entry("__new__(cls, type=..., object=..., /)", "What comes behind a class in the order of an object.") { call in
      guard call.isGiven(1), call.isGiven(2) else { throw call.fail(.runtimeError, "super(): no arguments") }
      return try call.interpreter.makeSuper(call[1], call[2])
    }
  ]
}
