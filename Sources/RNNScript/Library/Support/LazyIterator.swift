/// What a lazy iterator remembers between two values.
struct LazyState {
  /// The iterators that it reads.
  var sources: [IteratorObject] = []
  /// What it calls.
  var function: Value = .unbound
  /// What it keeps.
  var values: [Value] = []
  /// Groups of what it keeps.
  var pools: [[Value]] = []
  /// Where it is.
  var positions: [Int] = []
}

/// An iterator of the library: a state and a function that gives the next value from it.
///
/// The state is a value, so that undo can put it back.
final class LazyIterator: IteratorObject {
  typealias Step = (inout LazyState, Interpreter) throws -> Value?

  private let iteratorType: TypeObject
  private let step: Step
  @exclusivity(unchecked) private var state: LazyState
  private var isRunning = false

  init(_ type: TypeObject, _ state: LazyState = LazyState(), step: @escaping Step) {
    iteratorType = type
    self.state = state
    self.step = step
    super.init()
    track()
  }

  deinit { Dismantling.release(self) }

  override func visitReferences(_ visitor: ReferenceVisitor) {
    // While a step runs, the state is its own.
    guard !isRunning else { return }
    visitor.visit(&state.sources)
    visitor.visit(state.function)
    visitor.visit(&state.values)
  }

  override func surrenderReferences(to pile: inout [Object]) {
    pile.append(contentsOf: state.sources as [Object])
    state.sources = []
    Dismantling.surrender(&state.function, to: &pile)
    Dismantling.surrender(&state.values, to: &pile)
    for var pool in state.pools { Dismantling.surrender(&pool, to: &pile) }
    state.pools = []
  }

  override var type: TypeObject { iteratorType }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    // A function that it calls may come back here.
    guard !isRunning else { throw interpreter.error(.valueError, "\(iteratorType.name) already executing") }
    try interpreter.enterNative()
    isRunning = true
    defer {
      isRunning = false
      interpreter.leaveNative()
    }
    interpreter.journal.willWrite(self)
    return try step(&state, interpreter)
  }

  override func savedContent() -> (() -> Void)? {
    let state = state
    return { [self] in self.state = state }
  }
}
