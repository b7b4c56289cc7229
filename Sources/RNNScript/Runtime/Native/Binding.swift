// Arguments meet parameters. The errors are CPython's.

extension NativeFunction {
  /// One value for each parameter.
  ///
  /// Throws TypeError where arguments are missing, too many or unknown.
  func bind(_ call: CallArguments, _ interpreter: Interpreter) throws -> [Value] {
    let parameters = signature.parameters
    var bound = parameters.map(\.defaultValue)
    var isGiven = [Bool](repeating: false, count: parameters.count)
    let taken = min(call.positional.count, signature.positionalCount)
    for position in 0..<taken {
      bound[position] = call.positional[position]
      isGiven[position] = true
    }
    if let star = signature.starIndex {
      bound[star] = .object(TupleObject(Array(call.positional.dropFirst(taken))))
      isGiven[star] = true
    } else if call.positional.count > taken {
      throw wrongCount(call.positional.count, interpreter)
    }
    if signature.isPositionalOnly, !call.keywords.isEmpty {
      throw interpreter.error(.typeError, "\(fullName)() takes no keyword arguments")
    }
    try bindKeywords(call.keywords, &bound, &isGiven, interpreter)
    if let index = signature.doubleStarIndex, !isGiven[index] { bound[index] = .object(DictObject()) }
    try checkMissing(isGiven, call.positional.count, interpreter)
    return bound
  }

  private func bindKeywords(
    _ keywords: [(name: Symbol, value: Value)], _ bound: inout [Value], _ isGiven: inout [Bool],
    _ interpreter: Interpreter
  ) throws {
    var rest: DictObject?
    for (name, value) in keywords {
      let found = signature.parameters.firstIndex {
        $0.name == name && ($0.kind == .either || $0.kind == .keywordOnly)
      }
      if let found {
        if isGiven[found] {
          throw interpreter.error(.typeError, "\(plainName)() got multiple values for argument '\(name)'")
        }
        bound[found] = value
        isGiven[found] = true
      } else if signature.doubleStarIndex != nil {
        let dict = rest ?? DictObject()
        rest = dict
        dict.set(name.name, value)
      } else {
        throw interpreter.error(.typeError, "\(plainName)() got an unexpected keyword argument '\(name)'")
      }
    }
    if let rest, let index = signature.doubleStarIndex {
      bound[index] = .object(rest)
      isGiven[index] = true
    }
  }

  private func checkMissing(_ isGiven: [Bool], _ count: Int, _ interpreter: Interpreter) throws {
    let missing = signature.parameters.indices.filter {
      let parameter = signature.parameters[$0]
      return !isGiven[$0] && parameter.defaultText == nil && parameter.kind != .star && parameter.kind != .doubleStar
    }
    guard !missing.isEmpty else { return }
    if signature.isPositionalOnly { throw wrongCount(count, interpreter) }
    let positional = missing.filter { signature.parameters[$0].kind != .keywordOnly }
    let kind = positional.isEmpty ? "keyword-only" : "positional"
    let names = (positional.isEmpty ? missing : positional).map { "'\(signature.parameters[$0].name)'" }
    throw interpreter.error(
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
