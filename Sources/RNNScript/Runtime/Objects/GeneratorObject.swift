/// A generator: a frame that waits.
public final class GeneratorObject: IteratorObject {
  let frame: Frame
  /// The name of the function.
  public let name: String
  private var isFinished = false
  private var isRunning = false
  private var hasStarted = false
  /// What the function returned.
  private(set) var result = Value.none

  init(_ frame: Frame, name: String) {
    self.frame = frame
    self.name = name
    super.init()
    isContainer = true
  }

  deinit {
    var pile: [Object] = []
    surrenderReferences(to: &pile)
    Dismantling.free(&pile)
  }

  override public var type: TypeObject { .generator }

  override public func savedContent() -> (() -> Void)? {
    let restore = frame.saved()
    let (isFinished, hasStarted, result) = (isFinished, hasStarted, result)
    return { [self] in
      restore()
      self.isFinished = isFinished
      self.hasStarted = hasStarted
      self.result = result
    }
  }

  override public func visitReferences(_ visit: (Object) -> Void) {
    for register in 0..<frame.code.registerCount {
      if case .object(let object) = frame.registers[register] { visit(object) }
    }
  }

  override public func dropReferences() { frame.clear() }

  override public func surrenderReferences(to pile: inout [Object]) {
    for register in 0..<frame.code.registerCount { Dismantling.surrender(frame.registers[register], to: &pile) }
    if !pile.isEmpty { frame.clear() }
  }

  override public func next(_ interpreter: Interpreter) throws -> Value? {
    try resume(.none, throwing: nil, interpreter)
  }

  /// Goes on; nil where the generator ends.
  func resume(_ sent: Value, throwing exception: ExceptionObject?, _ interpreter: Interpreter) throws -> Value? {
    if isRunning { throw interpreter.error(.valueError, "generator already executing") }
    if isFinished {
      if let exception { throw ScriptError(exception) }
      return nil
    }
    if !hasStarted {
      if let exception {
        isFinished = true
        throw ScriptError(exception)
      }
      guard sent.isNone else {
        throw interpreter.error(.typeError, "can't send non-None value to a just-started generator")
      }
    }
    interpreter.journal.willWrite(self)
    isRunning = true
    defer { isRunning = false }
    if hasStarted { frame.registers[Int(frame.resultRegister)] = sent }
    hasStarted = true
    frame.isSuspended = false
    do {
      let value = try interpreter.resume(frame, throwing: exception)
      if frame.isSuspended { return value }
      isFinished = true
      result = value
      return nil
    } catch let error as ScriptError {
      isFinished = true
      guard error.exception.type.isSubtype(of: .stopIteration) else { throw error }
      let wrapped = interpreter.error(.runtimeError, "generator raised StopIteration")
      wrapped.exception.cause = error.exception
      wrapped.exception.context = error.exception
      throw wrapped
    }
  }

  /// `send(value)` and `next(generator)`: raises StopIteration at the end.
  func resumed(with value: Value, _ interpreter: Interpreter) throws -> Value {
    guard let next = try resume(value, throwing: nil, interpreter) else { throw stop }
    return next
  }

  /// `throw(exception)`
  func resumed(throwing exception: ExceptionObject, _ interpreter: Interpreter) throws -> Value {
    guard let next = try resume(.none, throwing: exception, interpreter) else { throw stop }
    return next
  }

  private var stop: ScriptError { ScriptError(ExceptionObject(.stopIteration, result.isNone ? [] : [result])) }

  /// `close()`
  func close(_ interpreter: Interpreter) throws {
    if !hasStarted || isFinished {
      isFinished = true
      return
    }
    do {
      if try resume(.none, throwing: ExceptionObject(.generatorExit), interpreter) != nil {
        throw interpreter.error(.runtimeError, "generator ignored GeneratorExit")
      }
    } catch let error as ScriptError where error.exception.type.isSubtype(of: .generatorExit) {
      return
    }
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    "<generator object \(frame.code.qualifiedName) at \(address)>"
  }
}
