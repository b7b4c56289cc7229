extension Builtins {
  /// What makes and asks iterators.
  static let sequences: [Entry] = [
    Entry("len(obj, /)", "How many elements there are.", example: "len([1, 2])") { call in
      .int(try call.interpreter.length(call[0]))
    },
    Entry("iter(object, sentinel=..., /)", "The iterator of an object, or of a function up to a sentinel.") { call in
      let interpreter = call.interpreter
      guard call.isGiven(1) else {
        let iterator = try interpreter.iterator(call[0])
        // A script sees the iterator that its own class made, not what loops hold it by.
        return .object((iterator as? UserIterator)?.object ?? iterator)
      }
      guard interpreter.isCallable(call[0]) else {
        throw call.fail(.typeError, "iter(v, w): v must be callable")
      }
      let state = LazyState(function: call[0], values: [call[1]])
      return .object(
        LazyIterator(.callableIterator, state) { state, interpreter in
          guard let sentinel = state.values.first else { return nil }
          let value = try interpreter.call(state.function)
          if try interpreter.equals(value, sentinel) {
            state.values = []
            return nil
          }
          return value
        })
    },
    Entry("next(iterator, default=..., /)", "The following value of an iterator.") { call in
      let interpreter = call.interpreter
      if let iterator = call[0].object as? IteratorObject {
        if let value = try iterator.next(interpreter) { return value }
        if call.isGiven(1) { return call[1] }
        throw iterator.end
      }
      guard let object = call[0].object, object.type.lookup("__next__") != nil else {
        throw call.fail(.typeError, "'\(interpreter.typeOf(call[0]).name)' object is not an iterator")
      }
      do { return try interpreter.callMethod(call[0], "__next__") } catch let error as ScriptError {
        guard call.isGiven(1), error.exception.type.isSubtype(of: .stopIteration) else { throw error }
        return call[1]
      }
    },
    Entry(
      "sorted(iterable, /, *, key=None, reverse=False)", "A sorted list; equal elements keep their order.",
      example: "sorted([3, 1, 2])", words: .keywords(of: "sort")
    ) { call in
      var values = try call.interpreter.array(call[0])
      try Sorting.sort(&values, key: call[1], reverse: call.flag(2), call.interpreter)
      return .list(values)
    },
    Entry("all(iterable, /)", "Whether all elements are true.") { call in
      let interpreter = call.interpreter
      var result = true
      try interpreter.iterate(call[0]) { element in
        result = try interpreter.truth(element)
        return result
      }
      return .bool(result)
    },
    Entry("any(iterable, /)", "Whether an element is true.") { call in
      let interpreter = call.interpreter
      var result = false
      try interpreter.iterate(call[0]) { element in
        result = try interpreter.truth(element)
        return !result
      }
      return .bool(result)
    },
  ]
}

extension TypeObject {
  /// The type of what `iter(function, sentinel)` gives.
  nonisolated(unsafe) static let callableIterator: TypeObject = TypeObject(
    name: "callable_iterator", bases: [.iteratorType])

  /// The implementation of `enumerate`.
  nonisolated(unsafe) static let enumerate: TypeObject = TypeObject(
    name: "enumerate", bases: [.iteratorType],
    methods: {
      [
        Entry("__new__(cls, iterable=..., start=0)", "Pairs of a number and an element.") { call in
          let interpreter = call.interpreter
          guard call.isGiven(1) else {
            throw call.fail(.typeError, "enumerate() missing required argument 'iterable'")
          }
          let start = Value.integer(try interpreter.integer(call[2]))
          return .object(EnumerateIterator(try interpreter.iterator(call[1]), start: start))
        }
      ]
    })

  /// The implementation of `zip`.
  nonisolated(unsafe) static let zip: TypeObject = TypeObject(
    name: "zip", bases: [.iteratorType],
    methods: {
      [
        Entry("__new__(cls, *iterables, strict=False)", "Tuples of the elements at the same place.") { call in
          let interpreter = call.interpreter
          let strict = try call.bool(2)
          return .object(ZipIterator(try interpreter.iterators(call.values(1)), isStrict: strict))
        }
      ]
    })

  /// The implementation of `map`.
  nonisolated(unsafe) static let map: TypeObject = TypeObject(
    name: "map", bases: [.iteratorType],
    methods: {
      [
        Entry("__new__(cls, func=..., /, *iterables)", "The results of a function of the elements.") { call in
          let interpreter = call.interpreter
          let iterables = try call.values(2)
          guard call.isGiven(1), !iterables.isEmpty else {
            throw call.fail(.typeError, "map() must have at least two arguments.")
          }
          let state = LazyState(sources: try interpreter.iterators(iterables), function: call[1])
          return .object(
            LazyIterator(.map, state) { state, interpreter in
              var arguments: [Value] = []
              for source in state.sources {
                guard let value = try source.next(interpreter) else { return nil }
                arguments.append(value)
              }
              return try interpreter.call(state.function, arguments)
            })
        }
      ]
    })

  /// The implementation of `filter`.
  nonisolated(unsafe) static let filter: TypeObject = TypeObject(
    name: "filter", bases: [.iteratorType],
    methods: {
      [
        Entry("__new__(cls, function, iterable, /)", "The elements for which a function is true.") { call in
          let state = LazyState(sources: [try call.interpreter.iterator(call[2])], function: call[1])
          return .object(
            LazyIterator(.filter, state) { state, interpreter in
              while let value = try state.sources[0].next(interpreter) {
                try interpreter.poll()
                let result = state.function.isNone ? value : try interpreter.call(state.function, [value])
                if try interpreter.truth(result) { return value }
              }
              return nil
            })
        }
      ]
    })

  /// The implementation of `reversed`.
  nonisolated(unsafe) static let reversed: TypeObject = TypeObject(
    name: "reversed", bases: [.iteratorType],
    methods: {
      [
        Entry("__new__(cls, sequence, /)", "The elements from the last to the first.") { call in
          let interpreter = call.interpreter
          let sequence = call[1]
          let type = interpreter.typeOf(sequence)
          if type.lookup("__reversed__") != nil { return try interpreter.callMethod(sequence, "__reversed__") }
          if let dict = sequence.object as? DictObject {
            return .object(
              LazyIterator.backwards(over: .tuple(dict.keys), count: dict.count, type: .dictReverseKeyIterator))
          }
          let isSequence =
            sequence.object is ListObject || sequence.object is TupleObject || sequence.object is StringObject
            || sequence.object is RangeObject || sequence.object is BytesObject
            || type.lookup("__getitem__") != nil
          guard isSequence else { throw call.fail(.typeError, "'\(type.name)' object is not reversible") }
          let kind: TypeObject = sequence.object is ListObject ? .listReverseIterator : .reversed
          return .object(
            LazyIterator.backwards(over: sequence, count: try interpreter.length(sequence), type: kind))
        }
      ]
    })
}

extension LazyIterator {
  /// Goes over a sequence from its end.
  static func backwards(over sequence: Value, count: Int, type: TypeObject = .reversed) -> LazyIterator {
    LazyIterator(type, LazyState(values: [sequence], positions: [count - 1])) { state, interpreter in
      let position = state.positions[0]
      guard position >= 0 else { return nil }
      state.positions[0] = position - 1
      // The sequence may have become shorter meanwhile.
      guard position < (try interpreter.length(state.values[0])) else { return nil }
      return try interpreter.item(state.values[0], .int(position))
    }
  }
}

extension Interpreter {
  /// The iterators of several arguments.
  func iterators(_ values: [Value]) throws -> [IteratorObject] { try values.map { try iterator($0) } }
}
