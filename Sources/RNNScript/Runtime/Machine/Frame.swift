/// A call that runs or waits: its code, registers and place.
final class Frame {
  @exclusivity(unchecked) private(set) var code: Code
  @exclusivity(unchecked) private(set) var registers: UnsafeMutablePointer<Value>
  @exclusivity(unchecked) private var capacity: Int
  /// The next instruction while the frame waits.
  @exclusivity(unchecked) var position = 0
  /// Where the caller wants the result; in a generator that waits: where what is sent goes.
  @exclusivity(unchecked) var resultRegister: Int32 = 0
  @exclusivity(unchecked) var function: FunctionObject?
  /// The exception that is being handled in this frame.
  @exclusivity(unchecked) var handled: ExceptionObject?
  /// The instance whose `__init__` this is: the result of the call.
  @exclusivity(unchecked) var subject = Value.unbound
  /// The members of a class whose body this is.
  @exclusivity(unchecked) var members: AttributeTable?
  /// Whether a generator's frame waits at a `yield`.
  @exclusivity(unchecked) var isSuspended = false

  init(_ code: Code) {
    self.code = code
    capacity = max(8, code.registerCount)
    registers = .allocate(capacity: capacity)
    registers.initialize(repeating: .unbound, count: capacity)
  }

  deinit {
    registers.deinitialize(count: capacity)
    registers.deallocate()
  }

  /// Takes a frame that is no longer in use for another call.
  ///
  /// All registers are unbound.
  @inline(__always) func reuse(_ code: Code) {
    position = 0
    if self.code === code { return }
    self.code = code
    if code.registerCount > capacity { grow(code.registerCount) }
  }

  /// What the run loop needs; the frame must be kept while it is used.
  @inline(__always) var view: Code.View {
    (registers, code.instructions, code.constants, Unmanaged.passUnretained(code.globals))
  }

  private func grow(_ count: Int) {
    registers.deinitialize(count: capacity)
    registers.deallocate()
    capacity = max(count, capacity * 2)
    registers = .allocate(capacity: capacity)
    registers.initialize(repeating: .unbound, count: capacity)
  }

  /// Lets go of everything, so that the frame can be used again.
  @inline(__always) func clear() {
    for register in registers..<(registers + code.registerCount) {
      if case .object = register.pointee {
        register.pointee = .unbound
      } else {
        register.initialize(to: .unbound)
      }
    }
    function = nil
    if handled != nil { handled = nil }
    if case .object = subject { subject = .unbound }
    if members != nil { members = nil }
  }

  /// The local variables that have values.
  var locals: [(name: Symbol, value: Value)] {
    code.variableNames.enumerated().compactMap { register, name in
      let value = registers[register]
      if let cell = value.object as? CellObject { return cell.value.isUnbound ? nil : (name, cell.value) }
      return value.isUnbound ? nil : (name, value)
    }
  }

  /// The registers, to be put back by undo.
  func saved() -> () -> Void {
    let values = (0..<code.registerCount).map { registers[$0] }
    let function = function
    let (code, position, resultRegister, isSuspended) = (code, position, resultRegister, isSuspended)
    return { [self] in
      self.code = code
      self.function = function
      self.position = position
      self.resultRegister = resultRegister
      self.isSuspended = isSuspended
      for (register, value) in values.enumerated() { registers[register] = value }
    }
  }
}

/// What a frame observer sees: a function that returns.
public struct FrameView {
  /// The function's name.
  public let function: String
  /// The name with the classes and functions around it.
  public let qualifiedName: String
  /// Where it is written.
  public let source: SourceFile
  /// The local variables that have values.
  public let locals: [(name: Symbol, value: Value)]
  /// What it returns.
  public let result: Value
}
