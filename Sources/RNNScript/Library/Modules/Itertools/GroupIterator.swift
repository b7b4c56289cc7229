/// An `itertools.groupby`: runs of elements with equal keys.
final class GroupIterator: IteratorObject {
  fileprivate struct State {
    /// The key of the group that was given last, the key read last, and the element that waits.
    var groupKey: Value = .unbound
    var key: Value = .unbound
    var value: Value = .unbound
    /// Which group may read on.
    var groupNumber = 0
  }

  @exclusivity(unchecked) private var source: IteratorObject?
  @exclusivity(unchecked) private var function: Value
  @exclusivity(unchecked) fileprivate var state = State()

  init(_ source: IteratorObject, key function: Value) {
    self.source = source
    self.function = function
    super.init()
    track()
  }

  deinit { Dismantling.release(self) }

  override var type: TypeObject { .groupBy }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    interpreter.journal.willWrite(self)
    state.groupNumber &+= 1
    while true {
      if !state.key.isUnbound {
        if state.groupKey.isUnbound { break }
        if try !interpreter.isSameKey(state.groupKey, state.key) { break }
      }
      try interpreter.poll()
      guard try advance(interpreter) else { return nil }
    }
    state.groupKey = state.key
    return .tuple([state.key, .object(GroupMembers(self, key: state.key, number: state.groupNumber))])
  }

  /// Reads one element; false at the end.
  fileprivate func advance(_ interpreter: Interpreter) throws -> Bool {
    guard let value = try source?.next(interpreter) else { return false }
    let key = function.isNone ? value : try interpreter.call(function, [value])
    interpreter.journal.willWrite(self)
    state.value = value
    state.key = key
    return true
  }

  override func savedContent() -> (() -> Void)? {
    let state = state
    return { [self] in self.state = state }
  }

  override func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(source)
    visitor.visit(function)
    visitor.visit(state.groupKey)
    visitor.visit(state.key)
    visitor.visit(state.value)
  }

  override func surrenderReferences(to pile: inout [Object]) {
    Dismantling.surrender(&source, to: &pile)
    Dismantling.surrender(&function, to: &pile)
    Dismantling.surrender(&state.groupKey, to: &pile)
    Dismantling.surrender(&state.key, to: &pile)
    Dismantling.surrender(&state.value, to: &pile)
  }
}

/// The elements of one group, as long as no later group was asked for.
private final class GroupMembers: IteratorObject {
  private let groups: GroupIterator
  @exclusivity(unchecked) private var key: Value
  private let number: Int

  init(_ groups: GroupIterator, key: Value, number: Int) {
    self.groups = groups
    self.key = key
    self.number = number
    super.init()
    track()
  }

  override var type: TypeObject { .group }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    guard groups.state.groupNumber == number else { return nil }
    if groups.state.value.isUnbound, try !groups.advance(interpreter) { return nil }
    guard try interpreter.isSameKey(key, groups.state.key) else { return nil }
    interpreter.journal.willWrite(groups)
    let value = groups.state.value
    groups.state.value = .unbound
    return value
  }

  override func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(groups)
    visitor.visit(key)
  }

  override func surrenderReferences(to pile: inout [Object]) { Dismantling.surrender(&key, to: &pile) }
}

extension TypeObject {
  /// The implementation of `itertools.groupby`.
  nonisolated(unsafe) static let groupBy: TypeObject = TypeObject(
    name: "itertools.groupby", module: "itertools", bases: [.iteratorType],
    methods: {
      [
        Entry("__new__(cls, iterable, key=None)", "Runs of elements with equal keys.") { call in
          .object(GroupIterator(try call.interpreter.iterator(call[1]), key: call[2]))
        }
      ]
    })

  /// The type of a group.
  fileprivate nonisolated(unsafe) static let group: TypeObject = TypeObject(
    name: "itertools._grouper", module: "itertools", bases: [.iteratorType])
}
