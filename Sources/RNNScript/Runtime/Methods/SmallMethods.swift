/// What iterators can do.
enum IteratorMethods {
  static let entries: [Entry] = [
    Entry("__next__(self, /)", "The next value.") { call in
      guard let iterator = call[0].object as? IteratorObject else { return .none }
      guard let value = try iterator.next(call.interpreter) else {
        throw iterator.end
      }
      return value
    },
    Entry("__iter__(self, /)", "The iterator itself.") { call in call[0] },
  ]
}

/// What generators can do.
enum GeneratorMethods {
  static let entries: [Entry] =
    IteratorMethods.entries + [
      Entry("send(self, value, /)", "Goes on with value as the result of yield.") { call in
        guard let generator = call[0].object as? GeneratorObject else { return .none }
        return try generator.resumed(with: call[1], call.interpreter)
      },
      Entry("throw(self, type, value=None, traceback=None, /)", "Raises an exception where the generator waits.") {
        call in
        guard let generator = call[0].object as? GeneratorObject else { return .none }
        var given = call[2].isNone ? call[1] : call[2]
        if !(given.object is ExceptionObject), !call[2].isNone {
          given = try call.interpreter.call(call[1], (given.object as? TupleObject)?.elements ?? [given])
        }
        return try generator.resumed(throwing: try call.interpreter.exception(from: given), call.interpreter)
      },
      Entry("close(self, /)", "Ends the generator.") { call in
        try (call[0].object as? GeneratorObject)?.close(call.interpreter)
        return .none
      },
    ]

  static let getters: [Getter] = [
    Getter("__name__", "The name of the function.") { value, _ in
      .object(StringObject((value.object as? GeneratorObject)?.name ?? ""))
    },
    Getter("__qualname__", "The name with what is around it.") { value, _ in
      .object(StringObject((value.object as? GeneratorObject)?.frame.code.qualifiedName ?? ""))
    },
    Getter("gi_running", "Whether it runs at the moment.") { value, _ in
      .bool((value.object as? GeneratorObject)?.isRunning ?? false)
    },
    Getter("gi_frame", "The call that waits; None once it is over.") { value, _ in
      guard let generator = value.object as? GeneratorObject, !generator.isFinished else { return .none }
      let code = generator.frame.code
      let position = max(0, generator.frame.position - 1)
      let range = position < code.ranges.count ? code.ranges[position] : SourceRange(0, 0)
      return .object(FrameObject(name: code.name, source: code.source, line: code.source.line(at: range.start)))
    },
  ]
}

/// What slices know.
enum SliceMethods {
  static let entries: [Entry] = [
    Entry("__new__(cls, start, stop=..., step=None, /)", "The bounds of a subscript.") { call in
      call.isGiven(2)
        ? .object(SliceObject(start: call[1], stop: call[2], step: call[3]))
        : .object(SliceObject(start: .none, stop: call[1], step: .none))
    },
    Entry("indices(self, length, /)", "Start, stop and step for a sequence of a length.") { call in
      guard let slice = call[0].object as? SliceObject else { return .none }
      let length = try call.int(1)
      if length < 0 { throw call.fail(.valueError, "length should not be negative") }
      let indices = try slice.resolve(length, call.interpreter)
      return .object(TupleObject([.int(indices.start), .int(indices.stop), .int(indices.step)]))
    },
  ]

  static let getters: [Getter] = [
    Getter("start", "The first bound.") { value, _ in (value.object as? SliceObject)?.start ?? .none },
    Getter("stop", "The second bound.") { value, _ in (value.object as? SliceObject)?.stop ?? .none },
    Getter("step", "The distance.") { value, _ in (value.object as? SliceObject)?.step ?? .none },
  ]
}

/// What ranges know.
enum RangeMethods {
  static let entries: [Entry] = [
    Entry("__new__(cls, start, stop=..., step=1, /)", "The numbers from start up to stop.") { call in
      let (start, stop) = call.isGiven(2) ? (try call.int(1), try call.int(2)) : (0, try call.int(1))
      guard let range = RangeObject(start: start, stop: stop, step: try call.int(3)) else {
        throw call.fail(.valueError, "range() arg 3 must not be zero")
      }
      return .object(range)
    },
    Entry("index(self, value, /)", "The position of a number.") { call in
      guard let range = call[0].object as? RangeObject else { return .none }
      guard try range.contains(call[1], call.interpreter) == true else {
        if call[1].object != nil && !(call[1].object is BigIntObject) || call[1].isFloat || call[1].isNone {
          throw call.fail(.valueError, "sequence.index(x): x not in sequence")
        }
        throw call.fail(.valueError, "\(try call.interpreter.repr(call[1])) is not in range")
      }
      let distance = UInt(bitPattern: try call.int(1)) &- UInt(bitPattern: range.start)
      return .int(
        Int(bitPattern: range.step > 0 ? distance / range.step.magnitude : (0 &- distance) / range.step.magnitude))
    },
    Entry("count(self, value, /)", "How often a number occurs.") { call in
      .int(try call[0].object?.contains(call[1], call.interpreter) == true ? 1 : 0)
    },
    Entry("__reversed__(self, /)", "The numbers from the last to the first.") { call in
      guard let range = call[0].object as? RangeObject else { return .none }
      let last = range.number(at: range.count - 1)
      let reversed = RangeObject(start: last, stop: range.start &- range.step, step: 0 &- range.step)
      return reversed.map { .object(RangeIterator($0)) } ?? .none
    },
  ]

  static let getters: [Getter] = [
    Getter("start", "The first number.") { value, _ in .int((value.object as? RangeObject)?.start ?? 0) },
    Getter("stop", "The bound.") { value, _ in .int((value.object as? RangeObject)?.stop ?? 0) },
    Getter("step", "The distance.") { value, _ in .int((value.object as? RangeObject)?.step ?? 0) },
  ]
}
