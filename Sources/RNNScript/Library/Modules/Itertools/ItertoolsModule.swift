/// The module `itertools`.
///
/// Everything is lazy; what must be kept is kept in the iterator's state.
enum ItertoolsModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make(
      "itertools", interpreter, entries: functions, types: streams + joins + combinatorics + [.groupBy])
  }

  /// A type whose instances are lazy iterators, made by its constructor.
  static func iteratorType(_ signature: String, _ summary: String, _ make: @escaping Entry.Body) -> TypeObject {
    let name = String(signature.prefix { $0 != "(" })
    let parameters = signature.dropFirst(name.count + 1)
    return TypeObject(
      name: "itertools." + name, module: "itertools", bases: [.iteratorType],
      methods: { [Entry("__new__(cls, \(parameters)", summary, body: make)] })
  }

  /// Makes the iterator of a call of a type.
  static func lazy(_ call: borrowing Call, _ state: LazyState, _ step: @escaping LazyIterator.Step) throws -> Value {
    .object(LazyIterator(try call.classArgument(0), state, step: step))
  }

  private static var streams: [TypeObject] {
    [
      iteratorType("count(start=0, step=1)", "Numbers without end.") { call in
        try lazy(call, LazyState(values: [call[1], call[2]])) { state, interpreter in
          let value = state.values[0]
          state.values[0] = try interpreter.binary(.add, value, state.values[1])
          return value
        }
      },
      iteratorType("cycle(iterable, /)", "The elements again and again.") { call in
        let state = LazyState(sources: [try call.interpreter.iterator(call[1])], positions: [-1])
        return try lazy(call, state) { state, interpreter in
          if state.positions[0] < 0 {
            if let value = try state.sources[0].next(interpreter) {
              state.values.append(value)
              return value
            }
            state.positions[0] = 0
          }
          guard !state.values.isEmpty else { return nil }
          let position = state.positions[0]
          state.positions[0] = (position + 1) % state.values.count
          return state.values[position]
        }
      },
      iteratorType("repeat(object, times=...)", "One value, times or without end.") { call in
        let times = call.isGiven(2) ? max(0, try call.int(2)) : -1
        return try lazy(call, LazyState(values: [call[1]], positions: [times])) { state, _ in
          if state.positions[0] == 0 { return nil }
          if state.positions[0] > 0 { state.positions[0] -= 1 }
          return state.values[0]
        }
      },
      iteratorType("islice(iterable, start, stop=..., step=None, /)", "A slice of an iterator.") { call in
        func bound(_ index: Int, _ name: String) throws -> Int? {
          if call[index].isNone || !call.isGiven(index) { return nil }
          guard let number = try? call.int(index), number >= (name == "Step" ? 1 : 0) else {
            if name == "Step" { throw call.fail(.valueError, "Step for islice() must be a positive integer or None.") }
            throw call.fail(
              .valueError,
              "\(name) for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
          }
          return number
        }
        let hasStop = call.isGiven(3)
        let start = hasStop ? try bound(2, "Indices") ?? 0 : 0
        let stop = try bound(hasStop ? 3 : 2, "Stop argument") ?? Int.max
        let step = try bound(4, "Step") ?? 1
        let state = LazyState(
          sources: [try call.interpreter.iterator(call[1])], positions: [0, start, stop, step])
        return try lazy(call, state) { state, interpreter in
          let target = state.positions[1]
          guard target < state.positions[2] else {
            // Elements up to the stop are taken, as CPython does.
            while state.positions[0] < min(state.positions[2], target), state.positions[2] != Int.max {
              try interpreter.poll()
              guard try state.sources[0].next(interpreter) != nil else { return nil }
              state.positions[0] += 1
            }
            return nil
          }
          while state.positions[0] < target {
            try interpreter.poll()
            guard try state.sources[0].next(interpreter) != nil else { return nil }
            state.positions[0] += 1
          }
          guard let value = try state.sources[0].next(interpreter) else { return nil }
          state.positions[0] += 1
          let (next, overflow) = target.addingReportingOverflow(state.positions[3])
          state.positions[1] = overflow ? Int.max : next
          return value
        }
      },
      iteratorType("zip_longest(*iterables, fillvalue=None)", "Like zip, as long as the longest.") { call in
        let state = LazyState(
          sources: try call.interpreter.iterators(call.values(1)), values: [call[2]],
          positions: try call.values(1).map { _ in 1 })
        return try lazy(call, state) { state, interpreter in
          var row: [Value] = []
          for index in state.sources.indices {
            if state.positions[index] == 1, let value = try state.sources[index].next(interpreter) {
              row.append(value)
            } else {
              state.positions[index] = 0
              row.append(state.values[0])
            }
          }
          return state.positions.contains(1) ? .tuple(row) : nil
        }
      },
      iteratorType("accumulate(iterable, func=None, *, initial=None)", "Running totals.") { call in
        var state = LazyState(sources: [try call.interpreter.iterator(call[1])], function: call[2], positions: [0])
        if !call[3].isNone { (state.values, state.positions) = ([call[3]], [1]) }
        return try lazy(call, state) { state, interpreter in
          if state.positions[0] == 1 {
            state.positions[0] = 0
            return state.values[0]
          }
          guard let value = try state.sources[0].next(interpreter) else { return nil }
          guard let total = state.values.first else {
            state.values = [value]
            return value
          }
          let next =
            state.function.isNone
            ? try interpreter.binary(.add, total, value) : try interpreter.call(state.function, [total, value])
          state.values[0] = next
          return next
        }
      },
      iteratorType("starmap(function, iterable, /)", "The results of a function of unpacked elements.") { call in
        let state = LazyState(sources: [try call.interpreter.iterator(call[2])], function: call[1])
        return try lazy(call, state) { state, interpreter in
          guard let arguments = try state.sources[0].next(interpreter) else { return nil }
          return try interpreter.call(state.function, interpreter.array(arguments))
        }
      },
      filtering("takewhile(predicate, iterable, /)", "The elements before the first that fails.") { holds, state in
        if !holds { state.positions[0] = 2 }
        return holds
      },
      filtering("dropwhile(predicate, iterable, /)", "The elements from the first that fails on.") { holds, state in
        if !holds { state.positions[0] = 1 }
        return !holds
      },
      filtering("filterfalse(predicate, iterable, /)", "The elements that fail.") { holds, _ in !holds },
    ]
  }

  /// An iterator that asks a predicate.
  ///
  /// Position 1 stands for "take all without asking", 2 for "at the end".
  private static func filtering(
    _ signature: String, _ summary: String, _ takes: @escaping @Sendable (Bool, inout LazyState) -> Bool
  ) -> TypeObject {
    let stopsAtRefusal = signature.hasPrefix("takewhile")
    return iteratorType(signature, summary) { call in
      let state = LazyState(
        sources: [try call.interpreter.iterator(call[2])], function: call[1], positions: [0])
      return try lazy(call, state) { state, interpreter in
        while state.positions[0] != 2, let value = try state.sources[0].next(interpreter) {
          try interpreter.poll()
          if state.positions[0] == 1 { return value }
          let result = state.function.isNone ? value : try interpreter.call(state.function, [value])
          if takes(try interpreter.truth(result), &state) { return value }
          if stopsAtRefusal { return nil }
        }
        return nil
      }
    }
  }
}
