/// What named tuples are made of: a constructor that binds the fields, and the fields themselves.
enum NamedTuples {
  /// Defaults of fields; they never leave the thread of their interpreter.
  private struct Defaults: @unchecked Sendable { let values: [Value] }

  static let entries: [Entry] = [
    Entry("_tuple_maker(typename, fields, defaults, /)", "The `__new__` of a named tuple.") { call in
      let typename = try call.string(0)
      let fields = try call.values(1).map { try call.interpreter.text($0) }
      let defaults = Defaults(values: try call.values(2))
      let required = fields.count - defaults.values.count
      let parameters = fields.enumerated().map { $0.offset < required ? $0.element : "\($0.element)=..." }
      let signature = "\(typename).__new__(\((["_cls"] + parameters).joined(separator: ", ")))"
      let entry = Entry(signature, "A named tuple of these fields.") { call in
        let type = try call.classArgument(0)
        var elements: [Value] = []
        elements.reserveCapacity(fields.count)
        for index in fields.indices {
          let value = call[index + 1]
          elements.append(value.isUnbound ? defaults.values[index - required] : value)
        }
        return .object(TupleObject(elements).adopting(type, beyond: .tuple))
      }
      return .object(StaticMethodObject(.object(NativeFunction(entry))))
    },
    Entry("_tuple_field(index, name, /)", "A field of a named tuple.") { call in
      let index = try call.int(0)
      let getter = Getter(try call.string(1), "Alias for field number \(index)") { value, interpreter in
        guard let tuple = value.object as? TupleObject, index < tuple.elements.count else { return .none }
        return tuple.elements[index]
      } set: { _, _, interpreter in
        throw interpreter.error(.attributeError, "can't set attribute")
      }
      return .object(GetterObject(getter, owner: "tuple"))
    },
    Entry("_count_elements(mapping, iterable, /)", "Counts the elements of an iterable in a dict.") { call in
      let interpreter = call.interpreter
      guard let dict = call[0].object as? DictObject else { throw call.wrongReceiver("dict") }
      try interpreter.iterate(call[1]) { element in
        switch try dict.get(element, interpreter) {
        case .int(let count)? where count < .max: try dict.set(element, .int(count + 1), interpreter)
        case let count?: try dict.set(element, interpreter.binary(.add, count, .int(1)), interpreter)
        case nil: try dict.set(element, .int(1), interpreter)
        }
        return true
      }
      return .none
    },
  ]
}
