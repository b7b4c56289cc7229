/// A call that runs or waits: its code, registers and place.
///
/// A handle, so that the run loop counts no references when it changes frames: who makes a frame destroys it. The function
/// that a frame runs keeps its code.
struct Frame {
  private struct State {
    var layout: Code.Layout
    var registers: UnsafeMutablePointer<Value>
    var capacity: Int
    var position = 0
    var resultRegister: Int32 = 0
    var isSuspended = false
    var hasExtras = false
    var callee = Value.unbound
    var subject = Value.unbound
    var handled: ExceptionObject?
    var members: AttributeTable?
    var namespace: DictObject?
    var resumption: Resumption?
  }

  /// How a generator's frame came to lie directly on that of the loop which asks it for values.
  struct Resumption {
    /// The generator; the iterator's register keeps it.
    var generator: Unmanaged<GeneratorObject>
    /// The unused frame whose place was taken.
    var displaced: Frame
    /// Where the loop wants the value.
    var target: Int
  }

  private let state: UnsafeMutablePointer<State>

  init(_ layout: Code.Layout) {
    let capacity = max(8, layout.registerCount)
    state = .allocate(capacity: 1)
    state.initialize(to: State(layout: layout, registers: .allocate(capacity: capacity), capacity: capacity))
    registers.initialize(repeating: .unbound, count: capacity)
  }

  /// Frees the frame.
  func destroy() {
    registers.deinitialize(count: state.pointee.capacity)
    registers.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  // MARK: What it runs

  /// The registers, `code.registerCount` of them.
  @inline(__always) var registers: UnsafeMutablePointer<Value> { state.pointee.registers }
  /// What the run loop needs of the code.
  @inline(__always) var layout: Code.Layout { state.pointee.layout }
  /// The code; only while the frame runs or waits.
  var code: Code { state.pointee.layout.code.takeUnretainedValue() }

  /// The function; nil where the frame is not in use.
  var function: FunctionObject? {
    guard case .object(let object) = state.pointee.callee else { return nil }
    return unsafeDowncast(object, to: FunctionObject.self)
  }

  /// The next instruction while the frame waits.
  @inline(__always) var position: Int {
    get { state.pointee.position }
    nonmutating set { state.pointee.position = newValue }
  }

  /// Where the caller wants the result; in a generator that waits: where what is sent goes.
  @inline(__always) var resultRegister: Int32 {
    get { state.pointee.resultRegister }
    nonmutating set { state.pointee.resultRegister = newValue }
  }

  /// Whether a generator's frame waits at a `yield`.
  var isSuspended: Bool {
    get { state.pointee.isSuspended }
    nonmutating set { state.pointee.isSuspended = newValue }
  }

  // MARK: What few calls need

  /// Whether one of the following is, or was, there.
  @inline(__always) var hasExtras: Bool { state.pointee.hasExtras }

  /// The exception that is being handled in this frame.
  var handled: ExceptionObject? {
    get { state.pointee.handled }
    nonmutating set {
      state.pointee.hasExtras = true
      state.pointee.handled = newValue
    }
  }

  /// The instance whose `__init__` this is: the result of the call.
  var subject: Value {
    get { state.pointee.subject }
    nonmutating set {
      state.pointee.hasExtras = true
      state.pointee.subject = newValue
    }
  }

  /// The members of a class whose body this is.
  var members: AttributeTable? {
    get { state.pointee.members }
    nonmutating _modify {
      state.pointee.hasExtras = true
      yield &state.pointee.members
    }
  }

  /// The mapping of a class of its own for the members, where a metaclass prepared one.
  var namespace: DictObject? {
    get { state.pointee.namespace }
    nonmutating set {
      state.pointee.hasExtras = true
      state.pointee.namespace = newValue
    }
  }

  /// How a generator's frame was resumed by a loop; nil where it was not.
  var resumption: Resumption? {
    get { state.pointee.resumption }
    nonmutating set {
      state.pointee.hasExtras = true
      state.pointee.resumption = newValue
    }
  }

  // MARK: Use

  /// Takes a frame that is no longer in use for another call.
  ///
  /// All registers are unbound.
  @inline(__always) func reuse(_ layout: Code.Layout, result: Int32) {
    state.pointee.layout = layout
    state.pointee.position = 0
    state.pointee.resultRegister = result
    if layout.registerCount > state.pointee.capacity { grow(layout.registerCount) }
  }

  private func grow(_ count: Int) {
    registers.deinitialize(count: state.pointee.capacity)
    registers.deallocate()
    state.pointee.capacity = max(count, state.pointee.capacity * 2)
    state.pointee.registers = .allocate(capacity: state.pointee.capacity)
    registers.initialize(repeating: .unbound, count: state.pointee.capacity)
  }

  /// Moves the function out of the register of the caller that holds it.
  @inline(__always) func takeCallee(_ source: UnsafeMutablePointer<Value>) {
    state.pointee.callee = source.move()
    source.initialize(to: .unbound)
  }

  /// Notes the function.
  @inline(__always) func setCallee(_ function: FunctionObject) { state.pointee.callee = .object(function) }

  /// Moves arguments from registers of the caller to the first ones of this frame.
  @inline(__always) func takeArguments(_ source: UnsafeMutablePointer<Value>, _ count: Int) {
    let registers = registers
    for index in 0..<count {
      (registers + index).initialize(to: (source + index).move())
      (source + index).initialize(to: .unbound)
    }
  }

  /// Lets go of everything, so that the frame can be used again.
  @inline(__always) func clear() {
    var register = registers
    let end = register + state.pointee.layout.registerCount
    while register != end {
      if case .object = register.pointee {
        register.pointee = .unbound
      } else {
        register.initialize(to: .unbound)
      }
      register += 1
    }
    if state.pointee.hasExtras { clearExtras() }
    state.pointee.callee = .unbound
  }

  private func clearExtras() {
    state.pointee.hasExtras = false
    state.pointee.subject = .unbound
    state.pointee.handled = nil
    state.pointee.members = nil
    state.pointee.namespace = nil
    state.pointee.resumption = nil
  }

  // MARK: Memory

  /// Lets go of what is in the registers from `first` on.
  func release(from first: Int) {
    let count = layout.registerCount
    guard first < count else { return }
    for register in first..<count { registers[register] = .unbound }
  }

  /// Lets go of what the statements before left in temporaries that the waiting call does not need.
  func releaseDeadTemporaries() {
    guard position > 0 else { return }
    let instruction = layout.instructions[position - 1]
    guard instruction.operation == .call || instruction.operation == .callMethod else { return }
    let isTemporary = Int(instruction.a) >= code.variableNames.count
    let isArgument = instruction.a >= instruction.b && Int(instruction.a) <= Int(instruction.b) + Int(instruction.d)
    if isTemporary, !isArgument { registers[Int(instruction.a)] = .unbound }
    release(from: Int(instruction.b) + Int(instruction.d) + 1)
  }

  /// Tells the visitor of everything that the frame holds.
  func visitReferences(_ visitor: ReferenceVisitor) {
    for register in 0..<layout.registerCount { visitor.visit(registers[register]) }
    visitor.visit(state.pointee.callee)
    visitor.visit(state.pointee.handled)
    visitor.visit(state.pointee.subject)
    if state.pointee.members != nil { state.pointee.members?.visitReferences(visitor) }
  }

  /// Gives everything away that the frame holds.
  func surrenderReferences(to pile: inout [Object]) {
    for register in 0..<layout.registerCount { Dismantling.surrender(registers[register], to: &pile) }
    Dismantling.surrender(state.pointee.callee, to: &pile)
    Dismantling.surrender(&state.pointee.handled, to: &pile)
    clear()
  }

  // MARK: Looking in

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
    let values = (0..<layout.registerCount).map { registers[$0] }
    let (layout, callee) = (layout, state.pointee.callee)
    let (position, resultRegister, isSuspended) = (position, resultRegister, isSuspended)
    return { [self] in
      reuse(layout, result: resultRegister)
      state.pointee.callee = callee
      self.position = position
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
