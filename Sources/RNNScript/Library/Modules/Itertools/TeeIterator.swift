/// Elements that one reader of a `tee` has taken from the source, for the others; then what comes after them.
///
/// Links behind the last reader go by themselves.
final class TeeLink: Object {
  private static let size = 64
  @exclusivity(unchecked) private var source: IteratorObject?
  @exclusivity(unchecked) private var values: [Value] = []
  @exclusivity(unchecked) private var successor: TeeLink?

  init(_ source: IteratorObject?) {
    self.source = source
    super.init()
    track()
  }

  deinit { Dismantling.release(self) }

  /// The element at `position`, which may lie in a later link: then both are moved there.
  static func element(at position: inout Int, of link: inout TeeLink, _ interpreter: Interpreter) throws -> Value? {
    if position == size {
      if link.successor == nil {
        interpreter.journal.willWrite(link)
        link.successor = TeeLink(link.source)
      }
      link = link.successor ?? link
      position = 0
    }
    if position == link.values.count {
      guard let value = try link.source?.next(interpreter) else { return nil }
      interpreter.journal.willWrite(link)
      link.values.append(value)
    }
    position += 1
    return position <= link.values.count ? link.values[position - 1] : nil
  }

  override func savedContent() -> (() -> Void)? {
    let (values, successor) = (values, successor)
    return { [self] in
      self.values = values
      self.successor = successor
    }
  }

  override func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(source)
    visitor.visit(&values)
    visitor.visit(successor)
  }

  override func surrenderReferences(to pile: inout [Object]) {
    Dismantling.surrender(&source, to: &pile)
    Dismantling.surrender(&values, to: &pile)
    Dismantling.surrender(&successor, to: &pile)
  }
}

/// One of the iterators that `itertools.tee` gives.
final class TeeIterator: IteratorObject {
  @exclusivity(unchecked) private var link: TeeLink
  private var position = 0
  private var isRunning = false

  init(_ link: TeeLink, at position: Int = 0) {
    self.link = link
    self.position = position
    super.init()
    track()
  }

  /// Another reader at the same place.
  func copy() -> TeeIterator { TeeIterator(link, at: position) }

  override var type: TypeObject { .tee }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    guard !isRunning else { throw interpreter.error(.runtimeError, "cannot re-enter the tee iterator") }
    isRunning = true
    defer { isRunning = false }
    interpreter.journal.willWrite(self)
    return try TeeLink.element(at: &position, of: &link, interpreter)
  }

  override func savedContent() -> (() -> Void)? {
    let (link, position) = (link, position)
    return { [self] in
      self.link = link
      self.position = position
    }
  }

  override func visitReferences(_ visitor: ReferenceVisitor) { if !isRunning { visitor.visit(link) } }
}

extension TypeObject {
  /// The type of what `itertools.tee` gives.
  nonisolated(unsafe) static let tee: TypeObject = TypeObject(
    name: "itertools._tee", module: "itertools", bases: [.iteratorType],
    methods: {
      [
        Entry("__copy__(self, /)", "Another iterator at the same place.") { call in
          guard let tee = call[0].object as? TeeIterator else { throw call.wrongReceiver("_tee") }
          return .object(tee.copy())
        }
      ]
    })
}
