// The operations of sets, each over the operand and in the order that CPython chooses: the order of the result shows.
extension SetObject {
  /// Takes over the elements of another set, through the write barrier.
  func adopt(_ other: SetObject, _ interpreter: Interpreter) {
    interpreter.journal.willWrite(self)
    table = other.table
  }

  /// The elements that are in both.
  func intersection(_ other: Value, _ interpreter: Interpreter) throws -> SetObject {
    if other.object === self { return try copy(interpreter) }
    let result = SetObject(isFrozen: isFrozen)
    if let set = other.object as? SetObject {
      let (outer, inner) = set.count > count ? (self, set) : (set, self)
      for element in outer.elements where try inner.has(element, interpreter) {
        try result.insert(element, interpreter)
      }
      return result
    }
    try interpreter.iterate(other) { element in
      if try has(element, interpreter) { try result.insert(element, interpreter) }
      return true
    }
    return result
  }

  /// The elements that `other` does not have.
  func difference(_ other: Value, _ interpreter: Interpreter) throws -> SetObject {
    let size: Int
    switch other.object {
    case let set as SetObject: size = set.count
    case let dict as DictObject: size = dict.count
    default: size = 0
    }
    // Few are removed from a copy; otherwise what stays is gathered.
    if !(other.object is SetObject || other.object is DictObject) || count >> 2 > size {
      let result = try copy(interpreter)
      try result.removeElements(of: other, interpreter)
      return result
    }
    let result = SetObject(isFrozen: isFrozen)
    for element in elements {
      let isThere: Bool
      switch other.object {
      case let set as SetObject: isThere = try set.has(element, interpreter)
      case let dict as DictObject: isThere = try dict.get(element, interpreter) != nil
      default: isThere = false
      }
      if !isThere { try result.insert(element, interpreter) }
    }
    return result
  }

  /// The elements that just one of both has.
  func symmetricDifference(_ other: Value, _ interpreter: Interpreter) throws -> SetObject {
    let result = SetObject(isFrozen: isFrozen)
    try result.update(from: other, interpreter)
    try result.toggleElements(of: .object(self), interpreter)
    return result
  }

  /// Removes the elements of `other`.
  func removeElements(of other: Value, _ interpreter: Interpreter) throws {
    if other.object === self { return removeAll(interpreter) }
    interpreter.journal.willWrite(self)
    if let set = other.object as? SetObject {
      // A much larger set is cut down to what there is to remove.
      let removed = set.count >> 3 > count ? try set.intersection(.object(self), interpreter) : set
      for element in removed.elements { try remove(element, interpreter) }
    } else {
      try interpreter.iterate(other) { element in
        try remove(element, interpreter)
        return true
      }
    }
    table.tidy()
  }

  /// Removes the elements of `other` that are here, and adds the others.
  func toggleElements(of other: Value, _ interpreter: Interpreter) throws {
    if other.object === self { return removeAll(interpreter) }
    let elements: [Value]
    switch other.object {
    case let set as SetObject: elements = set.elements
    case let dict as DictObject: elements = dict.keys
    default:
      let set = SetObject()
      try set.update(from: other, interpreter)
      elements = set.elements
    }
    for element in elements where try !remove(element, interpreter) { try insert(element, interpreter) }
  }

  /// The set that a display of constants makes: CPython keeps such constants as a frozenset, made twice.
  static func ofConstants(_ elements: [Value], _ interpreter: Interpreter) throws -> SetObject {
    let first = try SetObject(elements, interpreter)
    let second = try SetObject(first.elements, interpreter)
    return try second.copy(interpreter)
  }
}
