// Arguments meet the parameters of a script function. The errors are CPython's.
extension FunctionObject {
  /// The values of the parameters, in the order of their registers.
  func bind(_ call: CallArguments, _ interpreter: Interpreter) throws -> [Value] {
    let parameters = code.parameters
    let positional = parameters.positionalCount
    var values = [Value](repeating: .unbound, count: parameters.names.count)
    let taken = min(call.positional.count, positional)
    for index in 0..<taken { values[index] = call.positional[index] }
    if parameters.hasStar {
      values[parameters.starRegister] = .object(TupleObject(Array(call.positional.dropFirst(taken))))
    }
    try bindKeywords(call, &values, interpreter)
    if call.positional.count > positional, !parameters.hasStar {
      throw tooMany(call, values, interpreter)
    }
    let firstDefault = positional - defaults.count
    for index in 0..<positional where values[index].isUnbound && index >= firstDefault {
      values[index] = defaults[index - firstDefault]
    }
    for index in 0..<parameters.keywordOnlyCount where values[positional + index].isUnbound {
      values[positional + index] = index < keywordDefaults.count ? keywordDefaults[index] : .unbound
    }
    try checkMissing(values, 0..<positional, "positional", interpreter)
    try checkMissing(values, positional..<(positional + parameters.keywordOnlyCount), "keyword-only", interpreter)
    return values
  }

  private func bindKeywords(_ call: CallArguments, _ values: inout [Value], _ interpreter: Interpreter) throws {
    let parameters = code.parameters
    let named = parameters.positionalCount + parameters.keywordOnlyCount
    var rest: DictObject?
    if parameters.hasDoubleStar {
      let dict = DictObject()
      dict.savedEpoch = interpreter.journal.epoch
      rest = dict
      values[parameters.doubleStarRegister] = .object(dict)
    }
    for (name, value) in call.keywords {
      let found = parameters.names[..<named].firstIndex(of: name)
      if let found, found >= parameters.positionalOnlyCount {
        guard values[found].isUnbound else {
          throw interpreter.error(.typeError, "\(qualifiedName)() got multiple values for argument '\(name)'")
        }
        values[found] = value
      } else if let rest {
        rest.set(name.name, value)
      } else if found != nil {
        throw interpreter.error(
          .typeError,
          "\(qualifiedName)() got some positional-only arguments passed as keyword arguments: '\(name)'")
      } else {
        throw interpreter.error(.typeError, "\(qualifiedName)() got an unexpected keyword argument '\(name)'")
      }
    }
  }

  private func tooMany(_ call: CallArguments, _ values: [Value], _ interpreter: Interpreter) -> ScriptError {
    let positional = code.parameters.positionalCount
    let least = positional - defaults.count
    let range = defaults.isEmpty ? "\(positional)" : "from \(least) to \(positional)"
    let plural = positional == 1 && defaults.isEmpty ? "" : "s"
    let given = call.positional.count
    let names = code.parameters.names[positional..<(positional + code.parameters.keywordOnlyCount)]
    let keywordOnly = call.keywords.count { names.contains($0.name) }
    if keywordOnly > 0 {
      return interpreter.error(
        .typeError,
        "\(qualifiedName)() takes \(range) positional argument\(plural) but \(given) positional "
          + "argument\(given == 1 ? "" : "s") (and \(keywordOnly) keyword-only argument\(keywordOnly == 1 ? "" : "s")) "
          + "were given")
    }
    return interpreter.error(
      .typeError,
      "\(qualifiedName)() takes \(range) positional argument\(plural) but \(given) \(given == 1 ? "was" : "were") given"
    )
  }

  private func checkMissing(
    _ values: [Value], _ range: Range<Int>, _ kind: String, _ interpreter: Interpreter
  ) throws {
    let missing = range.filter { values[$0].isUnbound }.map { "'\(code.parameters.names[$0])'" }
    guard !missing.isEmpty else { return }
    throw interpreter.error(
      .typeError,
      "\(qualifiedName)() missing \(missing.count) required \(kind) argument\(missing.count == 1 ? "" : "s"): "
        + missing.enumeration)
  }
}
