/// The methods of `set` and `frozenset`.
enum SetMethods {
  /// Those of `set`.
  static let entries: [Entry] =
    [
      Entry("__init__(self, iterable=..., /)", "A set of the elements of iterable.") { call in
        let set = try receiver(call)
        let elements = call.isGiven(1) ? try call.interpreter.array(call[1]) : []
        set.removeAll(call.interpreter)
        for element in elements { try set.insert(element, call.interpreter) }
        return .none
      }
    ] + changing + common

  /// Those of `frozenset`.
  static let frozenEntries: [Entry] =
    [
      Entry("__new__(cls, iterable=(), /)", "A frozen set of the elements of iterable.") { call in
        let type = try call.classArgument(0)
        if type === TypeObject.frozenset, let set = call[1].object as? SetObject, set.isFrozen { return call[1] }
        let set = try SetObject(call.interpreter.array(call[1]), isFrozen: true, call.interpreter)
        return .object(set.adopting(type, beyond: .frozenset))
      }
    ] + common

  private static let common: [Entry] = [
    Entry("copy(self, /)", "A set with the same elements.") { call in .object(try receiver(call).copy()) },
    combining("union", "The elements of this set and all others.", .bitOr),
    combining("intersection", "The elements that all sets have.", .bitAnd),
    combining("difference", "The elements that the others do not have.", .subtract),
    Entry("symmetric_difference(self, other, /)", "The elements that just one of both has.") { call in
      let other = try set(call[1], call.interpreter)
      return try call.interpreter.binary(.bitXor, call[0], .object(other))
    },
    Entry("isdisjoint(self, other, /)", "Whether no element is in both.") { call in
      let mine = try receiver(call)
      for element in try set(call[1], call.interpreter).elements where try mine.has(element, call.interpreter) {
        return .bool(false)
      }
      return .bool(true)
    },
    Entry("issubset(self, other, /)", "Whether all elements are in other.") { call in
      try call.interpreter.compare(.lessOrEqual, call[0], .object(set(call[1], call.interpreter)))
    },
    Entry("issuperset(self, other, /)", "Whether all elements of other are here.") { call in
      try call.interpreter.compare(.greaterOrEqual, call[0], .object(set(call[1], call.interpreter)))
    },
  ]

  private static let changing: [Entry] = [
    Entry("add(self, elem, /)", "Adds an element.") { call in
      try receiver(call).insert(call[1], call.interpreter)
      return .none
    },
    Entry("remove(self, elem, /)", "Removes an element; KeyError where it is none.") { call in
      guard try receiver(call).remove(call[1], call.interpreter) else { throw call.interpreter.keyError(call[1]) }
      return .none
    },
    Entry("discard(self, elem, /)", "Removes an element where it is one.") { call in
      try receiver(call).remove(call[1], call.interpreter)
      return .none
    },
    Entry("pop(self, /)", "Removes some element and gives it.") { call in
      let set = try receiver(call)
      guard let element = set.elements.first else {
        throw call.interpreter.keyError(.text("pop from an empty set"))
      }
      try set.remove(element, call.interpreter)
      return element
    },
    Entry("clear(self, /)", "Removes all elements.") { call in
      try receiver(call).removeAll(call.interpreter)
      return .none
    },
    Entry("update(self, *others)", "Adds the elements of all others.") { call in
      let set = try receiver(call)
      for other in try call.values(1) {
        for element in try call.interpreter.array(other) { try set.insert(element, call.interpreter) }
      }
      return .none
    },
    Entry("difference_update(self, *others)", "Removes the elements of all others.") { call in
      let set = try receiver(call)
      for other in try call.values(1) {
        for element in try call.interpreter.array(other) { try set.remove(element, call.interpreter) }
      }
      return .none
    },
    Entry("intersection_update(self, *others)", "Keeps what all others have.") { call in
      // As CPython does it: a new, small table, in whose order the elements show.
      let mine = try receiver(call)
      var result = Value.object(mine)
      for value in try call.values(1) {
        result = try call.interpreter.binary(.bitAnd, result, .object(set(value, call.interpreter)))
      }
      guard let kept = result.object as? SetObject, kept !== mine else { return .none }
      call.interpreter.journal.willWrite(mine)
      mine.table = kept.table
      return .none
    },
    Entry("symmetric_difference_update(self, other, /)", "Keeps what just one of both has.") { call in
      let mine = try receiver(call)
      for element in try set(call[1], call.interpreter).elements {
        if try !mine.remove(element, call.interpreter) { try mine.insert(element, call.interpreter) }
      }
      return .none
    },
  ]

  private static func combining(_ name: String, _ summary: String, _ operation: BinaryOperator) -> Entry {
    Entry("\(name)(self, *others)", summary) { call in
      var result: Value = .object(try receiver(call).copy())
      for other in try call.values(1) {
        result = try call.interpreter.binary(operation, result, .object(set(other, call.interpreter)))
      }
      return result
    }
  }

  private static func set(_ value: Value, _ interpreter: Interpreter) throws -> SetObject {
    if let set = value.object as? SetObject { return set }
    return try SetObject(interpreter.array(value), interpreter)
  }

  private static func receiver(_ call: borrowing Call) throws -> SetObject {
    guard let set = call[0].object as? SetObject else { throw call.wrongReceiver("set") }
    return set
  }
}
