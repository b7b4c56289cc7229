/// A `weakref.ref`: gives its object as long as something else refers to it.
final class WeakReferenceObject: Object {
  private(set) weak var target: Object?
  /// What is called with the reference when the object goes.
  @exclusivity(unchecked) private(set) var callback: Value
  /// The hash of the object, kept when it was asked for.
  private var knownHash: Int?

  init(_ target: Object, callback: Value) {
    self.target = target
    self.callback = callback
    super.init()
    track()
  }

  deinit { Dismantling.release(self) }

  override var type: TypeObject { personality?.type ?? .weakReference }

  override func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(callback)
    visitor.visit(&personality)
  }

  override func surrenderReferences(to pile: inout [Object]) {
    Dismantling.surrender(&callback, to: &pile)
    Dismantling.surrender(personality, to: &pile)
  }

  override func call(_ arguments: CallArguments, _ interpreter: Interpreter) throws -> Value {
    target.map { .object($0) } ?? .none
  }

  override func hashValue(_ interpreter: Interpreter) throws -> Int? {
    if let knownHash { return knownHash }
    guard let target else { throw interpreter.error(.typeError, "weak object has gone away") }
    let hash = try interpreter.hash(.object(target))
    knownHash = hash
    return hash
  }

  override func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let other = other.object as? WeakReferenceObject, operation == .equal || operation == .notEqual else {
      return nil
    }
    let isEqual: Bool
    if let mine = target, let theirs = other.target {
      isEqual = try interpreter.equals(.object(mine), .object(theirs))
    } else {
      isEqual = self === other
    }
    return .bool(isEqual == (operation == .equal))
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    guard let target else { return "<weakref at \(address); dead>" }
    return "<weakref at \(address); to '\(target.type.name)' at \(target.address)>"
  }
}
