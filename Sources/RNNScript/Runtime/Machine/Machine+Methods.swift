// Calls of methods, without a bound method in between; calls with keywords.
extension Interpreter {
  /// The call of a method of `base[0]`: no bound method is made where the type has it.
  @inline(__always) func enterMethod(
    _ base: UnsafeMutablePointer<Value>, _ i: Instruction, _ cache: UnsafeMutablePointer<InlineCache>,
    _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    if let function = cache.pointee.function, holds(cache.pointee.key, base, i.c) {
      return try enter(method: function, base, Int(i.d) + 1, result: i.a, r)
    }
    guard let member = method(of: base, Symbol(index: i.c), cache) else {
      base[0] = try attribute(base[0], Symbol(index: i.c))
      return try enterCall(base, Int(i.d), result: i.a, r)
    }
    return try enter(method: member, base, Int(i.d) + 1, result: i.a, r)
  }

  /// Whether what a cache knows is true of the object in a register.
  @inline(__always) private func holds(_ key: UInt, _ base: UnsafeMutablePointer<Value>, _ name: Int32) -> Bool {
    if let instance = base.borrowed(InstanceObject.self) {
      return instance._withUnsafeGuaranteedRef { instance in
        instance.borrowedType._withUnsafeGuaranteedRef { $0.version } == key
          && instance.attributes.find(Symbol(index: name)) < 0
      }
    }
    return base.nativeKind == key
  }

  /// The call of a function with the receiver as its first argument.
  @inline(__always) private func enter(
    method: Unmanaged<Object>, _ base: UnsafeMutablePointer<Value>, _ count: Int, result: Int32,
    _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    try method._withUnsafeGuaranteedRef { member in
      guard Swift.type(of: member) == FunctionObject.self else {
        try poll()
        r[Int(result)] = try unsafeDowncast(member, to: NativeFunction.self).call(ArgumentView(base, count), self)
        return nil
      }
      let function = unsafeDowncast(member, to: FunctionObject.self)
      guard function.plainCount == count else { return try enter(function, base, count, result: result, r) }
      let frame = try push(function.layout, result: result)
      frame.takeArguments(base, count)
      frame.setCallee(function)
      return frame
    }
  }

  /// The function that the type of `base[0]` has as its method `name`, and that gets the receiver as its first argument.
  ///
  /// Nil where the attribute must be read.
  private func method(
    of base: UnsafeMutablePointer<Value>, _ name: Symbol, _ cache: UnsafeMutablePointer<InlineCache>?
  ) -> Unmanaged<Object>? {
    guard case .object(let object) = base[0] else { return nil }
    let member: Value?
    let key: UInt
    if let instance = base.borrowed(InstanceObject.self)?.takeUnretainedValue() {
      let type = instance.instanceType
      guard type.readsPlainly, instance.attributes.find(name) < 0 else { return nil }
      member = type.lookup(name)
      key = type.version
    } else {
      guard object.personality == nil, hasPlainMethods(object) else { return nil }
      member = object.type.lookup(name)
      key = base.nativeKind
    }
    guard case .object(let found)? = member else { return nil }
    let kind = Swift.type(of: found)
    guard
      kind == FunctionObject.self
        || kind == NativeFunction.self && unsafeDowncast(found, to: NativeFunction.self).owner != nil
    else { return nil }
    let function = Unmanaged.passUnretained(found)
    cache?.pointee = InlineCache(key: key, function: function)
    return function
  }

  /// Whether the attributes of the object are its type's alone.
  private func hasPlainMethods(_ object: Object) -> Bool {
    let type = Swift.type(of: object)
    return type == ListObject.self || type == StringObject.self || type == DictObject.self || type == SetObject.self
      || type == TupleObject.self || type == BytesObject.self || type == GeneratorObject.self
  }

  // MARK: Keywords

  /// The call of `base[0]`, or of its method, with positional arguments, then keywords.
  func enterCall(
    _ base: UnsafeMutablePointer<Value>, _ shape: CallShape, result: Int32, _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    if let name = shape.method {
      if let member = method(of: base, name, nil)?.takeUnretainedValue() {
        if Swift.type(of: member) == FunctionObject.self {
          return try enter(
            unsafeDowncast(member, to: FunctionObject.self), base, shape, hidden: 1, result: result, r)
        }
        try poll()
        let view = ArgumentView(UnsafeBufferPointer(start: base, count: shape.count + 1), keywords: shape.keywords)
        r[Int(result)] = try unsafeDowncast(member, to: NativeFunction.self).call(view, self)
        return nil
      }
      base[0] = try attribute(base[0], name)
    }
    guard case .object(let object) = base[0] else {
      throw error(.typeError, "'\(typeOf(base[0]).name)' object is not callable")
    }
    if let function = object as? FunctionObject {
      return try enter(function, base + 1, shape, hidden: 0, result: result, r)
    }
    if let type = object as? TypeObject, type.isUserDefined, let initializer = type.conduct.initializer,
      let allocator = type.conduct.allocator, !type.conduct.isException
    {
      let instance = allocator(type)
      instance.savedEpoch = journal.epoch
      base[0] = .object(instance)
      let frame = try enter(initializer, base, shape, hidden: 1, result: result, r)
      frame?.subject = .object(instance)
      return frame
    }
    if let method = object as? BoundMethodObject, let function = method.function.object as? FunctionObject {
      base[0] = method.receiver
      return try enter(function, base, shape, hidden: 1, result: result, r)
    }
    try poll()
    r[Int(result)] = try call(
      object, ArgumentView(UnsafeBufferPointer(start: base + 1, count: shape.count), keywords: shape.keywords))
    return nil
  }

  /// The call of a script function with keywords, `hidden` arguments more than the shape says.
  private func enter(
    _ function: FunctionObject, _ arguments: UnsafeMutablePointer<Value>, _ shape: CallShape, hidden: Int,
    result: Int32, _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    guard let plan = shape.plan(for: function.code, hidden: hidden), hasDefaults(function, plan) else {
      return try enter(
        function,
        ArgumentView(UnsafeBufferPointer(start: arguments, count: shape.count + hidden), keywords: shape.keywords),
        result: result, r)
    }
    let frame = try push(function.layout, result: result)
    let given = shape.positionalCount + hidden
    frame.takeArguments(arguments, given)
    let registers = frame.registers
    for (offset, register) in plan.keywords.enumerated() {
      (registers + register).initialize(to: (arguments + (given + offset)).move())
      (arguments + (given + offset)).initialize(to: .unbound)
    }
    for register in plan.defaults { registers[register] = defaultValue(function, register) }
    frame.setCallee(function)
    return frame
  }

  private func hasDefaults(_ function: FunctionObject, _ plan: CallShape.Plan) -> Bool {
    plan.defaults.allSatisfy { !defaultValue(function, $0).isUnbound }
  }

  /// The default of the parameter in a register; unbound where it has none.
  @inline(__always) private func defaultValue(_ function: FunctionObject, _ register: Int) -> Value {
    let positional = function.code.parameters.positionalCount
    if register >= positional {
      let place = register - positional
      return place < function.keywordDefaults.count ? function.keywordDefaults[place] : .unbound
    }
    let place = register - (positional - function.defaults.count)
    return place >= 0 ? function.defaults[place] : .unbound
  }
}
