// Calls: script functions get a frame, everything else runs at once.
extension Interpreter {
  /// A frame for a call of a script function.
  ///
  /// Throws RecursionError, KeyboardInterrupt.
  @inline(__always) func push(_ function: FunctionObject, result: Int32) throws -> Frame {
    guard depth < recursionLimit else { throw recursionError() }
    try poll()
    let frame: Frame
    if depth < frames.count {
      frame = frames[depth]
      frame.reuse(function.code)
    } else {
      frame = Frame(function.code)
      frames.append(frame)
    }
    frame.function = function
    frame.resultRegister = result
    depth += 1
    return frame
  }

  /// Ends the top frame.
  @inline(__always) func leave(_ frame: Frame) {
    frame.clear()
    depth -= 1
  }

  /// The call of `base[0]` with `count` arguments behind it.
  ///
  /// Nil where it is done and its result stored.
  @inline(__always) func enterCall(
    _ base: UnsafeMutablePointer<Value>, _ count: Int, result: Int32, _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    if let function = base.borrowed(FunctionObject.self) {
      return try function._withUnsafeGuaranteedRef { try enter($0, base + 1, count, result: result, r) }
    }
    return try enterOther(base, count, result: result, r)
  }

  /// The call of a script function with arguments that lie in the registers of the caller.
  @inline(__always) func enter(
    _ function: FunctionObject, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, result: Int32,
    _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    let missing = function.plainCount - count
    guard missing >= 0, missing == 0 || missing <= function.defaults.count else {
      let positional = Array(UnsafeBufferPointer(start: arguments, count: count))
      return try enter(function, CallArguments(positional), result: result, r)
    }
    let frame = try push(function, result: result)
    let registers = frame.registers
    for index in 0..<count { (registers + index).initialize(to: arguments[index]) }
    if missing > 0 {
      let defaults = function.defaults
      for index in 0..<missing { registers[count + index] = defaults[defaults.count - missing + index] }
    }
    return frame
  }

  /// The call of a script function with arguments that must be bound; a generator is made at once.
  func enter(
    _ function: FunctionObject, _ arguments: CallArguments, result: Int32, _ r: UnsafeMutablePointer<Value>?
  ) throws -> Frame? {
    if function.code.isGenerator {
      let value = try makeGenerator(function, arguments)
      r?[Int(result)] = value
      return nil
    }
    let bound = try function.bind(arguments, self)
    let frame = try push(function, result: result)
    for (register, value) in bound.enumerated() { frame.registers[register] = value }
    return frame
  }

  private func enterOther(
    _ base: UnsafeMutablePointer<Value>, _ count: Int, result: Int32, _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    guard case .object(let object) = base[0] else {
      throw error(.typeError, "'\(typeOf(base[0]).name)' object is not callable")
    }
    let kind = Swift.type(of: object)
    if kind == NativeFunction.self {
      try poll()
      r[Int(result)] = try unsafeDowncast(object, to: NativeFunction.self).call(
        positional: Array(UnsafeBufferPointer(start: base + 1, count: count)), self)
      return nil
    }
    if kind == TypeObject.self {
      let type = unsafeDowncast(object, to: TypeObject.self)
      if type.isUserDefined, let initializer = type.conduct.initializer, let allocator = type.conduct.allocator {
        let instance = allocator(type)
        instance.savedEpoch = journal.epoch
        if type.conduct.isException {
          (instance as? ExceptionObject)?.arguments = Array(UnsafeBufferPointer(start: base + 1, count: count))
        }
        base[0] = .object(instance)
        let frame = try enter(initializer, base, count + 1, result: result, r)
        frame?.subject = .object(instance)
        return frame
      }
    }
    switch object {
    case let method as BoundMethodObject where method.function.object is FunctionObject:
      base[0] = method.receiver
      guard let function = method.function.object as? FunctionObject else { return nil }
      return try enter(function, base, count + 1, result: result, r)
    case let instance as InstanceObject:
      if let function = instance.instanceType.lookup(.call)?.object as? FunctionObject {
        return try enter(function, base, count + 1, result: result, r)
      }
    default: break
    }
    try poll()
    r[Int(result)] = try call(base[0], Array(UnsafeBufferPointer(start: base + 1, count: count)))
    return nil
  }

  /// The call of the method `name` of `base[0]`: no bound method is made where the type has it.
  @inline(__always) func enterMethod(
    _ base: UnsafeMutablePointer<Value>, _ name: Symbol, _ count: Int, result: Int32,
    _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    if let instance = base.borrowed(InstanceObject.self) {
      let member = instance._withUnsafeGuaranteedRef { instance -> Value? in
        guard instance.attributes.find(name) < 0 else { return nil }
        return instance.borrowedType._withUnsafeGuaranteedRef { $0.readsPlainly ? $0.lookup(name) : nil }
      }
      if case .object(let member)? = member, Swift.type(of: member) == FunctionObject.self {
        return try enter(unsafeDowncast(member, to: FunctionObject.self), base, count + 1, result: result, r)
      }
    } else if case .object(let object) = base[0] {
      if object.personality == nil, hasPlainMethods(object),
        let native = object.type.lookup(name)?.object as? NativeFunction
      {
        try poll()
        r[Int(result)] = try native.call(
          positional: Array(UnsafeBufferPointer(start: base, count: count + 1)), self)
        return nil
      }
    }
    base[0] = try attribute(base[0], name)
    return try enterCall(base, count, result: result, r)
  }

  /// Whether the attributes of the object are its type's alone.
  private func hasPlainMethods(_ object: Object) -> Bool {
    let type = Swift.type(of: object)
    return type == ListObject.self || type == StringObject.self || type == DictObject.self || type == SetObject.self
      || type == TupleObject.self
  }

  /// The call of `base[0]` with positional arguments, then keywords.
  func enterCall(
    _ base: UnsafeMutablePointer<Value>, _ shape: CallShape, result: Int32, _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    if let function = base.borrowed(FunctionObject.self),
      let frame = try enterPlainly(function.takeUnretainedValue(), base + 1, shape, result: result)
    {
      return frame
    }
    var arguments = CallArguments(Array(UnsafeBufferPointer(start: base + 1, count: shape.positionalCount)))
    arguments.keywords.reserveCapacity(shape.keywords.count)
    for (offset, name) in shape.keywords.enumerated() {
      arguments.keywords.append((name, base[1 + shape.positionalCount + offset]))
    }
    if let function = base[0].object as? FunctionObject { return try enter(function, arguments, result: result, r) }
    if let method = base[0].object as? BoundMethodObject, let function = method.function.object as? FunctionObject {
      arguments.positional.insert(method.receiver, at: 0)
      return try enter(function, arguments, result: result, r)
    }
    try poll()
    r[Int(result)] = try call(base[0], arguments.positional, keywords: arguments.keywords)
    return nil
  }

  /// The frame of a call with keywords whose arguments fit without more ado; nil where they must be bound by the book.
  private func enterPlainly(
    _ function: FunctionObject, _ arguments: UnsafeMutablePointer<Value>, _ shape: CallShape, result: Int32
  ) throws -> Frame? {
    let parameters = function.code.parameters
    let given = shape.positionalCount
    guard given <= function.plainCount, parameters.positionalOnlyCount == 0 else { return nil }
    let frame = try push(function, result: result)
    let registers = frame.registers
    for index in 0..<given { registers[index] = arguments[index] }
    for (offset, name) in shape.keywords.enumerated() {
      guard let index = parameters.names.firstIndex(of: name), registers[index].isUnbound else {
        leave(frame)
        return nil
      }
      registers[index] = arguments[given + offset]
    }
    let firstDefault = function.plainCount - function.defaults.count
    for index in given..<function.plainCount where registers[index].isUnbound {
      guard index >= firstDefault else {
        leave(frame)
        return nil
      }
      registers[index] = function.defaults[index - firstDefault]
    }
    return frame
  }

  /// The call of `base[0]` with a list and a dict of arguments.
  func callSpread(_ base: UnsafeMutablePointer<Value>) throws -> Value {
    try poll()
    let positional = (base[1].object as? ListObject)?.elements ?? []
    let keywords = (base[2].object as? DictObject)?.items.compactMap { item in
      (item.key.object as? StringObject).map { (name: Symbol($0.value), value: item.value) }
    }
    return try call(base[0], positional, keywords: keywords ?? [])
  }

  // MARK: From Swift

  /// Runs a function that a script defined.
  func run(_ function: FunctionObject, _ arguments: CallArguments) throws -> Value {
    if function.code.isGenerator { return try makeGenerator(function, arguments) }
    try enterNative()
    defer { leaveNative() }
    _ = try enter(function, arguments, result: 0, nil)
    return try execute()
  }

  private func makeGenerator(_ function: FunctionObject, _ arguments: CallArguments) throws -> Value {
    let bound = try function.bind(arguments, self)
    let frame = Frame(function.code)
    frame.function = function
    for (register, value) in bound.enumerated() { frame.registers[register] = value }
    let generator = GeneratorObject(frame, name: function.name)
    generator.savedEpoch = journal.epoch
    return .object(generator)
  }

  /// Runs a generator's frame until it yields or returns.
  func resume(_ frame: Frame, throwing exception: ExceptionObject?) throws -> Value {
    guard depth < recursionLimit else { throw recursionError() }
    try enterNative()
    let floor = depth
    if floor == frames.count { frames.append(Frame(frame.code)) }
    let waiting = frames[floor]
    frames[floor] = frame
    depth += 1
    defer {
      frames[floor] = waiting
      depth = floor
      leaveNative()
    }
    return try execute(raising: exception.map { ScriptError($0) })
  }

  /// A yield: the frame waits.
  func suspend(_ frame: Frame, at register: Int32, _ value: Value) -> Value {
    frame.isSuspended = true
    frame.resultRegister = register
    return value
  }

  /// One step of `yield from`: the value to yield, or nil at the end, the result stored.
  func delegate(_ iterator: Value, sent: Value, result: UnsafeMutablePointer<Value>) throws -> Value? {
    if let generator = iterator.object as? GeneratorObject {
      if let value = try generator.resume(sent, throwing: nil, self) { return value }
      result.pointee = generator.result
      return nil
    }
    if let value = try (iterator.object as? IteratorObject)?.next(self) { return value }
    result.pointee = .none
    return nil
  }

  /// What a function's return means: the instance for `__init__`; observers are told.
  @inline(__always) func finish(_ frame: Frame, _ value: Value) throws -> Value {
    if frameObserver != nil { observe(frame, value) }
    if let members = frame.members { classMembers = members }
    if frame.subject.isUnbound { return value }
    guard value.isNone else {
      throw error(.typeError, "__init__() should return None, not '\(typeOf(value).name)'")
    }
    if case .object(let object) = frame.subject, Swift.type(of: object) == InstanceObject.self {
      noteAttributes(unsafeDowncast(object, to: InstanceObject.self))
    }
    return frame.subject
  }

  /// The next instance of the type will get the attributes that this one has after `__init__`.
  @inline(__always) private func noteAttributes(_ instance: InstanceObject) {
    let type = instance.instanceType
    if instance.attributes.count > type.expectedNames.count, type.isUserDefined {
      type.expectedNames = instance.attributes.expectation
    }
  }

  private func observe(_ frame: Frame, _ value: Value) {
    let code = frame.code
    guard code.kind == .function || code.kind == .lambda else { return }
    frameObserver?(
      FrameView(
        function: code.name, qualifiedName: code.qualifiedName, source: code.source, locals: frame.locals,
        result: value))
  }
}
