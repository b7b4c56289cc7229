// Raising, catching, and the way up.
extension Interpreter {
  /// Finds who handles an error: the frame to go on with, at its handler.
  ///
  /// Frames on the way are left; past `floor` the error is thrown on.
  func handle(_ raised: ExceptionObject, _ floor: Int) throws -> Frame {
    var exception = raised
    var frame = frames[depth - 1]
    if isUnwinding {
      isUnwinding = false
    } else {
      noteContext(exception)
      note(frame, exception)
    }
    while true {
      let place = frame.position - 1
      if let handler = frame.code.handler(at: place) {
        let register = Int(handler.register)
        // What the failed statements left behind, iterators above all.
        frame.release(from: register + 1)
        frame.registers[register] = .object(exception)
        frame.handled =
          handler.handled < 0 ? nil : frame.registers[Int(handler.handled)].object as? ExceptionObject
        frame.position = handler.target
        return frame
      }
      let resumption = frame.resumption
      leave(frame)
      if depth == floor { throw ScriptError(exception) }
      if let resumption { exception = failInPlace(resumption, exception) }
      frame = frames[depth - 1]
      note(frame, exception)
    }
  }

  /// Adds the present place of a frame to the traceback.
  private func note(_ frame: Frame, _ exception: ExceptionObject) {
    let code = frame.code
    if code.source.isInternal { return }
    let place = max(0, frame.position - 1)
    var lacksMethod = false
    if exception.exceptionType === TypeObject.attributeError, exception.traceback.isEmpty,
      let method = code.method(calledAt: place)
    {
      // A method that is not there: the attribute failed, not the call.
      lacksMethod = (exception.attributes["name"]?.object as? StringObject)?.value == method.name
    }
    exception.traceback.append(TracebackFrame(code, place, lacksMethod: lacksMethod))
    // Comprehensions that run in place show as calls of their own.
    for level in code.comprehensions.filter({ $0.range.contains(place) }).indices {
      exception.traceback.append(TracebackFrame(code, place, level: level + 1))
    }
  }

  /// What was being handled becomes the context of a new exception.
  private func noteContext(_ exception: ExceptionObject) {
    guard exception.traceback.isEmpty, exception.context == nil, let handled = handledException,
      handled !== exception
    else { return }
    // An exception must not become its own context.
    var link = handled
    while let next = link.context {
      if next === exception {
        link.context = nil
        break
      }
      link = next
    }
    exception.context = handled
  }

  /// The exception that is being handled at the moment.
  public var handledException: ExceptionObject? {
    for index in stride(from: depth - 1, through: 0, by: -1) {
      if let handled = frames[index].handled { return handled }
    }
    return nil
  }

  /// `raise value from cause`.
  func raised(_ value: Value, from cause: Value?) throws -> ExceptionObject {
    let exception = try exception(from: value)
    if let cause {
      if cause.isNone {
        exception.cause = nil
      } else if cause.object is ExceptionObject || cause.object is TypeObject {
        exception.cause = try self.exception(from: cause)
      } else {
        throw error(.typeError, "exception causes must derive from BaseException")
      }
      exception.suppressesContext = true
    }
    return exception
  }

  /// `raise` alone.
  func raiseAgain() throws {
    guard let handled = handledException else {
      throw error(.runtimeError, "No active exception to reraise")
    }
    isUnwinding = true
    throw ScriptError(handled)
  }

  /// The exception that `raise value` raises.
  func exception(from value: Value) throws -> ExceptionObject {
    if let exception = value.object as? ExceptionObject { return exception }
    if let type = value.object as? TypeObject, type.isSubtype(of: .baseException),
      let exception = try call(value).object as? ExceptionObject
    {
      return exception
    }
    throw error(.typeError, "exceptions must derive from BaseException")
  }

  /// Whether an exception matches what stands behind `except`.
  func matches(_ exception: Value, _ types: Value) throws -> Bool {
    if case .object(let object) = types, Swift.type(of: object) == TypeObject.self {
      let type = unsafeDowncast(object, to: TypeObject.self)
      if type.isSubtype(of: .baseException) { return typeOf(exception).isSubtype(of: type) }
    }
    let all = (types.object as? TupleObject)?.elements ?? [types]
    for type in all {
      guard let type = type.object as? TypeObject, type.isSubtype(of: .baseException) else {
        throw error(.typeError, "catching classes that do not inherit from BaseException is not allowed")
      }
      if typeOf(exception).isSubtype(of: type) { return true }
    }
    return false
  }
}
