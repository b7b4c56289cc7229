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
  private var state: LazyState
  private var isRunning = false

  init(_ type: TypeObject, _ state: LazyState = LazyState(), step: @escaping Step) {
    iteratorType = type
    self.state = state
    self.step = step
  }

  override var type: TypeObject { iteratorType }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    // A function that it calls may come back here.
    guard !isRunning else { throw interpreter.error(.valueError, "\(iteratorType.name) already executing") }
    isRunning = true
    defer { isRunning = false }
    interpreter.journal.willWrite(self)
    return try step(&state, interpreter)
  }

  override func savedContent() -> (() -> Void)? {
    let state = state
    return { [self] in self.state = state }
  }

  override func visitReferences(_ visit: (Object) -> Void) {
    for source in state.sources { visit(source) }
    if case .object(let function) = state.function { visit(function) }
    for case .object(let object) in state.values { visit(object) }
    for pool in state.pools { for case .object(let object) in pool { visit(object) } }
  }

  override func dropReferences() { state = LazyState() }
}
