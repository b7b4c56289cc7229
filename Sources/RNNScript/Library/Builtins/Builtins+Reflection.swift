extension Builtins {
  /// What asks objects and types.
  static let reflection: [Entry] = [
    Entry("isinstance(obj, class_or_tuple, /)", "Whether an object is of a type, or of one of several.") { call in
      .bool(try call.interpreter.isInstance(call[0], ofAny: call[1]))
    },
    Entry("issubclass(cls, class_or_tuple, /)", "Whether a class inherits from another, or one of several.") { call in
      .bool(try call.interpreter.isSubclass(call[0], ofAny: call[1]))
    },
    Entry("hasattr(obj, name, /)", "Whether an object has an attribute.") { call in
      .bool(try optionalAttribute(call) != nil)
    },
    Entry("getattr(object, name, default=..., /)", "An attribute by its name.") { call in
      guard call.isGiven(2) else {
        return try call.interpreter.attribute(call[0], Symbol(try attributeName(call)))
      }
      return try optionalAttribute(call) ?? call[2]
    },
    Entry("setattr(obj, name, value, /)", "Assigns an attribute by its name.") { call in
      try call.interpreter.setAttribute(call[0], Symbol(try attributeName(call)), call[2])
      return .none
    },
    Entry("delattr(obj, name, /)", "Deletes an attribute by its name.") { call in
      try call.interpreter.deleteAttribute(call[0], Symbol(try attributeName(call)))
      return .none
    },
    Entry("callable(obj, /)", "Whether an object can be called.") { call in
      .bool(call.interpreter.isCallable(call[0]))
    },
    Entry("id(obj, /)", "A number that no other living object has.") { call in
      switch call[0] {
      case .object(let object): .int(ObjectIdentifier(object).hashValue)
      case .int(let number): .int(number &* 32 &+ 0x7F00_0000)
      case .float(let number): .int(Int(truncatingIfNeeded: number.bitPattern >> 2))
      case .bool(let flag): .int(flag ? 0x7E00_0020 : 0x7E00_0000)
      default: .int(0x7E00_0040)
      }
    },
    Entry("hash(obj, /)", "The hash of a value.") { call in .int(try call.interpreter.hash(call[0])) },
    Entry("globals()", "The names of the module as a dict.") { call in
      call.interpreter.currentGlobals.map { call.interpreter.globalDictionary(of: $0) } ?? .none
    },
    Entry("locals()", "The variables of the function that runs as a dict.") { call in
      call.interpreter.localDictionary
    },
    Entry("vars(object=..., /)", "The attributes of an object, or the local variables, as a dict.") { call in
      guard call.isGiven(0) else { return call.interpreter.localDictionary }
      guard let attributes = try call.interpreter.optionalAttribute(call[0], "__dict__") else {
        throw call.fail(.typeError, "vars() argument must have __dict__ attribute")
      }
      return attributes
    },
    Entry("dir(object=..., /)", "The names of all attributes, or of the local variables, sorted.") { call in
      let interpreter = call.interpreter
      guard call.isGiven(0) else {
        let names = interpreter.currentLocals.map(\.name.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return .list(names.map { .text($0) })
      }
      let type = interpreter.typeOf(call[0])
      if type.isUserDefined, let hook = type.hook(.directory) {
        var names = try interpreter.array(interpreter.callUnbound(hook, call[0]))
        try Sorting.sort(&names, key: .none, reverse: false, interpreter)
        return .list(names)
      }
      let names = call[0].object?.attributeNames(interpreter) ?? type.allAttributeNames
      return .list(Set(names.map(\.name)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { .text($0) })
    },
    Entry("help(request=...)", "Shows the signature and the summary of a function.") { call in
      let interpreter = call.interpreter
      guard call.isGiven(0) else {
        interpreter.print("help(x) shows what x is. Try help(print).\n")
        return .none
      }
      interpreter.print(try helpText(call[0], interpreter) + "\n")
      return .none
    },
  ]

  private static func attributeName(_ call: borrowing Call) throws -> String {
    if let name = call[1].string { return name }
    let kind = call.interpreter.typeOf(call[1]).name
    throw call.fail(.typeError, "attribute name must be string, not '\(kind)'")
  }

  private static func optionalAttribute(_ call: borrowing Call) throws -> Value? {
    let name = Symbol(try attributeName(call))
    do { return try call.interpreter.attribute(call[0], name) } catch let error as ScriptError {
      guard error.exception.type.isSubtype(of: .attributeError) else { throw error }
      return nil
    }
  }

  private static func helpText(_ value: Value, _ interpreter: Interpreter) throws -> String {
    if let known = interpreter.description(of: value) { return known.lines.joined(separator: "\n") }
    if let documentation = try interpreter.optionalAttribute(value, "__doc__")?.string { return documentation }
    return "\(try interpreter.repr(value)): no help"
  }
}
