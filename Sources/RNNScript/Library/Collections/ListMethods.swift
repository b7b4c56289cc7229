/// The methods of `list`.
enum ListMethods {
  static let entries: [Entry] = [
    Entry("__init__(self, iterable=..., /)", "A list of the elements of iterable.") { call in
      let list = try receiver(call)
      let elements = call.isGiven(1) ? try call.interpreter.array(call[1]) : []
      call.interpreter.journal.willWrite(list)
      list.elements = elements
      return .none
    },
    Entry("append(self, object, /)", "Adds an element at the end.") { call in
      let list = try receiver(call)
      let count = list.elements.count
      // Doubling needs room for a copy: ask before it grows large.
      if count & (count &- 1) == 0, count >= 1 << 16 {
        try call.interpreter.reserve(bytes: 2 * count * MemoryLayout<Value>.stride)
      }
      call.interpreter.journal.willWrite(list)
      list.elements.append(call[1])
      return .none
    },
    Entry("extend(self, iterable, /)", "Adds the elements of iterable at the end.") { call in
      let list = try receiver(call)
      let elements = try call.interpreter.array(call[1])
      call.interpreter.journal.willWrite(list)
      list.elements += elements
      return .none
    },
    Entry("insert(self, index, object, /)", "Puts an element before the one at index.") { call in
      let list = try receiver(call)
      let count = list.elements.count
      let index = try call.int(1)
      call.interpreter.journal.willWrite(list)
      list.elements.insert(call[2], at: index < 0 ? max(0, index &+ count) : min(index, count))
      return .none
    },
    Entry("remove(self, value, /)", "Removes the first element that equals value.") { call in
      let list = try receiver(call)
      guard let index = try index(of: call[1], in: list, 0..<list.elements.count, call.interpreter) else {
        throw call.fail(.valueError, "list.remove(x): x not in list")
      }
      call.interpreter.journal.willWrite(list)
      list.elements.remove(at: index)
      return .none
    },
    Entry("pop(self, index=-1, /)", "Removes the element at index and gives it.") { call in
      let list = try receiver(call)
      let count = list.elements.count
      var index = try call.int(1)
      guard count > 0 else { throw call.fail(.indexError, "pop from empty list") }
      if index < 0 { index &+= count }
      guard index >= 0, index < count else { throw call.fail(.indexError, "pop index out of range") }
      call.interpreter.journal.willWrite(list)
      return list.elements.remove(at: index)
    },
    Entry("clear(self, /)", "Removes all elements.") { call in
      let list = try receiver(call)
      call.interpreter.journal.willWrite(list)
      var elements: [Value] = []
      swap(&elements, &list.elements)
      // The last element goes first.
      Dismantling.release(&elements, nil)
      return .none
    },
    Entry("copy(self, /)", "A list with the same elements.") { call in .list(try receiver(call).elements) },
    Entry("reverse(self, /)", "Turns the order round.") { call in
      let list = try receiver(call)
      call.interpreter.journal.willWrite(list)
      list.elements.reverse()
      return .none
    },
    Entry("sort(self, /, *, key=None, reverse=False)", "Sorts in place; equal elements keep their order.") { call in
      let list = try receiver(call)
      var elements = list.elements
      try Sorting.sort(&elements, key: call[1], reverse: call.flag(2), call.interpreter)
      call.interpreter.journal.willWrite(list)
      list.elements = elements
      return .none
    },
    Entry("index(self, value, start=0, stop=9223372036854775807, /)", "Where value stands first.") { call in
      let list = try receiver(call)
      let range = clamp(try call.searchBound(2), try call.searchBound(3), list.elements.count)
      guard let index = try index(of: call[1], in: list, range, call.interpreter) else {
        throw call.fail(.valueError, "\(try call.interpreter.repr(call[1])) is not in list")
      }
      return .int(index)
    },
    Entry("count(self, value, /)", "How many elements equal value.") { call in
      let interpreter = call.interpreter
      var count = 0
      for (position, element) in try receiver(call).elements.enumerated() {
        try interpreter.pollInLoop(at: position)
        if try interpreter.equals(element, call[1]) { count += 1 }
      }
      return .int(count)
    },
  ]

  /// The bounds of a search as indices.
  static func clamp(_ start: Int, _ stop: Int, _ count: Int) -> Range<Int> {
    func place(_ index: Int) -> Int { index < 0 ? max(0, index &+ count) : min(index, count) }
    return place(start)..<max(place(start), place(stop))
  }

  private static func index(
    of value: Value, in list: ListObject, _ range: Range<Int>, _ interpreter: Interpreter
  ) throws -> Int? {
    for index in range {
      // A comparison written by the user may shorten the list.
      guard index < list.elements.count else { return nil }
      if try interpreter.equals(list.elements[index], value) { return index }
    }
    return nil
  }

  private static func receiver(_ call: borrowing Call) throws -> ListObject {
    guard let list = call[0].object as? ListObject else { throw call.wrongReceiver("list") }
    return list
  }
}

extension Call {
  /// The error of a method that is called on something of another type.
  func wrongReceiver(_ type: String) -> ScriptError {
    fail(
      .typeError,
      "descriptor '\(function.entry.name)' for '\(type)' objects doesn't apply to a "
        + "'\(interpreter.typeOf(self[0]).name)' object")
  }
}
