import CObjects

/// Frees long chains of objects one by one: a linked list of a million nodes must not free itself recursively.
///
/// A container that is about to go hands its references over; those that nothing else refers to are emptied in turn
/// before they are released, so that no release goes deeper than one level.
enum Dismantling {
  /// Takes `values` and what a personality has out and frees what hangs on them.
  @inline(__always) static func release(_ values: inout [Value], _ personality: Personality?) {
    guard personality != nil || !isShared(&values) && values.contains(where: isContainer) else { return }
    var pile: [Object] = []
    surrender(&values, to: &pile)
    surrender(personality, to: &pile)
    free(&pile)
  }

  /// Frees the attributes of an object that is about to go.
  @inline(__always) static func release(_ attributes: inout AttributeTable) {
    guard attributes.values.contains(where: isContainer) else { return }
    var pile: [Object] = []
    surrender(&attributes, to: &pile)
    free(&pile)
  }

  /// Frees what an object holds that is about to go.
  static func release(_ object: Object) {
    var pile: [Object] = []
    object.surrenderReferences(to: &pile)
    free(&pile)
  }

  /// Frees the objects on the pile and all that hangs on them.
  static func free(_ pile: inout [Object]) {
    while var object = pile.popLast() {
      guard isKnownUniquelyReferenced(&object) else { continue }
      if object.needsFinalizer { ObjectHeap.bury(object) } else { object.surrenderReferences(to: &pile) }
    }
  }

  /// Whether the value is an object that holds others.
  @inline(__always) static func isContainer(_ value: Value) -> Bool {
    if case .object(let object) = value { return object.isContainer }
    return false
  }

  /// Whether the value is an object that holds others and perhaps goes with its holder.
  static func isLast(_ value: Value) -> Bool {
    guard case .object(let object) = value, object.isContainer else { return false }
    // Reading may have retained it.
    return rnno_reference_count(Unmanaged.passUnretained(object).toOpaque()) <= 2
  }

  /// Whether the buffer of an array outlives the array.
  private static func isShared(_ values: inout [Value]) -> Bool {
    if values.isEmpty { return true }
    let buffer = withUnsafePointer(to: &values) { UnsafeRawPointer($0).load(as: UnsafeRawPointer.self) }
    return rnno_reference_count(buffer) > 1
  }

  // MARK: Giving away

  /// Moves the containers among `values` to the pile and empties `values`.
  static func surrender(_ values: inout [Value], to pile: inout [Object]) {
    for value in values { surrender(value, to: &pile) }
    values = []
  }

  /// Adds `value` to the pile where it is a container.
  @inline(__always) static func surrender(_ value: Value, to pile: inout [Object]) {
    if case .object(let object) = value, object.isContainer { pile.append(object) }
  }

  /// Moves `value` to the pile where it is a container.
  static func surrender(_ value: inout Value, to pile: inout [Object]) {
    guard isContainer(value) else { return }
    surrender(value, to: &pile)
    value = .unbound
  }

  /// Moves the object to the pile.
  static func surrender<Kind: Object>(_ object: inout Kind?, to pile: inout [Object]) {
    guard let given = object else { return }
    pile.append(given)
    object = nil
  }

  /// Moves the object to the pile; one that holds nothing takes its place.
  static func surrender(_ object: inout Object, to pile: inout [Object]) {
    pile.append(object)
    object = SingletonObject.ellipsis
  }

  /// Moves the containers among the attributes to the pile and empties them; the first attribute goes first.
  static func surrender(_ attributes: inout AttributeTable, to pile: inout [Object]) {
    for value in attributes.values.reversed() { surrender(value, to: &pile) }
    attributes.removeAll()
  }

  /// Moves the containers among the attributes of a personality to the pile.
  static func surrender(_ personality: Personality?, to pile: inout [Object]) {
    if let personality { surrender(&personality.attributes, to: &pile) }
  }
}
