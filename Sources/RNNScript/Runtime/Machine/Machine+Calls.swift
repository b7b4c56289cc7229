// Calls: script functions get a frame, everything else runs at once. What is called and its arguments lie in temporaries
// of the caller, which nobody reads again: a frame takes them without counting references.
extension Interpreter {
  /// A frame for a call of a script function.
  ///
  /// Throws RecursionError, KeyboardInterrupt.
  @inline(__always) func push(_ layout: Code.Layout, result: Int32) throws -> Frame {
    guard depth < recursionLimit else { throw recursionError() }
    try poll()
    if depth == frames.count { frames.append(Frame(layout)) }
    let frame = frames[depth]
    frame.reuse(layout, result: result)
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
    guard let function = base.borrowed(FunctionObject.self) else {
      return try enterOther(base, count, result: result, r)
    }
    let (layout, plainCount) = function._withUnsafeGuaranteedRef { ($0.layout, $0.plainCount) }
    guard plainCount == count else {
      return try enter(function.takeUnretainedValue(), base + 1, count, result: result, r)
    }
    let frame = try push(layout, result: result)
    frame.takeArguments(base + 1, count)
    frame.takeCallee(base)
    return frame
  }

  /// The call of a script function with arguments that lie in the registers of the caller.
  func enter(
    _ function: FunctionObject, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, result: Int32,
    _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    let missing = function.plainCount - count
    guard missing >= 0, missing == 0 || missing <= function.defaults.count else {
      return try enter(function, ArgumentView(arguments, count), result: result, r)
    }
    let frame = try push(function.layout, result: result)
    frame.takeArguments(arguments, count)
    frame.setCallee(function)
    if missing > 0 { setDefaults(frame.registers + count, function.defaults, missing) }
    return frame
  }

  private func setDefaults(_ registers: UnsafeMutablePointer<Value>, _ defaults: [Value], _ missing: Int) {
    for index in 0..<missing { registers[index] = defaults[defaults.count - missing + index] }
  }

  /// The call of a script function with arguments that must be bound; a generator is made at once.
  func enter(
    _ function: FunctionObject, _ arguments: ArgumentView, result: Int32, _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    if function.code.isGenerator {
      r[Int(result)] = try makeGenerator(function, arguments)
      return nil
    }
    return try pushBinding(function, arguments, result: result)
  }

  /// A frame with the arguments bound.
  private func pushBinding(_ function: FunctionObject, _ arguments: ArgumentView, result: Int32) throws -> Frame {
    let frame = try push(function.layout, result: result)
    frame.setCallee(function)
    do {
      try function.bind(arguments, to: frame.registers, self)
    } catch {
      leave(frame)
      throw error
    }
    return frame
  }

  private func enterOther(
    _ base: UnsafeMutablePointer<Value>, _ count: Int, result: Int32, _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    if let native = base.borrowed(NativeFunction.self) {
      try poll()
      r[Int(result)] = try native._withUnsafeGuaranteedRef { try $0.call(ArgumentView(base + 1, count), self) }
      return nil
    }
    guard case .object(let object) = base[0] else {
      throw error(.typeError, "'\(typeOf(base[0]).name)' object is not callable")
    }
    let kind = Swift.type(of: object)
    if kind == TypeObject.self {
      return try enterType(unsafeDowncast(object, to: TypeObject.self), base, count, result: result, r)
    }
    if kind == BoundMethodObject.self {
      let method = unsafeDowncast(object, to: BoundMethodObject.self)
      if case .object(let target) = method.function {
        let targetKind = Swift.type(of: target)
        if targetKind == FunctionObject.self {
          base[0] = method.receiver
          return try enter(unsafeDowncast(target, to: FunctionObject.self), base, count + 1, result: result, r)
        }
        if targetKind == NativeFunction.self {
          try poll()
          base[0] = method.receiver
          r[Int(result)] = try unsafeDowncast(target, to: NativeFunction.self).call(
            ArgumentView(base, count + 1), self)
          return nil
        }
      }
    }
    if kind == InstanceObject.self,
      let function = unsafeDowncast(object, to: InstanceObject.self).instanceType.lookup(.call)?.object
        as? FunctionObject
    {
      return try enter(function, base, count + 1, result: result, r)
    }
    try poll()
    r[Int(result)] = try call(object, ArgumentView(base + 1, count))
    return nil
  }

  /// The call of a class: an instance is made, and its `__init__` gets a frame.
  private func enterType(
    _ type: TypeObject, _ base: UnsafeMutablePointer<Value>, _ count: Int, result: Int32,
    _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    if type.isUserDefined {
      let conduct = type.conduct
      if let initializer = conduct.initializer, let allocator = conduct.allocator {
        let instance = allocator(type)
        instance.savedEpoch = journal.epoch
        if conduct.isException {
          (instance as? ExceptionObject)?.arguments = Array(UnsafeBufferPointer(start: base + 1, count: count))
        }
        base[0] = .object(instance)
        let frame = try enter(initializer, base, count + 1, result: result, r)
        frame?.subject = .object(instance)
        return frame
      }
    } else if type === TypeObject.type {
      if count == 1 {
        r[Int(result)] = .object(typeOf(base[1]))
        return nil
      }
    } else if let constructor = type.nativeConstructor {
      try poll()
      r[Int(result)] = try constructor.call(ArgumentView(base, count + 1), self)
      return nil
    } else if type.isPlainException {
      let exception = ExceptionObject(type, Array(UnsafeBufferPointer(start: base + 1, count: count)))
      exception.savedEpoch = journal.epoch
      r[Int(result)] = .object(exception)
      return nil
    }
    try poll()
    r[Int(result)] = try call(type, ArgumentView(base + 1, count))
    return nil
  }

  /// The call of `base[0]` with a list and a dict of arguments.
  func enterSpread(
    _ base: UnsafeMutablePointer<Value>, result: Int32, _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    try poll()
    var arguments = CallArguments((base[1].object as? ListObject)?.elements ?? [])
    for item in (base[2].object as? DictObject)?.items ?? [] {
      if let name = item.key.object as? StringObject { arguments.keywords.append((name.symbol, item.value)) }
    }
    guard case .object(let object) = base[0] else {
      throw error(.typeError, "'\(typeOf(base[0]).name)' object is not callable")
    }
    if let function = object as? FunctionObject {
      return try arguments.withView { try enter(function, $0, result: result, r) }
    }
    r[Int(result)] = try arguments.withView { try call(object, $0) }
    return nil
  }

  // MARK: From Swift

  /// Runs a function that a script defined.
  func run(_ function: FunctionObject, _ arguments: ArgumentView) throws -> Value {
    if function.code.isGenerator { return try makeGenerator(function, arguments) }
    try enterNative()
    defer { leaveNative() }
    if function.plainCount == arguments.values.count, arguments.keywords.isEmpty {
      let frame = try push(function.layout, result: 0)
      frame.setCallee(function)
      let registers = frame.registers
      for (index, value) in arguments.values.enumerated() { registers[index] = value }
    } else {
      _ = try pushBinding(function, arguments, result: 0)
    }
    return depth == 1 ? try heap.during { try execute() } : try execute()
  }

  /// Runs a function whose parameters are the receiver and the arguments.
  func run(method: FunctionObject, _ receiver: Value, _ arguments: [Value]) throws -> Value {
    try enterNative()
    defer { leaveNative() }
    let frame = try push(method.layout, result: 0)
    frame.setCallee(method)
    let registers = frame.registers
    registers[0] = receiver
    for (place, argument) in arguments.enumerated() { registers[place + 1] = argument }
    return try execute()
  }

  // MARK: Returns

  /// What a function's return means: the instance for `__init__`; observers are told.
  @inline(__always) func finish(_ frame: Frame, _ value: Value) throws -> Value {
    if frameObserver != nil { observe(frame, value) }
    guard frame.hasExtras else { return value }
    if let members = frame.members { classMembers = members }
    guard case .object(let subject) = frame.subject else { return value }
    guard value.isNone else {
      throw error(.typeError, "__init__() should return None, not '\(typeOf(value).name)'")
    }
    if Swift.type(of: subject) == InstanceObject.self {
      noteAttributes(unsafeDowncast(subject, to: InstanceObject.self))
    }
    return .object(subject)
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
