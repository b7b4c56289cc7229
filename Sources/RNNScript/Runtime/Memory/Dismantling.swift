/// Frees long chains of objects one by one: a linked list of a million nodes must not free itself recursively.
///
/// A container that is about to go hands its references over; those that nothing else refers to are emptied in turn
/// before they are released, so that no release goes deeper than one level.
enum Dismantling {
  /// Takes `values` out and frees what hangs on them.
  @inline(__always) static func release(_ values: inout [Value]) {
    guard values.contains(where: isContainer) else { return }
    var pile: [Object] = []
    surrender(&values, to: &pile)
    free(&pile)
  }

  /// Whether the value is an object that holds others.
  @inline(__always) static func isContainer(_ value: Value) -> Bool {
    if case .object(let object) = value { return object.isContainer }
    return false
  }

  /// Moves the containers among `values` to the pile and empties `values`.
  static func surrender(_ values: inout [Value], to pile: inout [Object]) {
    for value in values { surrender(value, to: &pile) }
    values = []
  }

  /// Moves `value` to the pile where it is a container.
  @inline(__always) static func surrender(_ value: Value, to pile: inout [Object]) {
    if case .object(let object) = value, object.isContainer { pile.append(object) }
  }

  /// Frees the objects on the pile and all that hangs on them.
  static func free(_ pile: inout [Object]) {
    while var object = pile.popLast() {
      if isKnownUniquelyReferenced(&object) { object.surrenderReferences(to: &pile) }
    }
  }

  /// Frees the attributes of an object that is about to go.
  @inline(__always) static func release(_ attributes: inout AttributeTable) {
    guard attributes.values.contains(where: isContainer) else { return }
    var pile: [Object] = []
    surrender(&attributes, to: &pile)
    free(&pile)
  }

  /// Moves the containers among the attributes to the pile and empties them.
  static func surrender(_ attributes: inout AttributeTable, to pile: inout [Object]) {
    for value in attributes.values { surrender(value, to: &pile) }
    attributes.removeAll()
  }
}
