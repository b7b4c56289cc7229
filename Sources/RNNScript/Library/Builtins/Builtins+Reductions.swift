extension Builtins {
  /// What makes one value of many.
  static let reductions: [Entry] = [
    Entry("sum(iterable, /, start=0)", "The sum of the elements.", example: "sum([1, 2, 3])") { call in
      let interpreter = call.interpreter
      if call[1].string != nil {
        throw call.fail(.typeError, "sum() can't sum strings [use ''.join(seq) instead]")
      }
      if let bytes = call[1].object as? BytesObject {
        let (name, joiner) = bytes.isMutable ? ("bytearray", "b''.join(seq)") : ("bytes", "b''.join(seq)")
        throw call.fail(.typeError, "sum() can't sum \(name) [use \(joiner) instead]")
      }
      var total = call[1]
      try interpreter.iterate(call[0]) { element in
        switch (total, element) {
        case (.float(let sum), .float(let next)): total = .float(sum + next)
        case (.float(let sum), .int(let next)): total = .float(sum + Double(next))
        case (.int(let sum), .int(let next)):
          let (result, overflow) = sum.addingReportingOverflow(next)
          total = overflow ? try interpreter.binary(.add, total, element) : .int(result)
        default: total = try interpreter.binary(.add, total, element)
        }
        return true
      }
      return total
    },
    Entry("min(*args, key=None, default=...)", "The least of the arguments, or of an iterable.") { call in
      try extreme(call, "min", .less)
    },
    Entry("max(*args, key=None, default=...)", "The greatest of the arguments, or of an iterable.") { call in
      try extreme(call, "max", .greater)
    },
  ]

  private static func extreme(
    _ call: borrowing Call, _ name: String, _ comparison: ComparisonOperator
  ) throws -> Value {
    let interpreter = call.interpreter
    let arguments = try call.values(0)
    let (key, fallback) = (call[1], call[2])
    guard let first = arguments.first else {
      throw call.fail(.typeError, "\(name) expected at least 1 argument, got 0")
    }
    if arguments.count > 1, !fallback.isUnbound {
      throw call.fail(.typeError, "Cannot specify a default for \(name)() with multiple positional arguments")
    }
    if arguments.count > 1, key.isNone {
      return try arguments.dropFirst().reduce(first) { best, element in
        try interpreter.truth(interpreter.compare(comparison, element, best)) ? element : best
      }
    }
    var best: (value: Value, key: Value)?
    try interpreter.iterate(arguments.count == 1 ? first : .tuple(arguments)) { element in
      let elementKey = key.isNone ? element : try interpreter.call(key, [element])
      guard let known = best else {
        best = (element, elementKey)
        return true
      }
      if try interpreter.truth(interpreter.compare(comparison, elementKey, known.key)) { best = (element, elementKey) }
      return true
    }
    if let best { return best.value }
    guard fallback.isUnbound else { return fallback }
    throw call.fail(.valueError, "\(name)() arg is an empty sequence")
  }
}
