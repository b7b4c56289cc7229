/// A generator: a frame that waits.
public final class GeneratorObject: IteratorObject {
  let frame: Frame
  /// The name of the function.
  public var name: String { function.name }
  private let function: FunctionObject
  @exclusivity(unchecked) private(set) var isFinished = false
  @exclusivity(unchecked) private(set) var isRunning = false
  @exclusivity(unchecked) private var hasStarted = false
  /// What the function returned.
  private(set) var result = Value.none

  /// Makes a generator of a new frame, which becomes its own.
  init(_ frame: Frame, _ function: FunctionObject) {
    self.frame = frame
    self.function = function
    super.init()
    track()
  }

  deinit {
    if needsFinalizer {
      // What is left of the body runs in a generator that takes over.
      let heir = GeneratorObject(frame, function)
      heir.hasStarted = true
      ObjectHeap.bury(heir)
    } else {
      Dismantling.release(self)
      frame.destroy()
    }
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

  override public func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(function)
    visitor.visit(result)
    // A frame that runs belongs to the machine.
    if !isRunning { frame.visitReferences(visitor) }
  }

  override public func surrenderReferences(to pile: inout [Object]) {
    if !isRunning { frame.surrenderReferences(to: &pile) }
    isFinished = true
  }

  /// Whether a `finally`, a `with` or the other side of a `yield from` waits for the end.
  override var needsFinalizer: Bool {
    guard hasStarted, !isFinished, !isRunning else { return false }
    return delegate != nil || frame.code.handler(at: frame.position - 1) != nil
  }

  override public func next(_ interpreter: Interpreter) throws -> Value? {
    try resume(.none, throwing: nil, interpreter)
  }

  /// Goes on; nil where the generator ends.
  func resume(_ sent: Value, throwing exception: ExceptionObject?, _ interpreter: Interpreter) throws -> Value? {
    if isRunning { throw interpreter.error(.valueError, "generator already executing") }
    if isFinished {
      result = .none
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
    begin()
    defer { isRunning = false }
    if !sent.isNone { frame.registers[Int(frame.resultRegister)] = sent }
    do {
      var exception = exception
      if let thrown = exception, let inner = delegate {
        switch try pass(thrown, to: inner, interpreter) {
        case .yielded(let value): return value
        case .returned(let value):
          frame.registers[Int(frame.resultRegister)] = value
          exception = nil
        case .raised(let raised): exception = raised
        }
        // The `yield from` is over.
        frame.position += 1
      }
      frame.isSuspended = false
      let value = try interpreter.resume(frame, throwing: exception)
      if frame.isSuspended { return value }
      end(value)
      return nil
    } catch let error as ScriptError {
      isFinished = true
      throw ScriptError(fail(error.exception, interpreter))
    }
  }

  // MARK: Steps

  /// Whether the frame can go on by itself.
  @inline(__always) var canGoOn: Bool { !isRunning && !isFinished }

  /// The frame goes on.
  @inline(__always) func begin() {
    isRunning = true
    if hasStarted { frame.registers[Int(frame.resultRegister)] = .none }
    hasStarted = true
    frame.isSuspended = false
  }

  /// The frame waits at a `yield`.
  @inline(__always) func pause() { isRunning = false }

  /// The function returned.
  func end(_ value: Value) {
    isRunning = false
    isFinished = true
    result = value
  }

  /// The function raised; what its caller sees raised.
  func fail(_ exception: ExceptionObject, _ interpreter: Interpreter) -> ExceptionObject {
    isRunning = false
    isFinished = true
    guard exception.type.isSubtype(of: .stopIteration) else { return exception }
    let wrapped = interpreter.error(.runtimeError, "generator raised StopIteration").exception
    wrapped.cause = exception
    wrapped.context = exception
    return wrapped
  }

  /// What the generator waits for in a `yield from`.
  private var delegate: Object? {
    let instruction = frame.code.instructions[frame.position]
    return instruction.operation == .yieldFrom ? frame.registers[Int(instruction.b)].object : nil
  }

  /// What came of an exception that was thrown into the other side of a `yield from`.
  private enum Delegation {
    case yielded(Value)
    case returned(Value)
    case raised(ExceptionObject)
  }

  /// Throws an exception into the other side of a `yield from`.
  private func pass(
    _ exception: ExceptionObject, to inner: Object, _ interpreter: Interpreter
  ) throws -> Delegation {
    try interpreter.enterNative()
    defer { interpreter.leaveNative() }
    do {
      if exception.type.isSubtype(of: .generatorExit) {
        if let inner = inner as? GeneratorObject {
          try inner.close(interpreter)
        } else if let close = try interpreter.optionalAttribute(.object(inner), "close") {
          _ = try interpreter.call(close)
        }
        return .raised(exception)
      }
      if let inner = inner as? GeneratorObject {
        if let value = try inner.resume(.none, throwing: exception, interpreter) { return .yielded(value) }
        return .returned(inner.result)
      }
      guard let throwing = try interpreter.optionalAttribute(.object(inner), "throw") else {
        return .raised(exception)
      }
      do {
        return .yielded(try interpreter.call(throwing, [.object(exception)]))
      } catch let error as ScriptError where error.exception.type.isSubtype(of: .stopIteration) {
        return .returned(error.exception.arguments.first ?? .none)
      }
    } catch {
      return .raised(interpreter.translate(error).exception)
    }
  }

  /// `send(value)` and `next(generator)`: raises StopIteration at the end.
  func resumed(with value: Value, _ interpreter: Interpreter) throws -> Value {
    guard let next = try resume(value, throwing: nil, interpreter) else { throw end }
    return next
  }

  /// `throw(exception)`.
  func resumed(throwing exception: ExceptionObject, _ interpreter: Interpreter) throws -> Value {
    guard let next = try resume(.none, throwing: exception, interpreter) else { throw end }
    return next
  }

  override public var end: ScriptError { ScriptError(ExceptionObject(.stopIteration, result.isNone ? [] : [result])) }

  /// `close()`.
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
    "<generator object \(function.code.qualifiedName) at \(address)>"
  }
}
