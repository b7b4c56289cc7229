extension ItertoolsModule {
  /// Iterators that join, pair and choose what others give.
  static var joins: [TypeObject] {
    [
      chain,
      iteratorType("pairwise(iterable, /)", "Each element with the one after it.") { call in
        try lazy(call, LazyState(sources: [try call.interpreter.iterator(call[1])])) { state, interpreter in
          if state.values.isEmpty {
            guard let first = try state.sources[0].next(interpreter) else { return nil }
            state.values = [first]
          }
          guard let next = try state.sources[0].next(interpreter) else { return nil }
          let pair = Value.tuple([state.values[0], next])
          state.values[0] = next
          return pair
        }
      },
      iteratorType("compress(data, selectors)", "The elements whose selector is true.") { call in
        let sources = [try call.interpreter.iterator(call[1]), try call.interpreter.iterator(call[2])]
        return try lazy(call, LazyState(sources: sources)) { state, interpreter in
          while let value = try state.sources[0].next(interpreter),
            let selector = try state.sources[1].next(interpreter)
          {
            try interpreter.poll()
            if try interpreter.truth(selector) { return value }
          }
          return nil
        }
      },
    ]
  }

  private static var chain: TypeObject {
    TypeObject(
      name: "itertools.chain", module: "itertools", bases: [.iteratorType],
      methods: {
        [
          Entry("__new__(cls, *iterables)", "The elements of all iterables, one after the other.") { call in
            try joined(call, ArrayIterator(try call.values(1)))
          },
          Entry("from_iterable(cls, iterable, /)", "The elements of all that an iterable gives.") { call in
            try joined(call, try call.interpreter.iterator(call[1]))
          },
        ]
      })
  }

  private static func joined(_ call: borrowing Call, _ outer: IteratorObject) throws -> Value {
    try lazy(call, LazyState(sources: [outer])) { state, interpreter in
      while true {
        if state.sources.count > 1 {
          if let value = try state.sources[1].next(interpreter) { return value }
          state.sources.removeLast()
        }
        try interpreter.poll()
        guard let next = try state.sources[0].next(interpreter) else { return nil }
        state.sources.append(try interpreter.iterator(next))
      }
    }
  }

  /// `tee`, which is a function.
  static let functions: [Entry] = [
    Entry("tee(iterable, n=2, /)", "Independent iterators over the elements of one.") { call in
      let count = try call.int(1)
      guard count >= 0 else { throw call.fail(.valueError, "n must be >= 0") }
      try call.interpreter.reserve(count, of: 64)
      let source = try call.interpreter.iterator(call[0])
      let first = (source as? TeeIterator) ?? TeeIterator(TeeLink(source))
      return .tuple((0..<count).map { .object($0 == 0 ? first : first.copy()) })
    }
  ]
}
