// Arguments meet parameters. The errors are CPython's.

extension NativeFunction {
  /// Puts one value for each parameter into `bound`, which holds unbound values.
  ///
  /// Throws TypeError where arguments are missing, too many or unknown.
  func bind(
    _ arguments: ArgumentView, to bound: UnsafeMutableBufferPointer<Value>, _ interpreter: Interpreter
  ) throws {
    let given = arguments.positionalCount
    let taken = min(given, signature.positionalCount)
    for position in 0..<taken { bound[position] = arguments.values[position] }
    if let star = signature.starIndex {
      bound[star] = .object(TupleObject(arguments.positional(from: taken)))
    } else if given > taken {
      throw wrongCount(given, interpreter)
    }
    if !arguments.keywords.isEmpty {
      if signature.isPositionalOnly {
        throw interpreter.error(.typeError, "\(fullName)() takes no keyword arguments")
      }
      try bindKeywords(arguments, bound, interpreter)
    }
    for (position, parameter) in signature.parameters.enumerated() where bound[position].isUnbound {
      if parameter.kind == .doubleStar {
        bound[position] = .object(DictObject())
      } else if parameter.defaultText == nil {
        throw missing(bound, given, interpreter)
      } else {
        bound[position] = parameter.defaultValue
      }
    }
  }

  private func bindKeywords(
    _ arguments: ArgumentView, _ bound: UnsafeMutableBufferPointer<Value>, _ interpreter: Interpreter
  ) throws {
    let first = arguments.positionalCount
    for (offset, name) in arguments.keywords.enumerated() {
      let value = arguments.values[first + offset]
      let found = signature.parameters.firstIndex {
        $0.name == name && ($0.kind == .either || $0.kind == .keywordOnly)
      }
      if let found {
        if !bound[found].isUnbound {
          throw interpreter.error(.typeError, "\(plainName)() got multiple values for argument '\(name)'")
        }
        bound[found] = value
      } else if let index = signature.doubleStarIndex {
        let dict = bound[index].object as? DictObject ?? DictObject()
        bound[index] = .object(dict)
        dict.set(name.name, value)
      } else {
        throw interpreter.error(.typeError, "\(plainName)() got an unexpected keyword argument '\(name)'")
      }
    }
  }

  private func missing(
    _ bound: UnsafeMutableBufferPointer<Value>, _ count: Int, _ interpreter: Interpreter
  ) -> ScriptError {
    if signature.isPositionalOnly { return wrongCount(count, interpreter) }
    let missing = signature.parameters.indices.filter {
      let parameter = signature.parameters[$0]
      return bound[$0].isUnbound && parameter.defaultText == nil && parameter.kind != .doubleStar
    }
    let positional = missing.filter { signature.parameters[$0].kind != .keywordOnly }
    let kind = positional.isEmpty ? "keyword-only" : "positional"
    let names = (positional.isEmpty ? missing : positional).map { "'\(signature.parameters[$0].name)'" }
    return interpreter.error(
      .typeError,
      "\(plainName)() missing \(names.count) required \(kind) argument\(names.count == 1 ? "" : "s"): "
        + names.enumeration)
  }

  private func wrongCount(_ given: Int, _ interpreter: Interpreter) -> ScriptError {
    let hidden = owner == nil ? 0 : 1
    let (least, most, given) = (signature.requiredCount - hidden, signature.positionalCount - hidden, given - hidden)
    if name == .new, let owner, owner.module == "builtins" {
      let word = most == 1 ? "argument" : "arguments"
      return interpreter.error(.typeError, "\(owner.name)() takes at most \(most) \(word) (\(given) given)")
    }
    if !signature.isPositionalOnly {
      let all = signature.positionalCount
      let required = signature.requiredCount
      let range = required == all ? "\(all)" : "from \(required) to \(all)"
      let plural = all == 1 ? "" : "s"
      let total = given + hidden
      return interpreter.error(
        .typeError,
        "\(plainName)() takes \(range) positional argument\(plural) but \(total) \(total == 1 ? "was" : "were") given")
    }
    if most == 0 { return interpreter.error(.typeError, "\(fullName)() takes no arguments (\(given) given)") }
    if least == 1, most == 1 {
      return interpreter.error(.typeError, "\(fullName)() takes exactly one argument (\(given) given)")
    }
    let bound = least == most ? "" : given < least ? "at least " : "at most "
    let number = given < least ? least : most
    return interpreter.error(
      .typeError, "\(entry.name) expected \(bound)\(number) argument\(number == 1 ? "" : "s"), got \(given)")
  }

  private var plainName: String { name == .new || name == .initialize ? owner?.name ?? entry.name : entry.name }

  private var fullName: String {
    guard let owner else { return entry.name }
    return name == .new || name == .initialize ? owner.name : "\(owner.name).\(entry.name)"
  }
}

extension Array where Element == String {
  /// The texts as an English enumeration: `a`, `a and b`, `a, b, and c`.
  var enumeration: String {
    switch count {
    case 0: ""
    case 1: self[0]
    case 2: "\(self[0]) and \(self[1])"
    default: dropLast().joined(separator: ", ") + ", and " + self[count - 1]
    }
  }
}
