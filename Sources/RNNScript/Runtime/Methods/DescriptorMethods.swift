/// `property`, `staticmethod`, `classmethod`, `super`.
enum DescriptorMethods {
  static let property: [Entry] = [
    Entry("__new__(cls, fget=None, fset=None, fdel=None, doc=None)", "Makes a property.") { call in
      .object(PropertyObject(getter: call[1], setter: call[2], deleter: call[3], documentation: call[4]))
    },
    Entry("getter(self, fget, /)", "The property with another getter.") { call in
      try changed(call) { PropertyObject(getter: call[1], setter: $0.setter, deleter: $0.deleter) }
    },
    Entry("setter(self, fset, /)", "The property with another setter.") { call in
      try changed(call) { PropertyObject(getter: $0.getter, setter: call[1], deleter: $0.deleter) }
    },
    Entry("deleter(self, fdel, /)", "The property with another deleter.") { call in
      try changed(call) { PropertyObject(getter: $0.getter, setter: $0.setter, deleter: call[1]) }
    },
  ]

  static let propertyGetters: [Getter] = [
    Getter("fget", "The getter.") { value, _ in (value.object as? PropertyObject)?.getter ?? .none },
    Getter("fset", "The setter.") { value, _ in (value.object as? PropertyObject)?.setter ?? .none },
    Getter("fdel", "The deleter.") { value, _ in (value.object as? PropertyObject)?.deleter ?? .none },
    Getter("__doc__", "What the documentation says.") { value, interpreter in
      guard let property = value.object as? PropertyObject else { return .none }
      if !property.documentation.isNone { return property.documentation }
      return try interpreter.optionalAttribute(property.getter, .documentation) ?? .none
    },
  ]

  private static func changed(_ call: borrowing Call, _ change: (PropertyObject) -> PropertyObject) throws -> Value {
    guard let property = call[0].object as? PropertyObject else { return .none }
    return .object(change(property))
  }

  static let staticMethod: [Entry] = [
    Entry("__new__(cls, function, /)", "A function that is not bound.") { call in
      .object(StaticMethodObject(call[1]))
    }
  ]

  static let classMethod: [Entry] = [
    Entry("__new__(cls, function, /)", "A function whose first argument is the class.") { call in
      .object(ClassMethodObject(call[1]))
    }
  ]

  static let superEntries: [Entry] = [
    Entry("__new__(cls, type=..., object=..., /)", "What comes behind a class in the order of an object.") { call in
      guard call.isGiven(1), call.isGiven(2) else { throw call.fail(.runtimeError, "super(): no arguments") }
      return try call.interpreter.makeSuper(call[1], call[2])
    }
  ]
}
