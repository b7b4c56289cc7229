/// The base of everything that is no scalar.
///
/// Subclasses are final and override what they support; the defaults raise Python's errors.
///
/// Every mutable subclass calls `interpreter.journal.willWrite(self)` before it changes its content (the write
/// barrier), and gives that content to `savedContent()`, so that undo can put it back.
open class Object {
  /// The journal's epoch in which the content was last saved; the write barrier compares it with the current one.
  @exclusivity(unchecked) public final var savedEpoch: UInt32 = 0
  /// Whether the object holds others, so that freeing it must be done step by step.
  @exclusivity(unchecked) final var isContainer = false
  /// What must be done when the object goes.
  @exclusivity(unchecked) final var marks: LifeMarks = []
  /// The heap that the object is in; 0 for none.
  @exclusivity(unchecked) final var heapNumber: UInt16 = 0
  /// Whether a `class` statement made the type: its methods go before what the native class does.
  final var hasUserType: Bool { personality?.type.isUserDefined ?? false }
  /// What an instance of a subtype of a native type has more than the native object.
  @exclusivity(unchecked) public final var personality: Personality?

  /// The next object of the heap.
  @exclusivity(unchecked) final var following: Unmanaged<Object>?
  /// The address of the object before it in the heap; during a collection: the references that are not accounted for.
  @exclusivity(unchecked) final var linkBack: UInt = 0

  /// Makes an object.
  public init() {}

  deinit { if heapNumber != 0 || !marks.isEmpty { leaveHeap() } }

  /// The Python type: what `type(x)` gives.
  open var type: TypeObject { TypeObject.object }

  /// What the registry holds of a native callable; nil for everything else.
  open var registeredEntry: Entry? { nil }

  // MARK: Undo, memory

  /// The present content as a closure that puts it back.
  ///
  /// Nil for what never changes.
  open func savedContent() -> (() -> Void)? { nil }

  /// Tells the visitor of every reference to another object, each exactly once for each time it is counted: cycles are
  /// found with it.
  ///
  /// What is left out keeps others alive; what is told twice would lose them.
  open func visitReferences(_ visitor: ReferenceVisitor) { visitor.visit(&personality) }

  /// Moves the references to other objects to `pile`: the object is about to be freed, and long chains are freed one
  /// by one; or it is part of a cycle that is to fall apart.
  open func surrenderReferences(to pile: inout [Object]) { Dismantling.surrender(personality, to: &pile) }

  /// Whether something must run before the object goes.
  var needsFinalizer: Bool { false }

  // MARK: Attributes

  /// The attribute `name`, or nil where there is none.
  ///
  /// The default looks in the type (methods are bound).
  open func attribute(_ name: Symbol, _ interpreter: Interpreter) throws -> Value? {
    if let personality { return try personality.attribute(name, of: self, interpreter) }
    return try type.boundAttribute(name, of: .object(self), interpreter)
  }

  /// `x.name = value`.
  open func setAttribute(_ name: Symbol, to value: Value, _ interpreter: Interpreter) throws {
    if let personality { return try personality.setAttribute(name, to: value, of: self, interpreter) }
    try type.setAttribute(name, to: value, of: self, interpreter)
  }

  /// `del x.name`.
  open func deleteAttribute(_ name: Symbol, _ interpreter: Interpreter) throws {
    if let personality { return try personality.setAttribute(name, to: nil, of: self, interpreter) }
    try type.setAttribute(name, to: nil, of: self, interpreter)
  }

  /// Names for completion and `dir()`, those of the type included.
  open func attributeNames(_ interpreter: Interpreter) -> [Symbol] {
    Array(personality?.attributes.keys ?? []) + type.allAttributeNames
  }

  // MARK: Protocols. Each returns nil (or false) for "not supported": the machine words the error.

  /// `x(…)`.
  open func call(_ arguments: CallArguments, _ interpreter: Interpreter) throws -> Value {
    throw interpreter.error(.typeError, "'\(type.name)' object is not callable")
  }

  /// `self op other`, or `other op self` where `reflected`.
  ///
  /// Nil where the operand is not supported.
  open func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? { nil }

  /// `self op= other`.
  ///
  /// Nil falls back to `binary`.
  open func inPlace(_ operation: BinaryOperator, _ other: Value, _ interpreter: Interpreter) throws -> Value? { nil }

  /// `-x`, `+x`, `~x`.
  open func unary(_ operation: UnaryOperator, _ interpreter: Interpreter) throws -> Value? { nil }

  /// `self op other` for `==`, `!=`, `<`, `<=`, `>`, `>=`; the result need not be a bool (tensors).
  ///
  /// Nil: not supported.
  open func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? { nil }

  /// The hash; nil for unhashable objects.
  ///
  /// Default: identity.
  open func hashValue(_ interpreter: Interpreter) throws -> Int? { ObjectIdentifier(self).hashValue }

  /// `bool(x)`; nil falls back to the length, then to true.
  open func truth(_ interpreter: Interpreter) throws -> Bool? { nil }

  /// `len(x)`.
  open func length(_ interpreter: Interpreter) throws -> Int? { nil }

  /// `x[index]`.
  open func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    throw interpreter.error(.typeError, "'\(type.name)' object is not subscriptable")
  }

  /// `x[index] = value`.
  open func setItem(_ index: Value, to value: Value, _ interpreter: Interpreter) throws {
    throw interpreter.error(.typeError, "'\(type.name)' object does not support item assignment")
  }

  /// `del x[index]`.
  open func deleteItem(_ index: Value, _ interpreter: Interpreter) throws {
    // C asks a sequence for a position in other words than a mapping for a key.
    let isSequence = try self is InstanceObject || length(interpreter) != nil
    let negation = isSequence && interpreter.isPosition(index)
    throw interpreter.error(
      .typeError, "'\(type.name)' object \(negation ? "doesn't" : "does not") support item deletion")
  }

  /// `value in x`; nil falls back to iteration.
  open func contains(_ value: Value, _ interpreter: Interpreter) throws -> Bool? { nil }

  /// `iter(x)`; nil where the object is not iterable.
  open func iterator(_ interpreter: Interpreter) throws -> IteratorObject? { nil }

  /// `repr(x)`.
  open func representation(_ interpreter: Interpreter) throws -> String {
    "<\(type.qualifiedName) object at \(address)>"
  }

  /// `str(x)`; the default is `repr`.
  open func text(_ interpreter: Interpreter) throws -> String { try representation(interpreter) }

  /// `format(x, specification)`; nil: only the empty specification is understood.
  open func formatted(_ specification: String, _ interpreter: Interpreter) throws -> String? { nil }
}

/// An iterator: `next` gives the following value, or nil at the end.
open class IteratorObject: Object {
  /// The following value, or nil at the end.
  open func next(_ interpreter: Interpreter) throws -> Value? { nil }

  /// Puts the two elements of the next pair where a loop wants them; false at the end.
  ///
  /// Nil where the values are no pairs that the iterator makes.
  func nextPair(into pair: UnsafeMutablePointer<Value>, _ interpreter: Interpreter) throws -> Bool? { nil }

  /// What `next(iterator)` raises at the end.
  open var end: ScriptError { ScriptError(ExceptionObject(.stopIteration)) }

  override open func iterator(_ interpreter: Interpreter) throws -> IteratorObject? { self }
}
