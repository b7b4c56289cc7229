// Calls and instances.
extension Interpreter {
  /// Calls a value.
  ///
  /// Throws what it raises.
  @discardableResult public func call(
    _ function: Value, _ positional: [Value] = [], keywords: [(name: Symbol, value: Value)] = []
  ) throws -> Value {
    guard case .object(let object) = function else {
      throw error(.typeError, "'\(typeOf(function).name)' object is not callable")
    }
    if keywords.isEmpty { return try positional.withUnsafeBufferPointer { try call(object, ArgumentView($0)) } }
    return try CallArguments(positional, keywords: keywords).withView { try call(object, $0) }
  }

  /// Calls an object with arguments that lie in memory.
  func call(_ object: Object, _ arguments: ArgumentView) throws -> Value {
    let kind = Swift.type(of: object)
    if kind == FunctionObject.self { return try run(unsafeDowncast(object, to: FunctionObject.self), arguments) }
    try enterNative()
    defer { leaveNative() }
    if kind == NativeFunction.self { return try unsafeDowncast(object, to: NativeFunction.self).call(arguments, self) }
    if kind == BoundMethodObject.self {
      let method = unsafeDowncast(object, to: BoundMethodObject.self)
      guard case .object(let function) = method.function else { return .none }
      return try arguments.withReceiver(method.receiver) { try call(function, $0) }
    }
    if object.hasUserType, let method = object.type.hook(.call) {
      return try callUnbound(method, .object(object), arguments.copied)
    }
    return try object.call(arguments.copied, self)
  }

  /// Calls a method.
  ///
  /// Throws AttributeError where there is none, and what it raises.
  @discardableResult public func callMethod(_ value: Value, _ name: Symbol, _ positional: [Value] = []) throws -> Value
  {
    try call(try attribute(value, name), positional)
  }

  /// Whether the value can be called.
  public func isCallable(_ value: Value) -> Bool {
    switch value.object {
    case nil: return false
    case is FunctionObject, is NativeFunction, is TypeObject, is BoundMethodObject, is StaticMethodObject: return true
    case let object?: return object.type.lookup(.call) != nil
    }
  }

  /// Makes an instance: `__new__`, then `__init__`.
  func instantiate(_ type: TypeObject, _ arguments: CallArguments) throws -> Value {
    if type === TypeObject.type {
      let made = try makeType(.type, arguments)
      if arguments.positional.count > 1, let object = made.object, let metatype = (object as? TypeObject)?.metatype,
        metatype.hook(.initialize)?.object is FunctionObject
      {
        try initialize(object, arguments, mayIgnore: true)
      }
      return made
    }
    if let constructor = type.hook(.new) {
      let function = (constructor.object as? StaticMethodObject)?.function ?? constructor
      let made = try call(function, [.object(type)] + arguments.positional, keywords: arguments.keywords)
      guard typeOf(made).isSubtype(of: type), type.isUserDefined, let object = made.object else { return made }
      try initialize(object, arguments, mayIgnore: true)
      return made
    }
    let object = try allocate(type.errorClass(arguments))
    (object as? ExceptionObject)?.arguments = arguments.positional
    try initialize(object, arguments, mayIgnore: object is ExceptionObject)
    return .object(object)
  }

  /// An empty instance of a type.
  ///
  /// Throws TypeError for types that have none.
  func allocate(_ type: TypeObject) throws -> Object {
    if type.isAbstract, let names = type.lookup(.abstractMethods)?.object as? SetObject {
      let shown = try names.elements.map { try text($0) }.sorted()
      throw error(
        .typeError,
        "Can't instantiate abstract class \(type.name) with abstract method\(shown.count == 1 ? "" : "s") "
          + shown.joined(separator: ", "))
    }
    guard let allocator = type.nearestAllocator else {
      throw error(.typeError, "cannot create '\(type.qualifiedName)' instances")
    }
    let object = allocator(type)
    object.savedEpoch = journal.epoch
    return object
  }

  /// Runs `__init__`.
  ///
  /// Arguments without an `__init__` are an error unless `mayIgnore`.
  private func initialize(_ object: Object, _ arguments: CallArguments, mayIgnore: Bool) throws {
    guard let initializer = object.type.hook(.initialize) else {
      if !mayIgnore, !arguments.positional.isEmpty || !arguments.keywords.isEmpty {
        throw error(.typeError, "\(object.type.shortName)() takes no arguments")
      }
      if object is ExceptionObject, !arguments.keywords.isEmpty {
        throw error(.typeError, "\(object.type.shortName)() takes no keyword arguments")
      }
      return
    }
    let result = try callUnbound(initializer, .object(object), arguments)
    guard result.isNone else {
      throw error(.typeError, "__init__() should return None, not '\(typeOf(result).name)'")
    }
  }

  /// `type(x)`, or `type(name, bases, members)` of a metaclass.
  func makeType(_ metaclass: TypeObject, _ arguments: CallArguments) throws -> Value {
    let given = arguments.positional
    if metaclass === TypeObject.type, given.count == 1, arguments.keywords.isEmpty { return .object(typeOf(given[0])) }
    guard given.count == 3 else {
      let isType = metaclass === TypeObject.type
      throw error(
        .typeError,
        isType ? "type() takes 1 or 3 arguments" : "type.__new__() takes exactly 3 arguments (\(given.count) given)")
    }
    let kinds: [(TypeObject, String)] = [(.str, "str"), (.tuple, "tuple"), (.dict, "dict")]
    for (position, (kind, name)) in kinds.enumerated() where !typeOf(given[position]).isSubtype(of: kind) {
      throw error(
        .typeError,
        "type.__new__() argument \(position + 1) must be \(name), not \(typeOf(given[position]).name)")
    }
    guard let name = given[0].object as? StringObject, let bases = given[1].object as? TupleObject else { return .none }
    let winner = try self.metaclass(metaclass, of: bases.elements)
    if winner !== metaclass, let constructor = winner.hook(.new)?.object as? StaticMethodObject,
      constructor.function.object is FunctionObject
    {
      return try call(constructor.function, [.object(winner)] + given, keywords: arguments.keywords)
    }
    return .object(
      try makeClass(
        name.value, bases: bases.elements, members: try attributes(of: given[2]), metaclass: winner,
        keywords: arguments.keywords))
  }
}
