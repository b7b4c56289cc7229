// `with`.
extension Interpreter {
  /// Enters the context manager `r[a]`, which becomes its exit; the result goes to `r[a + 1]`.
  ///
  /// A frame where a script function does it.
  func enterWith(_ i: Instruction, _ r: UnsafeMutablePointer<Value>) throws -> Frame? {
    let manager = r[Int(i.a)]
    let type = typeOf(manager)
    guard let enter = type.lookup(.enter), let exit = type.lookup(.exit) else {
      let missing = type.lookup(.enter) == nil ? "" : " (missed __exit__ method)"
      throw error(.typeError, "'\(type.name)' object does not support the context manager protocol\(missing)")
    }
    r[Int(i.a)] = try type.bind(exit, to: manager, self)
    if case .object(let object) = enter, Swift.type(of: object) == FunctionObject.self {
      return try withUnsafeTemporaryAllocation(of: Value.self, capacity: 1) { receiver in
        receiver.initializeElement(at: 0, to: manager)
        defer { receiver.deinitialize() }
        let function = unsafeDowncast(object, to: FunctionObject.self)
        return try self.enter(function, ArgumentView(UnsafeBufferPointer(receiver)), result: i.a + 1, r)
      }
    }
    r[Int(i.a) + 1] = try callUnbound(enter, manager)
    return nil
  }

  /// Calls the exit `r[b]` with the exception `r[c]` (-1: none); what it gives goes to `r[a]`.
  ///
  /// A frame where a script function does it.
  func exitWith(_ i: Instruction, _ r: UnsafeMutablePointer<Value>) throws -> Frame? {
    let exception = i.c < 0 ? Value.none : r[Int(i.c)]
    let type = exception.isNone ? Value.none : .object(typeOf(exception))
    let exit = r[Int(i.b)]
    if let method = exit.object as? BoundMethodObject, let function = method.function.object as? FunctionObject,
      function.plainCount == 4
    {
      let frame = try push(function.layout, result: i.a)
      let registers = frame.registers
      registers[0] = method.receiver
      registers[1] = type
      registers[2] = exception
      registers[3] = .none
      frame.setCallee(function)
      return frame
    }
    r[Int(i.a)] = try call(exit, [type, exception, .none])
    return nil
  }
}
