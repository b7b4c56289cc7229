// Calls of methods, without a bound method in between; calls with keywords.
extension Interpreter {
  /// The call of the method `name` of `base[0]`: no bound method is made where the type has it.
  @inline(__always) func enterMethod(
    _ base: UnsafeMutablePointer<Value>, _ name: Symbol, _ count: Int, result: Int32,
    _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    guard case .object(let member)? = method(of: base, name) else {
      base[0] = try attribute(base[0], name)
      return try enterCall(base, count, result: result, r)
    }
    if Swift.type(of: member) == FunctionObject.self {
      let function = unsafeDowncast(member, to: FunctionObject.self)
      guard function.plainCount == count + 1 else {
        return try enter(function, base, count + 1, result: result, r)
      }
      let frame = try push(function.layout, result: result)
      frame.takeArguments(base, count + 1)
      frame.setCallee(function)
      return frame
    }
    try poll()
    r[Int(result)] = try unsafeDowncast(member, to: NativeFunction.self).call(ArgumentView(base, count + 1), self)
    return nil
  }

  /// The function that the type of `base[0]` has as its method `name`, and that gets the receiver as its first argument.
  ///
  /// Nil where the attribute must be read.
  @inline(__always) private func method(of base: UnsafeMutablePointer<Value>, _ name: Symbol) -> Value? {
    let member: Value?
    if let instance = base.borrowed(InstanceObject.self) {
      member = instance._withUnsafeGuaranteedRef { instance in
        guard instance.attributes.find(name) < 0 else { return nil }
        return instance.borrowedType._withUnsafeGuaranteedRef { $0.readsPlainly ? $0.lookup(name) : nil }
      }
    } else if case .object(let object) = base[0], object.personality == nil, hasPlainMethods(object) {
      member = object.type.lookup(name)
    } else {
      return nil
    }
    guard case .object(let object)? = member else { return nil }
    let kind = Swift.type(of: object)
    if kind == FunctionObject.self { return member }
    return kind == NativeFunction.self && unsafeDowncast(object, to: NativeFunction.self).owner != nil ? member : nil
  }

  /// Whether the attributes of the object are its type's alone.
  @inline(__always) private func hasPlainMethods(_ object: Object) -> Bool {
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
      if case .object(let member)? = method(of: base, name) {
        if Swift.type(of: member) == FunctionObject.self {
          return try enter(
            unsafeDowncast(member, to: FunctionObject.self), base, shape, hidden: 1, result: result, r)
        }
        try poll()
        let view = ArgumentView(base, shape.count + 1, keywords: shape.keywords)
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
    r[Int(result)] = try call(object, ArgumentView(base + 1, shape.count, keywords: shape.keywords))
    return nil
  }

  /// The call of a script function with keywords, `hidden` arguments more than the shape says.
  private func enter(
    _ function: FunctionObject, _ arguments: UnsafeMutablePointer<Value>, _ shape: CallShape, hidden: Int,
    result: Int32, _ r: UnsafeMutablePointer<Value>
  ) throws -> Frame? {
    guard let plan = shape.plan(for: function.code, hidden: hidden), hasDefaults(function, plan) else {
      return try enter(
        function, ArgumentView(arguments, shape.count + hidden, keywords: shape.keywords), result: result, r)
    }
    let frame = try push(function.layout, result: result)
    let given = shape.positionalCount + hidden
    frame.takeArguments(arguments, given)
    let registers = frame.registers
    for (offset, register) in plan.keywords.enumerated() {
      (registers + register).moveUpdate(from: arguments + (given + offset), count: 1)
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
