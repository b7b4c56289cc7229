// Generators: frames that wait.
extension Interpreter {
  func makeGenerator(_ function: FunctionObject, _ arguments: ArgumentView) throws -> Value {
    let frame = Frame(function.layout)
    frame.setCallee(function)
    let generator = GeneratorObject(frame, function)
    try function.bind(arguments, to: frame.registers, self)
    generator.savedEpoch = journal.epoch
    return .object(generator)
  }

  /// Runs a generator's frame until it yields or returns.
  func resume(_ frame: Frame, throwing exception: ExceptionObject?) throws -> Value {
    guard depth < recursionLimit else { throw recursionError() }
    try enterNative()
    let floor = depth
    let waiting = place(frame)
    defer {
      frames[floor] = waiting
      depth = floor
      leaveNative()
    }
    return try execute(raising: exception.map { ScriptError($0) })
  }

  /// Puts a generator's frame on top; the unused frame that was there.
  private func place(_ frame: Frame) -> Frame {
    if depth == frames.count { frames.append(Frame(frame.layout)) }
    let waiting = frames[depth]
    frames[depth] = frame
    depth += 1
    return waiting
  }

  /// A yield: the frame waits.
  func suspend(_ frame: Frame, at register: Int32) {
    frame.isSuspended = true
    frame.resultRegister = register
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

  // MARK: In a loop. The generator's frame lies directly on that of the loop: the run loop is not entered again.

  /// The frame of a generator that a loop asks for its next value; nil where it cannot go on by itself.
  ///
  /// Throws RecursionError, KeyboardInterrupt.
  @inline(__always) func enterGenerator(_ iterator: UnsafeMutablePointer<Value>, target: Int) throws -> Frame? {
    guard let generator = iterator.borrowed(GeneratorObject.self) else { return nil }
    return try enterGenerator(generator, target)
  }

  private func enterGenerator(_ generator: Unmanaged<GeneratorObject>, _ target: Int) throws -> Frame? {
    try generator._withUnsafeGuaranteedRef { object in
      guard object.canGoOn else { return nil }
      guard depth < recursionLimit else { throw recursionError() }
      try poll()
      journal.willWrite(object)
      object.begin()
      let displaced = place(object.frame)
      object.frame.resumption = Frame.Resumption(generator: generator, displaced: displaced, target: target)
      return object.frame
    }
  }

  /// Gives the value of a `yield` to the loop that asked for it: its frame; nil where no loop did.
  @inline(__always) func yieldInPlace(_ frame: Frame, _ value: Value) -> Frame? {
    guard let resumption = frame.resumption else { return nil }
    depth -= 1
    frames[depth] = resumption.displaced
    frame.resumption = nil
    resumption.generator._withUnsafeGuaranteedRef { $0.pause() }
    let loop = frames[depth - 1]
    loop.registers[resumption.target] = value
    return loop
  }

  /// Ends a generator that a loop asked for a value, its frame being left; the frame of the loop.
  func endInPlace(_ resumption: Frame.Resumption, _ value: Value) -> Frame {
    frames[depth] = resumption.displaced
    resumption.generator._withUnsafeGuaranteedRef { $0.end(value) }
    let loop = frames[depth - 1]
    loop.position = Int(loop.layout.instructions[loop.position - 1].c)
    return loop
  }

  /// The same for a generator that raised; what the loop sees raised.
  func failInPlace(_ resumption: Frame.Resumption, _ exception: ExceptionObject) -> ExceptionObject {
    frames[depth] = resumption.displaced
    return resumption.generator._withUnsafeGuaranteedRef { $0.fail(exception, self) }
  }
}
