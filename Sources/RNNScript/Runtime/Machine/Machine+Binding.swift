// Arguments meet the parameters of a script function. The errors are CPython's.
extension FunctionObject {
  /// Puts the values of the parameters into registers, which are unbound.
  func bind(
    _ arguments: ArgumentView, to registers: UnsafeMutablePointer<Value>, _ interpreter: Interpreter
  ) throws {
    let parameters = code.parameters
    let positional = parameters.positionalCount
    let given = arguments.positionalCount
    let taken = min(given, positional)
    for index in 0..<taken { registers[index] = arguments.values[index] }
    if parameters.hasStar {
      registers[parameters.starRegister] = .object(TupleObject(arguments.positional(from: taken)))
    }
    if parameters.hasDoubleStar {
      let dict = DictObject()
      dict.savedEpoch = interpreter.journal.epoch
      registers[parameters.doubleStarRegister] = .object(dict)
    }
    if !arguments.keywords.isEmpty { try bindKeywords(arguments, registers, interpreter) }
    if given > positional, !parameters.hasStar { throw tooMany(arguments, interpreter) }
    let firstDefault = positional - defaults.count
    var isComplete = true
    for index in taken..<positional where registers[index].isUnbound {
      if index >= firstDefault { registers[index] = defaults[index - firstDefault] } else { isComplete = false }
    }
    for index in 0..<parameters.keywordOnlyCount where registers[positional + index].isUnbound {
      let value = index < keywordDefaults.count ? keywordDefaults[index] : .unbound
      if value.isUnbound { isComplete = false } else { registers[positional + index] = value }
    }
    if isComplete { return }
    try checkMissing(registers, 0..<positional, "positional", interpreter)
    try checkMissing(registers, positional..<(positional + parameters.keywordOnlyCount), "keyword-only", interpreter)
  }

  private func bindKeywords(
    _ arguments: ArgumentView, _ registers: UnsafeMutablePointer<Value>, _ interpreter: Interpreter
  ) throws {
    let parameters = code.parameters
    let named = parameters.positionalCount + parameters.keywordOnlyCount
    let first = arguments.positionalCount
    for (offset, name) in arguments.keywords.enumerated() {
      let value = arguments.values[first + offset]
      let found = parameters.names[..<named].firstIndex(of: name)
      if let found, found >= parameters.positionalOnlyCount {
        guard registers[found].isUnbound else {
          throw interpreter.error(.typeError, "\(qualifiedName)() got multiple values for argument '\(name)'")
        }
        registers[found] = value
      } else if parameters.hasDoubleStar {
        (registers[parameters.doubleStarRegister].object as? DictObject)?.set(interpreter.text(of: name), value)
      } else if found != nil {
        throw interpreter.error(
          .typeError,
          "\(qualifiedName)() got some positional-only arguments passed as keyword arguments: '\(name)'")
      } else {
        throw interpreter.error(.typeError, "\(qualifiedName)() got an unexpected keyword argument '\(name)'")
      }
    }
  }

  private func tooMany(_ arguments: ArgumentView, _ interpreter: Interpreter) -> ScriptError {
    let positional = code.parameters.positionalCount
    let least = positional - defaults.count
    let range = defaults.isEmpty ? "\(positional)" : "from \(least) to \(positional)"
    let plural = positional == 1 && defaults.isEmpty ? "" : "s"
    let given = arguments.positionalCount
    let names = code.parameters.names[positional..<(positional + code.parameters.keywordOnlyCount)]
    let keywordOnly = arguments.keywords.count { names.contains($0) }
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
    _ registers: UnsafeMutablePointer<Value>, _ range: Range<Int>, _ kind: String, _ interpreter: Interpreter
  ) throws {
    let missing = range.filter { registers[$0].isUnbound }.map { "'\(code.parameters.names[$0])'" }
    guard !missing.isEmpty else { return }
    throw interpreter.error(
      .typeError,
      "\(qualifiedName)() missing \(missing.count) required \(kind) argument\(missing.count == 1 ? "" : "s"): "
        + missing.enumeration)
  }
}
