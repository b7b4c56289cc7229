/// The methods of `set` and `frozenset`.
enum SetMethods {
  /// Those of `set`.
  static let entries: [Entry] =
    [
      Entry("__init__(self, iterable=..., /)", "A set of the elements of iterable.") { call in
        let set = try receiver(call)
        let interpreter = call.interpreter
        let made = SetObject()
        if call.isGiven(1) { try made.update(from: call[1], interpreter) }
        set.adopt(made, interpreter)
        return .none
      }
    ] + changing + common

  /// Those of `frozenset`.
  static let frozenEntries: [Entry] =
    [
      Entry("__new__(cls, iterable=(), /)", "A frozen set of the elements of iterable.") { call in
        let type = try call.classArgument(0)
        if type === TypeObject.frozenset, let set = call[1].object, set.type === TypeObject.frozenset { return call[1] }
        let set = SetObject(isFrozen: true)
        try set.update(from: call[1], call.interpreter)
        return .object(set.adopting(type, beyond: .frozenset))
      }
    ] + common

  private static let common: [Entry] = [
    Entry("copy(self, /)", "A set with the same elements.") { call in
      let set = try receiver(call)
      if set.type === TypeObject.frozenset { return call[0] }
      return .object(try set.copy(call.interpreter))
    },
    combining("union", "The elements of this set and all others.") { set, other, interpreter in
      try set.update(from: other, interpreter)
      return set
    },
    combining("intersection", "The elements that all sets have.") { set, other, interpreter in
      try set.intersection(other, interpreter)
    },
    Entry("difference(self, *others)", "The elements that the others do not have.") { call in
      let (set, others) = (try receiver(call), try call.values(1))
      guard let first = others.first else { return .object(try set.copy(call.interpreter)) }
      let result = try set.difference(first, call.interpreter)
      for other in others.dropFirst() { try result.removeElements(of: other, call.interpreter) }
      return .object(result)
    },
    Entry("symmetric_difference(self, other, /)", "The elements that just one of both has.") { call in
      .object(try receiver(call).symmetricDifference(call[1], call.interpreter))
    },
    Entry("isdisjoint(self, other, /)", "Whether no element is in both.") { call in
      let mine = try receiver(call)
      var isDisjoint = true
      try call.interpreter.iterate(call[1]) { element in
        isDisjoint = try !mine.has(element, call.interpreter)
        return isDisjoint
      }
      return .bool(isDisjoint)
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
      call.interpreter.journal.willWrite(set)
      guard let element = set.table.removeNext() else {
        throw call.interpreter.keyError(.text("pop from an empty set"))
      }
      return element
    },
    Entry("clear(self, /)", "Removes all elements.") { call in
      try receiver(call).removeAll(call.interpreter)
      return .none
    },
    Entry("update(self, *others)", "Adds the elements of all others.") { call in
      let set = try receiver(call)
      for other in try call.values(1) { try set.update(from: other, call.interpreter) }
      return .none
    },
    Entry("difference_update(self, *others)", "Removes the elements of all others.") { call in
      let set = try receiver(call)
      for other in try call.values(1) { try set.removeElements(of: other, call.interpreter) }
      return .none
    },
    Entry("intersection_update(self, *others)", "Keeps what all others have.") { call in
      let mine = try receiver(call)
      var result = mine
      for other in try call.values(1) { result = try result.intersection(other, call.interpreter) }
      mine.adopt(result, call.interpreter)
      return .none
    },
    Entry("symmetric_difference_update(self, other, /)", "Keeps what just one of both has.") { call in
      try receiver(call).toggleElements(of: call[1], call.interpreter)
      return .none
    },
  ]

  private static func combining(
    _ name: String, _ summary: String,
    _ combine: @escaping @Sendable (SetObject, Value, Interpreter) throws -> SetObject
  ) -> Entry {
    Entry("\(name)(self, *others)", summary) { call in
      var result = try receiver(call)
      let others = try call.values(1)
      if name == "union" || others.isEmpty { result = try result.copy(call.interpreter) }
      for other in others { result = try combine(result, other, call.interpreter) }
      return .object(result)
    }
  }

  private static func set(_ value: Value, _ interpreter: Interpreter) throws -> SetObject {
    if let set = value.object as? SetObject { return set }
    let set = SetObject()
    try set.update(from: value, interpreter)
    return set
  }

  private static func receiver(_ call: borrowing Call) throws -> SetObject {
    guard let set = call[0].object as? SetObject else { throw call.wrongReceiver(call.function.owner?.name ?? "set") }
    return set
  }
}
