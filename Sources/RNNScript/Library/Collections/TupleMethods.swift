/// The methods of `tuple`.
enum TupleMethods {
  static let entries: [Entry] = [
    Entry("__new__(cls, iterable=(), /)", "A tuple of the elements of iterable.") { call in
      let type = try call.classArgument(0)
      if type === TypeObject.tuple, let given = call[1].object, given.type === TypeObject.tuple { return call[1] }
      return .object(TupleObject(try call.interpreter.array(call[1])).adopting(type, beyond: .tuple))
    },
    Entry("index(self, value, start=0, stop=9223372036854775807, /)", "Where value stands first.") { call in
      let elements = try receiver(call).elements
      for index in ListMethods.clamp(try call.searchBound(2), try call.searchBound(3), elements.count)
      where try call.interpreter.equals(elements[index], call[1]) { return .int(index) }
      throw call.fail(.valueError, "tuple.index(x): x not in tuple")
    },
    Entry("count(self, value, /)", "How many elements equal value.") { call in
      var count = 0
      for (position, element) in try receiver(call).elements.enumerated() {
        try call.interpreter.pollInLoop(at: position)
        if try call.interpreter.equals(element, call[1]) { count += 1 }
      }
      return .int(count)
    },
  ]

  private static func receiver(_ call: borrowing Call) throws -> TupleObject {
    guard let tuple = call[0].object as? TupleObject else { throw call.wrongReceiver("tuple") }
    return tuple
  }
}

extension Call {
  /// The class that `__new__` is to make an instance of.
  func classArgument(_ index: Int) throws -> TypeObject {
    guard let type = self[index].object as? TypeObject else {
      throw fail(.typeError, "__new__(X): X is not a type object (\(interpreter.typeOf(self[index]).name))")
    }
    return type
  }
}
